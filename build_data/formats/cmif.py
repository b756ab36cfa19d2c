"""The correspondence as CMIF (TEI): who sent what to whom, when and from where, for correspSearch and its like.

A paper is here if it has a sender and a recipient, persons or governments. Persons carry the address of their authority
record (GND, VIAF or Wikidata, the first there is), places that of GeoNames; who has none is named without.
"""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as xml

from build_data.dataset import Dataset
from build_data.products import Product

_TEI = "http://www.tei-c.org/ns/1.0"
_AUTHORITIES = (
    ("gnd_id", "https://d-nb.info/gnd/{}"),
    ("viaf_id", "https://viaf.org/viaf/{}"),
    ("wikidata_id", "https://www.wikidata.org/entity/{}"),
)
_GEONAMES = "https://www.geonames.org/{}"
_PAPERS_OF = "the papers in the table `documents` that have a sender and a recipient"


def write(dataset: Dataset, path: Path) -> None:
    """The TEI file."""
    xml.register_namespace("", _TEI)
    root = xml.Element(f"{{{_TEI}}}TEI")
    header = _below(root, "teiHeader")
    about = dataset.about
    described = _below(header, "fileDesc")
    titles = _below(described, "titleStmt")
    _below(titles, "title", f"{about.title} {about.version}: correspondence, {_PAPERS_OF}")
    for creator in about.creators:
        _below(titles, "editor", creator)
    published = _below(described, "publicationStmt")
    _below(published, "publisher", "; ".join(about.creators))
    availability = _below(published, "availability")
    _below(availability, "licence", about.licence.title, target=about.licence.address)
    source = _below(_below(described, "sourceDesc"), "bibl", str(about.thesis), type="print")
    source.set("{http://www.w3.org/XML/1998/namespace}id", about.name)
    profile = _below(header, "profileDesc")
    people = {row["person_id"]: row for row in dataset.rows("people")}
    places = {row["place_id"]: row for row in dataset.rows("places")}
    for row in dataset.rows("documents"):
        if _parties(row, "author") and _parties(row, "recipient"):
            _letter(dataset, profile, row, people, places)
    body = _below(_below(root, "text"), "body")
    _below(body, "p")
    xml.indent(root, " ")
    path.write_bytes(xml.tostring(root, encoding="utf-8", xml_declaration=True) + b"\n")


def _parties(row: dict, role: str) -> bool:
    return bool(row[f"{role}_person_ids"] or row[f"{role}_state_ids"] or row[f"{role}_organisation_id"])


def _letter(dataset: Dataset, profile: xml.Element, row: dict, people: dict, places: dict) -> None:
    letter = _below(profile, "correspDesc", key=row["document_id"], source=f"#{dataset.about.name}")
    sent = _below(letter, "correspAction", type="sent")
    _names(dataset, sent, row, "author", people)
    if place := places.get(row["place_id"]):
        at = _below(sent, "placeName", place["name"])
        if place["geonames_id"] is not None:
            at.set("ref", _GEONAMES.format(place["geonames_id"]))
    _date(sent, row, "date")
    received = _below(letter, "correspAction", type="received")
    _names(dataset, received, row, "recipient", people)
    if row["received_edtf"]:
        _date(received, row, "received")
    if row["summary"]:
        _below(letter, "note", row["summary"])


def _names(dataset: Dataset, action: xml.Element, row: dict, role: str, people: dict) -> None:
    for person_id in row[f"{role}_person_ids"] or ():
        person = people[person_id]
        name = _below(action, "persName", person["name"])
        if ref := next((form.format(person[field]) for field, form in _AUTHORITIES if person[field]), None):
            name.set("ref", ref)
    if row[f"{role}_person_ids"]:
        return
    organisation = row[f"{role}_organisation_id"]
    named = [dataset.names["organisations"][organisation]] if organisation else []
    for name in named or [f"Government of {dataset.names['states'][state]}" for state in row[f"{role}_state_ids"]]:
        _below(action, "orgName", name)


def _date(action: xml.Element, row: dict, field: str) -> None:
    """A day, or its bounds; nothing where neither is known."""
    first, last = row[f"{field}_min"], row[f"{field}_max"]
    if first and first == last:
        _below(action, "date", when=first.isoformat())
    elif first or last:
        lasting = row[f"{field}_shape"] == "lasting"
        names = ("from", "to") if lasting else ("notBefore", "notAfter")
        bounds = zip(names, (first, last), strict=True)
        _below(action, "date", **{name: day.isoformat() for name, day in bounds if day})


def _below(parent: xml.Element, name: str, text: str | None = None, **attributes: str) -> xml.Element:
    made = xml.SubElement(parent, f"{{{_TEI}}}{name}", attributes)
    made.text = text
    return made


PRODUCTS = (Product("soviet-pacts-{version}-correspondence.xml", write, committed=False),)
