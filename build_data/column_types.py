"""The types a column can have, a line each: what it is in Python, JSON Schema, Table Schema and Arrow.

A type rides in the annotation of a model's field, so a column says its type once and every schema follows.
Arrow types are named, not built: the commands that need no table must not pay for importing pyarrow.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, Field, PlainValidator, StringConstraints
from pydantic_core import PydanticCustomError

from build_data import dates

SLUG = r"[a-z0-9]+(-[a-z0-9]+)*"
IDS = rf"{SLUG}(;{SLUG})*"
LONGEST_ID = 90
MOST_WORDS = 40
LEAST, MOST = -(2**31), 2**31 - 1  # what a column of whole numbers holds
_INT32 = {"least": LEAST, "most": MOST}


@dataclass(frozen=True)
class ColumnType:
    """How one type of value is written in each of the formats; `name` is what the codebook prints."""

    name: str
    arrow: str
    table_schema: dict = field(default_factory=dict, hash=False)
    json_schema: dict = field(default_factory=dict, hash=False)


def _no_more_than_forty_words(text: str) -> str:
    words = len(text.split())
    if words > MOST_WORDS:
        raise PydanticCustomError("too_long", "{words} words. A summary has at most 40.", {"words": words})
    return text


def _plain_number(text):
    if isinstance(text, str) and not re.fullmatch(r"-?\d+(\.\d+)?", text):
        raise PydanticCustomError("not_a_number", "not a number. Write digits, as in 12 or -3.5.")
    return text


def _whole_number(text):
    if isinstance(text, str) and not re.fullmatch(r"-?\d+", text):
        raise PydanticCustomError("not_a_number", "not a whole number. Write digits, as in 24.")
    if isinstance(text, str) and (len(text) > len(str(LEAST)) or not LEAST <= int(text) <= MOST):
        raise PydanticCustomError("out_of_range", "a whole number here lies between {least} and {most}.", _INT32)
    return text


def _one_line(text):
    if isinstance(text, str) and text != " ".join(text.split()):
        raise PydanticCustomError(
            "white_space", "has line breaks or doubled spaces. Write it as one line, or fold it with >-."
        )
    return text


def _typed_date(text) -> dates.Edtf:
    if isinstance(text, dates.Edtf):
        return text
    try:
        return dates.Edtf(text)
    except dates.ImpossibleDate as error:
        raise PydanticCustomError("impossible_date", "{why}", {"why": str(error)}) from error


def _typed_day(text) -> dates.date:
    try:
        return dates.day(text)
    except ValueError as error:
        raise PydanticCustomError(
            "impossible_date", "{why}", {"why": f"not a day: {error}. Write YYYY-MM-DD."}
        ) from error


# To an editor a text may look like a number: an article `2`, a year `1931`.
TEXT = ColumnType("text", "string", {"type": "string"}, {"type": ["string", "number"], "minLength": 1})
ID = ColumnType(
    "slug",
    "string",
    {"type": "string", "constraints": {"pattern": SLUG}},
    {"type": "string", "pattern": f"^{SLUG}$", "maxLength": LONGEST_ID},
)
ID_LIST = ColumnType(
    "ids",
    "list",
    {"type": "string", "constraints": {"pattern": IDS}},
    {"type": "array", "items": dict(ID.json_schema), "uniqueItems": True},
)
NUMBER_PATTERN = {"type": ["integer", "string"], "pattern": r"^-?\d+$", "minimum": LEAST, "maximum": MOST}
INTEGER = ColumnType("whole", "int32", {"type": "integer"}, NUMBER_PATTERN)
NUMBER = ColumnType(
    "real", "float64", {"type": "number"}, {"type": ["number", "string"], "pattern": r"^-?\d+(\.\d+)?$"}
)
BOOLEAN = ColumnType(
    "flag", "bool", {"type": "boolean", "trueValues": ["true"], "falseValues": ["false"]}, {"type": "boolean"}
)
DATE = ColumnType(
    "day",
    "date32",
    {"type": "date"},
    {"type": "string", "format": "date", "pattern": r"^(18|19|20)[0-9]{2}-(0[1-9]|1[0-2])-[0-3][0-9]$"},
)
EDTF_DATE = ColumnType(
    "edtf",
    "string",
    {"type": "string"},
    {
        "type": ["string", "integer"],
        "pattern": dates.PATTERN,
        "minimum": dates.YEARS[0],
        "maximum": dates.YEARS[-1],
        "examples": list(dates.EXAMPLES),
    },
)
TERM = ColumnType("term", "dictionary", {"type": "string"}, {"type": "string"})

FORTY_WORDS = AfterValidator(_no_more_than_forty_words)
_Line = BeforeValidator(_one_line)
Text = Annotated[str, StringConstraints(min_length=1), _Line, TEXT]
Summary = Annotated[str, StringConstraints(min_length=1), FORTY_WORDS, _Line, TEXT]
Slug = Annotated[str, StringConstraints(pattern=f"^{SLUG}$", max_length=LONGEST_ID), ID]
ShortText = Annotated[Text, StringConstraints(max_length=40)]
Label = Annotated[Text, StringConstraints(max_length=90)]
Url = Annotated[Text, StringConstraints(pattern=r"^https?://[^\s]+$")]
WikidataId = Annotated[Text, StringConstraints(pattern=r"^Q[1-9][0-9]*$")]
DigitId = Annotated[Text, StringConstraints(pattern=r"^[1-9][0-9]*$")]
GndId = Annotated[Text, StringConstraints(pattern=r"^1?[0-9]{7,8}[0-9X]$|^[1-9][0-9]*-[0-9X]$")]
LanguageTag = Annotated[Text, StringConstraints(pattern=r"^[a-z]{2,3}$")]
Ids = Annotated[tuple[Slug, ...], ID_LIST]
Whole = Annotated[int, BeforeValidator(_whole_number), INTEGER]
Real = Annotated[float, Field(allow_inf_nan=False), BeforeValidator(_plain_number), NUMBER]
Flag = Annotated[bool, BOOLEAN]
Day = Annotated[dates.date, PlainValidator(_typed_day), DATE]
EdtfDate = Annotated[dates.Edtf, PlainValidator(_typed_date), EDTF_DATE]
