"""A file to typed records, or to faults.

`compile_files` maps over files through any `concurrent.futures.Executor`; without one it works in this process,
which is the quicker way below some thousands of files.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from concurrent.futures import Executor
from dataclasses import dataclass, field
from functools import cache, cached_property, partial
from pathlib import Path, PurePosixPath

from pydantic import ValidationError

from build_data.citation import Citation
from build_data.curated import characters
from build_data.curated.explain import explained, is_of_the_parent
from build_data.curated.parts import JoinedRecord, length_warnings, read_unit, schema_line, units
from build_data.curated.read import YamlFile, dotted
from build_data.faults import Fault
from build_data.models import RECORD_KINDS, RecordKind, record_kind_of_file, with_nested
from build_data.models.record import DATED_PARTS, Record, columns
from build_data.text import is_portable

_BAD_FILE_NAME = (
    "Name files and folders with lower-case letters a-z, digits and single hyphens, as in 1931-05.yaml, and with no "
    "word that Windows keeps for a device (con, prn, aux, nul, com1, lpt1)."
)


@dataclass(frozen=True)
class Row:
    """A record, where it was typed, and the record it is nested in."""

    record: Record
    file: str  # or the folder of the record
    path: tuple
    parent: Row | None = None

    @cached_property
    def id(self) -> str:
        """The key, several columns joined by a slash."""
        values = (getattr(self.record, name, None) for name in self.record.key)
        return "/".join(str(self.position if v is None else v) for v in values)

    @property
    def position(self) -> int:
        """Its place among its siblings, from 1."""
        return self.path[-1] + 1 if self.path and isinstance(self.path[-1], int) else 1

    @property
    def citations(self) -> tuple[list[Citation], bool]:
        """What bears the row, and whether it rests on its parent's; citations of one field do not pass on."""
        own = self.record.evidence
        if self.parent is None or any(c.field is None for c in own):
            return own, False
        return [*(c for c in self.parent.citations[0] if c.field is None), *own], True

    def nested(self) -> Iterator[Row]:
        """The row and all that is nested in it."""
        yield self
        for name in _nested_names(type(self.record)):
            for number, child in enumerate(getattr(self.record, name)):
                yield from Row(child, self.file, (*self.path, name, number), self).nested()


@dataclass
class Compiled:
    """What one file, or the folder of one record, gave.

    `paths` tells where in the file each record stands. `faulty_ids` are the ids of records with faults, by table;
    a file that could not be read makes whole tables unread. References to either are not called dangling: one
    fault is told once.
    """

    file: str
    records: list[Record] = field(default_factory=list)
    paths: list[tuple] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    faulty_ids: set[tuple[str, str]] = field(default_factory=set)
    unread_tables: set[str] = field(default_factory=set)

    def rows(self) -> Iterator[Row]:
        for record, path in zip(self.records, self.paths, strict=True):
            yield from Row(record, self.file, path).nested()


@cache
def _nested_names(model: type[Record]) -> tuple[str, ...]:
    return tuple(c.name for c in columns(model) if c.nested)


def compile_files(root: Path, names: Iterable[str], executor: Executor | None = None) -> list[Compiled]:
    """Compile files by name, those of one record's folder together; in the order given."""
    each = partial(compile_file, root)
    return list(executor.map(each, units(names), chunksize=16) if executor else map(each, units(names)))


def compile_file(root: Path, name: str) -> Compiled:
    """Compile one file, or the folder of one record. Never raises for what the files hold."""
    kind = record_kind_of_file(name)
    if kind is None or not (name.endswith(".yaml") or (kind.single and (root / name).is_dir())):
        folders = ", ".join(k.folder for k in RECORD_KINDS.values())
        mend = f"Records are YAML files in one of these folders: {folders}."
        return Compiled(name, faults=[Fault(name, 1, 1, "unknown-folder", "", "", mend)])
    misnamed = _misnamed(name, kind)
    if not name.isascii():  # perhaps not even text: what is in it is not told by a name that cannot be written
        return Compiled(name, faults=misnamed, unread_tables={model.table for model in with_nested(kind.model)})
    file, faults = read_unit(root, name)
    if file is None:
        return _unread(name, kind, misnamed + faults)
    compiled = Compiled(name, faults=misnamed)
    for each in file.files if isinstance(file, JoinedRecord) else [file]:
        if (wanted := schema_line(each.name)) != each.text.splitlines()[0].rstrip():
            compiled.faults.append(each.first_line("no-schema-line", f"the first line is: {wanted}"))
        compiled.faults.extend(length_warnings(each))
    for path, data in _records(file, kind, compiled.faults):
        if damaged := characters.faults(file, path, data, _name(data, kind)):
            compiled.faults.extend(damaged)
            compiled.faulty_ids.update(_ids(data, kind.model))
            continue
        compiled.faults.extend(_typed_though_filled(data, kind, file, path))
        _inherit(data, kind.model, {})
        try:
            compiled.records.append(kind.model.model_validate(data))
            compiled.paths.append(path)
        except ValidationError as error:
            who = _name(data, kind)
            compiled.faulty_ids.update(_ids(data, kind.model))
            errors = [e for e in error.errors(include_url=False) if not is_of_the_parent(e, file, path)]
            compiled.faults.extend(explained(e, file, path, kind.model, who) for e in errors)
    return compiled


def _misnamed(name: str, kind: RecordKind) -> list[Fault]:
    """A list, or a folder, may have any name that every system can keep; a file of one record has that of its id."""
    if name.isascii() and (kind.single or all(map(is_portable, PurePosixPath(name).parts))):
        return []
    shown = name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    return [Fault(shown, 1, 1, "bad-file-name", "", "", _BAD_FILE_NAME)]


def _unread(name: str, kind: RecordKind, faults: list[Fault]) -> Compiled:
    """A file of one record at least tells its id by its name; what is nested in it, or in a list, nobody knows."""
    tables = {model.table for model in with_nested(kind.model)}
    if not kind.single:
        return Compiled(name, faults=faults, unread_tables=tables)
    known = (kind.model.table, PurePosixPath(name).stem)
    return Compiled(name, faults=faults, faulty_ids={known}, unread_tables=tables - {kind.model.table})


def _records(file: YamlFile | JoinedRecord, kind: RecordKind, faults: list[Fault]) -> Iterator[tuple[tuple, dict]]:
    if kind.single:
        if isinstance(file.data, dict):
            yield (), file.data
            return
        faults.append(file.fault("wrong-shape", (), f"A {kind.name} file is one record: `key: value` lines."))
        return
    if not isinstance(file.data, list):
        faults.append(file.fault("wrong-shape", (), f"A {kind.name} file is a list: each record begins with `- `."))
        return
    for number, data in enumerate(file.data):
        if isinstance(data, dict):
            yield (number,), data
        else:
            faults.append(file.fault("wrong-shape", (number,), "A record is made of `key: value` lines."))


def _typed_though_filled(data: dict, kind: RecordKind, file: YamlFile | JoinedRecord, path: tuple) -> Iterator[Fault]:
    """What the build fills is not typed; it is taken out, so that nothing else is said of it."""
    for model, record, steps in _with_nested(data, kind.model, ()):
        for c in columns(model):
            for name in [c.name, *(f"{c.name}_{part}" for part in DATED_PARTS)] if c.filled else ():
                if record.pop(name, None) is not None and name == c.name:
                    mend = f"the build fills this. {c.filled}"
                    where = (*path, *steps, name)
                    yield file.fault(
                        "filled-by-the-build",
                        where,
                        mend,
                        record=_name(data, kind),
                        key=True,
                        field=dotted((*steps, name)),
                    )


def _with_nested(data: dict, model: type[Record], steps: tuple) -> Iterator[tuple[type[Record], dict, tuple]]:
    """The typed record and those nested in it, each with its model and its place in the first."""
    yield model, data, steps
    for c in columns(model):
        children = data.get(c.name) if c.nested else None
        for number, child in enumerate(children if isinstance(children, list) else ()):
            if isinstance(child, dict):
                yield from _with_nested(child, c.nested, (*steps, c.name, number))


def _inherit(data: dict, model: type[Record], above: dict) -> None:
    """A nested record takes what it leaves out, and its model says it inherits, from the records above it."""
    for name in _inherited_names(model):
        if name in above:
            data.setdefault(name, above[name])
    here = {**above, **{k: v for k, v in data.items() if isinstance(v, str)}}
    for c in columns(model):
        children = data.get(c.name) if c.nested else None
        for child in children if isinstance(children, list) else ():
            if isinstance(child, dict):
                _inherit(child, c.nested, here)


@cache
def _inherited_names(model: type[Record]) -> tuple[str, ...]:
    return tuple(c.name for c in columns(model) if c.inherited)


def _ids(data: dict, model: type[Record]) -> Iterator[tuple[str, str]]:
    """The ids that a faulty record and those nested in it would have."""
    for inner, record, _ in _with_nested(data, model, ()):
        if len(inner.key) == 1 and isinstance(record.get(inner.key[0]), str):
            yield inner.table, record[inner.key[0]]


def _name(data: dict, kind: RecordKind) -> str:
    return f"{kind.name} {'/'.join(str(data.get(k, '?')) for k in kind.model.key)}"
