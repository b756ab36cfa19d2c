"""YAML to text: every scalar stays the text the curator typed, and the place of each is known.

Refused: anything but one UTF-8 document of mappings, lists and scalars, and each of YAML's conveniences that
make a file mean something else than it shows (anchors, aliases, tags, duplicate keys, empty values, comments).
"""

from __future__ import annotations

import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from build_data.faults import Fault

Loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
SCHEMA_LINE = "# yaml-language-server: $schema="
_MAYBE_COMMENT = re.compile(r"(?:^|[ \t])#", re.MULTILINE)
_MAYBE_CONVENIENCE = re.compile(r"(?:^|[\s\[{,:-])[&*!]", re.MULTILINE)
_DEEP = 40
_LARGEST = 5_000_000  # bytes
NOTHING = {"", "~", "null", "Null", "NULL"}


@dataclass
class YamlFile:
    """A file as read: its text, its data, and the nodes that know where everything stands."""

    name: str
    text: str
    data: Any
    root: yaml.Node

    def fault(
        self, fault_name: str, path: tuple, mend: str, *, record: str = "", key: bool = False, field: str = ""
    ) -> Fault:
        """A fault at a value (or with `key` at the key) reached by `path` from the root."""
        node, _ = _walk(self.root, path, key)
        return _fault_at(self.name, self.text, node, fault_name, mend, record, field or dotted(path))

    def has(self, path: tuple) -> bool:
        """Whether something was typed at that path."""
        return _walk(self.root, path, key=False)[1]

    def first_line(self, fault_name: str, mend: str) -> Fault:
        """A fault of the file's first line."""
        line = self.text.splitlines()[0]
        return Fault(self.name, 1, 1, fault_name, "", "", mend, line, max(1, len(line)))


def read(path: Path, name: str) -> tuple[YamlFile | None, list[Fault]]:
    """Read one file. Returns it, or None and every fault found in it."""
    text, faults = text_of(path, name)
    return (None, faults) if faults else read_text(text, name)


def text_of(path: Path, name: str) -> tuple[str, list[Fault]]:
    """The text of a file, or '' and the fault for which it cannot be had."""
    try:
        mend = _not_a_record(path)
        raw = b"" if mend else path.read_bytes()
    except OSError as error:
        mend = f"{error.strerror}."
    if mend:
        return "", [Fault(name, 1, 1, "unreadable", "", "", mend)]
    text, fault = _decoded(raw, name)
    return text, [fault] if fault else []


def read_text(text: str, name: str) -> tuple[YamlFile | None, list[Fault]]:
    """Read what a file of that name would hold. Returns it, or None and every fault found in it."""
    if fault := _too_deep(text, name):
        return None, [fault]
    try:
        root = yaml.compose(text, Loader=Loader)
    except yaml.YAMLError as error:
        return None, [_unreadable(error, name, text)]
    if root is None:
        return None, [Fault(name, 1, 1, "empty-file", "", "", "Delete the file, or write a record.")]
    faults = _conveniences(text, name)
    if faults:
        return None, faults  # what an alias stands for may be without end
    faults = _comment_faults(text, name)
    data = _plain(root, name, text, faults)
    return (None, faults) if faults else (YamlFile(name, text, data, root), [])


def _not_a_record(path: Path) -> str:
    """Why a path is not read at all: a pipe or device would never end, a link may leave the project."""
    about = path.lstat()
    if stat.S_ISLNK(about.st_mode):
        return "a link. A record is a file of its own."
    if not stat.S_ISREG(about.st_mode):
        return "no file: a pipe, a device or a socket."
    if about.st_size > _LARGEST:
        return f"{about.st_size / 1e6:.0f} MB. A curated file has at most {_LARGEST / 1e6:.0f} MB."
    return ""


def _decoded(raw: bytes, name: str) -> tuple[str, Fault | None]:
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        before = raw[: error.start]
        line = before.count(b"\n") + 1
        column = len(before.rsplit(b"\n", 1)[-1].decode("utf-8", "replace")) + 1
        byte = f"byte 0x{raw[error.start]:02x} is not UTF-8. Save the file as UTF-8."
        return "", Fault(name, line, column, "not-utf-8", "", "", byte)
    if text.startswith("\ufeff"):
        mend = "the file begins with a byte order mark. Save it as UTF-8 without one."
        return "", Fault(name, 1, 1, "not-utf-8", "", "", mend)
    return text, None


def _too_deep(text: str, name: str) -> Fault | None:
    """The place where brackets or dashes nest past all sense: the C parser would take the process down with it."""
    brackets = text.count("[") + text.count("{")
    if brackets <= _DEEP and not any(len(line) > _DEEP and _could_be_deep(line) for line in text.splitlines()):
        return None
    depth = 0
    try:
        for event in yaml.parse(text, Loader=Loader):
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if depth > _DEEP:
                mend = f"nested more than {_DEEP} deep. A text that begins with a bracket or a dash is put in quotes."
                return _fault_at(name, text, event, "not-yaml", mend)
    except yaml.YAMLError:
        pass  # what else is wrong is told when the file is composed
    return None


def _could_be_deep(line: str) -> bool:
    return sum(map(line.count, "[{-?:")) > _DEEP or len(line) - len(line.lstrip()) > _DEEP


def _unreadable(error: yaml.YAMLError, name: str, text: str) -> Fault:
    mark = getattr(error, "problem_mark", None)
    if "end of stream" in str(getattr(error, "problem", "")):  # what was never closed is where it was opened
        mark = getattr(error, "context_mark", None) or mark
    position = getattr(error, "position", None)
    if mark is None and position is not None:  # a character that YAML forbids
        line, column = text.count("\n", 0, position) + 1, position - (text.rfind("\n", 0, position))
    else:
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    what = str(getattr(error, "problem", None) or getattr(error, "reason", None) or error).strip()
    fault_name = "not-yaml"
    if "expected a single document" in str(error) or "another document" in what:
        fault_name = "several-documents"
        what = "A second document begins. One file is one document; start no line with ---."
    else:
        what = f"{what}. A text with ': ', ' #' or a first character such as [ {{ \" ' @ % is put in quotes."
    lines = text.splitlines()
    return Fault(name, line, column, fault_name, "", "", what, lines[line - 1] if line <= len(lines) else "")


def _conveniences(text: str, name: str) -> list[Fault]:
    """Anchors, aliases and tags. They are rare: the events are only walked where a character hints at one."""
    if not _MAYBE_CONVENIENCE.search(text):
        return []
    found = []
    for event in yaml.parse(text, Loader=Loader):
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            mend = "Write the value out. A text that begins with & or * is put in quotes."
            found.append(_fault_at(name, text, event, "anchor-or-alias", mend))
        elif getattr(event, "tag", None):
            mend = f"Take {event.tag} out. A text that begins with ! is put in quotes."
            found.append(_fault_at(name, text, event, "tag", mend))
    return found


def node_at(file: YamlFile, path: tuple) -> yaml.Node:
    """The node at a path; its marks tell where in the text it stands. Raises KeyError where there is none."""
    node, found = _walk(file.root, path, key=False)
    if not found:
        raise KeyError(path)
    return node


@dataclass(frozen=True)
class Comment:
    """A comment as it stands: its place (from 0), its text from the mark on, and whether it fills its line."""

    line: int
    column: int
    text: str
    alone: bool


def comments(text: str) -> list[Comment]:
    """Every comment of a YAML text but the schema line. Raises yaml.YAMLError.

    The parser hands on no comments; they are what stands, beside white space, between its tokens.
    """
    body = text.partition("\n")[2] if text.startswith(SCHEMA_LINE) else text
    if not _MAYBE_COMMENT.search(body):
        return []
    lines, found, line, column = text.splitlines(), [], 0, 0
    for token in yaml.scan(text, Loader=Loader):
        found += _between(lines, (line, column), (token.start_mark.line, token.start_mark.column))
        line, column = token.end_mark.line, token.end_mark.column
        if getattr(token, "style", None) in (">", "|"):  # beside the mark that opens a folded text
            opened = token.start_mark
            found += _between(lines, (opened.line, opened.column), (opened.line + 1, 0))
    return found


def _between(lines: list[str], start: tuple[int, int], end: tuple[int, int]) -> Iterator[Comment]:
    for number in range(start[0], min(end[0] + 1, len(lines))):
        first = start[1] if number == start[0] else 0
        last = end[1] if number == end[0] else len(lines[number])
        column = lines[number].find("#", first, last)
        if column >= 0 and not (number == 0 and lines[0].startswith(SCHEMA_LINE)):
            yield Comment(number, column, lines[number][column:].rstrip(), not lines[number][:column].strip())


def is_hint(comment: Comment) -> bool:
    """Whether the comment is a line of a template, which explains a field (`#.`) or offers one (`#:`)."""
    return comment.alone and comment.text[1:2] in (".", ":")


def without_hints(text: str) -> str:
    """The text without what is left of a template."""
    if "#." not in text and "#:" not in text:
        return text
    try:
        gone = {c.line for c in comments(text) if is_hint(c)}
    except yaml.YAMLError:
        return text  # what is wrong with it is told when it is read
    return "".join(line for number, line in enumerate(text.splitlines(keepends=True)) if number not in gone)


def _comment_faults(text: str, name: str) -> list[Fault]:
    """One fault a comment; of what is left of a template, one in all."""
    found, lines, faults = comments(text), text.splitlines(), []
    hints = [c for c in found if is_hint(c)]
    for c in [*hints[:1], *(c for c in found if not is_hint(c))]:
        if is_hint(c):
            mend = "Lines of the template are left. `python -m build_data format` takes them out."
        elif c.alone:
            mend = "A comment is lost to those who read the data. Say it in `note`."
        else:
            mend = "The text ends before ' #'. Put it in quotes if this belongs to it; a remark goes to `note`."
        faults.append(
            Fault(name, c.line + 1, c.column + 1, "comment", "", "", mend, lines[c.line], max(1, len(c.text)))
        )
    return faults


def _plain(node: yaml.Node, name: str, text: str, faults: list[Fault]) -> Any:
    if isinstance(node, yaml.ScalarNode):
        if node.value in NOTHING and not node.style:
            faults.append(_fault_at(name, text, node, "empty-value", "Leave the field out, or fill it."))
        return node.value
    if isinstance(node, yaml.SequenceNode):
        return [_plain(child, name, text, faults) for child in node.value]
    data = {}
    for key, value in node.value:
        if not isinstance(key, yaml.ScalarNode):
            faults.append(_fault_at(name, text, key, "wrong-shape", "A key is a plain word."))
        elif key.value in data:
            mend = f"'{key.value}' stands twice. Keep one."
            faults.append(_fault_at(name, text, key, "duplicate-key", mend, field=key.value))
        else:
            data[key.value] = _plain(value, name, text, faults)
    return data


def _walk(node: yaml.Node, path: tuple, key: bool) -> tuple[yaml.Node, bool]:
    """The node at the path, or the nearest one above it that exists; and whether it is the one asked for."""
    for depth, step in enumerate(path):
        last = depth == len(path) - 1
        if isinstance(node, yaml.MappingNode):
            pair = next((p for p in node.value if p[0].value == step), None)
            if pair is None:
                return node, False
            node = pair[0] if key and last else pair[1]
        elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
            node = node.value[step]
        else:
            return node, False
    return node, True


@lru_cache(maxsize=8)
def _lines(text: str) -> list[str]:
    """The lines of a text that many faults may be told of."""
    return text.splitlines()


def _fault_at(name, text, node, fault_name, mend, record="", field="") -> Fault:
    start, end = node.start_mark, node.end_mark
    lines = _lines(text)
    line = lines[start.line] if start.line < len(lines) else ""
    same_line = end.line == start.line and isinstance(node, yaml.ScalarNode)
    width = end.column - start.column if same_line else len(line.rstrip()) - start.column
    return Fault(name, start.line + 1, start.column + 1, fault_name, record, field, mend, line, max(1, width))


def dotted(path: tuple) -> str:
    """`participants[1].person_id`; the index of the record in its file is left out."""
    steps = path[1:] if path and isinstance(path[0], int) else path
    out = ""
    for step in steps:
        out += f"[{step}]" if isinstance(step, int) else f".{step}" if out else str(step)
    return out
