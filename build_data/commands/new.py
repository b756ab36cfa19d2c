"""Write a ready-to-fill record of a kind, every field with what it means; the curator deletes what stays empty.

Prints to the screen; with --file the record is added to the end of that file below curated/, which is made if
it is not there. A field that must be filled is bare, one that may be left out is commented out.

Examples:
    python -m build_data new meeting
    python -m build_data new person --file people/dovgalevsky-valerian.yaml
"""

from __future__ import annotations

import sys
from pathlib import PurePosixPath

from build_data.compile import schema_line
from build_data.models import KINDS, kind_of
from build_data.models.record import Column, Record, columns


def register(parser) -> None:
    parser.add_argument("kind", choices=list(KINDS), metavar="KIND", help=f"one of: {', '.join(KINDS)}")
    parser.add_argument("--file", metavar="PATH", help="file below curated/ to add the record to")


def run(args) -> int:
    kind = KINDS[args.kind]
    text = template(kind.model, "" if kind.single else "  ", first="" if kind.single else "- ")
    if not args.file:
        print(text, end="")
        return 0
    path = PurePosixPath(args.file)
    if kind_of(path) is not kind or path.suffix != ".yaml" or path.is_absolute() or ".." in path.parts:
        print(f"A {kind.name} is kept in {kind.folder}/NAME.yaml.", file=sys.stderr)
        return 1
    target = args.project / "curated" / path
    if target.exists() and kind.single:
        print(f"{args.file} is there already, and holds one record.", file=sys.stderr)
        return 1
    target.parent.mkdir(parents=True, exist_ok=True)
    before = target.read_text(encoding="utf-8") if target.exists() else schema_line(f"curated/{path}", kind) + "\n"
    target.write_text(f"{before.rstrip()}\n{text}", encoding="utf-8", newline="\n")
    print(f"Added to curated/{path}. Fill it, then: python -m build_data check --records")
    return 0


def template(model: type[Record], indent: str = "", first: str = "") -> str:
    """A record to fill: required fields bare, the others commented out."""
    lines = []
    for c in columns(model):
        if c.inherited:
            continue
        for line in _lines(c):
            lines.append(f"{first or indent}{line}")
            first = ""
    return "\n".join(lines) + "\n"


def _lines(c: Column) -> list[str]:
    about = c.description + (f" One of: {', '.join(c.terms.names)}." if c.terms else "")
    example = f" As in: {c.example}" if c.example else ""
    if c.name == "evidence":
        return ["evidence:", "  - large1973[PAGE nFOOTNOTE] < SOURCE[PAGES]  # as in: large1973[78 n8] < dvp-14[395-396]"]
    mark = "" if c.required else "# "
    made = [f"{mark}{c.name}:  # {about}{example}"]
    if c.dated:
        made.append(f"{mark}{c.name}_basis:  # What the date rests on.")
    if c.nested:
        made += [f"#   {'- ' if n == 0 else '  '}{line.removeprefix('# ')}" for n, line in enumerate(
            line for inner in columns(c.nested) if not inner.inherited and inner.name not in ("evidence", "note") for line in _lines(inner))]
    return made
