"""Fields coded a second time from the text alone, by a reader who has not seen the records.

A worksheet (`validation/coding-<name>.csv`) has a line for each field to be coded: where in the source the thing
stands and what it is about, not what the record says of it. The unit is a digest of the record's id, since ids tell
dates. When the reader has filled `second`, `python -m build_data agreement` writes into `record_id` and `first` what
the record said on that day; mending the record afterwards changes nothing there.
"""

from __future__ import annotations

import hashlib
import random
from pathlib import Path

from build_data import worksheets
from build_data.curated.compile import Row
from build_data.curated.link import Linked
from build_data.evidence import in_words
from build_data.models.record import Dated, columns
from build_data.validation import FOLDER
from build_data.validation.audits import on_chapter

FIELDS = ("unit", "table_name", "evidence", "about", "field", "second", "record_id", "first", "remark")
# What is coded, and on what level of measurement it is compared: a day is right or wrong, a stance more or less so.
LEVELS = {"kind": "nominal", "date": "nominal", "topic": "nominal", "factuality": "nominal", "stance": "ordinal"}
NOT_TOLD = "not told"  # the reader finds nothing in the source that would fill the field


def draw(records: Linked, chapter: int | None, share: float, seed: int) -> list[Row]:
    """Records with a field to code, `share` of those that rest on a chapter, drawn at random; in the order of pages."""
    candidates = [row for row in on_chapter(records, chapter) if any(coded(row))]
    drawn = random.Random(seed).sample(candidates, round(share * len(candidates)))
    return sorted(drawn, key=lambda row: (row.citations[0][0].page or 0, unit(row)))


def coded(row: Row) -> dict[str, str]:
    """The fields of a record that are coded, with what it says in them."""
    said = {}
    for c in columns(type(row.record)):
        value = getattr(row.record, c.name)
        if c.name in LEVELS and value is not None and (c.terms or c.dated or c.name == "stance"):
            said[c.name] = str(value.edtf) if isinstance(value, Dated) else str(value)
    return said


def unit(row: Row) -> str:
    """What stands for a record in a worksheet: it tells nothing of it."""
    return hashlib.sha256(f"{row.record.table}/{row.id}".encode()).hexdigest()[:10]


def write_worksheet(rows: list[Row], records: Linked, path: Path) -> int:
    """A worksheet for the records drawn, every field still to be coded. Returns the number of lines."""
    shorts = {row.record.source_id: row.record.short for row in records.rows["sources"]}
    items = {row.id: row.record for row in records.rows["press_items"]}
    lines = []
    for row in rows:
        where = "; ".join(in_words(c, shorts) for c in row.citations[0] if not c.field or c.field in LEVELS)
        about = _about(row, items)
        lines += [{"unit": unit(row), "table_name": row.record.table, "evidence": where, "about": about, "field": field}
                  for field in coded(row)]  # fmt: skip
    worksheets.write(path, FIELDS, lines)
    return len(lines)


def _about(row: Row, items: dict) -> str:
    record = row.record
    if record.table == "press_stances":
        return f"toward {record.target_id}: {items[record.press_item_id].summary or ''}"
    for said in ("summary", "gist", "title"):
        if words := getattr(record, said, None):
            return words
    people = [
        *(getattr(record, "author_person_ids", None) or ()),
        *(getattr(record, "recipient_person_ids", None) or ()),
    ]
    return " to ".join(people) or getattr(record, "topic", None) or ""


def close(records: Linked, path: Path) -> int:
    """Write beside each coded field what the record says, once. Returns how many lines were filled.

    Raises ValueError for a field that is not coded or whose record is no longer there.
    """
    lines = worksheets.read(path)
    rows = {unit(row): row for row in on_chapter(records, None)}
    filled = 0
    for number, line in enumerate(lines, 2):
        if line["record_id"]:
            continue
        if not line["second"]:
            raise ValueError(
                f"{path.name}:{number}: {line['field']} is not coded. Where the source does not tell: {NOT_TOLD}."
            )
        row = rows.get(line["unit"])
        if row is None or line["field"] not in coded(row):
            raise ValueError(f"{path.name}:{number}: no record of unit {line['unit']} has a {line['field']} any more.")
        line["record_id"], line["first"] = row.id, coded(row)[line["field"]]
        filled += 1
    worksheets.write(path, FIELDS, lines)
    return filled


def files(root: Path) -> list[Path]:
    """The worksheets of a project."""
    return sorted((root / FOLDER).glob("coding-*.csv"))
