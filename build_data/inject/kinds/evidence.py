"""The wrong place in the thesis, the wrong work, volume or page."""

from __future__ import annotations

from build_data.citation import THESIS
from build_data.curated.related import main_date
from build_data.inject.edits import put, put_raw
from build_data.inject.planter import PLAUSIBLE, UNKNOWABLE, plant

_MISREAD = {"3": "58", "5": "3", "8": "3", "1": "7", "7": "1", "0": "6", "6": "0", "4": "1", "9": "0", "2": "7"}


def _cited(site):
    return site.row.record.evidence[site.number]


def _noted(world):
    """Citations of a note with the work that it cites, as the footnote index has it."""
    notes = {(r.record.page, r.record.number): r.record for r in world.linked.rows["thesis_notes"]}
    found = []
    for site in world.citations():
        if site.number >= len(site.row.record.evidence):
            continue
        cited = _cited(site)
        note = notes.get((cited.page, cited.footnote))
        if note and cited.source_id != THESIS and any(c.source_id == cited.source_id for c in note.cites):
            found.append((site, note))
    return found


def _in_index(world):
    return [site for site, _ in _noted(world)]


def _with_locator(world):
    """Those whose pages the index has too."""
    return [
        site
        for site, note in _noted(world)
        if _cited(site).locator
        and any(c.source_id == _cited(site).source_id and c.locator == _cited(site).locator for c in note.cites)
    ]


def _put_place(site, page, footnote):
    cited = _cited(site)
    old = f"{cited.page} n{cited.footnote}" if cited.footnote else f"{cited.page}"
    new = f"{page} n{footnote}" if footnote else f"{page}"
    return put(site, site.text.replace(f"{THESIS}[{old}", f"{THESIS}[{new}", 1))


def _misread(number, draw):
    n = draw.randrange(len(number))
    return number[:n] + draw.choice(_MISREAD[number[n]]) + number[n + 1 :]


@plant("page-misread", "A digit of a page of the thesis misread, the note kept.", PLAUSIBLE, _in_index)
def page(site, world, draw):
    cited = _cited(site)
    new = int(_misread(str(cited.page), draw))
    return _put_place(site, new, cited.footnote) if new in world.linked.pages else None


@plant("page-next", "The page before or after, the note kept.", PLAUSIBLE, _in_index)
def next_page(site, world, draw):
    cited = _cited(site)
    return _put_place(site, cited.page + draw.choice([-1, 1]), cited.footnote)


@plant("note-next", "Another note of the same page.", PLAUSIBLE, _in_index)
def note(site, world, draw):
    """One that the page has, and that cites something else."""
    cited = _cited(site)
    notes = [
        n
        for n in world.linked.pages[cited.page].footnotes
        if n.number != cited.footnote
        and cited.source_id not in {s for c in n.cites for s in (c.source_id, c.via_source_id)}
    ]
    return _put_place(site, cited.page, draw.choice(notes).number) if notes else None


@plant("locator-misread", "A digit of the page in a work misread.", PLAUSIBLE, _with_locator)
def locator(site, world, draw):
    old = _cited(site).locator
    digits = [n for n, c in enumerate(old) if c.isdecimal()]
    if not digits or not old.replace("-", "").isdecimal():
        return None
    first, dash, last = old.partition("-")
    new = _misread(first, draw)
    if dash and last.isdecimal():
        new = f"{new}-{int(new) + max(0, int(last) - int(first))}"
    return put(site, site.text.replace(f"[{old}]", f"[{new}]")) if new != old else None


@plant("locator-digits-swapped", "Two digits of the page in a work changed about.", PLAUSIBLE, _with_locator)
def swapped(site, world, draw):
    old = _cited(site).locator
    if not old.isdecimal() or len(old) < 2 or old[-1] == old[-2]:
        return None
    return put(site, site.text.replace(f"[{old}]", f"[{old[:-2]}{old[-1]}{old[-2]}]"))


@plant("issue-misread", "The day of the issue in a citation wrong.", PLAUSIBLE, _in_index)
def issue(site, world, draw):
    old = _cited(site).locator or ""
    if len(old) != 10 or old[4] != "-":
        return None
    day = (int(old[8:]) + draw.randint(1, 8) - 1) % 28 + 1
    new = f"{old[:8]}{day:02}"
    return put(site, site.text.replace(f"[{old}]", f"[{new}]")) if new != old else None


@plant("volume-next", "Another volume of a collection.", PLAUSIBLE, _in_index)
def volume(site, world, draw):
    cited = _cited(site)
    series = cited.source_id.rpartition("-")[0]
    others = [
        r.id
        for r in world.linked.rows["sources"]
        if series and r.id.rpartition("-")[0] == series and r.id != cited.source_id and r.record.covers
    ]
    return put(site, site.text.replace(f"{cited.source_id}[", f"{draw.choice(others)}[")) if others else None


@plant("another-work", "Another work than the note cites.", PLAUSIBLE, _in_index)
def work(site, world, draw):
    cited = _cited(site)
    others = [r.id for r in world.linked.rows["sources"] if r.id not in (cited.source_id, THESIS)]
    head, between, tail = site.text.rpartition(" < ")
    return put(site, f"{head}{between}{tail.replace(cited.source_id, draw.choice(others), 1)}") if between else None


@plant(
    "page-of-text-untold",
    "A page of the thesis moved by one or two, where it is cited without a note.",
    UNKNOWABLE,
    lambda w: [
        s for s in w.citations() if s.text.startswith(f"{THESIS}[") and not _cited(s).footnote and _cited(s).page
    ],
)
def text_page(site, world, draw):
    cited = _cited(site)
    return _put_place(site, cited.page + draw.choice([-2, -1, 1, 2]), None)


@plant(
    "own-page", "A paper's own page wrong by more than a slip.", PLAUSIBLE, lambda w: w.values("page", of=["documents"])
)
def own_page(site, world, draw):
    if not any(c.source_id == site.row.record.published_in_source_id and c.locator for c in site.row.record.evidence):
        return None
    first, dash, last = site.text.partition("-")
    if not first.isdecimal():
        return None
    new = int(first) + draw.choice([-1, 1]) * draw.choice([30, 100, 200])
    if new < 1:
        return None
    shift = int(last) - int(first) if last.isdecimal() else 0
    return put(site, f"{new}-{new + shift}" if dash else str(new))


@plant("own-volume", "A paper's own volume wrong.", PLAUSIBLE, lambda w: w.values("volume", of=["documents"]))
def own_volume(site, world, draw):
    if not site.text.isdecimal() or not (site.row.record.published_in_source_id or "").endswith(f"-{site.text}"):
        return None
    return put(site, str(int(site.text) + draw.choice([-2, -1, 1, 2])))


@plant(
    "printed-elsewhere",
    "A paper printed in a volume that does not cover its day.",
    PLAUSIBLE,
    lambda w: w.values("published_in_source_id"),
)
def printed(site, world, draw):
    date = main_date(site.row)
    series = site.text.rpartition("-")[0]
    others = [
        r.id
        for r in world.linked.rows["sources"]
        if series and date and r.id.rpartition("-")[0] == series and r.id != site.text and r.record.covers
    ]
    return put(site, draw.choice(others)) if others else None


@plant("work-too-old", "A work of a year before what it is cited for.", PLAUSIBLE, lambda w: w.values("year"))
def too_old(site, world, draw):
    """The first day of what rests on it tells."""
    days = [
        main_date(row).earliest
        for rows in world.linked.rows.values()
        for row in rows
        if any(c.source_id == site.row.id and c.field in (None, "date") for c in row.record.evidence)
        and main_date(row)
        and main_date(row).earliest
    ]
    return put(site, str(max(days).year - draw.randint(1, 12))) if days and site.text.isdecimal() else None


@plant(
    "work-too-young",
    "A work of a year in which it could not be cited: after the thesis.",
    PLAUSIBLE,
    lambda w: w.values("year"),
)
def too_young(site, world, draw):
    """A work that the notes of the thesis cite was out by 1973."""
    noted = any(
        site.row.id in (c.source_id, c.via_source_id) for r in world.linked.rows["thesis_notes"] for c in r.record.cites
    )
    return put(site, str(draw.randint(1974, 1999))) if noted and site.text.isdecimal() else None


@plant(
    "volume-covers-another-year",
    "A volume that covers other years than its papers are of.",
    PLAUSIBLE,
    lambda w: w.values("covers"),
)
def covers(site, world, draw):
    papers = [r for r in world.linked.rows["documents"] if r.record.published_in_source_id == site.row.id]
    if not any(main_date(r) for r in papers) or not site.text[:4].isdecimal():
        return None
    return put(site, str(int(site.text[:4]) - draw.randint(2, 6)))


@plant(
    "work-of-a-note",
    "The footnote index gives another work than the records do.",
    PLAUSIBLE,
    lambda w: w.values("cites"),
)
def index_work(site, world, draw):
    if len(site.node.value) != 1:
        return None
    note = site.row.record
    cited = note.cites[0].source_id
    rests = any(
        (c.page, c.footnote) == (note.page, note.number) and c.source_id == cited
        for rows in world.linked.rows.values()
        for row in rows
        for c in row.record.evidence
    )
    if not rests:
        return None
    others = [r.id for r in world.linked.rows["sources"] if r.id not in (cited, THESIS)]
    node = site.node.value[0]
    new = node.value.replace(cited, draw.choice(others), 1)
    from build_data.inject.sites import ValueSite

    return put_raw(ValueSite(site.home, site.key, node, site.column, 0), f'"{new}"')


@plant(
    "emendation-page",
    "An emendation on a page of another block.",
    PLAUSIBLE,
    lambda w: w.values("page", of=["emendations"]),
)
def emended_page(site, world, draw):
    new = int(site.text) + draw.choice([-9, -7, 7, 9])
    return put(site, str(new)) if new in world.linked.pages else None


@plant(
    "emendation-block",
    "An emendation in another block than its page and id have.",
    PLAUSIBLE,
    lambda w: w.values("block", of=["emendations"]),
)
def emended_block(site, world, draw):
    return put(site, str(int(site.text) + draw.choice([-2, -1, 1, 2])))
