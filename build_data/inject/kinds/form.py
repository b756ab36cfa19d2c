"""Slips of form: what a hand does to a file."""

from __future__ import annotations

import re

import yaml

from build_data.citation import THESIS
from build_data.column_types import ID, INTEGER, TEXT
from build_data.inject.edits import doubled, put, put_list, put_raw, with_line, without
from build_data.inject.planter import STRUCTURAL, plant
from build_data.inject.sites import items


def _records(world):
    return [site for sites in world.records.values() for site in sites]


def _all(world):
    return [value for site in _records(world) for value in site.values.values()]


def _plain(world):
    """Texts on one line, without quotes."""
    return [v for v in _all(world) if isinstance(v.node, yaml.ScalarNode) and not v.node.style]


def _typed(world, *types):
    return [v for v in _plain(world) if v.column.type in types]


def _swapped(text, draw):
    """Two neighbouring letters changed about."""
    places = [n for n in range(len(text) - 1) if text[n] != text[n + 1] and text[n : n + 2].isalpha()]
    if not places:
        return None
    n = draw.choice(places)
    return text[:n] + text[n + 1] + text[n] + text[n + 2 :]


@plant("indented-wrongly", "A field a space further in than its neighbours.", STRUCTURAL, _plain)
def indented(site, world, draw):
    """The first field of a record stands behind the dash, and a lone field has no margin to leave."""
    begin = site.key.start_mark.index
    if len(site.home.node.value) < 3 or site.home.node.value[0][0] is site.key:
        return None
    return [(begin, begin, " ")]


@plant("tab", "A tab in the margin.", STRUCTURAL, _plain)
def tab(site, world, draw):
    begin, margin = site.key.start_mark.index, site.key.start_mark.column
    if not margin or site.home.node.value[0][0] is site.key:
        return None
    return [(begin - margin, begin, "\t")]


@plant("quote-not-closed", "A quotation mark that is not closed.", STRUCTURAL, lambda w: _typed(w, TEXT))
def unclosed(site, world, draw):
    return put_raw(site, f'"{site.text}') if '"' not in site.text else None


@plant("bracket-not-closed", "A bracket of a list that is not closed.", STRUCTURAL, _all)
def bracket(site, world, draw):
    if not isinstance(site.node, yaml.SequenceNode) or not site.node.flow_style:
        return None
    end = site.node.end_mark.index
    return [(end - 1, end, "")]


@plant("colon-in-text", "A colon in a text without quotes.", STRUCTURAL, lambda w: _typed(w, TEXT))
def colon(site, world, draw):
    head, space, rest = site.text.partition(" ")
    return put_raw(site, f"{head}: {rest}") if space else None


@plant("comment-cuts-text", "A text cut short by ' #'.", STRUCTURAL, lambda w: _typed(w, TEXT))
def comment(site, world, draw):
    head, space, rest = site.text.rpartition(" ")
    return put_raw(site, f"{head} # {rest}") if space else None


@plant("not-utf-8", "A letter in another encoding.", STRUCTURAL, lambda w: _typed(w, TEXT))
def latin(site, world, draw):
    """In an edited text a lone surrogate stands for a byte that is no UTF-8."""
    return put_raw(site, site.text + "\udcfc")


@plant("key-twice", "A field that stands twice.", STRUCTURAL, _plain)
def twice(site, world, draw):
    return with_line(site, f"{site.name}: {site.file.text[site.node.start_mark.index : site.node.end_mark.index]}")


@plant("key-misspelt", "The name of a field with two letters changed about.", STRUCTURAL, _all)
def misspelt_key(site, world, draw):
    new = _swapped(site.name, draw)
    return [(site.key.start_mark.index, site.key.end_mark.index, new)] if new else None


@plant("field-left-out", "A field left out that must be there.", STRUCTURAL, _plain)
def left_out(site, world, draw):
    must = site.column.must_be_typed and site.name == site.column.name and not site.column.inherited
    return without(site) if must else None


@plant("basis-left-out", "A date without what it rests on.", STRUCTURAL, _plain)
def no_basis(site, world, draw):
    return without(site) if site.column.dated and site.name.endswith("_basis") else None


@plant("term-misspelt", "A term with two letters changed about.", STRUCTURAL, _plain)
def misspelt_term(site, world, draw):
    terms = site.column.terms is not None or (site.column.dated and site.name.endswith("_basis"))
    new = _swapped(site.text, draw) if terms else None
    return put(site, new) if new else None


@plant("no-such-day", "A day that never was.", STRUCTURAL, lambda w: w.dates())
def no_day(site, world, draw):
    year = re.search(r"\d{4}", site.text)
    return year and put(site, f"{year[0]}-{draw.choice(['02-30', '06-31', '11-31', '13-05'])}")


@plant("day-written-otherwise", "A date written in another way than ours.", STRUCTURAL, lambda w: w.dates())
def other_writing(site, world, draw):
    parts = site.text.split("-")
    if len(parts) != 3 or len(site.text) != 10:
        return None
    year, month, day = parts
    return put(site, draw.choice([f"{day}.{month}.{year}", f"{month}/{day}/{year}", f"{year}{month}{day}"]))


@plant("span-turned-round", "A span of time whose ends are changed about.", STRUCTURAL, lambda w: w.dates())
def turned(site, world, draw):
    for between in ("/", ".."):
        first, found, last = site.text.strip("[]").partition(between)
        if found and first.strip(".") and last.strip(".") and first[:7] != last[:7]:
            text = f"{last}{between}{first}"
            return put(site, f"[{text}]" if site.text.startswith("[") else text)
    return None


@plant("id-with-capital", "An id with a capital letter.", STRUCTURAL, lambda w: _typed(w, ID))
def capital(site, world, draw):
    return put(site, site.text.capitalize())


@plant("id-misspelt", "The id of another record with two letters changed about.", STRUCTURAL, _all)
def misspelt_id(site, world, draw):
    """What is a record's own id would only be another name for it."""
    if not site.column.refers_to:
        return None
    if site.column.is_list and not isinstance(site.node, yaml.SequenceNode):
        return None
    site = draw.choice(list(items(site))) if site.column.is_list else site
    new = _swapped(site.text, draw)
    return put(site, new) if new else None


@plant("id-of-another-table", "The id of a place, state or person where another kind is wanted.", STRUCTURAL, _all)
def other_table(site, world, draw):
    if not site.column.refers_to or site.column.is_list:
        return None
    table = draw.choice([t for t in ("places", "states", "people", "outlets") if t != site.column.refers_to])
    new = draw.choice(sorted(k for k in world.linked.ids[table] if k not in world.linked.ids[site.column.refers_to]))
    return put(site, new)


@plant("named-twice", "An id that stands twice in a list.", STRUCTURAL, _all)
def named_twice(site, world, draw):
    if not site.column.is_list:
        return None
    return put_list(site, [*site.items, draw.choice(site.items)])


@plant("id-of-a-neighbour", "The id of one record of a list is that of another.", STRUCTURAL, _records)
def same_id(site, world, draw):
    key = site.row.record.key[-1]
    others = [s for s in world.records[site.row.record.table] if s.file is site.file and s is not site]
    if key not in site.values or site.list_node is None or len(site.row.record.key) > 1 or not others:
        return None
    return put(site.values[key], draw.choice(others).row.id)


@plant("file-of-another-name", "The id of a record is not the name of its file.", STRUCTURAL, _records)
def other_name(site, world, draw):
    model = type(site.row.record)
    if not model.kept or not model.kept.single:
        return None
    new = _swapped(site.row.id, draw)
    return put(site.values[model.key[0]], new) if new else None


@plant("no-evidence", "A record without evidence.", STRUCTURAL, lambda w: w.values("evidence"))
def no_evidence(site, world, draw):
    if site.row.record.group != "core" or site.row.parent:
        return None
    return without(site)


@plant("citation-broken", "A citation whose bracket is lost.", STRUCTURAL, lambda w: w.citations())
def broken_citation(site, world, draw):
    return put(site, site.text.replace("[", " ", 1)) if site.text.startswith(f"{THESIS}[") else None


@plant("no-such-page", "A page that the thesis does not have.", STRUCTURAL, lambda w: w.citations())
def no_page(site, world, draw):
    page = site.row.record.evidence[site.number].page
    return put(site, site.text.replace(f"[{page}", f"[{page + 700}", 1)) if page and page < 300 else None


@plant("no-such-note", "A note that is not on the page.", STRUCTURAL, lambda w: w.citations())
def no_note(site, world, draw):
    cited = site.row.record.evidence[site.number]
    if not cited.footnote:
        return None
    return put(site, site.text.replace(f" n{cited.footnote}", f" n{cited.footnote + 40}", 1))


@plant("no-such-work", "A citation of a work that is not there.", STRUCTURAL, lambda w: w.citations())
def no_work(site, world, draw):
    source = site.row.record.evidence[site.number].source_id
    new = _swapped(source, draw)
    return put(site, site.text.replace(source, new)) if new and source != THESIS else None


@plant(
    "block-of-another-page", "A citation with a block that does not hold the page.", STRUCTURAL, lambda w: w.citations()
)
def other_block(site, world, draw):
    cited = site.row.record.evidence[site.number]
    page = world.linked.pages.get(cited.page)
    if not page or cited.block:
        return None
    place = f"{cited.page} n{cited.footnote}" if cited.footnote else f"{cited.page}"
    return put(site, site.text.replace(f"[{place}]", f"[{place} b{page.block + draw.choice([1, 2, -1])}]", 1))


@plant(
    "evidence-for-no-field",
    "A citation for a field that the record does not have.",
    STRUCTURAL,
    lambda w: w.values("evidence"),
)
def no_field(site, world, draw):
    for node in site.node.value:
        if isinstance(node, yaml.MappingNode):
            key = node.value[0][0]
            new = _swapped(key.value, draw)
            return [(key.start_mark.index, key.end_mark.index, new)] if new else None
    return None


@plant("filled-by-hand", "What the build fills is typed.", STRUCTURAL, lambda w: w.values("outcome", "role"))
def filled(site, world, draw):
    if site.row.record.table not in ("pacts", "pact_parties"):
        return None
    return with_line(site, "signed: 1931-08-10")


@plant("nothing-behind-the-colon", "A field without a value.", STRUCTURAL, _plain)
def nothing(site, world, draw):
    return put_raw(site, draw.choice(["", "null", "~"]))


@plant("too-many-words", "A summary of more than forty words.", STRUCTURAL, lambda w: w.values("summary", "gist"))
def too_long(site, world, draw):
    words = site.text.split()
    more = (words * 41)[: max(41 - len(words), 1)]
    return put(site, f"{site.text} {' '.join(more)}")


@plant("text-for-list", "A text where a list belongs.", STRUCTURAL, _all)
def no_list(site, world, draw):
    return put_raw(site, ", ".join(site.items)) if site.column.is_list else None


@plant("list-for-text", "A list where a text belongs.", STRUCTURAL, lambda w: _typed(w, TEXT, ID))
def no_text(site, world, draw):
    return put_raw(site, f"[{site.text}]") if not set(site.text) & set(",[]{}:?#\"'") else None


@plant("letter-for-digit", "A letter where a digit belongs.", STRUCTURAL, lambda w: _typed(w, INTEGER))
def letter(site, world, draw):
    new = site.text.replace("0", "O").replace("1", "l")
    return put(site, new if new != site.text else f"{site.text}o")


@plant("stance-out-of-range", "A stance beyond hostile or warm.", STRUCTURAL, lambda w: w.values("stance"))
def stance(site, world, draw):
    return put(site, draw.choice(["3", "-3", "5"]))


@plant("day-of-coverage-turned", "A span of coverage that runs backwards.", STRUCTURAL, lambda w: w.values("to_max"))
def coverage(site, world, draw):
    return put(site, f"{int(site.text[:4]) - 3}{site.text[4:]}")


@plant("first-line-lost", "A file without the line that names its schema.", STRUCTURAL, _records)
def first_line(site, world, draw):
    return [(0, site.file.text.index("\n") + 1, "")] if site.node.start_mark.line < 4 else None


@plant("anchor", "A YAML anchor or alias.", STRUCTURAL, _plain)
def anchor(site, world, draw):
    return put_raw(site, f"&a {site.text}")


@plant(
    "nobody-there",
    "A participant who is neither a person nor an office, or both.",
    STRUCTURAL,
    lambda w: w.values("person_id", of=["meeting_participants"]),
)
def nobody(site, world, draw):
    if draw.random() < 0.5:
        return with_line(site, "participant: the ambassador")
    key, node = site.key, site.node  # the next field takes its place behind the dash
    following = site.home.node.value[1][0] if len(site.home.node.value) > 1 else None
    if site.home.node.value[0][0] is not key or following is None:
        return without(site)
    return [(key.start_mark.index, following.start_mark.index, "")] if node else None


@plant(
    "place-without-basis",
    "A place without what it rests on, or the other way round.",
    STRUCTURAL,
    lambda w: w.values("place_id", "place_basis"),
)
def place_alone(site, world, draw):
    both = {"place_id", "place_basis"} <= site.home.values.keys()
    return without(site) if both else None


@plant(
    "filled-and-missing",
    "A reason for an empty cell beside a full one.",
    STRUCTURAL,
    lambda w: [v for v in _all(w) if v.column.says_why_empty],
)
def both(site, world, draw):
    return with_line(site, f"{site.name}_missing: not_stated") if site.name == site.column.name else None


@plant("accepted-without-need", "A warning accepted that is not given.", STRUCTURAL, _all)
def accepted(site, world, draw):
    if "accepted" in site.home.values or site.home.row.parent:
        return None
    rule = draw.choice(["same-summary", "outside-the-study", "source-older-than-fact", "not-in-the-note"])
    return with_line(site, f"accepted: {{{rule}: It is right all the same.}}")


@plant("spaces-doubled", "Two spaces between words.", STRUCTURAL, lambda w: _typed(w, TEXT))
def spaces(site, world, draw):
    return put_raw(site, site.text.replace(" ", "  ", 1)) if " " in site.text else None


@plant(
    "waits-for-itself", "A condition that waits for its own step.", STRUCTURAL, lambda w: w.values("depends_on_pact_id")
)
def waits(site, world, draw):
    condition = site.row.record
    stage = site.home.values.get("depends_on_stage")
    if not stage:
        return None
    return [*put(site, condition.pact_id), *put(stage, condition.stage)]


@plant("pages-run-backwards", "A range of pages that descends.", STRUCTURAL, lambda w: w.citations())
def backwards(site, world, draw):
    locator = site.row.record.evidence[site.number].locator or ""
    first, _, last = locator.partition("-")
    if not (first.isdecimal() and last.isdecimal() and len(first) == len(last)):
        return None
    return put(site, site.text.replace(f"[{locator}]", f"[{last}-{first}]"))


@plant("record-twice", "A record that stands twice under one id.", STRUCTURAL, _records)
def record_twice(site, world, draw):
    return doubled(site) if len(site.row.record.key) == 1 else None
