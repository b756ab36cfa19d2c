"""The stages in their order. What each command calls, as far as it goes."""

from __future__ import annotations

import time
from concurrent.futures import Executor
from dataclasses import dataclass, field
from pathlib import Path

from build_data import fingerprint, publish
from build_data.compile import compile_files, curated_files
from build_data.link import Linked, link
from build_data.problems import Problem


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


@dataclass
class Records:
    """What the curated files say, and what is wrong with them."""

    files: int
    linked: Linked
    problems: list[Problem]


def records(root: Path, profile: Profile | None = None, executor: Executor | None = None) -> Records:
    """Read, type and link every curated file, and ask our rules."""
    profile = profile or Profile()
    names = curated_files(root)
    compiled = compile_files(root, names, executor)
    profile.done("compile", sum(len(c.records) for c in compiled))
    linked = link(compiled, root)
    rows = sum(len(r) for r in linked.rows.values())
    profile.done("link", rows)
    from build_data.check import rules

    problems = [p for c in compiled for p in c.problems] + linked.problems
    problems += rules.check(linked, root)
    profile.done("rules", rows)
    return Records(len(names), linked, problems)


def all_tables(linked: Linked, profile: Profile | None = None) -> dict:
    """The curated and the derived tables that have rows, by name."""
    from build_data.derive import derive
    from build_data.tables import tables

    profile = profile or Profile()
    made = tables(linked)
    profile.done("tables", sum(t.num_rows for t in made.values()))
    derived = derive(made)
    profile.done("derive", sum(t.num_rows for t in derived.values()))
    return {name: table for name, table in {**made, **derived}.items() if table.num_rows}


def build(root: Path, profile: Profile | None = None, executor: Executor | None = None) -> Records:
    """Everything, up to what is published. Nothing is published where the records have problems.

    Raises publish.Faulty where a written table does not read back as it was built.
    """
    profile = profile or Profile()
    made_of = fingerprint.ingredients(root)
    found = records(root, profile, executor)
    if found.problems:
        return found
    made = all_tables(found.linked, profile)
    new = publish.stage(root)
    write(found.linked, made, new, root)
    profile.done("write", sum(t.num_rows for t in made.values()))
    from build_data.check.twins import unequal

    faults = [fault for name, table in made.items() if (fault := unequal(new / "data", name, table))]
    if faults:
        raise publish.Faulty("\n".join(faults))
    profile.done("prove", sum(t.num_rows for t in made.values()))
    publish.publish(root)
    fingerprint.set_stamp(root, made_of)
    profile.done("publish", 0)
    return found


def write(linked: Linked, made: dict, new: Path, root: Path) -> None:
    """Write everything that is published below the folder `new`."""
    from build_data import coverage, describe
    from build_data.check import rules
    from build_data.models import KINDS
    from build_data.models import published as models
    from build_data.write import csv, package, parquet, sources

    for folder in ("data", "schemas/curated", "docs"):
        (new / folder).mkdir(parents=True)
    for name, table in made.items():
        csv.write(table, new / "data" / f"{name}.csv")
        parquet.write(table, new / "data" / f"{name}.parquet")
        _text(new / "schemas" / f"{name}.json", package.dump(describe.table_schema(models()[name], list(made))))
    for kind in KINDS.values():
        _text(new / kind.schema_path, package.dump(describe.editor_schema(kind)))
    works = [row.record for row in linked.rows["sources"]]
    _text(new / "data" / "sources.json", sources.csl(works))
    _text(new / "data" / "sources.bib", sources.bibtex(works))
    _text(new / "data" / "SHA256SUMS", publish.checksums(new / "data"))
    _text(new / "datapackage.json", package.package(list(made), root))
    _text(new / "docs" / "codebook.md", describe.codebook(made))
    _text(new / "docs" / "coverage.md", coverage.page(linked))
    _text(new / "docs" / "problems.md", rules.page())


def _text(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")
