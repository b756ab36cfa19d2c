"""Print which records rest on each page and footnote of the thesis.

Examples:
    python -m build_data coverage
    python -m build_data coverage --chapter 3
"""

from __future__ import annotations


def register(parser) -> None:
    parser.add_argument("--chapter", type=int, metavar="N", help="one chapter only")


def run(args) -> int:
    from build_data import coverage, pipeline

    print(coverage.page(pipeline.records(args.project).linked, args.chapter))
    return 0
