"""The wrong person, or the wrong state for a person."""

from __future__ import annotations

import re

import yaml

from build_data.curated.related import main_date, people_of
from build_data.inject.edits import doubled, put, without
from build_data.inject.planter import PLAUSIBLE, UNKNOWABLE, plant
from build_data.inject.sites import items
from build_data.inject.witness import tells_the_person

# Who acts, beside those present at a talk.
_ACTING = (
    "actor_person_ids",
    "author_person_ids",
    "presented_by_person_ids",
    "stated_by_person_ids",
    "recipient_person_ids",
    "speaker_person_id",
)


def _present(world):
    return list(world.values("person_id", of=["meeting_participants"]))


def _whole(site):
    """The row that a participant belongs to, else the row itself."""
    return site.row.parent if site.row.record.table == "meeting_participants" else site.row


def _alive(person, site):
    date, died, born = main_date(_whole(site)), person.died, person.born
    if not date or not date.earliest:
        return True
    grown = not born or not born.edtf.earliest or date.earliest.year - born.edtf.earliest.year > 20
    return grown and (not died or not died.edtf.latest or died.edtf.latest > date.earliest)


def _another(site, world, draw, fits):
    """Another person in the place of one whom something else tells; nobody who has a part in it anyway."""
    person = world.record("people", site.text)
    row = _whole(site)
    if not person or not tells_the_person(row, site.text, world):
        return None
    there = people_of(row, world.linked)
    others = [
        r.record
        for r in world.linked.rows["people"]
        if r.id not in there and r.record.surname != person.surname and fits(r.record, person)
    ]
    return put(site, draw.choice(others).person_id) if others else None


@plant("participant-of-the-same-state", "Another person of the same state at a talk.", PLAUSIBLE, _present)
def same_state(site, world, draw):
    return _another(site, world, draw, lambda o, p: o.state_id == p.state_id and _alive(o, site))


@plant("participant-of-another-state", "A person of another state at a talk.", PLAUSIBLE, _present)
def other_state(site, world, draw):
    return _another(site, world, draw, lambda o, p: o.state_id and o.state_id != p.state_id and _alive(o, site))


@plant("participant-dead", "A dead man at a talk.", PLAUSIBLE, _present)
def dead(site, world, draw):
    date = main_date(_whole(site))
    if not date or not date.earliest:
        return None
    gone = [
        r.id
        for r in world.linked.rows["people"]
        if r.record.died and r.record.died.edtf.latest and r.record.died.edtf.latest < date.earliest
    ]
    return put(site, draw.choice(gone)) if gone else None


@plant(
    "participant-dropped",
    "A participant left out whom the id, the words or a sister record name.",
    PLAUSIBLE,
    lambda w: w.records["meeting_participants"],
)
def dropped(site, world, draw):
    person = site.row.record.person_id
    if not person or not tells_the_person(site.row.parent, person, world):
        return None
    return without(site)


@plant("participant-doubled", "A participant who stands twice.", PLAUSIBLE, lambda w: w.records["meeting_participants"])
def twice(site, world, draw):
    return doubled(site)


@plant(
    "state-of-a-participant",
    "A participant for another state than his.",
    PLAUSIBLE,
    lambda w: w.values("state_id", of=["meeting_participants"]),
)
def participants_state(site, world, draw):
    person = world.record("people", site.row.record.person_id)
    return _another_state(site, world, draw, person) if person and person.state_id else None


def _another_state(site, world, draw, person):
    own = {person.state_id, *(posting.state_id for posting in person.postings), site.text}
    states = sorted(r.id for r in world.linked.rows["states"] if r.id not in own)
    return put(site, draw.choice(states))


@plant(
    "state-of-an-actor",
    "A step taken by another state than the person who took it served.",
    PLAUSIBLE,
    lambda w: w.references(
        "states",
        "actor_state_ids",
        "stated_by_state_ids",
        "author_state_ids",
        "speaker_state_id",
        "proposed_by_state_ids",
    ),
)
def actors_state(site, world, draw):
    record = site.row.record
    for name in (
        "actor_person_ids",
        "stated_by_person_ids",
        "author_person_ids",
        "speaker_person_id",
        "presented_by_person_ids",
    ):
        people = getattr(record, name, None) or ()
        for key in (people,) if isinstance(people, str) else people:
            person = world.record("people", key)
            if person and person.state_id == site.text:
                taken = [s.value for s in site.home.values[site.name].node.value] if site.number is not None else []
                own = {person.state_id, *(posting.state_id for posting in person.postings), *taken}
                states = sorted(r.id for r in world.linked.rows["states"] if r.id not in own)
                return put(site, draw.choice(states))
    return None


@plant(
    "actor-of-the-same-state",
    "Another person of the same state who acts, writes or speaks.",
    PLAUSIBLE,
    lambda w: w.references("people", *_ACTING),
)
def actor(site, world, draw):
    return _another(site, world, draw, lambda o, p: o.state_id == p.state_id and _alive(o, site))


@plant(
    "actor-of-another-state",
    "A person of another state who acts, writes or speaks.",
    PLAUSIBLE,
    lambda w: w.references("people", *_ACTING),
)
def foreign_actor(site, world, draw):
    return _another(site, world, draw, lambda o, p: o.state_id and o.state_id != p.state_id and _alive(o, site))


@plant(
    "person-whom-nothing-tells",
    "Another person of the same state, where no id, word or sister record has him.",
    UNKNOWABLE,
    lambda w: [*_present(w), *w.references("people", *_ACTING)],
)
def untold(site, world, draw):
    person = world.record("people", site.text)
    row = _whole(site)
    if not person or tells_the_person(row, site.text, world):
        return None
    there = people_of(row, world.linked)
    others = [
        r.id
        for r in world.linked.rows["people"]
        if r.id not in there and r.record.state_id == person.state_id and _alive(r.record, site)
    ]
    return put(site, draw.choice(others)) if others else None


def _surnames(world):
    return {r.record.surname for r in world.linked.rows["people"] if len(r.record.surname) > 4}


def _named_in(site, world):
    found = [name for name in re.findall(r"[A-Z][a-zA-Z-]{4,}", site.text) if name in _surnames(world)]
    return list(dict.fromkeys(found))


def _told(world):
    return list(world.values("summary", "gist"))


@plant("surname-misspelt-in-summary", "A surname in a summary with a letter wrong.", PLAUSIBLE, _told)
def misspelt(site, world, draw):
    names = _named_in(site, world)
    if not names:
        return None
    name = draw.choice(names)
    return put(site, site.text.replace(name, _slip(name, draw)))


def _slip(name, draw):
    """A letter doubled, left out, changed about or replaced."""
    n = draw.randrange(1, len(name) - 1)
    made = draw.choice(
        [
            name[:n] + name[n] + name[n:],
            name[:n] + name[n + 1 :],
            name[:n] + name[n + 1] + name[n] + name[n + 2 :],
            name[:n] + draw.choice("aeioulnrst") + name[n + 1 :],
        ]
    )
    return made if made != name else name[:n] + "x" + name[n + 1 :]


@plant(
    "surname-misspelt-in-person",
    "The surname in a person's own record with a letter wrong.",
    PLAUSIBLE,
    lambda w: w.values("surname"),
)
def misspelt_person(site, world, draw):
    return put(site, _slip(site.text, draw)) if len(site.text) > 3 and site.text.isalpha() else None


@plant("surname-of-another-in-summary", "Another person's surname as the subject of a summary.", PLAUSIBLE, _told)
def another_surname(site, world, draw):
    """The one who acts: he stands at the head, and has a part in the record."""
    names = _named_in(site, world)
    if not names or not site.text.startswith(names[0]):
        return None
    there = people_of(site.row, world.linked)
    own = {world.record("people", p).surname for p in there if world.record("people", p)}
    if names[0] not in own:
        return None
    others = sorted(_surnames(world) - own - set(names))
    return put(site, site.text.replace(names[0], draw.choice(others)))


@plant("state-of-a-person", "The state of a person changed.", PLAUSIBLE, lambda w: w.values("state_id", of=["people"]))
def persons_state(site, world, draw):
    """His offices, and what he sat and spoke for, tell."""
    offices = {posting.state_id for posting in site.row.record.postings} - {None}
    if not offices:
        return None
    states = sorted(r.id for r in world.linked.rows["states"] if r.id not in offices | {site.text})
    return put(site, draw.choice(states))


@plant(
    "state-of-an-office",
    "An office served for another state.",
    PLAUSIBLE,
    lambda w: w.values("state_id", of=["postings"]),
)
def offices_state(site, world, draw):
    own = {site.text, site.row.parent.record.state_id, site.row.record.accredited_to_state_id}
    if site.text != site.row.parent.record.state_id:
        return None
    return put(site, draw.choice(sorted(r.id for r in world.linked.rows["states"] if r.id not in own)))


@plant(
    "accredited-elsewhere",
    "An envoy accredited to another state than the place of his post lies in.",
    PLAUSIBLE,
    lambda w: w.values("accredited_to_state_id"),
)
def accredited(site, world, draw):
    place = world.record("places", site.row.record.place_id)
    if not place or place.state_id_1932 != site.text:
        return None
    own = {site.text, site.row.record.state_id}
    return put(site, draw.choice(sorted(r.id for r in world.linked.rows["states"] if r.id not in own)))


@plant(
    "name-of-another",
    "A name form of a person under another person.",
    PLAUSIBLE,
    lambda w: w.values("name", of=["person_names"]),
)
def names(site, world, draw):
    if site.row.record.kind != "standard":
        return None
    others = [r.record.name for r in world.linked.rows["people"] if r.id != site.row.parent.id]
    return put(site, draw.choice(others))


def _is_list(site):
    return isinstance(site.node, yaml.SequenceNode)


@plant(
    "both-sides-one-person",
    "Writer and reader of a paper are one person.",
    PLAUSIBLE,
    lambda w: w.values("recipient_person_ids"),
)
def one_person(site, world, draw):
    authors = site.row.record.author_person_ids
    if not authors or not _is_list(site):
        return None
    return put(next(items(site)), authors[0])
