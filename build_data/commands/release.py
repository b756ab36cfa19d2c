"""Make the files of a release in dist/: the data package as a zip, SQLite, Excel, Stata, networks, wheel and sdist.

What is published must be what the records give (run `build` first). The same project gives the same bytes, so anyone
can make a release again and compare its SHA256SUMS.

Examples:
    python -m build_data release
    make release VERSION=0.3.0
"""

from __future__ import annotations

import sys


def register(parser) -> None:
    parser.add_argument("--expect", metavar="VERSION", help="stop unless the project is in this version")


def run(args) -> int:
    from build_data import pipeline, release, stamp
    from build_data.about import about

    version = about(args.project).version
    if args.expect and args.expect != version:
        print(f"pyproject.toml says version {version}, not {args.expect}: change it there, and build.", file=sys.stderr)
        return 1
    if not stamp.is_up_to_date(args.project):
        print("What is published is not what the records give: run `python -m build_data build`.", file=sys.stderr)
        return 1
    dataset = pipeline.make_dataset(args.project, pipeline.read_records(args.project).records)
    for file in release.write(dataset):
        print(f"{file.stat().st_size:>12,}  {file.name}")
    return 0
