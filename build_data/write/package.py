"""`datapackage.json`: the tables as a Data Package v2, fields, keys and terms included."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

from build_data.describe import plain_doc, table_schema, title
from build_data.models import published

PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"
TITLE = "Soviet Non-Aggression Pacts, 1917-1933"
LICENCES = [
    {
        "name": "CC-BY-4.0",
        "title": "Creative Commons Attribution 4.0",
        "path": "https://creativecommons.org/licenses/by/4.0/",
    }
]
DESCRIPTION = (
    "How the Soviet Union negotiated its non-aggression pacts: instruments concluded or not, drafts and clauses as "
    "versions, conditions between pacts, meetings, documents and press, each fact with its date, its doubt and its "
    "evidence to page and footnote. Every CSV table has a Parquet twin with the same cells. Checksums: data/SHA256SUMS."
)
THESIS = {
    "title": "Large, J. Andrew: Soviet foreign policy, 1930-1933. PhD thesis, University of Glasgow, 1973",
    "path": "https://theses.gla.ac.uk/73222",
}


def version(root: Path) -> str:
    """The release's version, stated once, in pyproject.toml."""
    return tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]


def package(tables: list[str], root: Path) -> str:
    """The descriptor, as JSON text. Tables in the order of the codebook."""
    return dump(
        {
            "$schema": PROFILE,
            "name": "soviet-pacts",
            "title": TITLE,
            "description": DESCRIPTION,
            "version": version(root),
            "licenses": LICENCES,
            "contributors": [{"title": "The soviet-pacts contributors", "roles": ["creator", "maintainer"]}],
            "sources": [THESIS],
            "keywords": ["non-aggression pacts", "Soviet Union", "interwar diplomacy", "treaties", "negotiations"],
            "resources": [_resource(name, tables) for name in published() if name in tables],
        }
    )


def _resource(name: str, tables: list[str]) -> dict:
    model = published()[name]
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
        "schema": table_schema(model, tables),
    }


def dump(value: dict) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"
