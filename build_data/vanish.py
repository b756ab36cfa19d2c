"""Nothing vanishes: what a build would take away is told, and a whole table or much of one only goes if asked for."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from build_data.faults import Stopped

MOST = 0.1  # the share of a table's rows that may go without a word of consent


class Vanishing(Stopped):
    """The build would drop a table, or more than a tenth of its rows; the message says how to go on."""


@dataclass(frozen=True)
class Loss:
    """A table that would get smaller."""

    table: str
    before: int
    after: int

    @property
    def is_much(self) -> bool:
        return self.after == 0 or (self.before - self.after) > MOST * self.before

    def __str__(self) -> str:
        return f"{self.table}: {self.before:,} rows are published, {self.after:,} would be."


def losses(root: Path, now: dict[str, int]) -> list[Loss]:
    """The published tables that have fewer rows in what was built, by name."""
    found = []
    for path in sorted((root / "data").glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            before = max(0, sum(1 for _ in csv.reader(file)) - 1)
        if now.get(path.stem, 0) < before:
            found.append(Loss(path.stem, before, now.get(path.stem, 0)))
    return found


def consent(found: Iterable[Loss], dropped: Iterable[str]) -> None:
    """Raises Vanishing where much would go that was not named."""
    much = [loss for loss in found if loss.is_much and loss.table not in set(dropped)]
    if much:
        how = " ".join(f"--drop {loss.table}" for loss in much)
        lines = "\n".join(f"    {loss}" for loss in much)
        raise Vanishing(f"This build would take away:\n{lines}\nIf that is meant: python -m build_data build {how}")
