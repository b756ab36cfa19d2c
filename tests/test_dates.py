"""Dates keep what the source says of them, doubt included."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

import edtf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_data.dates import EXAMPLES, Edtf, ImpossibleDate, day, days_between, in_words, surely_before


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
        ("[1931-08-05..1931-08-10]", "1931-08-05", "1931-08-10"),
        ("[1931-07-13,1931-07-15..1931-07-20]", "1931-07-13", "1931-07-20"),
        ("[1930-10-03..]", "1930-10-03", None),
        ("[..1931-05-24]", None, "1931-05-24"),
        ("1930-10/..", "1930-10-01", None),
        ("../1931-06", None, "1931-06-30"),
    ],
)
def test_a_date_knows_its_bounds(written, earliest, latest):
    assert Edtf(written).bounds == (earliest and day(earliest), latest and day(latest))


@pytest.mark.parametrize(
    "written, shape",
    [
        ("1931-05-22", "day"),
        ("1931-05", "one_of"),
        ("1931-06-03?", "one_of"),
        ("[1931-08-05..1931-08-10]", "one_of"),
        ("[1930-10-03..]", "one_of"),
        ("1932-01-21/1932-01-23", "lasting"),
        ("1930-10-03/..", "lasting"),
    ],
)
def test_a_date_says_whether_it_is_one_day_or_lasted(written, shape):
    assert Edtf(written).shape == shape


@pytest.mark.parametrize(
    "written, words",
    [
        ("1931-08-05", "5 Aug 1931"),
        ("[1930-01-26,1930-01-28]", "26 Jan 1930 or 28 Jan 1930"),
        ("1932-01-21/1932-02-03", "21 Jan to 3 Feb 1932"),
        ("1931-12-30/1932-01-02", "30 Dec 1931 to 2 Jan 1932"),
        ("../1931-06", "until Jun 1931"),
        ("[..1931-05-24]", "on or before 24 May 1931"),
        ("193X", "193X"),
    ],
)
def test_a_date_is_said_in_words(written, words):
    assert in_words(written) == words


def test_only_what_is_sure_is_said_to_come_before():
    assert surely_before(Edtf("1931-05-31"), Edtf("1931-06"))
    assert not surely_before(Edtf("1931-06-01"), Edtf("1931-06"))
    assert not surely_before(Edtf("[1930-10-03..]"), Edtf("1931-06"))


@pytest.mark.parametrize(
    "written",
    [
        "1931-02-29", "1931-04-31", "1931-13", "1931-00", "1931-05-00", "31-05-22", "1931-5-22", "22.5.1931", "May 1931",
        "1931-05-22T12:00:00", "", " ", "1931-05-22 ", "1932-11-29/1932-11-20", "../..", "[..]", "[1931]", "[1931-05-10..1931-05-01]", "[,1931]", "１９31-05-22", "/1931",
        "1931/", "2931-05-22", "0931", "1931-25", "[1930-01-26", "no", "1931-05-22/", "1931/1931-02-30", "-1931", "Y17E7",
    ],
)  # fmt: skip
def test_what_is_no_date_is_refused(written):
    with pytest.raises(ImpossibleDate):
        Edtf(written)


def test_every_example_given_to_curators_is_a_date():
    for written in EXAMPLES:
        assert Edtf(written).earliest or Edtf(written).latest


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
        assert written == text and any(written.bounds)
        assert None in written.bounds or written.earliest <= written.latest


@given(st.integers(1850, 1999), st.integers(1, 12), st.integers(1, 31))
def test_a_day_is_accepted_exactly_if_it_was(year, month, number):
    written = f"{year}-{month:02}-{number:02}"
    if number <= calendar.monthrange(year, month)[1]:
        assert Edtf(written).earliest == date(year, month, number)
    else:
        with pytest.raises(ImpossibleDate):
            Edtf(written)
