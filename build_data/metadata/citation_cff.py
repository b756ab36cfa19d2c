"""`CITATION.cff`: how to cite the dataset, for GitHub and reference managers (Citation File Format 1.2.0)."""

from __future__ import annotations

import yaml

from build_data.about import About
from build_data.products import Product, write_text


def citation(about: About) -> dict:
    """The file as data."""
    thesis = about.thesis
    return {
        "cff-version": "1.2.0",
        "message": "If you use this dataset, please cite the version you used.",
        "type": "dataset",
        "title": about.title,
        "version": about.version,
        "authors": [{"name": creator} for creator in about.creators],
        **({"doi": about.doi} if about.doi else {}),
        **({"date-released": about.released} if about.released else {}),
        **({"url": about.address} if about.address else {}),
        "license": about.licence.name,
        "keywords": list(about.keywords),
        "references": [
            {
                "type": "thesis",
                "title": thesis.title,
                "authors": [{"family-names": thesis.family_names, "given-names": thesis.given_names}],
                "year": thesis.year,
                "institution": {"name": thesis.institution},
                "url": thesis.address,
            }
        ],
    }


class _Indented(yaml.SafeDumper):
    """Lists stand indented below their key."""

    def increase_indent(self, flow=False, indentless=False):
        return super().increase_indent(flow, False)


def _text(about: About) -> str:
    return yaml.dump(citation(about), Dumper=_Indented, sort_keys=False, allow_unicode=True, width=120)


PRODUCTS = (Product("CITATION.cff", lambda dataset, path: write_text(path, _text(dataset.about))),)
