"""What belongs together in one row: a reason beside an empty cell, a place and its basis, a pair in its order."""

from __future__ import annotations

from build_data.curated.compile import Row
from build_data.curated.link import Linked
from build_data.curated.rules import Found, rule
from build_data.models.apparatus import Coverage
from build_data.models.documents import ContextEvent, Document
from build_data.models.meetings import Meeting, Participant
from build_data.models.pacts import PactEvent
from build_data.models.record import excused_names
from build_data.models.texts import Draft


@rule("filled-and-missing", "A column is filled, and its companion says why it is empty.")
def is_it_empty_for_a_reason(row: Row, records: Linked) -> Found:
    """Does a reason for an empty cell stand only beside an empty cell?"""
    for name in excused_names(type(row.record)):
        if getattr(row.record, name) is not None and getattr(row.record, f"{name}_missing") is not None:
            yield f"{name} is filled. Take one of the two out.", f"{name}_missing"


@rule("nobody", "A participant has neither a person nor an office, or both.", of=Participant)
def is_somebody_there(row: Row, records: Linked) -> Found:
    """Is a participant a person or an unnamed office, and not both?"""
    if bool(row.record.person_id) == bool(row.record.participant):
        yield ("Give person_id, or participant for an office that no source puts a name to.",)


@rule(
    "place-without-basis",
    "A place without what it rests on, or the other way round.",
    of=(Meeting, PactEvent, Draft, Document, ContextEvent),
)
def has_the_place_a_basis(row: Row, records: Linked) -> Found:
    """Does a row with a place say what the place rests on?"""
    if bool(row.record.place_id) != bool(row.record.place_basis):
        yield "Give place_id and place_basis together, or neither.", "place_id"


@rule("wrong-order", "The two states of a pair stand in the order of their COW codes.", of=Coverage)
def is_the_pair_in_order(row: Row, records: Linked) -> Found:
    """Does the state with the lower COW code come first?"""
    first, second = (records.cow_codes.get(getattr(row.record, name)) for name in ("state_id_1", "state_id_2"))
    if first is not None and second is not None and first > second:
        yield "Swap state_id_1 and state_id_2: the lower COW code comes first.", "state_id_1"
