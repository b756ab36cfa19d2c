"""How long it took from one stage of an instrument to another, reached or not: intervals, ready for survival models."""

from __future__ import annotations

from typing import ClassVar

from build_data.column_types import Day, Flag, Slug, Whole
from build_data.models.record import Derived, column
from build_data.models.vocabulary.pacts import EventKind

LAST_DAY = "1933-12-31"
STAGES = (
    "proposed",
    "proposal_accepted",
    "negotiations_opened",
    "draft_presented",
    "text_agreed",
    "initialled",
    "signed",
    "submitted_for_ratification",
    "ratified",
    "instruments_exchanged",
    "deposited",
    "in_force",
    "registered",
    "denounced",
    "ended",
)
# Stages that the source would tell of an instrument it follows, so that not reached means not reached yet.
_AWAITED = ("signed", "ratified", "in_force")


class PactTiming(Derived):
    """The days between two stages of an instrument's life, reached or not.

    Of a stage reached several times the first counts, of ratification the last; bounds come from the dates' bounds, and
    none is below 0. Where the later stage was not reached, the row is censored on the last day on which the source
    tells of the instrument: `days_min` days had passed without it and `days_max` is empty. In R:
    `Surv(days_min, days_max, type = "interval2")`; a span of 0 to 0 days (initialled and signed on one day) is a time
    of 0, which most models cannot take: add half a day, or leave such rows out and say so. Rows of a state are from
    its own signature and ratification; two stages of which the later surely came first have no row.
    """

    table: ClassVar[str] = "pact_timings"
    key: ClassVar[tuple[str, ...]] = ("pact_timing_id",)

    pact_timing_id: Slug = column("Instrument, state, stages.", example="ussr-france-1932-initialled-signed")
    pact_id: Slug = column("The instrument.", refers_to="pacts")
    state_id: Slug | None = column(
        "The state whose acts they are; empty for the instrument as a whole.", refers_to="states", optional=True
    )
    from_stage: EventKind = column("The earlier stage.", example="initialled")
    to_stage: EventKind = column("The later stage.", example="signed")
    days_min: Whole = column("Fewest days.", unit="day", example="477")
    days_max: Whole | None = column(
        "Most days; empty where the row is censored.", unit="day", example="477", optional=True
    )
    censored: Flag = column("Whether the later stage had not been reached when the source leaves the instrument.")
    censored_on: Day | None = column("The last day on which the source tells of the instrument.", optional=True)


def query() -> str:
    order = ", ".join(f"('{stage}', {number})" for number, stage in enumerate(STAGES))
    of_state = " UNION ALL ".join(
        f"SELECT pact_id, state_id, '{stage}' AS stage, {stage}_min AS earliest, {stage}_max AS latest "
        f"FROM pact_parties WHERE {stage}_min IS NOT NULL AND {stage}_max IS NOT NULL"
        for stage in ("signed", "ratified", "deposited", "in_force")
    )
    awaited = ", ".join(f"'{stage}'" for stage in _AWAITED)
    return f"""
        WITH stages(stage, number) AS (VALUES {order}),
        taken AS (
            SELECT e.* FROM pact_events e JOIN pacts p USING (pact_id)
            WHERE p.scope IN ('core', 'related') AND e.factuality IN ('happened', 'reported')
                AND e.date_min IS NOT NULL AND e.date_max IS NOT NULL),
        last_told AS (SELECT pact_id, least(max(date_max), DATE '{LAST_DAY}') AS censored_on FROM taken GROUP BY pact_id),
        reached AS (
            SELECT pact_id, NULL AS state_id, kind AS stage,
                CASE WHEN kind = 'ratified' THEN max(date_min) ELSE min(date_min) END AS earliest,
                CASE WHEN kind = 'ratified' THEN max(date_max) ELSE min(date_max) END AS latest
            FROM taken WHERE kind IN (SELECT stage FROM stages) GROUP BY pact_id, kind
            UNION ALL SELECT * FROM ({of_state}) WHERE pact_id IN (SELECT pact_id FROM last_told)),
        numbered AS (FROM reached JOIN stages USING (stage)),
        spans AS (
            SELECT a.pact_id, a.state_id, a.stage AS from_stage, b.stage AS to_stage,
                greatest(b.earliest - a.latest, 0)::INTEGER AS days_min, (b.latest - a.earliest)::INTEGER AS days_max,
                false AS censored, NULL::DATE AS censored_on
            FROM numbered a JOIN numbered b ON a.pact_id = b.pact_id AND a.state_id IS NOT DISTINCT FROM b.state_id
                AND a.number < b.number AND b.latest >= a.earliest
            UNION ALL
            SELECT a.pact_id, a.state_id, a.stage, s.stage, greatest(l.censored_on - a.latest, 0)::INTEGER, NULL, true,
                l.censored_on
            FROM numbered a JOIN stages s ON a.number < s.number AND s.stage IN ({awaited})
                JOIN last_told l ON l.pact_id = a.pact_id
            WHERE a.state_id IS NULL AND a.earliest <= l.censored_on AND NOT EXISTS (
                FROM numbered b WHERE b.pact_id = a.pact_id AND b.state_id IS NULL AND b.number >= s.number))
        SELECT concat_ws('-', pact_id, state_id, replace(from_stage, '_', '-'), replace(to_stage, '_', '-')) AS pact_timing_id, *
        FROM spans"""
