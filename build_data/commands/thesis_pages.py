"""Print which records rest on each page and footnote of the thesis.

Examples:
    python -m build_data thesis-pages
    python -m build_data thesis-pages --chapter 3
"""

from __future__ import annotations


def register(parser) -> None:
    parser.add_argument("--chapter", type=int, metavar="N", help="one chapter only")


def run(args) -> int:
    from build_data import pipeline
    from build_data.pages import thesis_pages

    print(thesis_pages.markdown(pipeline.read_records(args.project).records, args.chapter))
    return 0
