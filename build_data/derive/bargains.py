"""What was proposed, initialled and signed, topic by topic: each treaty matter of an instrument across its texts."""

from __future__ import annotations

from typing import ClassVar

from build_data.column_types import Ids, Slug
from build_data.models.record import Dated, Derived, column
from build_data.models.vocabulary.derived import InText
from build_data.models.vocabulary.topics import ClauseTopic


class Bargain(Derived):
    """A treaty topic of an instrument across the texts put on the table.

    `initialled` and `signed` say whether the text initialled or signed has a clause on it: `in` as first proposed, as
    far as the clauses' own `change` says; `changed`; `out` where all articles of that text are recorded and none is on it.
    """

    table: ClassVar[str] = "bargains"
    key: ClassVar[tuple[str, ...]] = ("pact_id", "topic")

    pact_id: Slug = column("The instrument.", refers_to="pacts")
    topic: ClauseTopic = column("The treaty matter.", example="neutrality")
    proposed_by_state_ids: Ids | None = column("Whose text first had it.", refers_to="states", optional=True)
    first: Dated | None = column("When a text first had it.", optional=True)
    initialled: InText = column("What the initialled text has of it.")
    signed: InText = column("What the signed text has of it.")
    clause_ids: Ids = column("The clauses on it, in order of time.", refers_to="clauses")


def query() -> str:
    return f"""
        WITH texts AS (
            SELECT c.*, d.fate AS draft_fate, d.proposed_by_state_ids, d.date_edtf, d.date_min, d.date_max, d.date_basis,
                d.date_shape, coalesce(d.date_min, d.date_max, DATE '9999-12-31') AS put_on
            FROM clauses c LEFT JOIN drafts d USING (draft_id)),
        have AS (
            SELECT pact_id, text_told_whole AS signed,
                EXISTS (FROM drafts d WHERE d.pact_id = p.pact_id AND d.fate = 'initialled' AND d.told_whole) AS initialled
            FROM pacts p),
        topics AS (
            SELECT pact_id, topic, list(clause_id ORDER BY put_on, clause_id) AS clause_ids,
                arg_min(draft_id, (put_on, clause_id)) FILTER (draft_id IS NOT NULL) AS first_draft,
                {_found("draft_fate = 'initialled'")} AS in_initialled, {_found("draft_id IS NULL")} AS in_signed
            FROM texts GROUP BY ALL)
        SELECT t.pact_id, t.topic, d.proposed_by_state_ids, d.date_edtf AS first_edtf, d.date_min AS first_min,
            d.date_max AS first_max, d.date_basis AS first_basis, d.date_shape AS first_shape,
            {_verdict("initialled")} AS initialled, {_verdict("signed")} AS signed, t.clause_ids
        FROM topics t JOIN have h USING (pact_id) LEFT JOIN drafts d ON d.draft_id = t.first_draft"""


def _found(where: str) -> str:
    changed = "coalesce(change IN ('narrowed', 'widened', 'reworded', 'against'), false)"
    return f"max(CASE WHEN {changed} THEN 'changed' ELSE 'in' END) FILTER ({where})"


def _verdict(text: str) -> str:
    return f"CASE WHEN t.in_{text} IS NOT NULL THEN t.in_{text} WHEN h.{text} THEN 'out' ELSE 'not told' END"
