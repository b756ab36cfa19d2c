"""Volumes cover the years they cover, pages rise with the date, and a citation is one that the note makes."""

from __future__ import annotations

import re
from bisect import bisect_left
from calendar import month_abbr, monthrange
from collections import defaultdict
from datetime import date as Date

from build_data.citation import THESIS, Citation
from build_data.curated.compile import Row
from build_data.curated.link import Linked
from build_data.curated.related import main_date, overlap
from build_data.curated.rules import Found, rule
from build_data.models.actors import Source
from build_data.models.apparatus import ThesisNote
from build_data.models.documents import Document

_PAGES = re.compile(r"(?<![0-9./])([0-9]{1,4})(?:\s*[-–]\s*([0-9]{1,4}))?(?![0-9/])")
_ISO_DAYS = re.compile(r"(?<![0-9])([0-9]{4})-([0-9]{2})-([0-9]{2})(?![0-9])")
_DAYS_IN_WORDS = re.compile(r"(?<![0-9])([0-9]{1,2}) ([A-Z][a-z]+)\.? ([0-9]{4})")
_MONTHS = {name: number for number, name in enumerate(month_abbr) if name}
_YEARS = re.compile(r"(?<![0-9])1[89][0-9]{2}(?![0-9])")
_SLACK_DAYS = 10  # by which a later page may hold an earlier paper: appendices and notes stand apart


def pages(locator: str | None) -> list[tuple[int, int]]:
    """The page spans that a locator names; `395-6` is 395-396.

    >>> pages("395-6"), pages("307"), pages("25 June 1931")
    ([(395, 396)], [(307, 307)], [])
    """
    if not locator or re.search(r"[A-Za-z]{3,} [0-9]{4}|[0-9]{4}-[0-9]{2}", locator):
        return []
    found = []
    for first, last in _PAGES.findall(locator):
        last = first[: max(0, len(first) - len(last))] + last if last and len(last) < len(first) else last or first
        found.append((int(first), int(last)))
    return found


def days(locator: str | None) -> set[Date]:
    """The days that a locator names, of issues or letters.

    >>> sorted(days("1931-05-24")) == sorted(days("24 May 1931")) == [Date(1931, 5, 24)]
    True
    """
    found = set()
    for year, month, of_month in _ISO_DAYS.findall(locator or ""):
        found.add((int(year), int(month), int(of_month)))
    for of_month, word, year in _DAYS_IN_WORDS.findall(locator or ""):
        found.add((int(year), _MONTHS.get(word[:3], 0), int(of_month)))
    return {Date(*parts) for parts in found if 1 <= parts[1] <= 12 and 1 <= parts[2] <= monthrange(*parts[:2])[1]}


@rule("pages-run-backwards", "A range of pages descends.")
def do_pages_run_forward(row: Row, records: Linked) -> Found:
    """Does no range of pages descend?"""
    for number, cited in enumerate(row.record.evidence):
        for first, last in pages(cited.locator):
            if last < first:
                yield f"{first}-{last} descends.", "evidence", number
    for first, last in pages(getattr(row.record, "page", None)) if row.record.table == Document.table else ():
        if last < first:
            yield f"{first}-{last} descends.", "page"


@rule("volume-of-another-year", "A paper is printed in a volume that does not cover its day.", of=Document)
def does_the_volume_cover_the_day(row: Row, records: Linked) -> Found:
    """Does the volume in which a paper is printed cover its day?"""
    source = _source(row.record.published_in_source_id, records)
    day = main_date(row)
    if source and source.covers and day and not overlap(source.covers, day):
        yield f"{source.short} covers {source.covers}, and the paper is of {day}.", "published_in_source_id"


@rule("cited-volume-of-another-year", "A fact rests on a volume that does not cover its day.", warning=True)
def does_the_cited_volume_cover_the_day(row: Row, records: Linked) -> Found:
    """Does a volume on which a fact rests cover the day of the fact?"""
    day = main_date(row)
    for number, cited in enumerate(row.record.evidence) if day else ():
        source = _source(cited.source_id, records)
        if source and source.covers and cited.field in (None, "date") and not overlap(source.covers, day):
            yield f"{source.short} covers {source.covers}, and this is of {day}.", "evidence", number


@rule(
    "page-out-of-order",
    "A paper stands far from those of its days in a volume that is in order of time.",
    of=Document,
    warning=True,
)
def do_pages_rise_with_the_date(row: Row, records: Linked) -> Found:
    """Do the pages of a volume in order of time rise with the date?"""
    mine = _spot(row, records)
    if not mine:
        return
    source, page, day = mine
    others = records.index(_by_page)[source]
    at = bisect_left(others, (page, day, row.id))
    before = [d for p, d, key in others[max(0, at - 3) : at] if key != row.id and p < page]
    after = [d for p, d, key in others[at : at + 4] if key != row.id and p > page]
    if len(before) >= 2 and all((d - day).days > _SLACK_DAYS for d in before):
        yield f"page {page} of {source} follows papers of {min(before)} and later, and this is of {day}.", "page"
    elif len(after) >= 2 and all((day - d).days > _SLACK_DAYS for d in after):
        yield f"page {page} of {source} precedes papers of {max(after)} and earlier, and this is of {day}.", "page"


def _by_page(records: Linked) -> dict[str, list[tuple[int, Date, str]]]:
    found = defaultdict(list)
    for row in records.rows[Document.table]:
        if spot := _spot(row, records):
            source, page, day = spot
            found[source].append((page, day, row.id))
    return {source: sorted(spots) for source, spots in found.items()}


def _spot(row: Row, records: Linked) -> tuple[str, int, Date] | None:
    """(source, page, day) of a paper in a volume that is in order of time; notes at its end are left out."""
    source, day = _source(row.record.published_in_source_id, records), main_date(row)
    printed = pages(row.record.page)
    in_order = source and source.covers and "note" not in (row.record.page or "")
    if in_order and printed and day and day.shape == "day":
        return source.source_id, printed[0][0], day.earliest
    return None


@rule("page-and-evidence", "A paper's own page is not that which its evidence names.", of=Document, warning=True)
def is_the_page_that_of_the_evidence(row: Row, records: Linked) -> Found:
    """Do a paper's own volume and page agree with its evidence?"""
    mine = pages(row.record.page)
    cited = [c for c in row.record.evidence if c.source_id == row.record.published_in_source_id and pages(c.locator)]
    if mine and cited and not any(_meet(mine, pages(c.locator)) for c in cited):
        yield f"the evidence names {', '.join(c.locator for c in cited)}.", "page"


@rule("source-older-than-fact", "A work is older than what it is cited for.", warning=True)
def is_the_work_younger_than_the_fact(row: Row, records: Linked) -> Found:
    """Is a work not older than what it is cited for?"""
    day = main_date(row)
    for number, cited in enumerate(row.record.evidence) if day and day.earliest else ():
        for name in (cited.source_id, cited.via_source_id):
            source = _source(name, records)
            if source and source.year and source.year < day.earliest.year and cited.field in (None, "date"):
                yield f"{source.source_id} is of {source.year}, and this of {day}.", "evidence", number


def _source(key: str | None, records: Linked) -> Source | None:
    row = records.ids["sources"].get(key) if key else None
    return row.record if row else None


@rule("not-in-the-note", "A citation names another work or page than the note of the thesis does.", warning=True)
def does_the_note_cite_it(row: Row, records: Linked) -> Found:
    """Does the note that a citation names cite that work, and that page of it?"""
    for number, cited in enumerate(row.record.evidence):
        note = records.index(_notes).get((cited.page, cited.footnote)) if cited.footnote else None
        if not note or cited.source_id == THESIS:
            continue
        if not note.cites and (note.refers or note.note) and not note.lost:  # it was read, and there is none
            yield f"p. {cited.page} n. {cited.footnote} cites no work.", "evidence", number
        if not note.cites:
            continue
        works = {cited.source_id, cited.via_source_id} - {None}
        same = [c for c in note.cites if works & {c.source_id, c.via_source_id}]
        if not same:
            there = ", ".join(_words(c) for c in note.cites)
            yield f"p. {cited.page} n. {cited.footnote} cites {there}.", "evidence", number
        elif not any(_agree(cited, c) for c in same):
            there = ", ".join(_words(c) for c in same)
            yield f"p. {cited.page} n. {cited.footnote} has {there}.", "evidence", number


def _agree(a: Citation, b: Citation) -> bool:
    """Whether two citations may name one page or issue: where one gives none, they may."""
    whole = a.source_id == b.source_id
    first, second = (c.locator if whole else c.via_locator or c.locator for c in (a, b))
    mine, its = pages(first), pages(second)
    if mine and its:
        return _meet(mine, its)
    issues, others = days(first), days(second)
    return not issues or not others or bool(issues & others)


def _meet(mine: list[tuple[int, int]], its: list[tuple[int, int]]) -> bool:
    return any(a <= d and c <= b for a, b in mine for c, d in its)


def _words(cited: Citation) -> str:
    return f"{cited.source_id}[{cited.locator}]" if cited.locator else cited.source_id


def _notes(records: Linked) -> dict[tuple[int, int], ThesisNote]:
    return {(row.record.page, row.record.number): row.record for row in records.rows[ThesisNote.table]}


@rule("younger-than-the-thesis", "A work that the thesis cites came out after it.", warning=True)
def was_the_work_out_when_it_was_cited(row: Row, records: Linked) -> Found:
    """Was a work that the thesis cites out when the thesis was written?"""
    written = _source(THESIS, records)
    for number, cited in enumerate(row.record.evidence) if written and written.year else ():
        for name in (cited.source_id, cited.via_source_id) if cited.page else ():
            source = _source(name, records)
            if source and source.year and source.year > written.year:
                yield f"{source.source_id} is of {source.year}, and the thesis of {written.year}.", "evidence", number


@rule(
    "year-and-citation",
    "The year of a work is not in the form it is cited in, or not that of its id.",
    of=Source,
    warning=True,
)
def is_the_year_that_of_the_citation(row: Row, records: Linked) -> Found:
    """Is the year of a work that in which its fullest citation, or its id, has it?"""
    year = str(row.record.year or "")
    for where, text in (("cited as", row.record.cited_as or ""), ("the id is", row.id)):
        said = _YEARS.findall(text)
        if year and said and year not in said and (where == "cited as" or said[-1] not in row.record.title):
            yield f"{where} {text}.", "year"
            return


@rule("volume-and-work", "A paper's volume is not that of the work it is printed in.", of=Document)
def is_the_volume_that_of_the_work(row: Row, records: Linked) -> Found:
    """Is the volume of a paper that of the work in which it is printed?"""
    source, volume = _source(row.record.published_in_source_id, records), row.record.volume
    its = source.csl.get("volume") if source else None
    if volume and its and str(its) != volume:
        yield f"{source.source_id} is volume {its}.", "volume"
