"""Documents, unilateral measures, what happened around, and what was said to be so."""

from __future__ import annotations

from typing import ClassVar

from build_data.column_types import Ids, Slug, Summary, Text
from build_data.models.record import Dated, Kept, MissingReason, Record, column, missing
from build_data.models.vocabulary.documents import ClaimStatus, ContextKind, DocumentKind, MeasureKind


class Document(Record):
    """A telegram, letter, note, memorandum, record of a conversation, speech or resolution."""

    table: ClassVar[str] = "documents"
    kept: ClassVar[Kept] = Kept("document", "documents")
    key: ClassVar[tuple[str, ...]] = ("document_id",)
    summarised_by: ClassVar[str] = "summary"

    document_id: Slug = column("Date, who, what.", example="1931-05-01-memorandum-ussr-france")
    kind: DocumentKind = column("What kind of document.")
    date: Dated | None = column("Date of the document.", example="1931-05-01", optional=True)
    place_id: Slug | None = column("Where it was written or given.", refers_to="places", optional=True)
    author_person_ids: Ids | None = column("Who wrote or gave it.", refers_to="people", optional=True)
    author: Text | None = column(
        "Who wrote or gave it, where no person is named.", example="the Polish charge d'affaires", optional=True
    )
    author_state_id: Slug | None = column("The state it comes from.", refers_to="states", optional=True)
    author_organisation_id: Slug | None = column("The body it comes from.", refers_to="organisations", optional=True)
    recipient_person_ids: Ids | None = column("Whom it is addressed to.", refers_to="people", optional=True)
    recipient: Text | None = column("Whom it is addressed to, where no person is named.", optional=True)
    recipient_state_id: Slug | None = column("The state it is addressed to.", refers_to="states", optional=True)
    recipient_organisation_id: Slug | None = column(
        "The body it is addressed to.", refers_to="organisations", optional=True
    )
    summary: Summary = column("What it says, our words.")
    published_in_source_id: Slug | None = column("Where it is printed or kept.", refers_to="sources", optional=True)
    volume: Text | None = column("Volume, as cited.", example="14", optional=True)
    page: Text | None = column("Page or pages, as cited.", example="395-396", optional=True, says_why_empty=True)
    page_missing: MissingReason = missing("page")
    meeting_id: Slug | None = column(
        "The meeting it reports or was handed over at.", refers_to="meetings", optional=True
    )
    press_item_id: Slug | None = column("The piece that prints it.", refers_to="press_items", optional=True)
    negotiation_id: Slug | None = column("The track it belongs to.", refers_to="negotiations", optional=True)
    pact_id: Slug | None = column("The instrument whose text it is.", refers_to="pacts", optional=True)


class Measure(Record):
    """A unilateral act: a decree, tariff, ban, credit."""

    table: ClassVar[str] = "measures"
    kept: ClassVar[Kept] = Kept("measure", "measures")
    key: ClassVar[tuple[str, ...]] = ("measure_id",)
    summarised_by: ClassVar[str] = "summary"

    measure_id: Slug = column("Issuer, target, date.", example="france-ussr-1930-10-03-import-licences")
    kind: MeasureKind = column("What kind of act.")
    issuer_state_id: Slug = column("Who took it.", refers_to="states", example="france")
    target_state_id: Slug | None = column("Against or for whom.", refers_to="states", example="ussr", optional=True)
    date: Dated | None = column("When it was taken.", example="1930-10-03", optional=True)
    ended: Dated | None = column("When it ended.", example="1931-07-15", optional=True)
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
    kind: ContextKind = column("What kind of event.")
    date: Dated | None = column("When.", example="1931-03-21", optional=True)
    place_id: Slug | None = column("Where.", refers_to="places", optional=True, says_why_empty=True)
    place_id_missing: MissingReason = missing("place_id")
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
    speaker: Text = column("Who said it, in words.", example="Briand, to another French deputy")
    speaker_person_id: Slug | None = column("Who said it, where he is in `people`.", refers_to="people", optional=True)
    speaker_state_id: Slug | None = column("The state spoken for.", refers_to="states", optional=True)
    reported_via: Text | None = column(
        "Through whom it is known.", example="Dovgalevsky, from a trustworthy source", optional=True
    )
    about: Text = column("What it is about, in a few words.", example="Poland in the Franco-Soviet pact")
    gist: Summary = column("What was said to be so, our words.")
    status: ClaimStatus = column("Whether it held.")
    date: Dated | None = column("When it was said.", example="1931-06-01", optional=True)
    meeting_id: Slug | None = column("The meeting where it was said.", refers_to="meetings", optional=True)
