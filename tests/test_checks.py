"""The checks examine what they ask about, and what they say is told in one page."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from build_data import check_report
from build_data.about import about
from build_data.check import tables_ask

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def report(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("report")
    check_report.write(ROOT, folder, about(ROOT))
    return folder


def test_every_rule_and_question_examines_something_and_flags_nothing(report):
    checks = json.loads((report / "checks.json").read_text(encoding="utf-8"))["checks"]
    assert {c["asked_by"] for c in checks} == {"rules for records", "great-expectations", "frictionless"}
    idle = {c["name"] for c in checks if not c["examined"]}
    assert idle <= {"retired-id-in-use"}  # before the first release no id is retired
    assert [c["name"] for c in checks if c["flagged"]] == []
    assert all(a["reason"] for c in checks for a in c["accepted"])


def test_the_report_is_one_page_that_needs_nothing_else(report):
    page = (report / "checks.html").read_text(encoding="utf-8")
    assert "<script" not in page and "http" not in page.replace("http://www.w3.org", "")
    for question in tables_ask.QUESTIONS:
        assert question.question.replace("'", "&#x27;") in page


@pytest.mark.parametrize("question", tables_ask.QUESTIONS, ids=lambda q: q.name)
def test_a_question_is_a_question(question):
    assert question.question.endswith("?")


def test_a_broken_table_is_flagged(tmp_path):
    """A citation of a row that is not there, and a span below 0, are what the questions find."""
    import pyarrow as pa
    import pyarrow.compute as pc
    import pyarrow.parquet as pq

    (tmp_path / "data").mkdir()
    for file in (ROOT / "data").glob("*.parquet"):
        table = pq.read_table(file)
        if file.stem == "evidence":
            ids = pc.if_else(pc.equal(table["record_id"], "ussr-france-1932"), "ussr-france-1933", table["record_id"])
            table = table.set_column(table.column_names.index("record_id"), table.schema.field("record_id"), ids)
        if file.stem == "pact_timings":
            days = pa.chunked_array([pa.array([-255] * table.num_rows, pa.int32())])
            table = table.set_column(table.column_names.index("days_min"), table.schema.field("days_min"), days)
        pq.write_table(table, tmp_path / "data" / file.name)
    flagged = {a.question.name for a in tables_ask.answers(tmp_path) if a.flagged}
    assert {"evidence-of-a-row", "core-row-borne", "span-not-negative"} <= flagged
