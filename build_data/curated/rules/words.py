"""The words of a record: whole characters, no word twice, sentences that read alone."""

from __future__ import annotations

import re

from build_data.column_types import TEXT
from build_data.curated.compile import Row
from build_data.curated.link import Linked
from build_data.curated.rules import Found, rule
from build_data.curated.wording import is_made, told, written
from build_data.models.record import columns

_TWICE = re.compile(r"\b([^\W\d_]{2,}) \1\b", re.IGNORECASE)
_MAY_STAND_TWICE = ("had", "that")
_END = re.compile(r"[.?!][\"'”’)\]]*$")
_PRONOUN = re.compile(r"(He|She|It|They|This|These|Those|His|Her|Its|Their|Him|Them|Both|The (?:two|latter|former))\b")
# "It is France that ...", "Both sides ...": no pronouns for a thing.
_NO_PRONOUN = re.compile(
    r"It (?:is|was|has been|will be|would be) .*\b(?:that|to|who)\b|It \w+ (?:that|to)\b"
    r"|(?:Both|The two)(?: \w+)? (?:sides|states|parties|governments|powers|countries)\b"
)
_ELSEWHERE = re.compile(
    r"\b(see (?:also|above|below|there|under|the (?:note|record|step|meeting|document|claim|pact)s?)|cf\."
    r"|recorded (?:under|elsewhere|separately|apart|there|above|below|as an? \w+)"
    r"|(?:mentioned|told|given|described|noted|named|quoted|as) (?:above|below|elsewhere)"
    r"|(?:another|a separate|the other|its own|this) (?:record|row|entry)\b|in the note\b|ibid)",
    re.IGNORECASE,
)


@rule("mangled-text", "Characters that were read in the wrong encoding and saved so.")
def are_the_characters_whole(row: Row, records: Linked) -> Found:
    """Are the characters of a text those that were typed, and not UTF-8 read as something else?"""
    if is_made(row) or getattr(row.record, "kind", None) == "as_scanned":
        return
    for c in columns(type(row.record)):
        text = getattr(row.record, c.name) if c.type is TEXT and not c.filled and c.name != "as_scanned" else None
        for word in text.split() if text and not text.isascii() else ():
            if (meant := _decoded(word)) != word:
                yield f"'{word}' is {meant}, read in another encoding. Type it anew; save the file as UTF-8.", c.name


def _decoded(word: str) -> str:
    """What UTF-8 bytes were that somebody took for Windows-1252; the word itself where they were not.

    >>> _decoded("BÃ¼low"), _decoded("Bülow")
    ('Bülow', 'Bülow')
    """
    try:
        return b"".join(_byte(letter) for letter in word).decode("utf-8")
    except (UnicodeDecodeError, UnicodeEncodeError):
        return word


def _byte(letter: str) -> bytes:
    """The byte that stands for a letter; Windows-1252 leaves five to what ISO 8859-1 has there."""
    try:
        return letter.encode("cp1252")
    except UnicodeEncodeError:
        return letter.encode("latin-1")


@rule("word-twice", "A word stands twice in a row.", warning=True)
def does_no_word_stand_twice(row: Row, records: Linked) -> Found:
    """Does no word stand twice in a row?"""
    for column, text in written(row):
        for found in _TWICE.finditer(text):
            if found[1].lower() not in _MAY_STAND_TWICE and not found[1][0].isupper():
                yield f"'{found[0]}'. Take one out.", column


@rule("no-sentence", "A summary does not begin with a capital, or has no full stop.", warning=True)
def is_it_a_sentence(row: Row, records: Linked) -> Found:
    """Does a summary begin with a capital and end with a full stop?"""
    for column, text in told(row):
        first = text.lstrip("\"'“‘(")[:1]
        if first.islower():
            yield f"begins with '{text.split()[0]}'. A summary is a sentence: begin it with a capital.", column
        if not _END.search(text):
            yield f"ends with '{text.split()[-1]}'. A summary is a sentence: end it with a full stop.", column


@rule("pronoun-without-noun", "A summary begins with a pronoun, so that it does not read alone.", warning=True)
def does_it_read_alone(row: Row, records: Linked) -> Found:
    """Does a summary begin with a name or a noun, not with a pronoun?"""
    for column, text in told(row):
        found = _PRONOUN.match(text)
        if found and not _NO_PRONOUN.match(text):
            yield f"who or what is '{found[0]}'? A summary reads alone: name it.", column


@rule("points-elsewhere", "A summary says where else things are recorded.", warning=True)
def does_it_point_nowhere_else(row: Row, records: Linked) -> Found:
    """Does a summary say what happened, and nothing of where else things are recorded?"""
    for column, text in told(row):
        if found := _ELSEWHERE.search(text):
            yield f"'{found[0]}'. A summary reads alone: say it, link it, or leave it to the note.", column
