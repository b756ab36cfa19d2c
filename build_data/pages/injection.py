"""The proof that wrong facts are caught: faults planted one at a time, and what the checks told."""

from __future__ import annotations

from pathlib import Path

from build_data.dataset import Dataset
from build_data.inject.planter import SORTS
from build_data.inject.table import FILE, Line, read, sums
from build_data.products import Product, write_text

INTRODUCTION = """# Are wrong facts caught?

Made by `python -m build_data build` from `validation/injection.csv`, which
`python -m build_data inject --faults {faults} --seed {seed} --write` wrote.

One fault at a time was planted in a copy of the curated files, in a record drawn at random; then everything was
linked, completed and asked by every rule, as `python -m build_data check --records` does. It is *found* if anything is
told that was not told before, and its *line is right* if what is told stands where it was planted, or names the record
or value that was planted. Faults are spread evenly over the kinds, as far as there are records to plant them in;
records that come later give other numbers.

Whether a wrong fact counts as one that can be known is decided by what else the project holds, never by what a rule
asks: an id with the day or the surname, a talk or paper that carried the record or was carried by it, an office held, a
volume and the time it covers, the words of the summary, the index of the footnotes. Where none of these has the right
value, nothing but the source can tell, and the fault is of the last sort.
"""


def markdown(table: list[Line]) -> str:
    """The page."""
    if not table:
        return "# Are wrong facts caught?\n\nNot yet tried: `python -m build_data inject --write`.\n"
    lines = [INTRODUCTION.format(faults=table[0].faults, seed=table[0].seed)]
    lines += ["| sort | kinds | planted | found | line right |", "|---|---|---|---|---|"]
    for sort, (kinds, planted, found, right) in sums(table).items():
        shares = f"{found:,} ({100 * found / planted:.1f} %) | {right:,} ({100 * right / planted:.1f} %)"
        lines.append(f"| {sort} | {kinds} | {planted:,} | {shares} |")
    for sort, meaning in SORTS.items():
        lines += ["", f"## {sort.capitalize()}", "", f"{meaning[0].upper()}{meaning[1:]}.", ""]
        lines += ["| kind | planted | found | line right | told by |", "|---|---|---|---|---|"]
        lines += [
            f"| {n.what} | {n.planted} | {n.found} | {n.line_right} | {_first(n.rules)} |"
            for n in table
            if n.sort == sort
        ]
    return "\n".join([*lines, ""])


def _first(rules: str, most: int = 4) -> str:
    """The faults that were told most often."""
    names = [rule.rpartition(" ")[0] for rule in rules.split("; ")] if rules else []
    return ", ".join(f"`{name}`" for name in names[:most]) + (" ..." if len(names) > most else "")


def write(dataset: Dataset, path: Path) -> None:
    """The page of the published table."""
    write_text(path, markdown(read(dataset.root / FILE)))


PRODUCTS = (Product("docs/injection.md", write),)
