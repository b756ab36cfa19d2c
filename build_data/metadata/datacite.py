"""DataCite 4.5: the record with which a DOI is registered, as JSON and XML; once the version has its day of release."""

from __future__ import annotations

from pathlib import Path

from build_data.about import About
from build_data.dataset import Dataset
from build_data.products import Product, write_json, write_text

_DERIVED = "IsDerivedFrom"


def record(about: About) -> dict:
    """The record as data. An identifier stands in it once there is one."""
    day = about.released.isoformat()
    return {
        **({"doi": about.doi} if about.doi else {}),
        "creators": [{"name": creator, "nameType": "Organizational"} for creator in about.creators],
        "titles": [{"title": about.title, "lang": "en"}],
        "publisher": {"name": about.creators[0]},
        "publicationYear": day[:4],
        "subjects": [{"subject": word, "lang": "en"} for word in about.keywords],
        "dates": [{"date": day, "dateType": "Issued"}],
        "language": "en",
        "types": {"resourceType": "Dataset", "resourceTypeGeneral": "Dataset"},
        "relatedIdentifiers": [
            {
                "relatedIdentifier": about.thesis.address,
                "relatedIdentifierType": "URL",
                "relationType": _DERIVED,
                "resourceTypeGeneral": "Dissertation",
            }
        ],
        "version": about.version,
        "rightsList": [
            {
                "rights": about.licence.title,
                "rightsUri": about.licence.address,
                "rightsIdentifier": about.licence.name,
                "rightsIdentifierScheme": "SPDX",
                "schemeUri": "https://spdx.org/licenses/",
            }
        ],
        "descriptions": [{"description": about.description, "descriptionType": "Abstract", "lang": "en"}],
        **({"url": about.address} if about.address else {}),
        "schemaVersion": "http://datacite.org/schema/kernel-4",
    }


def write_xml(dataset: Dataset, path: Path) -> None:
    """The record as XML. Raises jsonschema.ValidationError where it is none."""
    from datacite import schema45

    schema45.validator.validate(record(dataset.about))
    write_text(path, schema45.tostring(record(dataset.about)))


PRODUCTS = (
    Product(
        "datacite-{version}.json",
        lambda dataset, path: write_json(path, record(dataset.about)),
        committed=False,
        dated=True,
    ),
    Product("datacite-{version}.xml", write_xml, committed=False, dated=True),
)
