"""The CSV files that people and commands fill below `validation/`: read as dicts of text, written alike everywhere."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path


def read(path: Path) -> list[dict[str, str]]:
    """The lines of a file."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def write(path: Path, fields: Iterable[str], lines: Iterable[dict]) -> None:
    """Lines with these fields, in this order; what a line lacks is empty."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(fields), lineterminator="\n", restval="")
        writer.writeheader()
        writer.writerows(lines)
