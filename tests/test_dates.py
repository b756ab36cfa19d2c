"""Dates keep what the source says of them, doubt included."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

import edtf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_data.dates import EXAMPLES, Edtf, ImpossibleDate, day, days_between


@pytest.mark.parametrize(
    "written, earliest, latest",
    [
        ("1931-05-22", "1931-05-22", "1931-05-22"),
        ("1931-05", "1931-05-01", "1931-05-31"),
        ("1932-02", "1932-02-01", "1932-02-29"),
        ("1931", "1931-01-01", "1931-12-31"),
        ("1931-08-10~", "1931-08-09", "1931-08-11"),
        ("1931-08~", "1931-07-01", "1931-09-30"),
        ("1931-08-10?", "1931-08-09", "1931-08-11"),
        ("1932-01-21/1932-01-23", "1932-01-21", "1932-01-23"),
        ("1931-05/1931-06", "1931-05-01", "1931-06-30"),
        ("[1930-01-26,1930-01-28]", "1930-01-26", "1930-01-28"),
        ("1927-21", "1927-03-01", "1927-05-31"),
        ("1931-23", "1931-09-01", "1931-11-30"),
        ("193X", "1930-01-01", "1939-12-31"),
        ("1931-05-XX", "1931-05-01", "1931-05-31"),
    ],
)
def test_a_date_knows_its_bounds(written, earliest, latest):
    assert Edtf(written).bounds == (day(earliest), day(latest))


@pytest.mark.parametrize(
    "written",
    [
        "1931-02-29", "1931-04-31", "1931-13", "1931-00", "1931-05-00", "31-05-22", "1931-5-22", "22.5.1931", "May 1931",
        "1931-05-22T12:00:00", "", " ", "1931-05-22 ", "1932-11-29/1932-11-20", "1931-05/..", "../1931-05", "/1931",
        "1931/", "2931-05-22", "0931", "1931-25", "[1930-01-26", "no", "1931-05-22/", "1931/1931-02-30", "-1931", "Y17E7",
    ],
)  # fmt: skip
def test_what_is_no_date_is_refused(written):
    with pytest.raises(ImpossibleDate):
        Edtf(written)


def test_every_example_given_to_curators_is_a_date():
    for written in EXAMPLES:
        assert Edtf(written).earliest <= Edtf(written).latest


days = st.dates(date(1850, 1, 1), date(1999, 12, 31))


@given(days)
def test_the_short_way_agrees_with_the_library(when):
    for written in (when.isoformat(), when.isoformat()[:7], when.isoformat()[:4]):
        parsed = edtf.parse_edtf(written)
        assert Edtf(written).bounds == (date(*parsed.lower_strict()[:3]), date(*parsed.upper_strict()[:3]))


@given(days, st.integers(0, 400))
def test_an_interval_is_bounded_by_its_ends(first, length):
    last = first + timedelta(length)
    assert Edtf(f"{first}/{last}").bounds == (first, last)


@given(days, days)
def test_the_days_between_two_months_hold_the_days_between_any_two_of_their_days(a, b):
    first, second = sorted((a, b))
    fewest, most = days_between(Edtf(first.isoformat()[:7]), Edtf(second.isoformat()[:7]))
    assert fewest <= (second - first).days <= most


@given(st.text(max_size=20))
def test_any_text_is_a_date_or_refused(text):
    try:
        written = Edtf(text)
    except ImpossibleDate as error:
        assert str(error)
    else:
        assert written == text and written.earliest <= written.latest


@given(st.integers(1850, 1999), st.integers(1, 12), st.integers(1, 31))
def test_a_day_is_accepted_exactly_if_it_was(year, month, number):
    written = f"{year}-{month:02}-{number:02}"
    if number <= calendar.monthrange(year, month)[1]:
        assert Edtf(written).earliest == date(year, month, number)
    else:
        with pytest.raises(ImpossibleDate):
            Edtf(written)
