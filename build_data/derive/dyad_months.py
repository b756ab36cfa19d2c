"""Pairs of states by month, for every pair that `coverage` names.

What a pair is: the two took part in a meeting; they are parties of the instrument or the track of a step; the
press of one speaks of the other, or of an instrument or track between them.
"""

from __future__ import annotations

from typing import ClassVar

from build_data.column_types import Flag, Real, Slug, Whole
from build_data.models.record import Derived, column
from build_data.models.vocabulary.apparatus import CoverageDepth


class DyadMonth(Derived):
    """An undirected pair of states in a month, 1925-01 to 1933-12, lower COW code first.

    The pairs are those that `coverage` names. A count is empty where `coverage` is not full narrative and nothing is
    known, 0 only where the source would have told; where something is known though the source need not have told
    all, the maximum is empty. What is dated only on one side is counted apart. A flag is true where something is
    known to have been so, false only in a month of full narrative in which nothing was or may have been, else empty.
    """

    table: ClassVar[str] = "dyad_months"
    key: ClassVar[tuple[str, ...]] = ("ccode1", "ccode2", "year", "month")

    ccode1: Whole = column("COW code of the first state.", example="220")
    ccode2: Whole = column("COW code of the second state.", example="365")
    dyad: Whole = column("The pair as one number, ccode1 * 1000 + ccode2.", example="220365")
    state_id_1: Slug = column("The first state.", refers_to="states", example="france")
    state_id_2: Slug = column("The second state.", refers_to="states", example="ussr")
    year: Whole = column("Year.", unit="year", example="1931")
    month: Whole = column("Month.", unit="month", example="8")
    coverage: CoverageDepth = column("How deep the source goes; full narrative only if it is so for the whole month.")
    meetings_min: Whole | None = column("Meetings between the two, fewest.", unit="count", optional=True)
    meetings_max: Whole | None = column(
        "Meetings between the two, most, presumed ones included.", unit="count", optional=True
    )
    pact_events_min: Whole | None = column(
        "Steps in instruments or tracks between the two, fewest.", unit="count", optional=True
    )
    pact_events_max: Whole | None = column("Steps, most, presumed ones included.", unit="count", optional=True)
    press_items_min: Whole | None = column(
        "Pieces the source tells of, in which the press of one speaks of the other or of what is between them, fewest.",
        unit="count",
        optional=True,
    )
    press_items_max: Whole | None = column("Such pieces, most.", unit="count", optional=True)
    open_dated: Whole = column(
        "Meetings, steps and pieces dated only on one side that may fall in the month; in none of the counts.",
        unit="count",
    )
    press_stance_mean: Real | None = column("Mean stance of such pieces that surely fall in the month.", optional=True)
    pact_signed: Flag | None = column(
        "Whether an instrument between the two was signed, or acceded to, in the month.", optional=True
    )
    pact_in_force: Flag | None = column(
        "Whether an instrument of scope core between the two was in force on a day of the month; empty past its term.",
        optional=True,
    )
    negotiation_open: Flag | None = column(
        "Whether a track between the two was open on some day of the month.", optional=True
    )


FIRST, LAST = "1925-01-01", "1933-12-01"
_SURE = "('happened', 'reported')"
_MAYBE = "('happened', 'reported', 'presumed', 'disputed')"
# What lasted over the whole month was surely going on in it.
_LASTED = "h.date_shape = 'lasting' AND h.date_min <= c.first_day AND h.date_max >= c.last_day"
_COUNTED = ("meetings", "pact_events", "press_items")


def query() -> str:
    return f"""
        WITH pairs AS (
            SELECT DISTINCT least(a.cow_ccode, b.cow_ccode) AS ccode1, greatest(a.cow_ccode, b.cow_ccode) AS ccode2
            FROM coverage c JOIN states a ON a.state_id = c.state_id_1 JOIN states b ON b.state_id = c.state_id_2
            WHERE a.cow_ccode IS NOT NULL AND b.cow_ccode IS NOT NULL),
        months AS (
            SELECT month::DATE AS first_day, last_day(month::DATE) AS last_day
            FROM generate_series(DATE '{FIRST}', DATE '{LAST}', INTERVAL 1 MONTH) AS series(month)),
        spans AS (
            SELECT state_id_1 AS s1, state_id_2 AS s2, * FROM coverage
            UNION ALL SELECT state_id_2, state_id_1, * FROM coverage),
        cells AS (
            SELECT a.state_id AS s1, b.state_id AS s2, ccode1, ccode2, first_day, last_day,
                CASE WHEN EXISTS (FROM spans c WHERE c.s1 = a.state_id AND c.s2 = b.state_id AND c.depth = 'full narrative'
                        AND c.from_min <= first_day AND c.to_max >= last_day) THEN 'full narrative'
                    WHEN EXISTS (FROM spans c WHERE c.s1 = a.state_id AND c.s2 = b.state_id
                        AND c.depth IN ('full narrative', 'passing mention') AND c.from_min <= last_day AND c.to_max >= first_day)
                        THEN 'passing mention'
                    WHEN EXISTS (FROM spans c WHERE c.s1 = a.state_id AND c.s2 = b.state_id
                        AND c.depth = 'outside the source' AND c.from_min <= first_day AND c.to_max >= last_day)
                        THEN 'outside the source'
                    ELSE 'not curated' END AS coverage
            FROM pairs JOIN states a ON a.cow_ccode = ccode1 JOIN states b ON b.cow_ccode = ccode2, months),
        instruments AS (
            SELECT a.pact_id, a.state_id AS s1, b.state_id AS s2, p.scope, p.ended_max,
                -- without a recorded end it surely lasts for the term agreed; where none was agreed, on and on
                coalesce(p.ended_min, p.in_force_min + to_months(p.duration_months), DATE '9999-12-31')::DATE AS surely_until,
                greatest(coalesce(a.in_force_min, p.in_force_min), coalesce(b.in_force_min, p.in_force_min)) AS in_force_min,
                greatest(coalesce(a.signed_min, a.acceded_min, p.signed_min), coalesce(b.signed_min, b.acceded_min, p.signed_min)) AS bound_min,
                greatest(coalesce(a.signed_max, a.acceded_max, p.signed_max), coalesce(b.signed_max, b.acceded_max, p.signed_max)) AS bound_max,
                greatest(coalesce(a.in_force_max, p.in_force_max), coalesce(b.in_force_max, p.in_force_max)) AS in_force_max
            FROM pacts p JOIN pact_parties a ON a.pact_id = p.pact_id JOIN pact_parties b ON a.pact_id = b.pact_id AND a.state_id != b.state_id
            WHERE a.role IN ('signatory', 'acceded') AND b.role IN ('signatory', 'acceded')),
        track_states AS (
            SELECT negotiation_id, unnest(state_ids) AS state_id FROM negotiations),
        tracks AS (
            SELECT a.negotiation_id, a.state_id AS s1, b.state_id AS s2
            FROM track_states a JOIN track_states b ON a.negotiation_id = b.negotiation_id AND a.state_id != b.state_id),
        happened AS (
            SELECT DISTINCT 'meetings' AS what, m.meeting_id AS id, a.state_id AS s1, b.state_id AS s2,
                m.date_min, m.date_max, m.date_shape, m.factuality IN {_SURE} AS sure, NULL::INTEGER AS stance
            FROM meetings m JOIN meeting_participants a USING (meeting_id) JOIN meeting_participants b USING (meeting_id)
            WHERE a.state_id != b.state_id AND m.factuality IN {_MAYBE}
            UNION ALL
            SELECT DISTINCT 'pact_events', e.event_id, p.s1, p.s2, e.date_min, e.date_max, e.date_shape, e.factuality IN {_SURE}, NULL
            FROM pact_events e JOIN (SELECT pact_id, NULL AS negotiation_id, s1, s2 FROM instruments
                                     UNION ALL SELECT NULL, negotiation_id, s1, s2 FROM tracks) p
                ON p.pact_id = e.pact_id OR (e.pact_id IS NULL AND p.negotiation_id = e.negotiation_id)
            WHERE e.factuality IN {_MAYBE}
            UNION ALL
            SELECT DISTINCT 'press_items', i.press_item_id, p.s1, p.s2, i.date_min, i.date_max, i.date_shape, true, s.stance
            FROM press_items i LEFT JOIN outlets o USING (outlet_id) JOIN press_stances s USING (press_item_id)
            JOIN (SELECT 'state' AS kind, s2 AS id, s1, s2 FROM (SELECT a.state_id AS s1, b.state_id AS s2 FROM states a, states b)
                  UNION ALL SELECT 'pact', pact_id, s1, s2 FROM instruments
                  UNION ALL SELECT 'negotiation', negotiation_id, s1, s2 FROM tracks) p
                ON p.kind = s.target_kind AND p.id = s.target_id AND p.s1 = coalesce(o.state_id, i.state_id)
            WHERE p.s1 != p.s2),
        counts AS (
            SELECT c.s1, c.s2, c.first_day, {", ".join(_counts(what) for what in _COUNTED)},
                count(DISTINCT h.id) FILTER (h.date_min IS NULL OR h.date_max IS NULL) AS open_dated,
                avg(h.stance) FILTER (what = 'press_items' AND h.date_min >= c.first_day AND h.date_max <= c.last_day) AS stance
            FROM cells c JOIN happened h ON (h.s1 = c.s1 AND h.s2 = c.s2 OR h.s1 = c.s2 AND h.s2 = c.s1)
                AND coalesce(h.date_min <= c.last_day, true) AND coalesce(h.date_max >= c.first_day, true)
                AND (h.date_min IS NOT NULL OR h.date_max IS NOT NULL)
            GROUP BY ALL),
        known AS (
            SELECT c.*, k.* EXCLUDE (s1, s2, first_day),
                (SELECT bool_or(true) FROM instruments i WHERE i.s1 = c.s1 AND i.s2 = c.s2
                    AND i.bound_min >= c.first_day AND i.bound_max <= c.last_day) AS was_signed,
                (SELECT bool_or(i.in_force_max <= c.last_day AND i.surely_until >= c.first_day)
                    FROM instruments i WHERE i.s1 = c.s1 AND i.s2 = c.s2 AND i.scope = 'core') AS was_in_force,
                (SELECT bool_or(i.in_force_min <= c.last_day AND coalesce(i.ended_max >= c.first_day, true))
                    FROM instruments i WHERE i.s1 = c.s1 AND i.s2 = c.s2 AND i.scope = 'core') AS may_be_in_force,
                (SELECT bool_or(n.opened_max <= c.last_day AND coalesce(n.closed_min, n.closed_max, n.opened_max) >= c.first_day)
                    FROM negotiations n JOIN tracks t USING (negotiation_id) WHERE t.s1 = c.s1 AND t.s2 = c.s2) AS was_open
            FROM cells c LEFT JOIN counts k ON k.s1 = c.s1 AND k.s2 = c.s2 AND k.first_day = c.first_day)
        SELECT ccode1, ccode2, ccode1 * 1000 + ccode2 AS dyad, s1 AS state_id_1, s2 AS state_id_2,
            year(first_day)::INTEGER AS year, month(first_day)::INTEGER AS month, coverage,
            {", ".join(_bounds(what) for what in _COUNTED)},
            coalesce(open_dated, 0)::INTEGER AS open_dated, round(stance, 4) AS press_stance_mean,
            {_flag("was_signed")} AS pact_signed, {_flag("was_in_force", "may_be_in_force")} AS pact_in_force,
            {_flag("was_open")} AS negotiation_open
        FROM known"""


def _counts(what: str) -> str:
    inside = f"h.sure AND (h.date_min >= c.first_day AND h.date_max <= c.last_day OR {_LASTED})"
    return f"""count(DISTINCT h.id) FILTER (what = '{what}' AND {inside}) AS {what}_sure,
        count(DISTINCT h.id) FILTER (what = '{what}' AND h.date_min IS NOT NULL AND h.date_max IS NOT NULL) AS {what}_maybe"""


def _bounds(what: str) -> str:
    """Full narrative: both bounds, 0 included. Otherwise a minimum where something is known, and no maximum."""
    return f"""
        CASE WHEN coverage = 'full narrative' THEN coalesce({what}_sure, 0)
             WHEN {what}_sure > 0 THEN {what}_sure END::INTEGER AS {what}_min,
        CASE WHEN coverage = 'full narrative' THEN coalesce({what}_maybe, 0) END::INTEGER AS {what}_max"""


def _flag(sure: str, maybe: str = "false") -> str:
    """True where it is known; false only where the source would have told, and it cannot have been."""
    return f"CASE WHEN {sure} THEN true WHEN {maybe} THEN NULL WHEN coverage = 'full narrative' THEN false END"
