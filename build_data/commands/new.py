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


def register(parser) -> None:
    parser.add_argument("kind", metavar="KIND", help="such as meeting; a wrong one is answered with all")
    parser.add_argument("--file", metavar="PATH", help="file below curated/ to add the record to")


def run(args) -> int:
    from build_data.curated.compile import schema_line
    from build_data.curated.template import template
    from build_data.models import RECORD_KINDS, record_kind_of
    from build_data.publish import write_whole

    if args.kind not in RECORD_KINDS:
        print(f"No kind '{args.kind}'. There are: {', '.join(RECORD_KINDS)}.", file=sys.stderr)
        return 1
    kind = RECORD_KINDS[args.kind]
    text = template(kind.model, "" if kind.single else "  ", first="" if kind.single else "- ")
    if not args.file:
        print(text, end="")
        return 0
    path = PurePosixPath(args.file)
    if record_kind_of(path) is not kind or path.suffix != ".yaml" or path.is_absolute() or ".." in path.parts:
        print(f"A {kind.name} is kept in {kind.folder}/NAME.yaml.", file=sys.stderr)
        return 1
    target = args.project / "curated" / path
    if target.exists() and kind.single:
        print(f"{args.file} is there already, and holds one record.", file=sys.stderr)
        return 1
    target.parent.mkdir(parents=True, exist_ok=True)
    before = target.read_text(encoding="utf-8") if target.exists() else schema_line(f"curated/{path}", kind) + "\n"
    write_whole(target, f"{before.rstrip()}\n{text}")
    print(f"Added to curated/{path}. Fill it, then: python -m build_data check --records")
    return 0
