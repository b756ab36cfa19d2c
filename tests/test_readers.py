"""The readers that are published for other programs give the types that the models declare."""

from __future__ import annotations

import importlib.util
import re

import duckdb
import polars as pl
import pytest
from conftest import ROOT

import soviet_pacts as sp
from build_data.column_types import BOOLEAN, DATE, INTEGER, NUMBER, YEAR
from build_data.dataset import published_tables
from build_data.schema.columns import table_columns

READERS = ROOT / "schemas" / "readers"
# A type of ours in DuckDB, Polars, R; a coded column apart.
TYPES = {
    INTEGER: ("INTEGER", pl.Int32, "col_integer()"),
    YEAR: ("INTEGER", pl.Int32, "col_integer()"),
    NUMBER: ("DOUBLE", pl.Float64, "col_double()"),
    BOOLEAN: ("BOOLEAN", pl.Boolean, "col_logical()"),
    DATE: ("DATE", pl.Date, "col_date()"),
}
TABLES = [name for name in published_tables() if (ROOT / "data" / f"{name}.csv").exists()]


@pytest.fixture(scope="module")
def engine():
    with duckdb.connect(config={"file_search_path": str(ROOT)}) as found:
        found.execute((READERS / "duckdb.sql").read_text(encoding="utf-8"))
        yield found


@pytest.fixture(scope="module")
def of_polars():
    spec = importlib.util.spec_from_file_location("of_polars", READERS / "polars.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", TABLES)
def test_every_reader_gives_the_declared_types_and_the_terms_in_one_order(name, engine, of_polars):
    frame = of_polars.read(name, ROOT / "data")
    told = {row[0]: row[1] for row in engine.sql(f"DESCRIBE {name}").fetchall()}
    in_r = _of_r(name)
    columns = table_columns(published_tables()[name])
    assert list(told) == frame.columns == list(in_r) == [c.name for c in columns]
    for c in columns:
        if c.terms:
            terms = list(c.terms.names)
            assert frame.schema[c.name] == pl.Enum(terms)
            assert re.findall(r"'((?:[^']|'')*)'", told[c.name]) == terms
            levels = ", ".join(f'"{term}"' for term in terms)
            assert in_r[c.name] == f"col_factor(levels = c({levels}))"
        else:
            sql, polars, r = TYPES.get(c.type, ("VARCHAR", pl.String, "col_character()"))
            assert (told[c.name], frame.schema[c.name], in_r[c.name]) == (sql, polars, r)


@pytest.mark.parametrize("name", TABLES)
def test_every_reader_gives_the_same_cells(name, engine, of_polars):
    ours = sp.load(name)
    frame = of_polars.read(name, ROOT / "data")
    assert frame.height == len(ours) == engine.sql(f"SELECT count(*) FROM {name}").fetchall()[0][0]
    for c in table_columns(published_tables()[name]):
        nulls = int(ours[c.name].isna().sum())
        assert frame[c.name].null_count() == nulls
        assert engine.sql(f"SELECT count(*) - count({c.name}) FROM {name}").fetchall() == [(nulls,)]


def _of_r(name: str) -> dict[str, str]:
    text = (READERS / "r.R").read_text(encoding="utf-8")
    body = re.search(rf"^  {name} = readr::cols\(\n(.*?)\n  \)", text, re.MULTILINE | re.DOTALL)[1]
    return dict(re.findall(r"^    (\w+) = readr::(.*?),?$", body, re.MULTILINE))


def test_the_stata_script_labels_every_column_and_every_term():
    text = (READERS / "stata.do").read_text(encoding="utf-8")
    for name in TABLES:
        part = text[text.index(f'"data/{name}.csv"') :]
        part = part[: part.index("save ")]
        for c in table_columns(published_tables()[name]):
            assert f'label variable {c.name} "' in part and len(c.name) <= 32
            if c.terms:
                numbered = " ".join(f'{n} "{term}"' for n, term in enumerate(c.terms.names, 1))
                assert f"label define {c.name} {numbered}, replace" in part
