"""Write a ready-to-fill record: every field, what it means and the terms it takes.

KIND is a kind of record (pact, meeting) or a list of one (pact-steps, person-postings). Prints to the screen; with
--file the record is added to the end of that file below curated/, which is made if it is not there.

A field that must be filled stands bare. A line with #. explains the field below it; one with #: offers a field: delete
the marks to take it. `python -m build_data format` takes out what is left of both.

Examples:
    python -m build_data new meeting
    python -m build_data new person --file people/dovgalevsky-valerian.yaml
    python -m build_data new pact-steps --file pacts/ussr-france-1932/steps-1932.yaml
"""

from __future__ import annotations

import sys
from pathlib import PurePosixPath


def register(parser) -> None:
    parser.add_argument("kind", metavar="KIND", help="such as meeting; a wrong one is answered with all")
    parser.add_argument("--file", metavar="PATH", help="file below curated/ to add the record to")


def run(args) -> int:
    from build_data.curated.parts import kind_of_file, kinds_of_file, schema_line
    from build_data.curated.template import template
    from build_data.publish import write_whole

    if args.kind not in kinds_of_file():
        print(f"No kind '{args.kind}'. There are: {', '.join(kinds_of_file())}.", file=sys.stderr)
        return 1
    kind = kinds_of_file()[args.kind]
    text = template(kind.model, in_list=not kind.single)
    if not args.file:
        print(text, end="")
        return 0
    path = PurePosixPath(args.file)
    name = f"curated/{path}"
    if path.is_absolute() or ".." in path.parts or kind_of_file(name) is not kind:
        is_part = kind.model.kept is None
        home = f"{kind.folder}/ID/{kind.name.partition('-')[2]}.yaml" if is_part else f"{kind.folder}/NAME.yaml"
        print(f"A {kind.name} is kept in {home}.", file=sys.stderr)
        return 1
    target = args.project / name
    if target.exists() and kind.single:
        print(f"{args.file} is there already, and holds one record.", file=sys.stderr)
        return 1
    target.parent.mkdir(parents=True, exist_ok=True)
    before = target.read_text(encoding="utf-8") if target.exists() else schema_line(name) + "\n"
    write_whole(target, f"{before.rstrip()}\n{text}")
    print(f"Added to {name}. Fill it, then: python -m build_data format, python -m build_data check --records")
    return 0
