"""Build the published tables from the curated records.

Examples:
    python -m build_data build
    python -m build_data check
    python -m build_data new meeting
    python -m build_data diff HEAD
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from build_data.discover import modules
from build_data.faults import Stopped

ROOT = Path(__file__).resolve().parent.parent


class _Help(argparse.HelpFormatter):
    """Paragraphs as wide as the terminal; what is indented, the examples, as it stands."""

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        paragraphs = text.strip().split("\n\n")
        fill = super()._fill_text
        return "\n\n".join(p if "\n  " in p else fill(p, width, indent) for p in paragraphs)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m build_data", description=__doc__, formatter_class=_Help)
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
            formatter_class=_Help,
        )
        module.register(sub)
        sub.set_defaults(run=module.run)
    return parser


def main(arguments: list[str] | None = None) -> int:
    args = _parser().parse_args(arguments)
    args.project = args.project.resolve()
    try:
        return args.run(args)
    except Stopped as error:
        print(error, file=sys.stderr)
        return 1
    except OSError as error:
        if error.filename is None:
            raise
        print(f"{error.filename}: {error.strerror}. Nothing was changed by halves.", file=sys.stderr)
        return 1


def run() -> int:
    """A command as a process of its own, whatever its output goes to.

    A narrow code page gets what it cannot show as an escape (`\\u017e`); a pipe that was closed, as by `head`, ends the
    command quietly; what cannot be written at all is told in a line. Exit status then: 141, and 74.
    """
    for stream in filter(None, (sys.stdout, sys.stderr)):
        stream.reconfigure(errors="backslashreplace")
    try:
        try:
            return main()
        finally:
            if sys.stdout:
                sys.stdout.flush()  # here, where a failure can still be told
    except BrokenPipeError:
        status = 128 + 13  # SIGPIPE
    except OSError as error:
        if error.filename or error.errno is None:
            raise
        print(f"The output cannot be written: {error.strerror}.", file=sys.stderr)
        status = 74  # EX_IOERR
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # Python flushes once more when it ends
    return status


if __name__ == "__main__":
    sys.exit(run())
