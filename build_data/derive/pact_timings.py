"""The days between two steps of an instrument's life, for every two stages that it reached, in their canonical order.

A minimum below zero says that the dates do not tell which step came first.
"""

from __future__ import annotations

from typing import ClassVar

from build_data.column_types import Slug, Whole
from build_data.models.record import Derived, column
from build_data.models.vocabulary.pacts import EventKind


class PactTiming(Derived):
    """The days between two steps of an instrument's life.

    Of a step taken several times the first counts, of ratification the last. Bounds come from the dates' bounds.
    """

    table: ClassVar[str] = "pact_timings"
    key: ClassVar[tuple[str, ...]] = ("pact_id", "from_stage", "to_stage")

    pact_id: Slug = column("The instrument.", refers_to="pacts")
    from_stage: EventKind = column("The earlier step.", example="initialled")
    to_stage: EventKind = column("The later step.", example="signed")
    days_min: Whole = column("Fewest days.", unit="day", example="477")
    days_max: Whole = column("Most days.", unit="day", example="477")


STAGES = (
    "proposed",
    "proposal_accepted",
    "negotiations_opened",
    "draft_presented",
    "initialled",
    "signed",
    "submitted_for_ratification",
    "ratified",
    "instruments_exchanged",
    "deposited",
    "in_force",
    "registered",
    "denounced",
    "expired",
)


def query() -> str:
    order = ", ".join(f"('{stage}', {number})" for number, stage in enumerate(STAGES))
    return f"""
        WITH stages(stage, number) AS (VALUES {order}),
        reached AS (
            SELECT pact_id, stage, number,
                CASE WHEN stage = 'ratified' THEN max(date_min) ELSE min(date_min) END AS earliest,
                CASE WHEN stage = 'ratified' THEN max(date_max) ELSE min(date_max) END AS latest
            FROM pact_events JOIN stages ON stage = kind
            WHERE pact_id IS NOT NULL AND date_min IS NOT NULL AND factuality IN ('happened', 'reported')
            GROUP BY pact_id, stage, number)
        SELECT a.pact_id, a.stage AS from_stage, b.stage AS to_stage,
            (b.earliest - a.latest)::INTEGER AS days_min, (b.latest - a.earliest)::INTEGER AS days_max
        FROM reached a JOIN reached b ON a.pact_id = b.pact_id AND a.number < b.number"""
