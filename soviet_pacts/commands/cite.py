"""Say how to cite this version of the data.

Examples:
    soviet-pacts cite
    soviet-pacts cite --style bibtex
"""

from soviet_pacts import _terminal


def register(parser):
    parser.add_argument("--style", choices=["text", "bibtex"], default="text", help="default: text")


def run(args):
    from soviet_pacts._cite import cite

    for line in cite(args.style).splitlines():
        indent = len(line) - len(line.lstrip())
        yield from _terminal.wrapped(line.lstrip(), indent, hang=indent)
