"""Where a fault can be planted: every record of the curated files, and every value typed in one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path

import yaml

from build_data.curated.compile import Compiled, Row, compile_files
from build_data.curated.complete import complete
from build_data.curated.link import Linked, resolve
from build_data.curated.parts import JoinedRecord, curated_files, read_unit
from build_data.curated.read import YamlFile, node_at
from build_data.models.record import DATED_PARTS, Column, Record, columns


@dataclass(eq=False)
class RecordSite:
    """A record as it stands in a file, and the values typed in it."""

    unit: str
    file: YamlFile
    row: Row
    node: yaml.MappingNode
    list_node: yaml.SequenceNode | None  # the list it is an item of
    values: dict[str, ValueSite] = field(default_factory=dict)
    above: RecordSite | None = None

    @property
    def home(self) -> RecordSite:
        return self

    @property
    def lines(self) -> range:
        """Its lines in the file, from 1."""
        return range(self.node.start_mark.line + 1, max(self.node.end_mark.line, self.node.start_mark.line + 1) + 1)


@dataclass(eq=False)
class ValueSite:
    """A value as typed: a text, a list, or one item of a list (`number`)."""

    home: RecordSite
    key: yaml.ScalarNode
    node: yaml.Node
    column: Column
    number: int | None = None

    @property
    def name(self) -> str:
        return self.key.value

    @property
    def file(self) -> YamlFile:
        return self.home.file

    @property
    def row(self) -> Row:
        return self.home.row

    @property
    def text(self) -> str:
        """What was typed; '' for a list."""
        return self.node.value if isinstance(self.node, yaml.ScalarNode) else ""

    @property
    def items(self) -> list[str]:
        """The texts of a list."""
        return [n.value for n in self.node.value if isinstance(n, yaml.ScalarNode)]


Site = RecordSite | ValueSite


class World:
    """The clean records, and every site in them."""

    def __init__(self, root: Path):
        self.root = root
        self.names = curated_files(root)
        self.compiled = [_Kept.of(each) for each in compile_files(root, self.names)]
        self.linked = resolve(self.compiled, root)
        complete(self.linked)
        self.records: dict[str, list[RecordSite]] = defaultdict(list)
        for each in self.compiled:
            for site in _record_sites(root, each, self.linked):
                self.records[site.row.record.table].append(site)

    @cached_property
    def files(self) -> dict[str, YamlFile]:
        return {site.file.name: site.file for sites in self.records.values() for site in sites}

    @cached_property
    def _values(self) -> dict[tuple[str, str], list[ValueSite]]:
        found = defaultdict(list)
        for table, sites in self.records.items():
            for site in sites:
                for name, value in site.values.items():
                    found[table, name].append(value)
        return found

    def values(self, *names: str, of: Iterable[str] = ()) -> Iterator[ValueSite]:
        """The values of fields, as they are typed (`date_basis`), in all tables or some."""
        tables = set(of)
        for (table, name), sites in self._values.items():
            if name in names and (not tables or table in tables):
                yield from sites

    def references(self, table: str, *names: str) -> Iterator[ValueSite]:
        """Every id of a table that is typed as a reference, single or in a list."""
        for sites in self._values.values():
            column = sites[0].column
            if column.refers_to == table and (not names or column.name in names):
                for site in sites:
                    yield from items(site) if column.is_list else [site]

    def dates(self, *names: str, of: Iterable[str] = ()) -> Iterator[ValueSite]:
        """Dates as typed."""
        tables = set(of)
        for (table, name), sites in self._values.items():
            dated = sites[0].column.dated and name == sites[0].column.name
            if dated and (not names or name in names) and (not tables or table in tables):
                yield from sites

    def citations(self) -> Iterator[ValueSite]:
        """Citations that bear a whole record."""
        for site in self.values("evidence"):
            yield from (item for item in items(site) if isinstance(item.node, yaml.ScalarNode))

    def record(self, table: str, key: str | None) -> Record | None:
        row = self.linked.ids[table].get(key) if key else None
        return row.record if row else None

    def site_of(self, table: str, key: str | None) -> RecordSite | None:
        """Where a record is typed."""
        return self._by_id.get((table, key))

    @cached_property
    def _by_id(self) -> dict[tuple[str, str], RecordSite]:
        return {(table, site.row.id): site for table, sites in self.records.items() for site in sites}

    @cached_property
    def named_by(self) -> dict[tuple[str, str], list[Row]]:
        """Of each record the rows that name it."""
        found = defaultdict(list)
        for rows in self.linked.rows.values():
            for row in rows:
                for c in references(type(row.record)):
                    value = getattr(row.record, c.name)
                    for one in value if isinstance(value, tuple) else filter(None, [value]):
                        found[c.refers_to, one].append(row)
        return found


@cache
def references(model: type[Record]) -> tuple[Column, ...]:
    return tuple(c for c in columns(model) if c.refers_to)


class _Kept(Compiled):
    """What a file gave, its rows made once: they are linked again for each fault that is planted elsewhere."""

    @classmethod
    def of(cls, compiled: Compiled) -> _Kept:
        return cls(**{name: getattr(compiled, name) for name in Compiled.__dataclass_fields__})

    @cached_property
    def _rows(self) -> list[Row]:
        return list(super().rows())

    def rows(self) -> list[Row]:
        return self._rows


def items(site: ValueSite) -> Iterator[ValueSite]:
    """The items of a list, each a site."""
    if isinstance(site.node, yaml.SequenceNode):
        for number, node in enumerate(site.node.value):
            yield ValueSite(site.home, site.key, node, site.column, number)


def _record_sites(root: Path, compiled: Compiled, linked: Linked) -> Iterator[RecordSite]:
    whole, _ = read_unit(root, compiled.file)
    by_path: dict[tuple, RecordSite] = {}
    for typed in compiled.rows():
        row = linked.ids[typed.record.table].get(typed.id) or typed
        file, inside = whole.place(typed.path) if isinstance(whole, JoinedRecord) else (whole, typed.path)
        node = node_at(file, inside)
        in_list = node_at(file, inside[:-1]) if inside and isinstance(inside[-1], int) else None
        site = RecordSite(compiled.file, file, row, node, in_list)
        above = typed.path[:-2] if len(typed.path) >= 2 else None
        site.above = by_path.get(above) if typed.parent else None
        by_path[typed.path] = site
        known = {c.name: c for c in columns(type(typed.record))}
        known |= {f"{c.name}_{part}": c for c in known.values() if c.dated for part in DATED_PARTS}
        for key, value in node.value:
            if key.value in known and not known[key.value].nested:
                site.values[key.value] = ValueSite(site, key, value, known[key.value])
        yield site
