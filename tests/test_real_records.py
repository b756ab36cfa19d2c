"""What a historian would look for is there, with its evidence: real records, read against the thesis."""

from __future__ import annotations

import pandas as pd
import pytest

import soviet_pacts as sp


def row(table: str, key: str) -> pd.Series:
    frame = sp.load(table)
    return frame[frame.iloc[:, 0] == key].iloc[0]


def cited(table: str, key: str) -> set[tuple]:
    """(source, thesis page, footnote, locator) of a record's citations."""
    found = sp.evidence(table, key).astype(object)
    columns = ["source_id", "page", "footnote", "locator"]
    return set(found.where(found.notna(), None)[columns].itertuples(index=False, name=None))


def test_what_happened_on_22_may_1931_and_how_we_know():
    day = sp.chronology("1931-05-22")
    talk = day[(day["table_name"] == "meetings") & (day["record_id"] == "1931-05-22-litvinov-briand")].iloc[0]
    assert {"france", "ussr"} <= set(talk["state_ids"])
    assert "Large, p. 84 n. 27, from DVP 14, 350-351" in talk["evidence"]
    assert ("dvp-14", 84, 27, "350-351") in cited("meetings", "1931-05-22-litvinov-briand")


def test_august_1931_is_told_from_the_compromise_to_the_refusal_to_publish():
    month = sp.chronology("1931-08")
    month = month[(month["date_min"] >= "1931-08-01") & (month["date_max"] <= "1931-08-31")]
    meetings = month[month["table_name"] == "meetings"]["record_id"].tolist()
    wanted = [
        "1931-08-05-dovgalevsky-berthelot", "1931-08-10-dovgalevsky-laboulaye", "1931-08-12-litvinov-dirksen",
        "1931-08-22-litvinov-payart", "1931-08-28-krestinsky-payart",
    ]  # fmt: skip
    assert [m for m in meetings if m in wanted] == wanted
    assert month["evidence"].str.contains("p. ").all()
    steps = month[month["table_name"] == "pact_events"]
    assert "initialled" in steps[steps["date_min"] == "1931-08-10"]["kind"].tolist()


def test_the_berlin_treaty_was_prolonged_on_24_june_1931():
    pact = row("pacts", "ussr-germany-1931")
    assert (pact["kind"], pact["signed_edtf"], pact["signed_place_id"]) == ("prolongation", "1931-06-24", "moscow")
    relations = sp.load("pact_relations")
    mine = relations[relations["pact_id"] == "ussr-germany-1931"]
    assert ("renews", "ussr-germany-1926") in set(zip(mine["relation"], mine["other_pact_id"], strict=True))
    assert ("dvp-14", 78, 8, "395-396") in {c for table in ("pacts", "documents", "pact_events") for key in
        sp.load(table).iloc[:, 0] if "1931-06-24" in key or key == "ussr-germany-1931" for c in cited(table, key)}  # fmt: skip


@pytest.mark.parametrize(
    "day, state, articles",
    [("1931-05-01", "ussr", {"1", "2", "3", "4", "5", "6"}), ("1931-06-15", "france", {"1", "2", "3"})],
)
def test_the_drafts_of_may_and_june_stand_article_by_article(day, state, articles):
    drafts, clauses = sp.load("drafts"), sp.load("clauses")
    draft = drafts[
        (drafts["date_edtf"] == day)
        & drafts["proposed_by_state_ids"].map(lambda states: states is not None and state in states)
        & (drafts["pact_id"] == "ussr-france-1932")
    ]
    (draft_id,) = draft["draft_id"]
    assert articles <= set(clauses[clauses["draft_id"] == draft_id]["article"].dropna())


def test_clauses_are_versions_of_one_another():
    clauses = sp.load("clauses").set_index("clause_id")
    mine = clauses[(clauses["pact_id"] == "ussr-france-1932") & clauses["replies_to_clause_id"].notna()]
    assert len(mine) >= 5
    neutrality = mine[mine["topic"].isin(["neutrality", "release_on_aggression", "aggressor_defined"])]
    assert len(neutrality) >= 3


def test_france_makes_its_signature_wait_for_poland():
    conditions = sp.load("conditions")
    mine = conditions[
        (conditions["pact_id"] == "ussr-france-1932") & (conditions["depends_on_pact_id"] == "ussr-poland-1932")
    ]
    assert len(mine) and all("france" in states for states in mine["stated_by_state_ids"])


def test_pacts_that_failed_are_there():
    pacts = sp.load("pacts").set_index("pact_id")
    for failed in ("ussr-rumania-1932", "ussr-france-1927", "ussr-france-trade-1931"):
        assert pacts.loc[failed, "outcome"] not in ("in_force", "signed")
        assert pd.isna(pacts.loc[failed, "signed_min"])


def test_names_are_found_as_scanned():
    names = sp.load("person_names")
    printed = names[(names["person_id"] == "dovgalevsky-valerian") & (names["kind"] == "as_scanned")]["name"]
    assert "Dovgalevslgr" in set(printed)
    assert set(names[names["name"].str.startswith("Tvard")]["person_id"]) == {"twardowski-fritz"}


def test_a_talk_and_its_record_are_two_records_linked():
    documents = sp.load("documents").set_index("document_id")
    assert "1931-06-03-record-krestinsky-twardowski" in documents.index
    links = sp.load("document_meetings").set_index("document_id").loc["1931-06-03-record-krestinsky-twardowski"]
    assert (links["meeting_id"], links["link"]) == ("1931-06-03-krestinsky-twardowski", "reports")
    pages = {c[1] for c in cited("meetings", "1931-06-03-krestinsky-twardowski")}
    assert {85, 100} <= pages | {c[1] for c in cited("documents", "1931-06-03-record-krestinsky-twardowski")}


def test_the_stance_of_the_soviet_press_toward_the_prolongation_is_warm():
    items, stances = sp.load("press_items"), sp.load("press_stances")
    soviet = items[
        items["outlet_id"].isin(["izvestiia", "pravda"]) & items["date_min"].between("1931-06-25", "1931-06-26")
    ]
    mine = stances[
        stances["press_item_id"].isin(soviet["press_item_id"]) & (stances["target_id"] == "ussr-germany-1931")
    ]
    assert len(mine) >= 2 and (mine["stance"] >= 1).all()


def test_emendations_name_the_scans_misread_years():
    emendations = sp.load("emendations")
    years = emendations[
        emendations["as_scanned"].str.contains("195") & emendations["read_as"].str.contains("193").fillna(False)
    ]
    assert len(years) >= 5
    assert emendations["block"].between(0, 182).all()


def test_codes_join_with_cow():
    states = sp.load("states").set_index("state_id")
    assert states.loc[["ussr", "france", "germany", "poland"], "cow_ccode"].tolist() == [365, 220, 255, 290]
    assert pd.isna(states.loc["ussr", "iso3"]) and states.loc["ussr", "iso3166_3"] == "SUHH"


def test_silence_is_not_absence():
    dyads = sp.load("dyad_months")
    months = dyads.assign(told=dyads["coverage"] == "full narrative")
    untold = months[~months["told"]]
    assert not (untold["meetings_min"] == 0).any() and untold["meetings_max"].isna().all()
    told = months[months["told"]]
    assert len(told) and told["meetings_min"].notna().all() and (told["meetings_min"] <= told["meetings_max"]).all()
    august = dyads[(dyads["dyad"] == 220365) & (dyads["year"] == 1931) & (dyads["month"] == 8)].iloc[0]
    assert august["meetings_min"] >= 4 and august["negotiation_open"]


def test_dyads_are_undirected_and_whole():
    dyads = sp.load("dyad_months")
    assert (dyads["ccode1"] < dyads["ccode2"]).all()
    assert (dyads.groupby("dyad").size() == 9 * 12).all()


def test_from_initialling_to_signature_took_477_days():
    timings = sp.load("pact_timings").set_index("pact_timing_id")
    took = timings.loc["ussr-france-1932-initialled-signed"]
    assert (took["days_min"], took["days_max"]) == (477, 477)


def test_contacts_are_pairs_who_met():
    contacts = sp.load("contacts")
    assert (contacts["person_id_a"] < contacts["person_id_b"]).all()
    pair = contacts[
        (contacts["person_id_a"] == "berthelot-philippe") & (contacts["person_id_b"] == "dovgalevsky-valerian")
    ]
    assert pair.iloc[0]["meetings"] >= 4


def test_the_prolongation_of_the_berlin_treaty_waited_681_days_for_its_force():
    timings = sp.load("pact_timings").set_index("pact_timing_id")
    assert timings.loc["ussr-germany-1931-signed-in-force", ["days_min", "days_max"]].tolist() == [681, 681]
    assert (timings["days_min"] >= 0).all()
