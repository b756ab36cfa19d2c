"""The arithmetic of an instrument's life: parties, outcome and the order of its steps, doubt in dates honoured."""

from __future__ import annotations

import re

from build_data.curated.compile import Row
from build_data.curated.link import Linked
from build_data.curated.related import main_date, steps_of
from build_data.curated.rules import Found, rule
from build_data.dates import surely_before
from build_data.models.pacts import Negotiation, Pact, PactEvent, PactParty, PactRelation

# A step of the first kind cannot surely come after one of the second; each state's own acts among themselves.
_ORDER = (
    ("proposed", "signed"),
    ("draft_presented", "signed"),
    ("initialled", "signed"),
    ("signed", "ratified"),
    ("signed", "submitted_for_ratification"),
    ("signed", "instruments_exchanged"),
    ("signed", "in_force"),
    ("ratified", "instruments_exchanged"),
    ("ratified", "deposited"),
    ("signed", "registered"),
    ("signed", "denounced"),
    ("in_force", "ended"),
)
_REACHED = {"in_force": ("in_force", "instruments_exchanged"), "signed": ("signed",), "initialled": ("initialled",)}
_BEYOND = {
    "signed": ("in_force",),
    "initialled": ("signed", "ratified", "in_force"),
    "text_agreed": ("initialled", "signed", "ratified", "in_force"),
    "negotiated": ("initialled", "signed", "ratified", "in_force"),
    "refused": ("initialled", "signed", "ratified", "in_force"),
    "deferred": ("initialled", "signed", "ratified", "in_force"),
    "mooted": ("negotiations_opened", "initialled", "signed", "ratified", "in_force"),
}


@rule("parties-and-laterality", "The number of parties is not what the laterality says.", of=Pact)
def are_the_parties_as_many_as_said(row: Row, records: Linked) -> Found:
    """Has a bilateral instrument two parties, and a multilateral one three or more, as far as they are recorded?"""
    sides = [party for party in row.record.parties if party.role in ("signatory", "acceded", "guarantor")]
    if row.record.outcome in ("mooted", "deferred"):
        return  # nobody is a party of what was only spoken of
    if not sides:  # proposed and never negotiated: those it was meant for
        sides = [party for party in row.record.parties if party.role in ("invited", "declined")]
    if row.record.laterality == "bilateral" and len(sides) != 2:
        yield f"bilateral, and {len(sides)} states are recorded as parties.", "laterality"
    few = len(sides) < 3 if row.record.scope == "core" else len(sides) == 2 and row.record.scope == "related"
    if row.record.laterality == "multilateral" and few:
        yield f"multilateral, and {len(sides)} states are recorded as parties.", "laterality"


@rule("multilateral-of-two", "Two states are recorded of what is said to be multilateral.", of=Pact, warning=True)
def has_a_multilateral_instrument_more_than_two(row: Row, records: Linked) -> Found:
    """Does the source name no more than two parties of a multilateral instrument of the context?"""
    if row.record.laterality == "multilateral" and row.record.scope == "context" and len(row.record.parties) == 2:
        yield "multilateral, and two states are recorded. Accept it if the source names no more.", "laterality"


@rule("outcome-and-steps", "The outcome is not what the steps come to.", of=Pact, warning=True)
def does_the_outcome_fit_the_steps(row: Row, records: Linked) -> Found:
    """Did the instrument come as far as its outcome says, and no further?"""
    taken = {s.record.kind for s in steps_of(row.id, records) if s.record.factuality == "happened"}
    outcome = row.record.outcome
    wanted = _REACHED.get(outcome)
    if wanted and not taken & set(wanted):
        yield f"no step is recorded that makes it {outcome.replace('_', ' ')}: {' or '.join(wanted)}.", "outcome"
    for kind in _BEYOND.get(outcome, ()):
        if kind in taken:
            yield f"the outcome is {outcome}, and a step says {kind}.", "outcome"


@rule("steps-out-of-order", "A step comes surely before one that must precede it.", of=PactEvent)
def do_the_steps_come_in_their_order(row: Row, records: Linked) -> Found:
    """Does signature come before ratification, ratification before exchange, force before the end?"""
    date = main_date(row)
    if not date or row.record.factuality != "happened" or not row.record.pact_id:
        return
    for first, later in _ORDER:
        if row.record.kind != later:
            continue
        for other in steps_of(row.record.pact_id, records):
            before = main_date(other)
            counts = other.record.kind == first and other.record.factuality == "happened" and before
            if counts and _same_sides(row, other) and surely_before(date, before) and not _again(row, other, records):
                yield f"{later} on {date}, and {first} ({other.id}) only on {before}.", "date"


def _same_sides(a: Row, b: Row) -> bool:
    """Whether the two steps are of one state at least, or of all."""
    ours, theirs = a.record.actor_state_ids, b.record.actor_state_ids
    return not ours or not theirs or bool(set(ours) & set(theirs))


def _again(row: Row, other: Row, records: Linked) -> bool:
    """Whether the earlier step of that kind was taken before this one as well: proposals and texts come often."""
    date = main_date(row)
    return any(
        s.record.kind == other.record.kind and main_date(s) and not surely_before(date, main_date(s))
        for s in steps_of(row.record.pact_id, records)
        if s is not other
    )


@rule("step-of-no-party", "A state signs, ratifies or accedes that is no party.", of=PactEvent)
def is_he_who_signs_a_party(row: Row, records: Linked) -> Found:
    """Is a state that signs, ratifies, accedes or deposits a party of the instrument?"""
    pact = records.ids["pacts"].get(row.record.pact_id) if row.record.pact_id else None
    if pact and row.record.kind in ("signed", "initialled", "ratified", "acceded", "deposited"):
        parties = {party.state_id for party in pact.record.parties}
        for state in row.record.actor_state_ids or ():
            if parties and state not in parties:
                yield f"{state} is no party of {pact.id}: {', '.join(sorted(parties))}.", "actor_state_ids"


@rule("signed-by-another-state", "Someone signs for a state that is not his.", of=PactEvent, warning=True)
def does_everyone_sign_for_his_state(row: Row, records: Linked) -> Found:
    """Is everyone who signs or initials of a state that does?"""
    if row.record.kind in ("signed", "initialled", "ratified") and row.record.actor_state_ids:
        for person in row.record.actor_person_ids or ():
            found = records.ids["people"].get(person)
            if found and found.record.state_id and found.record.state_id not in row.record.actor_state_ids:
                yield f"{person} is of {found.record.state_id}.", "actor_person_ids"


@rule(
    "party-without-state-of-signature",
    "A signatory of an instrument in force has no signature.",
    of=PactParty,
    warning=True,
)
def has_every_signatory_signed(row: Row, records: Linked) -> Found:
    """Has every signatory of a signed core instrument a step that says so?"""
    pact = row.parent.record
    signed = any(s.record.kind == "signed" and main_date(s) for s in steps_of(pact.pact_id, records))
    if pact.scope == "core" and signed and row.record.role == "signatory" and not row.record.signed:
        yield f"name {row.record.state_id} in the step of signature.", "state_id"


@rule("term-and-end", "An instrument ends long before or after its term.", of=Pact, warning=True)
def does_it_end_with_its_term(row: Row, records: Linked) -> Found:
    """Does the end of an instrument lie where its term puts it?"""
    begin, end, months = row.record.in_force, row.record.ended, row.record.duration_months
    if not (begin and end and months and begin.edtf.latest and end.edtf.earliest and end.edtf.latest):
        return
    passed = (end.edtf.latest - begin.edtf.earliest).days / 30.44
    if not months - 2 <= passed <= months + 2:
        yield (
            f"in force {begin.edtf}, ended {end.edtf}: {passed:.0f} months, and the term is {months}.",
            "duration_months",
        )


@rule(
    "relation-amiss",
    "An instrument renews, replaces or confirms one that is younger, or between other states.",
    of=PactRelation,
    warning=True,
)
def is_it_younger_than_what_it_follows(row: Row, records: Linked) -> Found:
    """Is an instrument younger than the one it hangs on, and has it two parties in common with one that it goes on?"""
    mine, other = (records.ids["pacts"].get(key) for key in (row.record.pact_id, row.record.other_pact_id))
    if not mine or not other:
        return
    first, second = mine.record.signed, other.record.signed
    if first and second and surely_before(first.edtf, second.edtf):
        yield f"signed {first.edtf}, and {other.id} {second.edtf}.", "other_pact_id"
    parties = [{party.state_id for party in pact.record.parties} for pact in (mine, other)]
    if row.record.relation != "modelled_on" and all(parties) and len(parties[0] & parties[1]) < 2:
        yield f"{other.id} is between {', '.join(sorted(parties[1]))}.", "other_pact_id"


@rule("continues-a-later-track", "A track continues one that opened later.", of=Negotiation)
def does_a_track_continue_an_earlier_one(row: Row, records: Linked) -> Found:
    """Does a track continue one that opened earlier?"""
    other = records.ids["negotiations"].get(row.record.continues_negotiation_id or "")
    opened = row.record.opened
    if other and opened and other.record.opened and surely_before(opened.edtf, other.record.opened.edtf):
        yield f"{other.id} opened {other.record.opened.edtf}.", "continues_negotiation_id"


@rule("titled-after-others", "The title of an instrument names a state that is no party.", of=Pact, warning=True)
def are_the_states_in_the_title_parties(row: Row, records: Linked) -> Found:
    """Are the states between which an instrument is, by its title, parties?"""
    between = re.search(r"\bbetween ((?:(?! on | sounded | in |, \d).)+)", row.record.title)
    parties = {party.state_id for party in row.record.parties}
    for state in records.rows["states"] if between and parties else ():
        names = {state.record.name, state.record.name_1932, *(("the USSR",) if state.id == "ussr" else ())}
        if state.id not in parties and any(re.search(rf"\b{re.escape(name)}\b", between[1]) for name in names):
            yield f"{state.id} is no party: {', '.join(sorted(parties))}.", "title"
