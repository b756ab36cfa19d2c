"""What a date rests on is there: a note, a paper, an issue, a work from outside."""

from __future__ import annotations

from build_data.curated.compile import Row
from build_data.curated.link import Linked
from build_data.curated.rules import Found, rule
from build_data.models.record import dated_names

_NEWS = ("newspaper", "periodical")


@rule("basis-without-evidence", "A date is said to rest on what the evidence does not name.", warning=True)
def is_it_there_on_which_the_date_rests(row: Row, records: Linked) -> Found:
    """Does the evidence name the note, paper, issue or outside work on which a date is said to rest?"""
    for name in dated_names(type(row.record)):
        date = getattr(row.record, name)
        if not date or (getattr(row.record, "made_from_table", None) is not None):
            continue
        cited = [c for c in row.citations[0] if c.field in (None, name)]
        if not cited:
            continue
        wanted = _WANTED.get(date.basis)
        if wanted and not wanted[1](row, cited, records):
            yield f"{date.basis}, and {wanted[0]}.", f"{name}_basis"


def _outside(row, cited, records) -> bool:
    return any(c.page is None and c.block is None for c in cited)


def _noted(row, cited, records) -> bool:
    return any(c.footnote for c in cited)


def _on_paper(row, cited, records) -> bool:
    named = getattr(row.record, "document_id", None) or getattr(row.record, "meetings", None)
    return bool(named) or row.record.table == "documents" or any(c.locator or c.footnote for c in cited)


def _in_print(row, cited, records) -> bool:
    works = (records.ids["sources"].get(c.source_id) for c in cited)
    return row.record.table == "press_items" or any(work and work.record.kind in _NEWS for work in works)


_WANTED = {
    "external": ("no citation is from outside the thesis", _outside),
    "footnote": ("no note is cited", _noted),
    "document_date": ("no paper is named or cited", _on_paper),
    "press_date": ("no issue is cited", _in_print),
}
