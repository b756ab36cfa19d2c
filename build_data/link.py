"""References resolved: every id names a record that is there, or the nearest ones are offered.

Here records stop being files: what comes out is the rows of each table, and the evidence of each row.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from build_data.compile import Compiled, Row
from build_data.models import kind_of_file, models
from build_data.models.record import Column, Record, columns
from build_data.problems import Problem, nearest
from build_data.read import Page, read

TARGET_TABLES = {
    "state": "states",
    "pact": "pacts",
    "negotiation": "negotiations",
    "person": "people",
    "organisation": "organisations",
}


class Places:
    """Where things stand in the files, for telling problems: files are read again only when there are some."""

    def __init__(self, root: Path):
        self._root = root
        self._pages: dict[str, Page] = {}

    def problem(self, row: Row, kind: str, mend: str, *path, key: bool = False) -> Problem:
        if row.file not in self._pages:
            page, _ = read(self._root / row.file, row.file)
            assert page is not None, "a row comes from a file that could be read"
            self._pages[row.file] = page
        top = row
        while top.parent:
            top = top.parent
        kind_name = kind_of_file(row.file).name
        return self._pages[row.file].problem(kind, (*row.path, *path), mend, record=f"{kind_name} {top.id}", key=key)


@dataclass
class Linked:
    """The rows of every table, in the order of the files, and an index by id."""

    rows: dict[str, list[Row]]
    ids: dict[str, dict[str, Row | None]]
    unknowable: set[str] = field(default_factory=set)
    problems: list[Problem] = field(default_factory=list)


def link(compiled: Iterable[Compiled], root: Path) -> Linked:
    """Resolve the references of all records."""
    places = Places(root)
    linked = Linked({table: [] for table in models()}, defaultdict(dict))
    half_known = set()
    for each in compiled:
        half_known |= each.half_known
        linked.unknowable |= each.unknowable
        for row in each.rows():
            linked.rows[row.record.table].append(row)
    for table, rows in linked.rows.items():
        linked.problems.extend(_index(table, rows, linked.ids, places))
    for table, name in half_known:
        linked.ids[table].setdefault(name, None)
    for rows in linked.rows.values():
        for row in rows:
            linked.problems.extend(_dangling(row, linked, places))
    return linked


def _index(table: str, rows: list[Row], ids: dict[str, dict[str, Row]], places: Places) -> Iterator[Problem]:
    for row in rows:
        ids_of_parents = ids[row.parent.record.table] if row.parent else {}
        first = ids[table].setdefault(row.id, row)
        key = row.record.key[-1]
        told_above = row.parent and ids_of_parents.get(row.parent.id) is not row.parent
        if first is not row and not told_above:
            mend = f"{row.id} is also in {first.file}. One fact once: join them, or name one anew."
            yield places.problem(row, "duplicate-id", mend, key)
        kind = kind_of_file(row.file)
        if kind.single and row.parent is None and row.file != f"curated/{kind.folder}/{row.id}.yaml":
            yield places.problem(
                row, "wrong-file-name", f"the file of this record is curated/{kind.folder}/{row.id}.yaml.", key
            )


@cache
def _references(model: type[Record]) -> tuple[Column, ...]:
    return tuple(c for c in columns(model) if c.refers_to)


def _dangling(row: Row, linked: Linked, places: Places) -> Iterator[Problem]:
    record = row.record
    for table, value, path in _names(row):
        if table in linked.unknowable:
            continue
        known = linked.ids[table]
        if value not in known:
            mend = f"'{value}' is not in {table}.{nearest(value, known)}"
            yield places.problem(row, "dangling-reference", mend, *path)
    for c in _references(type(record)):
        value = getattr(record, c.name)
        if isinstance(value, tuple):
            for number, one in enumerate(value):
                if one in value[:number]:
                    yield places.problem(row, "repeated-reference", f"{one} is in the list already.", c.name, number)
    names = {c.name for c in columns(type(record))}
    for number, cited in enumerate(record.evidence):
        if cited.field and cited.field not in names:
            mend = f"no field {cited.field}.{nearest(cited.field, names)}"
            yield places.problem(row, "unknown-field", mend, "evidence", number)


def _names(row: Row) -> Iterator[tuple[str, str, tuple]]:
    """(table, id, place) of every id that a record names, those it takes from its parent left out."""
    record = row.record
    for c in _references(type(record)):
        value = getattr(record, c.name)
        if value is None or (c.inherited and row.parent and getattr(row.parent.record, c.name, None) == value):
            continue
        if isinstance(value, str):
            yield c.refers_to, value, (c.name,)
        else:
            yield from ((c.refers_to, one, (c.name, number)) for number, one in enumerate(value))
    if record.table == "press_stances":
        yield TARGET_TABLES[record.target_kind], record.target_id, ("target_id",)
    for number, cited in enumerate(record.evidence):
        yield from (
            ("sources", source, ("evidence", number)) for source in (cited.source_id, cited.via_source_id) if source
        )
