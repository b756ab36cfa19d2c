"""The codebook: every table, every column, every term."""

from __future__ import annotations

from build_data.dataset import Dataset
from build_data.models.record import TableRow
from build_data.models.vocabulary.terms import Terms
from build_data.products import Product, write_text
from build_data.schema.columns import plain_doc, table_columns


def codebook(dataset: Dataset) -> str:
    """The codebook in Markdown."""
    lines = [
        "# Codebook",
        "",
        "Made from the models by `python -m build_data build`; a column is described there, once.",
        "An empty cell is a missing value. Lists are ids joined by `;`. Dates are EDTF (ISO 8601-2) with their",
        "earliest and latest day; `~` (about) and `?` (uncertain) widen a date by one unit of its precision each way.",
        "",
    ]
    vocabularies: dict[Terms, list[str]] = {}
    for group in ("reference", "core", "apparatus", "derived"):
        lines += [f"## {group.capitalize()} tables", ""]
        for model in dataset.models.values():
            if model.group == group:
                lines += _codebook_table(model, vocabularies)
    lines += ["## Terms", ""]
    for terms, used in vocabularies.items():
        lines += [f"### {terms.about.rstrip('.')}", "", f"Used in {', '.join(f'`{u}`' for u in used)}.", ""]
        lines += ["| term | meaning |", "|---|---|"]
        lines += [f"| {term} | {_cell(meaning)} |" for term, meaning in terms.meanings]
        lines += [""]
    return "\n".join(lines)


def _codebook_table(model: type[TableRow], vocabularies: dict[Terms, list[str]]) -> list[str]:
    lines = [f"### {model.table}", "", plain_doc(model), "", f"Key: {', '.join(f'`{k}`' for k in model.key)}.", ""]
    lines += ["| column | type | description |", "|---|---|---|"]
    for c in table_columns(model):
        about = c.description
        if c.refers_to:
            about += f" Refers to [{c.refers_to}](#{c.refers_to})."
        if c.unit and c.unit != "count":
            about += f" Unit: {c.unit}."
        if c.example:
            about += f" Example: `{c.example}`."
        if c.terms:
            vocabularies.setdefault(c.terms, []).append(f"{model.table}.{c.name}")
        lines.append(f"| `{c.name}` | {c.type.name}{'' if c.required else ', may be empty'} | {_cell(about)} |")
    return [*lines, ""]


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


PRODUCTS = (
    Product(
        "docs/codebook.md",
        lambda dataset, path: write_text(path, codebook(dataset)),
        title="Codebook: every table, column and term",
        mediatype="text/markdown",
    ),
)
