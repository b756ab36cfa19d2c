"""One fact stands once."""

from __future__ import annotations

from collections import defaultdict

from build_data.curated.compile import Row
from build_data.curated.link import Linked
from build_data.curated.rules import Found, rule


@rule("same-summary", "Two records of a table say the same in the same words.", warning=True)
def is_it_said_only_once(row: Row, records: Linked) -> Found:
    """Does no other record of the table say the same in the same words?"""
    column = row.record.summarised_by
    text = getattr(row.record, column) if column else None
    same = records.index(_by_summary).get(_what(row, text), ())
    other = next((r for r in same if r.id != row.id), None)
    if text and other and getattr(row.record, "made_from_table", None) is None:
        yield f"{other.id} says the same. One fact once: join them, or say what differs.", column


def _by_summary(records: Linked) -> dict[tuple, list[Row]]:
    found = defaultdict(list)
    for rows in records.rows.values():
        for row in rows:
            if row.record.summarised_by:
                found[_what(row, getattr(row.record, row.record.summarised_by))].append(row)
    return found


def _what(row: Row, text: str | None) -> tuple:
    """What must not be said twice; two papers may report one thing in the same words."""
    return row.record.table, getattr(row.record, "outlet_id", None), text
