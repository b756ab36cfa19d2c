"""A record to fill: every field of a kind with what it means, made from its model."""

from __future__ import annotations

from build_data.models.record import Column, Record, columns


def template(model: type[Record], indent: str = "", first: str = "") -> str:
    """A record to fill: required fields bare, the others commented out."""
    lines = []
    for c in columns(model):
        for line in _lines(c) if not c.filled else ():
            lines.append(f"{first or indent}{line}")
            first = ""
    return "\n".join(lines) + "\n"


def _lines(c: Column) -> list[str]:
    about = c.description + (f" One of: {', '.join(c.terms.names)}." if c.terms else "")
    example = f" As in: {c.example}" if c.example else ""
    if c.name == "evidence":
        return [
            "evidence:",
            "  - large1973[PAGE nFOOTNOTE] < SOURCE[PAGES]  # as in: large1973[78 n8] < dvp-14[395-396]",
        ]
    mark = "" if c.must_be_typed else "# "
    made = [f"{mark}{c.name}:  # {about}{example}"]
    if c.dated:
        made.append(f"{mark}{c.name}_basis:  # What the date rests on.")
    if c.nested:
        own = [
            inner
            for inner in columns(c.nested)
            if not inner.inherited and not inner.filled and inner.name not in ("evidence", "note")
        ]
        inside = [line.removeprefix("# ") for inner in own for line in _lines(inner)]
        made += [f"#   {'- ' if number == 0 else '  '}{line}" for number, line in enumerate(inside)]
    return made
