"""CSV: UTF-8, LF, quotes only where needed (RFC 4180), empty for a missing value."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pyarrow as pa


def write(table: pa.Table, path: Path) -> None:
    """Write a table. Whole numbers and days as they are, reals in their shortest form, flags as true and false."""
    columns = [[_text(v) for v in column.to_pylist()] for column in table.columns]
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(table.column_names)
        writer.writerows(zip(*columns, strict=True))


def _text(value) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, date):
        return value.isoformat()
    return repr(value) if isinstance(value, float) else str(value)
