"""Analysis tables, computed in DuckDB from the curated ones. One module a table; each is a query.

Uncertain dates are honoured: a thing counts toward a minimum where it surely falls in the span, toward a
maximum where it may.
"""

from __future__ import annotations

import duckdb
import pyarrow as pa

from build_data.derive import chronology, contacts, dyad_months, pact_timings
from build_data.models.derived import MODELS
from build_data.tables import plain, table

QUERIES = {
    "chronology": chronology.query,
    "dyad_months": dyad_months.query,
    "pact_timings": pact_timings.query,
    "contacts": contacts.query,
}


def derive(tables: dict[str, pa.Table]) -> dict[str, pa.Table]:
    """The derived tables, by name, from the curated ones."""
    with duckdb.connect(config={"threads": 1, "autoinstall_known_extensions": False}) as engine:
        for name, content in tables.items():
            engine.register(name, content.cast(plain(content.schema)))  # queries compare codes with literals
        return {
            name: table(MODELS[name], engine.sql(query()).to_arrow_table().to_pylist())
            for name, query in QUERIES.items()
        }
