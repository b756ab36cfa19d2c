"""Draw core records at random into a worksheet for an audit: a line for each filled cell.

The auditor sets the verdict of each line; `docs/validation.md` is made of the filled worksheets.

Examples:
    python -m build_data sample chapter-3 --chapter 3 --records 150 --seed 1
"""

from __future__ import annotations

import sys


def register(parser) -> None:
    parser.add_argument("audit", metavar="NAME", help="the worksheet is validation/audit-NAME.csv")
    parser.add_argument("--chapter", type=int, metavar="N", help="records that rest on this chapter (default: on any)")
    parser.add_argument("--records", type=int, default=150, metavar="N", help="how many (default: 150)")
    parser.add_argument("--seed", type=int, default=1, metavar="S", help="of the draw (default: 1)")


def run(args) -> int:
    from build_data import pipeline, validation

    path = args.project / validation.FOLDER / f"audit-{args.audit}.csv"
    if path.exists():
        print(f"{path.name} is there already.", file=sys.stderr)
        return 1
    found = pipeline.read_records(args.project)
    rows = validation.draw(found.records, args.chapter, args.records, args.seed)
    number = validation.write_worksheet(rows, found.records, path)
    print(f"{len(rows)} records, {number} cells: {path.name}")
    return 0
