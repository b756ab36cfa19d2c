"""The analysis tables for Stata: labels on variables and values, empty cells with their reason, no time in the file.

A `.dta` a table, together in one zip. A coded column is a number with the term as its label, in the vocabulary's order
from 1; a flag 0 or 1. A number, day or code is missing as `.a` to `.d` where its table says why it is empty (labels say
which), else as `.`. Names longer than Stata's 32 characters do not occur; a list is a text joined by `;`.
"""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

from build_data.column_types import BOOLEAN, DATE, NUMBER
from build_data.dataset import Dataset
from build_data.models.record import TableRow
from build_data.models.vocabulary.common import Missing
from build_data.models.vocabulary.terms import terms_of
from build_data.products import MADE, Product, write_zip
from build_data.schema.columns import TableColumn, plain_doc, table_columns

TABLES = (
    "states",
    "people",
    "pacts",
    "pact_parties",
    "pact_events",
    "conditions",
    "meetings",
    "press_items",
    "press_stances",
    "chronology",
    "dyad_months",
    "pact_risk_months",
    "pact_timings",
    "bargains",
    "contacts",
)
VERSION = 15  # its files are read by Stata 14 and newer
REASONS = dict(zip(terms_of(Missing).names, "abcdefgh", strict=False))  # of a missing value, by its letter
_LONGEST_NAME, _LONGEST_LABEL = 32, 80
_STAMP = re.compile(rb"(<timestamp>\x11)[^<]{17}(</timestamp>)")
_NO_TIME = rf"\g<1>{MADE:%d %b %Y %H:%M}\g<2>".encode()


def write(dataset: Dataset, path: Path) -> None:
    """All analysis tables that have rows, in one zip."""
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder) / f"{name}.dta" for name in TABLES if name in dataset.tables]
        for file in files:
            write_table(dataset.models[file.stem], dataset.rows(file.stem), file)
        write_zip(path, ((file.name, file.read_bytes()) for file in files))


def write_table(model: type[TableRow], rows: list[dict], path: Path) -> None:
    """One table. Raises ValueError for a name that is too long for Stata."""
    import pandas as pd
    import pyreadstat

    columns = table_columns(model)
    too_long = [c.name for c in columns if len(c.name) > _LONGEST_NAME]
    if too_long:
        raise ValueError(f"{model.table}: names of more than {_LONGEST_NAME} characters: {', '.join(too_long)}")
    names = {c.name for c in columns}
    data, labels, missing, formats = {}, {}, {}, {}
    for c in columns:
        data[c.name] = [_value(c, row, names) for row in rows]
        if letters := sorted({v for v in data[c.name] if isinstance(v, str) and _is_number(c)}):
            missing[c.name] = letters
        values = {number: term for number, term in enumerate(c.terms.names, 1)} if c.terms else {}
        if c.type is BOOLEAN:
            values = {0: "no", 1: "yes"}
        values |= {letter: reason for reason, letter in REASONS.items() if letter in missing.get(c.name, ())}
        if values:
            labels[c.name] = values
        if c.type is DATE:
            formats[c.name] = "%td"
    frame = pd.DataFrame({c.name: pd.Series(data[c.name], dtype=_dtype(c, c.name in missing)) for c in columns})
    pyreadstat.write_dta(
        frame,
        str(path),
        file_label=plain_doc(model)[:_LONGEST_LABEL],
        column_labels={c.name: c.description[:_LONGEST_LABEL] for c in columns},
        version=VERSION,
        variable_value_labels=labels,
        missing_user_values=missing,
        variable_format=formats,
    )
    path.write_bytes(_STAMP.sub(_NO_TIME, path.read_bytes(), count=1))


def _is_number(c: TableColumn) -> bool:
    return c.type.arrow not in ("string", "list")


def _dtype(c: TableColumn, has_letters: bool) -> str:
    """What pandas must hold a column as, for it to be written as its type."""
    if not _is_number(c) or c.type is DATE or has_letters:
        return "object"
    return "float64" if c.type is NUMBER else "Int32"


def _value(c: TableColumn, row: dict, names: set[str]):
    value = row[c.name]
    if value is None:
        return _reason(c, row, names) if _is_number(c) else ""
    if c.terms:
        return c.terms.names.index(value) + 1
    if c.type is BOOLEAN:
        return int(value)
    return ";".join(value) if isinstance(value, list) else value


def _reason(c: TableColumn, row: dict, names: set[str]) -> str | None:
    """The letter of the reason that the table gives for an empty cell, of the column or of the date it is part of."""
    for of in (c.name, c.source):
        if f"{of}_missing" in names and row[f"{of}_missing"]:
            return REASONS[row[f"{of}_missing"]]
    return None


PRODUCTS = (Product("soviet-pacts-{version}-stata.zip", write, committed=False),)
