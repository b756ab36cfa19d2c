"""A record in several files: a folder named after it, with the record itself and a file for each list that is long.

    curated/pacts/ussr-france-1932/pact.yaml          the record, its id typed as in a file of its own
    curated/pacts/ussr-france-1932/steps-1931.yaml    a list: up to the first hyphen the name of the field
    curated/pacts/ussr-france-1932/steps-1932.yaml    more of it; files of a field are joined in order of name

Any kind that keeps one record a file may be kept so. What is joined is one record as if it stood in one file, and
tells its faults where they stand.
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from build_data.curated.read import SCHEMA_LINE, YamlFile, dotted, read
from build_data.faults import Fault, nearest
from build_data.models import RECORD_KINDS, RecordKind, record_kind_of_file
from build_data.models.record import columns

MOST_LINES = 600


@cache
def parts(kind: RecordKind) -> dict[str, RecordKind]:
    """The lists of a record that may have files of their own, by field; each is a kind of file."""
    nested = (c for c in columns(kind.model) if c.nested and kind.single)
    return {c.name: RecordKind(f"{kind.name}-{c.name}", kind.folder, c.nested, single=False) for c in nested}


@cache
def kinds_of_file() -> dict[str, RecordKind]:
    """Everything a curated file can hold, by name: `pact`, and `pact-steps` for the steps of a pact."""
    each = [one for kind in RECORD_KINDS.values() for one in (kind, *parts(kind).values())]
    return {one.name: one for one in each}


@cache
def kind_of_file(name: str) -> RecordKind | None:
    """What a curated file holds, by its path below the project; None where nothing is kept there."""
    kind, steps = record_kind_of_file(name), name.split("/")
    if kind is None or not name.endswith(".yaml"):
        return None
    if len(steps) == 3 or not kind.single:
        return kind
    stem = steps[-1].removesuffix(".yaml")
    return None if len(steps) > 4 else kind if stem == kind.name else parts(kind).get(stem.partition("-")[0])


def length_warnings(file: YamlFile) -> list[Fault]:
    """Whether the file is longer than one reads."""
    lines = file.text.count("\n")
    if lines <= MOST_LINES:
        return []
    mend = f"{lines} lines. `python -m build_data format --split` cuts the file in several that say the same."
    return [Fault(file.name, MOST_LINES + 1, 1, "too-long-file", "", "", mend, is_warning=True)]


def unit_of(name: str) -> str:
    """What a file is compiled with: itself, or the folder of its record."""
    kind, steps = record_kind_of_file(name), name.split("/")
    return "/".join(steps[:3]) if kind and kind.single and len(steps) > 3 else name


def units(names: Iterable[str]) -> list[str]:
    """The files and folders of records that some files belong to, in the order of their names."""
    return list(dict.fromkeys(map(unit_of, names)))


def curated_files(root: Path, below: str = "curated") -> list[str]:
    """The curated files below a project, or a folder of it, as posix names relative to the project, sorted."""
    if not (root / below).exists():
        return []
    return sorted(
        (Path(folder) / name).relative_to(root).as_posix()
        for folder, _, names in os.walk(root / below, onerror=_raise)
        for name in names
        if name[0] != "."
    )


def _raise(error: OSError) -> None:
    """A folder that cannot be listed must not be taken for an empty one."""
    raise error


def schema_line(name: str) -> str:
    """The first line of a curated file: it tells an editor which schema completes and checks it."""
    up = "../" * (len(name.split("/")) - 1)
    return f"{SCHEMA_LINE}{up}{kind_of_file(name).schema_path}"


@dataclass
class JoinedRecord:
    """A record read from the files of its folder; to be asked what a YamlFile is asked."""

    name: str
    data: dict
    record: YamlFile
    lists: dict[str, list[tuple[int, YamlFile]]] = field(default_factory=lambda: defaultdict(list))

    @property
    def files(self) -> list[YamlFile]:
        return [self.record, *(file for files in self.lists.values() for _, file in files)]

    def add(self, field_name: str, file: YamlFile) -> None:
        """Join what a further file holds to the list."""
        joined = self.data.setdefault(field_name, [])
        self.lists[field_name].append((len(joined), file))
        joined.extend(file.data)

    def place(self, path: tuple) -> tuple[YamlFile, tuple]:
        """The file in which something stands, and the path to it there."""
        if not path or path[0] not in self.lists:
            return self.record, path
        number = path[1] if len(path) > 1 else 0
        first, file = next(pair for pair in reversed(self.lists[path[0]]) if pair[0] <= number)
        return file, (number - first, *path[2:]) if len(path) > 1 else ()

    def fault(self, fault_name: str, path: tuple, mend: str, *, field: str = "", **about) -> Fault:
        file, inside = self.place(path)
        return file.fault(fault_name, inside, mend, field=field or dotted(path), **about)

    def has(self, path: tuple) -> bool:
        file, inside = self.place(path)
        return file.has(inside)


def read_unit(root: Path, name: str) -> tuple[YamlFile | JoinedRecord | None, list[Fault]]:
    """Read a file, or the files of a record's folder. Returns it, or None and every fault found in it."""
    if not (root / name).is_dir():
        return read(root / name, name)
    kind, names = record_kind_of_file(name), curated_files(root, name)
    faults, held = [], {each: kind_of_file(each) for each in names}
    main = f"{name}/{kind.name}.yaml"
    if (root / f"{name}.yaml").exists():
        mend = f"{name}.yaml is there too. Keep the record in the file or in the folder."
        faults.append(Fault(names[0], 1, 1, "file-and-folder", "", "", mend))
    if main not in held:
        mend = f"the record itself stands in {main}, and that is not there."
        faults.append(Fault(names[0], 1, 1, "missing-part", "", "", mend))
    faults += [_unknown(each, kind) for each in names if held[each] is None]
    read_in = {each: read(root / each, each) for each in names if held[each] is not None}
    faults += [fault for _, found in read_in.values() for fault in found]
    if faults:
        return None, faults
    return join(name, {each: file for each, (file, _) in read_in.items()})


def join(name: str, files: dict[str, YamlFile]) -> tuple[JoinedRecord | None, list[Fault]]:
    """Join the files of a record's folder, given by their paths. Returns it, or None and what hinders it."""
    kind = record_kind_of_file(name)
    record = files[f"{name}/{kind.name}.yaml"]
    if not isinstance(record.data, dict):
        return None, [record.fault("wrong-shape", (), f"A {kind.name} file is one record: `key: value` lines.")]
    joined, faults = JoinedRecord(name, dict(record.data), record), []
    for each, file in sorted(files.items()):
        if file is record:
            continue
        field_name = each.rsplit("/", 1)[1].removesuffix(".yaml").partition("-")[0]
        if not isinstance(file.data, list):
            faults.append(file.fault("wrong-shape", (), f"A file of {field_name} is a list: each begins with `- `."))
        elif field_name in record.data:
            mend = f"{field_name} stand in {each} too. Keep them in one place."
            faults.append(record.fault("duplicate-key", (field_name,), mend, key=True, field=field_name))
        else:
            joined.add(field_name, file)
    return (None, faults) if faults else (joined, [])


def _unknown(name: str, kind: RecordKind) -> Fault:
    stem = name.rsplit("/", 1)[1].removesuffix(".yaml").partition("-")[0]
    known = [kind.name, *parts(kind)]
    mend = f"the folder of a {kind.name} holds {kind.name}.yaml"
    if parts(kind):
        mend += f" and files of its lists: {', '.join(parts(kind))}, as in {next(iter(parts(kind)))}.yaml"
    return Fault(name, 1, 1, "unknown-part", "", "", f"{mend}.{nearest(stem, known)}")
