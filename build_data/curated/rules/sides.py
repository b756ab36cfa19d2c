"""Whose act it is: the states of a row are those of the people who act in it, and parties of what it belongs to."""

from __future__ import annotations

from build_data.curated.compile import Row
from build_data.curated.link import Linked
from build_data.curated.related import acting_people, acting_states, named
from build_data.curated.rules import Found, rule
from build_data.curated.wording import is_made
from build_data.models.actors import Posting
from build_data.models.documents import Claim, Document
from build_data.models.pacts import Condition, Negotiation, PactEvent, Position
from build_data.models.texts import Draft

_ACTS = (PactEvent, Document, Draft, Position, Condition, Claim)
# Steps that only those between whom something is negotiated can take.
# (who signs or ratifies is asked by `step-of-no-party`)
_OF_PARTIES = (
    "proposed", "proposal_accepted", "negotiations_opened", "negotiations_resumed", "negotiations_suspended",
    "negotiations_broken_off", "negotiations_concluded", "draft_presented", "draft_rejected", "draft_accepted",
    "text_agreed", "amendment_proposed", "concession", "conduct_agreed", "instruments_exchanged", "in_force",
    "denounced", "renewed",
)  # fmt: skip
_SIGNING = ("signed", "initialled", "ratified")
_JOINT = ("signed", "initialled", "text_agreed", "negotiations_opened", "conduct_agreed", "announced", "published")


@rule("actor-of-another-state", "Someone acts or receives for a state that is not his.", of=_ACTS, warning=True)
def is_he_who_acts_of_the_state(row: Row, records: Linked) -> Found:
    """Is everyone who acts of a state whose act it is, and everyone who receives a paper of one that it goes to?"""
    if is_made(row) or getattr(row.record, "kind", None) in _SIGNING:
        return  # of those `signed-by-another-state` asks
    sides = [(acting_people(row), acting_states(row), _field(row))]
    if row.record.table == Document.table:
        receivers, states = row.record.recipient_person_ids or (), row.record.recipient_state_ids or ()
        sides.append((set(receivers), set(states), "recipient_state_ids"))
    for people, states, field in sides:
        for person in sorted(people) if states else ():
            own = _states_of(person, records)
            if own and not own & states:
                yield f"{person} is of {', '.join(sorted(own))}, and not of {', '.join(sorted(states))}.", field


def _states_of(person: str, records: Linked) -> set[str]:
    row = records.ids["people"].get(person)
    return {row.record.state_id, *(posting.state_id for posting in row.record.postings)} - {None} if row else set()


def _as_set(value) -> set[str]:
    return {value} if isinstance(value, str) else set(value or ())


def _field(row: Row) -> str:
    names = ("actor_state_ids", "author_state_ids", "proposed_by_state_ids", "stated_by_state_ids", "speaker_state_id")
    return next((name for name in names if getattr(row.record, name, None)), "state_id")


@rule(
    "state-without-its-people",
    "A state acts, and all who act are of others.",
    of=(PactEvent, Document, Draft, Condition),
    warning=True,
)
def has_every_state_someone_who_acts(row: Row, records: Linked) -> Found:
    """Where those who act are named, is one of them of each state whose act it is?"""
    people = acting_people(row)
    joint = getattr(row.record, "kind", None) in _JOINT  # of those who signed one may be all that is known
    if is_made(row) or not people or joint:
        return
    own = [_states_of(person, records) for person in people]
    if all(own):
        for state in sorted(acting_states(row)):
            if not any(state in states for states in own):
                yield f"nobody who acts is of {state}: {', '.join(sorted(people))}.", _field(row)


@rule(
    "body-of-another-state",
    "A body acts or is addressed that belongs to another state.",
    of=(PactEvent, Document, Posting),
    warning=True,
)
def is_the_body_of_the_state(row: Row, records: Linked) -> Found:
    """Does a body that acts or is addressed belong to a state of the row?"""
    for name, states in (
        ("author_organisation_id", "author_state_ids"),
        ("recipient_organisation_id", "recipient_state_ids"),
        ("actor_organisation_ids", "actor_state_ids"),
        ("organisation_id", "state_id"),
    ):
        there = _as_set(getattr(row.record, states, None))
        for key in sorted(_as_set(getattr(row.record, name, None))):
            body = records.ids["organisations"].get(key)
            if body and body.record.state_id and there and body.record.state_id not in there:
                yield f"{key} is of {body.record.state_id}.", name


@rule(
    "told-to-itself",
    "A step is addressed to the state that takes it, or a paper to him who writes it.",
    of=(PactEvent, Document),
    warning=True,
)
def is_it_addressed_to_another(row: Row, records: Linked) -> Found:
    """Is a step addressed to another state than takes it, and a paper to another person than writes it?"""
    if row.record.table == Document.table:
        for person in set(row.record.author_person_ids or ()) & set(row.record.recipient_person_ids or ()):
            yield f"{person} writes and receives it.", "recipient_person_ids"
    else:
        for state in sorted(set(row.record.addressed_state_ids or ()) & set(row.record.actor_state_ids or ())):
            yield f"{state} takes the step.", "addressed_state_ids"


@rule("act-of-no-side", "A state takes a step of a negotiation in which it is no side.", of=PactEvent, warning=True)
def is_he_who_acts_a_side(row: Row, records: Linked) -> Found:
    """Is a state that negotiates a side of the track, or a party of the instrument?"""
    if is_made(row) or row.record.kind not in _OF_PARTIES:
        return
    sides = _sides(row, records)
    for state in sorted(acting_states(row)) if sides else ():
        if state not in sides:
            yield f"{state} is no side of it: {', '.join(sorted(sides))}.", _field(row)


def _sides(row: Row, records: Linked) -> set[str]:
    track = records.ids["negotiations"].get(row.record.negotiation_id) if row.record.negotiation_id else None
    pact = records.ids["pacts"].get(getattr(row.record, "pact_id", None) or "")
    sides = set(named(track, "states")) if track else set()
    return sides | ({party.state_id for party in pact.record.parties} if pact else set())


@rule("track-of-others", "The sides of a track are not those of its instruments.", of=Negotiation, warning=True)
def are_the_sides_those_of_the_instruments(row: Row, records: Linked) -> Found:
    """Are two sides of a track parties of each of its instruments?"""
    sides = {*row.record.state_ids, *(row.record.mediator_state_ids or ())}
    for key in row.record.pact_ids or ():
        pact = records.ids["pacts"].get(key)
        parties = {party.state_id for party in pact.record.parties} if pact else set()
        if parties and len(parties & sides) < min(2, len(parties)):
            yield f"{key} is between {', '.join(sorted(parties))}.", "state_ids"


@rule("own-text", "A state accepts, rejects or answers a text of its own.", of=(PactEvent, Draft), warning=True)
def is_it_the_text_of_another(row: Row, records: Linked) -> Found:
    """Is a text that a state accepts, rejects or answers that of another?"""
    answer = row.record.table == Draft.table
    if is_made(row) or not (answer or row.record.kind in ("draft_accepted", "draft_rejected")):
        return
    name = "replies_to_draft_id" if answer else "draft_id"
    text = records.ids["drafts"].get(getattr(row.record, name) or "")
    theirs = set(text.record.proposed_by_state_ids or ()) if text and text.id != row.id else set()
    ours = acting_states(row)
    if ours and theirs and ours == theirs:
        yield f"{text.id} is a text of {', '.join(sorted(theirs))}.", name
