"""Say what the columns of a table mean, and the terms in them.

Example:
    soviet-pacts describe pacts
"""

from soviet_pacts import _terminal


def register(parser):
    parser.add_argument("table", help="as told by: soviet-pacts tables")


def run(args):
    from soviet_pacts._tables import describe

    frame = describe(args.table)
    yield from _terminal.wrapped(frame.attrs["description"])
    yield from _terminal.wrapped(f"Key: {', '.join(frame.attrs['key'])}")
    for column, row in frame.iterrows():
        kind = " ".join(part for part in (row["type"], row["unit"] and f"in {row['unit']}s") if part)
        yield ""
        yield from _terminal.wrapped(f"{column} ({kind}{'' if row['required'] else ', may be empty'})")
        yield from _terminal.wrapped(row["description"], indent=4)
        for term, meaning in (row["terms"] or {}).items():
            yield from _terminal.wrapped(f"{term}: {meaning}", indent=6, hang=4)
