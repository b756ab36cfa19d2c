"""Parquet: dates as date32, codes as dictionaries, the column's description in the field's metadata."""

from __future__ import annotations

from pathlib import Path

import pyarrow.parquet as pq

from build_data.dataset import Dataset
from build_data.products import Product


def write(dataset: Dataset, path: Path, table: str) -> None:
    """Write a table in one row group, everything that moves the bytes stated."""
    content = dataset.tables[table]
    pq.write_table(
        content,
        path,
        version="2.6",
        data_page_version="1.0",
        compression="zstd",
        compression_level=3,
        row_group_size=max(1, content.num_rows),
        use_dictionary=True,
        write_statistics=True,
        store_schema=True,
    )


PRODUCTS = (Product("data/{table}.parquet", write),)
