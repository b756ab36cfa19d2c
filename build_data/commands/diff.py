"""Show what the curated records change in the tables, row by row and cell by cell.

Compares the tables that the records give now with a state: what is published (the default), another project or
data folder, or a git revision. Exit status 0: nothing differs; 1: something; 2: no such state, faulty records, or
a build at work.

Examples:
    python -m build_data diff
    python -m build_data diff HEAD~1
    python -m build_data diff v0.1.0 --table pacts
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path


def register(parser) -> None:
    parser.add_argument("state", nargs="?", help="a folder or a git revision (default: what is published)")
    parser.add_argument("--table", action="append", metavar="NAME", help="only this table; may be given again")


def run(args) -> int:
    from build_data import changes, pipeline, publish
    from build_data.faults import report
    from build_data.formats import csv

    try:
        publish.settle(args.project)
    except publish.Busy as error:
        print(error, file=sys.stderr)
        return 2
    found = pipeline.read_records(args.project)
    if found.faults:
        print(report(found.faults, found.files), file=sys.stderr)
        return 2
    try:
        before = changes.tables_at(args.project, args.state or str(args.project))
    except changes.NoSuchState as error:
        print(error, file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as folder:
        dataset = pipeline.make_dataset(args.project, found.records)
        for name in dataset.tables:
            csv.write(dataset, Path(folder) / f"{name}.csv", name)
        after = changes.tables_at(args.project, folder)
    differing = [c for c in changes.changes(before, after) if not args.table or c[0] in args.table]
    print(changes.report(differing))
    return 1 if differing else 0
