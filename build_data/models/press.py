"""What the papers wrote, and what they held of whom."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError

from build_data.column_types import Ids, Label, Slug, Summary, Text, Whole
from build_data.models.record import Dated, Kept, MissingReason, Record, column, label, missing, rows
from build_data.models.texts import SEQUENCE
from build_data.models.vocabulary.press import Extent, Genre, OutletMissing, StanceTarget


def _between_hostile_and_warm(value: int) -> int:
    if not -2 <= value <= 2:
        raise PydanticCustomError("out_of_range", "a stance runs from -2 (hostile) to 2 (favourable).")
    return value


STANCE_TARGETS = {
    "state": "states",
    "pact": "pacts",
    "negotiation": "negotiations",
    "person": "people",
    "organisation": "organisations",
}


class PressStance(Record):
    """What a piece holds of a target, judged from what the source reports of it."""

    table: ClassVar[str] = "press_stances"
    key: ClassVar[tuple[str, ...]] = ("press_item_id", "target_kind", "target_id")

    press_item_id: Slug = column("The piece.", refers_to="press_items", inherited=True)
    target_kind: StanceTarget = column("What kind of target.")
    target_id: Slug = column("The target, an id of the table that the kind names.", example="ussr-germany-1931")
    stance: Annotated[Whole, AfterValidator(_between_hostile_and_warm)] = column(
        "From -2 to 2: -2 hostile, -1 critical, 0 neutral or mixed, 1 approving, 2 warm.", example="2", not_like="3"
    )


class PressItem(Record):
    """A piece in a paper, journal or agency, or many pieces told as one."""

    table: ClassVar[str] = "press_items"
    kept: ClassVar[Kept] = Kept("press", "press")
    key: ClassVar[tuple[str, ...]] = ("press_item_id",)
    summarised_by: ClassVar[str] = "summary"

    press_item_id: Slug = column("Outlet, date of the issue, and what.", example="izvestiia-1931-06-25-prolongation")
    label: Label | None = label()
    outlet_id: Slug | None = column("The outlet.", refers_to="outlets", example="izvestiia", optional=True)
    outlet_missing: OutletMissing | None = column("Why no outlet is named; empty where one is.", optional=True)
    state_id: Slug | None = column(
        "The state whose press it is, where no outlet is named.", refers_to="states", example="france", optional=True
    )
    extent: Extent = column("One piece, or many told as one.", default="piece")
    date: Dated | None = column("Date of the issue.", example="1931-06-25", optional=True)
    sequence: Whole | None = column(SEQUENCE, example="78011", optional=True)
    page: Text | None = column("Page of the issue.", example="1", optional=True, says_why_empty=True)
    page_missing: MissingReason = missing("page")
    genre: Genre = column("What kind of piece.")
    author: Text | None = column("Author as named.", example="K. Radek", optional=True, says_why_empty=True)
    author_missing: MissingReason = missing("author")
    author_person_id: Slug | None = column("Author, where he is in `people`.", refers_to="people", optional=True)
    topic: Text = column("What it is about, in a few words.", example="prolongation of the Berlin treaty")
    summary: Summary = column("What it says, our words.")
    negotiation_ids: Ids | None = column("The tracks it deals with.", refers_to="negotiations", optional=True)
    pact_ids: Ids | None = column("The instruments it deals with.", refers_to="pacts", optional=True)
    quoted_in_press_item_id: Slug | None = column(
        "The piece through which the thesis knows it.", refers_to="press_items", optional=True
    )
    quoted_in_source_id: Slug | None = column(
        "The work through which the thesis knows it.", refers_to="sources", optional=True
    )
    stances: list[PressStance] = rows("press_stances", "What the piece holds of whom.")
