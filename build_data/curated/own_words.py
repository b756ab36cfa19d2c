"""Our words are our own: no eight words in a row stand in the source, names and titles counted as one word each.

Asked only where the source is at hand (`check --thesis FILE`): its text is no part of this project.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from build_data.curated.compile import Row
from build_data.curated.link import Linked, Pointer
from build_data.curated.wording import plain, written
from build_data.faults import Fault

FAULT = "words-of-the-source"
_RUN = 8
_QUOTED, _OF_THE_PRINT = "Scanned: ", ("thesis_pages", "thesis_notes")  # what a damaged note prints stands as it is
_TOKEN = re.compile(r"[^\W_]+")
_BROKEN = re.compile(r"(?<=[a-z])-\s*\n\s*(?=[a-z])")  # a word that a line break parts
_NAME = re.compile(r"\b[A-Z0-9]\w*(?: (?:(?:of|the|for|and|de|la|du|des|von) )*[A-Z0-9]\w*)*")


def borrowed(records: Linked, root: Path, source: str) -> list[Fault]:
    """The texts of ours that have eight words in a row with the source, each told where it stands."""
    there = _runs(_comparable(_BROKEN.sub("", source)))
    pointer = Pointer(root)
    return [
        pointer.fault(row, FAULT, f"'{passage}' stands so in the source. Say it in other words.", column)
        for rows in records.rows.values()
        for row in rows
        for column, text in _ours(row)
        for passage in _passages(text, there)
    ]


def _ours(row: Row) -> Iterator[tuple[str, str]]:
    for column, text in written(row):
        yield column, text.partition(_QUOTED)[0] if row.record.table in _OF_THE_PRINT else text
    yield from (("accepted", why) for why in row.record.accepted.values())


def _comparable(text: str) -> list[str]:
    """The words of a text without accents, case and signs, numbers too."""
    return [plain(token).lower() for token in _TOKEN.findall(text.replace("’", "").replace("'", ""))]


def _runs(words: list[str]) -> set[tuple[str, ...]]:
    return set(zip(*(words[n:] for n in range(_RUN)), strict=False))


def _passages(text: str, there: set[tuple[str, ...]]) -> Iterator[str]:
    """Each longest passage of a text whose every eight words are a run of the source, names counted as one word."""
    typed = _TOKEN.findall(text.replace("’", "").replace("'", ""))
    words = [plain(token).lower() for token in typed]
    hits = [tuple(words[n : n + _RUN]) in there for n in range(len(words) - _RUN + 1)]
    start = None
    for n, hit in enumerate([*hits, False]):
        if hit and start is None:
            start = n
        elif not hit and start is not None:
            passage = " ".join(typed[start : n + _RUN - 1])
            if _counted(passage) >= _RUN:
                yield passage
            start = None


def _counted(passage: str) -> int:
    """How many words a passage has, a name or title counted as one.

    >>> _counted("the Commission of Enquiry for European Union sits in May")
    5
    """
    return len(_NAME.sub("Name", passage).split())
