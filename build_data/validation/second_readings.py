"""What a reader who has not seen the records finds in the text, against what the records have.

A list (`validation/second-reading-<first page>-<last page>.csv`) has a line for each step, talk, paper, press item,
person and doubtful print that the reader found, written from the text alone; then each was held against the records
and got its verdict. `python -m build_data agreement` adds the records that no line names.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, fields
from pathlib import Path

from build_data import worksheets
from build_data.curated.link import Linked
from build_data.validation import FOLDER
from build_data.validation.audits import on_chapter, upper_bound

FIELDS = ("page", "note", "kind", "date", "what", "verdict", "table_name", "record_id", "remark")
KINDS = {
    "step": ("pact_events", "drafts", "conditions"),
    "talk": ("meetings",),
    "paper": ("documents",),
    "press": ("press_items",),
    "person": ("people",),
    "doubtful print": ("emendations",),
}
VERDICTS = {
    "both": "The records had it.",
    "added": "The records lacked it and have it now.",
    "records only": "The records have it, the reader did not list it, the text bears it.",
    "removed": "The records had it, the text does not bear it; it was taken out.",
    "no record": "The reader listed it, by the rules it is none of its own; the remark says why.",
}
_GONE = ("removed", "no record")  # a line of these verdicts may name a record that is not there
_TABLES = tuple(table for tables in KINDS.values() for table in tables)
CAUTION = "second-readings.md"  # what is to be known of how the published lists were made


@dataclass(frozen=True)
class Found:
    """How many things of a kind both readings found, or one of them."""

    kind: str
    both: int
    added: int
    records_only: int
    removed: int
    no_record: int

    @property
    def share_had(self) -> float | None:
        """The share of what the second reading found that the records had."""
        return self.both / (self.both + self.added) if self.both + self.added else None

    @property
    def most_lacked(self) -> float:
        """The upper 95 % bound of the share that they lacked."""
        return upper_bound(self.added, self.both + self.added)


def files(root: Path) -> list[Path]:
    """The lists of a project."""
    return sorted((root / FOLDER).glob("second-reading-*-*.csv"), key=pages)


def caution(root: Path) -> str:
    """What is to be known of how the lists of a project were made; empty where nothing is."""
    path = root / FOLDER / CAUTION
    return path.read_text(encoding="utf-8") if path.exists() else ""


def close(records: Linked, path: Path) -> int:
    """Add to a list the records of its kinds that rest on its pages and that no line names. Returns how many.

    A list that has such records is closed already and stays as it is.

    Raises ValueError for a line without a verdict, or whose record is not there.
    """
    lines = read(path)
    if any(line["verdict"] == "records only" and not line["what"] for line in lines):
        return 0
    everything = {(name, row.id) for name, rows in records.rows.items() for row in rows}
    named = set()
    for number, line in enumerate(lines, 2):
        for record_id in line["record_id"].split(";") if line["record_id"] else ():
            named.add((line["table_name"], record_id))
            if line["verdict"] not in _GONE and (line["table_name"], record_id) not in everything:
                raise ValueError(f"{path.name}:{number}: no record {record_id} in {line['table_name']}.")
    kinds = {table: kind for kind, tables in KINDS.items() for table in tables}
    new = [
        {"page": page, "kind": kinds[table], "verdict": "records only", "table_name": table, "record_id": record_id}
        for table, record_id, page in _of_kinds(records, *pages(path))
        if (table, record_id) not in named
    ]
    worksheets.write(path, FIELDS, lines + new)
    return len(new)


def pages(path: Path) -> tuple[int, int]:
    """The first and the last page that a list is of, as its name says."""
    first, last = path.stem.rsplit("-", 2)[1:]
    return int(first), int(last)


def _of_kinds(records: Linked, first: int, last: int) -> list[tuple[str, str, int | None]]:
    """Table, id and first page among these of each record of the kinds that rests on one of them."""
    rows = [row for row in on_chapter(records, None) if row.record.table in _TABLES] + records.rows["people"]
    found = [(row, sorted(c.page for c in row.citations[0] if c.page and first <= c.page <= last)) for row in rows]
    found += [
        (row, [row.record.page]) for row in records.rows["emendations"] if first <= (row.record.page or 0) <= last
    ]
    return [(row.record.table, row.id, on[0]) for row, on in found if on]


def read(path: Path) -> list[dict[str, str]]:
    """The lines of a list. Raises ValueError for a kind or verdict that is none."""
    lines = worksheets.read(path)
    for number, line in enumerate(lines, 2):
        for field, known in (("kind", KINDS), ("verdict", VERDICTS)):
            if line[field] not in known:
                raise ValueError(f"{path.name}:{number}: {field} '{line[field]}'. One of: {', '.join(known)}.")
    return lines


def counted(path: Path) -> list[Found]:
    """What a list comes to, a kind each: records counted once, however often the reader listed them."""
    seen: dict[tuple[str, str, str], str] = {}
    order = {verdict: n for n, verdict in enumerate(VERDICTS)}
    for number, line in enumerate(read(path)):
        for record_id in line["record_id"].split(";") if line["record_id"] else (f"line {number}",):
            key = (line["kind"], line["table_name"], record_id)
            if key not in seen or order[line["verdict"]] < order[seen[key]]:
                seen[key] = line["verdict"]
    counts = Counter((kind, verdict) for (kind, _, _), verdict in seen.items())
    return [Found(kind, *(counts[kind, verdict] for verdict in VERDICTS)) for kind in KINDS]


def summed(lists: list[list[Found]]) -> list[Found]:
    """What several lists come to together."""
    numbers = [field.name for field in fields(Found) if field.name != "kind"]
    return [
        Found(of[0].kind, *(sum(getattr(n, name) for n in of) for name in numbers)) for of in zip(*lists, strict=True)
    ]
