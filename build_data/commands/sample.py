"""Draw core records at random into a worksheet: for an audit, a line for each filled cell, or for coding them blind.

The auditor sets the verdict of each line. With --blind the worksheet says only where the thing stands and what it is
about; who fills it codes kind, date, topic, stance and factuality from the text, and `agreement` holds them against the
records. `docs/validation.md` is made of the filled worksheets.

Examples:
    python -m build_data sample chapter-3 --chapter 3 --records 150 --seed 1
    python -m build_data sample chapter-4 --chapter 4 --blind --share 0.1
"""

from __future__ import annotations

import sys


def register(parser) -> None:
    parser.add_argument("audit", metavar="NAME", help="the worksheet is validation/audit-NAME.csv, or coding-NAME.csv")
    parser.add_argument("--chapter", type=int, metavar="N", help="records that rest on this chapter (default: on any)")
    parser.add_argument("--records", type=int, default=150, metavar="N", help="how many (default: 150)")
    parser.add_argument("--blind", action="store_true", help="a worksheet for coding fields from the text alone")
    parser.add_argument(
        "--share", type=float, default=0.1, metavar="X", help="of the records, with --blind (default: 0.1)"
    )
    parser.add_argument("--seed", type=int, default=1, metavar="S", help="of the draw (default: 1)")


def run(args) -> int:
    from build_data import pipeline
    from build_data.validation import FOLDER, audits, codings

    path = args.project / FOLDER / f"{'coding' if args.blind else 'audit'}-{args.audit}.csv"
    if path.exists():
        print(f"{path.name} is there already.", file=sys.stderr)
        return 1
    records = pipeline.read_records(args.project).records
    if args.blind:
        rows = codings.draw(records, args.chapter, args.share, args.seed)
        number, what = codings.write_worksheet(rows, records, path), "fields"
    else:
        rows = audits.draw(records, args.chapter, args.records, args.seed)
        number, what = audits.write_worksheet(rows, records, path), "cells"
    print(f"{len(rows)} records, {number} {what}: {path.name}")
    return 0
