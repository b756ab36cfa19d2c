"""CSV: UTF-8, LF, quotes only where needed (RFC 4180), empty for a missing value."""

from __future__ import annotations

import csv
from pathlib import Path

from build_data.dataset import Dataset
from build_data.products import Product
from build_data.tables import text


def write(dataset: Dataset, path: Path, table: str) -> None:
    """Write a table. Whole numbers and days as they are, reals in their shortest form, flags as true and false."""
    content = dataset.tables[table]
    columns = [["" if v is None else text(v) for v in column.to_pylist()] for column in content.columns]
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(content.column_names)
        writer.writerows(zip(*columns, strict=True))


PRODUCTS = (Product("data/{table}.csv", write),)
