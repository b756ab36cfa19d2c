"""Our words are our own, and names are found in them however they are written."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from build_data import pipeline
from build_data.curated.own_words import _counted
from build_data.curated.rules.namesakes import _sound
from build_data.curated.rules.words import _decoded
from build_data.curated.wording import plain, words

MEETING = "curated/meetings/1931-05.yaml"


def say(project: Path, summary: str) -> None:
    path = project / MEETING
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("Briand hopes the pact will meet no difficulties.", summary), encoding="utf-8")


@pytest.mark.parametrize(
    "source, ours, borrowed",
    [
        # A line break that parts a word, other signs and capitals do not hide it.
        ("He said; that the new pact\nwould surely meet no diffi-\nculties at all.",
         "Briand said that the new pact would surely meet no difficulties.",
         "said that the new pact would surely meet no difficulties"),
        # Seven words are anyone's.
        ("the new pact would surely meet no obstacles", "Briand thinks the new pact would surely meet no difficulties.", None),
        # A name or title is one word, however long.
        ("sat in the Commission of Enquiry for European Union at Geneva",
         "Briand sat in the Commission of Enquiry for European Union at Geneva.", None),
        # What is like, but in another order, is ours.
        ("no difficulties at all would the new pact surely ever meet", "Briand hopes that the new pact would ever surely meet no difficulties at all.", None),
    ],
)  # fmt: skip
def test_eight_words_of_the_source_in_a_row_are_told(project, command, source, ours, borrowed):
    say(project, ours)
    (project / "thesis.txt").write_text(source, encoding="utf-8")
    status, printed = command(project, "check", "--records", "--thesis", str(project / "thesis.txt"))
    if borrowed:
        assert status == 1 and f"{MEETING}:9:12: words-of-the-source: " in printed and f"'{borrowed}'" in printed
    else:
        assert status == 0, printed


def test_without_the_thesis_its_words_are_not_asked_for(project, command):
    assert command(project, "check", "--records")[0] == 0
    status, printed = command(project, "check", "--records", "--thesis", str(project / "gone.txt"))
    assert status == 1 and "gone.txt" in printed


@pytest.mark.parametrize(
    "passage, count",
    [
        ("the Commission of Enquiry for European Union sits in May", 5),
        ("People's Commissariat for Foreign Affairs", 1),
        ("the two sides met", 4),
        ("in Geneva on 22 May 1931", 4),
    ],
)
def test_a_name_counts_as_one_word(passage, count):
    assert _counted(passage.replace("'", "")) == count


@pytest.mark.parametrize(
    "one, other",
    [
        ("Rozengolts", "Rosengol'ts"),
        ("Dovgalevskii", "Dovgalevsky"),
        ("Stomoniakov", "Stomonyakov"),
        ("Łukasiewicz", "Lukasievich"),
        ("Khinchuk", "Hinchuk"),
    ],
)
def test_spellings_of_one_surname_sound_alike(one, other):
    assert _sound(one) == _sound(other)


@pytest.mark.parametrize("one, other", [("Litvinov", "Litvin"), ("Bülow", "Below"), ("Berthelot", "Barthou")])
def test_other_surnames_do_not(one, other):
    assert _sound(one) != _sound(other)


@pytest.mark.parametrize(
    "read, meant",
    [
        ("BÃ¼low", "Bülow"),
        ("â€™s", "’s"),
        ("Ä\x8cadere", "Čadere"),
        ("Bülow", "Bülow"),
        ("Bismaà", "Bismaà"),
        ("Журнал", "Журнал"),
    ],
)
def test_text_in_the_wrong_encoding_is_known_by_what_it_was(read, meant):
    assert _decoded(read) == meant


def test_words_are_compared_without_accents_and_kept_whole():
    assert plain("Łukasiewicz, Bülow, Cădere") == "Lukasiewicz, Bulow, Cadere"
    assert words("Cădere's formula, Paul-Boncour's of 1932") == ["Cădere's", "formula", "Paul-Boncour's", "of"]


@pytest.mark.parametrize(
    "text",
    ["Litvinov hears of Strong opposition.", "A Treaty of Paris is spoken of.", "Briand's hope is that of Sapieha."],
)
def test_words_that_are_like_a_surname_are_not_told_where_they_are_words(project, command, text):
    say(project, text)
    printed = command(project, "check", "--records")[1]
    assert "surname-misspelt" not in printed, printed


def test_twins_and_names_are_looked_for_in_linear_time(project):
    """Thousands of rows of one day and one people, no two alike: twice as many take no more than twice the calls."""

    def calls(rows: int) -> int:
        one = (
            "- context_event_id: event-{n}\n  kind: other\n  date: 1931-05-08\n  date_basis: footnote\n  state_ids: [france]\n"
            "  summary: Paper {w} of {v} on {u} is read by {t} in the {s} hour.\n  evidence:\n    - large1973[84 n28] < pravda\n"
        )
        letters = "abcdefghij"
        word = lambda n: "".join(letters[int(c)] for c in f"{n:05}")  # noqa: E731
        body = "".join(
            one.format(n=n, w=word(n), v=word(n * 7), u=word(n * 3), t=word(n * 11), s=word(n * 13))
            for n in range(rows)
        )
        path = project / "curated/context/1931-05.yaml"
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"# yaml-language-server: $schema=../../schemas/curated/context.json\n{body}", encoding="utf-8")
        records = pipeline.read_records(project).records
        from build_data.curated.rules import surnames, twins

        counted = 0

        def count(frame, event, of):
            nonlocal counted
            counted += event in ("call", "c_call")

        records._indices.clear()
        sys.setprofile(count)
        try:
            told = [
                list(rule(row, records))
                for row in records.rows["context_events"]
                for rule in (twins.is_it_told_only_once, surnames.is_the_surname_spelt_as_the_persons)
            ]
        finally:
            sys.setprofile(None)
        assert not any(told)
        return counted

    assert 0 < calls(2000) < 2.3 * calls(1000)
