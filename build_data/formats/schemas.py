"""The schemas as files: a Table Schema a table, a JSON Schema for what a curated file can hold."""

from __future__ import annotations

from pathlib import Path

from build_data.curated.parts import kinds_of_file
from build_data.dataset import Dataset
from build_data.models import RecordKind
from build_data.products import Product, write_json
from build_data.schema.editor import editor_schema
from build_data.schema.table_schema import table_schema


def write_table_schema(dataset: Dataset, path: Path, table: str) -> None:
    """The Table Schema of a table."""
    write_json(path, table_schema(dataset.models[table], list(dataset.models)))


def _editor_schema(kind: RecordKind) -> Product:
    return Product(kind.schema_path, lambda dataset, path: write_json(path, editor_schema(kind)))


PRODUCTS = (
    Product("schemas/{table}.json", write_table_schema),
    *(_editor_schema(kind) for kind in kinds_of_file().values()),
)
