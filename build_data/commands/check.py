"""Check the curated records and everything that is published; change nothing.

Asks our rules of the records, then frictionless and great-expectations of the published tables.
Exit status 0: nothing wrong; 1: something.

Examples:
    python -m build_data check
    python -m build_data check --records
"""

from __future__ import annotations

import sys


def register(parser) -> None:
    parser.add_argument("--records", action="store_true", help="the curated records only: quick, while editing")


def run(args) -> int:
    from build_data import pipeline
    from build_data.faults import report
    from build_data.pages import thesis_pages

    found = pipeline.read_records(args.project)
    if found.faults or found.warnings:
        print(report([*found.faults, *found.warnings], found.files))
        return 1
    print(f"Records: nothing wrong in {found.files} files.")
    for place in thesis_pages.uncovered(found.records):
        print(f"    {place}: no record rests on it, and `silent` does not say why")
    if args.records:
        return 0
    from build_data import check, publish

    try:
        publish.settle(args.project)
    except publish.Busy as error:
        print(error, file=sys.stderr)
        return 1
    faults = check.published(args.project)
    print("\n".join(faults) if faults else "Published tables: nothing wrong.")
    return 1 if faults else 0
