"""Instruments, the tracks that led to them, and every dated step on the way."""

from __future__ import annotations

from typing import ClassVar

from build_data.column_types import Flag, Ids, Label, Slug, Summary, Text, Whole
from build_data.models.record import Dated, Kept, MissingReason, Record, column, label, missing, rows
from build_data.models.texts import SEQUENCE, Clause, Draft
from build_data.models.vocabulary.common import Factuality, PlaceBasis
from build_data.models.vocabulary.pacts import (
    ConditionFate,
    ConditionRelation,
    EventKind,
    Laterality,
    MadeFrom,
    NegotiationOutcome,
    PactKind,
    PactOutcome,
    PactRelationKind,
    PartyRole,
    Scope,
    Stage,
)
from build_data.models.vocabulary.topics import Topic

AS_A_STEP = "Type it as a step of the instrument."


class PactParty(Record):
    """A state's part in an instrument. Its acts are typed as steps."""

    table: ClassVar[str] = "pact_parties"
    key: ClassVar[tuple[str, ...]] = ("pact_id", "state_id")

    pact_id: Slug = column("The instrument.", refers_to="pacts", inherited=True)
    state_id: Slug = column("The state.", refers_to="states", example="france")
    label: Label | None = label()
    role: PartyRole = column("Its part.")
    signed: Dated | None = column("Signature by this state.", example="1932-11-29", filled=AS_A_STEP)
    ratified: Dated | None = column(
        "This state's act of ratification; of several (parliament, head of state) the last.",
        example="1933-02-13",
        filled=AS_A_STEP,
        says_why_empty=True,
    )
    ratified_missing: MissingReason = missing("ratified")
    acceded: Dated | None = column("Accession by this state.", example="1929-04-01", filled=AS_A_STEP)
    deposited: Dated | None = column(
        "Deposit of this state's instrument of ratification.", example="1929-03-05", filled=AS_A_STEP
    )
    in_force: Dated | None = column("Entry into force for this state.", example="1929-04-16", filled=AS_A_STEP)
    signatory_person_ids: Ids | None = column("Who signed for it.", refers_to="people", filled=AS_A_STEP)


class PactRelation(Record):
    """How two instruments hang together."""

    table: ClassVar[str] = "pact_relations"
    key: ClassVar[tuple[str, ...]] = ("pact_id", "relation", "other_pact_id")

    pact_id: Slug = column("The instrument.", refers_to="pacts", inherited=True)
    relation: PactRelationKind = column("What it is to the other.")
    other_pact_id: Slug = column("The other instrument.", refers_to="pacts", example="ussr-germany-1926")


class PactEvent(Record):
    """A step in the life of an instrument, from the first word to the end; drafts and conditions make some."""

    table: ClassVar[str] = "pact_events"
    key: ClassVar[tuple[str, ...]] = ("event_id",)
    summarised_by: ClassVar[str] = "summary"

    event_id: Slug = column("Instrument, date, step.", example="ussr-france-1932-1931-08-10-initialled")
    label: Label | None = label()
    pact_id: Slug | None = column("The instrument.", refers_to="pacts", inherited=True, optional=True)
    negotiation_id: Slug | None = column(
        "The track it belongs to.", refers_to="negotiations", inherited=True, optional=True
    )
    kind: EventKind = column("What step it is.")
    date: Dated | None = column("When.", example="1931-08-10", optional=True)
    sequence: Whole | None = column(SEQUENCE, example="92058", optional=True)
    place_id: Slug | None = column("Where.", refers_to="places", example="paris", optional=True, says_why_empty=True)
    place_id_missing: MissingReason = missing("place_id")
    place_basis: PlaceBasis | None = column("What the place rests on; empty where there is none.", optional=True)
    actor_person_ids: Ids | None = column("People who took the step.", refers_to="people", optional=True)
    actor_state_ids: Ids | None = column("States that took the step.", refers_to="states", optional=True)
    addressed_state_ids: Ids | None = column(
        "States that were told, invited or addressed by it.", refers_to="states", optional=True
    )
    actor_organisation_ids: Ids | None = column("Bodies that took the step.", refers_to="organisations", optional=True)
    meeting_id: Slug | None = column("The meeting where it was taken.", refers_to="meetings", optional=True)
    document_id: Slug | None = column("The paper by which it was taken.", refers_to="documents", optional=True)
    draft_id: Slug | None = column(
        "The text that it presents, accepts, rejects or amends.", refers_to="drafts", optional=True
    )
    summary: Summary = column("What happened, our words.", example="The two sides initial the text in Paris.")
    factuality: Factuality = column("Whether it happened.")
    made_from_table: MadeFrom | None = column(
        "The table of the row that it was made from; empty for a typed step.", filled="Type the draft or condition."
    )
    made_from_id: Slug | None = column("The id of that row.", filled="Type the draft or condition.")


class Condition(Record):
    """A state makes one step wait for another."""

    table: ClassVar[str] = "conditions"
    key: ClassVar[tuple[str, ...]] = ("condition_id",)
    summarised_by: ClassVar[str] = "gist"

    condition_id: Slug = column("Who, what, for what.", example="ussr-france-1932-signature-waits-for-ussr-poland")
    label: Label | None = label()
    pact_id: Slug = column("The instrument whose step waits.", refers_to="pacts", inherited=True)
    stage: Stage = column("The step that waits.")
    relation: ConditionRelation = column("How it hangs on the other.", default="after")
    depends_on_pact_id: Slug | None = column(
        "The instrument it waits for.", refers_to="pacts", example="ussr-poland-1932", optional=True
    )
    depends_on_stage: Stage | None = column("The step of that instrument it waits for.", optional=True)
    depends_on_issue: Text | None = column(
        "The matter it waits for, where that is no instrument.",
        example="French import decree of 3 October 1930",
        optional=True,
    )
    any_of: Slug | None = column(
        "Conditions of one instrument with the same value here are alternatives: one of them is enough.",
        example="ussr-france-1932-signature-or",
        optional=True,
    )
    stated_by_state_ids: Ids = column("The states that make it wait.", refers_to="states", example="france")
    stated_by_person_ids: Ids | None = column("Who said so for them.", refers_to="people", optional=True)
    meeting_id: Slug | None = column("The meeting where it was stated.", refers_to="meetings", optional=True)
    document_id: Slug | None = column("The document that states it.", refers_to="documents", optional=True)
    date: Dated | None = column("When it was first stated.", example="1931-08-10", optional=True)
    lifted: Dated | None = column("When it was met, dropped or passed over.", example="1931-08-10", optional=True)
    lifted_by_state_ids: Ids | None = column("The states that gave it up or met it.", refers_to="states", optional=True)
    sequence: Whole | None = column(SEQUENCE, example="92060", optional=True)
    fate: ConditionFate = column("What became of it.", default="not_stated")
    replaces_condition_id: Slug | None = column(
        "The condition that it takes the place of.", refers_to="conditions", optional=True
    )
    gist: Summary = column("The condition, our words.")


class Pact(Record):
    """An instrument, concluded or not. Its dates are typed as steps."""

    table: ClassVar[str] = "pacts"
    kept: ClassVar[Kept] = Kept("pact", "pacts", single=True)
    key: ClassVar[tuple[str, ...]] = ("pact_id",)
    summarised_by: ClassVar[str] = "title"

    pact_id: Slug = column(
        "Parties and the year of signature, or of the negotiation where it was not signed; never reused.",
        example="ussr-france-1932",
        not_like="USSR_France",
    )
    label: Label = column("Short name that reads alone.", example="Franco-Soviet non-aggression pact, 1932")
    title: Text = column("Title in English.", example="Non-aggression pact between the USSR and France")
    kind: PactKind = column("What it is, by its main obligation.")
    scope: Scope = column("How near it is to the subject.")
    laterality: Laterality = column("How many parties.")
    outcome: PactOutcome = column("How far it came.")
    signed: Dated | None = column(
        "Signature by plenipotentiaries; initialling is a step.", example="1932-11-29", filled=AS_A_STEP
    )
    signed_place_id: Slug | None = column("Where it was signed.", refers_to="places", example="paris", filled=AS_A_STEP)
    in_force: Dated | None = column("Entry into force.", example="1933-02-15", filled=AS_A_STEP)
    ended: Dated | None = column("End, where a source gives it.", example="1939-09-17", filled=AS_A_STEP)
    duration_months: Whole | None = column(
        "Term agreed in the text.", unit="month", example="24", not_like="two years", optional=True
    )
    cow_alliance_id: Whole | None = column("Id in COW Formal Alliances 4.1 (version4id).", example="149", optional=True)
    atop_id: Whole | None = column("Id in ATOP 5.1 (atopid).", example="2300", optional=True)
    lnts_number: Whole | None = column(
        "Registration number in the League of Nations Treaty Series.", example="3615", optional=True
    )
    text_told_whole: Flag = column(
        "Whether every article of the text as signed is recorded, so that a topic without one is not in it.",
        default=False,
    )
    parties: list[PactParty] = rows("pact_parties", "The states.")
    relations: list[PactRelation] = rows("pact_relations", "Other instruments it hangs together with.")
    steps: list[PactEvent] = rows("pact_events", "The steps of its life.")
    drafts: list[Draft] = rows("drafts", "The texts put on the table.")
    clauses: list[Clause] = rows("clauses", "The articles of the instrument as signed.")
    conditions: list[Condition] = rows("conditions", "Steps of this instrument that were made to wait.")


class Position(Record):
    """A party's dated stand on an issue that no clause states."""

    table: ClassVar[str] = "positions"
    key: ClassVar[tuple[str, ...]] = ("position_id",)
    summarised_by: ClassVar[str] = "gist"

    position_id: Slug = column("Track, state, issue, date.", example="ussr-france-1931-france-aggressor-1931-08-10")
    label: Label | None = label()
    negotiation_id: Slug = column("The track.", refers_to="negotiations", inherited=True)
    state_id: Slug = column("Whose stand.", refers_to="states", example="france")
    topic: Topic = column("What it is about.")
    issue: Text = column("On what, in a few words of our own.", example="definition of the aggressor")
    stated_by_person_ids: Ids | None = column("Who said so for it.", refers_to="people", optional=True)
    meeting_id: Slug | None = column("The meeting where it was stated.", refers_to="meetings", optional=True)
    document_id: Slug | None = column("The document that states it.", refers_to="documents", optional=True)
    condition_id: Slug | None = column("The condition that it restates.", refers_to="conditions", optional=True)
    date: Dated | None = column("When it was stated.", example="1931-08-10", optional=True)
    sequence: Whole | None = column(SEQUENCE, example="92058", optional=True)
    gist: Summary = column("The stand, our words.")


class Negotiation(Record):
    """One track of negotiation."""

    table: ClassVar[str] = "negotiations"
    kept: ClassVar[Kept] = Kept("negotiation", "negotiations", single=True)
    key: ClassVar[tuple[str, ...]] = ("negotiation_id",)
    summarised_by: ClassVar[str] = "title"

    negotiation_id: Slug = column(
        "Parties, subject where needed, and the year it opened; never reused.",
        example="ussr-france-pact-1931",
        not_like="France 1931",
    )
    label: Label = column("Short name that reads alone.", example="Franco-Soviet pact talks, 1931-32")
    title: Text = column("Title in English.", example="Franco-Soviet negotiations for a non-aggression pact, 1931-32")
    pact_ids: Ids | None = column(
        "The instruments it was about.", refers_to="pacts", example="ussr-france-1932", optional=True
    )
    state_ids: Ids = column("The parties.", refers_to="states", example="france")
    mediator_state_ids: Ids | None = column("States that mediated.", refers_to="states", optional=True)
    continues_negotiation_id: Slug | None = column(
        "The earlier track that it takes up again.", refers_to="negotiations", optional=True
    )
    opened: Dated | None = column(
        "The first meeting or exchange in which both sides deal with the matter itself.",
        example="1931-05-01",
        optional=True,
    )
    closed: Dated | None = column(
        "Signature; else refusal, breaking off, or the last dealing of both sides.", example="1932-11-29", optional=True
    )
    outcome: NegotiationOutcome = column("How it ended.")
    steps: list[PactEvent] = rows("pact_events", "Steps that belong to no single instrument.")
    positions: list[Position] = rows("positions", "Stands taken.")
