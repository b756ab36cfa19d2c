"""One SQLite file: strict types, every key declared, lists as bridge tables.

A column that holds a list of ids is a table of its own, `<table>_<column>` (the row's key, position, id), so that every
reference is a foreign key. Columns that name a table and a row (evidence, chronology, readings, links) cannot be; the
checks prove them by query.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from pathlib import Path

from build_data.column_types import BOOLEAN
from build_data.dataset import Dataset
from build_data.formats import views
from build_data.models.record import TableRow
from build_data.products import Product
from build_data.schema.columns import SQL_QUOTE, TableColumn, plain_doc, quoted, table_columns
from build_data.tables import Tables

_TYPES = {"int32": "INTEGER", "bool": "INTEGER", "float64": "REAL"}


def write(dataset: Dataset, path: Path) -> None:
    """The dataset as one SQLite file, with indices, the views that people ask for and a full-text index."""
    write_tables(dataset.tables, dataset.models, path)
    with sqlite3.connect(path, isolation_level=None) as file:
        for statement in (*_indices(dataset.models), *_views(dataset), *_full_text(dataset.models)):
            file.execute(statement)
        file.execute("VACUUM")
    file.close()
    _same_bytes_everywhere(path)


def write_tables(tables: Tables, models: Mapping[str, type[TableRow]], path: Path) -> None:
    """Tables and the keys that their models declare. Raises sqlite3.IntegrityError where a row breaks one."""
    path.unlink(missing_ok=True)
    with sqlite3.connect(path, isolation_level=None) as file:
        file.execute("PRAGMA foreign_keys = OFF")  # tables refer to each other both ways; proved at the end
        file.execute("BEGIN")
        for name, model in models.items():
            for statement in _declared(name, model, models):
                file.execute(statement)
        for name, model in models.items():
            _fill(file, name, model, tables[name])
        file.execute("COMMIT")
        broken = file.execute("PRAGMA foreign_key_check").fetchall()
        if broken:
            raise sqlite3.IntegrityError(f"foreign keys broken: {broken[:5]}")
        file.execute("VACUUM")
    file.close()


def _declared(name: str, model: type[TableRow], models: Mapping[str, type[TableRow]]) -> Iterator[str]:
    """The table, and a bridge table for each list."""
    columns = table_columns(model)
    scalar = [c for c in columns if not c.is_list]
    lines = [f"{_column(c)} -- {c.description}" for c in scalar]
    keys = [
        f"PRIMARY KEY ({', '.join(model.key)})",
        *(_reference(c.name, c, models) for c in scalar if _refers(c, models)),
    ]
    body = _separated(lines, keys)
    yield f"CREATE TABLE {name} ( -- {plain_doc(model)}\n{body}\n) STRICT"
    for c in columns:
        if c.is_list:
            own = [f"{k} {_TYPES.get(_of(columns, k).type.arrow, 'TEXT')} NOT NULL" for k in model.key]
            key = ", ".join(model.key)
            made = [*own, "position INTEGER NOT NULL", "id TEXT NOT NULL"]
            keys = [f"PRIMARY KEY ({key}, position)", f"FOREIGN KEY ({key}) REFERENCES {name} ({key})"]
            if _refers(c, models):
                keys.append(_reference("id", c, models))
            body = _separated(made, keys)
            yield f"CREATE TABLE {name}_{c.name} ( -- {c.description}\n{body}\n) STRICT, WITHOUT ROWID"


def _separated(lines: list[str], keys: list[str]) -> str:
    """Columns, each with its comment after the comma, then the keys."""
    made = []
    for line in lines:
        declared, mark, comment = line.partition(" -- ")
        made.append(f"  {declared},{mark}{comment}")
    return "\n".join([*made, ",\n".join(f"  {key}" for key in keys)])


def _column(c: TableColumn) -> str:
    checks = ""
    if c.terms:
        checks = f" CHECK ({c.name} IN ({quoted(c.terms.names, SQL_QUOTE)}))"
    elif c.type is BOOLEAN:
        checks = f" CHECK ({c.name} IN (0, 1))"
    return f"{c.name} {_TYPES.get(c.type.arrow, 'TEXT')}{' NOT NULL' if c.required else ''}{checks}"


def _refers(c: TableColumn, models: Mapping[str, type[TableRow]]) -> bool:
    return c.refers_to in models and len(models[c.refers_to].key) == 1


def _reference(column: str, c: TableColumn, models: Mapping[str, type[TableRow]]) -> str:
    return f"FOREIGN KEY ({column}) REFERENCES {c.refers_to} ({models[c.refers_to].key[0]})"


def _of(columns: tuple[TableColumn, ...], name: str) -> TableColumn:
    return next(c for c in columns if c.name == name)


def _fill(file: sqlite3.Connection, name: str, model: type[TableRow], table) -> None:
    columns = table_columns(model)
    scalar = [c.name for c in columns if not c.is_list]
    rows = table.to_pylist()
    marks = ", ".join("?" * len(scalar))
    file.executemany(f"INSERT INTO {name} VALUES ({marks})", ([_value(row[c]) for c in scalar] for row in rows))
    for c in columns:
        if c.is_list:
            marks = ", ".join("?" * (len(model.key) + 2))
            unfolded = (
                (*(row[k] for k in model.key), position, one)
                for row in rows
                for position, one in enumerate(row[c.name] or (), 1)
            )
            file.executemany(f"INSERT INTO {name}_{c.name} VALUES ({marks})", unfolded)


def _value(value):
    """A day as ISO text, a flag as 0 or 1; the rest as it is."""
    return value.isoformat() if hasattr(value, "isoformat") else int(value) if isinstance(value, bool) else value


def _indices(models: Mapping[str, type[TableRow]]) -> Iterator[str]:
    """An index on each column that refers to another table, and on the pairs of a table and a row."""
    for name, model in models.items():
        names = [c.name for c in table_columns(model)]
        for c in table_columns(model):
            if c.is_list and _refers(c, models):
                yield f"CREATE INDEX {name}_{c.name}_by_id ON {name}_{c.name} (id)"
            elif _refers(c, models) and c.name != model.key[0]:
                yield f"CREATE INDEX {name}_by_{c.name} ON {name} ({c.name})"
        if "table_name" in names and "record_id" in names:
            yield f"CREATE INDEX {name}_by_record ON {name} (table_name, record_id)"


def _views(dataset: Dataset) -> Iterator[str]:
    return (f"CREATE VIEW {view.name} AS -- {view.about}\n{view.query}" for view in views.of(dataset.models))


def _full_text(models: Mapping[str, type[TableRow]]) -> Iterator[str]:
    """Label, summary and evidence of what the chronology tells; `SELECT ... WHERE search MATCH 'bessarabia'`."""
    if "chronology" in models:
        told = "table_name, record_id, label, who, place, summary, evidence"
        yield (
            "CREATE VIRTUAL TABLE search USING fts5(table_name UNINDEXED, record_id UNINDEXED, label, who, place, "
            "summary, evidence, tokenize = 'unicode61 remove_diacritics 2')"
        )
        yield f"INSERT INTO search ({told}) SELECT {told} FROM chronology"


def _same_bytes_everywhere(path: Path) -> None:
    """The header counts changes and names the library; both are set: they say nothing of a file that is new."""
    content = bytearray(path.read_bytes())
    content[24:28] = content[92:96] = (1).to_bytes(4, "big")
    content[96:100] = (3040000).to_bytes(4, "big")
    path.write_bytes(content)


PRODUCTS = (Product("soviet-pacts-{version}.sqlite", write, committed=False),)
