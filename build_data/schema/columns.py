"""The columns of a table, as its model declares them, and the words that describe it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from build_data.column_types import DATE, EDTF_DATE, ID_LIST, INTEGER, TERM, ColumnType
from build_data.models.record import Column, TableRow, bare, columns
from build_data.models.vocabulary.common import DateBasis, DateShape
from build_data.models.vocabulary.terms import Terms

BASIS, SHAPE = (next(m for m in bare(v)[1] if isinstance(m, Terms)) for v in (DateBasis, DateShape))


@dataclass(frozen=True)
class TableColumn:
    """A column of a published table."""

    name: str
    type: ColumnType
    description: str
    required: bool
    source: str  # the field of the record it comes from
    terms: Terms | None = None
    refers_to: str | None = None
    unit: str | None = None
    example: str | None = None

    @property
    def is_list(self) -> bool:
        return self.type is ID_LIST


@cache
def table_columns(model: type[TableRow]) -> tuple[TableColumn, ...]:
    """The columns of a table, in order; a date is five of them."""
    made = [made for c in columns(model) for made in _table_columns(c)]
    if model.numbered:
        number = TableColumn("position", INTEGER, "Place among its siblings, from 1.", True, "position")
        made.insert(len(model.key) - 1, number)
    return tuple(made)


def _table_columns(c: Column) -> Iterable[TableColumn]:
    if c.dated:
        about = c.description.rstrip(".")
        yield TableColumn(
            f"{c.name}_edtf", EDTF_DATE, f"{about}: date as written, EDTF.", c.required, c.name, example=c.example
        )
        yield TableColumn(f"{c.name}_min", DATE, f"{about}: earliest day; empty where it is open.", False, c.name)
        yield TableColumn(f"{c.name}_max", DATE, f"{about}: latest day; empty where it is open.", False, c.name)
        yield TableColumn(f"{c.name}_basis", TERM, f"{about}: what the date rests on.", c.required, c.name, terms=BASIS)
        yield TableColumn(f"{c.name}_shape", TERM, f"{about}: what the date means.", c.required, c.name, terms=SHAPE)
    elif c.type:
        yield TableColumn(c.name, c.type, c.description, c.required, c.name, c.terms, c.refers_to, c.unit, c.example)


def title(name: str) -> str:
    """`pact_events` as a title: `Pact events`."""
    return name.replace("_", " ").replace("-", " ").capitalize()


SQL_QUOTE = "'"


def quoted(terms: Iterable[str], mark: str = '"') -> str:
    """Terms as a list in a program's text, each in quotation marks; a mark within is doubled."""
    return ", ".join(f"{mark}{term.replace(mark, mark * 2)}{mark}" for term in terms)


def plain_doc(model: type) -> str:
    """The docstring as one paragraph."""
    return " ".join((model.__doc__ or "").split())


def plain(value: dict) -> dict:
    """A copy that shares nothing."""
    return json.loads(json.dumps(value))
