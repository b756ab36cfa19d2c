"""Tell the citations that bear a record, down to page and note.

Example:
    soviet-pacts evidence pacts ussr-france-1932
"""

from soviet_pacts import _terminal


def register(parser):
    parser.add_argument("table", help="as told by: soviet-pacts tables")
    parser.add_argument("record", help="its key; several key columns are joined by a slash")


def run(args):
    import soviet_pacts as sp

    citations = sp.evidence(args.table, args.record)
    if citations.empty:
        yield from _terminal.wrapped("No citation stands with this record.")
    for words, field in zip(citations["in_words"], citations["field"].fillna(""), strict=True):
        yield from _terminal.wrapped(f"{field}: {words}" if field else words, hang=4)
