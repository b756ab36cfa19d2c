"""Drafts and their articles: who proposed which wording, and what became of it."""

from __future__ import annotations

from typing import ClassVar

from build_data.column_types import Flag, Ids, Label, LanguageTag, Slug, Summary, Text, Whole
from build_data.models.record import Dated, MissingReason, Record, column, label, missing, rows
from build_data.models.vocabulary.common import PlaceBasis
from build_data.models.vocabulary.texts import ClauseChange, ClauseFate, DraftFate
from build_data.models.vocabulary.topics import ClauseTopic

SEQUENCE = (
    "Order of telling within a day, as page * 1000 + note of the thesis; left out, that of the first citation is taken."
)


class Clause(Record):
    """An article or formula of a draft, or of an instrument as signed."""

    table: ClassVar[str] = "clauses"
    key: ClassVar[tuple[str, ...]] = ("clause_id",)

    clause_id: Slug = column("Draft or instrument, and article.", example="ussr-france-1932-draft-1931-05-01-art-1")
    label: Label | None = label()
    draft_id: Slug | None = column(
        "The draft; empty for an article of the instrument as signed.",
        refers_to="drafts",
        inherited=True,
        optional=True,
    )
    pact_id: Slug = column("The instrument.", refers_to="pacts", inherited=True)
    article: Text | None = column("Number of the article, as in the text.", example="2", optional=True)
    topic: ClauseTopic = column("What it is about.")
    gist: Summary = column("What it lays down, paraphrased.")
    wording: Text | None = column("The official text, only where a public copy was read and is cited.", optional=True)
    language: LanguageTag | None = column("Language of that text, ISO 639-1.", example="fr", optional=True)
    fate: ClauseFate = column("What became of it.")
    dropped_in_draft_id: Slug | None = column(
        "The later text in which it is missing.", refers_to="drafts", optional=True
    )
    replies_to_clause_id: Slug | None = column(
        "The earlier clause that it answers, takes up or rewrites; empty: it is new.",
        refers_to="clauses",
        optional=True,
    )
    change: ClauseChange | None = column("What it changes in that clause.", optional=True)


class Draft(Record):
    """A text put on the table: a whole draft, one article, or a text as initialled."""

    table: ClassVar[str] = "drafts"
    key: ClassVar[tuple[str, ...]] = ("draft_id",)
    summarised_by: ClassVar[str] = "gist"

    draft_id: Slug = column("Instrument, whose, date.", example="ussr-france-1932-draft-ussr-1931-05-01")
    label: Label | None = label()
    pact_id: Slug = column("The instrument.", refers_to="pacts", inherited=True)
    negotiation_id: Slug | None = column("The track it was put forward in.", refers_to="negotiations", optional=True)
    proposed_by_state_ids: Ids | None = column(
        "Whose text it is, several of a joint text.", refers_to="states", optional=True, says_why_empty=True
    )
    proposed_by_state_ids_missing: MissingReason = missing("proposed_by_state_ids")
    presented_by_person_ids: Ids | None = column("Who handed it over.", refers_to="people", optional=True)
    presented_to_person_ids: Ids | None = column("To whom.", refers_to="people", optional=True)
    place_id: Slug | None = column("Where it was handed over.", refers_to="places", example="paris", optional=True)
    place_basis: PlaceBasis | None = column("What the place rests on; empty where there is none.", optional=True)
    meeting_id: Slug | None = column("The meeting where it was handed over.", refers_to="meetings", optional=True)
    document_id: Slug | None = column("The document that carries it.", refers_to="documents", optional=True)
    replies_to_draft_id: Slug | None = column("The draft that it answers.", refers_to="drafts", optional=True)
    based_on_draft_id: Slug | None = column("The draft whose wording it follows.", refers_to="drafts", optional=True)
    based_on_pact_id: Slug | None = column("The instrument whose wording it follows.", refers_to="pacts", optional=True)
    date: Dated | None = column(
        "When it was put on the table, not when it was authorised.", example="1931-05-01", optional=True
    )
    sequence: Whole | None = column(SEQUENCE, example="81022", optional=True)
    fate: DraftFate = column("What became of it.")
    told_whole: Flag = column(
        "Whether every article is recorded, so that a topic without one is not in it.", default=False
    )
    gist: Summary = column("What kind of text it is, our words.")
    clauses: list[Clause] = rows("clauses", "Its articles.")
