"""Conversations, receptions, sessions, conferences, and who took part."""

from __future__ import annotations

from typing import ClassVar

from build_data.column_types import Ids, Label, Slug, Summary, Text, Whole
from build_data.models.record import Dated, Kept, MissingReason, Record, column, label, missing, rows
from build_data.models.texts import SEQUENCE
from build_data.models.vocabulary.common import Factuality, PlaceBasis
from build_data.models.vocabulary.meetings import MeetingKind, ParticipantRole


class Participant(Record):
    """Who took part in a meeting: a person, or an office that no source puts a name to."""

    table: ClassVar[str] = "meeting_participants"
    key: ClassVar[tuple[str, ...]] = ("meeting_id", "position")
    numbered: ClassVar[bool] = True

    meeting_id: Slug = column("The meeting.", refers_to="meetings", inherited=True)
    person_id: Slug | None = column("The person.", refers_to="people", example="litvinov-maxim", optional=True)
    participant: Text | None = column(
        "The office or body, where no person is named.", example="the Polish charge d'affaires in Moscow", optional=True
    )
    state_id: Slug | None = column("The state represented.", refers_to="states", example="ussr", optional=True)
    role: ParticipantRole = column("What the participant did.")
    identified_by: Text | None = column(
        "Where the name is our identification of an office: on what grounds.", optional=True
    )


class Meeting(Record):
    """A conversation, reception, session or conference."""

    table: ClassVar[str] = "meetings"
    kept: ClassVar[Kept] = Kept("meeting", "meetings")
    key: ClassVar[tuple[str, ...]] = ("meeting_id",)
    summarised_by: ClassVar[str] = "summary"

    meeting_id: Slug = column("Date and who.", example="1931-05-22-litvinov-briand", not_like="22 May")
    label: Label | None = label()
    kind: MeetingKind = column("What kind of meeting.")
    date: Dated | None = column("When.", example="1931-05-22", optional=True)
    sequence: Whole | None = column(SEQUENCE, example="84027", optional=True)
    place_id: Slug | None = column("Where.", refers_to="places", example="geneva", optional=True, says_why_empty=True)
    place_id_missing: MissingReason = missing("place_id")
    place_basis: PlaceBasis | None = column("What the place rests on; empty where there is none.", optional=True)
    negotiation_ids: Ids | None = column(
        "The tracks it belongs to.", refers_to="negotiations", example="ussr-france-pact-1931", optional=True
    )
    pact_ids: Ids | None = column(
        "The instruments it was about.", refers_to="pacts", example="ussr-france-1932", optional=True
    )
    topic: Text = column("What it was about, in a few words.", example="Franco-Soviet pact")
    summary: Summary = column("What was said and done, our words.")
    factuality: Factuality = column("Whether it happened.")
    participants: list[Participant] = rows("meeting_participants", "Who took part.")
