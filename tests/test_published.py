"""What is published keeps what was promised of it."""

from __future__ import annotations

import csv
import hashlib
import json
import re
import subprocess
from pathlib import Path

import duckdb
import jsonschema
import pyarrow.parquet as pq
import pytest

from build_data import pipeline
from build_data.check import checksums, with_frictionless, with_great_expectations
from build_data.check.formats_agree import unequal
from build_data.pages.thesis_pages import markdown, uncovered

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = json.loads((ROOT / "datapackage.json").read_text(encoding="utf-8"))
RESOURCES = {resource["name"]: resource for resource in PACKAGE["resources"] if resource.get("type") == "table"}
FILES = {resource["name"]: resource for resource in PACKAGE["resources"] if resource["name"] not in RESOURCES}
CORE = [name for name, resource in RESOURCES.items() if resource["group"] == "core"]


def ask(query: str) -> list[tuple]:
    """A question to the published Parquet files; {table} stands for a file."""
    files = {name: f"read_parquet('{ROOT / FILES[f'{name}-parquet']['path']}')" for name in RESOURCES}
    return duckdb.sql(query.format(**files)).fetchall()


def test_frictionless_passes():
    assert with_frictionless.faults(ROOT) == []


def test_great_expectations_pass():
    assert with_great_expectations.faults(ROOT) == []


def test_great_expectations_can_fail(tmp_path):
    """An expectation that is made from a schema is one that a bad table breaks."""
    resource = json.loads(json.dumps(RESOURCES["press_stances"]))
    next(f for f in resource["schema"]["fields"] if f["name"] == "target_kind")["constraints"]["enum"] = ["planet"]
    faults = with_great_expectations.of_resources(ROOT, [resource])
    assert faults and "target_kind" in faults[0]


@pytest.mark.parametrize("table", RESOURCES)
def test_parquet_and_csv_hold_the_same_cells(table):
    assert unequal(ROOT / "data", table) is None


def test_a_cell_that_differs_is_found(tmp_path):
    for suffix in ("csv", "parquet"):
        (tmp_path / f"places.{suffix}").write_bytes((ROOT / f"data/places.{suffix}").read_bytes())
    text = (tmp_path / "places.csv").read_text(encoding="utf-8")
    (tmp_path / "places.csv").write_text(text.replace(",Geneva,", ",Genf,", 1), encoding="utf-8")
    assert "Genf in CSV" in unequal(tmp_path, "places")


@pytest.mark.parametrize("table", CORE)
def test_every_core_row_has_evidence(table):
    key = " || '/' || ".join(RESOURCES[table]["schema"]["primaryKey"])
    without = ask(f"SELECT {key} FROM {{{table}}} t WHERE ({key}) NOT IN "
                  f"(SELECT record_id FROM {{evidence}} WHERE table_name = '{table}')")  # fmt: skip
    assert without == []


def test_every_citation_is_of_a_record_that_is_there():
    for table in {row[0] for row in ask("SELECT DISTINCT table_name FROM {evidence}")}:
        key = " || '/' || ".join(RESOURCES[table]["schema"]["primaryKey"])
        assert ask(f"SELECT record_id FROM {{evidence}} WHERE table_name = '{table}' AND record_id NOT IN "
                   f"(SELECT {key} FROM {{{table}}})") == []  # fmt: skip


def test_every_id_in_a_list_is_of_a_record_that_is_there():
    targets = {"person_ids": ("people", "person_id"), "state_ids": ("states", "state_id")}
    seen = 0
    for table, resource in RESOURCES.items():
        for field in resource["schema"]["fields"]:
            for ending, (target, key) in targets.items():
                if field["name"].endswith(ending):
                    seen += 1
                    assert ask(f"SELECT id FROM (SELECT unnest({field['name']}) AS id FROM {{{table}}}) "
                               f"WHERE id NOT IN (SELECT {key} FROM {{{target}}})") == []  # fmt: skip
    assert seen > 5


@pytest.mark.parametrize("table", RESOURCES)
def test_csv_is_plain_utf8_with_lf_sorted_by_key(table):
    raw = (ROOT / RESOURCES[table]["path"]).read_bytes()
    assert b"\r" not in raw and not raw.startswith(b"\xef\xbb\xbf") and raw.endswith(b"\n")
    rows = list(csv.DictReader(raw.decode("utf-8").splitlines()))
    whole = {f["name"] for f in RESOURCES[table]["schema"]["fields"] if f["type"] == "integer"}
    keys = [tuple(int(r[k]) if k in whole else r[k] for k in RESOURCES[table]["schema"]["primaryKey"]) for r in rows]
    assert len(keys) == len(set(keys))
    if table == "chronology":
        keys = [row["date_min"] or row["date_max"] for row in rows]
    assert keys == sorted(keys)


@pytest.mark.parametrize("table", RESOURCES)
def test_parquet_says_what_each_column_is(table):
    schema = pq.read_schema(ROOT / FILES[f"{table}-parquet"]["path"])
    for field in RESOURCES[table]["schema"]["fields"]:
        column = schema.field(field["name"])
        assert column.metadata[b"description"].decode("utf-8") == field["description"]
        if "enum" in field.get("constraints", {}):
            assert str(column.type).startswith("dictionary<values=string")
        elif field["type"] == "date":
            assert str(column.type) == "date32[day]"


def test_bounds_are_filled_wherever_a_date_is():
    for table, resource in RESOURCES.items():
        for field in resource["schema"]["fields"]:
            if field["name"].endswith("_edtf"):
                stem = field["name"].removesuffix("_edtf")
                some = f"coalesce({stem}_min, {stem}_max) IS NOT NULL"
                filled = f"({some} AND coalesce({stem}_min <= {stem}_max, {stem}_edtf LIKE '%..%'))"
                assert (
                    ask(f"SELECT * FROM {{{table}}} WHERE ({stem}_edtf IS NOT NULL) != coalesce({filled}, false)") == []
                )


@pytest.mark.parametrize("table", RESOURCES)
def test_a_parquet_file_alone_says_what_it_is_of_which_version_and_on_what_terms(table):
    said = pq.read_schema(ROOT / FILES[f"{table}-parquet"]["path"]).metadata
    assert said[b"table"].decode() == table
    assert said[b"description"].decode("utf-8") == RESOURCES[table]["description"]
    assert said[b"dataset"].decode() == PACKAGE["title"]
    assert said[b"version"].decode() == PACKAGE["version"]
    assert said[b"licence"].decode() == PACKAGE["licenses"][0]["name"]


def test_the_checksums_are_those_of_all_that_is_published():
    done = subprocess.run(["sha256sum", "--check", "--quiet", "SHA256SUMS"], cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == 0, done.stdout
    listed = {line.split("  ")[1] for line in (ROOT / "SHA256SUMS").read_text(encoding="utf-8").splitlines()}
    folders = {
        p.relative_to(ROOT).as_posix() for f in ("data", "schemas") for p in (ROOT / f).rglob("*") if p.is_file()
    }
    assert folders < listed
    assert {"datapackage.json", "CITATION.cff", "LICENSE", "LICENSE-DATA", "docs/codebook.md"} < listed
    assert {resource["path"] for resource in PACKAGE["resources"]} < listed


@pytest.mark.parametrize(
    "name", ["data/places.csv", "schemas/places.json", "datapackage.json", "CITATION.cff", "LICENSE"]
)
def test_a_published_file_that_was_changed_or_added_is_found(project, command, name):
    (project / "LICENSE").write_text("As you like.\n", encoding="utf-8")
    command(project, "build")
    assert checksums.faults(project) == []
    (project / name).write_bytes((project / name).read_bytes() + b"\n")
    (project / "data/stray.csv").write_bytes(b"")
    assert checksums.faults(project) == [f"checksum: {one}" for one in sorted([name, "data/stray.csv"])]


@pytest.mark.parametrize("resource", PACKAGE["resources"], ids=lambda resource: resource["name"])
def test_a_resource_is_the_file_that_the_descriptor_tells_of(resource):
    raw = (ROOT / resource["path"]).read_bytes()
    assert resource["bytes"] == len(raw)
    assert resource["hash"] == f"sha256:{hashlib.sha256(raw).hexdigest()}"


def test_tables_say_how_their_csv_is_written_and_files_claim_no_schema():
    for resource in RESOURCES.values():
        dialect = resource["dialect"]
        with (ROOT / resource["path"]).open(encoding=resource["encoding"], newline="") as file:
            head = next(csv.reader(file, delimiter=dialect["delimiter"], quotechar=dialect["quoteChar"],
                                   doublequote=dialect["doubleQuote"], lineterminator=dialect["lineTerminator"]))  # fmt: skip
        assert dialect["header"] and head == [field["name"] for field in resource["schema"]["fields"]]
        assert "parquet" not in resource
    for resource in FILES.values():
        assert not {"type", "schema", "dialect"} & set(resource)
        assert {"name", "title", "path", "format", "mediatype", "bytes", "hash"} <= set(resource)
    parquet = {f"{name}-parquet" for name in RESOURCES}
    assert set(FILES) == parquet | {"sources-bib", "sources-json", "codebook-md"}


@pytest.mark.parametrize("name", ["places-parquet", "codebook-md", "sources-bib", "places"])
def test_frictionless_finds_a_file_that_is_not_the_one_told_of(project, command, name):
    command(project, "build")
    assert with_frictionless.faults(project) == []
    package = json.loads((project / "datapackage.json").read_text(encoding="utf-8"))
    path = next(resource["path"] for resource in package["resources"] if resource["name"] == name)
    (project / path).write_bytes((project / path).read_bytes() + b"\n")
    assert with_frictionless.faults(project)


def test_columns_of_years_say_their_bounds():
    year = next(field for field in RESOURCES["sources"]["schema"]["fields"] if field["name"] == "year")
    assert year["constraints"] == {"minimum": 1500, "maximum": 2030}


def test_every_schema_stands_beside_the_package():
    for name, resource in RESOURCES.items():
        assert json.loads((ROOT / f"schemas/{name}.json").read_text(encoding="utf-8")) == resource["schema"]
    assert {p.stem for p in (ROOT / "schemas").glob("*.json")} == set(RESOURCES)


def test_sources_are_csl_and_bibtex():
    entries = json.loads((ROOT / "data/sources.json").read_text(encoding="utf-8"))
    ids = [row[0] for row in ask("SELECT source_id FROM {sources} ORDER BY 1")]
    assert [entry["id"] for entry in entries] == ids
    assert all(entry["type"] and entry["title"] for entry in entries)
    bib = (ROOT / "data/sources.bib").read_text(encoding="utf-8")
    assert re.findall(r"^@\w+\{(.+),$", bib, re.MULTILINE) == ids
    assert bib.count("{") == bib.count("}")


def test_licences_version_and_citation_agree():
    import yaml

    cff = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    assert cff["version"] == PACKAGE["version"]
    assert cff["license"] == PACKAGE["licenses"][0]["name"] == "CC-BY-4.0"
    assert cff["title"] == PACKAGE["title"]
    assert f"## {PACKAGE['version']}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_table_schemas_hold_no_unknown_type():
    types = {"string", "integer", "number", "boolean", "date"}
    for resource in RESOURCES.values():
        assert {field["type"] for field in resource["schema"]["fields"]} <= types
        jsonschema.Draft7Validator({"type": "object", "required": ["fields", "primaryKey"]}).validate(
            resource["schema"]
        )


def test_every_page_and_footnote_of_chapter_3_bears_a_record_or_says_why_not():
    found = pipeline.read_records(ROOT)
    assert found.faults == []
    assert uncovered(found.records) == []
    pages = {row.record.page: row.record for row in found.records.rows["thesis_pages"]}
    numbers = [f.number for page in range(75, 103) for f in pages[page].footnotes]
    assert numbers == list(range(1, 92))


def test_the_notes_of_every_chapter_are_listed_without_a_gap():
    rows = pipeline.read_records(ROOT).records.rows["thesis_notes"]
    numbers = {}
    for row in rows:
        numbers.setdefault(row.parent.record.chapter, []).append(row.record.number)
    assert numbers[5].count(59) == 2  # typed again on p. 188
    for chapter, last in {1: 81, 2: 121, 3: 91, 4: 239, 5: 187, 6: 81}.items():  # after p. 254 the pages have no number
        assert sorted(set(numbers[chapter])) == list(range(1, last + 1))


def test_a_chapter_is_complete_when_its_pages_say_so_and_not_when_its_notes_are_listed():
    told = markdown(pipeline.read_records(ROOT).records)
    assert "## Chapter 3: complete" in told
    assert "## Chapter 1: pages tried so far" in told


def test_no_sentence_of_ours_is_longer_than_forty_words():
    for table, resource in RESOURCES.items():
        for name in ("summary", "gist"):
            if resource["group"] == "core" and any(f["name"] == name for f in resource["schema"]["fields"]):
                assert ask(f"SELECT {name} FROM {{{table}}} WHERE len(string_split({name}, ' ')) > 40") == []


def test_read_as_the_readme_says_every_cell_of_a_csv_is_the_text_it_is():
    import pandas as pd

    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for how in ('dtype="string", keep_default_na=False, na_values=[""])', "all_varchar = true, quote = "):
        assert how in readme
    guessed = set()
    for table, resource in RESOURCES.items():
        path = ROOT / resource["path"]
        with path.open(encoding="utf-8", newline="") as file:
            rows = [{name: cell or None for name, cell in row.items()} for row in csv.DictReader(file)]
        frame = pd.read_csv(path, dtype="string", keep_default_na=False, na_values=[""]).astype(object)
        assert frame.where(frame.notna(), None).to_dict("records") == rows
        query = duckdb.sql(f"FROM read_csv('{path}', all_varchar = true, quote = '\"', escape = '\"')")
        assert [dict(zip(query.columns, row, strict=True)) for row in query.fetchall()] == rows
        kinds = duckdb.sql(f"DESCRIBE FROM read_csv('{path}')").fetchall()
        guessed |= {(table, name) for name, kind, *_ in kinds if name.endswith("_edtf") and kind != "VARCHAR"}
    assert guessed, "no date is guessed any more: the README warns of nothing"
