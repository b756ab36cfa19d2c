"""Files that have grown past what one reads, cut into several that say the same.

A record goes to a folder with files for its long lists, a list by year, by month or else by number; a list of records
is cut between two ids. What a file is called then follows from what is in it, so that cutting again changes nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from pathlib import Path

from build_data.curated.change import Change
from build_data.curated.format import Loses, record_key, said, written
from build_data.curated.parts import MOST_LINES, JoinedRecord, curated_files, join, parts, read_unit, unit_of
from build_data.curated.read import YamlFile, read_text
from build_data.models import RecordKind, record_kind_of_file
from build_data.models.record import Record, dated_names

LEAVE = 450  # lines of a file that is cut by number or id, so that it can grow
LONG_LIST = 60  # what stays beside the record itself is at most a screen or two
_DATE = re.compile(r"[0-9]{4}(?:-[0-9]{2})?")


def too_long(root: Path) -> dict[str, int]:
    """The curated files that pass the limit, and how many lines they have."""
    lines = {name: (root / name).read_bytes().count(b"\n") for name in curated_files(root) if (root / name).is_file()}
    return {name: number for name, number in lines.items() if number > MOST_LINES}


def split(root: Path) -> Change:
    """How the files that are too long are cut; files with faults are left alone.

    Raises Loses where what is cut would not say the same.
    """
    change = Change()
    for unit in dict.fromkeys(map(unit_of, too_long(root))):
        kind, (whole, _) = record_kind_of_file(unit), read_unit(root, unit)
        if whole is None or kind is None:
            continue
        if kind.single and isinstance(whole.data, dict):
            made = _split_record(whole, kind)
        elif _are_records(whole.data) and not kind.single:
            made = _split_list(root, whole, kind)
        else:
            continue
        _prove(whole, made)
        change.written |= made.written
        change.gone |= made.gone
    return change


def _prove(whole: YamlFile | JoinedRecord, made: Change) -> None:
    """Read back what was cut, and hold it against what it was cut from."""
    again = {name: read_text(text, name)[0] for name, text in made.written.items()}
    if isinstance(whole.data, list):
        same = said([record for file in again.values() for record in file.data]) == said(whole.data)
    else:
        left = whole.files if isinstance(whole, JoinedRecord) else []
        files = {file.name: file for file in left if file.name not in made.gone} | again
        joined, _ = join(unit_of(next(iter(files))), files)
        same = joined is not None and joined.data == whole.data
    if not same:
        raise Loses(f"{whole.name} would not say the same when it is split. It is left as it is.")


def _are_records(items) -> bool:
    return isinstance(items, list) and all(isinstance(each, dict) for each in items)


def _lines(name: str, data: dict | list) -> int:
    return written(name, data).count("\n")


def _split_record(whole: YamlFile | JoinedRecord, kind: RecordKind) -> Change:
    change, folder = Change(), whole.name.removesuffix(".yaml")
    lists = whole.lists if isinstance(whole, JoinedRecord) else {}
    record = {key: value for key, value in whole.data.items() if key not in lists}
    new: dict[str, dict | list] = {}
    for name, nested in parts(kind).items():
        files = [file for _, file in lists.get(name, ())]
        if files and all(_lines(file.name, file.data) <= MOST_LINES for file in files):
            continue
        items = whole.data.get(name)
        if _are_records(items) and (files or _lines(f"{folder}/{name}.yaml", items) > LONG_LIST):
            record.pop(name, None)
            change.gone |= {file.name for file in files}
            new |= _by_time(f"{folder}/{name}", items, nested.model)
    main = f"{folder}/{kind.name}.yaml"
    change.gone |= {whole.name} if isinstance(whole, YamlFile) else {main}
    change.written |= {name: written(name, data) for name, data in {main: record, **new}.items()}
    change.gone -= change.written.keys()
    return change


def _by_time(stem: str, items: list[dict], model: type[Record]) -> dict[str, list[dict]]:
    """The files of a list in the told order: one; or one a year; or, where a year is long, one a month; or numbered."""
    if _lines(f"{stem}.yaml", items) <= MOST_LINES:
        return {f"{stem}.yaml": items}
    months = _months(items, model)
    for label in (lambda month: month[:4], lambda month: month):
        files = _grouped(items, [f"{stem}-{label(month)}.yaml" for month in months])
        if files and all(_lines(name, each) <= MOST_LINES for name, each in files.items()):
            return files
    chunks = _chunks(items, lambda some: _lines(f"{stem}.yaml", some), lambda last: last)
    return {f"{stem}-{number:02}.yaml": chunk for number, chunk in enumerate(chunks, 1)}


def _months(items: list[dict], model: type[Record]) -> list[str]:
    """The year and month of each; what has no date is told with what stands before it."""
    typed = [" ".join(str(item.get(name, "")) for name in dated_names(model)) for item in items]
    found = [match[0] if (match := _DATE.search(text)) else "" for text in typed]
    last = next(filter(None, found), "undated")
    return [last := month or last for month in found]


def _grouped(items: list[dict], names: list[str]) -> dict[str, list[dict]] | None:
    """The items by file, None where files joined in the order of their names would not tell them in this order."""
    if names != sorted(names):
        return None
    files: dict[str, list[dict]] = {}
    for item, name in zip(items, names, strict=True):
        files.setdefault(name, []).append(item)
    return files


def _split_list(root: Path, file: YamlFile, kind: RecordKind) -> Change:
    records = sorted(file.data, key=lambda each: record_key(each, kind.model))
    ids = ["-".join(str(each.get(name, "")) for name in kind.model.key).split("-") for each in records]

    def label(start: int) -> str:
        """The first words of the id, as many as tell it from the one before."""
        same = next((n for n, (a, b) in enumerate(zip(ids[start - 1], ids[start], strict=False)) if a != b), 0)
        return "-".join(ids[start][: same + 1])

    home = file.name if file.name.count("/") > 1 else f"curated/{kind.folder}/{kind.folder}.yaml"
    change, stem, at = Change(), home.removesuffix(".yaml").partition("-from-")[0], 0
    for chunk in _chunks(records, lambda some: _lines(home, some), lambda start: -label(start).count("-")):
        name = home if at == 0 else f"{stem}-from-{label(at)}.yaml"
        if name != file.name and (root / name).exists():
            name = f"{stem}-from-{'-'.join(ids[at])}.yaml"
        change.written[name] = written(name, chunk)
        at += len(chunk)
    change.gone = {file.name} - change.written.keys()
    return change


def _chunks(items: list, lines: Callable[[list], int], worth: Callable[[int], float]) -> Iterable[list]:
    """Runs of items that leave room, each at least a third of that where it can be, cut where a cut is worth most."""
    sizes, begin = [lines([item]) - 1 for item in items], 0
    while begin < len(items):
        ends, total = [], 1
        for end in range(begin, len(items)):
            total += sizes[end]
            if total > LEAVE and end > begin:
                break
            if total > LEAVE / 3 or end + 1 == len(items):
                ends.append(end + 1)
        else:
            ends = [len(items)]
        cut = max(ends or [end], key=lambda end: (worth(end) if end < len(items) else 1, end))
        yield items[begin:cut]
        begin = cut
