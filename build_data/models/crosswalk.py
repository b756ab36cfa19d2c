"""Our instruments held against other datasets of alliances: whether the two agree, never their values."""

from __future__ import annotations

from typing import ClassVar

from build_data.column_types import Flag, Slug, Text, Whole
from build_data.models.record import Kept, Record, TableRow, column, rows
from build_data.models.vocabulary.crosswalk import ComparedDataset, ComparedField, DifferenceClass


class CrosswalkField(Record):
    """A field of the two, as compared."""

    table: ClassVar[str] = "crosswalk_fields"
    group: ClassVar[str] = "unpublished"
    key: ClassVar[tuple[str, ...]] = ("pact_id", "dataset", "field")

    pact_id: Slug = column("The instrument.", inherited=True)
    dataset: ComparedDataset = column("The other dataset.", inherited=True)
    field: ComparedField = column("What is compared.")
    ours_then: Text | None = column(
        "Our value when it was compared; left out where we had none.", example="1932-11-29", optional=True
    )
    agrees: Flag | None = column(
        "Whether the two are the same; left out where only one has a value.", example="true", optional=True
    )
    difference_class: DifferenceClass | None = column("Why the two are not the same.", optional=True)


class Crosswalk(Record):
    """An instrument of ours and the same in another dataset. The command `crosswalk` writes all but class and note."""

    table: ClassVar[str] = "crosswalks"
    kept: ClassVar[Kept] = Kept("crosswalk", "crosswalk")
    group: ClassVar[str] = "unpublished"
    key: ClassVar[tuple[str, ...]] = ("pact_id", "dataset")

    pact_id: Slug = column("The instrument.", refers_to="pacts", example="ussr-france-1932")
    dataset: ComparedDataset = column("The other dataset.")
    dataset_version: Text = column("The version that was compared.", example="4.1")
    external_id: Whole = column("Its number there.", example="149")
    fields: list[CrosswalkField] = rows("crosswalk_fields", "What was compared.")


class CrosswalkCheck(TableRow):
    """A field of an instrument held against another dataset.

    Their values are not ours to hand on: only whether the two agree is told, and why not. Anyone who has their files
    can make the comparison again.
    """

    table: ClassVar[str] = "crosswalk_checks"
    group: ClassVar[str] = "derived"
    key: ClassVar[tuple[str, ...]] = ("pact_id", "dataset", "field")

    pact_id: Slug = column("The instrument.", refers_to="pacts", example="ussr-france-1932")
    dataset: ComparedDataset = column("The other dataset.")
    dataset_version: Text = column("The version that was compared.", example="4.1")
    external_id: Whole = column("The number of the instrument there.", example="149")
    field: ComparedField = column("What is compared.")
    ours: Text | None = column(
        "Our value: a date as written, a number, whether it binds, COW codes joined by a semicolon.",
        example="1932-11-29",
        optional=True,
    )
    agrees: Flag | None = column(
        "Whether the two are the same; empty where only one of the two has a value.", example="true", optional=True
    )
    difference_class: DifferenceClass | None = column(
        "Why the two are not the same; empty where they are.", optional=True
    )
    note: Text | None = column("What is known of the difference.", optional=True)
