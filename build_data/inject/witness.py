"""Whether something else in the records tells what a value should be. It decides under which sort a planted fault is
counted, and knows nothing of the rules: only of ids, of what names what, and of what stands in the citations.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date as Date

from build_data.curated.compile import Row
from build_data.curated.related import carriers, main_date, named, people_of, present
from build_data.inject.sites import World

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def sisters(row: Row, world: World) -> Iterator[Row]:
    """The talk or paper that carried a row, what it carried itself, and what else the same carried."""
    own = {(row.record.table, row.id)}
    seen = set()
    for carrier in carriers(row, world.linked):
        seen.add((carrier.record.table, carrier.id))
        yield carrier
    for table, key in own | seen:
        for other in world.named_by[table, key]:
            top = other
            while top.record.table in ("document_meetings", "meeting_participants") and top.parent:
                top = top.parent
            if (top.record.table, top.id) not in own:
                yield top


def tells_the_day(row: Row, world: World) -> bool:
    """Whether an id, a sister record or a citation has the day that the row is dated."""
    date = main_date(row)
    if not date or date.shape != "day":
        return False
    if str(date) in row.id:
        return True
    if any(_is_day_of(date.earliest, cited.locator or "") for cited in row.record.evidence):
        return True
    return any(main_date(other) == date for other in sisters(row, world))


def _is_day_of(day: Date, locator: str) -> bool:
    words = rf"{day.day} {_MONTHS[day.month - 1]}[a-z.]* {day.year}"
    return day.isoformat() in locator or re.search(rf"(?<![0-9]){words}", locator) is not None


def tells_the_year(row: Row, world: World) -> bool:
    """Whether the day is told elsewhere, or the record rests on a volume of that year."""
    date = main_date(row)
    if not date:
        return False
    if tells_the_day(row, world) or (date.earliest and str(date.earliest.year) in row.id):
        return True
    works = (world.record("sources", cited.source_id) for cited in row.record.evidence)
    return any(work and work.covers and len(work.covers) == 4 for work in works)


def tells_the_place(row: Row, world: World) -> bool:
    """Whether a sister record, a post or the words of the row have the place."""
    place = row.record.place_id
    if not place:
        return False
    if place in row.id:
        return True
    if any(getattr(other.record, "place_id", None) == place for other in sisters(row, world)):
        return True
    if row.record.place_basis == "post" and place in posts(people_of(row, world.linked), world):
        return True
    words = " ".join(getattr(row.record, name, None) or "" for name in ("summary", "topic", "gist"))
    return world.record("places", place).name in words


def posts(people: set[str], world: World) -> set[str]:
    """The places where people have posts."""
    found = (world.record("people", person) for person in people)
    return {posting.place_id for person in found if person for posting in person.postings if posting.place_id}


def tells_the_person(row: Row, person: str, world: World) -> bool:
    """Whether the id, the words or a sister record of a row have a person."""
    surname = world.record("people", person).surname
    if person.split("-")[0] in row.id.split("-"):
        return True
    words = " ".join(getattr(row.record, name, None) or "" for name in ("summary", "topic", "gist", "speaker", "about"))
    if surname in words:
        return True
    return any(person in people_there(other, world) for other in sisters(row, world))


def people_there(row: Row, world: World) -> set[str]:
    """Whom a row names itself, those at a talk included."""
    found = set(named(row, "people"))
    if row.record.table == "meetings":
        found |= {p.record.person_id for p in present(row.id, world.linked) if p.record.person_id}
    return found


def tells_the_link(row: Row, table: str, key: str, world: World) -> bool:
    """Whether a sister record, or the id of the row, has the same track or instrument, talk or paper."""
    if key in row.id:
        return True
    return any(key in named(other, table) for other in sisters(row, world))
