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
from build_data import text as texts

SLUG = r"[a-z0-9]+(-[a-z0-9]+)*"
IDS = rf"{SLUG}(;{SLUG})*"
LONGEST_ID = 90
MOST_WORDS = 40
LEAST, MOST = -(2**31), 2**31 - 1  # what a column of whole numbers holds
_INT32 = {"least": LEAST, "most": MOST}
YEARS = range(1500, 2031)  # of works and events; a year outside is a slip of the hand
_WHOLE = r"0|-?[1-9][0-9]*"
_REAL = r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?"
_YEAR = r"[0-9]{4}"


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
    if isinstance(text, str) and not re.fullmatch(_REAL, text):
        raise PydanticCustomError("not_a_number", "not a number. Write digits, as in 12 or -3.5.")
    return text


def _whole_number(text):
    if isinstance(text, str) and re.fullmatch(r"-?0[0-9]+", text):
        raise PydanticCustomError("not_a_number", "a number has no 0 before it. Write {number}.", {"number": int(text)})
    if isinstance(text, str) and not re.fullmatch(_WHOLE, text):
        raise PydanticCustomError("not_a_number", "not a whole number. Write digits, as in 24.")
    if isinstance(text, str) and (len(text) > len(str(LEAST)) or not LEAST <= int(text) <= MOST):
        raise PydanticCustomError("out_of_range", "a whole number here lies between {least} and {most}.", _INT32)
    return text


def _year(text):
    if isinstance(text, str) and not re.fullmatch(_YEAR, text):
        raise PydanticCustomError("not_a_number", "not a year. Write its four digits, as in 1931.")
    if isinstance(text, str | int) and int(text) not in YEARS:
        bounds = {"first": YEARS[0], "last": YEARS[-1]}
        raise PydanticCustomError("out_of_range", "a year here lies between {first} and {last}.", bounds)
    return text


def refuse(found: tuple[str, str] | None) -> None:
    """Raise a PydanticCustomError of what `build_data.text` found, if it found something."""
    if found:
        raise PydanticCustomError(found[0].replace("-", "_"), "{mend}", {"mend": found[1]})


def _printed(text: str) -> str:
    refuse(texts.misread(text))
    return text


def _our_words(text: str) -> str:
    refuse(texts.misread(text) or texts.look_alike(text))
    return text


def _portable(text: str) -> str:
    if text in texts.DEVICES or text in texts.MISSING:
        device = text in texts.DEVICES
        why = "Windows keeps the word for a device" if device else "pandas or R reads it as a missing value"
        raise PydanticCustomError("reserved_id", "{why}. Say more, as in {id}-1932.", {"why": why, "id": text})
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
        return dates.day(text if isinstance(text, str) else "")
    except ValueError as error:
        raise PydanticCustomError(
            "impossible_date", "{why}", {"why": f"not a day: {error}. Write YYYY-MM-DD."}
        ) from error


def _to_an_editor(ahead: str) -> dict:
    """One line. To an editor it may look like a number: an article `2`, a year `1931`."""
    return {"type": ["string", "number"], "minLength": 1, "pattern": rf"^{ahead}\S+( \S+)*$"}


TEXT = ColumnType("string", "string", {"type": "string"}, _to_an_editor(texts.NOT_MISREAD + texts.NOT_MIXED))
PRINTED = ColumnType("string", "string", {"type": "string"}, _to_an_editor(texts.NOT_MISREAD))
ID = ColumnType(
    "string",
    "string",
    {"type": "string", "constraints": {"pattern": SLUG}},
    {"type": "string", "pattern": f"^{texts.NOT_RESERVED}{SLUG}$", "maxLength": LONGEST_ID},
)
ID_LIST = ColumnType(
    "list of ids",
    "list",
    {"type": "string", "constraints": {"pattern": IDS}},
    {"type": "array", "items": dict(ID.json_schema), "uniqueItems": True},
)
NUMBER_PATTERN = {"type": ["integer", "string"], "pattern": f"^(?:{_WHOLE})$", "minimum": LEAST, "maximum": MOST}
INTEGER = ColumnType("integer", "int32", {"type": "integer"}, NUMBER_PATTERN)
YEAR = ColumnType(
    "integer",
    "int32",
    {"type": "integer", "constraints": {"minimum": YEARS[0], "maximum": YEARS[-1]}},
    {"type": ["integer", "string"], "minimum": YEARS[0], "maximum": YEARS[-1], "pattern": f"^{_YEAR}$"},
)
NUMBER = ColumnType("number", "float64", {"type": "number"}, {"type": ["number", "string"], "pattern": f"^{_REAL}$"})
BOOLEAN = ColumnType(
    "boolean", "bool", {"type": "boolean", "trueValues": ["true"], "falseValues": ["false"]}, {"type": "boolean"}
)
DATE = ColumnType(
    "date",
    "date32",
    {"type": "date"},
    {"type": "string", "format": "date", "pattern": r"^(18|19|20)[0-9]{2}-(0[1-9]|1[0-2])-[0-3][0-9]$"},
)
EDTF_DATE = ColumnType(
    "EDTF date",
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
Text = Annotated[str, StringConstraints(min_length=1), AfterValidator(_our_words), _Line, TEXT]
# As print or scan has it: a word may be of two scripts.
Printed = Annotated[str, StringConstraints(min_length=1), AfterValidator(_printed), _Line, PRINTED]
Summary = Annotated[Text, FORTY_WORDS]
Slug = Annotated[str, StringConstraints(pattern=f"^{SLUG}$", max_length=LONGEST_ID), AfterValidator(_portable), ID]
ShortText = Annotated[Text, StringConstraints(max_length=40)]
Label = Annotated[Text, StringConstraints(max_length=90)]
Url = Annotated[Text, StringConstraints(pattern=r"^https?://[^\s]+$")]
WikidataId = Annotated[Text, StringConstraints(pattern=r"^Q[1-9][0-9]*$")]
DigitId = Annotated[Text, StringConstraints(pattern=r"^[1-9][0-9]*$")]
GndId = Annotated[Text, StringConstraints(pattern=r"^1?[0-9]{7,8}[0-9X]$|^[1-9][0-9]*-[0-9X]$")]
LanguageTag = Annotated[Text, StringConstraints(pattern=r"^[a-z]{2,3}$")]
Ids = Annotated[tuple[Slug, ...], ID_LIST]
Whole = Annotated[int, BeforeValidator(_whole_number), INTEGER]
Year = Annotated[int, BeforeValidator(_year), YEAR]
Real = Annotated[float, Field(allow_inf_nan=False), BeforeValidator(_plain_number), NUMBER]
Flag = Annotated[bool, BOOLEAN]
Day = Annotated[dates.date, PlainValidator(_typed_day), DATE]
EdtfDate = Annotated[dates.Edtf, PlainValidator(_typed_date), EDTF_DATE]
