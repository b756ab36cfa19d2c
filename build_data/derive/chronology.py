"""Every dated row of the core tables, in time order, with what carried it and how we know."""

from __future__ import annotations

from typing import ClassVar

from build_data.column_types import Ids, Label, Slug, Text, Whole
from build_data.models import curated_tables
from build_data.models.record import Dated, Derived, Record, column, columns
from build_data.models.vocabulary.derived import ToldTable

_NOT_HAPPENINGS = {"concerns", "period"}  # the time a claim or a number is about
# The talk that a paper was handed over at, or the latest of those it reports.
_TALK_OF_PAPER = """(SELECT d.meeting_id FROM document_meetings d JOIN meetings m USING (meeting_id)
    WHERE d.document_id = t.document_id AND d.link IN ('handed_over', 'signed', 'reports')
    ORDER BY d.link, m.date_max DESC, d.meeting_id LIMIT 1)"""
_PARTIES = """(SELECT list(p.state_id ORDER BY p.state_id) FROM pact_parties p
    WHERE p.pact_id = t.pact_id AND p.role != 'declined')"""
_OF_TRACK = "(SELECT n.state_ids FROM negotiations n WHERE n.negotiation_id = t.negotiation_id)"
_PRESENT = """(SELECT list(DISTINCT p.{column}) FROM meeting_participants p
    WHERE p.meeting_id = t.meeting_id AND p.{column} IS NOT NULL)"""
# Which states and people a row concerns beyond those that it names in columns of its own.
_STATES = {
    "drafts": _PARTIES,
    "conditions": _PARTIES,
    "positions": _OF_TRACK,
    "pact_events": f"CASE WHEN t.actor_state_ids IS NULL THEN coalesce({_PARTIES}, {_OF_TRACK}) END",
    "meetings": _PRESENT.format(column="state_id"),
    "press_items": """list_concat(
        (SELECT list(o.state_id) FROM outlets o WHERE o.outlet_id = t.outlet_id AND o.state_id IS NOT NULL),
        (SELECT list(s.target_id) FROM press_stances s WHERE s.press_item_id = t.press_item_id
         AND s.target_kind = 'state'))""",
}
_PEOPLE = {"meetings": _PRESENT.format(column="person_id")}
_NAME_OF_STATE = "(SELECT s.name FROM states s WHERE s.state_id = t.{column})"
_NAMES_OF_STATES = (
    "(SELECT string_agg(s.name, ' and ' ORDER BY s.name) FROM states s WHERE list_contains(t.{column}, s.state_id))"
)
# What goes before the sentence of a row: whose stand, which paper.
_SAYS = {
    "positions": f"concat({_NAME_OF_STATE.format(column='state_id')}, ': ', t.gist)",
    "conditions": f"concat({_NAMES_OF_STATES.format(column='stated_by_state_ids')}, ': ', t.gist)",
    "press_items": "concat((SELECT concat(o.name, ': ') FROM outlets o WHERE o.outlet_id = t.outlet_id), t.summary)",
    "claims": "concat(t.speaker, ': ', t.gist)",
}
_REALITY = {"pact_events": "t.factuality", "meetings": "t.factuality", "claims": "t.status"}


class ChronologyRow(Derived):
    """Any dated row of the core tables, in time order: what happened on a day, and how we know.

    A talk is told once; the steps, texts, stands and papers that it carried name it as what they are part of. Dates of
    instruments and parties, and steps made from drafts and conditions, are told by the row that they were made from.
    """

    table: ClassVar[str] = "chronology"
    key: ClassVar[tuple[str, ...]] = ("table_name", "record_id", "date_name")
    in_query_order: ClassVar[bool] = True

    date: Dated = column("The date.", example="1931-05-22")
    date_name: Text = column("Which date of the row it is.", example="date")
    sequence: Whole | None = column(
        "The told order within a day: page * 1000 + note of the thesis, unless typed.", example="84027", optional=True
    )
    table_name: ToldTable = column("The table of the row.", example="meetings")
    record_id: Text = column("The key of the row.", example="1931-05-22-litvinov-briand")
    kind: Text | None = column("The kind of the row, in the terms of its table.", example="conversation", optional=True)
    label: Label = column("Name of the row that reads alone.", example="Litvinov and Briand, Geneva, 22 May 1931")
    who: Text | None = column("Surnames of the people, or else the states.", example="Briand, Litvinov", optional=True)
    place: Text | None = column("Where, in words.", example="Geneva", optional=True)
    summary: Text = column("What happened.")
    reality: Text | None = column(
        "Whether it happened, in the terms of the row's table.", example="happened", optional=True
    )
    part_of_table: ToldTable | None = column("The table of what carried it.", example="meetings", optional=True)
    part_of_id: Slug | None = column("What carried it: the nearest of paper, text, talk.", optional=True)
    place_id: Slug | None = column("Where.", refers_to="places", optional=True)
    state_ids: Ids | None = column("The states concerned.", refers_to="states", optional=True)
    person_ids: Ids | None = column("The people concerned.", refers_to="people", optional=True)
    evidence: Text = column(
        "The citations, as a historian writes them.", example="Large, p. 84 n. 27, from DVP 14, 350-351"
    )


def query() -> str:
    parts = [
        _part(model, c.name)
        for model in curated_tables().values()
        if model.group == "core" and model.summarised_by
        for c in columns(model)
        if c.dated and not c.filled and c.name not in _NOT_HAPPENINGS
    ]
    return f"""
        WITH said_once AS (
            SELECT table_name, record_id, in_words, min(position) AS position FROM evidence GROUP BY ALL),
        row_evidence AS (
            SELECT table_name, record_id, string_agg(in_words, ' | ' ORDER BY position) AS evidence
            FROM said_once GROUP BY ALL),
        told_at AS (
            SELECT table_name, record_id, min(page * 1000 + coalesce(footnote, 0)) AS sequence FROM evidence GROUP BY ALL),
        dated AS ({" UNION ALL ".join(parts)})
        SELECT d.* EXCLUDE (typed_sequence, states, people), coalesce(typed_sequence, s.sequence) AS sequence,
            (SELECT p.name FROM places p WHERE p.place_id = d.place_id) AS place,
            coalesce(
                (SELECT string_agg(p.surname, ', ' ORDER BY p.surname) FROM people p WHERE list_contains(people, p.person_id)),
                (SELECT string_agg(x.name, ', ' ORDER BY x.name) FROM states x WHERE list_contains(states, x.state_id))) AS who,
            nullif(list_sort(states), []) AS state_ids, nullif(list_sort(people), []) AS person_ids, evidence
        FROM dated d JOIN row_evidence USING (table_name, record_id) JOIN told_at s USING (table_name, record_id)
        ORDER BY coalesce(date_min, date_max), sequence NULLS LAST, table_name, record_id, date_name"""


def _part(model: type[Record], name: str) -> str:
    table = model.table
    has = {c.name for c in columns(model)}
    # A date of its own name (lifted, closed, received) says so; `date` is the day of the thing itself.
    said = "" if name == "date" else f"{name.replace('_', ' ').capitalize()}: "
    carrier_table, carrier_id = _carrier(table, has)
    made = "AND t.made_from_table IS NULL" if "made_from_table" in has else ""
    own = {target: _all_of(model, target) for target in ("states", "people")}
    return f"""
        SELECT {", ".join(f"t.{name}_{part} AS date_{part}" for part in ("edtf", "min", "max", "basis", "shape"))},
            '{name}' AS date_name, {"t.sequence" if "sequence" in has else "NULL"} AS typed_sequence,
            '{table}' AS table_name, {" || '/' || ".join(f"t.{k}" for k in model.key)} AS record_id,
            {"t.kind" if "kind" in has else "NULL"} AS kind, t.label,
            {"t.place_id" if "place_id" in has else "NULL"} AS place_id,
            {_union(*own["states"], _STATES.get(table, "NULL"))} AS states,
            {_union(*own["people"], _PEOPLE.get(table, "NULL"))} AS people,
            concat('{said}', {_SAYS.get(table, f"t.{model.summarised_by}")}) AS summary, {_REALITY.get(table, "NULL")} AS reality,
            {carrier_table} AS part_of_table, {carrier_id} AS part_of_id
        FROM {table} t WHERE t.{name}_edtf IS NOT NULL {made}"""


def _all_of(model: type[Record], target: str) -> list[str]:
    """Every column that names rows of the target, as a list."""
    return [
        f"t.{c.name}" if c.is_list else f"CASE WHEN t.{c.name} IS NOT NULL THEN [t.{c.name}] END"
        for c in columns(model)
        if c.refers_to == target
    ]


def _union(*lists: str) -> str:
    """All that is in any of the lists, once."""
    whole = ", ".join(f"coalesce({each}, []::VARCHAR[])" for each in lists)
    return f"list_distinct(flatten([{whole}]))"


def _carrier(table: str, has: set[str]) -> tuple[str, str]:
    """The table and id of what carried a row: the nearest of paper, text and talk that it names."""
    own = {"documents": "document_id", "drafts": "draft_id", "meetings": "meeting_id"}
    named = [
        (target, f"t.{key}")
        for target, key in own.items()
        if key in has and own.get(table) != key and not (table == "documents" and target == "drafts")
    ]
    if table == "documents":
        named = [("meetings", _TALK_OF_PAPER)]
    if not named:
        return "NULL", "NULL"
    which = " ".join(f"WHEN {key} IS NOT NULL THEN '{target}'" for target, key in named)
    return f"CASE {which} END", f"coalesce({', '.join(key for _, key in named)})"
