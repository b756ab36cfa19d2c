"""References resolved: every id names a record that is there, or the nearest ones are offered.

Here records stop being files: what comes out is the rows of each table, and the evidence of each row.
"""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path
from typing import Any, TypeVar

from build_data.curated.compile import Compiled, Row
from build_data.curated.parts import JoinedRecord, read_unit
from build_data.curated.read import YamlFile
from build_data.faults import Fault, nearest
from build_data.models import record_kind_of_file, typed
from build_data.models.apparatus import ThesisPage
from build_data.models.press import STANCE_TARGETS
from build_data.models.record import Column, Record, cited_names, columns

T = TypeVar("T")
_MOST_HINTS = 200


class Pointer:
    """Where things stand in the files, for telling faults: a file is read again only when something is wrong in it."""

    def __init__(self, root: Path):
        self._root = root
        self._files: dict[str, YamlFile | JoinedRecord] = {}

    def file_of(self, row: Row) -> str:
        """The file in which the row stands."""
        whole = self._opened(row)
        return whole.place(row.path)[0].name if isinstance(whole, JoinedRecord) else row.file

    def fault(self, row: Row, name: str, mend: str, *path, key: bool = False) -> Fault:
        """A fault at the value (or with `key` at the key) that `path` reaches from the row."""
        top = row
        while top.parent:
            top = top.parent
        record = f"{record_kind_of_file(row.file).name} {top.id}"
        return self._opened(row).fault(name, (*row.path, *path), mend, record=record, key=key)

    def _opened(self, row: Row) -> YamlFile | JoinedRecord:
        if row.file not in self._files:
            file, _ = read_unit(self._root, row.file)
            assert file is not None, "a row comes from a file that could be read"
            self._files[row.file] = file
        return self._files[row.file]


@dataclass
class Linked:
    """The rows of every table, in the order of the files, indices of them, and what is wrong with their links."""

    rows: dict[str, list[Row]]
    ids: dict[str, dict[str, Row | None]]
    unread_tables: set[str] = field(default_factory=set)
    faults: list[Fault] = field(default_factory=list)
    _indices: dict[Callable, Any] = field(default_factory=dict)
    _hints: dict[tuple[str, str], str] = field(default_factory=dict)

    def replace(self, table: str, number: int, record: Record) -> None:
        """Put a changed record in the place of the one in that row."""
        row = dataclasses.replace(self.rows[table][number], record=record)
        if self.ids[table].get(row.id) is self.rows[table][number]:
            self.ids[table][row.id] = row
        self.rows[table][number] = row

    def hint(self, table: str, value: str) -> str:
        """The ids nearest to one that is not there; of the first faults only, for each is looked for among all ids."""
        if (table, value) not in self._hints and len(self._hints) < _MOST_HINTS:
            self._hints[table, value] = nearest(value, self.ids[table])
        return self._hints.get((table, value), "")

    def index(self, make: Callable[[Linked], T]) -> T:
        """What `make` finds in the records, made once; a rule that looks rows up must not walk them all for each."""
        if make not in self._indices:
            self._indices[make] = make(self)
        return self._indices[make]

    @cached_property
    def pages(self) -> dict[int, ThesisPage]:
        """The pages of the thesis by their printed number."""
        return {row.record.page: row.record for row in self.rows["thesis_pages"]}

    @cached_property
    def pages_are_known(self) -> bool:
        """Whether every page of the thesis could be read, so that one that is not there is a fault."""
        faulty = None in self.ids["thesis_pages"].values()
        return bool(self.pages) and "thesis_pages" not in self.unread_tables and not faulty

    @cached_property
    def cited_places(self) -> set:
        """The pages, and the (page, note) pairs, of the thesis on which a record rests."""
        cited = {(c.page, c.footnote) for rows in self.rows.values() for row in rows for c in row.record.evidence}
        return cited | {page for page, _ in cited}

    @cached_property
    def cow_codes(self) -> dict[str, int | None]:
        """The COW code of each state."""
        return {row.record.state_id: row.record.cow_ccode for row in self.rows["states"]}


def resolve(compiled: Iterable[Compiled], root: Path) -> Linked:
    """Resolve the references of all records."""
    pointer = Pointer(root)
    linked = Linked({table: [] for table in typed()}, defaultdict(dict))
    faulty_ids = set()
    for each in compiled:
        faulty_ids |= each.faulty_ids
        linked.unread_tables |= each.unread_tables
        for row in each.rows():
            linked.rows[row.record.table].append(row)
    for table, rows in linked.rows.items():
        linked.faults.extend(_index(table, rows, linked.ids, pointer))
    for table, name in faulty_ids:
        linked.ids[table].setdefault(name, None)
    for rows in linked.rows.values():
        for row in rows:
            linked.faults.extend(_dangling(row, linked, pointer))
    return linked


def _index(table: str, rows: list[Row], ids: dict[str, dict[str, Row]], pointer: Pointer) -> Iterator[Fault]:
    for row in rows:
        ids_of_parents = ids[row.parent.record.table] if row.parent else {}
        first = ids[table].setdefault(row.id, row)
        key = row.record.key[-1]
        told_above = row.parent and ids_of_parents.get(row.parent.id) is not row.parent
        if first is not row and not told_above:
            mend = f"{row.id} is also in {pointer.file_of(first)}. One fact once: join them, or name one anew."
            yield pointer.fault(row, "duplicate-id", mend, key)
        kind = record_kind_of_file(row.file)
        home = f"curated/{kind.folder}/{row.id}"
        if kind.single and row.parent is None and row.file not in (home, f"{home}.yaml"):
            mend = f"the file of this record is {home}.yaml, or its folder {home}."
            yield pointer.fault(row, "wrong-file-name", mend, key)


@cache
def _name_any_record() -> set[str]:
    """The tables whose rows name a record by its table and key."""
    return {table for table, model in typed().items() if {"table_name", "record_id"} <= model.model_fields.keys()}


@cache
def _references(model: type[Record]) -> tuple[Column, ...]:
    return tuple(c for c in columns(model) if c.refers_to)


def _dangling(row: Row, linked: Linked, pointer: Pointer) -> Iterator[Fault]:
    record = row.record
    for table, value, path in _names(row):
        if table in linked.unread_tables:
            continue
        known = linked.ids[table]
        if value not in known:
            mend = f"'{value}' is not in {table}.{linked.hint(table, value)}"
            yield pointer.fault(row, "dangling-reference", mend, *path)
    for c in _references(type(record)):
        value = getattr(record, c.name)
        if isinstance(value, tuple):
            seen: set[str] = set()
            for number, one in enumerate(value):
                if one in seen:
                    yield pointer.fault(row, "repeated-reference", f"{one} is in the list already.", c.name, number)
                seen.add(one)
    names = {c.name for c in columns(type(record))}
    for number, cited in enumerate(record.evidence):
        if cited.field and cited.field not in names:
            mend = f"no field {cited.field}.{nearest(cited.field, names)}"
            yield pointer.fault(row, "unknown-field", mend, "evidence", number)


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
        yield STANCE_TARGETS[record.target_kind], record.target_id, ("target_id",)
    if record.table in _name_any_record():
        yield record.table_name, record.record_id, ("record_id",)
    for name in cited_names(type(record)):
        for number, cited in enumerate(getattr(record, name)):
            yield from (
                ("sources", source, (name, number)) for source in (cited.source_id, cited.via_source_id) if source
            )
