"""Tell what happened in a span, and how we know.

Examples:
    soviet-pacts chronology 1931-05-22
    soviet-pacts chronology 1931-08-05 1931-08-10
    soviet-pacts chronology 1931-08/..
"""

from soviet_pacts import _terminal


def register(parser):
    parser.add_argument("first", help="a year, month or day (1931, 1931-08, 1931-08-05), or another EDTF date")
    parser.add_argument("last", nargs="?", help="the end of the span, if it is another")


def run(args):
    from soviet_pacts._time import chronology

    found = chronology(args.first, args.last)
    if found.empty:
        yield from _terminal.wrapped(
            "Nothing is recorded for that time. The table coverage tells which times the source speaks of."
        )
    before = None
    for inside, part in found.groupby("inside", sort=False):
        if not inside:
            yield from [""] * (before is not None)
            yield from _terminal.wrapped("Perhaps then, or over a longer time:")
        for row in part.itertuples():
            if row.date_edtf != before:
                yield from [""] * (before is not None or not inside)
                yield from _terminal.wrapped(row.date_edtf)
            before = row.date_edtf
            yield from _told(row)
        before = ""


def _told(row):
    """What happened, which record says so, and on what evidence."""
    sure = not isinstance(row.reality, str) or row.reality in ("happened", "attested")
    yield from _terminal.wrapped(row.summary if sure else f"{row.summary} [{row.reality}]", indent=2)
    yield from _terminal.wrapped(f"{row.table_name} {row.record_id}", indent=6, hang=2)
    yield from _terminal.wrapped(row.evidence, indent=6, hang=2)
