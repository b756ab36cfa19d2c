"""Plant, ask the record checks, take out again: on a copy of the curated files, which is all that is ever written.

Everything is compiled once; for a fault only the file it is planted in is compiled again, then everything is linked and
asked by every rule, but where a rule found nothing in a row of another file and looked at no other record.
"""

from __future__ import annotations

import gc
import os
import re
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from build_data.curated import rules
from build_data.curated.compile import compile_file
from build_data.curated.complete import fill
from build_data.curated.link import resolve
from build_data.faults import Fault
from build_data.inject.edits import applied
from build_data.inject.planter import Kind, Planted, all_kinds, draw
from build_data.inject.sites import World


@dataclass(frozen=True)
class Result:
    """What the checks said of a planted fault: the names of what they told, and whether its line was right."""

    planted: Planted
    told: tuple[str, ...]
    line_right: bool

    @property
    def found(self) -> bool:
        return bool(self.told)


class Ground:
    """A copy of the curated files in which faults are planted, one at a time."""

    def __init__(self, world: World, folder: Path):
        self._world, self.folder = world, folder
        shutil.copytree(world.root / "curated", folder / "curated")
        self._number = {each.file: number for number, each in enumerate(world.compiled)}
        clean = resolve(world.compiled, folder)
        fill(clean)
        self._clean = clean  # its rows must live as long as they are known by their id()
        self._sound = rules.depend_on_no_other(clean)
        self._before = Counter(map(_told, self._ask(world.compiled)))

    def ask(self, planted: Planted) -> Result:
        """Plant a fault, ask, and take it out again."""
        path = self.folder / planted.file
        before = path.read_bytes()
        text = applied(self._world.files[planted.file].text, planted.splices)
        path.write_bytes(text.encode("utf-8", "surrogateescape"))
        try:
            compiled = list(self._world.compiled)
            compiled[self._number[planted.unit]] = compile_file(self.folder, planted.unit)
            faults = self._ask(compiled)
        finally:
            path.write_bytes(before)
        left = Counter(self._before)
        new = []
        for fault in faults:
            if left[_told(fault)] > 0:
                left[_told(fault)] -= 1
            else:
                new.append(fault)
        names = tuple(sorted({fault.name for fault in new}))
        return Result(planted, names, any(_is_there(fault, planted) for fault in new))

    def _ask(self, compiled: list) -> list[Fault]:
        linked = resolve(compiled, self.folder)
        fill(linked)
        faults = [fault for each in compiled for fault in each.faults] + linked.faults
        return faults + rules.check(linked, self.folder, self._sound)


def _told(fault: Fault) -> tuple:
    """What a fault says, wherever it stands: lines move when something is planted above."""
    return fault.file, fault.name, fault.record, fault.mend


def _is_there(fault: Fault, planted: Planted) -> bool:
    """Whether a fault stands where it was planted, or with a record that disagrees with it and names it."""
    if fault.file == planted.file and fault.line in planted.lines:
        return True
    told = f"{fault.mend} {fault.source_line}"
    return any(re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", told) for name in planted.names)


def drawn(world: World, number: int, seed: int, kinds: tuple[Kind, ...]) -> list[Planted]:
    """So many faults, as evenly spread over the kinds as their sites allow; what some kinds lack the others give."""
    share = number // len(kinds) + 1
    found = {kind: draw(world, kind, share, seed) for kind in kinds}
    growing = [kind for kind in kinds if len(found[kind]) == share]
    while growing and (lacking := number - sum(map(len, found.values()))) > 0:
        for kind in growing:
            share = len(found[kind]) + lacking // len(growing) + 1
            found[kind] = draw(world, kind, share, seed)
        growing = [kind for kind in growing if len(found[kind]) == share]
    return _evenly_cut(found, number)


def _evenly_cut(found: dict[Kind, list[Planted]], number: int) -> list[Planted]:
    """Not more than asked for: what is too much goes from the kinds that have most."""
    while sum(map(len, found.values())) > number:
        max(found.values(), key=len).pop()
    return [fault for faults in found.values() for fault in faults]


_ground: Ground | None = None


def results(
    root: Path, number: int, seed: int, workers: int = 1, kinds: Iterable[str] | None = None
) -> Iterator[Result]:
    """Plant so many faults, of all kinds or of some, and tell of each; in the order of the kinds."""
    world = World(root)
    chosen = tuple(kind for kind in all_kinds() if not kinds or kind.name in kinds)
    faults = drawn(world, number, seed, chosen)
    with tempfile.TemporaryDirectory() as folder:
        if workers == 1:
            yield from map(Ground(world, Path(folder) / "0").ask, faults)
            return
        with ProcessPoolExecutor(workers, initializer=_prepare, initargs=(root, folder)) as executor:
            yield from executor.map(_ask, faults, chunksize=4)


def _prepare(root: Path, folder: str) -> None:
    """In each process a world and a copy of its own."""
    global _ground
    _ground = Ground(World(root), Path(folder) / str(os.getpid()))
    gc.collect()
    gc.freeze()  # nothing of the clean records is ever garbage


def _ask(planted: Planted) -> Result:
    return _ground.ask(planted)
