"""The Excel workbook, the historian's door: the chronology first, a sheet a table, names beside ids.

Every cell is written as the type its column has, a text always as text: nothing runs as a formula, becomes a link or is
taken for a number or a day. Days are days of Excel's calendar where it has them (from March 1900 on), text before. The
note on a header is the codebook's entry.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

from build_data.column_types import BOOLEAN, DATE
from build_data.dataset import Dataset
from build_data.products import MADE, Product
from build_data.schema.columns import TableColumn, plain_doc, table_columns, title

_FIRST_DAY = date(1900, 3, 1)  # Excel's calendar has a 29 February 1900
_WIDEST, _LONGEST_NOTE = 60, 1000
_PLAIN = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


def write(dataset: Dataset, path: Path) -> None:
    """The dataset as one workbook."""
    import xlsxwriter

    with xlsxwriter.Workbook(path, _PLAIN) as book:
        about = dataset.about
        book.set_properties({"title": f"{about.title} {about.version}", "created": MADE, "author": about.creators[0]})
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        head = book.add_format({"bold": True, "bottom": 1})
        for name in order(dataset):
            _sheet(dataset, name, book.add_worksheet(name), head, day)
        _about(dataset, book.add_worksheet("about"))


def order(dataset: Dataset) -> list[str]:
    """The tables in the order of the sheets: the chronology, then as in the codebook."""
    return sorted(dataset.models, key=lambda name: name != "chronology")


def sheet_columns(dataset: Dataset, name: str) -> Iterator[tuple[TableColumn, bool]]:
    """The columns of a sheet; True for one that is not of the table, but has the names of the ids before it."""
    for c in table_columns(dataset.models[name]):
        yield c, False
        if c.refers_to in dataset.names and c.name != dataset.models[name].key[0]:
            yield c, True


def _sheet(dataset: Dataset, name: str, sheet, head, day) -> None:
    columns = list(sheet_columns(dataset, name))
    rows = dataset.rows(name)
    for at, (c, is_name) in enumerate(columns):
        sheet.write_string(0, at, f"{c.name} (name)" if is_name else c.name, head)
        note = f"The names of {c.name}; not a column of the table." if is_name else _note(c)
        sheet.write_comment(0, at, note[:_LONGEST_NOTE], {"x_scale": 2, "y_scale": 2})
        names = dataset.names.get(c.refers_to, {})
        longest = len(c.name) + 4
        for number, row in enumerate(rows, 1):
            value = row[c.name]
            if value is None:
                continue
            if is_name:
                value = "; ".join(names.get(one, one) for one in (value if c.is_list else (value,)))
            longest = max(longest, _cell(sheet, number, at, value, c, is_name, day))
        sheet.set_column(at, at, min(longest + 1, _WIDEST))
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, max(1, len(rows)), len(columns) - 1)


def _cell(sheet, row: int, at: int, value, c: TableColumn, is_name: bool, day) -> int:
    """Write a cell. Returns its width in characters."""
    if not is_name and c.type is BOOLEAN:
        sheet.write_boolean(row, at, value)
        return 6
    if not is_name and c.type.arrow in ("int32", "float64"):
        sheet.write_number(row, at, value)
        return len(str(value))
    if not is_name and c.type is DATE and value >= _FIRST_DAY:
        sheet.write_datetime(row, at, datetime(value.year, value.month, value.day), day)
        return 10
    text = ";".join(value) if isinstance(value, list) else str(value)
    sheet.write_string(row, at, text)
    return len(text)


def _note(c: TableColumn) -> str:
    parts = [c.description]
    if c.unit:
        parts.append(f"Unit: {c.unit}.")
    if c.terms:
        parts += [f"{term}: {meaning}" for term, meaning in c.terms.meanings]
    return "\n".join(parts)


def _about(dataset: Dataset, sheet) -> None:
    about = dataset.about
    lines = [
        ("title", about.title),
        ("version", about.version),
        ("creators", "; ".join(about.creators)),
        ("licence", f"{about.licence.title}, {about.licence.address}"),
        ("drawn from", str(about.thesis)),
        ("about", about.description),
        *((title(name), plain_doc(dataset.models[name])) for name in order(dataset)),
    ]
    for number, (what, words) in enumerate(lines):
        sheet.write_string(number, 0, what)
        sheet.write_string(number, 1, words)
    sheet.set_column(0, 0, 24)
    sheet.set_column(1, 1, 120)


PRODUCTS = (Product("soviet-pacts-{version}.xlsx", write, committed=False),)
