"""Audits of the records against the source: worksheets drawn at random, and what the filled ones come to.

A worksheet (`validation/<audit>.csv`) has a line for each filled cell of the records drawn: the table, the record, the
field, its value; keys, ids of the records themselves and what the build fills are left out. The auditor, who has not
written the records, reads each against the source and sets the verdict.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from build_data import worksheets
from build_data.curated.compile import Row
from build_data.curated.link import Linked
from build_data.evidence import in_words
from build_data.models import curated_tables
from build_data.models.record import Dated, columns
from build_data.validation import FOLDER

FIELDS = ("table_name", "record_id", "field", "value", "verdict", "rule", "remark")
VERDICTS = {
    "right": "The source bears it.",
    "wrong": "The source says otherwise.",
    "unsupported": "The cited place does not bear it.",
    "debatable": "Another value is as good by the rules; the rule is named.",
    "near": "Eight words of the source in a row.",
    "missing": "The record lacks what the source tells and the field would hold; no cell, counted apart.",
}


@dataclass(frozen=True)
class Cell:
    """A filled cell of a record, as the auditor sees it."""

    table_name: str
    record_id: str
    field: str
    value: str


def on_chapter(records: Linked, chapter: int | None) -> list[Row]:
    """Core records that a curator typed and that rest on a chapter (None: on any), by table and id."""
    pages = {p.record.page for p in records.rows["thesis_pages"] if chapter in (None, p.record.chapter)}
    blocks = {p.record.block for p in records.rows["thesis_pages"] if chapter in (None, p.record.chapter)}

    def rests_there(row: Row) -> bool:
        return any(c.page in pages or (not c.page and c.block in blocks) for c in row.citations[0] if c.page or c.block)

    found = [
        row
        for name, model in curated_tables().items()
        if model.group == "core"
        for row in records.rows[name]
        if rests_there(row) and not getattr(row.record, "made_from_table", None)
    ]
    return sorted(found, key=lambda row: (row.record.table, row.id))


def draw(records: Linked, chapter: int | None, number: int, seed: int) -> list[Row]:
    """Core records, `number` of them, drawn at random from those that rest on a chapter (None: on any)."""
    candidates = on_chapter(records, chapter)
    drawn = random.Random(seed).sample(candidates, min(number, len(candidates)))
    return sorted(drawn, key=lambda row: (row.record.table, row.id))


def cells(row: Row, shorts: dict[str, str]) -> Iterator[Cell]:
    """The filled cells that a curator typed, keys left out; a date is its writing and its basis."""
    record, key = row.record, (row.record.table, row.id)
    for c in columns(type(record)):
        value = getattr(record, c.name)
        made = c.name in record.key or c.filled or c.nested or c.inherited or c.name == "accepted"
        if made or value in (None, [], {}):
            continue
        if isinstance(value, Dated):
            yield Cell(*key, c.name, str(value.edtf))
            yield Cell(*key, f"{c.name}_basis", value.basis)
        elif c.cites:
            for number, cited in enumerate(value, 1):
                field = f"{cited.field}: " if cited.field else ""
                yield Cell(*key, f"evidence {number}", field + in_words(cited, shorts))
        elif isinstance(value, tuple):
            yield Cell(*key, c.name, ";".join(value))
        elif not isinstance(value, (dict, list)):
            yield Cell(*key, c.name, str(value))


def write_worksheet(rows: list[Row], records: Linked, path: Path) -> int:
    """A worksheet for the records drawn, every verdict still to be set. Returns the number of cells."""
    shorts = {row.record.source_id: row.record.short for row in records.rows["sources"]}
    lines = [asdict(cell) for row in rows for cell in cells(row, shorts)]
    worksheets.write(path, FIELDS, lines)
    return len(lines)


@dataclass
class Audit:
    """What a filled worksheet comes to."""

    name: str
    records: int
    cells: int
    counts: dict[str, int]
    by_rule: dict[tuple[str, str], int]

    def upper(self, verdict: str) -> float:
        """The upper 95 % bound of the share of a verdict, by the exact binomial."""
        return upper_bound(self.counts.get(verdict, 0), self.cells)


def audits(root: Path) -> list[Audit]:
    """Every audit below `validation/`, by name. Raises ValueError for a verdict that is none or is not set."""
    return [_read(path) for path in sorted((root / FOLDER).glob("audit-*.csv"))]


def _read(path: Path) -> Audit:
    rows = worksheets.read(path)
    counts: dict[str, int] = {}
    by_rule: dict[tuple[str, str], int] = {}
    for number, row in enumerate(rows, 2):
        if row["verdict"] not in VERDICTS:
            raise ValueError(f"{path.name}:{number}: verdict '{row['verdict']}'. One of: {', '.join(VERDICTS)}.")
        counts[row["verdict"]] = counts.get(row["verdict"], 0) + 1
        if row["verdict"] != "right":
            by_rule[row["verdict"], row["rule"]] = by_rule.get((row["verdict"], row["rule"]), 0) + 1
    records = len({(row["table_name"], row["record_id"]) for row in rows})
    return Audit(path.stem.removeprefix("audit-"), records, len(rows) - counts.get("missing", 0), counts, by_rule)


def upper_bound(found: int, of: int, confidence: float = 0.95) -> float:
    """The largest share at which so few would still be found with the probability 1 - confidence (Clopper-Pearson).

    >>> round(upper_bound(0, 3000), 6), round(upper_bound(9, 3000), 5)
    (0.000998, 0.00523)
    """
    from scipy.special import betaincinv

    return float(betaincinv(found + 1, of - found, confidence)) if found < of else 1.0
