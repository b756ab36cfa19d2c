"""`datapackage.json`: the dataset as a Data Package v2.

A table is its CSV file, with fields, keys and terms. Every other file is told as a file, without a schema: the same
table as Parquet under the name `<table>-parquet`, the bibliography, the codebook.
"""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from build_data.dataset import Dataset
from build_data.formats.checksums import sha256
from build_data.products import Product, products, write_json
from build_data.schema.columns import plain_doc, title
from build_data.schema.table_schema import table_schema

PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"
_DIALECT = {"header": True, "delimiter": ",", "lineTerminator": "\n", "quoteChar": '"', "doubleQuote": True}


def descriptor(dataset: Dataset, folder: Path) -> dict:
    """The descriptor of the files written below a folder. Tables in the order of the codebook, then the other files."""
    about = dataset.about
    return {
        "$schema": PROFILE,
        "name": about.name,
        "title": about.title,
        "description": about.description,
        "version": about.version,
        **({"id": f"https://doi.org/{about.doi}"} if about.doi else {}),
        **({"created": f"{about.released.isoformat()}T00:00:00Z"} if about.released else {}),
        **({"homepage": about.address} if about.address else {}),
        "licenses": [{"name": about.licence.name, "title": about.licence.title, "path": about.licence.address}],
        "contributors": [{"title": creator, "roles": ["creator", "maintainer"]} for creator in about.creators],
        "sources": [{"title": str(about.thesis), "path": about.thesis.address}],
        "keywords": list(about.keywords),
        "resources": [
            *(_table(dataset, name, folder) for name in dataset.models),
            *(
                _file(product, path, table, folder)
                for product in products()
                if product.committed and product.mediatype
                for path, table in product.files(dataset)
            ),
        ],
    }


def _table(dataset: Dataset, name: str, folder: Path) -> dict:
    model = dataset.models[name]
    path = f"data/{name}.csv"
    return {
        "name": name,
        "type": "table",
        "title": title(name),
        "description": plain_doc(model),
        "path": path,
        "group": model.group,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        **_bytes(folder / path),
        "dialect": _DIALECT,
        "schema": table_schema(model, list(dataset.models)),
    }


def _file(product: Product, path: str, table: tuple[str, ...], folder: Path) -> dict:
    """A file of another kind. A format that is not said is taken from the ending of the name."""
    ending = PurePosixPath(path).suffix[1:]
    return {
        "name": f"{PurePosixPath(path).stem}-{ending}",
        "title": f"{title(table[0])}, as {product.title}" if table else product.title,
        "path": path,
        "format": product.format or ending,
        "mediatype": product.mediatype,
        **_bytes(folder / path),
    }


def _bytes(file: Path) -> dict:
    return {"bytes": file.stat().st_size, "hash": f"sha256:{sha256(file)}"}


PRODUCTS = (
    Product("datapackage.json", lambda dataset, path: write_json(path, descriptor(dataset, path.parent)), turn=1),
)
