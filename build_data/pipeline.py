"""The stages in their order. What each command calls, as far as it goes."""

from __future__ import annotations

import time
from collections.abc import Iterable
from concurrent.futures import Executor
from dataclasses import dataclass, field
from pathlib import Path

from build_data import publish, stamp, vanish
from build_data.about import about
from build_data.curated.compile import compile_files
from build_data.curated.complete import complete
from build_data.curated.link import Linked, resolve
from build_data.curated.parts import curated_files
from build_data.faults import Fault, Stopped
from build_data.vanish import Loss

TYPE_CHECKING = False
if TYPE_CHECKING:
    from build_data.dataset import Dataset


@dataclass
class Profile:
    """Seconds and rows a stage."""

    stages: list[tuple[str, float, int]] = field(default_factory=list)
    _since: float = field(default_factory=time.perf_counter)

    def done(self, stage: str, rows: int) -> None:
        now = time.perf_counter()
        self.stages.append((stage, now - self._since, rows))
        self._since = now

    def __str__(self) -> str:
        lines = [f"{'stage':<12}{'seconds':>9}{'rows':>9}"]
        lines += [f"{stage:<12}{seconds:>9.3f}{rows:>9}" for stage, seconds, rows in self.stages]
        return "\n".join([*lines, f"{'all':<12}{sum(s for _, s, _ in self.stages):>9.3f}"])


class NoRecords(Stopped):
    """A project without curated files is no project to build: what is published must not be taken for out of date."""


@dataclass
class Outcome:
    """What the curated files say, and what is wrong with them."""

    files: int
    records: Linked
    faults: list[Fault]
    warnings: list[Fault]
    losses: list[Loss] = field(default_factory=list)  # tables that a build made smaller


def read_records(root: Path, profile: Profile | None = None, executor: Executor | None = None) -> Outcome:
    """Read, type and link every curated file, and ask our rules."""
    profile = profile or Profile()
    names = curated_files(root)
    if not names:
        raise NoRecords(f"there are no records: {root.name}/curated is missing or empty. Nothing was changed.")
    compiled = compile_files(root, names, executor)
    profile.done("compile", sum(len(c.records) for c in compiled))
    linked = resolve(compiled, root)
    profile.done("link", sum(len(r) for r in linked.rows.values()))
    complete(linked)
    rows = sum(len(r) for r in linked.rows.values())
    profile.done("complete", rows)
    from build_data.curated import rules

    faults = [fault for each in compiled for fault in each.faults] + linked.faults
    faults += rules.check(linked, root)
    profile.done("rules", rows)
    warnings = [fault for fault in faults if fault.is_warning]
    return Outcome(len(names), linked, [fault for fault in faults if not fault.is_warning], warnings)


def make_dataset(root: Path, linked: Linked, profile: Profile | None = None) -> Dataset:
    """The curated and the derived tables that have rows, and all that an output needs besides."""
    from build_data import tables
    from build_data.dataset import Dataset
    from build_data.derive import derive

    profile = profile or Profile()
    made = tables.build(linked)
    profile.done("tables", sum(t.num_rows for t in made.values()))
    derived = derive(made, root)
    profile.done("derive", sum(t.num_rows for t in derived.values()))
    with_rows = {name: table for name, table in {**made, **derived}.items() if table.num_rows}
    return Dataset(about(root), with_rows, linked, root)


def build(
    root: Path, profile: Profile | None = None, executor: Executor | None = None, dropped: Iterable[str] = ()
) -> Outcome:
    """Everything, up to what is published. Nothing is published where the records have faults.

    dropped: tables that may go, or lose more than a tenth of their rows.

    Raises publish.Faulty where a written table does not read back as it was built, vanish.Vanishing where a table
    that is not named in `dropped` would go or get much smaller.
    """
    profile = profile or Profile()
    made_of = stamp.ingredients(root)
    found = read_records(root, profile, executor)
    if found.faults:
        return found
    from build_data import products
    from build_data.check.formats_agree import unequal

    dataset = make_dataset(root, found.records, profile)
    rows = sum(t.num_rows for t in dataset.tables.values())
    found.losses = vanish.losses(root, {name: t.num_rows for name, t in dataset.tables.items()})
    vanish.consent(found.losses, dropped)
    new = publish.stage(root)
    products.write(dataset, new)
    profile.done("write", rows)
    differing = [fault for name, table in dataset.tables.items() if (fault := unequal(new / "data", name, table))]
    if differing:
        raise publish.Faulty("\n".join(differing))
    profile.done("prove", rows)
    publish.publish(root, products.owned())
    stamp.set_stamp(root, made_of, products.owned())
    profile.done("publish", 0)
    return found
