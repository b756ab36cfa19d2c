"""Lists of other people's that records are held against; README.md names their source, version and terms."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent


@cache
def rows(name: str) -> tuple[dict[str, str], ...]:
    """The rows of a list as text, by its name without `.csv`."""
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


@cache
def by(name: str, column: str) -> dict[str, dict[str, str]]:
    """The rows of a list by a column that tells them apart; of several with one value the first."""
    found: dict[str, dict[str, str]] = {}
    for row in rows(name):
        found.setdefault(row[column], row)
    return found
