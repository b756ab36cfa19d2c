"""Every dated row of the core tables, with what happened, which states it concerns and how we know.

The rows come out by table and key, as all tables do; a reader sorts by `date_min`, `date_max`.
"""

from __future__ import annotations

from build_data.models import published
from build_data.models.record import Record, columns

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
        for model in published().values()
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
    tells = f"concat('{said}', {_TELLS.get(table, f't.{model.tells}')})"
    return f"""
        SELECT {name}_edtf AS date_edtf, {name}_min AS date_min, {name}_max AS date_max, '{name}' AS date_name,
            '{table}' AS table_name, concat_ws('/', {", ".join(f"t.{k}" for k in model.key)}) AS record_id,
            {"t.kind" if "kind" in has else "NULL"} AS kind,
            {"t.place_id" if "place_id" in has else "NULL"} AS place_id,
            concat_ws(';', {states}) AS states, {tells} AS summary, {_REALITY.get(table, "NULL")} AS reality
        FROM {table} t WHERE {name}_edtf IS NOT NULL"""
