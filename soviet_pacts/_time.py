"""What happened in a span of time; and the dates that a reader may write for it.

A date is taken only if it can mean one thing: a day of Python, or the text of a date as the dataset writes them (EDTF,
ISO 8601-2). Its bounds are the earliest and latest day it allows, as in the columns `_min` and `_max`.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, datetime, timedelta

from soviet_pacts._tables import in_front, load

TYPE_CHECKING = False
if TYPE_CHECKING:
    import pandas as pd

Bounds = tuple[date | None, date | None]
"""Earliest and latest day; None where it is open on that side."""

YEARS = range(1800, 2031)
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
SEASONS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 12)}  # first and last month; winter ends with its year
_PLAIN = re.compile(
    r"(?P<year>[0-9]{4}|[0-9]{3}X|[0-9]{2}XX)(-(?P<month>[0-9]{2}|XX)(-(?P<day>[0-9]{2}|XX))?)?(?P<doubt>[~?%])?"
)


class NotADate(ValueError):
    """What was given can be read as no date, or as several; the message says what to write."""


class _Unlike(NotADate):
    """A text has not the form of a date, or names a day that never was; the message is that reason, or empty."""


def chronology(first: str | date, last: str | date | None = None) -> pd.DataFrame:
    """What happened in a span, in order of time, with its evidence; one row a dated record.

    first, last: each a year, month or day (`1931`, `1931-08`, `1931-05-22`), another date as the dataset writes them
    (`1931-08-10/1931-08-12`, `1931-08-10~`, `[..1931-05-24]`, `1930-10-03/..`, `1927-21` for spring 1927, `193X`), or
    a `date`, `datetime` or `Timestamp`, of which the day is taken. The span goes from the earliest day of the one to
    the latest of the other; without `last`, it is `first`.

    First come the rows that surely fell in the span (`inside` is true), then those that may have, or that lasted
    beyond it; what is open on a side is taken to reach to the first or last day of which anything is told. The index
    is the earliest day; then `summary`, `evidence`, the other columns of `describe("chronology")`, and `inside`.
    `date_edtf` is the date with its doubt; `date_min` (as the index) and `date_max` are missing where it is open.

    Raises ValueError, saying what to write, for anything that is not surely one date, or for a span that runs
    backwards.

    >>> first = chronology("1931-08-10").iloc[0]
    >>> first["date_edtf"], bool(first["inside"])
    ('1931-08-10', True)
    >>> chronology("02/05/1931")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    soviet_pacts._time.NotADate: '02/05/1931' can be 1931-05-02 or 1931-02-05. Write the one you mean.
    """
    begin, end = bounds(first)
    if last is not None:
        end = bounds(last)[1]
    if begin and end and end < begin:
        raise NotADate(f"the span runs backwards, from {begin} to {end}. Swap the ends.")
    import pandas as pd

    rows = load("chronology")
    surely, perhaps = pd.Series(True, rows.index), pd.Series(True, rows.index)
    starts, ends = rows["date_min"].fillna(rows["date_min"].min()), rows["date_max"].fillna(rows["date_max"].max())
    if begin:
        surely &= rows["date_min"] >= pd.Timestamp(begin)
        perhaps &= ends >= pd.Timestamp(begin)
    if end:
        surely &= rows["date_max"] <= pd.Timestamp(end)
        perhaps &= starts <= pd.Timestamp(end)
    found = rows.assign(inside=surely, _day=rows["date_min"].fillna(rows["date_max"]))[perhaps]
    order = ["inside", "_day", "date_max", "sequence", "table_name", "record_id", "date_name"]
    found = found.sort_values(order, ascending=[name != "inside" for name in order], ignore_index=True)
    found = in_front(
        found.drop(columns="_day"), ["summary", "evidence"], ["inside", "date_min", "date_edtf", "date_max"]
    )
    return found.set_index(pd.DatetimeIndex(found["date_min"]).rename(None))


def bounds(given: str | date) -> Bounds:
    """Earliest and latest day of a date that a reader gives. Raises NotADate, saying what to write.

    >>> bounds("1932-02")
    (datetime.date(1932, 2, 1), datetime.date(1932, 2, 29))
    >>> bounds("[1930-10-03..]")
    (datetime.date(1930, 10, 3), None)
    """
    if isinstance(given, date) and given == given:  # pandas' NaT is a date that is not itself
        day = given.date() if isinstance(given, datetime) else given
        _in_our_time(str(given), day.year)
        return day, day
    if not isinstance(given, str):
        raise NotADate(f"{given!r} is not a date. Write it as text, as '1931-05-22', or give a datetime.date.")
    text = given.strip()
    try:
        return read(text)
    except _Unlike as unlike:
        from soviet_pacts._date_advice import advice

        raise NotADate(advice(text, str(unlike))) from None


def read(text: str) -> Bounds:
    """The bounds of a date as the dataset writes them. Raises NotADate, which does not say yet what to write."""
    if "/" in text:
        return _interval(text)
    if text.startswith("[") and text.endswith("]"):
        return _one_of(text)
    return _plain(text)


def _interval(text: str) -> Bounds:
    """What lasts from the one end to the other; `..` is an end not known."""
    ends = text.split("/")
    if len(ends) != 2 or not all(ends) or ends == ["..", ".."]:
        raise _Unlike
    first, last = ((None, None) if end == ".." else read(end) for end in ends)
    _forwards(text, first[0], last[1])
    _forwards(text, first[0], last[0])
    return first[0], last[1]


def _one_of(text: str) -> Bounds:
    """One of several days: `[a,b]`, `[a..b]`, or open on a side, `[a..]` and `[..b]`."""
    lows: list = []
    highs: list = []
    members = text[1:-1].split(",")
    for member in members:
        first, dots, last = member.partition("..")
        if not dots:
            last = first
        if not (first or last) or (len(members) == 1 and not dots):
            raise _Unlike
        if not all(_PLAIN.fullmatch(end) for end in (first, last) if end):
            raise _Unlike
        low, high = read(first)[0] if first else None, read(last)[1] if last else None
        _forwards(text, low, high)
        lows.append(low)
        highs.append(high)
    return min(lows) if all(lows) else None, max(highs) if all(highs) else None


def _plain(text: str) -> Bounds:
    """A year, month, season or day, perhaps with digits left open, or in doubt."""
    found = _PLAIN.fullmatch(text)
    if not found or ("X" in text and found["doubt"]):
        raise _Unlike
    year, month, day, doubt = found["year"], found["month"], found["day"], found["doubt"]
    years = range(int(year.replace("X", "0")), int(year.replace("X", "9")) + 1)
    _in_our_time(text, years[0], years[-1])
    if month and month != "XX" and int(month) in SEASONS and not day and not doubt:
        begins, ends = SEASONS[int(month)]
        return date(years[0], begins, 1), date(years[-1], ends, monthrange(years[-1], ends)[1])
    if month and month != "XX" and not 1 <= int(month) <= 12:
        raise _Unlike(f"There is no month {month}.")
    months = range(1, 13) if month in (None, "XX") else [int(month)]
    if day in (None, "XX"):
        first, last = date(years[0], months[0], 1), date(years[-1], months[-1], monthrange(years[-1], months[-1])[1])
    else:
        days = [date(y, m, int(day)) for y in years for m in months if 1 <= int(day) <= monthrange(y, m)[1]]
        if not days:
            length = monthrange(years[0], months[0])[1]
            raise _Unlike(f"{MONTHS[months[0] - 1]} {year} has {length} days. Day unknown? Write {year}-{month}.")
        first, last = days[0], days[-1]
    if not doubt:
        return first, last
    first, last = _widened(first, last, 2 if doubt == "%" else 1, day=bool(day), month=bool(month))
    _in_our_time(text, first.year, last.year)
    return first, last


def _widened(first: date, last: date, units: int, *, day: bool, month: bool) -> tuple[date, date]:
    """A date in doubt goes one unit of its precision each way; two if it is both uncertain and about."""
    if day:
        return first - timedelta(units), last + timedelta(units)
    if month:
        return _month_start(first, -units), _month_start(last, units + 1) - timedelta(1)
    return first.replace(year=first.year - units), last.replace(year=last.year + units)


def _month_start(when: date, later: int) -> date:
    year, month = divmod(when.year * 12 + when.month - 1 + later, 12)
    return date(year, month + 1, 1)


def _forwards(text: str, first: date | None, last: date | None) -> None:
    if first and last and last < first:
        raise NotADate(f"{text!r} runs backwards, from {first} to {last}. Swap the ends.")


def _in_our_time(text: str, *years: int) -> None:
    if not all(year in YEARS for year in years):
        raise NotADate(f"{text!r} is out of reach: the dates are of the years {YEARS[0]} to {YEARS[-1]}.")
