"""Every reference from a row to another, lists unfolded: for SQL, R and Stata, which have no lists in a cell."""

from __future__ import annotations

from typing import ClassVar

from build_data.column_types import Slug, Text, Whole
from build_data.models import curated_tables
from build_data.models.press import STANCE_TARGETS, PressStance
from build_data.models.record import Column, Derived, TableRow, column, columns

_OWN_LINKS = {"evidence", "footnotes"}  # these are link tables themselves


class Link(Derived):
    """A reference from a row to another; of rows without an id of their own, from their parent."""

    table: ClassVar[str] = "links"
    key: ClassVar[tuple[str, ...]] = ("table_name", "record_id", "field", "position")

    table_name: Text = column("The table of the row that refers.", example="pact_events")
    record_id: Slug = column("Its id; of a party, participant or stance that of its parent.")
    field: Text = column("The column that refers.", example="actor_state_ids")
    position: Whole = column("Place among the references of that column, from 1.", example="1")
    target_table: Text = column("The table referred to.", example="states")
    target_id: Slug = column("The id referred to.", example="ussr")


def query() -> str:
    parts = [
        _part(model, c)
        for name, model in curated_tables().items()
        if name not in _OWN_LINKS
        for c in columns(model)
        if c.refers_to and not (len(model.key) > 1 and c.name == model.key[0])
    ]
    return f"""
        WITH found AS ({" UNION ALL ".join([*parts, _stances()])})
        SELECT table_name, record_id, field, target_table, target_id,
            row_number() OVER (PARTITION BY table_name, record_id, field ORDER BY row_key, place)::INTEGER AS position
        FROM found"""


def _part(model: type[TableRow], c: Column) -> str:
    row_key = " || '/' || ".join(f"t.{k}" for k in model.key)
    if c.is_list:
        values = (
            f"(SELECT unnest({c.name}) AS target_id, unnest(range(len({c.name}))) AS place, * FROM {model.table}) t"
        )
        return f"""SELECT '{model.table}' AS table_name, t.{model.key[0]} AS record_id, '{c.name}' AS field,
            '{c.refers_to}' AS target_table, t.target_id, {row_key} AS row_key, t.place FROM {values}"""
    return f"""SELECT '{model.table}' AS table_name, t.{model.key[0]} AS record_id, '{c.name}' AS field,
        '{c.refers_to}' AS target_table, t.{c.name} AS target_id, {row_key} AS row_key, 0 AS place FROM {model.table} t WHERE t.{c.name} IS NOT NULL"""


def _stances() -> str:
    targets = " ".join(f"WHEN '{kind}' THEN '{table}'" for kind, table in STANCE_TARGETS.items())
    return f"""SELECT '{PressStance.table}', t.press_item_id, 'target_id', CASE t.target_kind {targets} END, t.target_id,
        t.press_item_id || '/' || t.target_kind || '/' || t.target_id, 0 FROM {PressStance.table} t"""
