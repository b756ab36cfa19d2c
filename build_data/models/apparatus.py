"""The critical apparatus: emended readings, rival values, how deep the source goes, the thesis page by page."""

from __future__ import annotations

from typing import ClassVar

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from build_data.citation import NoteCitation
from build_data.column_types import Day, Flag, Printed, Slug, Text, Whole
from build_data.models.record import Kept, Record, TableRow, column, rows
from build_data.models.vocabulary.apparatus import BearsOn, CoverageDepth, EmendationCause
from build_data.models.vocabulary.common import CitationCertainty


class Emendation(Record):
    """A place where the scanned text was not taken as it stands, and a record hangs on it."""

    table: ClassVar[str] = "emendations"
    kept: ClassVar[Kept] = Kept("emendation", "emendations")
    group: ClassVar[str] = "apparatus"
    key: ClassVar[tuple[str, ...]] = ("emendation_id",)

    emendation_id: Slug = column("Block and what.", example="b063-expiry-year")
    block: Whole = column("Block of the scan.", example="63", not_like="b63")
    page: Whole | None = column("Printed page.", example="76", optional=True)
    footnote: Whole | None = column("Footnote, where it stands in one.", example="5", optional=True)
    as_scanned: Printed = column("The reading of the scan's text layer, no more than needed.", example="June 29,1951")
    read_as: Text | None = column("The reading adopted; empty where none was.", example="June 29, 1931", optional=True)
    bears_on: BearsOn = column("What hangs on it.")
    cause: EmendationCause = column("What went wrong.")
    reason: Text = column("Why it is read so.", example="The treaty of 1926 ran for five years.")
    certainty: CitationCertainty = column("How sure the adopted reading is.")


class Reading(Record):
    """Another value that a source or page offers for a field of ours."""

    table: ClassVar[str] = "readings"
    kept: ClassVar[Kept] = Kept("reading", "readings")
    group: ClassVar[str] = "apparatus"
    key: ClassVar[tuple[str, ...]] = ("reading_id",)

    reading_id: Slug = column("Record and field.", example="1931-06-06-litvinov-dirksen-date")
    table_name: Text = column("The table of the record.", example="meetings")
    record_id: Text = column("The record's key.", example="1931-06-06-litvinov-dirksen")
    field: Text = column("The field.", example="date")
    value: Text = column("The value offered, written as the field is.", example="1931-06-08")
    source_id: Slug = column("Which source or page offers it.", refers_to="sources", example="large1973")
    adopted: Flag = column("Whether it is the value of ours.", default=False, not_like="perhaps")
    reason: Text = column("Why it was adopted or not.")


class Coverage(Record):
    """How deep the source goes for a pair of states in a span."""

    table: ClassVar[str] = "coverage"
    kept: ClassVar[Kept] = Kept("coverage", "coverage")
    group: ClassVar[str] = "apparatus"
    key: ClassVar[tuple[str, ...]] = ("state_id_1", "state_id_2", "from_min")

    state_id_1: Slug = column("One state; the lower COW code.", refers_to="states", example="france")
    state_id_2: Slug = column("The other.", refers_to="states", example="ussr")
    from_min: Day = column("First day of the span.", example="1931-04-01", not_like="1931-04")
    to_max: Day = column("Last day of the span.", example="1931-08-31")
    depth: CoverageDepth = column("How deep.")
    pages: Text | None = column("Pages of the thesis that tell it.", example="80-97, 133", optional=True)

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
    in_words: Text = column(
        "The citation as a historian writes it.", example="Large, p. 92 n. 58, from DVP 14, 447-448"
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


class ThesisNote(Record):
    """A footnote of the thesis: what it cites, written from the note alone."""

    table: ClassVar[str] = "thesis_notes"
    group: ClassVar[str] = "unpublished"
    key: ClassVar[tuple[str, ...]] = ("page", "number")

    page: Whole = column("Printed page.", inherited=True)
    number: Whole = column("Number in its chapter.", example="8")
    cites: list[NoteCitation] = column(
        "The works it cites, in order, ibid. resolved: the book at hand, then what it is quoted for.", default=[]
    )
    refers: Text | None = column("The place of the thesis itself that it refers to.", example="p. 72", optional=True)
    lost: Text | None = column("What of it cannot be read.", example="The page of the volume.", optional=True)
    silent: Text | None = column("Why no record rests on it.", example="Refers to another chapter.", optional=True)


class FootnoteRow(TableRow):
    """A footnote of the thesis and a work that it cites, read from the notes alone."""

    table: ClassVar[str] = "footnotes"
    group: ClassVar[str] = "apparatus"
    key: ClassVar[tuple[str, ...]] = ("page", "footnote", "position")

    page: Whole = column("Printed page.", example="78")
    footnote: Whole = column("Number in its chapter.", example="8")
    position: Whole = column("Place among the works of the note, from 1.", example="1")
    source_id: Slug = column("The work that the fact rests on.", refers_to="sources", example="dvp-14")
    volume: Text | None = column("Its volume, where the work has volumes.", example="14", optional=True)
    pages: Text | None = column("Place in it, as printed.", example="395-396", optional=True)
    via_source_id: Slug | None = column(
        "The book it is quoted through.", refers_to="sources", example="dyck-1966", optional=True
    )
    via_pages: Text | None = column("Place in that book.", example="229", optional=True)


class ThesisPage(Record):
    """A printed page of the thesis: where it is in the scan, and why no record rests on it if none does."""

    table: ClassVar[str] = "thesis_pages"
    kept: ClassVar[Kept] = Kept("page", "pages")
    group: ClassVar[str] = "unpublished"
    key: ClassVar[tuple[str, ...]] = ("page",)

    page: Whole = column("Printed page.", example="78")
    block: Whole = column("Block of the scan.", example="65")
    chapter: Whole = column("Chapter.", example="3")
    curated: Flag = column(
        "Whether every record that rests on the page is there.", example="true", not_like="perhaps", default=False
    )
    footnotes: list[ThesisNote] = rows("thesis_notes", "The footnotes at its foot.")
    silent: Text | None = column(
        "Why no record rests on the page.", example="Argument without a new fact.", optional=True
    )
