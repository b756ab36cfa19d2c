"""Things lie in their time: the study's years, and a track's matter between its opening and its end."""

from __future__ import annotations

from collections import defaultdict
from datetime import date as Date

from build_data.curated.compile import Row
from build_data.curated.link import Linked
from build_data.curated.related import main_date
from build_data.curated.rules import Found, rule
from build_data.dates import Edtf, surely_before
from build_data.models.apparatus import Coverage
from build_data.models.documents import Claim, ContextEvent, Document, Measure
from build_data.models.meetings import Meeting
from build_data.models.pacts import Condition, PactEvent, Position
from build_data.models.press import PressItem
from build_data.models.record import columns
from build_data.models.texts import Draft

_YEAR = 366
FIRST, LAST = Date(1917, 11, 1), Date(1934, 12, 31)
# What may be done about a matter before both sides deal with it.
_SOUNDINGS = (
    "mooted",
    "proposed",
    "proposal_accepted",
    "proposal_refused",
    "authorised",
    "decided",
    "invited",
    "declined",
    "negotiations_delayed",
    "conduct_agreed",
    "mediation",
)


@rule(
    "outside-the-study",
    "A row is dated outside the years of the study.",
    of=(Meeting, Document, PactEvent, Draft, Position, Condition, Claim, PressItem, Measure),
    warning=True,
)
def does_it_lie_in_the_years_of_the_study(row: Row, records: Linked) -> Found:
    """Does it lie between the revolution and the end of 1934, unless it is of an instrument of the context?"""
    date = main_date(row)
    pact = records.ids["pacts"].get(getattr(row.record, "pact_id", None) or "")
    if not date or (pact and pact.record.scope == "context") or getattr(row.record, "made_from_table", None):
        return
    if _is_outside(date):
        yield f"{date} is outside {FIRST.year}-{LAST.year}.", "date"


@rule(
    "bound-outside-the-century",
    "A bound of a date lies where nothing that the source tells can lie.",
    of=(Meeting, Document, PactEvent, Draft, Position, Condition, Claim, PressItem, Measure, ContextEvent),
    warning=True,
)
def does_each_bound_lie_in_reach(row: Row, records: Linked) -> Found:
    """Does every bound of every date of a row, of what a claim concerns too, lie between 1800 and 1945?"""
    for c in columns(type(row.record)):
        value = getattr(row.record, c.name) if c.dated else None
        if not value or (c.name == "date" and _is_outside(value.edtf)):
            continue  # that is told already
        for bound in (value.edtf.earliest, value.edtf.latest):
            if bound and not 1800 <= bound.year <= 1945:
                yield f"{value.edtf} reaches to {bound.year}.", c.name
                break


def _is_outside(date: Edtf) -> bool:
    return bool((date.latest and date.latest < FIRST) or (date.earliest and date.earliest > LAST))


@rule(
    "outside-its-track",
    "A step or stand lies before the opening or after the end of its track.",
    of=(PactEvent, Position),
    warning=True,
)
def does_it_lie_within_its_track(row: Row, records: Linked) -> Found:
    """Does a step or stand lie between the opening and the end of its track, soundings apart?"""
    track = records.ids["negotiations"].get(row.record.negotiation_id) if row.record.negotiation_id else None
    date = main_date(row)
    if not track or not date or getattr(row.record, "made_from_table", None):
        return
    opened, closed = track.record.opened, track.record.closed
    sounding = getattr(row.record, "kind", "") in _SOUNDINGS
    if opened and surely_before(date, opened.edtf) and not sounding and row.record.table == PactEvent.table:
        yield f"{track.id} opened {opened.edtf}.", "date"
    if closed and surely_before(closed.edtf, date):
        yield f"{track.id} closed {closed.edtf}. What follows belongs to the instrument: leave the track out.", "date"


@rule("coverage-overlaps", "Two spans of coverage of one pair overlap.", of=Coverage)
def is_each_day_covered_once(row: Row, records: Linked) -> Found:
    """Is each day of a pair of states in one span of coverage?"""
    for other in records.index(_covered)[row.record.state_id_1, row.record.state_id_2]:
        if other.id != row.id and other.record.from_min < row.record.from_min <= other.record.to_max:
            yield f"{other.record.from_min} to {other.record.to_max} is covered already.", "from_min"


def _covered(records: Linked) -> dict[tuple[str, str], list[Row]]:
    found = defaultdict(list)
    for row in records.rows[Coverage.table]:
        found[row.record.state_id_1, row.record.state_id_2].append(row)
    return found


@rule(
    "long-outside-its-track",
    "A talk, paper or piece lies a year and more outside the time of its track.",
    of=(Meeting, Document, PressItem, Draft),
    warning=True,
)
def is_it_of_the_time_of_its_track(row: Row, records: Linked) -> Found:
    """Is a talk, paper or piece of the time of its track, a year before and after apart?"""
    date = main_date(row)
    field = "negotiation_id" if row.record.table == Draft.table else "negotiation_ids"
    tracks = getattr(row.record, field) or ()
    tracks = (tracks,) if isinstance(tracks, str) else tracks
    for key in tracks if date else ():
        track = records.ids["negotiations"].get(key or "")
        if not track:
            continue
        opened, closed = track.record.opened, track.record.closed
        early = opened and opened.edtf.earliest and date.latest and (opened.edtf.earliest - date.latest).days
        late = closed and closed.edtf.latest and date.earliest and (date.earliest - closed.edtf.latest).days
        if (early or 0) > _YEAR:
            yield f"of {date}, and {key} opened {opened.edtf}.", field
        elif (late or 0) > _YEAR:
            yield f"of {date}, and {key} closed {closed.edtf}.", field
