"""What is asked of the records, and every fault that can be told."""

from __future__ import annotations

from build_data.curated.rules import all_rules
from build_data.faults import FAULTS
from build_data.products import Product, write_text

INTRODUCTION = """# What is checked

Made by `python -m build_data build`. A fault is told with its file, line and column, the record and field,
the text that is wrong, and what would be right.
"""


def meanings() -> dict[str, str]:
    """What each fault is, by its name: those of reading, typing and linking, then those that a rule tells."""
    return {**FAULTS, **{rule.name: rule.meaning for rule in all_rules()}}


def markdown() -> str:
    """The page."""
    lines = [INTRODUCTION, "## Rules", "", *(f"- {rule.question}" for rule in all_rules())]
    lines += ["", "## Faults", "", "| fault | what it is |", "|---|---|"]
    return "\n".join([*lines, *(f"| `{name}` | {meaning} |" for name, meaning in meanings().items()), ""])


PRODUCTS = (Product("docs/checks.md", lambda dataset, path: write_text(path, markdown())),)
