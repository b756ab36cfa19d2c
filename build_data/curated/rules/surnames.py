"""Surnames in the words of a record are spelt as the person's is, and those of people who have a part in it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from build_data.curated.compile import Row
from build_data.curated.link import Linked
from build_data.curated.related import people_of
from build_data.curated.rules import Found, rule
from build_data.curated.wording import is_made, plain, told, words
from build_data.models.documents import Claim, Document
from build_data.models.meetings import Meeting, Participant
from build_data.models.pacts import Condition, PactEvent, Position
from build_data.models.press import PressItem
from build_data.models.texts import Draft

_LONG = 8  # letters from which two of them may be wrong
# Names that are no misspelling of a surname, whatever they look like: those of the reference tables.
_KNOWN = {
    "states": ("name", "name_1932", "adjective"),
    "places": ("name", "name_1932"),
    "organisations": ("name",),
    "outlets": ("name",),
    "sources": ("title", "author", "short"),
    "pacts": ("title", "label"),
    "negotiations": ("title", "label"),
    "people": ("name",),
    "person_names": ("name",),
}
_AS_FOUND = ("as_printed", "as_scanned")
# A subject stands at the head of a sentence or clause, before a verb: not `Patek's formula`, not `Litvinov protocol`,
# nor in the perfect, which tells of an earlier day.
_NAME = r"[A-Z]\w+(?:-[A-Z]\w+)*"
_SUBJECTS = re.compile(
    rf"(?:^|[;.] )({_NAME}(?:, {_NAME})*(?: and {_NAME})?) (?!ha[ds] |would |protocol|plan|formula)[a-z]"
)
# Where a text names people beside a column that links them.
_BESIDE = {
    Claim.table: (("speaker", "speaker_person_id"),),
    Document.table: (("author", "author_person_ids"), ("recipient", "recipient_person_ids")),
    Participant.table: (("participant", "person_id"),),
    PressItem.table: (("author", "author_person_id"),),
}


def _surnames(records: Linked) -> dict[str, set[str]]:
    """Surnames without accents (of several words the last), and whose they are; names of states and places left out."""
    other = {word for table in ("states", "places") for row in records.rows[table] for word in _names(row)}
    found = defaultdict(set)
    for row in records.rows["people"]:
        if (surname := plain(row.record.surname).split()[-1]) not in other:
            found[surname].add(row.id)
    return dict(found)


def _names(row: Row) -> Iterator[str]:
    if getattr(row.record, "kind", None) not in _AS_FOUND:
        for column in _KNOWN[row.record.table]:
            yield from (plain(word) for word in words(getattr(row.record, column) or ""))


def _known(records: Linked) -> set[str]:
    """Names of the reference tables, and every word that the records write without a capital."""
    found = {name for table in _KNOWN for row in records.rows[table] for name in _names(row)}
    for rows in records.rows.values():
        for row in rows:
            for _, text in told(row):
                found |= {plain(word).capitalize() for word in words(text) if word.islower()}
    return found


def _shortened(name: str, wrong: int) -> set[str]:
    """The name, and what is left of it without so many letters: two that share one differ by as many slips."""
    places = [cut for n in range(wrong + 1) for cut in combinations(range(len(name)), n)]
    return {"".join(c for n, c in enumerate(name) if n not in cut) for cut in places}


def _near(records: Linked) -> dict[str, set[str]]:
    found = defaultdict(set)
    for surname in records.index(_surnames):
        for form in _shortened(surname.lower(), 1 + (len(surname) >= _LONG)):
            found[form].add(surname)
    return found


@rule("surname-misspelt", "A name is like a surname in `people`, and not quite.", warning=True)
def is_the_surname_spelt_as_the_persons(row: Row, records: Linked) -> Found:
    """Is a surname in a summary spelt as in `people`?"""
    for column, text in told(row):
        for word in words(text):
            name = plain(word).removesuffix("'s").removesuffix("'")
            if len(name) < 4 or not name[0].isupper() or name in records.index(_surnames):
                continue
            if name in records.index(_known) or name.capitalize() in records.index(_known):
                continue
            forms = _shortened(name.lower(), 1 + (len(name) >= _LONG))
            near = {surname for form in forms for surname in records.index(_near).get(form, ())}
            if near:
                yield f"'{word}' is in no table of names. Is it {' or '.join(sorted(near))}?", column


@rule(
    "actor-without-part",
    "Someone is said to act who has no part in the record.",
    of=(PactEvent, Meeting, Document, Draft, Condition, Position),
    warning=True,
)
def has_whoever_acts_a_part(row: Row, records: Linked) -> Found:
    """Has whoever is the subject of a summary a part in the record, or in the talk or paper behind it?"""
    surnames, there = records.index(_surnames), people_of(row, records)
    if there - records.ids["people"].keys():
        return  # an id that names nobody may be meant for whoever acts
    for column, text in told(row):
        for subjects in _SUBJECTS.findall(plain(text)):
            for name in re.findall(_NAME, subjects):
                people = surnames.get(name, set())
                if people and not people & there:
                    yield f"{name} ({', '.join(sorted(people))}) has no part in this record. Link the person.", column


@rule("surname-of-two", "A surname that several people bear, none of whom has a part in the record.", warning=True)
def is_it_clear_who_is_meant(row: Row, records: Linked) -> Found:
    """Is it clear who is meant by a surname that several people bear?"""
    surnames = records.index(_surnames)
    for column, text in told(row):
        for name in sorted({plain(word).removesuffix("'s") for word in words(text)} & surnames.keys()):
            if len(surnames[name]) > 1 and not surnames[name] & people_of(row, records):
                who = " or ".join(sorted(surnames[name]))
                yield f"which {name}: {who}? Link the person, or write the first name.", column


@rule(
    "name-without-link",
    "A text names a person who is in `people`, and the column beside it does not.",
    of=(Claim, Document, Participant, PressItem),
    warning=True,
)
def is_whoever_is_named_linked(row: Row, records: Linked) -> Found:
    """Is an author, recipient, speaker or participant who is named in words, and is in `people`, linked?"""
    surnames = records.index(_surnames)
    for column, link in _BESIDE[row.record.table] if not is_made(row) else ():
        text, linked = getattr(row.record, column), getattr(row.record, link) or ()
        first = text.split(",")[0] if text else ""
        for name in (plain(word).removesuffix("'s") for word in words(first) if not word.endswith("'s")):
            people = surnames.get(name, set())
            if people and not people & {linked, *linked}:
                yield f"{name} is {' or '.join(sorted(people))}. Give {link}.", column
