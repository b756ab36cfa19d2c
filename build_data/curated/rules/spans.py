"""Things lie in their time: the study's years, and a track's matter between its opening and its end."""

from __future__ import annotations

from datetime import date as Date

from build_data.curated.compile import Row
from build_data.curated.link import Linked
from build_data.curated.related import main_date
from build_data.curated.rules import Found, rule
from build_data.dates import surely_before
from build_data.models.documents import Claim, Document, Measure
from build_data.models.meetings import Meeting
from build_data.models.pacts import Condition, PactEvent, Position
from build_data.models.press import PressItem
from build_data.models.texts import Draft

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
    if (date.latest and date.latest < FIRST) or (date.earliest and date.earliest > LAST):
        yield f"{date} is outside {FIRST.year}-{LAST.year}.", "date"


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
