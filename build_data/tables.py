"""Linked records to sorted Arrow tables."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import pyarrow as pa
import pyarrow.compute as pc

from build_data import evidence
from build_data.column_types import ID_LIST
from build_data.curated import crosswalk
from build_data.curated.compile import Row
from build_data.curated.link import Linked
from build_data.dates import Edtf
from build_data.models import curated_tables
from build_data.models.record import Dated, TableRow
from build_data.schema.arrow import arrow_schema
from build_data.schema.columns import table_columns

Tables = dict[str, pa.Table]


def build(linked: Linked) -> Tables:
    """The curated tables and those made of them, by name; rows sorted by key."""
    made = {"evidence": evidence.rows, "footnotes": evidence.footnotes, "crosswalk_checks": crosswalk.checks}
    return {
        name: table(model, made[name](linked) if name in made else (_cells(row) for row in linked.rows[name]))
        for name, model in curated_tables().items()
    }


def table(model: type[TableRow], rows: Iterable[dict]) -> pa.Table:
    """An Arrow table of the model's schema from dicts of cells, sorted by key."""
    in_order = getattr(model, "in_query_order", False)
    ordered = list(rows) if in_order else sorted(rows, key=lambda r: tuple(r[k] for k in model.key))
    schema = arrow_schema(model)
    return pa.Table.from_arrays(
        [_array(c, [r.get(c.name) for r in ordered], schema) for c in table_columns(model)], schema=schema
    )


def _array(c, values: list, schema: pa.Schema) -> pa.Array:
    if c.type is ID_LIST:
        return _lists(values)
    if c.terms is None:
        return _built(values).cast(schema.field(c.name).type)
    codes = {term: str(code) for code, term in enumerate(c.terms.names)}
    indices = _built(None if v is None else codes[v] for v in values).cast(pa.int8())
    return pa.DictionaryArray.from_arrays(indices, _built(c.terms.names))


def _built(values: Iterable) -> pa.Array:
    """An array of texts. `pa.array` would do it in a line, but it imports pandas, which takes as long as all tables."""
    builder = pa.lib.StringBuilder()
    for value in values:
        builder.append(None if value is None else text(value))
    return builder.finish()


def _lists(values: list) -> pa.Array:
    """An array of lists; no list is empty, it is missing."""
    ends = [0]
    for value in values:
        ends.append(ends[-1] + len(value or ()))
    starts = [None if value is None else str(at) for value, at in zip(values, ends, strict=False)]
    offsets = _built([*starts, str(ends[-1])]).cast(pa.int32())
    return pa.ListArray.from_arrays(offsets, _built(one for value in values for one in value or ()))


def text(value) -> str:
    """A cell as the CSV has it and Arrow's casts read it: ISO days, reals in their shortest form, true and false."""
    if isinstance(value, list):
        return ";".join(value)
    return ("true" if value else "false") if isinstance(value, bool) else str(value)


def plain(schema: pa.Schema) -> pa.Schema:
    """The schema with codes as plain text."""
    return pa.schema([pa.field(f.name, pa.string() if pa.types.is_dictionary(f.type) else f.type) for f in schema])


def flat(table: pa.Table) -> pa.Table:
    """The table as the CSV has it: codes as plain text, lists joined by a semicolon."""
    columns = [pc.binary_join(c, ";") if pa.types.is_list(c.type) else c for c in table.columns]
    return pa.table(columns, names=table.column_names).cast(
        pa.schema([pa.field(f.name, pa.string() if pa.types.is_list(f.type) else f.type) for f in plain(table.schema)])
    )


def _cells(row: Row) -> dict:
    record, cells = row.record, {}
    for c in table_columns(type(record)):
        value = row.position if c.source == "position" else getattr(record, c.source)
        if isinstance(value, Dated):
            value = _of_date(value, c.name.removeprefix(f"{c.source}_"))
        cells[c.name] = str(value) if isinstance(value, Edtf) else value
    return cells


def _of_date(value: Dated, part: str) -> str | date:
    return {
        "edtf": str(value.edtf),
        "min": value.edtf.earliest,
        "max": value.edtf.latest,
        "basis": value.basis,
        "shape": value.shape,
    }[part]
