"""What describes the dataset for others: each description valid by its own tool, all of them saying the same."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest
import yaml
from conftest import ROOT
from csvw import CSVW

from build_data import pipeline
from build_data.about import about
from build_data.dataset import published_tables
from build_data.metadata import citation_cff, csvw, datacite, datapackage, schema_org, zenodo
from build_data.products import products
from build_data.schema.columns import table_columns

DOI = "10.5281/zenodo.0000000"


@pytest.fixture(scope="module")
def dataset():
    return pipeline.make_dataset(ROOT, pipeline.read_records(ROOT).records)


@pytest.fixture(scope="module")
def released(dataset):
    """The dataset as it would be with a day of release and an identifier."""
    said = replace(dataset.about, released=date(2027, 1, 31), doi=DOI, address="https://example.org/soviet-pacts")
    return replace(dataset, about=said)


def test_csv_on_the_web_is_valid_and_has_every_column_of_every_table():
    path = ROOT / csvw.NAME
    assert CSVW(str(path), validate=True).is_valid
    told = json.loads(path.read_text(encoding="utf-8"))
    for table in told["tables"]:
        model = published_tables()[Path(table["url"]).stem]
        assert [c["name"] for c in table["tableSchema"]["columns"]] == [c.name for c in table_columns(model)]


def test_csv_on_the_web_finds_a_key_that_is_broken(tmp_path):
    shutil.copytree(ROOT / "data", tmp_path / "data", ignore=shutil.ignore_patterns("*.parquet"))
    path = tmp_path / "data" / "drafts.csv"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("ussr-rumania-1932,", "ussr-ruritania-1932,"), encoding="utf-8")
    with pytest.raises(ValueError, match="ruritania"):
        assert CSVW(str(tmp_path / csvw.NAME), validate=True).is_valid


def test_datacite_is_valid_as_json_and_xml(released, tmp_path):
    from datacite import schema45

    schema45.validator.validate(datacite.record(released.about))
    datacite.write_xml(released, tmp_path / "x.xml")
    root = ElementTree.parse(tmp_path / "x.xml").getroot()
    space = {"d": "http://datacite.org/schema/kernel-4"}
    assert root.findtext("d:identifier", namespaces=space) == DOI
    assert root.findtext("d:publicationYear", namespaces=space) == "2027"
    assert root.findtext("d:version", namespaces=space) == released.about.version


def test_every_file_of_the_data_is_told_of_with_size_and_checksum(dataset):
    told = schema_org.described(dataset)
    files = {f"data/{p.name}" for p in (ROOT / "data").iterdir()}
    assert {d["contentUrl"] for d in told["distribution"]} == files
    for each in told["distribution"]:
        assert each["contentSize"] == f"{(ROOT / each['contentUrl']).stat().st_size} B" and len(each["sha256"]) == 64


def test_all_say_the_same_of_version_title_creators_licence_day_and_identifier(released):
    said = released.about
    cff = citation_cff.citation(said)
    package = datapackage.descriptor(released, ROOT)
    on_zenodo = zenodo.deposition(said)
    search = schema_org.described(released)
    registered = datacite.record(said)
    assert {cff["version"], package["version"], on_zenodo["version"], search["version"], registered["version"]} == {
        said.version
    }
    titles = cff["title"], package["title"], on_zenodo["title"], search["name"], registered["titles"][0]["title"]
    assert set(titles) == {said.title}
    creators = (
        [a["name"] for a in cff["authors"]],
        [c["title"] for c in package["contributors"]],
        [c["name"] for c in on_zenodo["creators"]],
        [c["name"] for c in search["creator"]],
        [c["name"] for c in registered["creators"]],
    )
    assert all(names == list(said.creators) for names in creators)
    licences = (
        cff["license"].lower(),
        package["licenses"][0]["name"].lower(),
        on_zenodo["license"],
        registered["rightsList"][0]["rightsIdentifier"].lower(),
    )
    assert set(licences) == {"cc-by-4.0"} and search["license"] == said.licence.address
    days = (
        cff["date-released"].isoformat(),
        package["created"][:10],
        on_zenodo["publication_date"],
        search["datePublished"],
        registered["dates"][0]["date"],
    )
    assert set(days) == {"2027-01-31"}
    assert cff["doi"] == registered["doi"] == DOI
    assert package["id"] == search["identifier"] == f"https://doi.org/{DOI}"


def test_no_identifier_is_invented(dataset):
    said = dataset.about
    told = [citation_cff.citation(said), datapackage.descriptor(dataset, ROOT), zenodo.deposition(said)]
    told.append(schema_org.described(dataset))
    if said.doi is None:
        assert "doi.org/10" not in json.dumps(told, default=str) and all("doi" not in each for each in told)


def test_a_day_of_release_an_identifier_and_an_address_are_read_from_one_place(tmp_path):
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    added = f'\n[tool.soviet-pacts]\nreleased = 2027-01-31\ndoi = "{DOI}"\naddress = "https://example.org"\n'
    (tmp_path / "pyproject.toml").write_text(text + added, encoding="utf-8")
    said = about(tmp_path)
    assert (said.released, said.doi, said.address) == (date(2027, 1, 31), DOI, "https://example.org")


def test_what_needs_a_day_of_release_is_made_only_of_a_version_that_has_one():
    assert [p.path for p in products() if p.dated] == ["datacite-{version}.json", "datacite-{version}.xml"]


def test_the_committed_descriptions_are_those_of_this_version():
    said = about(ROOT)
    cff = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    assert json.loads((ROOT / ".zenodo.json").read_text(encoding="utf-8")) == zenodo.deposition(said)
    assert cff == citation_cff.citation(said)
