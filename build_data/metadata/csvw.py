"""CSV on the Web: the CSV files with the type, keys and meaning of each column, as the W3C's standard has it.

A foreign key is stated of columns that are filled in every row: to strict readers an empty one is broken.
"""

from __future__ import annotations

from build_data.column_types import BOOLEAN
from build_data.dataset import Dataset
from build_data.models import curated_tables
from build_data.models.record import TableRow
from build_data.products import Product, write_json
from build_data.schema.columns import TableColumn, plain_doc, table_columns, title

NAME = "data/csv-metadata.json"  # where readers of the standard look for it
_TYPES = {"int32": "integer", "float64": "double", "date32": "date"}  # by their Arrow name; the others are text


def table_group(dataset: Dataset) -> dict:
    """The group of all tables."""
    about = dataset.about
    return {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": "en"}],
        "dc:title": about.title,
        "dc:description": about.description,
        "dc:license": {"@id": about.licence.address},
        "dc:creator": "; ".join(about.creators),
        "dc:source": {"@id": about.thesis.address},
        "dialect": {"header": True, "delimiter": ",", "quoteChar": '"', "doubleQuote": True, "encoding": "utf-8"},
        "tables": [_table(dataset, name, model) for name, model in dataset.models.items()],
    }


def _table(dataset: Dataset, name: str, model: type[TableRow]) -> dict:
    columns = table_columns(model)
    keys = [
        {
            "columnReference": c.name,
            "reference": {
                "resource": f"{c.refers_to}.csv",
                "columnReference": curated_tables()[c.refers_to].key[0],
            },
        }
        for c in columns
        if c.required and c.refers_to in dataset.models and len(dataset.models[c.refers_to].key) == 1
    ]
    return {
        "url": f"{name}.csv",
        "dc:title": title(name),
        "dc:description": plain_doc(model),
        "tableSchema": {
            "columns": [_column(c) for c in columns],
            "primaryKey": list(model.key),
            **({"foreignKeys": keys} if keys else {}),
        },
    }


def _column(c: TableColumn) -> dict:
    return {
        "name": c.name,
        "titles": c.name,
        "dc:description": c.description,
        "datatype": _datatype(c),
        **({"separator": ";"} if c.is_list else {}),
        **({"required": True} if c.required else {}),
    }


def _datatype(c: TableColumn) -> str | dict:
    if c.type is BOOLEAN:
        return {"base": "boolean", "format": "true|false"}
    if c.terms:
        words = "|".join(term.replace("|", "\\|") for term in c.terms.names)
        return {"base": "string", "format": f"^(?:{words})$"}
    return _TYPES.get(c.type.arrow, "string")


PRODUCTS = (Product(NAME, lambda dataset, path: write_json(path, table_group(dataset))),)
