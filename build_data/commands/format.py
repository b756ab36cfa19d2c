"""Put the curated files into their one format: order of fields, quotes, folding, first line.

Says the same before and after, or is not written; a file with faults is told and left as it is. Lines that are left of
a template are taken out. Exit status 0: formatted; 1: faults, or with --check something to format.

Examples:
    python -m build_data format
    python -m build_data format --check
    python -m build_data format curated/meetings/1931-05.yaml
    python -m build_data format --split
"""

from __future__ import annotations

import difflib
import sys
from pathlib import Path


def register(parser) -> None:
    parser.add_argument("files", nargs="*", metavar="FILE", help="only these (default: all below curated/)")
    parser.add_argument("--check", action="store_true", help="change nothing, show what would be changed")
    parser.add_argument("--split", action="store_true", help="then cut the files that are too long into several")


def run(args) -> int:
    from build_data import publish
    from build_data.curated.format import Loses, reformatted
    from build_data.curated.parts import curated_files, kind_of_file
    from build_data.faults import report

    known = [name for name in curated_files(args.project) if kind_of_file(name)]
    names = [_below(args.project, file) for file in args.files] or known
    if strange := sorted(set(names) - set(known)):
        print(f"Not a curated file: {', '.join(strange)}.", file=sys.stderr)
        return 1
    faults, differing = [], 0
    for name in names:
        try:
            before, after, found = reformatted(args.project, name)
        except Loses as error:
            print(error, file=sys.stderr)
            return 1
        faults += found
        if found or before == after:
            continue
        differing += 1
        if args.check:
            print(_diff(name, before, after), end="")
        else:
            publish.write_whole(args.project / name, after)
    if faults:
        print(report(faults, len(names)))
    print(f"{differing} of {len(names)} files {'to format' if args.check else 'formatted'}.")
    if faults or (args.check and differing):
        return 1
    return _split(args.project) if args.split and not args.check else 0


def _below(project: Path, file: str) -> str:
    """A file as typed, by its path below the project."""
    path = Path(file).resolve()
    if not path.exists():
        path = (project / file).resolve()
    return path.relative_to(project).as_posix() if path.is_relative_to(project) else file


def _diff(name: str, before: str, after: str) -> str:
    lines = difflib.unified_diff(
        before.splitlines(keepends=True), after.splitlines(keepends=True), name, f"{name}, formatted"
    )
    return "".join(line if line.endswith("\n") else f"{line}\n" for line in lines)


def _split(project: Path) -> int:
    from build_data import publish
    from build_data.curated.format import Loses
    from build_data.curated.split import split, too_long

    try:
        change = split(project)
        if change.written:
            publish.rewrite(project, "curated", change.written, change.gone)
    except (Loses, publish.Busy) as error:
        print(error, file=sys.stderr)
        return 1
    for name in sorted(change.written):
        print(f"    {name}")
    left = too_long(project)
    for name, lines in left.items():
        print(f"    {name} still has {lines} lines", file=sys.stderr)
    print(f"{len(change.written)} files made by splitting.")
    return 1 if left else 0
