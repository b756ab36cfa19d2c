"""The wrong place, wrong coordinates and codes."""

from __future__ import annotations

from build_data.curated.related import main_date
from build_data.inject.edits import put
from build_data.inject.planter import PLAUSIBLE, UNKNOWABLE, plant
from build_data.inject.witness import people_there, tells_the_place


def _events(world):
    return list(world.values("place_id", of=["meetings", "pact_events", "drafts", "documents", "context_events"]))


def _far(a, b):
    return abs(a.latitude - b.latitude) + abs(a.longitude - b.longitude) > 6


def _another(site, world, draw, far=False):
    here = world.record("places", site.text)
    others = [
        r.record
        for r in world.linked.rows["places"]
        if r.id != site.text
        and r.record.latitude is not None
        and (not far or (here.latitude is not None and _far(r.record, here)))
    ]
    return put(site, draw.choice(others).place_id)


@plant(
    "another-place",
    "Another place, where a sister record, a post or the words of the record have the right one.",
    PLAUSIBLE,
    _events,
)
def another(site, world, draw):
    return _another(site, world, draw) if tells_the_place(site.row, world) else None


@plant(
    "two-cities-on-a-day",
    "Someone in two far places on one day.",
    PLAUSIBLE,
    lambda w: w.values("place_id", of=["meetings", "pact_events"]),
)
def two_cities(site, world, draw):
    """Somebody who is there is in the right place that day by another record."""
    date = main_date(site.row)
    if not date or date.shape != "day" or site.row.record.factuality != "happened":
        return None
    mine = people_there(site.row, world)
    for table in ("meetings", "pact_events"):
        for other in world.linked.rows[table]:
            same = other.record.place_id == site.text and main_date(other) == date and other.id != site.row.id
            made = getattr(other.record, "made_from_table", None)
            if same and not made and other.record.factuality == "happened" and mine & people_there(other, world):
                return _another(site, world, draw, far=True)
    return None


@plant(
    "place-that-nothing-tells",
    "Another place, where no sister record, post or word has the right one.",
    UNKNOWABLE,
    _events,
)
def untold(site, world, draw):
    return None if tells_the_place(site.row, world) else _another(site, world, draw)


@plant("coordinates-swapped", "Latitude and longitude changed about.", PLAUSIBLE, lambda w: w.values("latitude"))
def swapped(site, world, draw):
    other = site.home.values.get("longitude")
    return [*put(site, other.text), *put(other, site.text)] if other else None


@plant("sign-lost", "A sign of a coordinate lost or gained.", PLAUSIBLE, lambda w: w.values("latitude", "longitude"))
def sign(site, world, draw):
    return put(site, site.text[1:] if site.text.startswith("-") else f"-{site.text}")


@plant("a-degree-off", "A coordinate a degree off.", PLAUSIBLE, lambda w: w.values("latitude", "longitude"))
def degree(site, world, draw):
    whole, point, rest = site.text.partition(".")
    return put(site, f"{int(whole) + draw.choice([-1, 1])}{point}{rest}")


@plant("state-of-a-place", "A place in another state.", PLAUSIBLE, lambda w: w.values("state_id_1932"))
def state(site, world, draw):
    return put(site, draw.choice(sorted(r.id for r in world.linked.rows["states"] if r.id != site.text)))


@plant("geonames-number", "A digit of a place's GeoNames number wrong.", PLAUSIBLE, lambda w: w.values("geonames_id"))
def geonames(site, world, draw):
    return put(site, _digit(site.text, draw))


@plant("cow-code", "A digit of a state's COW number wrong.", PLAUSIBLE, lambda w: w.values("cow_ccode"))
def cow(site, world, draw):
    return put(site, _digit(site.text, draw))


@plant("gw-code", "A digit of a state's Gleditsch-Ward number wrong.", PLAUSIBLE, lambda w: w.values("gw_code"))
def gw(site, world, draw):
    return put(site, _digit(site.text, draw))


@plant("cow-abbreviation", "The COW abbreviation of another state.", PLAUSIBLE, lambda w: w.values("cow_abb"))
def abbreviation(site, world, draw):
    others = [r.record.cow_abb for r in world.linked.rows["states"] if r.record.cow_abb not in (None, site.text)]
    return put(site, draw.choice(others))


@plant("iso-code", "The ISO code of another state.", PLAUSIBLE, lambda w: w.values("iso3"))
def iso(site, world, draw):
    others = [r.record.iso3 for r in world.linked.rows["states"] if r.record.iso3 not in (None, site.text)]
    return put(site, draw.choice(others))


def _digit(number, draw):
    n = draw.randrange(len(number))
    new = draw.choice([d for d in "123456789" if d != number[n]])
    return number[:n] + new + number[n + 1 :]


@plant(
    "place-basis",
    "A place that follows from a post where nobody has one.",
    PLAUSIBLE,
    lambda w: w.values("place_basis", of=["meetings"]),
)
def basis(site, world, draw):
    people = people_there(site.row, world)
    found = [world.record("people", person) for person in people]
    if site.text == "post" or not people or any(p.participant for p in site.row.record.participants):
        return None
    places = {posting.place_id for person in found if person for posting in person.postings}
    return put(site, "post") if site.row.record.place_id not in places else None


@plant(
    "place-of-an-office",
    "An office at a place in another state than the one accredited to.",
    PLAUSIBLE,
    lambda w: w.values("place_id", of=["postings"]),
)
def office(site, world, draw):
    state = site.row.record.accredited_to_state_id
    here = world.record("places", site.text)
    if not state or here.state_id_1932 != state:
        return None
    others = [r.id for r in world.linked.rows["places"] if r.record.state_id_1932 not in (None, state)]
    return put(site, draw.choice(others))
