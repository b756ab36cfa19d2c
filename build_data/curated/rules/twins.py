"""One fact stands once: what has the same day, people and like words, or the same page, may be one thing told twice."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

from build_data.curated.compile import Row
from build_data.curated.link import Linked
from build_data.curated.related import main_date, named, present
from build_data.curated.rules import Found, rule
from build_data.curated.wording import content, is_made, words
from build_data.models.documents import Claim, ContextEvent, Document, Measure
from build_data.models.meetings import Meeting
from build_data.models.pacts import PactEvent, Position

_LIKE = 0.6  # of the words of two texts, taken together, those that are in both
_MOST = 20  # rows with one rare word that are compared; where there are more, the word tells little
_TOLD = (Meeting, Document, PactEvent, Position, Claim, Measure, ContextEvent)


@rule("same-summary", "Two records of a table say the same in the same words.", warning=True)
def is_it_said_only_once(row: Row, records: Linked) -> Found:
    """Does no other record of the table say the same in the same words?"""
    column = row.record.summarised_by
    text = getattr(row.record, column) if column else None
    same = records.index(_by_summary).get(_what(row, text), ())
    other = next((r for r in same if r.id != row.id), None)
    if text and other and not is_made(row):
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


@rule("same-talk", "Two meetings of one day have the same people.", of=Meeting, warning=True)
def is_it_the_only_talk_of_these_people_that_day(row: Row, records: Linked) -> Found:
    """Is a meeting the only one of the same people on its day?"""
    who = _those_present(row, records)
    first = records.index(_talks)[who][0] if who else row
    if first.id != row.id:
        yield f"{first.id} has the same people that day. One talk once: join them, or say what differs.", "date"


def _talks(records: Linked) -> dict[tuple, list[Row]]:
    found = defaultdict(list)
    for row in records.rows[Meeting.table]:
        if who := _those_present(row, records):
            found[who].append(row)
    return found


def _those_present(row: Row, records: Linked) -> tuple | None:
    """The day, and all who were there, two people at least; None where that is not known."""
    day, people = main_date(row), frozenset(p.record.person_id for p in present(row.id, records) if p.record.person_id)
    return (day, people) if day and day.shape == "day" and len(people) > 1 else None


@rule("same-paper", "Two documents of one author stand on one page, or are of one day, kind, sender and receiver.",
      of=Document, warning=True)  # fmt: skip
def is_it_the_only_record_of_the_paper(row: Row, records: Linked) -> Found:
    """Is a document the only record of its paper?"""
    for mark in _marks(row):
        first = records.index(_papers)[mark][0]
        pages = {one.record.page for one in (row, first)} - {None}
        if first.id != row.id and len(pages) < 2:  # two telegrams of one day stand on two pages
            same = "is of the same author on the same page" if mark[0] == "page" else "went from the same to the same"
            yield f"{first.id} {same}. One paper once: join them, or say what differs.", mark[0]
            return


def _papers(records: Linked) -> dict[tuple, list[Row]]:
    found = defaultdict(list)
    for row in records.rows[Document.table]:
        for mark in _marks(row):
            found[mark].append(row)
    return found


def _marks(row: Row) -> Iterator[tuple]:
    """What no two papers share: page and author; or day, kind, and who wrote to whom."""
    paper, day = row.record, main_date(row)
    author = paper.author_person_ids or paper.author or paper.author_organisation_id or paper.author_state_ids
    receiver = (
        paper.recipient_person_ids or paper.recipient or paper.recipient_organisation_id or paper.recipient_state_ids
    )
    if paper.published_in_source_id and paper.page and author:
        in_a_note = "note" in paper.page  # an editor's note may tell of several papers
        yield "page", paper.published_in_source_id, paper.volume, paper.page, author, day if in_a_note else None
    if day and day.shape == "day" and author and receiver:
        yield "date", day, paper.kind, author, receiver


@rule(
    "like-words",
    "Two records of a table have the same day and people or states, and much the same words.",
    of=_TOLD,
    warning=True,
)
def is_it_told_only_once(row: Row, records: Linked) -> Found:
    """Does no other record of the table tell the same of the same people on the same day in like words?"""
    column = row.record.summarised_by
    text = getattr(row.record, column)
    for other in records.index(_like_words).get(_bucket(row, records), {}).get(row.id, ()):
        its = getattr(other.record, column)
        if its != text and _are_alike(text, its) and not _joined(row, other):  # equal ones `same-summary` tells
            yield f"{other.id} says much the same. One fact once: join them, or say what differs.", column
            return


def _are_alike(a: str, b: str) -> bool:
    """Whether two texts have most words in common, and neither names what the other does not."""
    mine, its = set(content(a)), set(content(b))
    own, others = ({word for word in words(text)[1:] if word[0].isupper()} for text in (a, b))
    return len(mine & its) >= _LIKE * len(mine | its) and (own <= others or others <= own)


def _like_words(records: Linked) -> dict[tuple | None, dict[str, list[Row]]]:
    """Of each row the earlier ones of its table, day and people with which it shares one of its rarest words.

    Of two texts that have so many words in common one of each one's rarest must be in both, so that only rows
    that share one are compared, not every two of a day.
    """
    buckets = defaultdict(list)
    for model in _TOLD:
        for row in records.rows[model.table]:
            if (bucket := _bucket(row, records)) and not is_made(row):
                buckets[bucket].append(row)
    found: dict[tuple | None, dict[str, list[Row]]] = {}
    for bucket, rows in buckets.items():
        if len(rows) > 1:
            found[bucket] = _candidates(rows)
    return found


def _candidates(rows: list[Row]) -> dict[str, list[Row]]:
    """Of each row the earlier ones that it may be like."""
    told = {row.id: set(content(getattr(row.record, row.record.summarised_by))) for row in rows}
    times = Counter(word for text in told.values() for word in text)
    by_word, found = defaultdict(list), {}
    for row in rows:
        ordered = sorted(told[row.id], key=lambda word: (times[word], word))
        rare = ordered[: len(ordered) - int(_LIKE * len(ordered)) + 1]
        found[row.id] = list({other.id: other for word in rare for other in by_word[word][:_MOST]}.values())
        for word in rare:
            by_word[word].append(row)
    return found


def _bucket(row: Row, records: Linked) -> tuple | None:
    """Table, day, and who or what a row is of; rows that differ in these are no twins. None without a day."""
    day, record = main_date(row), row.record
    if not day or is_made(row):
        return None
    people = frozenset(named(row, "people")) or frozenset(named(row, "states"))
    if record.table == Meeting.table:
        people = frozenset(p.record.person_id or p.record.participant for p in present(row.id, records))
    beside = (getattr(record, name, None) for name in ("pact_id", "negotiation_id", "issuer_state_id"))
    return record.table, day, people, *beside


def _joined(row: Row, other: Row) -> bool:
    """Whether one of the two rows names the other: an answer and its question are no twins."""
    return other.id in named(row, other.record.table) or row.id in named(other, row.record.table)
