"""How well the records agree with the source: audits, second readings and blind codings, and how they were made."""

from __future__ import annotations

from pathlib import Path

from build_data.dataset import Dataset
from build_data.products import Product, write_text
from build_data.validation import audits, second_readings

INTRODUCTION = """# Technical validation

Made by `python -m build_data build` from the worksheets in `validation/`.

Those who read for it had not written the records they read. All readings were made in one way, by the same rules and
with the same scan: they tell slips, omissions and cells on which the rules leave room; they are not the agreement of
trained historians who worked apart. What was found was mended afterwards, in every record of its kind; the numbers are
those of the reading, before the mending.
"""

AUDITS = """## Audits

Records were drawn at random (`python -m build_data sample`) from those that rest on a chapter and read against the
scan, cell by cell. Keys, ids of the records themselves and what the build fills are not counted.
"""

READINGS = """## Second readings

Pages were read again from the text, and each step, talk, paper, press item, person and doubtful print listed, by
readers who had not seen its records; then list and records were held against each other.
`python -m build_data agreement` adds to each list the records that it does not name.
"""

CODINGS = """## Blind codings

A tenth of the records of a chapter was drawn at random (`python -m build_data sample --blind`). The reader was told
where each thing stands and what it is about, in the record's summary, which often tells a kind and sometimes a day,
and coded the fields from the text. `python -m build_data agreement` held the codings against the records. A date is
alike only if it is written alike; it overlaps if both can be of one day.
"""


def markdown(root: Path, dataset: Dataset) -> str:
    """The page."""
    parts = [INTRODUCTION]
    if found := audits.audits(root):
        parts += [AUDITS, *(f"- **{name}**: {meaning}" for name, meaning in audits.VERDICTS.items()), ""]
        parts += [line for audit in found for line in _audit(audit)]
    if lists := {path: second_readings.counted(path) for path in second_readings.files(root)}:
        parts += [
            READINGS,
            second_readings.caution(root),
            *(f"- **{name}**: {meaning}" for name, meaning in second_readings.VERDICTS.items()),
            "",
        ]
        parts += _reading("All of them", second_readings.summed(list(lists.values())))
        parts += [line for path, found in lists.items() for line in _reading(_pages(path), found)]
    if rows := dataset.rows("reliability"):
        parts += [CODINGS, *_reliability(rows)]
    return "\n".join(parts)


def _audit(audit: audits.Audit) -> list[str]:
    lines = [f"### Audit {audit.name}", "", f"{audit.records} records, {audit.cells:,} cells.", ""]
    lines += ["| verdict | cells | in 1,000 | upper 95 % bound, in 1,000 |", "|---|---|---|---|"]
    for verdict in audits.VERDICTS:
        count = audit.counts.get(verdict, 0)
        bound = "" if verdict == "missing" else f"{1000 * audit.upper(verdict):.1f}"
        lines.append(f"| {verdict} | {count:,} | {1000 * count / audit.cells:.1f} | {bound} |")
    if audit.by_rule:
        lines += ["", "| verdict | rule | cells |", "|---|---|---|"]
        ordered = sorted(audit.by_rule.items(), key=lambda item: (-item[1], item[0]))
        lines += [f"| {verdict} | {rule} | {count} |" for (verdict, rule), count in ordered]
    return [*lines, ""]


def _pages(path: Path) -> str:
    return "Pages {}-{}".format(*second_readings.pages(path))


def _reading(title: str, found: list[second_readings.Found]) -> list[str]:
    lines = [f"### {title}", ""]
    lines += ["| kind | both | added | records only | removed | no record | the records had | lacked at most (95 %) |"]
    lines += ["|---|---|---|---|---|---|---|---|"]
    for n in found:
        had = "" if n.share_had is None else f"{100 * n.share_had:.1f} %"
        counts = f"{n.both} | {n.added} | {n.records_only} | {n.removed} | {n.no_record}"
        lines.append(f"| {n.kind} | {counts} | {had} | {100 * n.most_lacked:.1f} % |")
    return [*lines, ""]


def _reliability(rows: list[dict]) -> list[str]:
    lines = ["| table | field | level | units | measure | value | 95 % bounds |", "|---|---|---|---|---|---|---|"]
    for row in rows:
        value = "" if row["value"] is None else f"{row['value']:.2f}"
        bounds = "" if row["low"] is None else f"{row['low']:.2f} to {row['high']:.2f}"
        start = f"{row['table_name']} | {row['field']} | {row['level']} | {row['units']} | {row['measure']}"
        lines.append(f"| {start} | {value} | {bounds} |")
    return [*lines, ""]


def write(dataset: Dataset, path: Path) -> None:
    """The page of the project's audits, second readings and codings."""
    write_text(path, markdown(dataset.root, dataset))


PRODUCTS = (Product("docs/validation.md", write),)
