"""A release: every form holds the tables, read back by another program than the one that wrote it; the bytes repeat."""

from __future__ import annotations

import hashlib
import json
import shutil
import sqlite3
import subprocess
import sys
import zipfile
from datetime import date, datetime
from pathlib import Path

import duckdb
import networkx
import pandas as pd
import pytest
from conftest import ROOT
from lxml import etree
from python_calamine import CalamineWorkbook

from build_data import pipeline, release
from build_data.about import about
from build_data.column_types import BOOLEAN, DATE, INTEGER, NUMBER, YEAR
from build_data.formats import cmif, geojson, graphs, sqlite, stata, views, workbook
from build_data.schema.columns import table_columns

TEI = {"t": "http://www.tei-c.org/ns/1.0"}


@pytest.fixture(scope="module")
def dataset():
    return pipeline.make_dataset(ROOT, pipeline.read_records(ROOT).records)


def made(write, dataset, folder: Path, name: str) -> Path:
    """A file as it was written, after it was shown to be written alike twice."""
    one, two = folder / f"one-{name}", folder / f"two-{name}"
    write(dataset, one)
    write(dataset, two)
    assert one.read_bytes() == two.read_bytes()
    return one


def text(value) -> str:
    """A cell as any form may give it."""
    if value is None or value == "":
        return ""
    if isinstance(value, datetime | date):
        return value.strftime("%Y-%m-%d")
    if isinstance(value, list):
        return ";".join(value)
    if isinstance(value, float) and value == int(value):
        return str(int(value))
    return str(value)


def test_the_workbook_has_every_cell_of_every_table_as_its_type(dataset, tmp_path):
    book = CalamineWorkbook.from_path(made(workbook.write, dataset, tmp_path, "x.xlsx"))
    assert book.sheet_names == [*workbook.order(dataset), "about"] and book.sheet_names[0] == "chronology"
    for name in workbook.order(dataset):
        head, *rows = book.get_sheet_by_name(name).to_python()
        columns = list(workbook.sheet_columns(dataset, name))
        assert head == [f"{c.name} (name)" if is_name else c.name for c, is_name in columns]
        ours = dataset.rows(name)
        assert len(rows) == len(ours)
        for at, (c, is_name) in enumerate(columns):
            if is_name:
                continue
            for row, mine in zip(rows, ours, strict=True):
                value, wanted = row[at], mine[c.name]
                assert text(value) == text(wanted), f"{name}.{c.name}"
                if wanted is not None and c.type not in (INTEGER, NUMBER, YEAR, BOOLEAN, DATE):
                    assert isinstance(value, str)
                if wanted is not None and c.type is DATE and wanted.year > 1900:
                    assert isinstance(value, date)


def test_no_cell_of_the_workbook_is_a_formula_or_a_link(dataset, tmp_path):
    path = tmp_path / "x.xlsx"
    workbook.write(dataset, path)
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if name.startswith("xl/worksheets/sheet"):
                content = archive.read(name)
                assert b"<f>" not in content and b"<hyperlink" not in content
                assert b"<pane" in content or b"about" in archive.read("xl/workbook.xml")


def test_the_sqlite_file_has_every_cell_and_answers_in_words(dataset, tmp_path):
    path = made(sqlite.write, dataset, tmp_path, "x.sqlite")
    with sqlite3.connect(path) as file:
        file.row_factory = sqlite3.Row
        assert file.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert file.execute("PRAGMA foreign_key_check").fetchall() == []
        for name, model in dataset.models.items():
            scalar = [c.name for c in table_columns(model) if not c.is_list]
            stored = {tuple(row[k] for k in model.key): row for row in file.execute(f"SELECT * FROM {name}")}
            ours = dataset.rows(name)
            assert len(stored) == len(ours)
            for row in ours:
                found = stored[tuple(text(row[k]) if isinstance(row[k], date) else row[k] for k in model.key)]
                for c in scalar:
                    wanted = int(row[c]) if isinstance(row[c], bool) else row[c]
                    assert text(found[c]) == text(wanted), f"{name}.{c}"
        for view in views.VIEWS:
            assert file.execute(f"SELECT count(*) FROM {view.name}").fetchone()[0] > 0, view.name
        found = file.execute("SELECT record_id FROM search WHERE search MATCH 'dovgalevsky AND herriot'").fetchall()
        assert len(found) > 3
        assert file.execute("SELECT count(*) FROM search WHERE search MATCH 'yrjo'").fetchone()[0] > 0
    file.close()


def test_the_views_for_duckdb_count_as_those_of_sqlite(dataset, tmp_path):
    sqlite.write(dataset, tmp_path / "x.sqlite")
    with sqlite3.connect(tmp_path / "x.sqlite") as file:
        counts = {v.name: file.execute(f"SELECT count(*) FROM {v.name}").fetchone()[0] for v in views.VIEWS}
    file.close()
    with duckdb.connect(config={"file_search_path": str(ROOT)}) as engine:
        engine.execute(views.duckdb_script(dataset))
        for name, count in counts.items():
            assert engine.sql(f"SELECT count(*) FROM {name}").fetchall() == [(count,)]


def test_stata_files_have_labels_reasons_and_every_cell(dataset, tmp_path):
    path = made(stata.write, dataset, tmp_path, "x.zip")
    with zipfile.ZipFile(path) as archive:
        assert archive.namelist() == [f"{name}.dta" for name in stata.TABLES if name in dataset.tables]
        archive.extractall(tmp_path)
    for name in stata.TABLES:
        columns = table_columns(dataset.models[name])
        frame = pd.read_stata(tmp_path / f"{name}.dta", convert_categoricals=False)
        assert list(frame.columns) == [c.name for c in columns]
        for c in columns:
            values = [None if pd.isna(v) else v for v in frame[c.name].astype(object)]
            if c.terms:
                values = [v and c.terms.names[int(v) - 1] for v in values]
            elif c.type is BOOLEAN:
                values = [None if v is None else bool(v) for v in values]
            assert list(map(text, values)) == [text(row[c.name]) for row in dataset.rows(name)], f"{name}.{c.name}"
    with pd.read_stata(tmp_path / "pact_parties.dta", iterator=True) as reader:
        assert reader.time_stamp == "01 Jan 1980 00:00"
        assert reader.variable_labels()["ratified_min"].startswith("This state's act of ratification")
    raw = pd.read_stata(
        tmp_path / "pact_parties.dta", convert_missing=True, convert_dates=False, convert_categoricals=False
    )
    for row, value, reason in zip(
        dataset.rows("pact_parties"), raw["ratified_min"], raw["ratified_missing"], strict=True
    ):
        if row["ratified_min"] is None and row["ratified_missing"]:
            assert str(value) == f".{stata.REASONS[row['ratified_missing']]}" and reason > 0


def test_the_networks_open_with_dated_edges_and_evidence(dataset, tmp_path):
    ours = graphs.graph(dataset)
    graphml = networkx.read_graphml(made(graphs.write_graphml, dataset, tmp_path, "x.graphml"), force_multigraph=True)
    gexf = networkx.read_gexf(made(graphs.write_gexf, dataset, tmp_path, "x.gexf"))
    for found in (graphml, gexf):
        assert set(found) == set(ours) and found.number_of_edges() == ours.number_of_edges()
    relations = {told["relation"] for *_, told in ours.edges(data=True)}
    assert relations == {"met", "wrote_to", "waits_for"}
    met = {frozenset((a, b)) for a, b, told in ours.edges(data=True) if told["relation"] == "met"}
    contacts = {frozenset((r["person_id_a"], r["person_id_b"])) for r in dataset.rows("contacts") if r["meetings"]}
    assert met == contacts
    for *_, told in ours.edges(data=True):
        assert told["evidence"] and ("start" not in told or told["date"])
        if "start" in told and "end" in told:
            assert told["start"] <= told["end"]


def test_the_talks_are_on_the_map_where_their_places_are(dataset, tmp_path):
    found = geojson.features(dataset)["features"]
    places = {row["place_id"]: row for row in dataset.rows("places")}
    meetings = {row["meeting_id"]: row for row in dataset.rows("meetings")}
    assert len(found) == sum(
        bool(m["place_id"]) and places[m["place_id"]]["latitude"] is not None for m in meetings.values()
    )
    for feature in found:
        place = places[meetings[feature["id"]]["place_id"]]
        assert feature["geometry"]["coordinates"] == [place["longitude"], place["latitude"]]
        assert feature["properties"]["participants"] and feature["properties"]["evidence"]


def test_the_correspondence_is_tei_with_senders_receivers_and_days(dataset, tmp_path):
    tree = etree.parse(made(cmif.write, dataset, tmp_path, "x.xml"))
    letters = tree.findall(".//t:correspDesc", TEI)
    papers = {row["document_id"]: row for row in dataset.rows("documents")}
    assert len(letters) > 20
    for letter in letters:
        paper = papers[letter.get("key")]
        sent, received = letter.findall("t:correspAction", TEI)
        assert (sent.get("type"), received.get("type")) == ("sent", "received")
        for action in (sent, received):
            assert action.findall("t:persName", TEI) or action.findall("t:orgName", TEI)
        day = sent.find("t:date", TEI)
        if day is not None and day.get("when"):
            assert paper["date_min"].isoformat() == paper["date_max"].isoformat() == day.get("when")
        for name in letter.findall(".//t:persName", TEI):
            assert name.get("ref") is None or name.get("ref").startswith("https://")


@pytest.fixture(scope="module")
def released(tmp_path_factory):
    """A clone of the project, released: the folder with its files."""
    project = tmp_path_factory.mktemp("clone") / "project"
    shutil.copytree(
        ROOT, project, ignore=shutil.ignore_patterns(".venv", ".git", "dist", ".cache", "__pycache__", ".*_cache")
    )
    run = [sys.executable, "-m", "build_data", "--project", str(project)]
    subprocess.run([*run, "build"], check=True, capture_output=True, cwd=ROOT)
    subprocess.run([*run, "release", "--expect", about(project).version], check=True, capture_output=True, cwd=ROOT)
    return project


def test_a_release_can_be_made_again_byte_for_byte(released):
    before = (released / "dist" / "SHA256SUMS").read_bytes()
    run = [sys.executable, "-m", "build_data", "--project", str(released), "release"]
    subprocess.run(run, check=True, capture_output=True, cwd=ROOT)
    assert (released / "dist" / "SHA256SUMS").read_bytes() == before


def test_the_checksums_of_a_release_are_those_of_all_its_files(released):
    lines = (released / "dist" / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    told = {name: digest for digest, name in (line.split("  ") for line in lines)}
    files = {p.name: p for p in (released / "dist").iterdir() if p.name != "SHA256SUMS"}
    assert told == {name: hashlib.sha256(p.read_bytes()).hexdigest() for name, p in files.items()}
    version = about(released).version
    for ending in (".zip", ".sqlite", ".xlsx", "-stata.zip", ".graphml", ".gexf", "-talks.geojson", "-views.sql"):
        assert f"soviet-pacts-{version}{ending}" in files
    assert any(name.endswith(".whl") for name in files) and any(name.endswith(".tar.gz") for name in files)


def test_the_archive_is_a_whole_data_package(released, tmp_path):
    version = about(released).version
    with zipfile.ZipFile(released / "dist" / f"soviet-pacts-{version}.zip") as archive:
        assert archive.namelist() == sorted(archive.namelist())
        archive.extractall(tmp_path)
    top = tmp_path / f"soviet-pacts-{version}"
    package = json.loads((top / "datapackage.json").read_text(encoding="utf-8"))
    for resource in package["resources"]:
        content = (top / resource["path"]).read_bytes()
        assert len(content) == resource["bytes"]
        assert f"sha256:{hashlib.sha256(content).hexdigest()}" == resource["hash"]
    for name in (
        "README.md",
        "CHANGELOG.md",
        "LICENSE",
        "LICENSE-DATA",
        "CITATION.cff",
        "docs/codebook.md",
        "SHA256SUMS",
    ):
        assert (top / name).exists()
    listed = [line.split("  ")[1] for line in (top / "SHA256SUMS").read_text(encoding="utf-8").splitlines()]
    assert [name for name in listed if not (top / name).exists()] == [release._OF_THE_CODE + "_names.py"]


def test_what_is_not_built_or_of_another_version_is_not_released(project, command):
    status, printed = command(project, "release")
    assert status == 1 and "python -m build_data build" in printed
    status, printed = command(project, "release", "--expect", "9.9.9")
    assert status == 1 and "9.9.9" in printed and not (project / "dist").exists()
