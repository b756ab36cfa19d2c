"""Hold second readings and blind codings against the records, and measure how well they agree.

Worksheets that a reader has filled are closed: beside each coded field stands what the record says, to each second
reading the records are added that the reader did not list. Then validation/reliability.csv is written, of which the
build makes the table `reliability` and a part of docs/validation.md. What was closed once stays as it was.

Examples:
    python -m build_data sample chapter-4 --chapter 4 --blind --share 0.1
    python -m build_data agreement
"""

from __future__ import annotations

import sys


def register(parser) -> None:
    parser.add_argument("--measure", action="store_true", help="close nothing, only measure again")


def run(args) -> int:
    from build_data import pipeline, worksheets
    from build_data.validation import codings, reliability, second_readings

    if not args.measure:
        records = pipeline.read_records(args.project).records
        try:
            for path in codings.files(args.project):
                print(f"{path.name}: {codings.close(records, path)} fields closed")
            for path in second_readings.files(args.project):
                print(f"{path.name}: {second_readings.close(records, path)} records that the reader did not list")
        except ValueError as error:
            print(error, file=sys.stderr)
            return 1
    lines = reliability.measure(args.project)
    if lines:
        worksheets.write(args.project / reliability.FILE, reliability.FIELDS, lines)
    for line in lines:
        print(" ".join(f"{value}" for value in line.values()))
    return 0
