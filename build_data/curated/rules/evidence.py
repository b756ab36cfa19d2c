"""Where it stands: every core row is borne by a citation, and each citation by a page and note that are there."""

from __future__ import annotations

from build_data.curated.compile import Row
from build_data.curated.link import Linked
from build_data.curated.rules import Found, rule
from build_data.models.apparatus import Emendation, ThesisNote, ThesisPage

_MUST_CITE = {"people", "postings"}  # outside the core, but made of facts


@rule("no-evidence", "A core record without evidence.")
def has_it_evidence(row: Row, records: Linked) -> Found:
    """Has every core row evidence, its own or its parent's?"""
    must = row.record.group == "core" or row.record.table in _MUST_CITE
    told_above = row.parent and not row.parent.citations[0]
    if must and not told_above and not row.citations[0]:
        yield ('Say where it stands: `evidence: ["large1973[PAGE nFOOTNOTE]"]`.',)


@rule("no-such-page", "The thesis has no such page or block, or the page is in another block.")
def is_the_page_there(row: Row, records: Linked) -> Found:
    """Has the thesis the page, and is it in that block?"""
    for page, _, block, path in _places(row, records):
        found = records.pages.get(page)
        if found is None:
            yield f"the thesis has no printed page {page}.", *path
        elif block and block != found.block:
            yield f"page {page} is in block {found.block}.", *path


@rule("no-such-footnote", "The footnote does not stand on that page.")
def is_the_footnote_there(row: Row, records: Linked) -> Found:
    """Does the footnote stand on that page of the thesis?"""
    for page, footnote, _, path in _places(row, records):
        found = records.pages.get(page)
        if footnote and found and footnote not in {f.number for f in found.footnotes}:
            numbers = ", ".join(str(f.number) for f in found.footnotes)
            yield f"page {page} has {f'the footnotes {numbers}' if numbers else 'no footnote'}.", *path


def _places(row: Row, records: Linked) -> list[tuple]:
    """(page, note, block, path) of each place in the thesis that a row names."""
    if not records.pages_are_known:
        return []
    places = [(c.page, c.footnote, c.block, ("evidence", n)) for n, c in enumerate(row.record.evidence)]
    if row.record.table == Emendation.table:
        places.append((row.record.page, row.record.footnote, row.record.block, ("page",)))
    return [place for place in places if place[0] is not None]


@rule(
    "silent-but-cited",
    "A page or footnote is said to bear no record, and one rests on it.",
    of=(ThesisPage, ThesisNote),
)
def does_silence_hold(row: Row, records: Linked) -> Found:
    """Does no record rest on a page or footnote that is said to bear none?"""
    what, place = ("footnote", (row.record.page, row.record.number)) if row.parent else ("page", row.record.page)
    if row.record.silent and place in records.cited_places:
        yield f"A record rests on this {what}. Take `silent` out.", "silent"
