"""The one format of curated files, so that a diff shows facts and nothing else.

Fields stand in the order of the model, evidence and note last; records of a kind with many files by their ids, all
other lists, and those of a kind with one file, as they are told. A text is plain where YAML reads it back as the same
text, else in double quotes (in single ones if it holds double ones); one that passes the margin is folded. Lists of ids
stand on one line where they fit.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from build_data.column_types import INTEGER
from build_data.curated.explain import typed_names
from build_data.curated.parts import kind_of_file, schema_line
from build_data.curated.read import NOTHING, YamlFile, read_text, text_of, without_hints
from build_data.faults import Fault
from build_data.models.record import Column, Record, columns

WIDTH = 120
# CSL, and whatever else is no table: in this order, the rest by name.
_FREE = (
    "type", "genre", "title-short", "container-title", "collection-title", "volume", "issue", "number", "edition",
    "version", "page", "publisher", "publisher-place", "archive", "archive_location", "language",
)  # fmt: skip


class Loses(Exception):
    """The formatted text does not read back as the data it was made of; the message names the file."""


def reformatted(root: Path, name: str) -> tuple[str, str, list[Fault]]:
    """A file as it is, as it is formatted, and the faults for which it cannot be. Raises Loses."""
    before, faults = text_of(root / name, name)
    file, faults = (None, faults) if faults else read_text(without_hints(before), name)
    return before, formatted(file) if file else before, faults


def formatted(file: YamlFile) -> str:
    """The file in the one format. Raises Loses rather than change what the file says."""
    data = _in_order(file)
    text = written(file.name, data)
    if text == file.text:
        return text
    again, _ = read_text(text, file.name)
    if again is None or json.dumps(again.data) != json.dumps(data) or said(data) != said(file.data):
        raise Loses(f"{file.name} would not say the same when formatted. It is left as it is.")
    return text


def said(data: dict | list) -> list[str]:
    """What a file says, whatever the order of its keys and, in a list file, of its records."""
    return sorted(json.dumps(each, sort_keys=True) for each in (data if isinstance(data, list) else [data]))


def written(name: str, data: dict | list) -> str:
    """The text of a curated file that holds these data, in this order."""
    model = kind_of_file(name).model
    lines = _mapping(data, model, 0) if isinstance(data, dict) else _sequence(data, model, 0)
    return "\n".join([schema_line(name), *lines, ""])


def _in_order(file: YamlFile) -> Any:
    model, one_of_many = kind_of_file(file.name).model, file.name.count("/") > 1
    if not isinstance(file.data, list):
        return _record(file.data, model)
    records = [_record(each, model) for each in file.data]
    if one_of_many and model.kept and all(isinstance(each, dict) for each in records):
        records.sort(key=lambda each: record_key(each, model))
    return records


def record_key(record: dict, model: type[Record]) -> tuple:
    """What the records of a list file are sorted by: their key, numbers as numbers."""
    numbers = {c.name for c in columns(model) if c.type and c.type.arrow == INTEGER.arrow}
    values = [str(record.get(name, "")) for name in model.key]
    return tuple(
        (0, int(value), "") if name in numbers and value.isdecimal() else (1, 0, value)
        for name, value in zip(model.key, values, strict=True)
    )


def _record(data: Any, model: type[Record] | None) -> Any:
    """A mapping with its keys in order, and those in it; of a model, or free."""
    if isinstance(data, list):
        return [_record(each, model) for each in data]
    if not isinstance(data, dict):
        return data
    if model is None:
        order = sorted(data, key=lambda key: (_FREE.index(key) if key in _FREE else len(_FREE), key))
        return {key: _record(data[key], None) for key in order}
    known = {c.name: c for c in columns(model)}
    order = dict.fromkeys([*(name for name in typed_names(model) if name in data), *data])
    return {key: _record(data[key], known[key].nested if key in known else None) for key in order}


def _mapping(data: dict, model: type[Record] | None, indent: int) -> list[str]:
    known = {c.name: c for c in columns(model)} if model else {}
    return [line for key, value in data.items() for line in _field(key, value, known.get(key), indent)]


def _field(key: str, value: Any, column: Column | None, indent: int) -> Iterable[str]:
    before = f"{' ' * indent}{scalar(key)}:"
    if isinstance(value, str):
        return _text(before, value, indent + 2)
    if isinstance(value, dict):
        return [before, *_mapping(value, None, indent + 2)] if value else [f"{before} {{}}"]
    if (line := _on_one_line(before, value)) and not (value and column and column.cites):
        return [line]
    return [before, *_sequence(value, column.nested if column else None, indent + 2)]


def _sequence(items: list, model: type[Record] | None, indent: int) -> list[str]:
    lines = []
    for item in items:
        dash = f"{' ' * indent}-"
        if isinstance(item, str):
            lines += _text(dash, item, indent + 2)
        elif isinstance(item, list) and (line := _on_one_line(dash, item)):
            lines.append(line)
        elif item:
            inside = _mapping(item, model, indent + 2) if isinstance(item, dict) else _sequence(item, None, indent + 2)
            lines += [f"{dash} {inside[0].lstrip()}", *inside[1:]]
        else:
            lines.append(f"{dash} {{}}")
    return lines


def _on_one_line(before: str, items: list) -> str | None:
    """A list of texts in brackets, where it fits."""
    if not all(isinstance(item, str) for item in items):
        return None
    line = f"{before} [{', '.join(scalar(item, in_brackets=True) for item in items)}]"
    return line if len(line) <= WIDTH or not items else None


def _text(before: str, text: str, indent: int) -> list[str]:
    line = f"{before} {scalar(text)}"
    words = text.split(" ")
    if len(line) <= WIDTH or len(words) == 1 or not (text.isprintable() and all(words)):
        return [line]
    lines, room = [words[0]], WIDTH - indent
    for word in words[1:]:
        if len(lines[-1]) + 1 + len(word) <= room:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return [f"{before} >-", *(" " * indent + line for line in lines)]


def scalar(text: str, *, in_brackets: bool = False) -> str:
    """A text as YAML reads it back, on one line: plain where it can be."""
    if not text.isprintable():
        return f'"{"".join(map(_escaped, text))}"'
    if _is_plain(text) and not (in_brackets and any(c in ",[]{}:?" for c in text)):
        return text
    if '"' in text or "\\" in text:
        return "'" + text.replace("'", "''") + "'"
    return f'"{text}"'


def _is_plain(text: str) -> bool:
    if text in NOTHING or text != text.strip() or text[0] in "?:,[]{}#&*!|>'\"%@`":
        return False
    cut = ": " in text or text.endswith(":") or " #" in text
    return not (cut or text == "-" or text.startswith(("- ", "---", "...")))


def _escaped(c: str) -> str:
    if c in '"\\':
        return f"\\{c}"
    if c.isprintable():
        return c
    return {"\n": "\\n", "\t": "\\t"}.get(c) or (f"\\u{ord(c):04x}" if ord(c) < 0x10000 else f"\\U{ord(c):08x}")
