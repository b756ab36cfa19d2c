"""The words of a record: what it says in our own sentences, and words made comparable."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from build_data.column_types import TEXT
from build_data.curated.compile import Row
from build_data.models.record import Record, columns

# What is taken over as it was found, or is in another's words or language.
AS_FOUND = frozenset(("as_scanned", "read_as", "wording", "title", "cited_as", "name", "name_1932"))
_TOLD = ("summary", "gist")
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_SMALL = frozenset(("a", "an", "and", "der", "die", "das", "for", "in", "la", "le", "les", "of", "on", "the", "to"))
_NO_PARTS = str.maketrans({"ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ø": "o", "Ø": "O", "ß": "ss", "æ": "ae", "Æ": "Ae"})


def is_made(row: Row) -> bool:
    """Whether the build made the row of another, whose words it has."""
    return getattr(row.record, "made_from_table", None) is not None


def told(row: Row) -> list[tuple[str, str]]:
    """The columns of a row that tell in sentences what happened or was held, and what they say."""
    return _texts(row, _told_names(type(row.record)))


def written(row: Row) -> list[tuple[str, str]]:
    """The columns of a row in our own words, and what they say."""
    return _texts(row, _written_names(type(row.record)))


def _texts(row: Row, names: tuple[str, ...]) -> list[tuple[str, str]]:
    if not names or is_made(row):
        return []
    return [(name, text) for name in names if (text := getattr(row.record, name))]


@cache
def _told_names(model: type[Record]) -> tuple[str, ...]:
    return tuple(name for name in _TOLD if name in model.model_fields)


@cache
def _written_names(model: type[Record]) -> tuple[str, ...]:
    return tuple(c.name for c in columns(model) if c.type is TEXT and not c.filled and c.name not in AS_FOUND)


@lru_cache(maxsize=1 << 16)  # the same words and names are asked for by every rule about words
def plain(text: str) -> str:
    """The text without accents, whose letters can be compared: `Łukasiewicz` is `Lukasiewicz`.

    >>> plain("Łukasiewicz and Bülow")
    'Lukasiewicz and Bulow'
    """
    return unicodedata.normalize("NFKD", text.translate(_NO_PARTS)).encode("ascii", "ignore").decode()


def words(text: str) -> list[str]:
    """The words of a text as they stand, numbers and signs left out; a hyphen or an apostrophe parts none.

    >>> words("Cădere's formula, Paul-Boncour's in 1932")
    ["Cădere's", 'formula', "Paul-Boncour's", 'in']
    """
    return _WORD.findall(text)


def content(text: str) -> tuple[str, ...]:
    """What a text speaks of: its words without accents and case, articles and the like left out."""
    return tuple(word for word in words(plain(text).lower()) if word not in _SMALL)
