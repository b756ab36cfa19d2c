"""Build the published tables from the curated records.

Examples:
    python -m build_data build
    python -m build_data check
    python -m build_data new meeting
    python -m build_data diff HEAD
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from build_data.discover import modules

ROOT = Path(__file__).resolve().parent.parent


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m build_data", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--project", type=Path, default=ROOT, metavar="DIR", help="the project to work on (default: this one)"
    )
    chosen = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for module in modules("build_data.commands", "register", "run"):  # each imports what it needs when it is run
        first = module.__doc__.strip().splitlines()[0]
        sub = chosen.add_parser(
            module.__name__.rpartition(".")[2].replace("_", "-"),
            help=first,
            description=module.__doc__,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        module.register(sub)
        sub.set_defaults(run=module.run)
    return parser


def main(arguments: list[str] | None = None) -> int:
    args = _parser().parse_args(arguments)
    args.project = args.project.resolve()
    return args.run(args)


if __name__ == "__main__":
    sys.exit(main())
