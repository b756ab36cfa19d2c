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
    edit(project, "meetings/1931-05.yaml", ("date: 1931-05-22", 'date: "[1931-05-28..1931-06-02]"'))
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
    assert month(project, 1, 1925)["coverage"] == "not curated"


def test_a_month_half_told_is_not_told(project):
    edit(project, "coverage.yaml", ("to_max: 1931-08-31", "to_max: 1931-06-15"))
    assert (month(project, 5)["coverage"], month(project, 5)["meetings_max"]) == ("full narrative", 1)
    assert (month(project, 6)["coverage"], month(project, 6)["meetings_max"]) == ("passing mention", None)


def test_a_signature_marks_its_month(project):
    edit(project, "coverage.yaml", ("to_max: 1931-08-31", "to_max: 1932-12-31"))
    assert month(project, 11, 1932)["pact_signed"] is True
    assert month(project, 10, 1932)["pact_signed"] is False


def a_step(kind: str, date: str) -> tuple[str, str]:
    """An edit that gives the instrument a further step."""
    step = f"ussr-france-1932-{date}-{kind.replace('_', '-')}"
    return (
        "steps:\n",
        f"steps:\n  - event_id: {step}\n    kind: {kind}\n    date: {date}\n    date_basis: stated\n"
        f"    summary: A step.\n    factuality: happened\n    evidence:\n      - large1973[84]\n",
    )


def test_past_its_term_it_is_not_known_whether_an_instrument_is_in_force(project):
    edit(
        project,
        "pacts/ussr-france-1932.yaml",
        ("outcome: signed", "outcome: in_force\nduration_months: 5"),
        ("date: 1932-11-29", "date: 1930-11-29"),
        ("date: 1931-08-10", "date: 1930-08-10"),
        ("date: 1931-05-01", "date: 1930-05-01"),
        a_step("in_force", "1931-01-15"),
    )
    edit(project, "coverage.yaml", ("from_min: 1931-05-01", "from_min: 1930-11-01"))
    assert [month(project, number)["pact_in_force"] for number in (1, 6, 7)] == [True, True, None]
    assert month(project, 12, 1930)["pact_in_force"] is False
    assert month(project, 10, 1930)["pact_in_force"] is None


def test_press_counts_where_it_speaks_of_the_other(project):
    row = month(project, 5)
    assert (row["press_items_min"], row["press_items_max"], row["press_stance_mean"]) == (1, 1, 1.0)


def test_days_between_two_stages_have_bounds(project):
    edit(project, "pacts/ussr-france-1932.yaml", ("date: 1931-08-10", "date: 1931-08"))
    spans = {(r["state_id"], r["from_stage"], r["to_stage"]): r for r in derived(project, "pact_timings")}
    took = spans[None, "initialled", "signed"]
    assert (took["days_min"], took["days_max"], took["censored"]) == (456, 486, False)


def test_a_stage_not_reached_is_censored_on_the_last_day_told(project):
    spans = {(r["from_stage"], r["to_stage"]): r for r in derived(project, "pact_timings")}
    waited = spans["signed", "in_force"]
    assert (waited["days_min"], waited["days_max"], waited["censored"]) == (0, None, True)
    assert str(waited["censored_on"]) == "1932-11-29"


def test_no_span_is_negative_and_what_surely_came_first_has_none(project):
    edit(
        project,
        "pacts/ussr-france-1932.yaml",
        a_step("proposal_accepted", "1932-12-31"),
        a_step("text_agreed", "1931-08"),
    )
    spans = {(r["from_stage"], r["to_stage"]): r for r in derived(project, "pact_timings")}
    assert ("proposal_accepted", "initialled") not in spans
    assert (spans["text_agreed", "initialled"]["days_min"], spans["text_agreed", "initialled"]["days_max"]) == (0, 9)


def test_dates_of_instrument_and_parties_come_from_the_steps(project):
    (pact,) = derived(project, "pacts")
    assert (str(pact["signed_min"]), pact["signed_place_id"], pact["in_force_min"]) == ("1932-11-29", "paris", None)
    france = next(r for r in derived(project, "pact_parties") if r["state_id"] == "france")
    assert (france["signed_edtf"], france["signatory_person_ids"]) == ("1932-11-29", None)
    ussr = next(r for r in derived(project, "pact_parties") if r["state_id"] == "ussr")
    assert ussr["signatory_person_ids"] == ["dovgalevsky-valerian"]
    borne = {r["field"] for r in derived(project, "evidence") if r["record_id"] == "ussr-france-1932"}
    assert borne == {None, "signed"}


def test_a_draft_makes_the_step_of_its_presenting(project):
    made = [r for r in derived(project, "pact_events") if r["made_from_table"]]
    assert [(r["kind"], r["made_from_id"], r["date_edtf"]) for r in made] == [
        ("draft_presented", "ussr-france-1932-draft-ussr-1931-05-01", "1931-05-01")
    ]


def test_what_was_proposed_and_what_was_signed_of_a_topic(project):
    (bargain,) = derived(project, "bargains")
    assert (bargain["topic"], bargain["proposed_by_state_ids"], bargain["first_edtf"]) == (
        "non_aggression", ["ussr"], "1931-05-01",
    )  # fmt: skip
    assert (bargain["initialled"], bargain["signed"]) == ("not told", "not told")
    signed = "clauses:\n  - clause_id: ussr-france-1932-art-1\n    topic: neutrality\n    gist: Neutrality.\n    fate: in_text\n    evidence:\n      - large1973[84]\n"
    edit(project, "pacts/ussr-france-1932.yaml", ("steps:\n", signed + "steps:\n"))
    topics = {r["topic"]: r["signed"] for r in derived(project, "bargains")}
    assert topics == {"non_aggression": "not told", "neutrality": "in"}
    edit(project, "pacts/ussr-france-1932.yaml", ("outcome: signed", 'outcome: signed\ntext_told_whole: "true"'))
    topics = {r["topic"]: r["signed"] for r in derived(project, "bargains")}
    assert topics == {"non_aggression": "out", "neutrality": "in"}


def test_a_date_open_on_a_side_is_counted_apart(project):
    edit(project, "meetings/1931-05.yaml", ("date: 1931-05-22", 'date: "[1931-05-22..]"'))
    for number in (5, 8):
        row = month(project, number)
        assert (row["meetings_min"], row["meetings_max"], row["open_dated"]) == (0, 0, 1)
    assert month(project, 4)["open_dated"] == 0


def test_what_lasted_the_whole_month_went_on_in_it(project):
    edit(project, "meetings/1931-05.yaml", ("date: 1931-05-22", "date: 1931-05-20/1931-07-05"))
    assert [month(project, n)["meetings_min"] for n in (5, 6, 7)] == [0, 1, 0]
    assert [month(project, n)["meetings_max"] for n in (5, 6, 7)] == [1, 1, 1]


def test_every_reference_is_a_link(project):
    links = derived(project, "links")
    mine = [
        (r["field"], r["position"], r["target_id"]) for r in links if r["record_id"] == "1931-05-22-litvinov-briand"
    ]
    assert ("person_id", 2, "briand-aristide") in mine and ("place_id", 1, "geneva") in mine
    assert {r["target_id"] for r in links if r["field"] == "actor_state_ids"} == {"france", "ussr"}


def test_who_met_whom(project):
    (row,) = derived(project, "contacts")
    assert (row["person_id_a"], row["person_id_b"], row["meetings"]) == ("briand-aristide", "litvinov-maxim", 1)


def test_an_office_that_we_put_a_name_to_is_counted_apart(project):
    named = "person_id: briand-aristide\n      identified_by: He was foreign minister."
    edit(project, "meetings/1931-05.yaml", ("person_id: briand-aristide", named))
    (row,) = derived(project, "contacts")
    assert (row["meetings"], row["meetings_identified_by_us"]) == (0, 1)


def test_the_chronology_tells_each_row_once_in_time_order(project):
    told = derived(project, "chronology")
    assert [r["date_min"] for r in told] == sorted(r["date_min"] for r in told)
    rows = {(r["table_name"], r["date_name"], r["kind"]): r for r in told}
    assert set(rows) == {
        ("pact_events", "date", "initialled"),
        ("pact_events", "date", "signed"),
        ("drafts", "date", None),
        ("meetings", "date", "conversation"),
        ("press_items", "date", None),
    }
    meeting = rows["meetings", "date", "conversation"]
    assert meeting["state_ids"] == ["france", "ussr"]
    assert meeting["person_ids"] == ["briand-aristide", "litvinov-maxim"]
    assert (meeting["label"], meeting["who"], meeting["place"]) == (
        "Litvinov and Briand, Geneva, 22 May 1931", "Briand, Litvinov", "Geneva",
    )  # fmt: skip
    assert (meeting["sequence"], meeting["evidence"]) == (84027, "Large, p. 84 n. 27, from DVP 14, 350-351")
    assert rows["press_items", "date", None]["state_ids"] == ["france", "ussr"]
    assert rows["pact_events", "date", "initialled"]["reality"] == "happened"


def test_what_a_talk_carried_is_part_of_it(project):
    edit(
        project,
        "pacts/ussr-france-1932.yaml",
        ("    fate: superseded", "    meeting_id: 1931-05-22-litvinov-briand\n    fate: superseded"),
    )
    rows = {r["table_name"]: r for r in derived(project, "chronology")}
    assert (rows["drafts"]["part_of_table"], rows["drafts"]["part_of_id"]) == ("meetings", "1931-05-22-litvinov-briand")
