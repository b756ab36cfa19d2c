"""Who and where: states, organisations, places, people, outlets; and the works cited."""

from __future__ import annotations

import re
from typing import ClassVar

from pydantic import Field

from build_data.column_types import (
    DigitId,
    EdtfDate,
    GndId,
    Printed,
    Real,
    ShortText,
    Slug,
    Text,
    Url,
    Whole,
    WikidataId,
    Year,
)
from build_data.models.csl import Csl
from build_data.models.record import Dated, Kept, Record, column, rows
from build_data.models.vocabulary.actors import NameKind, OfficeKind, OrganisationKind, OutletKind, SourceKind

_EDITORS = re.compile(r" \(eds?\.\)$")


class State(Record):
    """A state in the period."""

    table: ClassVar[str] = "states"
    kept: ClassVar[Kept] = Kept("state", "states")
    group: ClassVar[str] = "reference"
    key: ClassVar[tuple[str, ...]] = ("state_id",)

    state_id: Slug = column("Readable name of the state, never reused.", example="ussr", not_like="USSR")
    name: Text = column("Name in English as used today of the state of that time.", example="Soviet Union")
    name_1932: Text = column("Name in English as used in 1932.", example="Union of Soviet Socialist Republics")
    adjective: Text = column("Adjective in English.", example="Soviet")
    cow_ccode: Whole | None = column("Correlates of War state number.", example="365", not_like="three", optional=True)
    cow_abb: Text | None = column("Correlates of War abbreviation.", example="RUS", optional=True)
    gw_code: Whole | None = column("Gleditsch-Ward state number.", example="365", optional=True)
    iso3: Text | None = column(
        "ISO 3166-1 alpha-3; empty for a state that no longer exists, never the successor's.",
        example="FRA",
        optional=True,
    )
    iso3166_3: Text | None = column(
        "ISO 3166-3 code of a name withdrawn from the standard.", example="SUHH", optional=True
    )


class Place(Record):
    """A town or other place."""

    table: ClassVar[str] = "places"
    kept: ClassVar[Kept] = Kept("place", "places")
    group: ClassVar[str] = "reference"
    key: ClassVar[tuple[str, ...]] = ("place_id",)

    place_id: Slug = column("Readable name of the place, never reused.", example="geneva", not_like="Genève")
    name: Text = column("Name in English today.", example="Tallinn")
    name_1932: Text = column("Name in English use in 1932.", example="Reval")
    latitude: Real | None = column(
        "Latitude, WGS 84.", unit="degree", example="46.20222", not_like="46N", optional=True
    )
    longitude: Real | None = column("Longitude, WGS 84.", unit="degree", example="6.14569", optional=True)
    state_id_1932: Slug | None = column(
        "State the place lay in on 1 January 1932.", refers_to="states", example="switzerland", optional=True
    )
    geonames_id: Whole | None = column(
        "GeoNames number, the source of the coordinates.", example="2660646", optional=True
    )


class Organisation(Record):
    """A ministry, party, league organ, commission or firm."""

    table: ClassVar[str] = "organisations"
    kept: ClassVar[Kept] = Kept("organisation", "organisations")
    group: ClassVar[str] = "reference"
    key: ClassVar[tuple[str, ...]] = ("organisation_id",)

    organisation_id: Slug = column("Readable name, never reused.", example="narkomindel", not_like="NKID")
    name: Text = column("Name in English.", example="People's Commissariat for Foreign Affairs")
    kind: OrganisationKind = column("What kind of body it is.")
    state_id: Slug | None = column(
        "State it belongs to; empty for an international body.", refers_to="states", example="ussr", optional=True
    )


class Outlet(Record):
    """A newspaper, journal or agency."""

    table: ClassVar[str] = "outlets"
    kept: ClassVar[Kept] = Kept("outlet", "outlets")
    group: ClassVar[str] = "reference"
    key: ClassVar[tuple[str, ...]] = ("outlet_id",)

    outlet_id: Slug = column("Readable name, never reused.", example="izvestiia", not_like="Izvestiia")
    name: Text = column("Name as it stands on the title.", example="Izvestiia")
    kind: OutletKind = column("What kind of outlet.")
    state_id: Slug | None = column("State it appears in.", refers_to="states", example="ussr", optional=True)
    affiliation: Text | None = column(
        "Whose voice it is, as far as a source says.", example="Organ of the Soviet government", optional=True
    )


class PersonName(Record):
    """A form of a person's name."""

    table: ClassVar[str] = "person_names"
    group: ClassVar[str] = "reference"
    key: ClassVar[tuple[str, ...]] = ("person_id", "name", "kind")

    person_id: Slug = column("Whose name it is.", refers_to="people", inherited=True)
    name: Printed = column("The form.", example="Dovgalevslgr")
    kind: NameKind = column("What form it is.")


class Posting(Record):
    """A person in an office. Dates are bounds of what is known, not always the whole term."""

    table: ClassVar[str] = "postings"
    group: ClassVar[str] = "reference"
    key: ClassVar[tuple[str, ...]] = ("posting_id",)

    posting_id: Slug = column("Person and office.", example="dovgalevsky-valerian-ambassador-france")
    person_id: Slug = column("Who.", refers_to="people", inherited=True)
    office: Text = column("Title of the office in English.", example="Plenipotentiary of the USSR in France")
    office_kind: OfficeKind = column("What kind of office.")
    state_id: Slug | None = column("State served.", refers_to="states", example="ussr", optional=True)
    accredited_to_state_id: Slug | None = column(
        "State accredited to.", refers_to="states", example="france", optional=True
    )
    organisation_id: Slug | None = column(
        "Body the office belongs to.", refers_to="organisations", example="narkomindel", optional=True
    )
    place_id: Slug | None = column("Where the office is.", refers_to="places", example="paris", optional=True)
    start: Dated | None = column("Start of the office.", example="1928", optional=True)
    end: Dated | None = column("End of the office.", example="1934", optional=True)


class Person(Record):
    """A person."""

    table: ClassVar[str] = "people"
    kept: ClassVar[Kept] = Kept("person", "people", single=True)
    group: ClassVar[str] = "reference"
    key: ClassVar[tuple[str, ...]] = ("person_id",)

    person_id: Slug = column(
        "Surname and first name, or surname and office where no source gives a first name; never reused.",
        example="dovgalevsky-valerian",
        not_like="Dovgalevsky",
    )
    name: Text = column("Full name, modern standard spelling.", example="Valerian Savelyevich Dovgalevsky")
    surname: Text = column("Surname, modern standard spelling.", example="Dovgalevsky")
    state_id: Slug | None = column("State the person served or belonged to.", refers_to="states", optional=True)
    born: Dated | None = column("Birth.", example="1885", optional=True)
    died: Dated | None = column("Death.", example="1934-07-14", optional=True)
    wikidata_id: WikidataId | None = column("Number in Wikidata.", example="Q312483", not_like="312483", optional=True)
    viaf_id: DigitId | None = column(
        "Number in the Virtual International Authority File.", example="47555386", not_like="viaf", optional=True
    )
    gnd_id: GndId | None = column(
        "Number in the authority file of the German National Library.", example="118573578", optional=True
    )
    names: list[PersonName] = rows("person_names", "Forms of the name.")
    postings: list[Posting] = rows("postings", "Offices held.")


class Source(Record):
    """A work, collection or archive that is cited."""

    table: ClassVar[str] = "sources"
    kept: ClassVar[Kept] = Kept("source", "sources", single=True)
    group: ClassVar[str] = "reference"
    key: ClassVar[tuple[str, ...]] = ("source_id",)

    source_id: Slug = column(
        "Author and year, or the usual short title and volume.", example="dvp-14", not_like="DVP 14"
    )
    kind: SourceKind = column("What kind of work.")
    short: ShortText = column("Short form for notes, at most 40 characters.", example="DVP 14")
    title: Text = column(
        "Title, in the language of the work, transliterated.", example="Dokumenty vneshnei politiki SSSR"
    )
    author: Text | None = column(
        "Authors or editors, surname first, joined by a semicolon; editors say so at the end.",
        example="Woodward, E. L.; Butler, R. (eds.)",
        optional=True,
    )
    body_author: Text | None = column(
        "The body that wrote or edited it, where no person is named.",
        example="Ministerstvo inostrannykh del SSSR",
        optional=True,
    )
    year: Year | None = column("Year of publication.", example="1968", not_like="196?", optional=True)
    url: Url | None = column(
        "Where it can be read.", example="https://theses.gla.ac.uk/73222", not_like="theses", optional=True
    )
    covers: EdtfDate | None = column(
        "Of a collection in order of time: the time that its papers are from.", example="1931", optional=True
    )
    cited_as: Text | None = column("The fullest form the thesis cites it in.", example="DVP Vol. 14", optional=True)
    csl: Csl = Field(
        default={}, description="What CSL-JSON needs beyond title, author and year (type, publisher, volume ...)."
    )

    @property
    def is_edited(self) -> bool:
        """Whether those named as its authors say that they are its editors."""
        return _EDITORS.search(self.author or "") is not None

    @property
    def people(self) -> list[str]:
        """Its authors or editors, surname first."""
        return _EDITORS.sub("", self.author).split("; ") if self.author else []
