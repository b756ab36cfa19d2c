"""Every dated row of the core tables, with what happened, which states it concerns and how we know.

The rows come out by table and key, as all tables do; a reader sorts by `date_min`, `date_max`.
"""

from __future__ import annotations

from typing import ClassVar

from build_data.column_types import Day, EdtfDate, Ids, Slug, Text
from build_data.models import curated_tables
from build_data.models.record import Derived, Record, column, columns
from build_data.models.vocabulary.derived import ToldTable


class ChronologyRow(Derived):
    """Any dated row of the core tables, in time order: what happened on a day, and how we know."""

    table: ClassVar[str] = "chronology"
    key: ClassVar[tuple[str, ...]] = ("table_name", "record_id", "date_name")

    date_edtf: EdtfDate = column("The date as written.", example="1931-05-22")
    date_min: Day = column("Earliest day.")
    date_max: Day = column("Latest day.")
    date_name: Text = column("Which date of the row it is.", example="date")
    table_name: ToldTable = column("The table of the row.", example="meetings")
    record_id: Text = column("The key of the row.", example="1931-05-22-litvinov-briand")
    kind: Text | None = column("The kind of the row, in the terms of its table.", example="conversation", optional=True)
    place_id: Slug | None = column("Where.", refers_to="places", optional=True)
    state_ids: Ids | None = column("The states concerned.", refers_to="states", optional=True)
    summary: Text = column("What happened.")
    reality: Text | None = column(
        "Whether it happened, in the terms of the row's table.", example="happened", optional=True
    )
    evidence: Text = column("Thesis page and note, and what stands behind them.", example="p. 84 n. 27: dvp-14 350-351")


_PLACE = """CASE WHEN page IS NOT NULL THEN concat('p. ', page, ' n. ' || footnote)
    WHEN block IS NOT NULL THEN concat('block ', block) END"""
_BEHIND = """CASE WHEN source_id != 'large1973' OR (page IS NULL AND block IS NULL)
    THEN concat(source_id, ' ' || locator, ' via ' || via_source_id, ' ' || via_locator) END"""
# Which states a row concerns beyond those it names in columns of its own.
_OF_PACT = (
    "(SELECT string_agg(p.state_id, ';') FROM pact_parties p WHERE p.pact_id = t.pact_id AND p.role != 'declined')"
)
_OF_TRACK = "(SELECT n.state_ids FROM negotiations n WHERE n.negotiation_id = t.negotiation_id)"
_STATES = {
    "pacts": _OF_PACT,
    "drafts": _OF_PACT,
    "conditions": _OF_PACT,
    "positions": _OF_TRACK,
    "pact_events": f"CASE WHEN t.actor_state_ids IS NULL THEN coalesce({_OF_PACT}, {_OF_TRACK}) END",
    "meetings": "(SELECT string_agg(p.state_id, ';') FROM meeting_participants p WHERE p.meeting_id = t.meeting_id)",
    "press_items": """concat_ws(';', (SELECT o.state_id FROM outlets o WHERE o.outlet_id = t.outlet_id),
        (SELECT string_agg(s.target_id, ';') FROM press_stances s
         WHERE s.press_item_id = t.press_item_id AND s.target_kind = 'state'))""",
}
_STATE = "(SELECT s.name FROM states s WHERE s.state_id = t.{column})"
_AUTHORS = """(SELECT string_agg(p.surname, ', ' ORDER BY p.surname) FROM people p
    WHERE list_contains(string_split(t.author_person_ids, ';'), p.person_id))"""
# What goes before the sentence of a row: whose stand, which paper, what document. A party's signature has none.
_TELLS = {
    "pact_parties": f"concat({_STATE.format(column='state_id')}, ', ', (SELECT p.title FROM pacts p WHERE p.pact_id = t.pact_id))",
    "positions": f"concat({_STATE.format(column='state_id')}, ': ', t.gist)",
    "conditions": f"concat({_STATE.format(column='stated_by_state_id')}, ': ', t.gist)",
    "press_items": "concat((SELECT o.name FROM outlets o WHERE o.outlet_id = t.outlet_id), ': ', t.summary)",
    "claims": "concat(t.speaker, ': ', t.gist)",
    "documents": f"""concat(upper(t.kind[1]), replace(t.kind[2:], '_', ' '),
        coalesce(' by ' || coalesce({_AUTHORS}, t.author, {_STATE.format(column="author_state_id")}), ''), ': ', t.summary)""",
}
_REALITY = {"pact_events": "t.factuality", "meetings": "t.factuality", "claims": "t.status"}


def query() -> str:
    parts = [
        _part(model, c.name)
        for model in curated_tables().values()
        if model.group == "core"
        for c in columns(model)
        if c.dated
    ]
    return f"""
        WITH citation AS (
            SELECT table_name, record_id, position, concat_ws(': ', {_PLACE}, {_BEHIND}) AS said FROM evidence),
        said_once AS (
            SELECT table_name, record_id, said, min(position) AS position FROM citation GROUP BY table_name, record_id, said),
        row_evidence AS (
            SELECT table_name, record_id, string_agg(said, ' | ' ORDER BY position) AS evidence
            FROM said_once GROUP BY table_name, record_id),
        dated AS ({" UNION ALL ".join(parts)})
        SELECT date_edtf, date_min, date_max, date_name, table_name, record_id, kind, place_id,
            nullif(array_to_string(list_sort(list_distinct(
                list_filter(string_split(states, ';'), lambda state: state != ''))), ';'), '') AS state_ids,
            summary, reality, evidence
        FROM dated JOIN row_evidence USING (table_name, record_id)"""


def _part(model: type[Record], name: str) -> str:
    table = model.table
    has = {c.name for c in columns(model)}
    own = [f"t.{c.name}" for c in columns(model) if c.refers_to == "states"]
    states = ", ".join([*own, _STATES.get(table, "NULL")])
    # A date of its own name (signed, lifted, closed) says so; `date` is the day of the thing itself.
    said = "" if name == "date" else name.removesuffix("_date").replace("_", " ").capitalize() + ": "
    tells = f"concat('{said}', {_TELLS.get(table, f't.{model.summarised_by}')})"
    return f"""
        SELECT {name}_edtf AS date_edtf, {name}_min AS date_min, {name}_max AS date_max, '{name}' AS date_name,
            '{table}' AS table_name, concat_ws('/', {", ".join(f"t.{k}" for k in model.key)}) AS record_id,
            {"t.kind" if "kind" in has else "NULL"} AS kind,
            {"t.place_id" if "place_id" in has else "NULL"} AS place_id,
            concat_ws(';', {states}) AS states, {tells} AS summary, {_REALITY.get(table, "NULL")} AS reality
        FROM {table} t WHERE {name}_edtf IS NOT NULL"""
