"""A file to typed records, or to problems.

`compile_files` maps over files through any `concurrent.futures.Executor`; without one it works in this process,
which is the quicker way below some thousands of files.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from concurrent.futures import Executor
from dataclasses import dataclass, field
from functools import cache, partial
from pathlib import Path, PurePosixPath

from pydantic import ValidationError

from build_data.models import KINDS, FileKind, kind_of_file, with_nested
from build_data.models.record import Record, columns, dated_names
from build_data.problems import Problem, nearest
from build_data.read import Page, dotted, read


@dataclass(frozen=True)
class Row:
    """A record, where it was typed, and the record it is nested in."""

    record: Record
    file: str
    path: tuple
    parent: Row | None = None

    @property
    def id(self) -> str:
        """The key, several columns joined by a slash."""
        values = (getattr(self.record, name, None) for name in self.record.key)
        return "/".join(str(self.position if v is None else v) for v in values)

    @property
    def position(self) -> int:
        """Its place among its siblings, from 1."""
        return self.path[-1] + 1 if self.path and isinstance(self.path[-1], int) else 1

    def nested(self) -> Iterator[Row]:
        """The row and all that is nested in it."""
        yield self
        for name in _nested_names(type(self.record)):
            for number, child in enumerate(getattr(self.record, name)):
                yield from Row(child, self.file, (*self.path, name, number), self).nested()


@dataclass
class Compiled:
    """What one file gave.

    `paths` tells where in the file each record stands. `half_known` are the ids of records with problems, by table;
    a file that could not be read makes whole tables unknowable. References to either are not called dangling: one
    fault is told once.
    """

    file: str
    records: list[Record] = field(default_factory=list)
    paths: list[tuple] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    half_known: set[tuple[str, str]] = field(default_factory=set)
    unknowable: set[str] = field(default_factory=set)

    def rows(self) -> Iterator[Row]:
        for record, path in zip(self.records, self.paths, strict=True):
            yield from Row(record, self.file, path).nested()


@cache
def _nested_names(model: type[Record]) -> tuple[str, ...]:
    return tuple(c.name for c in columns(model) if c.nested)


def curated_files(root: Path) -> list[str]:
    """The curated files below a project, as posix names relative to it, sorted."""
    return sorted(
        p.relative_to(root).as_posix() for p in (root / "curated").rglob("*") if not p.is_dir() and p.name[0] != "."
    )


def compile_files(root: Path, names: Iterable[str], executor: Executor | None = None) -> list[Compiled]:
    """Compile files by name; in the order given."""
    each = partial(compile_file, root)
    return list(executor.map(each, names, chunksize=16) if executor else map(each, names))


def compile_file(root: Path, name: str) -> Compiled:
    """Compile one file. Never raises for what the file holds."""
    kind = kind_of_file(name)
    if kind is None or not name.endswith(".yaml"):
        folders = ", ".join(k.folder for k in KINDS.values())
        mend = f"Records are YAML files in one of these folders: {folders}."
        return Compiled(name, problems=[Problem(name, 1, 1, "unknown-folder", "", "", mend)])
    page, problems = read(root / name, name)
    if page is None:
        return _unread(name, kind, problems)
    compiled = Compiled(name)
    if (wanted := schema_line(name, kind)) != page.text.splitlines()[0].rstrip():
        compiled.problems.append(page.first_line("no-schema-line", f"the first line is: {wanted}"))
    for path, data in _records(page, kind, compiled.problems):
        _inherit(data, kind.model, {})
        try:
            compiled.records.append(kind.model.model_validate(data))
            compiled.paths.append(path)
        except ValidationError as error:
            who = _name(data, kind)
            compiled.half_known.update(_ids(data, kind.model))
            errors = [e for e in error.errors(include_url=False) if not _is_the_parents(e, page, path)]
            compiled.problems.extend(_told(e, page, path, kind.model, who) for e in errors)
    return compiled


def _unread(name: str, kind: FileKind, problems: list[Problem]) -> Compiled:
    """A file of one record at least tells its id by its name; what is nested in it, or in a list, nobody knows."""
    tables = {model.table for model in with_nested(kind.model)}
    if not kind.single:
        return Compiled(name, problems=problems, unknowable=tables)
    known = (kind.model.table, PurePosixPath(name).stem)
    return Compiled(name, problems=problems, half_known={known}, unknowable=tables - {kind.model.table})


def _records(page: Page, kind: FileKind, problems: list[Problem]) -> Iterator[tuple[tuple, dict]]:
    if kind.single:
        if isinstance(page.data, dict):
            yield (), page.data
            return
        problems.append(page.problem("wrong-shape", (), f"A {kind.name} file is one record: `key: value` lines."))
        return
    if not isinstance(page.data, list):
        problems.append(page.problem("wrong-shape", (), f"A {kind.name} file is a list: each record begins with `- `."))
        return
    for number, data in enumerate(page.data):
        if isinstance(data, dict):
            yield (number,), data
        else:
            problems.append(page.problem("wrong-shape", (number,), "A record is made of `key: value` lines."))


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
    if len(model.key) == 1 and isinstance(data.get(model.key[0]), str):
        yield model.table, data[model.key[0]]
    for c in columns(model):
        children = data.get(c.name) if c.nested else None
        for child in children if isinstance(children, list) else ():
            if isinstance(child, dict):
                yield from _ids(child, c.nested)


def schema_line(name: str, kind: FileKind) -> str:
    """The first line of a curated file: it tells an editor which schema completes and checks it."""
    up = "../" * (len(PurePosixPath(name).parts) - 1)
    return f"# yaml-language-server: $schema={up}{kind.schema_path}"


def _name(data: dict, kind: FileKind) -> str:
    return f"{kind.name} {'/'.join(str(data.get(k, '?')) for k in kind.model.key)}"


_BY_TYPE = {
    "missing": "missing-key",
    "extra_forbidden": "unknown-key",
    "literal_error": "unknown-term",
    "impossible_date": "impossible-date",
    "string_pattern_mismatch": "bad-id",
    "string_too_long": "bad-id",
    "string_too_short": "empty-value",
    "too_long": "too-long",
    "not_a_number": "not-a-number",
    "finite_number": "out-of-range",
    "bad_citation": "bad-citation",
    "out_of_range": "out-of-range",
    "white_space": "white-space",
}
_SHAPES = {
    "string_type",
    "list_type",
    "tuple_type",
    "dict_type",
    "model_type",
    "model_attributes_type",
    "int_type",
    "float_type",
    "bool_type",
}


def _told(error: dict, page: Page, path: tuple, model: type[Record], who: str) -> Problem:
    """A pydantic error as a problem that a curator can mend."""
    inner, steps = _inner_model(model, error["loc"])
    kind = "wrong-shape" if error["type"] in _SHAPES else _BY_TYPE.get(error["type"], "bad-value")
    last = str(steps[-1]) if steps else ""
    mend, key, where = f"{error['msg'].rstrip('.')}.", False, (*path, *steps)
    if kind == "unknown-key":
        key, mend = True, f"no such field.{nearest(last, _typed_names(inner))}"
    elif kind == "missing-key":
        where, mend = where[:-1], f"'{last}' must be given."
    elif kind == "unknown-term":
        wanted = error["ctx"]["expected"].replace("'", "").replace(" or ", ", ")
        mend = f"not a term.{nearest(str(error['input']), wanted.split(', '))} One of: {wanted}."
    elif kind == "bad-id":
        mend = "an id has lower-case letters, digits and single hyphens, at most 90 characters, as in ussr-france-1932."
    elif kind == "wrong-shape":
        mend = f"{_SHAPE_WORDS.get(error['type'], 'a text')} belongs here."
    elif kind == "empty-value":
        mend = "Leave the field out, or fill it."
    return page.problem(kind, where, mend, record=who, key=key, field=dotted(steps))


def _is_the_parents(error: dict, page: Page, path: tuple) -> bool:
    """Whether the fault is of a value taken from the parent, and told there."""
    return len(error["loc"]) > 2 and error["type"].startswith("string_") and not page.has((*path, *error["loc"]))


_SHAPE_WORDS = {
    "list_type": "a list",
    "tuple_type": "a list",
    "dict_type": "a mapping",
    "model_type": "a mapping",
    "model_attributes_type": "a mapping",
}


def _inner_model(model: type[Record], loc: tuple) -> tuple[type[Record], tuple]:
    """The nested model an error lies in, and its place in terms of the keys the curator typed."""
    steps: list = []
    for step in loc:
        if steps and steps[-1] in dated_names(model) and step in ("edtf", "basis"):
            if step == "basis":
                steps[-1] = f"{steps[-1]}_basis"
            continue
        steps.append(step)
        child = next((c.nested for c in columns(model) if c.name == step and c.nested), None)
        model = child or model
    return model, tuple(steps)


def _typed_names(model: type[Record]) -> list[str]:
    """The keys a curator may type in a record."""
    return [n for c in columns(model) for n in ((c.name, f"{c.name}_basis") if c.dated else (c.name,))]
