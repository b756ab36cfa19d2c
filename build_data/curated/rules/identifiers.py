"""Ids tell the truth: the date, person, state, outlet, step and instrument that an id speaks of are the row's."""

from __future__ import annotations

import re
from itertools import pairwise

from build_data.curated.compile import Row
from build_data.curated.link import Linked
from build_data.curated.related import main_date, named, overlap, people_of
from build_data.curated.rules import Found, rule
from build_data.dates import Edtf, ImpossibleDate
from build_data.models.apparatus import Emendation, Reading
from build_data.models.documents import Claim, ContextEvent, Document, Measure
from build_data.models.meetings import Meeting
from build_data.models.pacts import Condition, Pact, PactEvent, Position
from build_data.models.press import PressItem
from build_data.models.texts import Clause, Draft
from build_data.models.vocabulary.pacts import EventKind
from build_data.models.vocabulary.terms import terms_of

_DATED = (Meeting, Document, PressItem, Claim, ContextEvent, Measure, PactEvent, Draft, Position)
_DATE = re.compile(r"(?<![0-9])(1[89][0-9]{2}(?:-(?:0[1-9]|1[0-2])(?:-[0-3][0-9])?)?)(?![0-9])")
_STEP_WORDS = {name.replace("_", "-"): name for name in terms_of(EventKind).names if name != "other"}


def _own_part(row: Row) -> str:
    """The id without the id of the instrument, track or text that it begins with."""
    prefixes = [getattr(row.record, name, None) for name in ("draft_id", "negotiation_id", "pact_id")]
    if row.parent:
        prefixes.append(row.parent.id)
    for prefix in sorted((p for p in prefixes if p and p != row.id), key=len, reverse=True):
        if row.id.startswith(f"{prefix}-"):
            return row.id.removeprefix(f"{prefix}-")
    return row.id


def _is_made(row: Row) -> bool:
    return getattr(row.record, "made_from_table", None) is not None


@rule("id-of-another-day", "The date in an id is not that of the record.", of=_DATED, warning=True)
def is_the_day_in_the_id_that_of_the_row(row: Row, records: Linked) -> Found:
    """Is the date in an id a day on which the record can be dated?"""
    said, date = _DATE.search(_own_part(row)), main_date(row)
    if not said or not date or _is_made(row):
        return
    try:
        written = Edtf(said[1])
    except ImpossibleDate:
        return
    if not overlap(written, date):
        yield f"the id says {said[1]}, the record {date}.", row.record.key[0]


@rule("id-of-another-person", "The id names a person who has no part in the record.", of=_DATED, warning=True)
def are_the_people_in_the_id_those_of_the_row(row: Row, records: Linked) -> Found:
    """Have those whose surnames stand in an id a part in the record?"""
    surnames = records.index(_surnames)
    parts = _own_part(row).split("-")
    in_id = {part for part in parts if part in surnames}
    if not in_id or _is_made(row):
        return
    there = {word for person in people_of(row, records) for word in person.split("-")}
    spoken_of = "" if row.record.table == "meetings" else _words(row)
    for surname in sorted(in_id - there):
        who = sorted(surnames[surname])
        if not any(records.ids["people"][person].record.surname.lower() in spoken_of for person in who):
            yield f"'{surname}' ({', '.join(who)}) has no part in it. Link the person, or rename it.", row.record.key[0]


def _words(row: Row) -> str:
    """What the row says in words; one spoken of there may stand in its id."""
    names = ("summary", "gist", "topic", "about", "issue")
    return " ".join(getattr(row.record, name, None) or "" for name in names).lower()


def _surnames(records: Linked) -> dict[str, set[str]]:
    """Surnames of one word, as ids write them, and whose they are; words that also mean something else left out."""
    found: dict[str, set[str]] = {}
    other = {part for row in records.rows["states"] for part in row.id.split("-")}
    other |= {part for row in records.rows["places"] for part in row.id.split("-")}
    for row in records.rows["people"]:
        first = row.id.split("-")[0]
        if first not in other:
            found.setdefault(first, set()).add(row.id)
    return found


@rule(
    "id-of-another-state",
    "The id names a state that is no party to it.",
    of=(Pact, Measure, Draft),
    warning=True,
)
def are_the_states_in_the_id_those_of_the_row(row: Row, records: Linked) -> Found:
    """Are the states in an id parties, issuers or targets of what it names?"""
    there = set(named(row, "states"))
    if row.record.table == "pacts":
        there = {party.state_id for party in row.record.parties}
    if row.record.table == "drafts":
        there |= set(named(row.parent, "states")) | {p.state_id for p in getattr(row.parent.record, "parties", ())}
    if not there:
        return
    for state in sorted({row_.id for row_ in records.rows["states"]} & _runs(_own_part(row))):
        if state not in there:
            yield f"'{state}' is in the id and not among {', '.join(sorted(there))}.", row.record.key[0]


def _runs(slug: str) -> set[str]:
    """The words of an id, and pairs of them (`united-kingdom`)."""
    words = slug.split("-")
    return {*words, *("-".join(pair) for pair in pairwise(words))}


@rule(
    "id-of-another-side",
    "The id of a stand names another state than the one whose stand it is.",
    of=Position,
    warning=True,
)
def is_the_side_in_the_id_that_of_the_stand(row: Row, records: Linked) -> Found:
    """Does the id of a stand, after the track, begin with the state whose stand it is?"""
    if not _own_part(row).startswith(f"{row.record.state_id}-"):
        yield f"the stand is that of {row.record.state_id}.", "position_id"


@rule("id-of-another-paper", "A press item's id does not begin with its outlet.", of=PressItem, warning=True)
def does_the_id_begin_with_the_paper(row: Row, records: Linked) -> Found:
    """Does the id of a press item begin with its outlet?"""
    if row.record.outlet_id and not row.id.startswith(f"{row.record.outlet_id}-"):
        yield f"the outlet is {row.record.outlet_id}.", "press_item_id"


@rule("id-of-another-step", "The id of a step names another kind of step.", of=PactEvent, warning=True)
def is_the_step_in_the_id_that_of_the_row(row: Row, records: Linked) -> Found:
    """Does the id of a step name its kind, where it names one?"""
    if _is_made(row):
        return
    own = f"-{_own_part(row)}-"
    said = {kind for words, kind in _STEP_WORDS.items() if f"-{words}-" in own}
    if said and row.record.kind not in said:
        yield f"the id says {', '.join(sorted(said))}, the kind is {row.record.kind}.", "kind"


@rule(
    "id-of-another-instrument",
    "An id does not begin with that of the instrument, track or text it belongs to.",
    of=(PactEvent, Draft, Clause, Condition, Position),
    warning=True,
)
def does_the_id_begin_with_its_parent(row: Row, records: Linked) -> Found:
    """Does the id begin with that of the instrument or track under which it is typed?"""
    top = row
    while top.parent:
        top = top.parent
    if not row.id.startswith(f"{top.id}-") and not _is_made(row):
        yield f"it is typed under {top.id}.", row.record.key[0]


@rule(
    "id-of-another-wait",
    "The id of a condition names a state that has nothing to do with it.",
    of=Condition,
    warning=True,
)
def are_the_states_in_the_id_those_of_the_condition(row: Row, records: Linked) -> Found:
    """Are the states in a condition's id those that state it, or parties of the instruments it binds?"""
    there = set(row.record.stated_by_state_ids)
    for key in (row.record.pact_id, row.record.depends_on_pact_id):
        pact = records.ids["pacts"].get(key) if key else None
        there |= {party.state_id for party in pact.record.parties} if pact else set()
    words = _slug(row.record.depends_on_issue or "") + "-" + _slug(row.record.gist)
    for state in sorted({r.id for r in records.rows["states"]} & _runs(_own_part(row))):
        adjective = records.ids["states"][state].record.adjective.lower()
        if state not in there and state not in words and adjective not in words:
            yield f"'{state}' is in the id and no party of what waits or is waited for.", "condition_id"


@rule(
    "id-of-another-instrument-waited-for",
    "The id and the words of a condition say nothing of what it waits for.",
    of=Condition,
    warning=True,
)
def does_the_id_say_what_it_waits_for(row: Row, records: Linked) -> Found:
    """Do the id or the words of a condition name something of the instrument that it waits for?"""
    if not row.record.depends_on_pact_id:
        return
    own = set(_own_part(row).split("-")) | set(_slug(row.record.gist).split("-"))
    other = records.ids["pacts"].get(row.record.depends_on_pact_id)
    wanted = {word for word in row.record.depends_on_pact_id.split("-") if not word.isdecimal()} - {"ussr"}
    for party in other.record.parties if other else ():
        state = records.ids["states"].get(party.state_id)
        wanted |= {state.record.adjective.lower()} if state and state.id != "ussr" else set()
    if not own & wanted:
        yield f"it waits for {row.record.depends_on_pact_id}.", "depends_on_pact_id"


def _slug(text: str) -> str:
    return re.sub(r"[^a-z]+", "-", text.lower())


@rule(
    "id-of-another-record",
    "The id of a reading does not begin with the record it is of, or end with its field.",
    of=Reading,
    warning=True,
)
def does_the_id_of_a_reading_name_its_record(row: Row, records: Linked) -> Found:
    """Does the id of a reading begin with its record and end with its field?"""
    field = row.record.field.split("_")[0]
    if not row.id.startswith(row.record.record_id.replace("/", "-")):
        yield f"it is of {row.record.record_id}.", "reading_id"
    elif field not in row.id.removeprefix(row.record.record_id).split("-"):
        yield f"it is of the field {row.record.field}.", "reading_id"


@rule("block-of-another-page", "The id of an emendation names another block.", of=Emendation, warning=True)
def is_the_block_in_the_id_that_of_the_emendation(row: Row, records: Linked) -> Found:
    """Is the block in the id of an emendation its own?"""
    said = re.match(r"b0*([0-9]+)-", row.id)
    if said and int(said[1]) != row.record.block:
        yield f"the id says b{said[1]}, the record {row.record.block}.", "block"
