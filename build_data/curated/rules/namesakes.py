"""People, bodies, papers, places and works are told apart: a name much like another may be the same one twice."""

from __future__ import annotations

import re
from collections import defaultdict

from build_data.curated.compile import Row
from build_data.curated.link import Linked
from build_data.curated.rules import Found, rule
from build_data.curated.wording import content, plain
from build_data.models.actors import Organisation, Outlet, Person, Place, Source

_PARTICLES = ("von", "de", "van", "di")
# Spellings of one sound, by which one name is written in several ways.
_SOUNDS = (
    ("sky", "ski"), ("skii", "ski"), ("iy", "i"), ("yi", "i"), ("y", "i"), ("j", "i"), ("w", "v"), ("ph", "f"),
    ("cz", "ch"), ("kh", "h"), ("ch", "h"), ("ck", "k"), ("tz", "ts"), ("z", "s"), ("x", "ks"), ("c", "k"), ("ou", "u"),
)  # fmt: skip


@rule("like-person", "Two people have the same surname and initial, or one of them has no first name.", of=Person,
      warning=True)  # fmt: skip
def is_it_the_only_person_of_the_name(row: Row, records: Linked) -> Found:
    """Is a person the only one of the surname, however spelt, and the initial?"""
    mine = _initial(row.record)
    for other in records.index(_by_surname)[_sound(row.record.surname)]:
        if other.id == row.id:
            return  # of two the later is told
        if not mine or _initial(other.record) in (mine, ""):
            yield f"{other.id} may be the same person. Join them, or say what parts them.", "name"
            return


def _by_surname(records: Linked) -> dict[str, list[Row]]:
    found = defaultdict(list)
    for row in records.rows[Person.table]:
        found[_sound(row.record.surname)].append(row)
    return found


def _sound(surname: str) -> str:
    """A surname as it sounds, near enough.

    >>> _sound("Rozengol'ts") == _sound("Rosengolts"), _sound("Dovgalevskii") == _sound("Dovgalevsky")
    (True, True)
    """
    sound = re.sub(r"[^a-z]", "", plain(surname).lower())
    for written, heard in _SOUNDS:
        sound = sound.replace(written, heard)
    return re.sub(r"(.)\1", r"\1", sound)


def _initial(person: Person) -> str:
    """The initial of the first name, '' where the name is no more than the surname."""
    first = plain(person.name).lower().replace(plain(person.surname).lower(), "").split()
    return next((name[0] for name in first if name not in _PARTICLES), "")


@rule("like-name", "Two bodies, papers, places or works have the same name but for small words.",
      of=(Organisation, Outlet, Place, Source), warning=True)  # fmt: skip
def is_it_the_only_one_of_its_name(row: Row, records: Linked) -> Found:
    """Is a body, paper, place or work the only one of its name?"""
    first = records.index(_by_name)[_name(row)][0]
    if first.id != row.id:
        field = "title" if row.record.table == Source.table else "name"
        yield f"{first.id} is called the same. Join them, or say what parts them.", field


def _by_name(records: Linked) -> dict[tuple, list[Row]]:
    found = defaultdict(list)
    for model in (Organisation, Outlet, Place, Source):
        for row in records.rows[model.table]:
            found[_name(row)].append(row)
    return found


def _name(row: Row) -> tuple:
    """What no two rows of a table share; volumes and editions of a work are works of their own."""
    record = row.record
    if record.table != Source.table:
        return record.table, content(record.name), getattr(record, "geonames_id", None)
    told = {part: str(record.csl[part]) for part in sorted(record.csl) if part not in ("type", "note", "publisher")}
    return record.table, content(record.title), record.author, record.year, tuple(told.items()), record.url
