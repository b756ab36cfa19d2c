"""Our rules for curated records. A rule is a function; its docstring is its question, `no` tells a fault."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from build_data.compile import Row
from build_data.link import Linked, Places
from build_data.models.record import excused_names
from build_data.problems import KINDS, Problem
from build_data.tables import citations_of

No = Callable[..., Problem]
_MUST_CITE = {"people", "postings"}  # outside the core, but made of facts
_SPANS = (
    ("opened", "closed"),
    ("start", "end"),
    ("signed", "in_force"),
    ("in_force", "ended"),
    ("signed", "ratified"),
    ("ratified", "deposited"),
    ("date", "ended"),
    ("date", "lifted"),
)


def check(linked: Linked, root: Path) -> list[Problem]:
    """Every rule asked of every row."""
    no = Places(root).problem
    pages = {row.record.page: row.record for row in linked.rows["thesis_pages"]}
    all_pages = (
        bool(pages) and "thesis_pages" not in linked.unknowable and None not in linked.ids["thesis_pages"].values()
    )
    found = []
    for rows in linked.rows.values():
        for row in rows:
            for rule in ROW_RULES:
                found.extend(rule(row, no))
            found.extend(is_the_page_there(row, pages, all_pages, no))
    found.extend(does_silence_hold(linked, no))
    found.extend(is_the_pair_in_order(linked, no))
    return found


def has_it_evidence(row: Row, no: No) -> Iterator[Problem]:
    """Has every core row evidence, its own or its parent's?"""
    must = row.record.group == "core" or row.record.table in _MUST_CITE
    told_above = row.parent and not citations_of(row.parent)[0]
    if must and not told_above and not citations_of(row)[0]:
        yield no(row, "no-evidence", "Say where it stands: evidence: [large1973[PAGE nFOOTNOTE]].")


def is_it_empty_for_a_reason(row: Row, no: No) -> Iterator[Problem]:
    """Does a reason for an empty cell stand only beside an empty cell?"""
    for name in excused_names(type(row.record)):
        if getattr(row.record, name) is not None and getattr(row.record, f"{name}_missing") is not None:
            yield no(row, "filled-and-missing", f"{name} is filled. Take one of the two out.", f"{name}_missing")


def does_time_run_forward(row: Row, no: No) -> Iterator[Problem]:
    """Can the end be after the beginning?"""
    for first, last in _SPANS:
        begins, ends = getattr(row.record, first, None), getattr(row.record, last, None)
        if begins and ends and ends.edtf.latest < begins.edtf.earliest:
            yield no(row, "runs-backwards", f"{last} {ends.edtf} is before {first} {begins.edtf}.", last)


def is_somebody_there(row: Row, no: No) -> Iterator[Problem]:
    """Is a participant a person or an unnamed office, and not both?"""
    if row.record.table == "meeting_participants" and bool(row.record.person_id) == bool(row.record.participant):
        yield no(row, "nobody", "Give person_id, or participant for an office that no source puts a name to.")


def has_the_place_a_basis(row: Row, no: No) -> Iterator[Problem]:
    """Does a meeting with a place say what the place rests on?"""
    if row.record.table == "meetings" and bool(row.record.place_id) != bool(row.record.place_basis):
        yield no(row, "place-without-basis", "Give place_id and place_basis together, or neither.", "place_id")


ROW_RULES = (has_it_evidence, is_it_empty_for_a_reason, does_time_run_forward, is_somebody_there, has_the_place_a_basis)


def is_the_page_there(row: Row, pages: dict, all_pages: bool, no: No) -> Iterator[Problem]:
    """Has the thesis the page, is it in that block, and does the footnote stand on it?"""
    places = [(c.page, c.footnote, c.block, ("evidence", n)) for n, c in enumerate(row.record.evidence)]
    if row.record.table == "emendations":
        places.append((row.record.page, row.record.footnote, row.record.block, ("page",)))
    for page, footnote, block, path in places:
        if page is None or not all_pages:
            continue
        found = pages.get(page)
        if found is None:
            yield no(row, "no-such-page", f"the thesis has no printed page {page}.", *path)
        elif block and block != found.block:
            yield no(row, "no-such-page", f"page {page} is in block {found.block}.", *path)
        elif footnote and found.footnotes and footnote not in {f.number for f in found.footnotes}:
            numbers = ", ".join(str(f.number) for f in found.footnotes)
            yield no(row, "no-such-footnote", f"page {page} has the footnotes {numbers}.", *path)


def does_silence_hold(linked: Linked, no: No) -> Iterator[Problem]:
    """Does no record rest on a page or footnote that is said to bear none?"""
    cited = {(c.page, c.footnote) for rows in linked.rows.values() for row in rows for c in row.record.evidence}
    cited_pages = {page for page, _ in cited}
    for row in linked.rows["thesis_pages"]:
        if row.record.silent and row.record.page in cited_pages:
            yield no(row, "silent-but-cited", "A record rests on this page. Take `silent` out.", "silent")
    for row in linked.rows["footnotes"]:
        if row.record.silent and (row.record.page, row.record.number) in cited:
            yield no(row, "silent-but-cited", "A record rests on this footnote. Take `silent` out.", "silent")


def is_the_pair_in_order(linked: Linked, no: No) -> Iterator[Problem]:
    """Does the state with the lower COW code come first?"""
    codes = {row.record.state_id: row.record.cow_ccode for row in linked.rows["states"]}
    for row in linked.rows["coverage"]:
        first, second = (codes.get(getattr(row.record, name)) for name in ("state_id_1", "state_id_2"))
        if first is not None and second is not None and first >= second:
            yield no(
                row, "wrong-order", "Swap state_id_1 and state_id_2: the lower COW code comes first.", "state_id_1"
            )


def questions() -> list[str]:
    """What the rules ask, in the order in which they do."""
    return [rule.__doc__ for rule in (*ROW_RULES, is_the_page_there, does_silence_hold, is_the_pair_in_order)]


def page() -> str:
    """What is asked of the records, and every kind of problem that can be told, in Markdown."""
    lines = [
        "# What is checked",
        "",
        "Made by `python -m build_data build`. A problem is told with its file, line and column, the record and field,",
        "the text that is wrong, and what would be right.",
        "",
        "## Rules",
        "",
    ]
    lines += [f"- {question}" for question in questions()]
    lines += ["", "## Kinds of problem", "", "| kind | what it is |", "|---|---|"]
    return "\n".join([*lines, *(f"| `{kind}` | {meaning} |" for kind, meaning in KINDS.items()), ""])
