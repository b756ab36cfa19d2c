"""Documents, unilateral measures, what happened around, what was said to be so, and numbers."""

from __future__ import annotations

from typing import ClassVar

from build_data.column_types import Ids, Label, Real, Slug, Summary, Text, Url, Whole
from build_data.models.record import Dated, Kept, MissingReason, Record, column, label, missing, rows
from build_data.models.texts import SEQUENCE
from build_data.models.vocabulary.common import PlaceBasis
from build_data.models.vocabulary.documents import (
    ClaimStatus,
    ContextKind,
    DocumentKind,
    KindBasis,
    MeasureKind,
    MeetingLink,
    Seen,
    SpeakerKind,
)


class DocumentMeeting(Record):
    """How a paper and a talk hang together."""

    table: ClassVar[str] = "document_meetings"
    key: ClassVar[tuple[str, ...]] = ("document_id", "meeting_id", "link")

    document_id: Slug = column("The paper.", refers_to="documents", inherited=True)
    meeting_id: Slug = column("The talk.", refers_to="meetings", example="1931-05-22-litvinov-briand")
    link: MeetingLink = column("What the paper is to the talk.")


class Document(Record):
    """A telegram, letter, note, memorandum, record of a conversation, speech or resolution."""

    table: ClassVar[str] = "documents"
    kept: ClassVar[Kept] = Kept("document", "documents")
    key: ClassVar[tuple[str, ...]] = ("document_id",)
    summarised_by: ClassVar[str] = "summary"

    document_id: Slug = column("Date, who, what.", example="1931-05-01-memorandum-ussr-france")
    label: Label | None = label()
    kind: DocumentKind = column("What kind of document, in the source's word where it has one.")
    kind_basis: KindBasis = column("What the kind rests on.", default="footnote")
    date: Dated | None = column("Date of the document.", example="1931-05-01", optional=True)
    received: Dated | None = column("When it came in.", example="1931-05-03", optional=True)
    sequence: Whole | None = column(SEQUENCE, example="80019", optional=True)
    place_id: Slug | None = column("Where it was written or given.", refers_to="places", optional=True)
    place_basis: PlaceBasis | None = column("What the place rests on; empty where there is none.", optional=True)
    author_person_ids: Ids | None = column("Who wrote or gave it.", refers_to="people", optional=True)
    author: Text | None = column(
        "Who wrote or gave it, where no person is named.", example="the Polish charge d'affaires", optional=True
    )
    author_state_ids: Ids | None = column("The states it comes from.", refers_to="states", optional=True)
    author_organisation_id: Slug | None = column("The body it comes from.", refers_to="organisations", optional=True)
    recipient_person_ids: Ids | None = column("Whom it is addressed to.", refers_to="people", optional=True)
    recipient: Text | None = column("Whom it is addressed to, where no person is named.", optional=True)
    recipient_state_ids: Ids | None = column("The states it is addressed to.", refers_to="states", optional=True)
    recipient_organisation_id: Slug | None = column(
        "The body it is addressed to.", refers_to="organisations", optional=True
    )
    summary: Summary = column("What it says, our words.")
    published_in_source_id: Slug | None = column("Where it is printed or kept.", refers_to="sources", optional=True)
    volume: Text | None = column("Volume, as cited.", example="14", optional=True)
    page: Text | None = column("Page or pages, as cited.", example="395-396", optional=True, says_why_empty=True)
    page_missing: MissingReason = missing("page")
    negotiation_ids: Ids | None = column("The tracks it belongs to.", refers_to="negotiations", optional=True)
    pact_ids: Ids | None = column(
        "The instruments it deals with, or whose text it is.", refers_to="pacts", optional=True
    )
    replies_to_document_id: Slug | None = column("The paper that it answers.", refers_to="documents", optional=True)
    press_item_id: Slug | None = column("The piece that prints it.", refers_to="press_items", optional=True)
    url: Url | None = column(
        "Where the document itself can be read.", example="https://istmat.org/node/51006", optional=True
    )
    seen: Seen = column("How much of the document itself was read.", default="no")
    meetings: list[DocumentMeeting] = rows("document_meetings", "The talks it hangs together with.")


class Measure(Record):
    """A unilateral act: a decree, tariff, ban, credit."""

    table: ClassVar[str] = "measures"
    kept: ClassVar[Kept] = Kept("measure", "measures")
    key: ClassVar[tuple[str, ...]] = ("measure_id",)
    summarised_by: ClassVar[str] = "summary"

    measure_id: Slug = column("Issuer, target, date.", example="france-ussr-1930-10-03-import-licences")
    label: Label | None = label()
    kind: MeasureKind = column("What kind of act.")
    issuer_state_id: Slug = column("Who took it.", refers_to="states", example="france")
    target_state_ids: Ids | None = column("Against or for whom.", refers_to="states", example="ussr", optional=True)
    date: Dated | None = column("When it was taken.", example="1930-10-03", optional=True)
    ended: Dated | None = column("When it ended.", example="1931-07-15", optional=True)
    sequence: Whole | None = column(SEQUENCE, example="43022", optional=True)
    document_id: Slug | None = column("Its text.", refers_to="documents", optional=True)
    replies_to_measure_id: Slug | None = column("The measure it answers.", refers_to="measures", optional=True)
    summary: Summary = column("What it did, our words.")


class ContextEvent(Record):
    """What happened around the negotiations."""

    table: ClassVar[str] = "context_events"
    kept: ClassVar[Kept] = Kept("context", "context")
    key: ClassVar[tuple[str, ...]] = ("context_event_id",)
    summarised_by: ClassVar[str] = "summary"

    context_event_id: Slug = column("Date and what.", example="1931-03-21-austro-german-customs-union")
    label: Label | None = label()
    kind: ContextKind = column("What kind of event.")
    date: Dated | None = column("When.", example="1931-03-21", optional=True)
    sequence: Whole | None = column(SEQUENCE, example="69105", optional=True)
    place_id: Slug | None = column("Where.", refers_to="places", optional=True, says_why_empty=True)
    place_id_missing: MissingReason = missing("place_id")
    place_basis: PlaceBasis | None = column("What the place rests on; empty where there is none.", optional=True)
    state_ids: Ids | None = column("The states concerned.", refers_to="states", optional=True)
    person_ids: Ids | None = column("The people concerned.", refers_to="people", optional=True)
    summary: Summary = column("What happened, our words.")


class Claim(Record):
    """What someone said was so, and whether it held."""

    table: ClassVar[str] = "claims"
    kept: ClassVar[Kept] = Kept("claim", "claims")
    key: ClassVar[tuple[str, ...]] = ("claim_id",)
    summarised_by: ClassVar[str] = "gist"

    claim_id: Slug = column("Date, who, about what.", example="1931-06-01-briand-poland-to-join")
    label: Label | None = label()
    speaker: Text = column("Who said it, in words.", example="Briand, to another French deputy")
    speaker_kind: SpeakerKind = column("What kind of speaker.")
    speaker_person_id: Slug | None = column("Who said it, where he is in `people`.", refers_to="people", optional=True)
    speaker_state_id: Slug | None = column("The state spoken for.", refers_to="states", optional=True)
    speaker_source_id: Slug | None = column(
        "The work of the historian or paper that says it.", refers_to="sources", optional=True
    )
    reported_via: Text | None = column(
        "Through whom it is known.", example="Dovgalevsky, from a trustworthy source", optional=True
    )
    about: Text = column("What it is about, in a few words.", example="Poland in the Franco-Soviet pact")
    gist: Summary = column("What was said to be so, our words.")
    status: ClaimStatus = column("Whether it held.")
    date: Dated | None = column(
        "When it was said; empty for historians and the author of the thesis.", example="1931-06-01", optional=True
    )
    concerns: Dated | None = column("The time it speaks of.", example="1931-05", optional=True)
    sequence: Whole | None = column(SEQUENCE, example="100085", optional=True)
    meeting_id: Slug | None = column("The meeting where it was said.", refers_to="meetings", optional=True)
    document_id: Slug | None = column("The document that says it.", refers_to="documents", optional=True)
    pact_ids: Ids | None = column("The instruments it is about.", refers_to="pacts", optional=True)
    negotiation_ids: Ids | None = column("The tracks it is about.", refers_to="negotiations", optional=True)
    state_ids: Ids | None = column("The states it is about.", refers_to="states", optional=True)
    answers_claim_id: Slug | None = column("The claim that it denies or answers.", refers_to="claims", optional=True)


class Figure(Record):
    """A number that the source gives: trade, credits, tariffs, orders, troops, votes."""

    table: ClassVar[str] = "figures"
    kept: ClassVar[Kept] = Kept("figure", "figures")
    key: ClassVar[tuple[str, ...]] = ("figure_id",)
    summarised_by: ClassVar[str] = "summary"

    figure_id: Slug = column("Whose, of what, when.", example="french-exports-to-ussr-1929")
    label: Label | None = label()
    subject: Text = column("What is counted.", example="French exports to the USSR")
    quantity: Text = column("What kind of number it is.", example="value of exports")
    value: Real | None = column("The number, or its lower bound.", example="900", not_like="many", optional=True)
    value_max: Real | None = column("Its upper bound, where a span is given.", example="1000", optional=True)
    unit: Text = column("Unit, in words.", example="million francs")
    period: Dated | None = column("The time it is for.", example="1929", optional=True)
    of_state_id: Slug | None = column("The state it is of.", refers_to="states", example="france", optional=True)
    with_state_ids: Ids | None = column("The states it is with or toward.", refers_to="states", optional=True)
    pact_ids: Ids | None = column("The instruments it belongs to.", refers_to="pacts", optional=True)
    document_id: Slug | None = column("The document that gives it.", refers_to="documents", optional=True)
    summary: Summary = column("What the number says, our words.")
