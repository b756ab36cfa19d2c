"""A kind of fault: what it is, of which sort, where it can be planted, and how.

    @plant("year-1951", "A year read 1951 for 1931.", PLAUSIBLE, lambda world: world.dates())
    def year_1951(site, world, draw):
        return put(site, ...) or None where it cannot be planted there

Kinds are found by listing the folder `kinds`.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache

from build_data.curated.compile import Row
from build_data.discover import modules
from build_data.inject.edits import Splice, applied, planted_lines
from build_data.inject.sites import Site, World

STRUCTURAL, PLAUSIBLE, UNKNOWABLE = "structural", "plausible", "unknowable"
SORTS = {
    STRUCTURAL: "a slip of form: what no curated file may hold",
    PLAUSIBLE: "a wrong fact in good form, where something else in the records or the footnote index tells the right",
    UNKNOWABLE: "a wrong fact that nothing else in the records tells from the right one",
}


class NothingToChoose(LookupError):
    """There is no other value that could be planted at this site."""


class Chance(random.Random):
    """Draws by the seed; that there is nothing to choose from means that nothing can be planted there."""

    def choice(self, among):
        if not among:
            raise NothingToChoose
        return super().choice(among)


@dataclass(frozen=True)
class Kind:
    """A kind of fault."""

    name: str
    what: str
    sort: str
    of: Callable[[World], Iterable[Site]]
    plant: Callable[[Site, World, Chance], list[Splice] | None]


@dataclass(frozen=True)
class Planted:
    """One fault: the file, what is replaced in it, and what a fault told of it must stand on or name."""

    kind: str
    file: str
    unit: str
    splices: tuple[Splice, ...]
    lines: frozenset[int]
    names: tuple[str, ...]


_KINDS: list[Kind] = []


def plant(name: str, what: str, sort: str, of: Callable[[World], Iterable[Site]]):
    """Declare a function to be a planter."""

    def declare(function):
        _KINDS.append(Kind(name, what, sort, of, function))
        return function

    return declare


@cache
def all_kinds() -> tuple[Kind, ...]:
    """Every kind, the structural ones first."""
    modules("build_data.inject.kinds")
    return tuple(sorted(_KINDS, key=lambda kind: list(SORTS).index(kind.sort)))


def draw(world: World, kind: Kind, number: int, seed: int) -> list[Planted]:
    """So many faults of a kind, at sites drawn at random; fewer where there are not so many."""
    chance = Chance(f"{seed}/{kind.name}")
    sites, found = list(kind.of(world)), {}
    for _ in range(4):  # where sites are few, each is used again with another value
        for site in chance.sample(sites, len(sites)):
            if len(found) == number:
                return list(found.values())
            try:
                splices = kind.plant(site, world, chance)
            except NothingToChoose:
                continue
            if splices and applied(site.file.text, splices) != site.file.text:
                found.setdefault((site.file.name, tuple(splices)), _planted(kind, site, splices))
    return list(found.values())


def _planted(kind: Kind, site: Site, splices: list[Splice]) -> Planted:
    text = site.file.text
    lines = planted_lines(text, splices)
    if not any(new.strip() for _, _, new in splices):  # something was left out: the record around it is meant
        around = (site.home.above or site.home) if site is site.home else site.home
        gone = sum(text.count("\n", begin, end) for begin, end, _ in splices)
        lines |= set(around.lines[: -gone or None])
    names = {_value(new) for _, _, new in splices} | {_known_by(site.row)}
    return Planted(
        kind.name, site.file.name, site.home.unit, tuple(splices), frozenset(lines), tuple(sorted(filter(None, names)))
    )


def _known_by(row: Row) -> str:
    """The id by which a fault would name the row; of what has none of its own, its parent's."""
    has_own = len(row.record.key) == 1 or row.parent is None
    return row.id if has_own else row.parent.id


def _value(new: str) -> str:
    """What a fault would quote of a new text: the text itself, if it is a value and not many lines."""
    value = new.strip().strip("[]\"'")
    return value if "\n" not in value and len(value) > 1 else ""
