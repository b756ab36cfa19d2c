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

_BIB = {
    "book": "book",
    "chapter": "incollection",
    "article-journal": "article",
    "article-magazine": "article",
    "article-newspaper": "article",
    "paper-conference": "inproceedings",
    "report": "techreport",
    "thesis": "phdthesis",
}
_BIB_FIELDS = {
    "publisher": "publisher",
    "publisher-place": "address",
    "volume": "volume",
    "collection-title": "series",
    "container-title": "howpublished",
    "issue": "number",
    "page": "pages",
    "edition": "edition",
    "version": "version",
}
_BIB_FIELDS_OF = {
    "article": {"container-title": "journal"},
    "incollection": {"container-title": "booktitle"},
    "inproceedings": {"container-title": "booktitle"},
    "techreport": {"publisher": "institution", "genre": "type"},
    "phdthesis": {"publisher": "school", "genre": "type"},
}
# BibTeX counts braces even after a backslash, so a brace must be a word; the rest is what TeX would act on.
_TEX = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        "`": r"\textasciigrave{}",  # else ?` is a mark of its own
        **{character: f"\\{character}" for character in "&%$#_"},
    }
)
_JOINED = re.compile(r"([-'])(?=\1)")  # two of them are one mark to TeX: a dash, a closing quotation mark
_URL = str.maketrans({"{": "%7B", "}": "%7D", "\\": "%5C", " ": "%20"})
_AND = re.compile(r"\band\b", re.IGNORECASE)


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
    if source.url:
        entry["URL"] = source.url
    names = [_person(name) for name in source.people]
    if source.body_author:
        names.append({"literal": source.body_author})
    if names:
        entry["editor" if source.is_edited else "author"] = names
    if source.year:
        entry["issued"] = {"date-parts": [[source.year]]}
    return entry


def _person(name: str) -> dict:
    family, _, given = name.partition(", ")
    return {"family": family, "given": given} if given else {"family": family}


def _bib(entry: dict) -> str:
    kind = _BIB.get(entry["type"], "misc")
    fields = {"title": f"{{{_tex(entry['title'])}}}"}
    for role in ("author", "editor"):
        if role in entry:
            fields[role] = " and ".join(_bib_name(person) for person in entry[role])
    if "issued" in entry:
        fields["year"] = str(entry["issued"]["date-parts"][0][0])
    for name, field in {**_BIB_FIELDS, **_BIB_FIELDS_OF.get(kind, {})}.items():
        if name in entry:
            fields[field] = _of_one_piece(_tex(entry[name]))
    if "URL" in entry:
        fields["url"] = entry["URL"].translate(_URL)
    body = ",\n".join(f"  {name} = {{{value}}}" for name, value in sorted(fields.items()))
    return f"@{kind}{{{entry['id']},\n{body}\n}}\n"


def _tex(text: str) -> str:
    return _JOINED.sub(r"\1{}", text.translate(_TEX))


def _of_one_piece(text: str) -> str:
    """Braced where a reader would part it at an `and`, as of two publishers."""
    return f"{{{text}}}" if _AND.search(text) else text


def _bib_name(person: dict) -> str:
    """A family name and a given one, braced where BibTeX would part them otherwise; a body's name always is."""
    if "literal" in person:
        return f"{{{_tex(person['literal'])}}}"
    parts = [part for part in (person["family"], person.get("suffix"), person.get("given")) if part]
    return ", ".join(_bib_part(part, alone=len(parts) == 1) for part in parts)


def _bib_part(part: str, alone: bool) -> str:
    whole = "," in part or part[0].islower() or _AND.search(part) or (alone and (" " in part or part == "others"))
    return f"{{{_tex(part)}}}" if whole else _tex(part)


PRODUCTS = (
    Product(
        "data/sources.json",
        lambda dataset, path: write_json(path, csl(dataset.works)),
        title="Works cited, as CSL-JSON",
        mediatype="application/vnd.citationstyles.csl+json",
    ),
    Product(
        "data/sources.bib",
        lambda dataset, path: write_text(path, bibtex(dataset.works)),
        title="Works cited, as BibTeX",
        mediatype="application/x-bibtex",
    ),
)
