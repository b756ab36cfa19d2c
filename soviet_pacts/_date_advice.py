"""What to write instead of a date that was not taken, where that can be told."""

from __future__ import annotations

import re

from soviet_pacts._time import MONTHS, SEASONS, NotADate, read

FORMS = "Write a day, month or year, as 1931-05-22, 1931-05 or 1931, or a span of them, as 1931-08-05/1931-08-10"
_MONTHS = {short: n for n, name in enumerate(MONTHS, 1) for short in (name.lower(), name[:3].lower())} | {"sept": 9}
_SHORT_YEAR = re.compile(r"[0-9]{1,2}([./-])[0-9]{1,2}\1[0-9]{1,2}")
_DAY_AND_MONTH = re.compile(r"([0-9]{1,2})([./-])([0-9]{1,2})\2([0-9]{4})")
_YEAR_FIRST = re.compile(r"([0-9]{4})([./-]?)([0-9]{1,2})(?:\2([0-9]{1,2}))?")
_QUARTER = re.compile(r"([0-9]{4})[- ]?Q([1-4])", re.IGNORECASE)
_DAY_IN_WORDS = re.compile(r"(?:([0-9]{1,2})\.? )?([A-Za-z]+)\.?,? ([0-9]{4})")
_MONTH_FIRST = re.compile(r"([A-Za-z]+)\.? ([0-9]{1,2}),? ([0-9]{4})")
_ABOUT = re.compile(r"(?:c\.|ca\.?|circa|about) ?([0-9].*)", re.IGNORECASE)
_MOMENT = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})[T ][0-9:.]+(?:Z|[+-][0-9:]+)?")
_SPAN = re.compile(r"(.+?) ?(?:\.\.|\u2013|\u2014| - | to ) ?(.+)|([0-9]{4})-([0-9]{4})")
_SHORT_SPAN = re.compile(r"([0-9]{2})([0-9]{2})[-/]([0-9]{2})")
_DECADE = re.compile(r"([0-9]{3})0s")


def advice(text: str, reason: str = "") -> str:
    """Why a text is no date, and what is: the one thing it can mean, the several, or how dates are written.

    >>> advice("10.8.1931")
    "'10.8.1931' is not how dates are written here. Write 1931-08-10."
    """
    if not text:
        return f"no date is given. {FORMS}."
    meant = meanings(text)
    if len(meant) > 1:
        return f"{text!r} can be {' or '.join(meant)}. Write the one you mean."
    if _SHORT_YEAR.fullmatch(text):
        reason = "Its year needs four digits."
    elif not reason and not meant and any(_guesses(text)):
        reason = "There is no such day."
    why = f"{text!r} is no date. {reason}" if reason else f"{text!r} is not how dates are written here."
    if meant:
        return f"{why} Write {meant[0]}" + ("" if meant[0].endswith(".") else ".")
    return why if "Write" in why else f"{why} {FORMS}."


def meanings(text: str) -> list[str]:
    """The dates that a text can mean, each written as it should be; none if it cannot be told.

    >>> meanings("02/05/1931"), meanings("22/05/1931"), meanings("1931Q2")
    (['1931-05-02', '1931-02-05'], ['1931-05-22'], ['1931-04/1931-06'])
    """
    return [written for written in dict.fromkeys(_guesses(text)) if _stands(written)]


def _guesses(text: str):
    """What a text may stand for, whether there is such a day or not."""
    if m := _DAY_AND_MONTH.fullmatch(text):
        one, mark, other, year = m.groups()
        yield _iso(year, other, one)
        if mark != ".":  # with dots the day is first everywhere; with strokes and hyphens that differs
            yield _iso(year, one, other)
    elif m := _QUARTER.fullmatch(text):
        yield f"{m[1]}-{3 * int(m[2]) - 2:02}/{m[1]}-{3 * int(m[2]):02}"
    elif m := _MOMENT.fullmatch(text):
        yield m[1]
    elif m := _SHORT_SPAN.fullmatch(text):
        yield _iso(m[1] + m[2], m[3])
        if int(m[3]) > int(m[2]) and int(m[3]) not in SEASONS:
            yield f"{m[1]}{m[2]}/{m[1]}{m[3]}"
    elif m := _YEAR_FIRST.fullmatch(text):
        yield _iso(m[1], m[3], m[4])
    elif (m := _DAY_IN_WORDS.fullmatch(text)) and m[2].lower() in _MONTHS:
        yield _iso(m[3], str(_MONTHS[m[2].lower()]), m[1])
    elif (m := _MONTH_FIRST.fullmatch(text)) and m[1].lower() in _MONTHS:
        yield _iso(m[3], str(_MONTHS[m[1].lower()]), m[2])
    elif m := _DECADE.fullmatch(text):
        yield f"{m[1]}X"
    elif m := _ABOUT.fullmatch(text):
        yield from (f"{one}~" for one in _written(m[1]))
    elif m := _SPAN.fullmatch(text):
        first, last = m[1] or m[3], m[2] or m[4]
        yield from (f"{one}/{other}" for one in _written(first) for other in _written(last))
    elif len(ends := text.split("/")) == 2 and any(ends):
        yield from (f"{one}/{other}" for one in _written(ends[0] or "..") for other in _written(ends[1] or ".."))
    elif text.startswith("[") and text.endswith("]"):
        yield text[1:-1]


def _written(text: str) -> list[str]:
    """A text that is a date as it stands, or the dates it can mean."""
    return [text] if text == ".." or _stands(text) else meanings(text)


def _iso(year: str, month: str, day: str | None = None) -> str:
    return f"{year}-{int(month):02}" + (f"-{int(day):02}" if day else "")


def _stands(text: str) -> bool:
    """Whether a text is a date."""
    try:
        return bool(read(text))
    except NotADate:
        return False
