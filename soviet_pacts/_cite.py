"""How to cite the data: all that is said stands in the descriptor."""

from __future__ import annotations

from soviet_pacts._package import descriptor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


def cite(style: Literal["text", "bibtex"] = "text") -> str:
    """How to cite this version: creators, title, version, licence and what it was compiled from.

    style: `text`, one line; or `bibtex`, an entry of several lines.

    The address is told where the data have one. Raises ValueError for another style.

    >>> print(cite())  # doctest: +ELLIPSIS
    The soviet-pacts contributors. Soviet Non-Aggression Pacts, 1917-1933. Version ... [data set]. CC BY 4.0. ...
    >>> cite("bibtex").splitlines()[1]
    '  author = {{The soviet-pacts contributors}},'
    """
    if style == "text":
        return _text(descriptor())
    if style == "bibtex":
        return _bibtex(descriptor())
    raise ValueError(f"no style {style!r}: there are 'text' and 'bibtex'.")


def _text(about: dict) -> str:
    names = "; ".join(family or name for name, family in _creators(about))
    parts = [names, about["title"], f"Version {about['version']} [data set]", _licence(about), _compiled(about)]
    address = _address(about)
    return ". ".join(part.rstrip(".") for part in parts if part) + "." + (f" {address}" if address else "")


def _bibtex(about: dict) -> str:
    note = ". ".join(part for part in ("Data set", _licence(about), _compiled(about)) if part)
    authors = [_escaped(family) if family else f"{{{_escaped(name)}}}" for name, family in _creators(about)]
    fields = {
        "author": " and ".join(authors),
        "title": f"{{{_escaped(about['title'])}}}",
        "version": about["version"],
        "year": about.get("created", "")[:4],
        "url": _address(about),
        "note": _escaped(note),
    }
    lines = [f"  {name} = {{{value}}}" for name, value in fields.items() if value]
    return "@misc{" + ",\n".join([f"{about['name']}-{about['version']}", *lines]) + "\n}"


def _creators(about: dict) -> list[tuple[str, str]]:
    """Each creator's name, and "Family, Given" where it is a person's and both are told."""
    everyone = about["contributors"]
    creators = [one for one in everyone if {"creator", "author"} & set(one.get("roles", ()))] or everyone
    return [
        (one["title"], f"{one['familyName']}, {one['givenName']}" if {"familyName", "givenName"} <= set(one) else "")
        for one in creators
    ]


def _licence(about: dict) -> str:
    """`CC BY 4.0` for `CC-BY-4.0`."""
    return "; ".join(licence["name"].replace("-", " ") for licence in about["licenses"])


def _compiled(about: dict) -> str:
    sources = "; ".join(source["title"] for source in about.get("sources", ()))
    return f"Compiled from {sources}" if sources else ""


def _address(about: dict) -> str:
    """Where the data are, if the descriptor says so: their DOI, else their home page."""
    identifier = about.get("id", "")
    if identifier.startswith("10."):
        return f"https://doi.org/{identifier}"
    return identifier if identifier.startswith("https://") else about.get("homepage", "")


def _escaped(text: str) -> str:
    """Text whose every sign stands for itself in BibTeX."""
    words = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}
    return "".join(words.get(sign, f"\\{sign}" if sign in "&%$#_{}" else sign) for sign in text)
