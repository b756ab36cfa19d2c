"""frictionless of what a user reads, the CSV through `datapackage.json`: types, keys, foreign keys, terms."""

from __future__ import annotations

from pathlib import Path


def faults(root: Path) -> list[str]:
    """Does `frictionless validate datapackage.json` pass?"""
    from frictionless import Package

    report = Package(str(root / "datapackage.json")).validate()
    found = [f"frictionless: {error.message}" for error in report.errors]
    for task in report.tasks:
        found += [f"frictionless: {task.name}: {error.message}" for error in task.errors]
    return found
