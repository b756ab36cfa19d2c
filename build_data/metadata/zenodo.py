"""`.zenodo.json`: what Zenodo fills its form with when it archives a release from the repository."""

from __future__ import annotations

from build_data.about import About
from build_data.products import Product, write_json


def deposition(about: About) -> dict:
    """The file as data. Without a day of release Zenodo takes that of the upload."""
    return {
        "title": about.title,
        "description": about.description,
        "upload_type": "dataset",
        "version": about.version,
        **({"publication_date": about.released.isoformat()} if about.released else {}),
        "creators": [{"name": creator} for creator in about.creators],
        "access_right": "open",
        "license": about.licence.name.lower(),
        "keywords": list(about.keywords),
        "language": "eng",
        "related_identifiers": [
            {"identifier": about.thesis.address, "relation": "isDerivedFrom", "resource_type": "publication-thesis"}
        ],
    }


PRODUCTS = (Product(".zenodo.json", lambda dataset, path: write_json(path, deposition(dataset.about))),)
