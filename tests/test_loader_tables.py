"""Tables come as frames with the types that were declared, and say what they mean."""

from __future__ import annotations

import csv
import doctest
import importlib
import json
from pathlib import Path

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import soviet_pacts as sp
from soviet_pacts import _package

ROOT = Path(__file__).resolve().parent.parent
DTYPES = {
    "integer": "Int32",
    "number": "float64",
    "boolean": "boolean",
    "date": "datetime64[ms]",
    "string": "string",
    "list": "object",
}


@pytest.fixture
def publish(tmp_path, monkeypatch):
    """Have the package read a table `things` of our own, and its descriptor."""

    def published(content: pa.Table, fields: list[dict]) -> None:
        (tmp_path / "data").mkdir()
        pq.write_table(content, tmp_path / "data" / "things.parquet")
        things = {
            "name": "things", "path": "data/things.csv", "description": "A thing.",
            "schema": {"fields": [{"description": "", **f} for f in fields], "primaryKey": [fields[0]["name"]]},
        }  # fmt: skip
        file = {"name": "things-parquet", "path": "data/things.parquet", "format": "parquet", "hash": "", "bytes": 1}
        (tmp_path / "datapackage.json").write_text(json.dumps({"resources": [things, file]}), encoding="utf-8")
        monkeypatch.setattr(_package, "published", lambda: tmp_path)
        _package.descriptor.cache_clear()

    yield published
    _package.descriptor.cache_clear()


@pytest.mark.parametrize("table", sp.tables())
def test_dtypes_are_as_declared(table):
    frame, about = sp.load(table), sp.describe(table)
    for column, row in about.iterrows():
        if row["terms"] and row["type"] == "string":
            assert list(frame[column].cat.categories) == list(row["terms"]), column
        else:
            assert str(frame[column].dtype) == DTYPES[row["type"]], column
    assert list(frame.columns) == list(about.index)


@pytest.mark.parametrize("table", sp.tables())
def test_a_frame_holds_the_cells_of_the_csv(table):
    frame = sp.load(table)
    with (ROOT / "data" / f"{table}.csv").open(encoding="utf-8", newline="") as lines:
        cells = list(csv.DictReader(lines))
    for column, row in sp.describe(table).iterrows():
        if row["type"] in ("string", "list"):
            written = [";".join(v) if isinstance(v, tuple) else v for v in frame[column].astype(object)]
            assert [v if isinstance(v, str) else "" for v in written] == [c[column] for c in cells], column


def test_missing_values_are_missing():
    pacts = sp.load("pacts").set_index("pact_id")
    assert pacts.loc["ussr-rumania-1932", "signed_min"] is pd.NaT
    assert pacts.loc["ussr-rumania-1932", "cow_alliance_id"] is pd.NA


def test_a_group_by_over_terms_has_no_rows_that_are_in_no_table():
    pacts = sp.load("pacts")
    groups = pacts.groupby(["scope", "outcome"]).size()
    assert groups.gt(0).all() and len(groups) < len(pacts)


def test_the_parquet_file_is_found_where_the_descriptor_names_it(publish):
    publish(pa.table({"thing_id": ["a", "b"]}), [{"name": "thing_id", "type": "string"}])
    assert sp.tables() == ["things"]
    assert sp.load("things")["thing_id"].tolist() == ["a", "b"]
    assert sp.describe("things").index.tolist() == ["thing_id"]
    with pytest.raises(KeyError, match="Nearest: things"):
        sp.load("things-parquet")


@pytest.mark.parametrize("kind", [pa.list_(pa.string()), pa.large_list(pa.string())])
def test_lists_are_tuples_and_a_missing_list_is_none(publish, kind):
    content = pa.table({"thing_id": ["a", "b", "c"], "state_ids": pa.array([["ussr", "france"], None, ["ussr"]], kind)})
    publish(content, [{"name": "thing_id", "type": "string"}, {"name": "state_ids", "type": "string"}])
    states = sp.load("things")["state_ids"]
    assert states.tolist() == [("ussr", "france"), None, ("ussr",)]
    assert states.isna().tolist() == [False, True, False]
    assert states.explode().dropna().tolist() == ["ussr", "france", "ussr"]
    assert sp.describe("things").loc["state_ids", "type"] == "list"


def test_whole_numbers_of_any_width_know_missing_values(publish):
    content = pa.table(
        {"thing_id": ["a", "b"], "small": pa.array([1, None], pa.int16()), "big": pa.array([None, 2**40])}
    )
    fields = [{"name": n, "type": t} for n, t in (("thing_id", "string"), ("small", "integer"), ("big", "integer"))]
    publish(content, fields)
    frame = sp.load("things")
    assert (str(frame["small"].dtype), str(frame["big"].dtype)) == ("Int16", "Int64")
    assert frame["small"].iloc[1] is pd.NA and frame["big"].iloc[1] == 2**40


def test_describe_tells_of_columns_and_of_rows():
    about = sp.describe("pacts")
    assert about.attrs["description"].startswith("An instrument, concluded or not.")
    assert about.attrs["key"] == ["pact_id"]
    assert about.loc["outcome", "terms"]["initialled"] == "Initialled, never signed."
    assert about.loc["duration_months", "unit"] == "month"
    assert about.loc["title", "unit"] is None and about.loc["title", "terms"] is None


def test_a_narrow_print_of_describe_shows_what_a_column_means():
    with pd.option_context("display.width", 80, "display.max_columns", 0):
        first, *_ = repr(sp.describe("pacts")).splitlines()
    assert first.split() == ["description", "...", "type"]


@pytest.mark.parametrize("written, nearest", [("pact", "pacts"), ("Pacts", "pacts"), ("meetngs", "meetings")])
def test_a_wrong_table_is_told_with_the_nearest(written, nearest):
    for ask in (sp.load, sp.describe, lambda table: sp.evidence(table, "x"), lambda table: sp.record(table, "x")):
        with pytest.raises(KeyError) as told:
            ask(written)
        assert str(told.value).startswith(f"no table {written!r}. Nearest: {nearest}")


@pytest.mark.parametrize("written", [None, 5, "", "zzz", ["pacts"]])
def test_what_is_no_table_at_all_is_told_in_our_words(written):
    with pytest.raises(KeyError) as told:
        sp.load(written)
    assert str(told.value).startswith(f"no table {written!r}") and "states" in str(told.value)


@pytest.mark.parametrize("module", ["", "._cite", "._date_advice", "._records", "._tables", "._time"])
def test_docstring_examples_hold(module):
    with pd.option_context("display.width", 80, "display.max_columns", 0):
        result = doctest.testmod(importlib.import_module(f"soviet_pacts{module}"))
    assert result.attempted and not result.failed


@pytest.mark.parametrize("name", sp.__all__)
def test_every_public_docstring_has_an_example_that_runs(name):
    function = getattr(sp, name)
    assert doctest.DocTestFinder(recurse=False).find(function, name)[0].examples
    if name != "tables":
        assert "Raises" in function.__doc__
