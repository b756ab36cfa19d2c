"""Two states of the tables, compared row by row and cell by cell."""

from __future__ import annotations

import csv
import io
import subprocess
from collections.abc import Iterator
from pathlib import Path

from build_data.dataset import published_tables


class NoSuchState(Exception):
    """Neither a folder with tables nor a revision of this project."""


def tables_at(root: Path, state: str) -> dict[str, str]:
    """The CSV tables of a state, by name: a project or data folder, or a git revision. Raises NoSuchState."""
    folder = Path(state)
    for data in (folder / "data", folder):
        if found := sorted(data.glob("*.csv")) if data.is_dir() else []:
            return {p.stem: p.read_text(encoding="utf-8") for p in found}
    listed = _git(root, "ls-tree", "--name-only", f"{state}:data")
    if listed is None:
        raise NoSuchState(f"'{state}' is neither a folder with tables nor a revision that has data/.")
    return {
        name.removesuffix(".csv"): _git(root, "show", f"{state}:data/{name}")
        for name in listed.split()
        if name.endswith(".csv")
    }


def _git(root: Path, *arguments: str) -> str | None:
    done = subprocess.run(["git", "-C", str(root), *arguments], capture_output=True, encoding="utf-8", check=False)
    return done.stdout if done.returncode == 0 else None


def changes(before: dict[str, str], after: dict[str, str]) -> Iterator[tuple[str, str, str, str, str]]:
    """(table, row, column, old, new) for each cell; a row that came or went has the column ''."""
    order = {name: n for n, name in enumerate(published_tables())}
    for name in sorted({*before, *after}, key=lambda n: (order.get(n, len(order)), n)):
        old, new = _rows(name, before.get(name, "")), _rows(name, after.get(name, ""))
        for key in sorted({*old, *new}):
            if key not in old:
                yield name, key, "", "", "added"
            elif key not in new:
                yield name, key, "", "removed", ""
            else:
                columns = dict.fromkeys([*old[key], *new[key]])
                for column in columns:
                    was, now = old[key].get(column, ""), new[key].get(column, "")
                    if was != now:
                        yield name, key, column, was, now


def _rows(name: str, text: str) -> dict[str, dict]:
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    key = published_tables()[name].key if name in published_tables() else tuple(rows[0])[:1] if rows else ()
    return {"/".join(row.get(k, "") for k in key): row for row in rows}


def report(found: list[tuple[str, str, str, str, str]]) -> str:
    """The changes as text: a table, its rows, their cells."""
    lines, table, last = [], None, None
    for name, key, column, was, now in found:
        if name != table:
            lines.append(f"{name}")
            table, last = name, None
        if not column:
            lines.append(f"  {'+' if now else '-'} {key}")
        else:
            if key != last:
                lines.append(f"  ~ {key}")
            lines.append(f"      {column}: {was or '(empty)'} -> {now or '(empty)'}")
        last = key
    rows = len({(name, key) for name, key, *_ in found})
    return "\n".join([*lines, f"{rows} rows differ." if rows != 1 else "1 row differs."])
