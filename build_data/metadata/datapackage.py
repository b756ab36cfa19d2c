"""`datapackage.json`: the tables as a Data Package v2, fields, keys and terms included."""

from __future__ import annotations

from build_data.dataset import Dataset
from build_data.products import Product, write_json
from build_data.schema.columns import plain_doc, title
from build_data.schema.table_schema import table_schema

PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"


def descriptor(dataset: Dataset) -> dict:
    """The descriptor. Tables in the order of the codebook."""
    about = dataset.about
    return {
        "$schema": PROFILE,
        "name": about.name,
        "title": about.title,
        "description": about.description,
        "version": about.version,
        "licenses": [{"name": about.licence.name, "title": about.licence.title, "path": about.licence.address}],
        "contributors": [{"title": creator, "roles": ["creator", "maintainer"]} for creator in about.creators],
        "sources": [{"title": str(about.thesis), "path": about.thesis.address}],
        "keywords": list(about.keywords),
        "resources": [_table(dataset, name) for name in dataset.models],
    }


def _table(dataset: Dataset, name: str) -> dict:
    model = dataset.models[name]
    return {
        "name": name,
        "type": "table",
        "title": title(name),
        "description": plain_doc(model),
        "path": f"data/{name}.csv",
        "parquet": f"data/{name}.parquet",
        "group": model.group,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {"lineTerminator": "\n"},
        "schema": table_schema(model, list(dataset.models)),
    }


PRODUCTS = (Product("datapackage.json", lambda dataset, path: write_json(path, descriptor(dataset)), turn=1),)
