"""schema.org as JSON-LD: what dataset search engines read, each file with its size, format and checksum."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from build_data.dataset import Dataset
from build_data.formats.checksums import sha256
from build_data.products import Product, products, write_json
from build_data.schema.columns import plain_doc, table_columns, title

_FORMATS = {"csv": "text/csv", "parquet": "application/vnd.apache.parquet", "json": "application/json"}


def described(dataset: Dataset) -> dict:
    """The dataset with the files that are published; their paths are those in the archive."""
    about = dataset.about
    files = sorted(
        path
        for product in products()
        if product.committed and product.turn == 0 and product.path.startswith("data/")
        for path, _ in product.files(dataset)
    )
    return {
        "@context": "https://schema.org/",
        "@type": "Dataset",
        "name": about.title,
        "description": about.description,
        "version": about.version,
        **({"identifier": f"https://doi.org/{about.doi}"} if about.doi else {}),
        **({"url": about.address} if about.address else {}),
        **({"datePublished": about.released.isoformat()} if about.released else {}),
        "creator": [{"@type": "Organization", "name": creator} for creator in about.creators],
        "license": about.licence.address,
        "keywords": list(about.keywords),
        "inLanguage": "en",
        "isAccessibleForFree": True,
        "temporalCoverage": "1917/1933",
        "isBasedOn": {
            "@type": "Thesis",
            "name": about.thesis.title,
            "author": {
                "@type": "Person",
                "familyName": about.thesis.family_names,
                "givenName": about.thesis.given_names,
            },
            "datePublished": str(about.thesis.year),
            "url": about.thesis.address,
        },
        "variableMeasured": [
            {"@type": "PropertyValue", "name": f"{name}.{c.name}", "description": c.description}
            for name, model in dataset.models.items()
            if model.group == "derived"
            for c in table_columns(model)
        ],
        "hasPart": [
            {"@type": "Dataset", "name": title(name), "description": plain_doc(model)}
            for name, model in dataset.models.items()
        ],
        "distribution": [_file(dataset.root, path) for path in files],
    }


def _file(folder: Path, path: str) -> dict:
    ending = PurePosixPath(path).suffix[1:]
    return {
        "@type": "DataDownload",
        "name": PurePosixPath(path).name,
        "contentUrl": path,
        "encodingFormat": _FORMATS.get(ending, "text/plain"),
        "contentSize": f"{(folder / path).stat().st_size} B",
        "sha256": sha256(folder / path),
    }


PRODUCTS = (
    Product(
        "soviet-pacts-{version}.schema-org.jsonld",
        lambda dataset, path: write_json(path, described(dataset)),
        committed=False,
    ),
)
