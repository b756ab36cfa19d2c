"""Build and publish everything from the curated records.

Nothing is published unless every record is right and every table reads back as it was built. With nothing
changed since the last build nothing is done. Exit status 0: published or nothing to do; 1: faults.

Examples:
    python -m build_data build
    python -m build_data build --profile
    python -m build_data build --force --workers 2
    python -m build_data build --drop figures
"""

from __future__ import annotations

from concurrent.futures import ProcessPoolExecutor
from contextlib import nullcontext
from pathlib import Path

from build_data import publish, stamp


def register(parser) -> None:
    parser.add_argument("--force", action="store_true", help="build even if nothing changed")
    parser.add_argument(
        "--drop", action="append", default=[], metavar="TABLE", help="a table that may go, or lose many rows"
    )
    parser.add_argument("--profile", action="store_true", help="print seconds and rows a stage")
    parser.add_argument("--workers", type=int, default=1, metavar="N", help="processes that compile files (default: 1)")


def run(args) -> int:
    root = args.project
    with publish.one_at_a_time(root):
        publish.finish_interrupted(root)
        if not args.force and stamp.is_up_to_date(root):
            print("Nothing changed since the last build.")
            return 0
        return _build(root, args)


def _build(root: Path, args) -> int:
    from build_data import pipeline
    from build_data.faults import report

    profile = pipeline.Profile()
    with ProcessPoolExecutor(args.workers) if args.workers > 1 else nullcontext() as executor:
        found = pipeline.build(root, profile, executor, args.drop)
    if found.faults:
        print(report([*found.faults, *found.warnings], found.files))
        return 1
    if found.warnings:
        print(report(found.warnings, found.files))
    for loss in found.losses:
        print(loss)
    if args.profile:
        print(profile)
    print(f"Published from {found.files} files.")
    return 0
