"""What came of it: outcome, fate, role and doubt are those that the steps and the records beside them tell."""

from __future__ import annotations

import re

from build_data.curated.compile import Row
from build_data.curated.link import Linked
from build_data.curated.related import present, steps_of
from build_data.curated.rules import Found, rule
from build_data.curated.wording import is_made
from build_data.models.actors import Posting
from build_data.models.documents import Claim, Document
from build_data.models.meetings import Meeting, Participant
from build_data.models.pacts import Negotiation, Pact, PactEvent, PactParty
from build_data.models.press import PressItem
from build_data.models.texts import Draft
from build_data.models.vocabulary.documents import DocumentKind
from build_data.models.vocabulary.terms import terms_of

_AGREED = ("in_force", "signed", "initialled", "text_agreed")
_PEACEFUL = ("non_aggression", "neutrality", "non_aggression_and_neutrality")
# What a title says, and the kinds it can be said of.
_IN_TITLE = {
    "trade": ("trade", "economic_non_aggression"),
    "commercial": ("trade",),
    "conciliation": ("conciliation",),
    "non-aggression": (*_PEACEFUL, "economic_non_aggression", "prolongation", "friendship"),
    "alliance": ("alliance",),
    "peace": ("peace",),
    "prolong": ("prolongation",),
    "customs": ("customs_union",),
}


@rule("talk-in-doubt", "A talk is in doubt, and what it carried is said to have happened.", of=Meeting, warning=True)
def did_the_talk_happen(row: Row, records: Linked) -> Found:
    """Did a talk happen that carried what happened?"""
    if row.record.factuality not in ("rumoured", "denied", "planned", "disputed"):
        return
    for other in records.index(_carried).get(row.id, ()):
        if getattr(other.record, "factuality", "happened") == "happened":
            yield f"{row.record.factuality}, and {other.id} happened there.", "factuality"
            return
    there = {p.record.person_id for p in present(row.id, records) if p.record.person_id}
    for paper in records.index(_reports).get(row.id, ()):
        if there & set(paper.record.author_person_ids or ()):
            yield f"{row.record.factuality}, and one who was there reports it in {paper.id}.", "factuality"
            return


def _carried(records: Linked) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    for table in ("pact_events", "drafts"):
        for row in records.rows[table]:
            if row.record.meeting_id and not is_made(row):
                found.setdefault(row.record.meeting_id, []).append(row)
    return found


def _reports(records: Linked) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    for row in records.rows["document_meetings"]:
        if row.record.link in ("reports", "handed_over", "signed"):
            found.setdefault(row.record.meeting_id, []).append(row.parent)
    return found


_BINDING = ("initialled", "signed", "ratified", "instruments_exchanged", "deposited", "in_force", "acceded")
_NEXT = {
    "initialled": ("signed", "ratified", "instruments_exchanged", "in_force"),
    "signed": ("ratified", "instruments_exchanged", "in_force"),
    "ratified": ("instruments_exchanged", "deposited", "in_force"),
    "instruments_exchanged": ("in_force",),
}


@rule(
    "step-in-doubt", "A step is in doubt without which a later one could not have happened.", of=PactEvent, warning=True
)
def did_the_step_happen(row: Row, records: Linked) -> Found:
    """Did a step happen without which a later one could not?"""
    step = row.record
    if step.factuality == "happened" or not step.pact_id or step.kind not in _BINDING or is_made(row):
        return
    steps = [s for s in steps_of(step.pact_id, records) if s.record.factuality == "happened"]
    if any(s.record.kind == step.kind and _same(s, row) for s in steps):
        return
    later = [s for s in steps if s.record.kind in _NEXT.get(step.kind, ())]
    pact = records.ids["pacts"].get(step.pact_id)
    if later:
        yield f"{step.factuality}, and {later[0].id} happened.", "factuality"
    elif pact and pact.record.outcome == "in_force":
        yield f"{step.factuality}, and {step.pact_id} is in force.", "factuality"


def _same(a: Row, b: Row) -> bool:
    ours, theirs = set(a.record.actor_state_ids or ()), set(b.record.actor_state_ids or ())
    return not ours or not theirs or bool(ours & theirs)


@rule("track-and-instrument", "The outcome of a track is not that of its instruments.", of=Negotiation, warning=True)
def does_the_track_end_as_its_instruments(row: Row, records: Linked) -> Found:
    """Was an instrument signed where a track was concluded, and only there?"""
    pacts = [records.ids["pacts"].get(key) for key in row.record.pact_ids or ()]
    outcomes = {pact.record.outcome for pact in pacts if pact}
    signed = outcomes & {"in_force", "signed"}
    if row.record.outcome == "concluded" and outcomes and not signed | (outcomes & {"undecided"}):
        yield f"concluded, and its instruments are {', '.join(sorted(outcomes))}.", "outcome"
    if row.record.outcome in ("refused", "broken_off", "open") and outcomes and outcomes <= {"in_force", "signed"}:
        yield f"{row.record.outcome}, and its instruments are {', '.join(sorted(outcomes))}.", "outcome"


@rule(
    "scope-and-kind",
    "An instrument is called core, and is no Soviet pact of non-aggression, or the other way round.",
    of=Pact,
    warning=True,
)
def is_the_core_soviet_and_peaceful(row: Row, records: Linked) -> Found:
    """Is a core instrument a pact of the USSR, and a Soviet pact of non-aggression or neutrality core?"""
    pact = row.record
    parties = {party.state_id for party in pact.parties}
    if pact.scope == "core" and parties and "ussr" not in parties:
        yield "the USSR is no party.", "scope"
    if pact.scope == "core" and pact.kind not in (*_PEACEFUL, "prolongation", "friendship"):
        yield f"core, and its kind is {pact.kind}.", "scope"
    if pact.scope != "core" and "ussr" in parties and pact.kind in _PEACEFUL:
        yield f"{pact.scope}, and it is a Soviet pact of {pact.kind.replace('_', ' ')}.", "scope"


@rule("kind-and-title", "The kind of an instrument is not what its title says.", of=Pact, warning=True)
def is_the_kind_that_of_the_title(row: Row, records: Linked) -> Found:
    """Is the kind of an instrument that which its title says?"""
    title = row.record.title.lower()
    said = {kind for word, kinds in _IN_TITLE.items() if re.search(rf"\b{word}", title) for kind in kinds}
    if said and row.record.kind not in said:
        yield f"the title says {' or '.join(sorted(said))}.", "kind"


@rule(
    "role-and-steps",
    "A party that signed is said to have acceded, declined or been invited, or the other way round.",
    of=PactParty,
    warning=True,
)
def is_the_role_that_of_the_steps(row: Row, records: Linked) -> Found:
    """Is a state that signed a signatory, and one that acceded said to have acceded?"""
    pact, state, role = row.parent.record, row.record.state_id, row.record.role
    did = {
        s.record.kind
        for s in steps_of(pact.pact_id, records)
        if s.record.factuality == "happened" and state in (s.record.actor_state_ids or ()) and s.record.kind in _BINDING
    }
    if role == "signatory" and "acceded" in did and "signed" not in did:
        yield f"signatory, and {state} acceded.", "role"
    elif role == "acceded" and "signed" in did and "acceded" not in did:
        yield f"acceded, and {state} signed.", "role"
    elif role in ("declined", "invited") and did & {"signed", "ratified", "deposited", "initialled"}:
        yield f"{role}, and {state} {' and '.join(sorted(did))}.", "role"


@rule("draft-and-outcome", "A text is adopted or initialled, and its instrument is not.", of=Draft, warning=True)
def is_the_fate_of_a_text_that_of_its_instrument(row: Row, records: Linked) -> Found:
    """Was a text adopted or initialled only where the instrument came so far?"""
    pact = records.ids["pacts"].get(row.record.pact_id)
    if not pact:
        return
    if row.record.fate in ("adopted", "initialled", "merged") and pact.record.outcome not in (*_AGREED, "undecided"):
        yield f"{row.record.fate}, and {pact.id} is {pact.record.outcome}.", "fate"
    taken = [s for s in steps_of(pact.id, records) if s.record.kind == "initialled" and s.record.draft_id == row.id]
    if taken and row.record.fate in ("rejected", "unanswered", "open"):
        yield f"{row.record.fate}, and {taken[0].id} initialled it.", "fate"


@rule(
    "signing-and-kind",
    "A talk is called a signing, and nothing was signed there, or the other way round.",
    of=Meeting,
    warning=True,
)
def was_something_signed_at_a_signing(row: Row, records: Linked) -> Found:
    """Was something signed or initialled at a signing, and only there?"""
    steps = {s.record.kind for s in records.index(_carried).get(row.id, ()) if s.record.table == "pact_events"}
    signed = steps & {"signed", "initialled", "instruments_exchanged"}
    signers = any(p.record.role == "signatory" for p in present(row.id, records))
    papers = row.id in records.index(_signed_papers)
    if row.record.kind == "signing_ceremony" and not (signed or signers or papers):
        yield "nobody signs, and no step or paper was signed there.", "kind"
    if row.record.kind in ("reception", "press_conference", "visit") and (signed or signers):
        yield (
            f"a {row.record.kind.replace('_', ' ')}, and something was {' and '.join(sorted(signed)) or 'signed'}.",
            "kind",
        )


def _signed_papers(records: Linked) -> set[str]:
    return {row.record.meeting_id for row in records.rows["document_meetings"] if row.record.link == "signed"}


_PAPERS = {name.replace("_", "-"): name for name in terms_of(DocumentKind).names if name not in ("other", "article")}


@rule("id-of-another-kind", "The id of a paper names another kind of paper.", of=Document, warning=True)
def is_the_kind_in_the_id_that_of_the_paper(row: Row, records: Linked) -> Found:
    """Is the kind of paper that an id names that of the record?"""
    said = {kind for words, kind in _PAPERS.items() if f"-{words}-" in f"-{row.id}-"}
    if said and row.record.kind not in said:
        yield f"the id says {', '.join(sorted(said))}, the kind is {row.record.kind}.", "kind"


@rule(
    "hand-and-text",
    "Someone hands over a text and is said to receive it, or the other way round.",
    of=Participant,
    warning=True,
)
def does_he_hand_over_what_he_presents(row: Row, records: Linked) -> Found:
    """Does a participant hand over what he presents, and receive what is presented to him?"""
    person, role = row.record.person_id, row.record.role
    texts = [r for r in records.index(_carried).get(row.record.meeting_id, ()) if r.record.table == "drafts"]
    for text in texts if person and role in ("bearer", "recipient") else ():
        by, to = text.record.presented_by_person_ids or (), text.record.presented_to_person_ids or ()
        if (role == "recipient" and person in by) or (role == "bearer" and person in to):
            yield f"{text.id} was presented {'by' if person in by else 'to'} {person}.", "role"


@rule("campaign-of-one-piece", "Many pieces told as one have one outlet and one day.", of=PressItem, warning=True)
def are_many_pieces_of_many_days_or_papers(row: Row, records: Linked) -> Found:
    """Are many pieces told as one of several papers or days?"""
    piece = row.record
    if piece.extent == "campaign" and piece.outlet_id and piece.date and piece.date.shape == "day":
        yield "a campaign of one paper on one day is a piece.", "extent"


@rule("speaker-and-kind", "The kind of speaker is not that of whoever speaks.", of=Claim, warning=True)
def is_the_speaker_of_his_kind(row: Row, records: Linked) -> Found:
    """Is a speaker with a record a person of the time, and one of the thesis's or a work's author not?"""
    claim = row.record
    if claim.speaker_person_id and claim.speaker_kind in ("thesis_author", "paper", "opinion"):
        yield f"{claim.speaker_kind}, and {claim.speaker_person_id} speaks.", "speaker_kind"
    if claim.speaker_kind in ("historian", "thesis_author") and claim.date:
        yield (
            f"what a {claim.speaker_kind.replace('_', ' ')} says has no date of its own, only the time it concerns.",
            "speaker_kind",
        )
    if claim.speaker_kind in ("government", "opinion", "organisation") and claim.speaker_source_id:
        yield f"{claim.speaker_kind}, and it is the work {claim.speaker_source_id} that speaks.", "speaker_kind"
    if (
        claim.speaker_kind == "paper"
        and not claim.speaker_source_id
        and claim.speaker_state_id is None
        and claim.speaker_person_id
    ):
        yield "a person speaks.", "speaker_kind"


_ABROAD = ("ambassador", "minister_plenipotentiary", "charge", "mission_member")
_AT_HOME = (
    "head_of_state",
    "head_of_government",
    "foreign_minister",
    "deputy_foreign_minister",
    "ministry_official",
    "minister",
    "deputy_minister",
    "parliamentarian",
)


@rule(
    "office-and-mission",
    "An office at home is accredited to a state, or one at a mission to none.",
    of=Posting,
    warning=True,
)
def is_an_envoy_accredited(row: Row, records: Linked) -> Found:
    """Is one who serves at a mission accredited to a state, and one who serves at home to none?"""
    post = row.record
    if post.office_kind in _ABROAD and not post.accredited_to_state_id:
        yield f"{post.office_kind.replace('_', ' ')}, and accredited to no state.", "office_kind"
    if post.office_kind in _AT_HOME and post.accredited_to_state_id:
        yield f"{post.office_kind.replace('_', ' ')}, and accredited to {post.accredited_to_state_id}.", "office_kind"
