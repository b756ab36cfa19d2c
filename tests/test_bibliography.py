"""The bibliography says the same of every work, whatever its title and its authors are."""

from __future__ import annotations

import json
from pathlib import Path

import bibtexparser
import pytest
from bibtexparser.middlewares import SeparateCoAuthors, SplitNameParts
from bibtexparser.model import Entry
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError
from pylatexenc.latex2text import LatexNodes2Text, MacroTextSpec, get_default_latex_context_db

from build_data import pipeline
from build_data.column_types import Text as TextColumn
from build_data.formats.bibliography import bibtex, csl
from build_data.models.actors import Source
from build_data.models.csl import OF_THE_RECORD, Csl

ROOT = Path(__file__).resolve().parent.parent
WORKS = sorted(
    (row.record for row in pipeline.read_records(ROOT).records.rows["sources"]), key=lambda work: work.source_id
)


def _latex() -> LatexNodes2Text:
    """A reader of LaTeX that knows the words for braces and a circumflex alone."""
    words = {"textbraceleft": "{", "textbraceright": "}", "textasciicircum": "^"}
    context = get_default_latex_context_db()
    context.add_context_category(
        "words", prepend=True, macros=[MacroTextSpec(word, simplify_repl=shown) for word, shown in words.items()]
    )
    return LatexNodes2Text(latex_context=context, keep_braced_groups=False)


plain = _latex().latex_to_text  # what TeX would print


def read(text: str) -> dict[str, Entry]:
    """The entries as a reader of BibTeX takes them apart, by their keys in order."""
    library = bibtexparser.parse_string(text, append_middleware=[SeparateCoAuthors(), SplitNameParts()])
    assert not library.failed_blocks
    return library.entries_dict


def names(entry: Entry, role: str) -> list[str]:
    """Each name of an entry, put together again from its parts."""
    people = entry[role] if role in entry.fields_dict else []
    return [plain(", ".join(filter(None, map(" ".join, (p.von + p.last, p.jr, p.first))))) for p in people]


def said(item: dict, role: str) -> list[str]:
    return [
        n.get("literal") or ", ".join(n[part] for part in ("family", "given") if part in n) for n in item.get(role, ())
    ]


def test_a_reader_of_bibtex_finds_every_work_with_its_people_and_title():
    found = read((ROOT / "data/sources.bib").read_text(encoding="utf-8"))
    items = json.loads((ROOT / "data/sources.json").read_text(encoding="utf-8"))
    assert list(found) == [item["id"] for item in items] == [work.source_id for work in WORKS]
    for item in items:
        entry = found[item["id"]]
        assert plain(entry["title"]) == item["title"]
        for role in ("author", "editor"):
            assert names(entry, role) == said(item, role)
        if "issued" in item:
            assert [[int(entry["year"])]] == item["issued"]["date-parts"]


def test_editors_are_editors_and_bodies_are_one_body():
    items = {item["id"]: item for item in csl(WORKS)}
    assert said(items["dbfp-2-1"], "editor") == ["Woodward, E. L.", "Butler, R."] and "author" not in items["dbfp-2-1"]
    assert items["baltic-states-1938"]["author"] == [{"literal": "Royal Institute of International Affairs"}]
    assert items["archigos-4-1"]["author"][0] == {"family": "Goemans"}


def work(**columns) -> Source:
    return Source.model_validate(
        {"source_id": "a-work", "kind": "book", "short": "Work", "title": "A title", **columns}
    )


@pytest.mark.parametrize(
    "title",
    ["An {unbalanced brace", "} first", r"a \ backslash", "{a} and {b}", "50% of $3 & #4_5", "~ and ^", r"\textbf{x}", '"quoted" @book{x,',
     "Стенограмма", "Hitler's", "100 % sure", "{", "}"],
)  # fmt: skip
def test_no_title_makes_the_file_unreadable(title):
    one, two = work(title=title, csl={"type": "book", "publisher": title}), work(source_id="b")
    entries = read(bibtex([one, two]))
    assert list(entries) == ["a-work", "b"]
    assert plain(entries["a-work"]["title"]) == plain(entries["a-work"]["publisher"]) == title


@pytest.mark.parametrize(
    "body",
    [
        "Ministry of War and Navy",
        "Labour, Health and Welfare Office",
        "Smith AND Sons",
        "others",
        "von und zu",
        "A & B",
    ],
)
def test_a_body_is_one_name_whatever_it_is_called(body):
    item = csl([work(body_author=body)])[0]
    entry = read(bibtex([work(body_author=body)]))["a-work"]
    assert item["author"] == [{"literal": body}] and names(entry, "author") == [body]


@pytest.mark.parametrize(
    "person", ["von Dirksen, H.", "La Roche, J. A.", "Ulam", "Anderson, S. and", "de la Torre, P.", "Others"]
)
def test_a_person_keeps_the_name_as_one_surname_and_one_first_name(person):
    entry = read(bibtex([work(author=f"{person}; Smith, J.")]))["a-work"]
    assert names(entry, "author") == [person, "Smith, J."]


letters = st.text(
    st.characters(codec="utf-8", exclude_categories=("C", "Z", "M")) | st.sampled_from(" {}\\%&,~^$#_@\"'`-?!"),
    min_size=1,
    max_size=25,
)


@pytest.mark.parametrize("text", ["What?`", "So!`", "A ``B'' C", "1917--1933", "a---b", "it''s"])
def test_signs_that_tex_would_make_one_mark_stay_as_they_are(text):
    entry = read(bibtex([work(title=text, body_author=text)]))["a-work"]
    assert plain(entry["title"]) == text and names(entry, "author") == [text]


@given(letters, letters)
def test_any_title_and_body_that_a_record_may_hold_come_back(title, body):
    try:
        title, body = (TypeAdapter(TextColumn).validate_python(text) for text in (title, body))
    except ValidationError:
        return
    entry = read(bibtex([work(title=title, body_author=body)]))["a-work"]
    assert plain(entry["title"]) == title and names(entry, "author") == [body]


def test_every_item_is_what_csl_says_an_item_is():
    accepts = TypeAdapter(Csl)
    for item in csl(WORKS):
        rest = {name: value for name, value in item.items() if name not in OF_THE_RECORD}
        assert accepts.validate_python(rest) == rest
        assert isinstance(item["id"], str) and isinstance(item["title"], str)
        for name in item.get("author", []) + item.get("editor", []):
            assert set(name) in ({"literal"}, {"family"}, {"family", "given"})


@pytest.mark.parametrize(
    "written",
    [{"type": "book", "volume": ["1", "2"]}, {"type": "book", "id": "pravda"}, {"type": "novel"}, {"publisher": "x"},
     {"type": "book", "title": "x"}, {"type": "book", "author": []}, {"type": "book", "volumes": "1"}, {"type": "book", "volume": {}},
     {"type": "book", "editor": [{"name": "x"}]}, {"type": "book", "publisher": "NA"}, "book"],
)  # fmt: skip
def test_csl_of_another_shape_is_refused(written):
    with pytest.raises(ValidationError):
        work(csl=written)
