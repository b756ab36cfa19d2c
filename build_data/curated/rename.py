"""An id changed everywhere it is used: where it is defined, where it is named, in the ids made from it, in file names.

An id is made from another if it begins with it, word by word, and its record is nested in the other's or names it. Of
the files nothing else changes; one that was in the one format is so afterwards.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import reduce
from pathlib import Path

from build_data.column_types import LONGEST_ID, SLUG
from build_data.curated.change import Change
from build_data.curated.format import formatted, scalar, written
from build_data.curated.identifiers import Definition, Id, Use, definitions, uses
from build_data.curated.parts import curated_files, kind_of_file, unit_of
from build_data.curated.read import YamlFile, node_at, read, read_text
from build_data.faults import Fault, nearest, report
from build_data.models import record_kind_of_file
from build_data.models.record import Record
from build_data.models.retired import Retired

RETIRED = "curated/retired.yaml"


class CannotRename(Exception):
    """The id cannot be changed so; the message says why, and what would be right."""


@dataclass(frozen=True)
class Renaming:
    """Which ids change, in how many places of which file, and what that does to the files."""

    ids: dict[Id, str]
    places: dict[str, int]
    moved: dict[str, str]
    change: Change


def rename(root: Path, old: str, new: str, table: str | None = None) -> Renaming:
    """Work out what changing an id does. Raises CannotRename."""
    files = _read_all(root)
    known = _defined(files)
    ids = _new_ids(known, _chosen(known, old, table), new)
    _refuse_collisions(known, ids, files)
    moved = {name: to for name in files if (to := _new_name(files[name], ids)) != name}
    if taken := sorted(to for to in moved.values() if to in files and to not in moved):
        raise CannotRename(f"{taken[0]} is there already.")
    change, places = Change(gone=moved.keys() - moved.values()), {}
    for name, file in files.items():
        text, places[name] = _edited(file, ids)
        if places[name] or name in moved:
            change.written[moved.get(name, name)] = text
    if version := last_release(root):
        entries = [_retired(key, ids[key], version) for key in sorted(ids)]
        change.written[RETIRED] = _register(files.get(RETIRED), change.written.get(RETIRED), entries)
    return Renaming(ids, {name: number for name, number in places.items() if number}, moved, change)


def last_release(root: Path) -> str | None:
    """The last version that was released, by the names in `releases/`; None before the first."""
    folder = root / "releases"
    found = [re.search(r"[0-9]+(?:\.[0-9]+)+", p.name) for p in folder.iterdir()] if folder.is_dir() else []
    versions = [match[0] for match in found if match]
    return max(versions, key=lambda version: [int(part) for part in version.split(".")], default=None)


def _read_all(root: Path) -> dict[str, YamlFile]:
    files, faults = {}, []
    names = curated_files(root)
    for name in names:
        file, found = read(root / name, name) if kind_of_file(name) else (None, [_strange(name)])
        faults += found
        files[name] = file
    if faults:
        raise CannotRename(f"{report(faults, len(names))}\nMend what cannot be read first.")
    return files


def _strange(name: str) -> Fault:
    return Fault(name, 1, 1, "unknown-folder", "", "", "No kind of record is kept here.")


def _typed(file: YamlFile) -> Iterator[tuple[tuple, dict, type[Record]]]:
    """The records of a file, with the path to each."""
    model = kind_of_file(file.name).model
    if isinstance(file.data, dict):
        yield (), file.data, model
    else:
        yield from (((n,), data, model) for n, data in enumerate(file.data) if isinstance(data, dict))


def _defined(files: dict[str, YamlFile]) -> dict[Id, Definition]:
    found = {}
    for file in files.values():
        folder = unit_of(file.name)
        top = record_kind_of_file(file.name).model
        for _, data, model in _typed(file):
            above = ((top.table, folder.rsplit("/", 1)[1]),) if model is not top else ()
            found.update((d.id, d) for d in definitions(model, data, above))
    return found


def _chosen(known: dict[Id, Definition], old: str, table: str | None) -> Id:
    found = sorted(t for t, one in known if one == old and table in (None, t))
    if not found:
        where = f" in {table}" if table else ""
        raise CannotRename(f"No record{where} has the id {old}.{nearest(old, {one for _, one in known})}")
    if len(found) > 1:
        raise CannotRename(f"{old} is an id in {' and in '.join(found)}. Say which: --table {found[0]}")
    return found[0], old


def _new_ids(known: dict[Id, Definition], first: Id, new: str) -> dict[Id, str]:
    """The id, and those made from it, from the nearest of what they hang on."""
    ids = {first: new}
    while True:
        more = {}
        for key, definition in known.items():
            made_from = [
                other
                for other in (*definition.above, *definition.names)
                if other in ids and key[1].startswith(f"{other[1]}-")
            ]
            if made_from and key not in ids:
                nearest_one = max(made_from, key=lambda other: len(other[1]))
                more[key] = ids[nearest_one] + key[1].removeprefix(nearest_one[1])
        if not more:
            return ids
        ids |= more


def _refuse_collisions(known: dict[Id, Definition], ids: dict[Id, str], files: dict[str, YamlFile]) -> None:
    retired = _retired_ids(files.get(RETIRED))
    for (table, old), new in ids.items():
        if not re.fullmatch(SLUG, new) or len(new) > LONGEST_ID:
            form = f"lower-case letters, digits and single hyphens, at most {LONGEST_ID} characters"
            raise CannotRename(f"{old} would become {new}: an id has {form}.")
        if new == old:
            raise CannotRename(f"{old} has that id already.")
        if (table, new) in known and (table, new) not in ids:
            raise CannotRename(f"{old} would become {new}, which is in {table} already.")
        if (table, new) in retired:
            raise CannotRename(f"{old} would become {new}, which was retired: an id is never used twice.")


def _retired_ids(file: YamlFile | None) -> set[Id]:
    return {(data.get("table_name"), data.get("retired_id")) for _, data, _ in _typed(file)} if file else set()


def _new_name(file: YamlFile, ids: dict[Id, str]) -> str:
    """The path of a file, with the record's name or, in a list, that of what all its records belong to."""
    kind, steps = record_kind_of_file(file.name), file.name.split("/")
    if kind.single:
        stem, dot, ending = steps[2].partition(".")
        steps[2] = ids.get((kind.model.table, stem), stem) + dot + ending
        return "/".join(steps)
    named = [d.names for _, data, model in _typed(file) for d in definitions(model, data) if not d.above]
    for key in reduce(frozenset.__and__, named) if named else ():
        if key in ids:
            steps[2:] = [re.sub(rf"^{re.escape(key[1])}(?=\.yaml$|$)", ids[key], step) for step in steps[2:]]
    return "/".join(steps)


def _edited(file: YamlFile, ids: dict[Id, str]) -> tuple[str, int]:
    """The text of a file with the new ids, and how many places that changed."""
    wanted, edits = copy.deepcopy(file.data), []
    for path, data, model in _typed(file):
        for use in uses(model, data, path):
            new = use.replaced(lambda key: ids.get(key, key[1]))
            if new != use.text:
                _put(wanted, use.path, new)
                edits.append(_edit(file, use, new))
    text = file.text
    for begin, end, replaced in sorted(edits, reverse=True):
        text = text[:begin] + replaced + text[end:]
    again, _ = read_text(text, file.name)
    if again is None or again.data != wanted:
        raise CannotRename(f"{file.name}: more or less than the ids would change. Nothing was changed.")
    return (formatted(again) if edits and formatted(file) == file.text else text), len(edits)


def _put(data, path: tuple, value: str) -> None:
    for step in path[:-1]:
        data = data[step]
    data[path[-1]] = value


def _edit(file: YamlFile, use: Use, new: str) -> tuple[int, int, str]:
    """Where in the text the value stands, and what is to stand there; quotes are kept."""
    node = node_at(file, use.path)
    begin, end = node.start_mark.index, node.end_mark.index
    raw = file.text[begin:end]
    if use.text in raw:
        return begin, end, raw.replace(use.text, new, 1)
    return begin, begin + len(raw.rstrip()), scalar(new)  # folded over several lines


def _retired(key: Id, new: str, version: str) -> dict[str, str]:
    table, old = key
    values = (table, old, new, version)
    return dict(zip((c for c in Retired.model_fields if c not in Record.model_fields), values, strict=True))


def _register(file: YamlFile | None, text: str | None, entries: list[dict]) -> str:
    """The register of retired ids with further ones; the entries in it name what their records are called now."""
    before = read_text(text, RETIRED)[0] if text else file
    return written(RETIRED, [*(before.data if before else ()), *entries])
