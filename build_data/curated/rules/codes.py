"""Codes are those of the lists they come from: numbers of states, and where a place lies and in which state."""

from __future__ import annotations

import re
from collections import defaultdict

from build_data.curated.compile import Row
from build_data.curated.link import Linked
from build_data.curated.rules import Found, rule
from build_data.curated.wording import plain
from build_data.models.actors import Person, Place, Posting, State
from build_data.models.pacts import Pact
from build_data.reference import by

_SLACK = 0.05  # degrees that coordinates may differ from the list's: a town is no point
_FIRST, _LAST = "1917-01-01", "1933-12-31"  # a number counts if the list has the state at some time of the study
_OF_A_MISSION = ("ambassador", "minister_plenipotentiary", "charge", "mission_member", "military_attache")
_NOW = {"Russia": "Soviet Union"}  # lists that run a number on call the state of the time by that of today


@rule("not-the-code-of-the-state", "A state's number or abbreviation is not that of the list.", of=State)
def are_the_codes_those_of_the_lists(row: Row, records: Linked) -> Found:
    """Are the COW and Gleditsch-Ward codes of a state those that the lists give it?"""
    state = row.record
    for field, list_name, key, title in (
        ("cow_ccode", "cow_states", "ccode", "COW"),
        ("gw_code", "gw_states", "gwcode", "Gleditsch and Ward"),
    ):
        code = getattr(state, field)
        listed = by(list_name, key).get(str(code)) if code is not None else None
        if code is not None and (listed is None or not _of_the_study(listed)):
            yield f"{title} have no state {code} from 1917 to 1933.{_right(state, list_name, key)}", field
        elif listed and not _is_called(state, listed["name"]):
            yield f"{code} is {listed['name']} with {title}.{_right(state, list_name, key)}", field
    listed = by("cow_states", "ccode").get(str(state.cow_ccode))
    if state.cow_abb and listed and listed["abb"] != state.cow_abb:
        yield f"{listed['name']} ({listed['ccode']}) is {listed['abb']} with COW.", "cow_abb"
    elif state.cow_abb and state.cow_ccode is None:
        yield "an abbreviation without its number. Give cow_ccode too.", "cow_abb"


def _of_the_study(listed: dict[str, str]) -> bool:
    return listed["start"] <= _LAST and listed["end"] >= _FIRST


def _right(state: State, list_name: str, key: str) -> str:
    """A sentence with the code that the list has for a state of that name."""
    found = [one for one in by(list_name, key).values() if _of_the_study(one) and _is_called(state, one["name"])]
    return f" {state.name} is {found[0][key]}." if found else ""


def _is_called(state: State, listed: str) -> bool:
    """Whether one of the names in a list, as in `Iran (Persia)`, is one of the state's."""
    names = {_plain(name) for name in (*re.split(r"[(/)]", listed), _NOW.get(listed, "")) if name.strip()}
    return bool(names & {_plain(state.name), _plain(state.name_1932)})


def _plain(name: str) -> str:
    """A name without accents, article and case."""
    return re.sub(r"[^a-z]", "", plain(name).lower().removeprefix("the "))


@rule("unknown-geonames-id", "A place's GeoNames number is not in the list it is held against.", of=Place, warning=True)
def is_the_number_in_the_list(row: Row, records: Linked) -> Found:
    """Is the GeoNames number of a place in the list it is held against?"""
    number = row.record.geonames_id
    if number is not None and str(number) not in by("geonames", "geonames_id"):
        yield "not in build_data/reference/geonames.csv. Is it right? Then add its row there.", "geonames_id"


@rule("not-where-geonames-has-it", "A place has another name or other coordinates than GeoNames gives.", of=Place)
def is_the_place_where_geonames_has_it(row: Row, records: Linked) -> Found:
    """Are the name and the coordinates of a place those of its GeoNames number?"""
    place = row.record
    listed = by("geonames", "geonames_id").get(str(place.geonames_id))
    if not listed:
        return
    if _plain(listed["name"]) not in (_plain(place.name), _plain(place.name_1932)):
        yield f"GeoNames {place.geonames_id} is {listed['name']}.", "geonames_id"
        return
    for field in ("latitude", "longitude"):
        value = getattr(place, field)
        if value is not None and abs(value - float(listed[field])) > _SLACK:
            yield f"GeoNames has {listed[field]} for {listed['name']}.", field


@rule("not-the-state-of-the-place", "A place is put in a state that did not hold it in 1932.", of=Place)
def lies_the_place_in_its_state(row: Row, records: Linked) -> Found:
    """Did the state that a place is put in hold it, or land near it, on 1 January 1932?"""
    place = row.record
    state = records.ids["states"].get(place.state_id_1932) if place.state_id_1932 else None
    if place.geonames_id is None or not state:
        return
    number = str(place.geonames_id)
    capital = by("capitals_1932", "geonames_id").get(number)
    listed = by("geonames", "geonames_id").get(number)
    if capital:
        if state.record.name != capital["state"]:
            yield f"{place.name} was the capital of {capital['state']}.", "state_id_1932"
    elif listed and (held := by("territory_1932", "country").get(listed["country"])):
        states = held["states"].split(";")
        if state.record.name not in states:
            yield f"what is {listed['country']} today was held by {' or '.join(states)}.", "state_id_1932"


@rule(
    "mission-elsewhere",
    "A post at a mission is put in a place of another state than the one accredited to.",
    of=Posting,
    warning=True,
)
def is_the_mission_where_it_is_accredited(row: Row, records: Linked) -> Found:
    """Is the place of a mission in the state that it is accredited to?"""
    posting = row.record
    place = records.ids["places"].get(posting.place_id) if posting.place_id else None
    if not place or not posting.accredited_to_state_id or posting.office_kind not in _OF_A_MISSION:
        return
    state = place.record.state_id_1932
    if state and state != posting.accredited_to_state_id:
        yield f"{posting.place_id} lay in {state}, and the mission is to {posting.accredited_to_state_id}.", "place_id"


_OF_ONE = {
    "states": ("cow_ccode", "cow_abb", "gw_code", "iso3", "iso3166_3"),
    "places": ("geonames_id",),
    "people": ("wikidata_id", "viaf_id", "gnd_id"),
    "pacts": ("cow_alliance_id", "atop_id", "lnts_number"),
}


@rule(
    "code-of-another",
    "Two records have one number of a list that gives each its own.",
    of=(State, Place, Person, Pact),
    warning=True,
)
def is_the_number_its_own(row: Row, records: Linked) -> Found:
    """Is a number that a list gives to one thing the number of one record?"""
    for field in _OF_ONE[row.record.table]:
        value = getattr(row.record, field)
        first = records.index(_numbers)[row.record.table, field, value][0] if value is not None else row
        if first.id != row.id:
            yield f"{value} is {first.id} too.", field


def _numbers(records: Linked) -> dict[tuple, list[Row]]:
    found = defaultdict(list)
    for table, fields in _OF_ONE.items():
        for row in records.rows[table]:
            for field in fields:
                found[table, field, getattr(row.record, field)].append(row)
    return found
