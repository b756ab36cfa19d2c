"""Tables that are computed from the curated ones, never typed."""

from __future__ import annotations

from typing import ClassVar

from build_data.kinds import Day, EdtfDate, Flag, Ids, Real, Slug, Text, Whole
from build_data.models.record import TableRow, column
from build_data.models.vocabulary import CoverageDepth, EventKind, ToldTable


class Derived(TableRow):
    """A table that is computed."""

    group: ClassVar[str] = "derived"


class ChronologyRow(Derived):
    """Any dated row of the core tables, in time order: what happened on a day, and how we know."""

    table: ClassVar[str] = "chronology"
    key: ClassVar[tuple[str, ...]] = ("table_name", "record_id", "date_name")

    date_edtf: EdtfDate = column("The date as written.", example="1931-05-22")
    date_min: Day = column("Earliest day.")
    date_max: Day = column("Latest day.")
    date_name: Text = column("Which date of the row it is.", example="date")
    table_name: ToldTable = column("The table of the row.", example="meetings")
    record_id: Text = column("The key of the row.", example="1931-05-22-litvinov-briand")
    kind: Text | None = column("The kind of the row, in the terms of its table.", example="conversation", optional=True)
    place_id: Slug | None = column("Where.", refers_to="places", optional=True)
    state_ids: Ids | None = column("The states concerned.", refers_to="states", optional=True)
    summary: Text = column("What happened.")
    reality: Text | None = column(
        "Whether it happened, in the terms of the row's table.", example="happened", optional=True
    )
    evidence: Text = column("Thesis page and note, and what stands behind them.", example="p. 84 n. 27: dvp-14 350-351")


class DyadMonth(Derived):
    """An undirected pair of states in a month, 1925-01 to 1933-12, lower COW code first.

    The pairs are those that `coverage` names. A count is empty where `coverage` is not full narrative and nothing is
    known, 0 only where the source would have told; where something is known though the source need not have told
    all, the maximum is empty.
    """

    table: ClassVar[str] = "dyad_months"
    key: ClassVar[tuple[str, ...]] = ("ccode1", "ccode2", "year", "month")

    ccode1: Whole = column("COW code of the first state.", example="220")
    ccode2: Whole = column("COW code of the second state.", example="365")
    dyad: Whole = column("The pair as one number, ccode1 * 1000 + ccode2.", example="220365")
    state_id_1: Slug = column("The first state.", refers_to="states", example="france")
    state_id_2: Slug = column("The second state.", refers_to="states", example="ussr")
    year: Whole = column("Year.", unit="year", example="1931")
    month: Whole = column("Month.", unit="month", example="8")
    coverage: CoverageDepth = column("How deep the source goes; full narrative only if it is so for the whole month.")
    meetings_min: Whole | None = column("Meetings between the two, fewest.", unit="count", optional=True)
    meetings_max: Whole | None = column(
        "Meetings between the two, most, presumed ones included.", unit="count", optional=True
    )
    pact_events_min: Whole | None = column(
        "Steps in instruments or tracks between the two, fewest.", unit="count", optional=True
    )
    pact_events_max: Whole | None = column("Steps, most, presumed ones included.", unit="count", optional=True)
    press_items_min: Whole | None = column(
        "Pieces the source tells of, in which the press of one speaks of the other or of what is between them, fewest.",
        unit="count",
        optional=True,
    )
    press_items_max: Whole | None = column("Such pieces, most.", unit="count", optional=True)
    press_stance_mean: Real | None = column("Mean stance of such pieces that surely fall in the month.", optional=True)
    pact_signed: Flag | None = column(
        "Whether an instrument between the two was signed, or acceded to, in the month.", optional=True
    )
    pact_in_force: Flag | None = column(
        "Whether an instrument of scope core between the two was in force on a day of the month; empty past its term.",
        optional=True,
    )
    negotiation_open: Flag | None = column(
        "Whether a track between the two was open on some day of the month.", optional=True
    )


class PactTiming(Derived):
    """The days between two steps of an instrument's life.

    Of a step taken several times the first counts, of ratification the last. Bounds come from the dates' bounds.
    """

    table: ClassVar[str] = "pact_timings"
    key: ClassVar[tuple[str, ...]] = ("pact_id", "from_stage", "to_stage")

    pact_id: Slug = column("The instrument.", refers_to="pacts")
    from_stage: EventKind = column("The earlier step.", example="initialled")
    to_stage: EventKind = column("The later step.", example="signed")
    days_min: Whole = column("Fewest days.", unit="day", example="477")
    days_max: Whole = column("Most days.", unit="day", example="477")


class Contact(Derived):
    """A pair of people who met, in alphabetical order of their ids.

    Planned, rumoured, disputed and denied meetings do not count.
    """

    table: ClassVar[str] = "contacts"
    key: ClassVar[tuple[str, ...]] = ("person_id_a", "person_id_b")

    person_id_a: Slug = column("One person.", refers_to="people")
    person_id_b: Slug = column("The other.", refers_to="people")
    meetings: Whole = column("Meetings in which both took part.", unit="count")
    first_min: Day | None = column("Earliest day of the first.", optional=True)
    last_max: Day | None = column("Latest day of the last.", optional=True)


MODELS = {model.table: model for model in (ChronologyRow, DyadMonth, PactTiming, Contact)}
