"""Wrong dates in good form: misread, mistyped, against what comes before and after."""

from __future__ import annotations

import calendar
import re
from datetime import date as Date
from datetime import timedelta

from build_data.curated.related import main_date
from build_data.inject.edits import put
from build_data.inject.planter import PLAUSIBLE, UNKNOWABLE, plant
from build_data.inject.witness import tells_the_day, tells_the_year

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MISREAD = {"3": "58", "5": "3", "8": "3", "1": "7", "7": "1", "0": "6", "6": "0", "4": "1", "9": "0", "2": "7"}


def _main(world):
    return list(world.dates("date"))


def _days(world):
    """Days of whole rows that something else tells."""
    return [s for s in _main(world) if _DAY.fullmatch(s.text) and tells_the_day(s.row, world)]


def _put_day(site, day):
    return put(site, day.isoformat())


def _day(site):
    return Date.fromisoformat(site.text) if _DAY.fullmatch(site.text) else None


def later(text, days):
    """A date so many days later than one as typed; of a month, the first of the months so many days on."""
    if _DAY.fullmatch(text):
        return (Date.fromisoformat(text) + timedelta(days)).isoformat()
    return None


@plant("year-1951", "The year 1951 for 1931: the scan's commonest misreading.", PLAUSIBLE, lambda w: w.dates())
def year_1951(site, world, draw):
    return put(site, site.text.replace("193", "195")) if "193" in site.text else None


@plant("year-off", "The year before or after.", PLAUSIBLE, _main)
def year(site, world, draw):
    if not re.match(r"[0-9]{4}", site.text) or "/" in site.text or not tells_the_year(site.row, world):
        return None
    new = str(int(site.text[:4]) + draw.choice([-1, 1])) + site.text[4:]
    return None if new.endswith("02-29") else put(site, new)


@plant("month-off", "The month before or after.", PLAUSIBLE, _days)
def month(site, world, draw):
    day = _day(site)
    number = day.month + draw.choice([-1, 1])
    if not 1 <= number <= 12 or day.day > calendar.monthrange(day.year, number)[1]:
        return None
    return _put_day(site, day.replace(month=number))


@plant("day-off", "One to nine days earlier or later.", PLAUSIBLE, _days)
def moved(site, world, draw):
    return _put_day(site, _day(site) + timedelta(draw.choice([-1, 1]) * draw.randint(1, 9)))


@plant("day-misread", "A digit of the day misread: 3 and 5, 3 and 8, 1 and 7.", PLAUSIBLE, _days)
def misread(site, world, draw):
    day = _day(site)
    digits = f"{day.day:02}"
    n = draw.choice([0, 1])
    new = digits[:n] + draw.choice(_MISREAD[digits[n]]) + digits[n + 1 :]
    if not 1 <= int(new) <= calendar.monthrange(day.year, day.month)[1]:
        return None
    return _put_day(site, day.replace(day=int(new)))


@plant("day-and-month-swapped", "Day and month changed about.", PLAUSIBLE, _days)
def swapped(site, world, draw):
    day = _day(site)
    if day.day > 12 or day.day == day.month or day.month > 31:
        return None
    return _put_day(site, day.replace(month=day.day, day=day.month))


@plant(
    "day-that-nothing-tells",
    "Some days earlier or later, where no id, sister record or citation has the day.",
    UNKNOWABLE,
    _main,
)
def untold(site, world, draw):
    day = _day(site)
    if not day or tells_the_day(site.row, world):
        return None
    return _put_day(site, day + timedelta(draw.choice([-1, 1]) * draw.randint(1, 9)))


def _steps(*kinds):
    def of(world):
        return [s for s in world.dates("date", of=["pact_events"]) if s.row.record.kind in kinds and _day(s)]

    return of


def _before_the(site, world, draw, *kinds):
    """The day of a step of the same instrument that must come first, less some weeks."""
    from build_data.curated.related import steps_of

    if not site.row.record.pact_id or site.row.record.factuality != "happened":
        return None
    days = [
        main_date(s).earliest
        for s in steps_of(site.row.record.pact_id, world.linked)
        if s.record.kind in kinds
        and main_date(s)
        and main_date(s).shape == "day"
        and s.record.factuality == "happened"
        and (
            not s.record.actor_state_ids
            or not site.row.record.actor_state_ids
            or set(s.record.actor_state_ids) & set(site.row.record.actor_state_ids)
        )
    ]
    if not days or min(days) > _day(site):
        return None
    return _put_day(site, min(days) - timedelta(draw.randint(5, 60)))


@plant("ratified-before-signed", "A ratification before the signature.", PLAUSIBLE, _steps("ratified"))
def ratified(site, world, draw):
    return _before_the(site, world, draw, "signed")


@plant("signed-before-initialled", "A signature before the initialling.", PLAUSIBLE, _steps("signed"))
def signed(site, world, draw):
    return _before_the(site, world, draw, "initialled")


@plant(
    "in-force-before-signed",
    "Entry into force, exchange or notice before the signature.",
    PLAUSIBLE,
    _steps("in_force", "instruments_exchanged", "registered", "denounced"),
)
def in_force(site, world, draw):
    return _before_the(site, world, draw, "signed")


@plant("lifted-before-stated", "A condition lifted before it was stated.", PLAUSIBLE, lambda w: w.dates("lifted"))
def lifted(site, world, draw):
    stated = main_date(site.row)
    if not stated or not stated.earliest:
        return None
    return _put_day(site, stated.earliest - timedelta(draw.randint(3, 60)))


_ANSWERED = {
    "replies_to_document_id": "documents",
    "replies_to_measure_id": "measures",
    "replies_to_draft_id": "drafts",
    "answers_claim_id": "claims",
}


@plant("answer-before-question", "An answer older than what it answers.", PLAUSIBLE, _main)
def answer(site, world, draw):
    for name, table in _ANSWERED.items():
        asked = world.linked.ids[table].get(getattr(site.row.record, name, None) or "")
        if asked and main_date(asked) and main_date(asked).earliest:
            return _put_day(site, main_date(asked).earliest - timedelta(draw.randint(1, 20)))
    return None


@plant(
    "report-before-talk",
    "A report older than the talk it reports.",
    PLAUSIBLE,
    lambda w: w.dates("date", of=["documents"]),
)
def report(site, world, draw):
    for link in site.row.record.meetings:
        talk = world.linked.ids["meetings"].get(link.meeting_id)
        if link.link == "reports" and talk and main_date(talk) and main_date(talk).earliest:
            return _put_day(site, main_date(talk).earliest - timedelta(draw.randint(1, 20)))
    return None


@plant("closed-earlier", "A track closed before what it holds.", PLAUSIBLE, lambda w: w.dates("closed"))
def closed(site, world, draw):
    if not site.row.record.closed.edtf.latest or len(_of_track(site.row, world)) < 2:
        return None
    return _put_day(site, _of_track(site.row, world)[-2] - timedelta(draw.randint(1, 40)))


@plant("opened-later", "A track opened after what it holds.", PLAUSIBLE, lambda w: w.dates("opened"))
def opened(site, world, draw):
    days = _of_track(site.row, world)
    if len(days) < 2:
        return None
    return _put_day(site, days[1] + timedelta(draw.randint(1, 40)))


def _of_track(track, world):
    """The days of the steps and stands of a track that are no soundings."""
    rows = world.named_by["negotiations", track.id]
    rows = [r for r in rows if r.record.table in ("pact_events", "positions") and main_date(r)]
    hard = [r for r in rows if getattr(r.record, "kind", "") in _BOTH_SIDES]
    return sorted({main_date(r).latest for r in hard if main_date(r).latest})


_BOTH_SIDES = (
    "negotiations_opened",
    "draft_rejected",
    "draft_accepted",
    "text_agreed",
    "initialled",
    "signed",
    "amendment_proposed",
    "concession",
    "negotiations_resumed",
    "negotiations_broken_off",
)


@plant(
    "measure-ends-before",
    "A measure that ended before it was taken.",
    PLAUSIBLE,
    lambda w: w.dates("ended", of=["measures"]),
)
def measure(site, world, draw):
    taken = main_date(site.row)
    if not taken or not taken.earliest:
        return None
    return _put_day(site, taken.earliest - timedelta(draw.randint(1, 300)))


@plant(
    "issue-moved",
    "A press item some days earlier or later than the issue.",
    PLAUSIBLE,
    lambda w: [s for s in w.dates("date", of=["press_items"]) if _day(s) and tells_the_day(s.row, w)],
)
def issue(site, world, draw):
    return _put_day(site, _day(site) + timedelta(draw.choice([-1, 1]) * draw.randint(1, 3)))


@plant(
    "quoted-younger-than-quoting",
    "A piece younger than the piece that quotes it.",
    PLAUSIBLE,
    lambda w: w.dates("date", of=["press_items"]),
)
def quoted(site, world, draw):
    quoting = world.linked.ids["press_items"].get(site.row.record.quoted_in_press_item_id or "")
    if not quoting or not main_date(quoting) or not main_date(quoting).latest:
        return None
    return _put_day(site, main_date(quoting).latest + timedelta(draw.randint(1, 9)))


@plant("received-before-sent", "A paper that came in before it was written.", PLAUSIBLE, lambda w: w.dates("received"))
def received(site, world, draw):
    sent = main_date(site.row)
    return _put_day(site, sent.earliest - timedelta(draw.randint(1, 20))) if sent and sent.earliest else None


@plant("born-too-late", "A person born after what he did.", PLAUSIBLE, lambda w: w.dates("born"))
def born(site, world, draw):
    if not _acts(site.row, world):
        return None
    return put(site, f"{draw.randint(1920, 1929)}{site.text[4:]}" if site.text[5:] != "02-29" else "1925")


@plant("died-too-early", "A person dead before what he did.", PLAUSIBLE, lambda w: w.dates("died"))
def died(site, world, draw):
    first = _acts(site.row, world)
    return put(site, str(first.year - draw.randint(2, 9))) if first else None


def _acts(person, world):
    """The first day on which a person acts."""
    rows = world.named_by["people", person.id]
    days = [
        main_date(r.parent if r.record.table == "meeting_participants" else r)
        for r in rows
        if r.record.table in ("meeting_participants", "documents", "pact_events", "drafts", "claims", "conditions")
        and (r.record.table != "pact_events" or not r.record.made_from_table)
    ]
    return min((day.earliest for day in days if day and day.earliest), default=None)


@plant(
    "post-outside-life",
    "An office held before birth or after death.",
    PLAUSIBLE,
    lambda w: [*w.dates("start", of=["postings"]), *w.dates("end", of=["postings"])],
)
def outside_life(site, world, draw):
    person = site.row.parent.record
    if site.name == "start" and person.born and person.born.edtf.earliest:
        return put(site, str(person.born.edtf.earliest.year - draw.randint(1, 9)))
    if site.name == "end" and person.died and person.died.edtf.latest:
        return put(site, str(person.died.edtf.latest.year + draw.randint(1, 9)))
    return None


@plant(
    "post-begins-after-its-end",
    "An office that begins after it ended.",
    PLAUSIBLE,
    lambda w: w.dates("start", of=["postings"]),
)
def after_end(site, world, draw):
    end = site.row.record.end
    return put(site, str(end.edtf.latest.year + draw.randint(1, 4))) if end and end.edtf.latest else None


@plant("missions-overlap", "Two missions headed at one time.", PLAUSIBLE, lambda w: w.dates("start", of=["postings"]))
def missions(site, world, draw):
    mine, heads = site.row.record, ("ambassador", "minister_plenipotentiary")
    if mine.office_kind not in heads:
        return None
    if not (mine.start and mine.end and mine.end.edtf.earliest):
        return None
    for other in site.row.parent.record.postings:
        elsewhere = other.accredited_to_state_id != mine.accredited_to_state_id
        if other.office_kind not in heads or not elsewhere or not (other.start and other.end):
            continue
        first, last = other.start.edtf.latest, other.end.edtf.latest
        if first and last and last < mine.end.edtf.earliest and last.year - first.year >= 2:
            return put(site, str(first.year + 1))
    return None


@plant(
    "basis-of-another-kind",
    "What a date rests on changed, against the evidence of the record.",
    PLAUSIBLE,
    lambda w: w.values("date_basis"),
)
def basis(site, world, draw):
    """Each new basis wants evidence of a kind that the record does not have."""
    record = site.row.record
    outside = any(c.page is None and c.block is None for c in record.evidence)
    paper = getattr(record, "document_id", None) or getattr(record, "meetings", None) or record.table == "documents"
    news = record.table == "press_items" or any(
        (work := world.record("sources", c.source_id)) and work.kind == "newspaper" for c in record.evidence
    )
    noted = any(c.footnote for c in record.evidence)
    possible = [
        name
        for name, there in (
            ("external", outside),
            ("document_date", paper or noted),
            ("press_date", news),
            ("footnote", noted),
        )
        if not there and name != site.text
    ]
    return put(site, draw.choice(possible)) if possible and record.evidence else None
