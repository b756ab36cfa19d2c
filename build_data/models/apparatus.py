"""The critical apparatus: readings not taken as printed, how deep the source goes, the thesis page by page."""

from __future__ import annotations

from typing import ClassVar

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from build_data.column_types import Day, Flag, Printed, Slug, Text, Whole
from build_data.models.record import Kept, Record, TableRow, column, rows
from build_data.models.vocabulary.apparatus import CoverageDepth, EmendationKind
from build_data.models.vocabulary.common import CitationCertainty


class Emendation(Record):
    """A place where the printed text was not taken as it stands, or an odd reading that was kept."""

    table: ClassVar[str] = "emendations"
    kept: ClassVar[Kept] = Kept("emendation", "emendations")
    group: ClassVar[str] = "apparatus"
    key: ClassVar[tuple[str, ...]] = ("emendation_id",)

    emendation_id: Slug = column("Block and what.", example="b063-expiry-year")
    block: Whole = column("Block of the scan.", example="63", not_like="b63")
    page: Whole | None = column("Printed page.", example="76", optional=True)
    footnote: Whole | None = column("Footnote, where it stands in one.", example="5", optional=True)
    printed: Printed = column("The reading of the scan's text layer, no more than needed.", example="June 29,1951")
    read_as: Text | None = column("The reading adopted; empty where none was.", example="June 29, 1931", optional=True)
    reason: Text = column("Why.", example="The treaty of 1926 ran for five years.")
    kind: EmendationKind = column("What went wrong.")
    certainty: CitationCertainty = column("How sure the adopted reading is.")


class Coverage(Record):
    """How deep the source, as far as it is curated, goes for a pair of states in a span."""

    table: ClassVar[str] = "coverage"
    kept: ClassVar[Kept] = Kept("coverage", "coverage")
    group: ClassVar[str] = "apparatus"
    key: ClassVar[tuple[str, ...]] = ("state_id_1", "state_id_2", "from_min")

    state_id_1: Slug = column("One state; the lower COW code.", refers_to="states", example="france")
    state_id_2: Slug = column("The other.", refers_to="states", example="ussr")
    from_min: Day = column("First day of the span.", example="1931-04-01", not_like="1931-04")
    to_max: Day = column("Last day of the span.", example="1931-08-31")
    depth: CoverageDepth = column("How deep.")

    @model_validator(mode="after")
    def _in_order(self) -> Coverage:
        if self.to_max < self.from_min:
            raise PydanticCustomError("impossible_date", "the span runs backwards. Swap from_min and to_max.")
        return self


class EvidenceRow(TableRow):
    """A citation that bears a record, or one field of it.

    `page`, `footnote` and `block` are the place in the thesis; they are empty for evidence from elsewhere.
    `source_id` and `locator` name what the fact rests on: the document or paper the thesis cites, or the
    thesis itself where the author speaks without citing. A nested row (a party, a participant) that has no
    citation of its own carries those of its parent, and says so.
    """

    table: ClassVar[str] = "evidence"
    group: ClassVar[str] = "apparatus"
    key: ClassVar[tuple[str, ...]] = ("table_name", "record_id", "position")

    table_name: Text = column("The table of the record.", example="pact_events")
    record_id: Text = column(
        "The key of the record, several columns joined by a slash.", example="ussr-france-1932/france"
    )
    position: Whole = column("Place among the citations of the record, from 1.")
    field: Text | None = column(
        "The one field it bears; empty where it bears the record.", example="signed", optional=True
    )
    source_id: Slug = column("What the fact rests on.", refers_to="sources", example="dvp-14")
    page: Whole | None = column("Printed page of the thesis.", example="78", optional=True)
    footnote: Whole | None = column(
        "Footnote of the thesis; they restart in every chapter.", example="8", optional=True
    )
    block: Whole | None = column("Block of the scan of the thesis.", example="65", optional=True)
    locator: Text | None = column("Place in the source, as printed.", example="395-396", optional=True)
    via_source_id: Slug | None = column(
        "The book the source is quoted through.", refers_to="sources", example="dyck-1966", optional=True
    )
    via_locator: Text | None = column("Place in that book, as printed.", example="229", optional=True)
    certainty: CitationCertainty = column("How surely it bears the record.")
    inherited: Flag = column("Whether the citation is the parent's.", example="false", not_like="perhaps")


class Footnote(Record):
    """A footnote of the thesis."""

    table: ClassVar[str] = "footnotes"
    group: ClassVar[str] = "unpublished"
    key: ClassVar[tuple[str, ...]] = ("page", "number")

    page: Whole = column("Printed page.", inherited=True)
    number: Whole = column("Number in its chapter.", example="8")
    silent: Text | None = column("Why no record rests on it.", example="Refers to another chapter.", optional=True)


class ThesisPage(Record):
    """A printed page of the thesis: where it is in the scan, and why no record rests on it if none does."""

    table: ClassVar[str] = "thesis_pages"
    kept: ClassVar[Kept] = Kept("page", "pages")
    group: ClassVar[str] = "unpublished"
    key: ClassVar[tuple[str, ...]] = ("page",)

    page: Whole = column("Printed page.", example="78")
    block: Whole = column("Block of the scan.", example="65")
    chapter: Whole = column("Chapter.", example="3")
    footnotes: list[Footnote] = rows("footnotes", "The footnotes at its foot.")
    silent: Text | None = column(
        "Why no record rests on the page.", example="Argument without a new fact.", optional=True
    )
