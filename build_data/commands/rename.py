"""Change an id everywhere it is used: its record, all that refers to it, ids made from it, files named after it.

Only ids are changed, never a text in which the same word happens to stand. Refuses an id that is in use or was once.
After a release the old id is written down in curated/retired.yaml. Exit status 0: changed; 1: refused.

Examples:
    python -m build_data rename ussr-rumania-1931 ussr-rumania-1932 --dry-run
    python -m build_data rename ussr-rumania-1931 ussr-rumania-1932
    python -m build_data rename pravda pravda-moscow --table outlets
"""

from __future__ import annotations

import sys


def register(parser) -> None:
    parser.add_argument("old", metavar="OLD", help="the id as it is")
    parser.add_argument("new", metavar="NEW", help="the id as it is to be")
    parser.add_argument("--table", metavar="NAME", help="the table, where several have the id")
    parser.add_argument("--dry-run", action="store_true", help="show what would be changed, and change nothing")


def run(args) -> int:
    from build_data import publish
    from build_data.curated.rename import CannotRename, rename

    try:
        found = rename(args.project, args.old, args.new, args.table)
        if not args.dry_run:
            publish.rewrite(args.project, "curated", found.change.written, found.change.gone)
    except (CannotRename, publish.Busy) as error:
        print(error, file=sys.stderr)
        return 1
    for (table, old), new in sorted(found.ids.items()):
        print(f"{table}: {old} -> {new}")
    for name in sorted({*found.places, *found.moved}):
        moved = f" -> {found.moved[name]}" if name in found.moved else ""
        print(f"    {name}{moved}: {found.places.get(name, 0)} places")
    print("Nothing was changed." if args.dry_run else "Changed. Now: python -m build_data check --records")
    return 0
