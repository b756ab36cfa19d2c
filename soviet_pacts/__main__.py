"""Read the Soviet Non-Aggression Pacts dataset from the command line.

Examples:
    soviet-pacts tables
    soviet-pacts chronology 1931-05-22
    soviet-pacts show pacts ussr-france-1932
    soviet-pacts cite --style bibtex

python -m soviet_pacts does the same.
"""

from __future__ import annotations

import argparse
import importlib
import pkgutil
import sys

from soviet_pacts import _terminal, commands


class _Parser(argparse.ArgumentParser):
    """A parser whose help does not keep silent when it cannot be written."""

    def print_help(self, file=None):
        print(self.format_help(), end="", file=file or sys.stdout)


class _Version(argparse.Action):
    """Print the version; it is looked up only then."""

    def __call__(self, parser, namespace, values, option_string=None):
        import soviet_pacts

        print(f"soviet-pacts {soviet_pacts.__version__}")
        parser.exit()


def _parser() -> _Parser:
    as_written = argparse.RawDescriptionHelpFormatter
    parser = _Parser(prog="soviet-pacts", description=__doc__, formatter_class=as_written)
    parser.add_argument("--version", action=_Version, nargs=0, help="show the version of the data and exit")
    chosen = parser.add_subparsers(required=True, metavar="COMMAND")
    for found in sorted(module.name for module in pkgutil.iter_modules(commands.__path__)):
        module = importlib.import_module(f"soviet_pacts.commands.{found}")
        about = module.__doc__ or ""
        sub = chosen.add_parser(found, help=about.splitlines()[0], description=about, formatter_class=as_written)
        module.register(sub)
        sub.set_defaults(run=module.run)
    return parser


def main(arguments: list[str] | None = None) -> int:
    """Run a command. Exit status 0: done, or the reader of a pipe had enough; 1: it could not be; 2: asked wrongly."""
    if sys.stdout is None:
        _terminal.complain("there is nowhere to write: standard output is closed.")
        return 1
    _terminal.never_stop_at_a_letter()
    try:
        try:
            return _run(arguments)
        finally:
            sys.stdout.flush()
    except BrokenPipeError:
        _terminal.give_up(sys.stdout)
        return 0
    except OSError as error:
        _terminal.complain(f"cannot write: {error.strerror or error}.")
        _terminal.give_up(sys.stdout)
        return 1
    except KeyboardInterrupt:
        return 130


def _run(arguments: list[str] | None) -> int:
    args = _parser().parse_args(arguments)
    from soviet_pacts._package import NotThere, Unreadable
    from soviet_pacts._time import NotADate

    try:
        lines = list(args.run(args))
    except (NotThere, NotADate, Unreadable) as error:
        _terminal.complain(str(error))
        return 1
    except OSError as error:
        _terminal.complain(f"cannot read the data: {error}.")
        return 1
    _terminal.write(lines)
    return 0


if __name__ == "__main__":
    sys.exit(main())
