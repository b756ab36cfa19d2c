"""Analysis tables, computed in DuckDB from the curated ones; a module a table, found by listing this folder.

Each module declares the row (a `Derived` model) and has `query()`. Uncertain dates are honoured: a thing counts
toward a minimum where it surely falls in the span, toward a maximum where it may.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from types import ModuleType

from build_data.discover import Incomplete, modules
from build_data.models.record import Derived
from build_data.tables import Tables, plain, table

_ORDER = (
    "chronology",
    "links",
    "dyad_months",
    "pact_risk_months",
    "pact_timings",
    "bargains",
    "contacts",
    "reliability",
)  # of the codebook; others come after


@cache
def queries() -> dict[type[Derived], ModuleType]:
    """The row model of each derived table, and the module that has its query. Raises discover.Incomplete."""
    found = {_row(module): module for module in modules(__name__, "query")}
    order = {name: n for n, name in enumerate(_ORDER)}
    return dict(sorted(found.items(), key=lambda item: order.get(item[0].table, len(order))))


def _row(module: ModuleType) -> type[Derived]:
    for value in vars(module).values():
        if isinstance(value, type) and issubclass(value, Derived) and value.__module__ == module.__name__:
            return value
    file = module.__name__.replace(".", "/")
    raise Incomplete(f"{file}.py has a query and no row: declare a class that is a Derived.")


def derive(tables: Tables, root: Path) -> Tables:
    """The derived tables, by name, from the curated ones; a table `FROM_FILE` is empty where the project lacks it."""
    import duckdb

    with duckdb.connect(config={"threads": 1, "autoinstall_known_extensions": False}) as engine:
        for name, content in tables.items():
            engine.register(name, content.cast(plain(content.schema)))  # queries compare codes with literals
        return {row.table: table(row, _asked(engine, module, root)) for row, module in queries().items()}


def _asked(engine, module: ModuleType, root: Path) -> list[dict]:
    """The rows of a query; of one that reads a file of the project (`$file`), none where it is missing."""
    name = getattr(module, "FROM_FILE", None)
    if name and not (root / name).exists():
        return []
    given = {"file": str(root / name)} if name else None
    return engine.sql(module.query(), params=given).to_arrow_table().to_pylist()
