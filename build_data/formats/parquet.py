"""Parquet: dates as date32, codes as dictionaries, descriptions in the metadata of each column and of the table.

The metadata of the table also say of what dataset and version it is and under which licence, as the file may travel
alone.
"""

from __future__ import annotations

from pathlib import Path

import pyarrow.parquet as pq

from build_data.dataset import Dataset
from build_data.products import Product


def write(dataset: Dataset, path: Path, table: str) -> None:
    """Write a table in one row group, everything that moves the bytes stated."""
    content = dataset.tables[table]
    content = content.replace_schema_metadata({**content.schema.metadata, **_about(dataset)})
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


def _about(dataset: Dataset) -> dict[str, str]:
    about = dataset.about
    found = {"dataset": about.title, "version": about.version, "licence": about.licence.name}
    return found | ({"address": about.address} if about.address else {})


# The format has a capital: frictionless reads `parquet` as a table, and stumbles over a list in a cell.
PRODUCTS = (
    Product(
        "data/{table}.parquet",
        write,
        title="Parquet",
        mediatype="application/vnd.apache.parquet",
        format="Parquet",
    ),
)
