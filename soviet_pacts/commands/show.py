"""Show a record in full, with its evidence.

Examples:
    soviet-pacts show pacts ussr-france-1932
    soviet-pacts show pact_parties ussr-france-1932/france
"""

from soviet_pacts import _terminal
from soviet_pacts.commands import evidence


def register(parser):
    evidence.register(parser)


def run(args):
    from soviet_pacts._records import record

    filled = record(args.table, args.record).dropna()
    yield from _terminal.listed((column, _told(value)) for column, value in filled.items())
    yield ""
    yield from evidence.run(args)


def _told(value) -> str:
    """A cell in words: a day without its time, a list with semicolons."""
    if isinstance(value, tuple):
        return "; ".join(value)
    return str(value.date() if hasattr(value, "date") else value)
