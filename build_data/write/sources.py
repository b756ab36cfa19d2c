"""The works cited, as CSL-JSON and as BibTeX."""

from __future__ import annotations

import json
import re

from build_data.models.actors import Source

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


def csl(sources: list[Source]) -> str:
    """All sources as a CSL-JSON array, sorted by id."""
    return json.dumps([_entry(s) for s in _sorted(sources)], ensure_ascii=False, indent=1) + "\n"


def bibtex(sources: list[Source]) -> str:
    """All sources as BibTeX, sorted by id. Titles are braced: their capitals are the work's own."""
    return "\n".join(_bib(_entry(s)) for s in _sorted(sources))


def _sorted(sources: list[Source]) -> list[Source]:
    return sorted(sources, key=lambda s: s.source_id)


def _entry(source: Source) -> dict:
    entry = {"id": source.source_id, "type": _CSL[source.kind], **source.csl, "title": source.title}
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
