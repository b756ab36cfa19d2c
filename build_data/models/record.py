"""What every record has: columns declared once, dates of four columns, nested rows, evidence.

A model class is a table: its docstring is the table's description, each field a column.
`build_data.schema` makes every schema from what is declared here; nothing is described twice.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Any, ClassVar, Union, get_args, get_origin

from pydantic import BaseModel, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from build_data.citation import Citation, Evidence
from build_data.column_types import ID_LIST, TERM, ColumnType, EdtfDate, Slug, Text
from build_data.models.vocabulary.common import DateBasis, DateShape, Missing
from build_data.models.vocabulary.terms import Terms


class Dated(BaseModel):
    """A date as written, what it rests on and what it means; five columns of a table.

    The shape follows from the writing. Only `several` (on more than one day, told without them) is typed.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)
    edtf: EdtfDate
    basis: DateBasis
    shape: DateShape = None

    @model_validator(mode="after")
    def _shape_follows(self) -> Dated:
        if self.shape is None:
            object.__setattr__(self, "shape", self.edtf.shape)
        elif self.shape != "several" and self.shape != self.edtf.shape:
            raise PydanticCustomError(
                "shape", "the date as written is {shape}. Leave it out.", {"shape": self.edtf.shape}
            )
        return self


DATED_PARTS = ("basis", "shape")  # what a curator types beside the date, as `date_basis`


def column(
    description: str,
    *,
    example: str | None = None,
    not_like: str | None = None,
    refers_to: str | None = None,
    inherited: bool = False,
    says_why_empty: bool = False,
    unit: str | None = None,
    optional: bool = False,
    default: str | bool | list | None = None,
    filled: str | None = None,
    always: bool = False,
) -> Any:
    """Declare a column.

    description: a sentence for the codebook and every schema.
    example, not_like: a value that must pass and one that must fail (a test tries both).
    refers_to: the table whose key the value is (each value, in a list).
    inherited: a nested record takes the value of its parent when the curator leaves it out.
    says_why_empty: there is a companion `<column>_missing`; left out, it says `not_stated`.
    optional: the curator may leave the column out.
    default: what the column holds where the curator leaves it out.
    filled: the build fills the column, a curator never does; the sentence says where the fact is typed.
    always: what the build fills is never empty.
    """
    extra = {
        "refers_to": refers_to,
        "inherited": inherited,
        "says_why_empty": says_why_empty,
        "unit": unit,
        "not_like": not_like,
        "filled": filled,
        "always": always,
    }
    default = default if optional or filled or default is not None else ...
    return Field(default, description=description, examples=[example] if example else None, json_schema_extra=extra)


def label() -> Any:
    """Declare the name of a row that is made by rule."""
    return column("Name of the row that reads alone.", filled="It is made by rule.", always=True)


def rows(table: str, description: str) -> Any:
    """Declare nested records that become the rows of another table."""
    return Field(default=[], description=description, json_schema_extra={"rows": table})


@dataclass(frozen=True)
class Column:
    """One column as declared, with its optionality and type worked out from the annotation."""

    name: str
    description: str
    type: ColumnType | None
    terms: Terms | None
    dated: bool
    nested: type | None
    cites: bool  # a list of citations
    required: bool  # filled in every row
    must_be_typed: bool
    refers_to: str | None
    inherited: bool
    says_why_empty: bool
    unit: str | None
    example: str | None
    not_like: str | None
    filled: str | None

    @property
    def is_list(self) -> bool:
        return self.type is ID_LIST


@dataclass(frozen=True)
class Kept:
    """Where records of a model are typed: the kind's name, its folder below `curated/`, one record a file or a list."""

    name: str
    folder: str
    single: bool = False


class TableRow(BaseModel):
    """A row of a table, typed by a curator or made. Unknown keys are refused."""

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)

    table: ClassVar[str]
    group: ClassVar[str] = "core"
    key: ClassVar[tuple[str, ...]]
    summarised_by: ClassVar[str | None] = None  # the column that stands for the row in the chronology
    numbered: ClassVar[bool] = False  # rows are counted within their parent, in the column `position`

    def __getattr__(self, name: str) -> Any:
        """No such column: rules ask rows of all tables, and pydantic's own search for private names takes ten times as
        long to find none."""
        raise AttributeError(f"{type(self).__name__} has no {name}")

    @model_validator(mode="before")
    @classmethod
    def _fold_dates(cls, data: Any) -> Any:
        """`signed` and `signed_basis`, as typed by the curator, are one value."""
        names = dated_names(cls)
        if not names or not isinstance(data, dict):
            return data
        data = dict(data)
        for name in names:
            parts = {}
            if name in data:
                parts["edtf"] = data.pop(name)
            for part in DATED_PARTS:
                if f"{name}_{part}" in data:
                    parts[part] = data.pop(f"{name}_{part}")
            if parts:
                data[name] = parts
        return data

    @model_validator(mode="before")
    @classmethod
    def _say_why_empty(cls, data: Any) -> Any:
        """An empty place, page or author of which nothing is said was not stated."""
        if isinstance(data, dict):
            unsaid = {
                f"{n}_missing": "not_stated" for n in excused_names(cls) if n not in data and f"{n}_missing" not in data
            }
            if unsaid:
                return {**data, **unsaid}
        return data


class Derived(TableRow):
    """A row that is computed, never typed."""

    group: ClassVar[str] = "derived"
    in_query_order: ClassVar[bool] = False  # rows stand as the query orders them, not by key


class Record(TableRow):
    """A record that a curator types."""

    kept: ClassVar[Kept | None] = None  # None: nested in another record

    evidence: list[Evidence] = Field(default=[], description="Citations that bear the record, or one field of it.")
    note: Text | None = Field(None, description="What a user of the record should know; our words.")
    accepted: dict[Slug, Text] = Field(
        default={}, description="Warnings that the record gives though it is right: the rule's name, and why."
    )


def missing(name: str) -> Any:
    """Declare the companion that says why the column `name` is empty."""
    return Field(None, description=f"Why `{name}` is empty; empty where it is filled.")


MissingReason = Missing | None


def bare(annotation: Any) -> tuple[Any, tuple]:
    """The annotation without `| None` and its metadata."""
    if get_origin(annotation) in (Union, UnionType):
        annotation = next(a for a in get_args(annotation) if a is not NoneType)
    metadata = getattr(annotation, "__metadata__", ())
    return getattr(annotation, "__origin__", annotation) if metadata else annotation, tuple(metadata)


@cache
def columns(model: type[TableRow]) -> tuple[Column, ...]:
    """The columns of a model in the order of declaration, inherited `evidence` and `note` last."""
    own = [n for n in model.model_fields if n not in Record.model_fields]
    made = []
    for name in [*own, *(n for n in Record.model_fields if n in model.model_fields)]:
        info = model.model_fields[name]
        python_type, metadata = bare(info.annotation)
        metadata = (*metadata, *info.metadata)
        terms = next((m for m in metadata if isinstance(m, Terms)), None)
        column_type = TERM if terms else next((m for m in metadata if isinstance(m, ColumnType)), None)
        extra = info.json_schema_extra or {}
        item = get_args(python_type)[0] if get_origin(python_type) is list else None
        made.append(
            Column(
                name=name,
                description=info.description or "",
                type=column_type,
                terms=terms,
                dated=python_type is Dated,
                cites=item is not None and bare(item)[0] is Citation,
                nested=item if isinstance(item, type) and issubclass(item, Record) else None,
                required=info.is_required() or isinstance(info.default, (str, bool)) or extra.get("always", False),
                must_be_typed=info.is_required(),
                refers_to=extra.get("refers_to"),
                inherited=extra.get("inherited", False),
                says_why_empty=extra.get("says_why_empty", False),
                unit=extra.get("unit"),
                example=(info.examples or [None])[0],
                not_like=extra.get("not_like"),
                filled=extra.get("filled"),
            )
        )
    return tuple(made)


@cache
def dated_names(model: type[TableRow]) -> tuple[str, ...]:
    return tuple(c.name for c in columns(model) if c.dated)


@cache
def cited_names(model: type[TableRow]) -> tuple[str, ...]:
    return tuple(c.name for c in columns(model) if c.cites)


@cache
def filled_names(model: type[TableRow]) -> tuple[str, ...]:
    return tuple(c.name for c in columns(model) if c.filled)


@cache
def excused_names(model: type[TableRow]) -> tuple[str, ...]:
    return tuple(c.name for c in columns(model) if c.says_why_empty)
