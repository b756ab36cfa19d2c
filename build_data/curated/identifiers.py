"""Every id in the curated files: of which table it is, where it stands, and what it hangs on.

Found by what the models say of their columns, never by looks: a text that happens to hold an id is no id.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from build_data.citation import sources_of, with_sources
from build_data.column_types import ID
from build_data.models import typed
from build_data.models.press import STANCE_TARGETS, PressStance
from build_data.models.record import Column, Record, columns

Id = tuple[str, str]  # the table, and the id in it


@dataclass(frozen=True)
class Use:
    """A text of a file that holds ids: the whole text is one, or a citation names sources, or a key is made of some."""

    path: tuple
    text: str
    ids: tuple[Id, ...]
    replaced: Callable[[Callable[[Id], str]], str]  # the text with other ids in their places


@dataclass(frozen=True)
class Definition:
    """A record that has an id of its own: what it is nested in, and the records that it names one by one."""

    id: Id
    above: tuple[Id, ...]
    names: frozenset[Id]


def definitions(model: type[Record], data: dict, above: tuple[Id, ...] = ()) -> Iterator[Definition]:
    """The ids that a record and those nested in it define."""
    own = _own_id(model, data)
    if own:
        single = ((c.refers_to, data.get(c.name)) for c in columns(model) if c.refers_to and not c.is_list)
        yield Definition(own, above, frozenset(one for one in single if isinstance(one[1], str)))
    for c in columns(model):
        for child in _records(data, c):
            yield from definitions(c.nested, child, (*above, own) if own else above)


def uses(model: type[Record], data: dict, path: tuple = ()) -> Iterator[Use]:
    """Every place where a record, or one nested in it, defines an id or names one."""
    tables = _tables(model, data)
    for c in columns(model):
        value, where = data.get(c.name), (*path, c.name)
        if c.nested:
            for number, child in enumerate(value if isinstance(value, list) else ()):
                if isinstance(child, dict):
                    yield from uses(c.nested, child, (*where, number))
        elif c.cites:
            for inside, text in _texts(value, where):
                ids = tuple(("sources", source) for source in sources_of(text))
                yield Use(inside, text, ids, lambda new, text=text: with_sources(text, lambda s: new(("sources", s))))
        elif c.name in tables:
            for inside, text in _texts(value, where):
                yield _of_key(inside, text, tables[c.name])


def _own_id(model: type[Record], data: dict) -> Id | None:
    (first, *more) = (c for c in columns(model) if c.name in model.key)
    value = data.get(first.name)
    has = not more and first.type is ID and not first.refers_to and isinstance(value, str)
    return (model.table, value) if has else None


def _tables(model: type[Record], data: dict) -> dict[str, tuple[str, ...]]:
    """For each column that holds ids, the tables they are of: one, or as many as the key named has columns."""
    tables = {c.name: (c.refers_to,) for c in columns(model) if c.refers_to}
    if len(model.key) == 1 and not tables.get(model.key[0]):
        tables[model.key[0]] = (model.table,)
    if model is PressStance:
        tables["target_id"] = (STANCE_TARGETS.get(data.get("target_kind"), ""),)
    if {"table_name", "record_id"} <= {c.name for c in columns(model)}:
        tables["record_id"] = _tables_of_key(data.get("table_name"))
    return tables


def _tables_of_key(table: str | None) -> tuple[str, ...]:
    model = typed().get(table)
    refers_to = {c.name: c.refers_to for c in columns(model)} if model else {}
    return tuple(refers_to.get(name) or table for name in model.key) if model else ("",)


def _of_key(path: tuple, text: str, tables: tuple[str, ...]) -> Use:
    ids = tuple(zip(tables, text.split("/"), strict=False))
    left = text.split("/")[len(ids) :]
    return Use(path, text, ids, lambda new: "/".join([*map(new, ids), *left]))


def _texts(value, path: tuple) -> Iterator[tuple[tuple, str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, list | dict):
        for step, inside in enumerate(value) if isinstance(value, list) else value.items():
            yield from _texts(inside, (*path, step))


def _records(data: dict, c: Column) -> Iterator[dict]:
    children = data.get(c.name) if c.nested else None
    yield from (child for child in (children if isinstance(children, list) else ()) if isinstance(child, dict))
