"""One record, and the citations that bear it."""

from __future__ import annotations

import pandas as pd
import pytest

import soviet_pacts as sp
from soviet_pacts._records import record_ids


def test_a_record_is_found_by_its_key():
    pact = sp.record("pacts", "ussr-france-1932")
    assert (pact.name, pact["signed_edtf"], pact["signed_min"]) == (
        "ussr-france-1932", "1932-11-29", pd.Timestamp("1932-11-29"),
    )  # fmt: skip


def test_a_record_with_several_keys_is_found_by_them_joined():
    assert sp.record("pact_parties", "ussr-france-1932/france")["state_id"] == "france"


@pytest.mark.parametrize("table", sp.tables())
def test_every_row_has_an_id_of_its_own(table):
    ids = record_ids(sp.load(table), table)
    assert ids.is_unique and ids.notna().all()


def test_evidence_is_found_for_simple_and_for_compound_keys():
    found = sp.evidence("pacts", "ussr-france-1932")
    assert len(found) and set(found["table_name"]) == {"pacts"}
    assert len(sp.evidence("pact_parties", "ussr-france-1932/france"))


def test_evidence_puts_the_citation_in_words_first_and_the_field_last():
    found = sp.evidence("pacts", "ussr-france-1932")
    assert (found.columns[0], found.columns[-1]) == ("in_words", "field")
    assert set(found.columns) == set(sp.describe("evidence").index)


def test_a_print_of_evidence_fits_eighty_columns_and_shows_the_citation():
    with pd.option_context("display.width", 80, "display.max_columns", 0):
        lines = repr(sp.evidence("pacts", "ussr-france-1932")).splitlines()
    assert max(map(len, lines)) <= 80
    assert any("Large, p. 92 n. 60, from DVP 14, 452" in line for line in lines)


def test_a_derived_row_has_no_citation_of_its_own():
    row = record_ids(sp.load("contacts"), "contacts").iloc[0]
    assert sp.evidence("contacts", row).empty


@pytest.mark.parametrize("ask", [sp.record, sp.evidence])
@pytest.mark.parametrize(
    "table, written, told",
    [
        ("pacts", "ussr-france-1923", "ussr-france-1932"),
        ("pacts", "USSR-France-1932", "Nearest: ussr-france-1932"),
        ("pact_parties", "ussr-france-1932/frnace", "ussr-france-1932/france"),
        ("pacts", "zzz", "They look like"),
        ("pacts", "", "They look like"),
        ("pacts", None, "as text, such as"),
        ("pact_parties", ("ussr-france-1932", "france"), "as text, such as"),
    ],
)
def test_a_wrong_record_is_told_with_the_nearest(ask, table, written, told):
    with pytest.raises(KeyError) as error:
        ask(table, written)
    assert told in str(error.value) and table in str(error.value)
