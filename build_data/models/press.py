"""What the papers wrote, and what they held of whom."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError

from build_data.column_types import Slug, Summary, Text, Whole
from build_data.models.record import Dated, Kept, MissingReason, Record, column, missing, rows
from build_data.models.vocabulary.press import Genre, StanceTarget


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
    """A piece in a paper, journal or agency."""

    table: ClassVar[str] = "press_items"
    kept: ClassVar[Kept] = Kept("press", "press")
    key: ClassVar[tuple[str, ...]] = ("press_item_id",)
    summarised_by: ClassVar[str] = "summary"

    press_item_id: Slug = column("Outlet, date of the issue, and what.", example="izvestiia-1931-06-25-prolongation")
    outlet_id: Slug = column("The outlet.", refers_to="outlets", example="izvestiia")
    date: Dated | None = column("Date of the issue.", example="1931-06-25", optional=True)
    page: Text | None = column("Page of the issue.", example="1", optional=True, says_why_empty=True)
    page_missing: MissingReason = missing("page")
    genre: Genre = column("What kind of piece.")
    author: Text | None = column("Author as named.", example="K. Radek", optional=True, says_why_empty=True)
    author_missing: MissingReason = missing("author")
    author_person_id: Slug | None = column("Author, where he is in `people`.", refers_to="people", optional=True)
    topic: Text = column("What it is about, in a few words.", example="prolongation of the Berlin treaty")
    summary: Summary = column("What it says, our words.")
    quoted_in: Slug | None = column(
        "The outlet through which the thesis knows it.", refers_to="outlets", example="pravda", optional=True
    )
    quoted_in_date: Dated | None = column("Date of that outlet's issue.", example="1931-07-01", optional=True)
    stances: list[PressStance] = rows("press_stances", "What the piece holds of whom.")
