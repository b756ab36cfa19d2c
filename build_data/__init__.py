"""Build scripts: hand-curated YAML in, validated tables out.

One direction, a module a stage: read, compile (type), link, tables, derive, check, write, publish.
"""
