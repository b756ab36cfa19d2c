"""The tables and the kinds of record they are typed as.

A model that is typed in files of its own says so (`kept = Kept(...)`); everything else follows from listing the
modules here. Files of a kind lie at `curated/<folder>/...yaml` or in the one file `curated/<folder>.yaml`.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import PurePosixPath
from types import ModuleType

from build_data.models.record import Record, TableRow, columns

# The order of the codebook; a module that is not named comes last.
_ORDER = ("actors", "pacts", "texts", "meetings", "press", "documents", "apparatus")


@dataclass(frozen=True)
class RecordKind:
    """A kind of record that has files of its own."""

    name: str
    folder: str
    model: type[Record]
    single: bool  # one record a file, named after it; otherwise a list

    @property
    def schema_path(self) -> str:
        return f"schemas/curated/{self.name}.json"


def _modules() -> list[ModuleType]:
    names = [m.name for m in pkgutil.iter_modules(__path__) if m.name != "record" and not m.ispkg]
    ordered = sorted(names, key=lambda n: (_ORDER.index(n) if n in _ORDER else len(_ORDER), n))
    return [importlib.import_module(f"{__name__}.{name}") for name in ordered]


def _declared(base: type) -> Iterator[type]:
    """The classes of a kind that the modules declare, in order."""
    for module in _modules():
        for value in vars(module).values():
            if isinstance(value, type) and issubclass(value, base) and value.__module__ == module.__name__:
                yield value


RECORD_KINDS: dict[str, RecordKind] = {
    model.kept.name: RecordKind(model.kept.name, model.kept.folder, model, model.kept.single)
    for model in _declared(Record)
    if model.kept
}
_BY_FOLDER = {kind.folder: kind for kind in RECORD_KINDS.values()}


def record_kind_of(path: PurePosixPath) -> RecordKind | None:
    """The kind of a file by its path below `curated/`, None where no kind has that folder."""
    return _BY_FOLDER.get(path.parts[0].removesuffix(".yaml")) if path.parts else None


@cache
def record_kind_of_file(name: str) -> RecordKind | None:
    """The kind of a file by its path below the project, as in `curated/pacts/ussr-france-1932.yaml`."""
    return record_kind_of(PurePosixPath(name).relative_to("curated"))


def with_nested(model: type[Record]) -> Iterator[type[Record]]:
    """The model and the models of the rows nested in it."""
    yield model
    for column in columns(model):
        if column.nested:
            yield from with_nested(column.nested)


@cache
def typed() -> dict[str, type[Record]]:
    """Every model that a curator types, by the name of its table, in the order the codebook shows them."""
    return {model.table: model for kind in RECORD_KINDS.values() for model in with_nested(kind.model)}


@cache
def curated_tables() -> dict[str, type[TableRow]]:
    """Every published table that is not derived: the typed ones, then those the build makes of them."""
    made = {m.table: m for m in _declared(TableRow) if not issubclass(m, Record) and hasattr(m, "table")}
    return {**{name: model for name, model in typed().items() if model.group != "unpublished"}, **made}
