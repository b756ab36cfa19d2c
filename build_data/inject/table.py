"""What came of planting faults, a line a kind: published in `validation/injection.csv`."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from build_data import worksheets
from build_data.inject.planter import all_kinds
from build_data.inject.trial import Result

FILE = "validation/injection.csv"


@dataclass(frozen=True)
class Line:
    """A kind of fault: how many were planted and found, how many in the right line, and by which rules.

    `rules` names each fault told with the number of planted ones it was told of, the commonest first. `faults` and
    `seed` are those of the whole run.
    """

    kind: str
    sort: str
    what: str
    planted: int
    found: int
    line_right: int
    rules: str
    faults: int
    seed: int


def lines(results: Iterable[Result], seed: int) -> list[Line]:
    """A line a kind of which a fault could be planted, in the order of the kinds."""
    by_kind: dict[str, list[Result]] = defaultdict(list)
    for result in results:
        by_kind[result.planted.kind].append(result)
    total = sum(map(len, by_kind.values()))
    return [
        Line(
            kind.name,
            kind.sort,
            kind.what,
            len(found),
            sum(r.found for r in found),
            sum(r.line_right for r in found),
            _rules(found),
            total,
            seed,
        )
        for kind in all_kinds()
        if (found := by_kind[kind.name])
    ]


def _rules(results: list[Result]) -> str:
    told = Counter(name for result in results for name in result.told)
    return "; ".join(f"{name} {times}" for name, times in sorted(told.items(), key=lambda item: (-item[1], item[0])))


def write(table: list[Line], path: Path) -> None:
    """The table as CSV."""
    worksheets.write(path, [f.name for f in fields(Line)], map(asdict, table))


def read(path: Path) -> list[Line]:
    """The table as it was published; empty where none was."""
    if not path.exists():
        return []
    whole = {f.name for f in fields(Line) if f.type == "int"}
    return [
        Line(**{name: int(value) if name in whole else value for name, value in row.items()})
        for row in worksheets.read(path)
    ]


def sums(table: list[Line]) -> dict[str, tuple[int, int, int, int]]:
    """Of each sort the kinds, and the faults planted, found and found in the right line."""
    found: dict[str, tuple[int, int, int, int]] = {}
    for line in table:
        kinds, *counts = found.get(line.sort, (0, 0, 0, 0))
        added = (line.planted, line.found, line.line_right)
        found[line.sort] = (kinds + 1, *(a + b for a, b in zip(counts, added, strict=True)))
    return found
