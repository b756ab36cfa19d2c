"""Derived tables honour uncertain dates: a minimum counts what surely fell in a month, a maximum what may have."""

from __future__ import annotations

from pathlib import Path

from build_data import pipeline


def derived(project: Path, table: str) -> list[dict]:
    found = pipeline.read_records(project)
    assert found.faults == []
    return pipeline.make_dataset(project, found.records).tables[table].to_pylist()


def edit(project: Path, name: str, *changes: tuple[str, str]) -> None:
    path = project / "curated" / name
    text = path.read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    path.write_text(text, encoding="utf-8")


def month(project: Path, number: int, year: int = 1931) -> dict:
    (row,) = (r for r in derived(project, "dyad_months") if (r["year"], r["month"]) == (year, number))
    return row


def test_a_sure_meeting_counts_in_both_bounds(project):
    assert (month(project, 5)["meetings_min"], month(project, 5)["meetings_max"]) == (1, 1)
    assert (month(project, 6)["meetings_min"], month(project, 6)["meetings_max"]) == (0, 0)


def test_a_meeting_of_two_possible_months_counts_in_both_maxima(project):
    edit(project, "meetings/1931-05.yaml", ("date: 1931-05-22", "date: 1931-05-28/1931-06-02"))
    for number in (5, 6):
        assert (month(project, number)["meetings_min"], month(project, number)["meetings_max"]) == (0, 1)


def test_a_presumed_meeting_counts_in_the_maximum_only(project):
    edit(project, "meetings/1931-05.yaml", ("factuality: happened", "factuality: presumed"))
    assert (month(project, 5)["meetings_min"], month(project, 5)["meetings_max"]) == (0, 1)


def test_a_denied_meeting_counts_nowhere(project):
    edit(project, "meetings/1931-05.yaml", ("factuality: happened", "factuality: denied"))
    assert month(project, 5)["meetings_max"] == 0
    assert not derived_or_none(project, "contacts")


def derived_or_none(project: Path, table: str):
    return pipeline.make_dataset(project, pipeline.read_records(project).records).tables.get(table)


def test_outside_the_narrative_a_count_is_empty_not_zero(project):
    edit(project, "coverage.yaml", ("depth: full narrative", "depth: passing mention"))
    assert (month(project, 6)["meetings_min"], month(project, 6)["meetings_max"]) == (None, None)
    assert (month(project, 5)["meetings_min"], month(project, 5)["meetings_max"]) == (1, None)
    assert month(project, 6)["pact_signed"] is None
    assert month(project, 1, 1925)["coverage"] == "outside the source"


def test_a_month_half_told_is_not_told(project):
    edit(project, "coverage.yaml", ("to_max: 1931-08-31", "to_max: 1931-06-15"))
    assert (month(project, 5)["coverage"], month(project, 5)["meetings_max"]) == ("full narrative", 1)
    assert (month(project, 6)["coverage"], month(project, 6)["meetings_max"]) == ("passing mention", None)


def test_a_signature_marks_its_month(project):
    edit(project, "coverage.yaml", ("to_max: 1931-08-31", "to_max: 1932-12-31"))
    assert month(project, 11, 1932)["pact_signed"] is True
    assert month(project, 10, 1932)["pact_signed"] is False


def test_past_its_term_it_is_not_known_whether_an_instrument_is_in_force(project):
    terms = "outcome: in_force\nin_force: 1931-01-15\nin_force_basis: stated\nduration_months: 5\n"
    edit(
        project, "pacts/ussr-france-1932.yaml", ("outcome: in_force\nsigned: 1932-11-29", f"{terms}signed: 1930-11-29")
    )
    edit(project, "coverage.yaml", ("from_min: 1931-05-01", "from_min: 1930-11-01"))
    assert [month(project, number)["pact_in_force"] for number in (1, 6, 7)] == [True, True, None]
    assert month(project, 12, 1930)["pact_in_force"] is False
    assert month(project, 10, 1930)["pact_in_force"] is None


def test_press_counts_where_it_speaks_of_the_other(project):
    row = month(project, 5)
    assert (row["press_items_min"], row["press_items_max"], row["press_stance_mean"]) == (1, 1, 1.0)


def test_days_between_two_stages_have_bounds(project):
    edit(
        project,
        "pacts/ussr-france-1932.yaml",
        ("date: 1931-08-10", "date: 1931-08"),
        (
            "drafts:",
            "  - event_id: ussr-france-1932-1932-11-29-signed\n    kind: signed\n    date: 1932-11-29\n    date_basis: stated\n"
            "    summary: Signed.\n    factuality: happened\n    evidence:\n      - large1973[84]\ndrafts:",
        ),
    )
    (row,) = derived(project, "pact_timings")
    assert (row["from_stage"], row["to_stage"], row["days_min"], row["days_max"]) == ("initialled", "signed", 456, 486)


def test_who_met_whom(project):
    (row,) = derived(project, "contacts")
    assert (row["person_id_a"], row["person_id_b"], row["meetings"]) == ("briand-aristide", "litvinov-maxim", 1)


def test_the_chronology_tells_every_dated_row(project):
    rows = {(r["table_name"], r["date_name"]): r for r in derived(project, "chronology")}
    assert set(rows) == {
        ("pacts", "signed"),
        ("pact_events", "date"),
        ("drafts", "date"),
        ("meetings", "date"),
        ("press_items", "date"),
    }
    assert rows["meetings", "date"]["state_ids"] == "france;ussr"
    assert rows["press_items", "date"]["state_ids"] == "france;ussr"
    assert rows["meetings", "date"]["evidence"] == "p. 84 n. 27: dvp-14 350-351"
    assert rows["pact_events", "date"]["reality"] == "happened"
