"""One fact twice, ids that say something else than their record, and other small contradictions."""

from __future__ import annotations

import re
from datetime import date as Date
from datetime import timedelta

from build_data.inject.edits import doubled, put
from build_data.inject.planter import PLAUSIBLE, UNKNOWABLE, plant

_CORE = ("meetings", "documents", "press_items", "claims", "context_events", "measures", "pact_events", "positions")
_ID_DAY = re.compile(r"(?<![0-9])(19[0-9]{2}-[0-9]{2}-[0-9]{2})(?![0-9])")


def _unnamed(world):
    """Core records whose id nothing names, so that only what it says can be wrong with it."""
    return [s for t in _CORE for s in world.records[t] if not world.named_by[t, s.row.id]]


@plant(
    "record-doubled",
    "A record a second time under a new id, in the same words.",
    PLAUSIBLE,
    lambda w: [s for t in _CORE for s in w.records[t]],
)
def again(site, world, draw):
    key = site.row.record.key[0]
    return doubled(site, {key: f"{site.row.id}-again"})


@plant(
    "record-doubled-in-other-words",
    "A talk or paper a second time under a new id, in other words.",
    PLAUSIBLE,
    lambda w: [s for t in ("meetings", "documents") for s in w.records[t]],
)
def reworded(site, world, draw):
    record = site.row.record
    if not record.date or record.date.shape != "day":
        return None
    if record.table == "meetings" and sum(bool(p.person_id) for p in record.participants) < 2:
        return None
    if record.table == "documents" and not (record.author_person_ids and record.recipient_person_ids):
        return None
    words = record.summary.rstrip(".").split()
    half = len(words) // 2
    text = f"{' '.join(words[half:]).capitalize()}, and {' '.join(words[:half])}."
    if len(text.split()) > 40:
        return None
    return doubled(site, {record.key[0]: f"{site.row.id}-2", "summary": text})


@plant(
    "summary-of-another",
    "The summary of another record of the table.",
    PLAUSIBLE,
    lambda w: w.values("summary", of=["meetings", "documents", "pact_events"]),
)
def summary(site, world, draw):
    others = [s for s in world.values("summary", of=[site.row.record.table]) if s.text != site.text]
    return put(site, draw.choice(others).text)


@plant("day-in-an-id", "The day in an id is another than that of the record.", PLAUSIBLE, _unnamed)
def day_in_id(site, world, draw):
    key = site.values.get(site.row.record.key[0])
    found = _ID_DAY.search(key.text) if key else None
    if not found:
        return None
    day = Date.fromisoformat(found[1]) + timedelta(draw.choice([-1, 1]) * draw.randint(1, 20))
    return put(key, key.text.replace(found[1], day.isoformat()))


@plant("person-in-an-id", "The surname in an id is that of someone else.", PLAUSIBLE, _unnamed)
def person_in_id(site, world, draw):
    key = site.values.get(site.row.record.key[0])
    surnames = {r.id.split("-")[0]: r.id for r in world.linked.rows["people"]}
    parts = [p for p in key.text.split("-") if p in surnames] if key else []
    if not parts:
        return None
    old = draw.choice(parts)
    text = site.file.text[site.node.start_mark.index : site.node.end_mark.index].lower()
    others = [s for s, person in surnames.items() if s not in text and s not in key.text]
    return put(key, key.text.replace(old, draw.choice(others), 1))


@plant(
    "state-in-an-id",
    "The state in the id of a stand or measure is another.",
    PLAUSIBLE,
    lambda w: [*w.records["positions"], *w.records["measures"]],
)
def state_in_id(site, world, draw):
    if world.named_by[site.row.record.table, site.row.id]:
        return None
    key = site.values[site.row.record.key[0]]
    prefix = f"{site.row.parent.id}-" if site.row.parent else ""
    own = key.text.removeprefix(prefix)
    states = [r.id for r in world.linked.rows["states"]]
    there = [s for s in states if own.startswith(f"{s}-")]
    if not there:
        return None
    others = [s for s in states if s not in own and s not in prefix]
    return put(key, prefix + own.replace(there[0], draw.choice(others), 1))


@plant(
    "coverage-overlaps", "Two spans of coverage of one pair that overlap.", PLAUSIBLE, lambda w: w.values("from_min")
)
def coverage(site, world, draw):
    mine = site.row.record
    before = [
        r.record
        for r in world.linked.rows["coverage"]
        if (r.record.state_id_1, r.record.state_id_2) == (mine.state_id_1, mine.state_id_2)
        and r.record.to_max < mine.from_min
    ]
    if not before:
        return None
    last = max(before, key=lambda r: r.to_max)
    return put(site, (last.to_max - timedelta(draw.randint(1, 25))).isoformat())


@plant(
    "coverage-pair-turned",
    "The two states of a span of coverage changed about.",
    PLAUSIBLE,
    lambda w: w.values("state_id_1", of=["coverage"]),
)
def pair(site, world, draw):
    other = site.home.values["state_id_2"]
    return [*put(site, other.text), *put(other, site.text)]


@plant(
    "period-of-a-figure",
    "A number for another year than its id and words have.",
    PLAUSIBLE,
    lambda w: w.dates("period"),
)
def period(site, world, draw):
    if not re.match(r"[0-9]{4}", site.text) or site.text[:4] not in f"{site.row.id} {site.row.record.summary}":
        return None
    return put(site, str(int(site.text[:4]) + draw.choice([-3, -2, 2, 3])))


@plant(
    "value-of-a-figure",
    "A digit of a number wrong, which the summary has right.",
    PLAUSIBLE,
    lambda w: w.values("value", of=["figures"]),
)
def value(site, world, draw):
    if not re.search(rf"(?<![0-9.]){re.escape(site.text)}(?![0-9])", site.row.record.summary):
        return None
    new = draw.choice("123456789")
    return put(site, new + site.text[1:]) if new != site.text[0] else None


@plant("bounds-of-a-figure", "An upper bound below the lower.", PLAUSIBLE, lambda w: w.values("value_max"))
def bounds(site, world, draw):
    low = site.row.record.value
    return put(site, str(int(low // 2))) if low and low >= 2 else None


@plant("unit-of-a-figure", "A number in another unit than the summary has.", PLAUSIBLE, lambda w: w.values("unit"))
def unit(site, world, draw):
    """`million francs` in the unit and in the words."""
    if site.text.lower() not in site.row.record.summary.lower():
        return None
    others = {r.record.unit for r in world.linked.rows["figures"]} - {site.text}
    others = sorted(u for u in others if u.lower() not in site.row.record.summary.lower())
    return put(site, draw.choice(others)) if others else None


@plant(
    "alliance-number",
    "A digit of an instrument's COW or ATOP number wrong.",
    PLAUSIBLE,
    lambda w: w.values("atop_id", "cow_alliance_id"),
)
def number(site, world, draw):
    n = draw.randrange(len(site.text))
    new = draw.choice([d for d in "123456789" if d != site.text[n]])
    return put(site, site.text[:n] + new + site.text[n + 1 :])


@plant(
    "reading-of-another-record",
    "Another record than the id of a reading has.",
    PLAUSIBLE,
    lambda w: w.values("record_id"),
)
def reading(site, world, draw):
    table = site.row.record.table_name
    if site.row.record.table != "readings" or not site.row.id.startswith(site.text):
        return None
    others = [r.id for r in world.linked.rows[table] if r.id != site.text]
    return put(site, draw.choice(others))


@plant(
    "reading-adopted",
    "A reading said to be ours that is not the value of the record.",
    PLAUSIBLE,
    lambda w: w.values("adopted"),
)
def adopted(site, world, draw):
    reading = site.row.record
    row = world.linked.ids[reading.table_name].get(reading.record_id)
    if not row or reading.adopted:
        return None
    value = getattr(row.record, reading.field, None)
    same = str(getattr(value, "edtf", value)) == reading.value
    return put(site, "true") if value is not None and not same else None


@plant("sign-of-a-stance", "A stance of the other sign.", UNKNOWABLE, lambda w: w.values("stance"))
def stance(site, world, draw):
    return put(site, str(-int(site.text))) if site.text not in ("0", "") else None


@plant(
    "target-of-a-stance", "A stance toward another state or instrument.", UNKNOWABLE, lambda w: w.values("target_id")
)
def target(site, world, draw):
    tables = {"state": "states", "pact": "pacts", "negotiation": "negotiations", "person": "people"}
    table = tables.get(site.row.record.target_kind)
    others = [r.id for r in world.linked.rows[table] if r.id != site.text] if table else []
    return put(site, draw.choice(others)) if others else None


_NEGATED = (
    ("agreed", "did not agree"),
    ("will ", "will not "),
    ("would ", "would not "),
    (" is ", " is not "),
    (" are ", " are not "),
    (" has ", " has not "),
    ("refused", "accepted"),
    ("accepted", "refused"),
)


@plant("gist-negated", "A summary or gist that says the opposite.", UNKNOWABLE, lambda w: w.values("gist", "summary"))
def negated(site, world, draw):
    for old, new in _NEGATED:
        if old in site.text and len(site.text.split()) < 40:
            return put(site, site.text.replace(old, new, 1))
    return None


@plant("number-in-a-gist", "A number in a summary or gist changed.", UNKNOWABLE, lambda w: w.values("gist", "summary"))
def counted(site, world, draw):
    words = ("two", "three", "four", "five", "six", "seven", "ten")
    there = [w for w in site.text.split() if w in words]
    if not there:
        return None
    return put(site, site.text.replace(f" {there[0]} ", f" {draw.choice([w for w in words if w != there[0]])} ", 1))
