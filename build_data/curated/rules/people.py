"""Whoever acts is alive, of the state he acts for, and in one place at a time."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterator

from build_data.curated.compile import Row
from build_data.curated.link import Linked
from build_data.curated.related import main_date, named, present
from build_data.curated.rules import Found, rule
from build_data.curated.wording import plain
from build_data.dates import Edtf, surely_before
from build_data.models.actors import Person, PersonName, Posting
from build_data.models.documents import Claim, Document
from build_data.models.meetings import Meeting, Participant
from build_data.models.pacts import Condition, PactEvent, Position
from build_data.models.texts import Draft

_ACTS = (Meeting, Document, PactEvent, Draft, Position, Condition, Claim)
_YOUNGEST = 16  # years at which a person is taken to act
_FARTHEST = 300  # kilometres within which a person may be in two places on one day


def _actors(row: Row, records: Linked) -> Iterator[str]:
    """Everyone who acts in a row."""
    yield from named(row, "people")
    if row.record.table == Meeting.table:
        yield from (p.record.person_id for p in present(row.id, records) if p.record.person_id)


@rule("not-alive", "Someone acts who is dead, or not yet grown.", of=_ACTS)
def is_everyone_alive(row: Row, records: Linked) -> Found:
    """Is everyone who acts alive on the day, and grown?"""
    date = main_date(row)
    if not date or getattr(row.record, "made_from_table", None):
        return
    for person in _actors(row, records):
        found = records.ids["people"].get(person)
        if not found:
            continue
        born, died = found.record.born, found.record.died
        if died and surely_before(died.edtf, date):
            yield f"{person} died {died.edtf}, and this is of {date}.", "date"
        if born and date.latest and born.edtf.earliest and date.latest.year - born.edtf.earliest.year < _YOUNGEST:
            yield f"{person} was born {born.edtf}, and this is of {date}.", "date"


@rule("life-and-office", "A person dies before birth, or holds an office outside his life.", of=(Person, Posting))
def does_an_office_lie_in_the_life(row: Row, records: Linked) -> Found:
    """Is a person born before death, and in office between the two?"""
    person = row.parent.record if row.parent else row.record
    born, died = person.born, person.died
    if not row.parent and born and died and surely_before(died.edtf, born.edtf):
        yield f"died {died.edtf}, born {born.edtf}.", "died"
    for name in ("start", "end") if row.parent else ():
        date = getattr(row.record, name)
        if date and died and surely_before(died.edtf, date.edtf) and date.edtf.earliest:
            yield f"{name} {date.edtf}, and {person.person_id} died {died.edtf}.", name
        if date and born and surely_before(date.edtf, born.edtf):
            yield f"{name} {date.edtf}, and {person.person_id} was born {born.edtf}.", name


@rule(
    "of-another-state",
    "Someone speaks or sits for a state that is not his.",
    of=(Participant, Claim, Position),
    warning=True,
)
def is_everyone_of_the_state_he_speaks_for(row: Row, records: Linked) -> Found:
    """Is the state of a participant or speaker his own, or one that he held an office of?"""
    if row.record.table == Position.table:
        people, state = row.record.stated_by_person_ids or (), row.record.state_id
    elif row.record.table == Claim.table:
        people, state = filter(None, [row.record.speaker_person_id]), row.record.speaker_state_id
    else:
        people, state = filter(None, [row.record.person_id]), row.record.state_id
    for person in people:
        found = records.ids["people"].get(person)
        if found and state:
            own = {found.record.state_id, *(posting.state_id for posting in found.record.postings)} - {None}
            if own and state not in own:
                field = "speaker_state_id" if row.record.table == Claim.table else "state_id"
                yield f"{person} is of {', '.join(sorted(own))}.", field


@rule("two-heads-of-mission", "A person heads two missions at one time.", of=Posting, warning=True)
def does_he_head_one_mission_at_a_time(row: Row, records: Linked) -> Found:
    """Does a person head one mission at a time?"""
    heads = ("ambassador", "minister_plenipotentiary")
    if row.record.office_kind not in heads or not row.parent:
        return
    for other in row.parent.record.postings:
        differs = other.accredited_to_state_id != row.record.accredited_to_state_id
        if other.office_kind in heads and differs and _surely_overlap(row.record, other):
            yield f"in office together with {other.posting_id}.", "posting_id"


def _surely_overlap(a: Posting, b: Posting) -> bool:
    """Whether there is a day on which both are surely held, a month of doubt allowed."""
    if not (a.start and a.end and b.start and b.end):
        return False
    begin, end = max(a.start.edtf.latest, b.start.edtf.latest), min(a.end.edtf.earliest, b.end.edtf.earliest)
    return bool(begin and end and (end - begin).days > 31)


@rule("two-places-on-a-day", "Someone is in two far places on one day.", of=(Meeting, PactEvent), warning=True)
def is_everyone_in_one_place_on_a_day(row: Row, records: Linked) -> Found:
    """Is nobody on one day in two places that lie far apart?"""
    place, date = row.record.place_id, main_date(row)
    if not place or not date or date.shape != "day" or row.record.factuality != "happened":
        return
    seen = records.index(_whereabouts)
    for person in _actors(row, records):
        for other_place, other in seen[person, date].items():
            far = _kilometres(place, other_place, records)
            if far > _FARTHEST:
                yield f"{person} is in {other_place} that day ({other.id}), {far:.0f} km away.", "place_id"


def _whereabouts(records: Linked) -> dict[tuple[str, Edtf], dict[str, Row]]:
    """The places where each person is on each day, each with the first row that says so."""
    found: dict = defaultdict(dict)
    for table in (Meeting.table, PactEvent.table):
        for row in records.rows[table]:
            date = main_date(row)
            if row.record.place_id and date and date.shape == "day" and row.record.factuality == "happened":
                for person in _actors(row, records):
                    found[person, date].setdefault(row.record.place_id, row)
    return found


def _kilometres(a: str, b: str, records: Linked) -> float:
    """The distance of two places; 0 where the coordinates of one are not known."""
    here, there = (records.ids["places"].get(place) for place in (a, b))
    if a == b or not here or not there:
        return 0.0
    points = [(r.record.latitude, r.record.longitude) for r in (here, there)]
    if any(value is None for point in points for value in point):
        return 0.0
    (lat1, lon1), (lat2, lon2) = [tuple(map(math.radians, point)) for point in points]
    half = math.sin((lat2 - lat1) / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    return 12742 * math.asin(math.sqrt(half))


@rule(
    "surname-and-name",
    "A surname or standard name is not that of the person's name, or of the id.",
    of=(Person, PersonName),
)
def is_the_surname_that_of_the_name(row: Row, records: Linked) -> Found:
    """Does a person's name hold the surname, does the id begin with it, and is the standard form the name?"""
    if row.parent:
        if row.record.kind == "standard" and row.record.name != row.parent.record.name:
            yield f"the record is {row.parent.record.name}.", "name"
        return
    surname, name = (plain(text).lower() for text in (row.record.surname, row.record.name))
    if surname not in name:
        yield f"the name is {row.record.name}.", "surname"
    if not set(re.sub(r"[^a-z]+", " ", surname.replace("'", "")).split()) & set(row.id.split("-")):
        yield f"the id is {row.id}.", "surname"


@rule(
    "person-of-another-state",
    "A person is of another state than the offices he held.",
    of=(Person, Posting),
    warning=True,
)
def is_he_of_the_state_he_served(row: Row, records: Linked) -> Found:
    """Is a person of a state that he served?"""
    person = row.parent.record if row.parent else row.record
    served = {posting.state_id for posting in person.postings} - {None}
    if not row.parent and person.state_id and served and person.state_id not in served:
        yield f"he served {', '.join(sorted(served))}.", "state_id"
    if row.parent and person.state_id and row.record.state_id and row.record.state_id != person.state_id:
        yield f"{person.person_id} is of {person.state_id}.", "state_id"


@rule("there-twice", "A person takes part in a talk twice.", of=Participant, warning=True)
def is_everyone_there_once(row: Row, records: Linked) -> Found:
    """Does everyone take part in a talk once?"""
    own = row.record.person_id, row.record.participant
    for other in present(row.record.meeting_id, records):
        if (other.record.person_id, other.record.participant) == own and other.position < row.position:
            yield f"so is participant {other.position}.", "person_id" if own[0] else "participant"
            return
