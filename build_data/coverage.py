"""Which records rest on each page and footnote of the thesis, and why one has none."""

from __future__ import annotations

from collections import defaultdict

from build_data.link import Linked
from build_data.models import published

INTRODUCTION = """# What rests on each page of the thesis

Made by `python -m build_data build`; the same table for one chapter: `python -m build_data coverage --chapter 3`.
A chapter stands here with all its pages once it is curated completely; of the others only the pages that some
record rests on. A footnote of a curated chapter is named even where nothing rests on it, with the reason.
"""


def page(linked: Linked, chapter: int | None = None) -> str:
    """The table as Markdown, of one chapter or of all."""
    cited = _cited(linked)
    complete = {row.parent.record.chapter for row in linked.rows["footnotes"]}
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
    """Pages and footnotes of the curated chapters on which nothing rests and that do not say why."""
    cited = _cited(linked)
    found = []
    complete = {row.parent.record.chapter for row in linked.rows["footnotes"]}
    for row in linked.rows["thesis_pages"]:
        p = row.record
        if p.chapter in complete:
            if not p.silent and not any(page == p.page for page, _ in cited):
                found.append(f"p. {p.page}")
            found += [
                f"p. {p.page} n. {f.number}" for f in p.footnotes if not f.silent and (p.page, f.number) not in cited
            ]
    return found


def _cited(linked: Linked) -> dict[tuple[int, int | None], set[str]]:
    cited = defaultdict(set)
    for name, model in published().items():
        if model.group == "derived":
            continue
        for row in linked.rows.get(name, ()):
            for citation in row.record.evidence:
                if citation.page:
                    cited[citation.page, citation.footnote].add(f"{name}: {row.id}")
            if name == "emendations" and row.record.page:
                cited[row.record.page, row.record.footnote].add(f"{name}: {row.id}")
    return cited


def _lines(p, cited: dict, complete: bool) -> list[str]:
    notes = sorted({f.number for f in p.footnotes} | {n for page, n in cited if page == p.page and n})
    silent = {f.number: f.silent for f in p.footnotes}
    if not complete and not any(page == p.page for page, _ in cited):
        return []
    text = _records(cited.get((p.page, None)), p.silent or ("in the notes" if notes else ""))
    lines = [f"| {p.page} | | {p.block} | {text} |"]
    return lines + [
        f"| {p.page} | {n} | {p.block} | {_records(cited.get((p.page, n)), silent.get(n))} |" for n in notes
    ]


def _records(found: set[str] | None, silent: str | None) -> str:
    if found:
        by_table = defaultdict(list)
        for name in sorted(found):
            table, _, record = name.partition(": ")
            by_table[table].append(f"`{record}`")
        return "; ".join(f"**{table}** {', '.join(ids)}" for table, ids in by_table.items())
    return f"none: {silent}" if silent else "none"
