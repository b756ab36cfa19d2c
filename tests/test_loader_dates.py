"""Dates that a reader gives are taken only if they mean one thing, and what happened then is told."""

from __future__ import annotations

import random
import re
from datetime import UTC, date, datetime

import numpy as np
import pandas as pd
import pytest

import soviet_pacts as sp
from build_data.dates import Edtf, ImpossibleDate
from soviet_pacts import _time
from soviet_pacts._date_advice import meanings


def day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


TAKEN = [
    ("1931-08-10", "1931-08-10", "1931-08-10"),
    ("1931-08", "1931-08-01", "1931-08-31"),
    ("1931", "1931-01-01", "1931-12-31"),
    ("1932-02", "1932-02-01", "1932-02-29"),
    ("1931-08-10~", "1931-08-09", "1931-08-11"),
    ("1931-06-03?", "1931-06-02", "1931-06-04"),
    ("1931-08-10%", "1931-08-08", "1931-08-12"),
    ("1931-12~", "1931-11-01", "1932-01-31"),
    ("1931?", "1930-01-01", "1932-12-31"),
    ("1932-01-21/1932-01-23", "1932-01-21", "1932-01-23"),
    ("1931-08-10/1931-08-12", "1931-08-10", "1931-08-12"),
    ("1931/1931-08", "1931-01-01", "1931-08-31"),
    ("1931-08-10~/1931-08-12", "1931-08-09", "1931-08-12"),
    ("[1930-01-26,1930-01-28]", "1930-01-26", "1930-01-28"),
    ("[1931-08-05..1931-08-10]", "1931-08-05", "1931-08-10"),
    ("[1930-10-03..]", "1930-10-03", None),
    ("[..1931-05-24]", None, "1931-05-24"),
    ("1930-10-03/..", "1930-10-03", None),
    ("../1931-06", None, "1931-06-30"),
    ("1927-21", "1927-03-01", "1927-05-31"),
    ("1927-24", "1927-12-01", "1927-12-31"),
    ("193X", "1930-01-01", "1939-12-31"),
    ("19XX", "1900-01-01", "1999-12-31"),
    ("1931-05-XX", "1931-05-01", "1931-05-31"),
    ("1931-XX", "1931-01-01", "1931-12-31"),
]


@pytest.mark.parametrize("written, earliest, latest", TAKEN)
def test_a_date_has_its_bounds(written, earliest, latest):
    assert _time.bounds(written) == (day(earliest), day(latest))


@pytest.mark.parametrize("written", [row[0] for row in TAKEN])
def test_a_date_has_the_bounds_that_the_build_gives_it(written):
    assert _time.bounds(written) == Edtf(written).bounds


def test_every_date_that_was_published_can_be_asked_for_and_has_the_bounds_beside_it():
    seen = 0
    for table in sp.tables():
        frame = sp.load(table)
        for name in (c.removesuffix("_edtf") for c in frame if c.endswith("_edtf") and f"{c[:-5]}_min" in frame):
            for written, low, high in frame[[f"{name}_edtf", f"{name}_min", f"{name}_max"]].dropna(how="all").values:
                found = [None if pd.isna(bound) else bound.date() for bound in (low, high)]
                assert list(_time.bounds(written)) == found, (table, written)
                seen += 1
    assert seen > 1000


def test_what_the_reader_may_write_and_what_the_build_takes_are_the_same():
    """Of texts made by chance from the signs of dates, both take the same, with the same bounds."""
    chance, taken = random.Random(1931), 0
    pieces = ["1931", "193X", "18XX", "-05", "-22", "-31", "-00", "-13", "-XX", "-02-29", "~", "?", "%", "/", "..", "[", "]", ","]  # fmt: skip
    for _ in range(1_500):
        text = "".join(chance.choice(pieces) for _ in range(chance.randint(1, 6)))
        mine, theirs = known(_time.read, text), known(lambda t: Edtf(t).bounds, text)
        if theirs:
            assert mine == theirs, text
            taken += 1
        elif mine:  # digits left open inside other forms are more than the build's library reads
            assert "X" in text, text
    assert taken > 20, taken


def known(read, text):
    try:
        return read(text)
    except (ImpossibleDate, _time.NotADate):
        return None


@pytest.mark.parametrize(
    "given",
    [
        date(1931, 8, 10),
        datetime(1931, 8, 10, 23, 59),
        datetime(1931, 8, 10, 23, 59, tzinfo=UTC),
        pd.Timestamp("1931-08-10"),
        pd.Timestamp("1931-08-10 12:00", tz="Europe/Moscow"),
        " 1931-08-10 ",
        np.str_("1931-08-10"),
    ],
)
def test_a_day_in_another_guise_is_that_day(given):
    assert _time.bounds(given) == (date(1931, 8, 10), date(1931, 8, 10))
    assert sp.chronology(given).equals(sp.chronology("1931-08-10"))


@pytest.mark.parametrize(
    "written, meant",
    [
        ("10.8.1931", "1931-08-10"),
        ("10.08.1931", "1931-08-10"),
        ("22/5/1931", "1931-05-22"),
        ("5/22/1931", "1931-05-22"),
        ("5/5/1931", "1931-05-05"),
        ("22-05-1931", "1931-05-22"),
        ("1931/05/22", "1931-05-22"),
        ("1931.05.22", "1931-05-22"),
        ("1931-5-2", "1931-05-02"),
        ("1931-8", "1931-08"),
        ("19310522", "1931-05-22"),
        ("1931Q2", "1931-04/1931-06"),
        ("1931-Q4", "1931-10/1931-12"),
        ("1931-08-10 12:00:00", "1931-08-10"),
        ("1931-08-10T12:00", "1931-08-10"),
        ("22 May 1931", "1931-05-22"),
        ("May 22, 1931", "1931-05-22"),
        ("Sept. 1931", "1931-09"),
        ("1931-1933", "1931/1933"),
        ("1931–1933", "1931/1933"),
        ("1931-08-05 to 1931-08-10", "1931-08-05/1931-08-10"),
        ("10.8.1931/12.8.1931", "1931-08-10/1931-08-12"),
        ("1931/", "1931/.."),
        ("/1931-05", "../1931-05"),
        ("[1931-05-22]", "1931-05-22"),
        ("1930s", "193X"),
        ("c. 1931", "1931~"),
        ("ca. 10 August 1931", "1931-08-10~"),
        ("1931-33", "1931/1933"),
    ],
)
def test_what_can_mean_one_date_only_is_refused_with_how_to_write_it(written, meant):
    with pytest.raises(ValueError, match=re.escape(f"Write {meant}")) as told:
        sp.chronology(written)
    assert written in str(told.value)
    assert _time.bounds(meant)


@pytest.mark.parametrize("written", ["02/05/1931", "10/8/1931", "02-05-1931"])
def test_what_can_mean_two_days_is_refused_with_both(written):
    first, second = meanings(written)
    with pytest.raises(ValueError, match=f"can be {first} or {second}. Write the one you mean"):
        sp.chronology(written)


@pytest.mark.parametrize(
    "given, told",
    [
        ("", "no date is given"),
        ("   ", "no date is given"),
        (None, "None is not a date"),
        (1931, "1931 is not a date"),
        (pd.NaT, "NaT is not a date"),
        (float("nan"), "nan is not a date"),
        (pd.NA, "<NA> is not a date"),
        (np.datetime64("1931-08-10"), "is not a date"),
        (pd.Period("1931-08"), "is not a date"),
        (["1931"], "is not a date"),
        ("31-08-10", "Its year needs four digits"),
        ("1931-02-30", "February 1931 has 28 days. Day unknown? Write 1931-02"),
        ("31.2.1931", "There is no such day"),
        ("1931-13", "There is no month 13"),
        ("1931-00-10", "There is no month 00"),
        ("1066", "the years 1800 to 2030"),
        ("9999~", "the years 1800 to 2030"),
        ("1800~", "the years 1800 to 2030"),
        (date(1, 1, 1), "the years 1800 to 2030"),
        ("1931-08-12/1931-08-10", "runs backwards"),
        ("[1931-08-12..1931-08-10]", "runs backwards"),
        ("1931-08/1931", "runs backwards"),
        ("yesterday", "Write a day, month or year"),
        ("../..", "Write a day, month or year"),
        ("[..]", "Write a day, month or year"),
        ("1931-05-2", "Write 1931-05-02"),
        ("١٩٣١", "Write a day, month or year"),
        ("1931-05-22-", "Write a day, month or year"),
        ("nan", "Write a day, month or year"),
        ("NaT", "Write a day, month or year"),
        ("now", "Write a day, month or year"),
    ],
)
def test_what_is_no_date_is_refused_in_our_words(given, told):
    with pytest.raises(ValueError, match=re.escape(told)):
        sp.chronology(given)
    if given is not None:
        with pytest.raises(ValueError, match=re.escape(told)):
            sp.chronology("1850", given)


def test_advice_asks_for_no_advice_and_ends():
    chance = random.Random(1932)
    for _ in range(3000):
        text = "".join(chance.choice("0123456789-/.,[]~?X MayQ–") for _ in range(chance.randint(0, 14)))
        try:
            _time.bounds(text)
        except _time.NotADate as told:
            assert str(told)


def test_a_span_that_runs_backwards_is_refused():
    with pytest.raises(ValueError, match="runs backwards, from 1932-01-01 to 1931-12-31"):
        sp.chronology("1932", "1931")


def test_a_span_holds_what_fell_in_it_and_nothing_else():
    found, rows = sp.chronology("1931-08-10/1931-08-12"), sp.load("chronology")
    first, last = pd.Timestamp("1931-08-10"), pd.Timestamp("1931-08-12")
    starts, ends = rows["date_min"].fillna(pd.Timestamp("1800")), rows["date_max"].fillna(pd.Timestamp("1999"))
    assert len(found) == ((starts <= last) & (ends >= first)).sum()
    assert found["inside"].sum() == ((rows["date_min"] >= first) & (rows["date_max"] <= last)).sum()
    assert found["inside"].is_monotonic_decreasing
    assert found.equals(sp.chronology("1931-08-10", "1931-08-12"))


def test_an_open_span_has_no_end():
    rows = sp.load("chronology")
    later = sp.chronology("1931-08/..")
    assert later["inside"].sum() == (rows["date_min"] >= pd.Timestamp("1931-08-01")).sum()
    assert len(sp.chronology("../1931-07-31")) + later["inside"].sum() == len(rows)


def test_a_record_open_on_a_side_may_be_of_any_time_there(monkeypatch):
    rows = sp.load("chronology").head(5).copy()
    rows["date_min"] = pd.to_datetime([None, "1930-10-03", "1931-01-01", "1920-01-01", "1940-01-01"]).astype(
        "datetime64[ms]"
    )
    rows["date_max"] = pd.to_datetime(["1931-05-24", None, "1931-01-01", "1920-01-01", "1940-01-01"]).astype(
        "datetime64[ms]"
    )
    rows["summary"] = ["until", "since", "day", "first", "last"]
    monkeypatch.setattr(_time, "load", lambda table: rows)
    assert sorted(sp.chronology("1931-03")["summary"]) == ["since", "until"]
    assert not sp.chronology("1931-03")["inside"].any()
    assert sp.chronology("1929")["summary"].tolist() == ["until"]
    assert sp.chronology("1933")["summary"].tolist() == ["since"]
    assert set(sp.chronology("1930/..").query("inside")["summary"]) == {"since", "day", "last"}
    assert sp.chronology("1919").empty and sp.chronology("1941").empty  # before and after all that is told
    assert sp.chronology("1930/1932")["summary"].tolist() == ["day", "since", "until"]


def test_rows_come_in_order_of_time():
    surely = sp.chronology("1931").query("inside")
    assert surely["date_min"].is_monotonic_increasing
    same_days = surely.groupby(["date_min", "date_max"])["sequence"]
    assert all(numbers.dropna().is_monotonic_increasing for _, numbers in same_days)


def test_a_print_of_the_chronology_fits_eighty_columns_and_shows_day_and_summary():
    with pd.option_context("display.width", 80, "display.max_columns", 0):
        lines = repr(sp.chronology("1931-05-22")).splitlines()
    assert max(map(len, lines)) <= 80
    assert lines[0].split() == ["summary", "...", "date_max"]
    assert lines[1].startswith("1931-05-22  Briand ")


def test_no_cell_of_the_chronology_is_cut():
    found = sp.chronology("1931")
    wanted = {*sp.describe("chronology").index, "inside"}
    assert set(found.columns) == wanted and list(found.columns[:2]) == ["summary", "evidence"]
    assert found["summary"].str.len().max() > 100
    assert found.index.to_series().reset_index(drop=True).equals(found["date_min"].reset_index(drop=True))
    assert found.index.name is None
