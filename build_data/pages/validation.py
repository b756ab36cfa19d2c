"""How well the records agree with the source: the audits, and how they were made."""

from __future__ import annotations

from pathlib import Path

from build_data.dataset import Dataset
from build_data.products import Product, write_text
from build_data.validation import VERDICTS, Audit, audits

INTRODUCTION = """# Technical validation

Made by `python -m build_data build` from the worksheets in `validation/`; `python -m build_data sample` draws one.

Records were drawn at random from those that rest on a chapter and read against the scan, cell by cell, by a reader who
had not written them. Keys, ids of the records themselves and what the build fills are not counted. What was found was
mended afterwards, in every record of its kind; the numbers are those of the reading, before the mending.
"""


def markdown(found: list[Audit]) -> str:
    """The page."""
    lines = [INTRODUCTION, "## Verdicts", "", *(f"- **{name}**: {meaning}" for name, meaning in VERDICTS.items()), ""]
    for audit in found:
        lines += [f"## Audit {audit.name}", "", f"{audit.records} records, {audit.cells:,} cells.", ""]
        lines += ["| verdict | cells | in 1,000 | upper 95 % bound, in 1,000 |", "|---|---|---|---|"]
        for verdict in VERDICTS:
            count = audit.counts.get(verdict, 0)
            bound = "" if verdict == "missing" else f"{1000 * audit.upper(verdict):.1f}"
            lines.append(f"| {verdict} | {count:,} | {1000 * count / audit.cells:.1f} | {bound} |")
        if audit.by_rule:
            lines += ["", "| verdict | rule | cells |", "|---|---|---|"]
            ordered = sorted(audit.by_rule.items(), key=lambda item: (-item[1], item[0]))
            lines += [f"| {verdict} | {rule} | {count} |" for (verdict, rule), count in ordered]
        lines.append("")
    return "\n".join(lines)


def write(dataset: Dataset, path: Path) -> None:
    """The page of the project's audits."""
    write_text(path, markdown(audits(dataset.root)))


PRODUCTS = (Product("docs/validation.md", write),)
