"""Check the curated records and everything that is published; change nothing.

Asks our rules of the records, then frictionless and great-expectations of the published tables. With the text of the
thesis at hand, also whether eight words in a row of a summary, note or reason are the thesis's (`words-of-the-source`;
names, titles of offices and works count as one word).
Exit status 0: nothing wrong; 1: something.

Examples:
    python -m build_data check
    python -m build_data check --records
    python -m build_data check --report report
    python -m build_data check --records --thesis large1973.txt
"""

from __future__ import annotations

import sys
from pathlib import Path


def register(parser) -> None:
    parser.add_argument("--records", action="store_true", help="the curated records only: quick, while editing")
    parser.add_argument(
        "--report", type=Path, metavar="DIR", help="write what was asked and answered, checks.html and .json"
    )
    parser.add_argument("--thesis", type=Path, metavar="FILE", help="the text of the thesis, to hold our words against")


def run(args) -> int:
    from build_data import pipeline
    from build_data.curated import own_words
    from build_data.faults import report
    from build_data.pages import thesis_pages

    found = pipeline.read_records(args.project)
    faults = [*found.faults, *found.warnings]
    if args.thesis:
        try:
            faults += own_words.borrowed(found.records, args.project, args.thesis.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError) as error:
            print(f"{args.thesis}: {error}. Give the text of the thesis, in UTF-8.", file=sys.stderr)
            return 1
    if faults:
        print(report(faults, found.files))
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
    if args.report:
        from build_data import check_report
        from build_data.about import about

        check_report.write(args.project, args.report, about(args.project))
    print("\n".join(faults) if faults else "Published tables: nothing wrong.")
    return 1 if faults else 0
