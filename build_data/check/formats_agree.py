"""Parquet and CSV hold the same cells, and both are the table that was built. Does every cell agree?"""

from __future__ import annotations

import json
from pathlib import Path

import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet as pq

from build_data.tables import flat


def unequal(folder: Path, name: str, built: pa.Table | None = None) -> str | None:
    """Read `name`.csv and `name`.parquet back. Returns what differs, None where nothing does."""
    parquet = flat(pq.ParquetFile(folder / f"{name}.parquet").read(use_threads=False))
    schema = types = parquet.schema
    options = pyarrow.csv.ConvertOptions(
        column_types=types, null_values=[""], strings_can_be_null=True, true_values=["true"], false_values=["false"]
    )
    parse = pyarrow.csv.ParseOptions(newlines_in_values=True)
    alone = pyarrow.csv.ReadOptions(use_threads=False)
    text = pyarrow.csv.read_csv(folder / f"{name}.csv", alone, parse, options)
    sides = [("CSV", text)] + ([("the built table", flat(built))] if built is not None else [])
    for side, other in sides:
        if other.column_names != schema.names or other.num_rows != parquet.num_rows:
            shapes = f"{parquet.num_rows} rows of {schema.names}, {side} {other.num_rows} of {other.column_names}"
            return f"{name}: Parquet has {shapes}"
        for column in schema.names:
            mine, its = parquet.column(column), other.column(column)
            if not mine.combine_chunks().equals(its.combine_chunks()):
                row = next(i for i, pair in enumerate(zip(mine, its, strict=True)) if pair[0] != pair[1])
                return f"{name}, row {row + 1}, {column}: {mine[row]} in Parquet, {its[row]} in {side}"
    return None


def faults(root: Path) -> list[str]:
    """Hold Parquet and CSV the same cells?"""
    resources = json.loads((root / "datapackage.json").read_text(encoding="utf-8"))["resources"]
    differing = (unequal(root / "data", resource["name"]) for resource in resources if "schema" in resource)
    return [f"formats: {fault}" for fault in differing if fault]
