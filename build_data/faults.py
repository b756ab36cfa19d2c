"""What can be wrong with the curated files, where, and how it is mended.

Faults are collected, never raised one by one: a curator sees all of a run at once, sorted by file and line.
Here are those of reading, typing and linking; a rule brings the name and meaning of its own.
"""

from __future__ import annotations

import difflib
import shutil
import sys
import textwrap
from collections.abc import Iterable
from dataclasses import dataclass

FAULTS = {
    "unreadable": "The file cannot be opened.",
    "not-utf-8": "The file is not UTF-8.",
    "not-yaml": "The file is no YAML, or holds a character YAML does not allow.",
    "several-documents": "The file holds more than one YAML document.",
    "empty-file": "The file holds nothing.",
    "bad-character": "A character that cannot be seen or controls a device, or a space or digit of another kind.",
    "not-composed": "A letter with an accent is typed in parts: two spellings that look the same would be two texts.",
    "bad-file-name": "A file or folder has a name that not every system can keep.",
    "no-schema-line": "The first line of a file names the schema that an editor checks it by.",
    "unknown-folder": "No kind of record is kept in this folder.",
    "too-long-file": "A file of more than 600 lines; nobody reads it any more.",
    "file-and-folder": "A record stands in a file and in a folder.",
    "missing-part": "The folder of a record lacks the file of the record itself.",
    "unknown-part": "A file in the folder of a record is neither the record itself nor one of its lists.",
    "wrong-shape": "A list stands where a mapping belongs, or the other way round, or either in place of a text.",
    "duplicate-key": "A key stands twice in one mapping.",
    "anchor-or-alias": "YAML anchors and aliases are not used: every record says all of itself.",
    "tag": "YAML tags are not used: the model knows the types.",
    "comment": "YAML comments are not used, the first line apart: they are lost to the tables, and cut a text short.",
    "empty-value": "A key without a value. An empty field is left out.",
    "unknown-key": "The record has no such field.",
    "missing-key": "A field that must be there is not.",
    "unknown-term": "The field takes one of a list of terms, and this is none of them.",
    "impossible-date": "No EDTF date, or a day that never was.",
    "bad-id": "An id has lower-case ASCII letters, digits and single hyphens.",
    "reserved-id": "An id is a word that Windows keeps for a device, or that programs read as a missing value.",
    "bad-citation": "The evidence is not in the notation for citations.",
    "not-a-number": "The field takes a number.",
    "out-of-range": "The number is outside the range.",
    "too-long": "The text is longer than allowed.",
    "white-space": "The text has line breaks or doubled spaces.",
    "mixed-scripts": "A word has letters of two scripts that look alike.",
    "reads-as-missing": "Programs that read CSV take the text for a missing value.",
    "reads-as-formula": "A spreadsheet takes the text for a formula.",
    "filled-by-the-build": "The build fills the column from what is typed elsewhere.",
    "wrong-date-shape": "The shape typed is not that of the date as written.",
    "accepted-without-need": "A warning is accepted that is not given.",
    "unknown-rule": "A warning is accepted that no rule gives.",
    "bad-value": "The value does not fit the field.",
    "duplicate-id": "Two records have one id.",
    "repeated-reference": "A list names the same id twice.",
    "wrong-file-name": "A file or folder of one record is named after it.",
    "dangling-reference": "The id refers to a record that is not there.",
    "unknown-field": "The evidence is for a field that the record does not have.",
}


class Stopped(Exception):
    """What stops a command as a whole; its message is all that is told."""


@dataclass(frozen=True, order=True)
class Fault:
    """One fault: where it is, what it is, and the mend."""

    file: str
    line: int
    column: int
    name: str
    record: str
    field: str
    mend: str
    source_line: str = ""
    width: int = 1
    is_warning: bool = False

    def __str__(self) -> str:
        return self.told()

    def told(self, columns: int | None = None) -> str:
        """The fault in words, no line wider than so many columns where that is asked for."""
        where = ", ".join(part for part in (self.record, self.field) if part)
        name = f"warning: {self.name}" if self.is_warning else self.name
        head = _harmless(f"{self.file}:{self.line}:{self.column}: {name}: {where}".rstrip(": "))
        mend = _harmless(self.mend)
        if not self.source_line.strip():
            return "\n".join([*_wrapped(head, columns), *_wrapped(f"    {mend}", columns)])
        shown, column = _window(self.source_line, self.column, min(100, (columns or 104) - 4))
        before, carets = " " * (column - 1), "^" * max(1, min(self.width, len(shown) - column + 1))
        below = f"    {before}{carets} {mend}"
        if columns and len(below) > columns:
            return "\n".join(
                [*_wrapped(head, columns), f"    {shown}", f"    {before}{carets}", *_wrapped(f"    {mend}", columns)]
            )
        return "\n".join([*_wrapped(head, columns), f"    {shown}", below])


def _wrapped(line: str, columns: int | None) -> list[str]:
    """The line as several that fit; what follows the first is indented. A place or id is never broken."""
    if columns is None or len(line) <= columns:
        return [line]
    indent = " " * (len(line) - len(line.lstrip()))
    return textwrap.wrap(
        line.strip(),
        columns,
        initial_indent=indent,
        subsequent_indent=indent or "    ",
        break_long_words=False,
        break_on_hyphens=False,
    )


def _harmless(text: str) -> str:
    """The text without characters that cannot be seen or that a terminal obeys."""
    return "".join(c if c.isprintable() else "�" for c in text.replace("\t", " "))


def _window(line: str, column: int, most: int) -> tuple[str, int]:
    """The part of a long line around the fault, so many characters wide."""
    line = _harmless(line)
    if len(line) <= most:
        return line, column
    start = max(0, column - most // 2)
    return line[start : start + most], column - start


def nearest(text: str, among: Iterable[str], *, of: str = "Nearest") -> str:
    """A sentence naming the nearest of the names, '' where none is near."""
    found = difflib.get_close_matches(text, sorted(among), n=3, cutoff=0.6)
    return f" {of}: {', '.join(found)}." if found else ""


def report(faults: Iterable[Fault], files: int) -> str:
    """All faults, sorted by file and line, and how many there are; as wide as the terminal, where they go to one."""
    ordered = sorted(set(faults))
    columns = shutil.get_terminal_size().columns if sys.stdout is not None and sys.stdout.isatty() else None
    warnings = sum(fault.is_warning for fault in ordered)
    counts = [_count(len(ordered) - warnings, "problem"), _count(warnings, "warning")]
    told = " and ".join(count for count in counts if count)
    where = f"{told} in {len({f.file for f in ordered})} of {files} files"
    last = f"{where}; what is published is as it was."
    if warnings == len(ordered):
        last = f"{where}. Mend, or accept with a reason: `accepted: {{rule: 'why'}}`."
    return "\n".join([*(fault.told(columns) for fault in ordered), *_wrapped(last, columns)])


def _count(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}" if number else ""
