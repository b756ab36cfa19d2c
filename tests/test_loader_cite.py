"""Citing says what the descriptor says, and invents nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

import soviet_pacts as sp
from soviet_pacts import _cite
from soviet_pacts._package import descriptor

ROOT = Path(__file__).resolve().parent.parent


def changed(**values) -> dict:
    return {**descriptor(), **values}


def test_citing_names_creator_title_version_licence_and_source():
    about = descriptor()
    for part in (about["contributors"][0]["title"], about["title"], about["version"], about["sources"][0]["title"]):
        assert part in sp.cite() and part in sp.cite("bibtex")
    assert sp.__version__ == about["version"] and "CC BY 4.0" in sp.cite()


def test_no_address_is_invented():
    if not {"id", "homepage"} & set(descriptor()):
        assert "http" not in sp.cite() and "url" not in sp.cite("bibtex")


@pytest.mark.parametrize(
    "values, address",
    [
        ({"id": "10.1234/abc"}, "https://doi.org/10.1234/abc"),
        ({"id": "https://doi.org/10.1234/abc"}, "https://doi.org/10.1234/abc"),
        ({"homepage": "https://example.org/pacts"}, "https://example.org/pacts"),
        ({"id": "3c0f6e1e", "homepage": "https://example.org/pacts"}, "https://example.org/pacts"),
    ],
)
def test_an_address_the_data_have_is_told(values, address):
    assert _cite._text(changed(**values)).endswith(f". {address}")
    assert f"  url = {{{address}}}," in _cite._bibtex(changed(**values))


def test_creators_are_cited_and_other_contributors_are_not():
    people = [
        {"title": "Ann Smith", "givenName": "Ann", "familyName": "Smith", "roles": ["creator"]},
        {"title": "Institute of R&D", "roles": ["creator"]},
        {"title": "A Helper", "roles": ["contributor"]},
    ]
    assert _cite._text(changed(contributors=people)).startswith("Smith, Ann; Institute of R&D. ")
    assert r"  author = {Smith, Ann and {Institute of R\&D}}," in _cite._bibtex(changed(contributors=people))


@pytest.mark.parametrize("title", ["100% of A & B", "a_b {c} #1 $2", "back\\slash ~ ^"])
def test_bibtex_takes_every_sign_as_it_stands(title):
    entry = _cite._bibtex(changed(title=title))
    bare = entry.replace(r"\{", "").replace(r"\}", "")
    assert bare.count("{") == bare.count("}")
    assert all(f"\\{sign}" in entry for sign in "%&_#$" if sign in title)


def test_another_style_is_told_with_those_there_are():
    with pytest.raises(ValueError, match="no style 'apa': there are 'text' and 'bibtex'"):
        sp.cite("apa")


def test_the_readme_cites_as_the_package_does():
    quoted = (ROOT / "README.md").read_text(encoding="utf-8").split("\n> ")[1].split("\n")[0]
    assert sp.cite().startswith(quoted.rstrip("."))
