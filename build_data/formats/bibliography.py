"""The works cited, as CSL-JSON and as BibTeX."""

from __future__ import annotations

import re

from build_data.models.actors import Source
from build_data.products import Product, write_json, write_text

_CSL = {
    "thesis": "thesis",
    "documents": "book",
    "treaty_series": "book",
    "archive": "collection",
    "book": "book",
    "chapter": "chapter",
    "article": "article-journal",
    "newspaper": "periodical",
    "periodical": "periodical",
    "memoir": "book",
    "dataset": "dataset",
    "web": "webpage",
}
_BIB = {"book": "book", "chapter": "incollection", "article-journal": "article", "thesis": "phdthesis"}
_BIB_FIELDS = {
    "publisher": "publisher",
    "publisher-place": "address",
    "volume": "volume",
    "container-title": "journal",
    "issue": "number",
    "page": "pages",
    "URL": "url",
    "edition": "edition",
}
_BIB_SPECIAL = re.compile(r"([&%$#_{}])")


def csl(works: list[Source]) -> list[dict]:
    """The works as CSL-JSON items."""
    return [_entry(work) for work in works]


def bibtex(works: list[Source]) -> str:
    """The works as BibTeX. Titles are braced: their capitals are the work's own."""
    return "\n".join(_bib(_entry(work)) for work in works)


def _entry(source: Source) -> dict:
    entry = {
        "id": source.source_id,
        "type": _CSL[source.kind],
        **dict(sorted(source.csl.items())),
        "title": source.title,
    }
    if source.author:
        entry["author"] = [_person(name) for name in source.author.split("; ")]
    if source.year:
        entry["issued"] = {"date-parts": [[source.year]]}
    return entry


def _person(name: str) -> dict:
    family, _, given = name.partition(", ")
    return {"family": family, "given": given} if given else {"literal": name}


def _bib(entry: dict) -> str:
    fields = {"title": f"{{{_tex(entry['title'])}}}"}
    if "author" in entry:
        fields["author"] = " and ".join(_bib_name(person) for person in entry["author"])
    if "issued" in entry:
        fields["year"] = str(entry["issued"]["date-parts"][0][0])
    for name, bib in _BIB_FIELDS.items():
        if name in entry:
            fields[bib] = str(entry[name]) if name == "URL" else _tex(str(entry[name]))
    if entry["type"] == "thesis":
        fields["school"] = fields.pop("publisher", "")
    body = ",\n".join(f"  {name} = {{{value}}}" for name, value in sorted(fields.items()) if value)
    return f"@{_BIB.get(entry['type'], 'misc')}{{{entry['id']},\n{body}\n}}\n"


def _tex(text: str) -> str:
    return _BIB_SPECIAL.sub(r"\\\1", text)


def _bib_name(person: dict) -> str:
    """A family name and a given one; a body's name is braced, or BibTeX would take it apart."""
    if "literal" in person:
        return f"{{{_tex(person['literal'])}}}"
    return f"{_tex(person['family'])}, {_tex(person['given'])}"


PRODUCTS = (
    Product("data/sources.json", lambda dataset, path: write_json(path, csl(dataset.works))),
    Product("data/sources.bib", lambda dataset, path: write_text(path, bibtex(dataset.works))),
)
