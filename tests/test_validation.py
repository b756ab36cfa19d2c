"""What readers fill below validation/: worksheets drawn blind, closed once, and what they come to."""

from __future__ import annotations

import csv

import pytest
from conftest import ROOT

from build_data import pipeline
from build_data.pages import validation
from build_data.validation import audits, codings, reliability, second_readings


def lines(path) -> list[dict]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def write(path, fields, rows):
    path.parent.mkdir(exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, fields, lineterminator="\n", restval="")
        writer.writeheader()
        writer.writerows(rows)


@pytest.fixture
def blind(project, command):
    """A worksheet of all records of the small project."""
    status, printed = command(project, "sample", "all", "--blind", "--share", "1")
    assert status == 0 and "coding-all.csv" in printed
    return project / "validation" / "coding-all.csv"


def said(project) -> dict[tuple[str, str], str]:
    """What the records say, by unit and field."""
    rows = audits.on_chapter(pipeline.read_records(project).records, None)
    return {(codings.unit(row), field): value for row in rows for field, value in codings.coded(row).items()}


def test_a_blind_worksheet_has_neither_ids_nor_what_is_to_be_coded(project, blind):
    found = lines(blind)
    assert found and {line["field"] for line in found} <= codings.LEVELS.keys()
    assert all(not line["second"] and not line["first"] and not line["record_id"] for line in found)
    ids = {row.id for row in audits.on_chapter(pipeline.read_records(project).records, None)}
    assert not ids & {line["unit"] for line in found}


def test_a_filled_worksheet_is_held_against_the_records_once(project, blind, command):
    truth = said(project)
    rows = lines(blind)
    for line in rows:
        line["second"] = truth[line["unit"], line["field"]]
    rows[0]["second"] = codings.NOT_TOLD
    write(blind, codings.FIELDS, rows)
    status, printed = command(project, "agreement")
    assert status == 0 and f"{len(rows)} fields closed" in printed
    closed = lines(blind)
    assert all(line["record_id"] and line["first"] == truth[line["unit"], line["field"]] for line in closed)
    before = blind.read_bytes()
    assert command(project, "agreement")[0] == 0 and blind.read_bytes() == before
    shares = {
        (line["table_name"], line["field"]): (int(line["units"]), float(line["value"]))
        for line in lines(project / reliability.FILE)
        if line["measure"] == "share alike"
    }
    units, share = shares["all", rows[0]["field"]]
    assert share == pytest.approx((units - 1) / units, abs=0.001)


def test_a_field_that_is_not_coded_stops_the_command_and_nothing_is_written(project, blind, command):
    before = blind.read_bytes()
    status, printed = command(project, "agreement")
    assert status == 1 and "coding-all.csv:2" in printed and codings.NOT_TOLD in printed
    assert blind.read_bytes() == before and not (project / reliability.FILE).exists()


def test_the_build_makes_a_table_of_the_measures(project, command):
    (project / "validation").mkdir()
    (project / reliability.FILE).write_text(
        "table_name,field,level,units,measure,value,low,high\n"
        "meetings,date,nominal,10,share alike,0.900,0.550,0.998\n"
        "meetings,kind,nominal,10,krippendorff alpha,,,\n",
        encoding="utf-8",
    )
    assert command(project, "build")[0] == 0
    text = (project / "data" / "reliability.csv").read_text(encoding="utf-8")
    assert "meetings,date,nominal,10,share alike,0.9,0.55,0.998" in text
    page = (project / "docs" / "validation.md").read_text(encoding="utf-8")
    assert "| meetings | date | nominal | 10 | share alike | 0.90 | 0.55 to 1.00 |" in page


def test_agreement_is_measured_as_it_is_defined():
    pairs = [("1", "1"), ("2", "2"), ("1", "2"), ("-2", "-2"), ("0", "0")]
    assert reliability.share_alike(pairs)[0] == 0.8
    ordinal, low, high = reliability.alpha(pairs, "ordinal")
    nominal = reliability.alpha(pairs, "nominal")[0]
    assert nominal < ordinal < 1 and low <= ordinal <= high
    assert reliability.alpha([("a", "a")] * 5, "nominal") == (None, None, None)
    missing = reliability.alpha([*pairs, (codings.NOT_TOLD, "1")], "ordinal")[0]
    assert missing == pytest.approx(ordinal, abs=0.05)


def test_records_that_no_line_names_are_added_to_a_second_reading_once(project, command):
    records = pipeline.read_records(project).records
    meeting = next(row for row in audits.on_chapter(records, None) if row.record.table == "meetings")
    page = next(c.page for c in meeting.citations[0] if c.page)
    path = project / "validation" / f"second-reading-{page}-{page + 20}.csv"
    found = {"page": "78", "kind": "talk", "what": "a talk", "table_name": "meetings", "record_id": meeting.id}
    write(path, second_readings.FIELDS, [{**found, "verdict": "both"}, {**found, "verdict": "both", "page": "79"}])
    assert command(project, "agreement")[0] == 0
    names = [(line["table_name"], line["record_id"]) for line in lines(path)[2:]]
    assert names and len(names) == len(set(names)) and ("meetings", meeting.id) not in names
    assert {line["verdict"] for line in lines(path)[2:]} == {"records only"}
    before = path.read_bytes()
    assert command(project, "agreement")[0] == 0 and path.read_bytes() == before
    talk = next(n for n in second_readings.counted(path) if n.kind == "talk")
    assert (talk.both, talk.added, talk.share_had) == (1, 0, 1.0)


@pytest.mark.parametrize(
    "change, told",
    [
        ({"verdict": "bth"}, "verdict 'bth'"),
        ({"kind": "chat"}, "kind 'chat'"),
        ({"record_id": "1931-01-01-nobody-nowhere"}, "1931-01-01-nobody-nowhere"),
    ],
)
def test_a_line_of_a_second_reading_that_cannot_be_is_told(project, command, change, told):
    line = {"page": "78", "kind": "talk", "what": "a talk", "verdict": "both", "table_name": "meetings"}
    path = project / "validation" / "second-reading-75-102.csv"
    write(path, second_readings.FIELDS, [{**line, **change}])
    status, printed = command(project, "agreement")
    assert status == 1 and told in printed and path.name in printed


def test_the_published_measures_are_those_of_the_codings():
    """Where codings are published, measuring them again gives the table, byte for byte."""
    measured = reliability.measure(ROOT)
    path = ROOT / reliability.FILE
    assert path.exists() == bool(measured)
    if measured:
        again = [{name: str(value) for name, value in line.items()} for line in measured]
        assert again == lines(path)


def test_every_published_list_counts_and_the_page_tells_it():
    page = (ROOT / "docs" / "validation.md").read_text(encoding="utf-8")
    assert page.startswith("# Technical validation")
    for path in second_readings.files(ROOT):
        found = second_readings.counted(path)
        assert sum(n.both for n in found) > 0
        assert f"| {found[0].kind} | {found[0].both} | {found[0].added} |" in page
    assert validation.PRODUCTS[0].path == "docs/validation.md"
