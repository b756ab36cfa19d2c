"""Each track month by month, from its first dated sounding to signature or end: the risk set of a hazard model."""

from __future__ import annotations

from typing import ClassVar

from build_data.column_types import Flag, Slug, Whole
from build_data.models.record import Derived, column
from build_data.models.vocabulary.derived import ReachedStage

LAST_MONTH = "1933-12-01"
# The steps that bring a track to a stage, in the order of the stages.
_STEPS = {
    "sounded": ("mooted", "proposed", "proposal_refused"),
    "negotiating": ("proposal_accepted", "negotiations_opened", "negotiations_resumed"),
    "text_on_the_table": ("draft_presented", "draft_rejected", "amendment_proposed"),
    "text_agreed": ("text_agreed", "draft_accepted"),
    "initialled": ("initialled",),
    "signed": ("signed",),
}


class PactRiskMonth(Derived):
    """A track of negotiation, one of its instruments, a pair of its states and a month.

    From the month of the first dated sounding to that of signature, of the track's end, or December 1933. The stage is
    the furthest that was surely reached by the last day of the month. A step counts where it happened or is reported.
    """

    table: ClassVar[str] = "pact_risk_months"
    key: ClassVar[tuple[str, ...]] = ("negotiation_id", "pact_id", "ccode1", "ccode2", "year", "month")

    negotiation_id: Slug = column("The track.", refers_to="negotiations")
    pact_id: Slug = column("The instrument it was about.", refers_to="pacts")
    ccode1: Whole = column("COW code of the first state, the lower.", example="220")
    ccode2: Whole = column("COW code of the second state.", example="365")
    year: Whole = column("Year.", unit="year", example="1931")
    month: Whole = column("Month.", unit="month", example="8")
    stage: ReachedStage = column("The furthest stage reached by the end of the month.")
    pact_signed: Flag = column("Whether the instrument was signed in the month.")
    censored: Flag = column("Whether this is the last month of a track that the source leaves, or that ends, unsigned.")


def query() -> str:
    stages = ", ".join(
        f"('{kind}', '{stage}', {number})" for number, (stage, kinds) in enumerate(_STEPS.items()) for kind in kinds
    )
    return f"""
        WITH stages(kind, stage, number) AS (VALUES {stages}),
        about AS (SELECT negotiation_id, unnest(pact_ids) AS pact_id, state_ids, opened_min, closed_min, closed_max FROM negotiations),
        steps AS (
            SELECT a.negotiation_id, a.pact_id, s.stage, s.number, e.date_min, e.date_max
            FROM about a
            JOIN pact_events e ON e.negotiation_id = a.negotiation_id AND coalesce(e.pact_id, a.pact_id) = a.pact_id
                OR e.pact_id = a.pact_id AND e.negotiation_id IS NULL
            JOIN stages s USING (kind)
            WHERE e.factuality IN ('happened', 'reported') AND e.date_min IS NOT NULL AND e.date_max IS NOT NULL),
        spans AS (
            SELECT a.negotiation_id, a.pact_id, a.state_ids,
                date_trunc('month', least(min(s.date_min), min(opened_min)))::DATE AS first_month,
                date_trunc('month', least(coalesce(
                    min(s.date_max) FILTER (s.stage = 'signed'), min(a.closed_max), min(a.closed_min), DATE '{LAST_MONTH}'),
                    DATE '{LAST_MONTH}'))::DATE AS last_month,
                date_trunc('month', min(s.date_max) FILTER (s.stage = 'signed'))::DATE AS signed_month
            FROM about a LEFT JOIN steps s USING (negotiation_id, pact_id) GROUP BY a.negotiation_id, a.pact_id, state_ids),
        months AS (
            SELECT *, unnest(generate_series(first_month, last_month, INTERVAL 1 MONTH))::DATE AS first_day
            FROM spans WHERE first_month <= last_month),
        pairs AS (
            SELECT m.*, a.cow_ccode AS ccode1, b.cow_ccode AS ccode2
            FROM months m
            JOIN states a ON list_contains(m.state_ids, a.state_id) JOIN states b ON list_contains(m.state_ids, b.state_id)
            WHERE a.cow_ccode < b.cow_ccode)
        SELECT negotiation_id, pact_id, ccode1, ccode2, year(first_day)::INTEGER AS year, month(first_day)::INTEGER AS month,
            coalesce((SELECT arg_max(s.stage, s.number) FROM steps s WHERE s.negotiation_id = p.negotiation_id
                AND s.pact_id = p.pact_id AND s.date_max <= last_day(first_day)), 'sounded') AS stage,
            coalesce(first_day = signed_month, false) AS pact_signed,
            first_day = last_month AND signed_month IS DISTINCT FROM last_month AS censored
        FROM pairs p"""
