"""Which records rest on each page and footnote of the thesis, and why one has none."""

from __future__ import annotations

from collections import defaultdict

from build_data.curated.link import Linked
from build_data.models import curated_tables
from build_data.products import Product, write_text

INTRODUCTION = """# What rests on each page of the thesis

Made by `python -m build_data build`; the same table for one chapter: `python -m build_data thesis-pages --chapter 3`.
A chapter stands here with every page and footnote once it is curated completely; where nothing rests on one, it
says why. Of the other chapters only what a core record or an emendation rests on is shown.
"""


def markdown(linked: Linked, chapter: int | None = None) -> str:
    """The table as Markdown, of one chapter or of all."""
    cited = _cited(linked)
    complete = _complete(linked)
    lines = [INTRODUCTION] if chapter is None else []
    for number in sorted({row.record.chapter for row in linked.rows["thesis_pages"]}):
        if chapter not in (None, number):
            continue
        body = [
            line
            for row in linked.rows["thesis_pages"]
            if row.record.chapter == number
            for line in _lines(row.record, cited, number in complete)
        ]
        if body:
            state = "complete" if number in complete else "pages tried so far"
            lines += [
                f"## Chapter {number}: {state}",
                "",
                "| page | note | block | records |",
                "|---|---|---|---|",
                *body,
                "",
            ]
    return "\n".join(lines)


def uncovered(linked: Linked) -> list[str]:
    """Pages and notes of the curated chapters on which nothing rests and that do not say why; a note may only refer."""
    cited = _cited(linked)
    found = []
    complete = _complete(linked)
    for row in linked.rows["thesis_pages"]:
        p = row.record
        if p.chapter in complete:
            if not p.silent and not any(page == p.page for page, _ in cited):
                found.append(f"p. {p.page}")
            found += [
                f"p. {p.page} n. {f.number}"
                for f in p.footnotes
                if not (f.silent or f.refers) and (p.page, f.number) not in cited
            ]
    return found


def _complete(linked: Linked) -> set[int]:
    """The chapters of which every page says that it is curated."""
    pages = [row.record for row in linked.rows["thesis_pages"]]
    return {p.chapter for p in pages} - {p.chapter for p in pages if not p.curated}


def _cited(linked: Linked) -> dict[tuple[int, int | None], set[tuple[str, str]]]:
    """(table, id) of the records that rest on each (page, footnote)."""
    cited = defaultdict(set)
    for name in curated_tables():
        for row in linked.rows.get(name, ()):
            for citation in row.record.evidence:
                if citation.page:
                    cited[citation.page, citation.footnote].add((name, row.id))
            if name == "emendations" and row.record.page:
                cited[row.record.page, row.record.footnote].add((name, row.id))
    return cited


def _lines(p, cited: dict, complete: bool) -> list[str]:
    here = {note: records for (page_, note), records in cited.items() if page_ == p.page}
    if complete:
        wanted = {None, *(f.number for f in p.footnotes), *here}
    else:
        wanted = {note for note, records in here.items() if any(_is_shown(table) for table, _ in records)}
    why = {f.number: f.silent for f in p.footnotes} | {None: p.silent or "only its notes bear records"}
    ordered = sorted(wanted, key=lambda note: note or 0)
    return [f"| {p.page} | {note or ''} | {p.block} | {_records(here.get(note), why.get(note))} |" for note in ordered]


def _is_shown(table: str) -> bool:
    return curated_tables()[table].group in ("core", "apparatus")


def _records(found: set[tuple[str, str]] | None, why_none: str | None) -> str:
    if not found:
        return f"none: {why_none}"
    by_table = defaultdict(list)
    for table, record in sorted(found):
        by_table[table].append(f"`{record}`")
    return "; ".join(f"**{table}** {', '.join(ids)}" for table, ids in by_table.items())


PRODUCTS = (Product("docs/thesis-pages.md", lambda dataset, path: write_text(path, markdown(dataset.records))),)
