"""The EDTF we write (ISO 8601-2): a date as the source gives it, with its earliest and latest day.

Seasons, digits left open and the rarer forms are parsed and bounded by the `edtf` library, at a tenth of a second
each. Days, months, years and sets of them, nearly all dates, take a short way that a test holds against it. What
the library accepts though no such day ever was (30 February, an interval that runs backwards, open ends, times of
day) is refused here.
"""

from __future__ import annotations

import calendar
import re
from contextlib import redirect_stdout
from datetime import date, timedelta
from functools import cache

EXAMPLES = (
    "1931-05-22",
    "1931-05",
    "1931",
    "1931-08-10~",
    "1932-01-21/1932-01-23",
    "[1930-01-26,1930-01-28]",
    "1927-21",
)
YEARS = range(1800, 2031)

_PLAIN = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?(?P<doubt>[~?%])?")
_SET = re.compile(r"\[(\d{4}(?:-\d{2}){0,2}(?:,\d{4}(?:-\d{2}){0,2})+)\]")
_LIBRARY = re.compile(r"[\dX\-\[\],]+")
_EACH_DAY = re.compile(r"(\d{4})-(\d{2})(?:-(\d{2}))?")
_SEASONS = range(21, 25)


class ImpossibleDate(ValueError):
    """The text is no EDTF we write; the message says what would be."""


def day(text: str) -> date:
    """A plain ISO day. Raises ValueError for anything else."""
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        raise ValueError(text)
    return date.fromisoformat(text)


class Edtf(str):
    """A date as written, doubt included; it knows its bounds.

    `~` (about) and `?` (uncertain) widen a date by one unit of its precision each way; `%` (both) by two.

    >>> Edtf("1932-02").bounds
    (datetime.date(1932, 2, 1), datetime.date(1932, 2, 29))
    >>> Edtf("1931-08-10~").earliest
    datetime.date(1931, 8, 9)
    """

    __slots__ = ("earliest", "latest")

    def __new__(cls, text: str) -> Edtf:
        self = super().__new__(cls, text)
        self.earliest, self.latest = _bounds(str(text))
        return self

    def __getnewargs__(self):
        return (str(self),)

    @property
    def bounds(self) -> tuple[date, date]:
        return self.earliest, self.latest


def days_between(earlier: Edtf, later: Edtf) -> tuple[int, int]:
    """Fewest and most days that can lie between two dated steps.

    >>> days_between(Edtf("1931-08-10"), Edtf("1932-11"))
    (449, 478)
    """
    return (later.earliest - earlier.latest).days, (later.latest - earlier.earliest).days


@cache
def _bounds(text: str) -> tuple[date, date]:
    for found in _EACH_DAY.finditer(text):
        _must_exist(*found.groups())
    if "/" in text:
        return _interval_bounds(text)
    if one_of := _SET.fullmatch(text):
        each = [_bounds(day_) for day_ in one_of[1].split(",")]
        return min(first for first, _ in each), max(last for _, last in each)
    plain = _PLAIN.fullmatch(text)
    if plain and not (plain["month"] and int(plain["month"]) in _SEASONS):
        first, last = _plain_bounds(plain["year"], plain["month"], plain["day"])
        return _in_our_time(*_widened(first, last, plain)) if plain["doubt"] else _in_our_time(first, last)
    return _library_bounds(text)


def _interval_bounds(text: str) -> tuple[date, date]:
    ends = text.split("/")
    if len(ends) != 2 or not all(ends) or ".." in ends:
        raise ImpossibleDate("an end is open. Write the two ends that are known, as in 1932-01-21/1932-01-23.")
    first, last = (_bounds(end) for end in ends)
    if last[1] < first[0] or last[0] < first[0]:
        raise ImpossibleDate(f"it runs backwards, from {ends[0]} to {ends[1]}. Swap the ends.")
    return first[0], last[1]


def _widened(first: date, last: date, plain: re.Match) -> tuple[date, date]:
    """By one unit of the precision each way, two where a date is both uncertain and about.

    The library pads a day by a year, a month and a day at once, which no historian means by `about the 10th`.
    """
    units = 2 if plain["doubt"] == "%" else 1
    if plain["day"]:
        return first - timedelta(units), last + timedelta(units)
    if plain["month"]:
        return _month_start(first, -units), _month_start(last, units + 1) - timedelta(1)
    return first.replace(year=first.year - units), last.replace(year=last.year + units)


def _month_start(when: date, later: int) -> date:
    years, month = divmod(when.year * 12 + when.month - 1 + later, 12)
    return date(years, month + 1, 1)


def _must_exist(year: str, month: str, day_: str | None) -> None:
    number = int(month)
    if day_ is None and number in _SEASONS:
        return
    if not 1 <= number <= 12:
        raise ImpossibleDate(f"there is no month {month}.")
    if day_ is not None:
        length = calendar.monthrange(int(year) or 4, number)[1]
        if not 1 <= int(day_) <= length:
            name = calendar.month_name[number]
            raise ImpossibleDate(f"{name} {year} has {length} days. Day unknown? Write {year}-{month}.")


def _in_our_time(first: date, last: date) -> tuple[date, date]:
    if first.year not in YEARS or last.year not in YEARS:
        raise _out_of_time()
    if last < first:
        raise ImpossibleDate(f"it runs backwards, from {first} to {last}. Swap the ends.")
    return first, last


def _out_of_time() -> ImpossibleDate:
    return ImpossibleDate(f"the year is outside {YEARS[0]}-{YEARS[-1]}.")


def _plain_bounds(year: str, month: str | None, day_: str | None) -> tuple[date, date]:
    number = int(year)
    if number not in YEARS:
        raise _out_of_time()
    first_month, last_month = (int(month), int(month)) if month else (1, 12)
    first_day, last_day = (int(day_), int(day_)) if day_ else (1, calendar.monthrange(number, last_month)[1])
    return date(number, first_month, first_day), date(number, last_month, last_day)


def _library_bounds(text: str) -> tuple[date, date]:
    """Seasons, digits left open and the rarer forms, as the library bounds them."""
    unlike = ImpossibleDate(f"not a date. Write one of: {', '.join(EXAMPLES)}.")
    if not _LIBRARY.fullmatch(text):
        raise unlike
    import edtf

    try:
        with redirect_stdout(None):  # the library prints of what it cannot make out
            parsed = edtf.parse_edtf(text)
            first, last = date(*parsed.lower_strict()[:3]), date(*parsed.upper_strict()[:3])
    except Exception as error:  # the library raises half a dozen kinds, some of them bare
        raise unlike from error
    return _in_our_time(first, last)
