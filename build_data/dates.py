"""The EDTF we write (ISO 8601-2): a date as the source gives it, with its earliest and latest day.

Seasons, digits left open and the rarer forms are parsed and bounded by the `edtf` library, at a tenth of a second
each. Days, months, years, sets and spans of them, nearly all dates, take a short way that a test holds against it.
What the library accepts though no such day ever was (30 February, an interval that runs backwards, times of day) is
refused here.
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
    "[1931-08-05..1931-08-10]",
    "[1930-10-03..]",
    "[..1931-05-24]",
    "1930-10-03/..",
    "../1931-06",
    "1927-21",
)
YEARS = range(1800, 2031)

_PLAIN = re.compile(r"(?P<year>[0-9]{4})(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?)?(?P<doubt>[~?%])?")
_SET = re.compile(r"\[([0-9.,-]+)\]")
_MEMBER = re.compile(r"[0-9]{4}(?:-[0-9]{2}){0,2}")
_LIBRARY = re.compile(r"[0-9X\-\[\],]+")
_EACH_DAY = re.compile(r"([0-9]{4})-([0-9]{2})(?:-([0-9]{2}))?")
_SEASONS = range(21, 25)

Bounds = tuple[date | None, date | None]


# What an editor can check while a date is typed: its form. That the day ever was is asked when it is read.
_TIME = r"(18|19|20)"
_DAY = r"(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9])"
_DIGITS = rf"{_TIME}[0-9]{{2}}(-({_DAY}|0[1-9]|1[0-2]))?"
_ONE = rf"({_DIGITS}[~?%]?|{_TIME}[0-9]{{2}}-2[1-4]|{_TIME}[0-9X]{{2}}(-(0[1-9]|1[0-2]|XX))?(-XX)?)"
_END = rf"({_DIGITS}|{_TIME}[0-9]{{2}}-2[1-4])"
_SOME = rf"\.\.{_END}|{_END}\.\.|(\.\.)?{_END}((,|\.\.){_END})+(\.\.)?"
PATTERN = rf"^({_ONE}|{_ONE}/({_ONE}|\.\.)|\.\./{_ONE}|\[({_SOME})\])$"


class ImpossibleDate(ValueError):
    """The text is no EDTF we write; the message says what would be."""


def day(text: str) -> date:
    """A plain ISO day. Raises ValueError for anything else."""
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        raise ValueError(text)
    return date.fromisoformat(text)


class Edtf(str):
    """A date as written, doubt included; it knows its bounds and its shape.

    A bound is None where the date is open on that side (`[1930-10-03..]`, `../1931-06`). `~` (about) and `?`
    (uncertain) widen a date by one unit of its precision each way; `%` (both) by two.

    >>> Edtf("1932-02").bounds
    (datetime.date(1932, 2, 1), datetime.date(1932, 2, 29))
    >>> Edtf("1931-08-10~").earliest
    datetime.date(1931, 8, 9)
    >>> Edtf("[1930-10-03..]").latest is None
    True
    """

    __slots__ = ("earliest", "latest")

    def __new__(cls, text: str) -> Edtf:
        self = super().__new__(cls, text)
        self.earliest, self.latest = _bounds(str(text))
        return self

    def __getnewargs__(self):
        return (str(self),)

    @property
    def bounds(self) -> Bounds:
        return self.earliest, self.latest

    @property
    def shape(self) -> str:
        """`day`; `one_of`: one day between the bounds; `lasting`: from the one to the other.

        >>> Edtf("1931-05-22").shape, Edtf("1931-05").shape, Edtf("1931-05/1931-06").shape
        ('day', 'one_of', 'lasting')
        """
        if "/" in self:
            return "lasting"
        return "day" if self.earliest == self.latest is not None else "one_of"


def surely_before(earlier: Edtf, later: Edtf) -> bool:
    """Whether every day that the one can be is before every day that the other can be.

    >>> surely_before(Edtf("1931-05"), Edtf("1931-06-01")), surely_before(Edtf("[..1931-05]"), Edtf("1931-05-31"))
    (True, False)
    """
    return earlier.latest is not None and later.earliest is not None and earlier.latest < later.earliest


def days_between(earlier: Edtf, later: Edtf) -> tuple[int, int]:
    """Fewest and most days that can lie between two dated steps; both must have both bounds.

    >>> days_between(Edtf("1931-08-10"), Edtf("1932-11"))
    (449, 478)
    """
    return (later.earliest - earlier.latest).days, (later.latest - earlier.earliest).days


@cache
def _bounds(text: str) -> Bounds:
    for found in _EACH_DAY.finditer(text):
        _must_exist(*found.groups())
    if "/" in text:
        return _interval_bounds(text)
    if one_of := _SET.fullmatch(text):
        return _set_bounds(one_of[1])
    plain = _PLAIN.fullmatch(text)
    if plain and not (plain["month"] and int(plain["month"]) in _SEASONS):
        first, last = _plain_bounds(plain["year"], plain["month"], plain["day"])
        return _in_our_time(*_widened(first, last, plain)) if plain["doubt"] else _in_our_time(first, last)
    return _library_bounds(text)


def _interval_bounds(text: str) -> Bounds:
    """What lasted, from the one end to the other; `..` is an end not known, or not come yet."""
    ends = text.split("/")
    if len(ends) != 2 or not all(ends) or ends == ["..", ".."]:
        raise ImpossibleDate(
            "Write the two ends, as in 1932-01-21/1932-01-23; .. is an end not known, as in ../1931-06."
        )
    first, last = ((None, None) if end == ".." else _bounds(end) for end in ends)
    _forwards(first[0], last[0], text)
    _forwards(first[0], last[1], text)
    return first[0], last[1]


def _set_bounds(members: str) -> Bounds:
    """One of several days: `a,b`, `a..b`, or open on a side, `a..` and `..b`."""
    lows, highs = [], []
    for member in members.split(","):
        first, span, last = member.partition("..")
        if not all(_MEMBER.fullmatch(end) for end in (first, last) if end) or not (first or last):
            raise _unlike()
        if not span and "," not in members:
            raise ImpossibleDate(f"a single day is no choice. Write {first}.")
        last = last or (first if not span else "")
        low, high = _bounds(first)[0] if first else None, _bounds(last)[1] if last else None
        _forwards(low, high, member)
        lows.append(low)
        highs.append(high)
    return None if None in lows else min(lows), None if None in highs else max(highs)


def _forwards(first: date | None, last: date | None, text: str) -> None:
    if first and last and last < first:
        raise ImpossibleDate(f"{text} runs backwards. Swap the ends.")


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
    if not _LIBRARY.fullmatch(text):
        raise _unlike()
    import edtf

    try:
        with redirect_stdout(None):  # the library prints of what it cannot make out
            parsed = edtf.parse_edtf(text)
            first, last = date(*parsed.lower_strict()[:3]), date(*parsed.upper_strict()[:3])
    except Exception as error:  # the library raises half a dozen kinds, some of them bare
        raise _unlike() from error
    return _in_our_time(first, last)


def _unlike() -> ImpossibleDate:
    return ImpossibleDate(f"not a date. Write one of: {', '.join(map(_in_yaml, EXAMPLES))}.")


def _in_yaml(text: str) -> str:
    """As it is typed: YAML takes a bare bracket for a list."""
    return f'"{text}"' if text.startswith("[") else text


_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_SEASON_NAMES = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}


def in_words(edtf: str) -> str:
    """A date as a historian writes it in passing.

    >>> [in_words(d) for d in ("1931-08-05", "1931-08", "[1931-08-05..1931-08-10]", "1932-01-21/1932-01-23")]
    ['5 Aug 1931', 'Aug 1931', 'between 5 Aug and 10 Aug 1931', '21 Jan to 23 Jan 1932']
    >>> [in_words(d) for d in ("1931-08-10~", "1931-06-03?", "[1930-10-03..]", "1930-10-03/..", "1927-21")]
    ['c. 10 Aug 1931', '3 Jun 1931?', 'on or after 3 Oct 1930', 'from 3 Oct 1930', 'spring 1927']
    """
    if "/" in edtf:
        first, last = edtf.split("/")
        if ".." in (first, last):
            return f"from {in_words(first)}" if last == ".." else f"until {in_words(last)}"
        return _span(first, "to", last)
    if edtf.startswith("["):
        members = edtf[1:-1].split(",")
        if len(members) == 1 and ".." in edtf:
            first, _, last = members[0].partition("..")
            if first and last:
                return f"between {_span(first, 'and', last)}"
            return f"on or after {in_words(first)}" if first else f"on or before {in_words(last)}"
        return " or ".join(in_words(member) for member in members)
    plain = _PLAIN.fullmatch(edtf)
    if not plain:
        return edtf
    year, month, day_, doubt = plain["year"], plain["month"], plain["day"], plain["doubt"] or ""
    if month and int(month) in _SEASON_NAMES:
        words = f"{_SEASON_NAMES[int(month)]} {year}"
    else:
        words = " ".join(part for part in (day_ and str(int(day_)), month and _MONTHS[int(month) - 1], year) if part)
    return ("c. " if doubt in "~%" and doubt else "") + words + ("?" if doubt in "?%" and doubt else "")


def _span(first: str, joined: str, last: str) -> str:
    """The year is said once where both ends have it."""
    begin, end = in_words(first), in_words(last)
    if first[:4] == last[:4] and begin.endswith(f" {first[:4]}"):
        begin = begin.removesuffix(f" {first[:4]}")
    return f"{begin} {joined} {end}"
