"""The YAML side: records read, typed, linked and checked, and what a curator edits them with."""
