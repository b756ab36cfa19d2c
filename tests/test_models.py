"""A column is declared once, and what is declared of it holds."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import TypeAdapter, ValidationError

from build_data.about import about
from build_data.column_types import ID_LIST
from build_data.dataset import Dataset, published_tables
from build_data.models import typed
from build_data.models.record import Dated, columns
from build_data.pages.codebook import codebook
from build_data.schema.columns import table_columns

ROOT = Path(__file__).resolve().parent.parent
CORE_CONTRACT = {
    "states": "state_id name name_1932 adjective cow_ccode gw_code iso3 iso3166_3",
    "organisations": "organisation_id name kind state_id",
    "places": "place_id name name_1932 latitude longitude state_id_1932 geonames_id",
    "people": "person_id name surname state_id born_* died_* wikidata_id viaf_id gnd_id",
    "person_names": "person_id name kind",
    "postings": "posting_id person_id office office_kind state_id accredited_to_state_id place_id start_* end_*",
    "outlets": "outlet_id name kind state_id affiliation",
    "sources": "source_id kind short title author year url",
    "negotiations": "negotiation_id label title pact_ids state_ids opened_* closed_* outcome",
    "pacts": "pact_id label title kind scope laterality outcome signed_* in_force_* ended_* duration_months "
    "cow_alliance_id atop_id lnts_number",
    "pact_parties": "pact_id state_id role signed_* ratified_* in_force_* signatory_person_ids",
    "pact_relations": "pact_id relation other_pact_id",
    "pact_events": "event_id label pact_id negotiation_id kind date_* place_id place_basis actor_person_ids "
    "actor_state_ids meeting_id document_id summary factuality made_from_table made_from_id",
    "drafts": "draft_id label pact_id negotiation_id proposed_by_state_ids presented_by_person_ids date_* place_id "
    "place_basis meeting_id document_id fate",
    "clauses": "clause_id label draft_id pact_id article topic gist fate dropped_in_draft_id replies_to_clause_id "
    "change wording language",
    "conditions": "condition_id label pact_id stage relation depends_on_pact_id depends_on_stage depends_on_issue any_of "
    "stated_by_state_ids date_* lifted_* lifted_by_state_ids fate replaces_condition_id",
    "positions": "position_id label negotiation_id state_id topic issue date_* gist meeting_id document_id condition_id",
    "meetings": "meeting_id label kind date_* place_id place_basis negotiation_ids pact_ids topic summary factuality",
    "meeting_participants": "meeting_id person_id participant state_id role identified_by",
    "press_items": "press_item_id label outlet_id outlet_missing extent date_* page genre author topic summary "
    "negotiation_ids pact_ids quoted_in_press_item_id quoted_in_source_id",
    "press_stances": "press_item_id target_kind target_id stance",
    "documents": "document_id label kind kind_basis date_* received_* author_person_ids recipient_person_ids summary "
    "published_in_source_id volume page negotiation_ids pact_ids replies_to_document_id url seen",
    "document_meetings": "document_id meeting_id link",
    "measures": "measure_id label kind issuer_state_id target_state_ids date_* ended_* replies_to_measure_id summary",
    "context_events": "context_event_id label kind date_* place_id state_ids summary",
    "claims": "claim_id label speaker speaker_kind reported_via about gist status date_* concerns_* meeting_id "
    "document_id pact_ids negotiation_ids state_ids answers_claim_id",
    "figures": "figure_id label subject quantity value value_max unit period_* of_state_id with_state_ids summary",
    "readings": "reading_id table_name record_id field value source_id adopted reason",
    "evidence": "table_name record_id field source_id page footnote block locator via_source_id via_locator certainty "
    "in_words",
    "footnotes": "page footnote position source_id volume pages via_source_id",
    "emendations": "emendation_id block page footnote as_scanned read_as bears_on cause reason certainty",
    "coverage": "state_id_1 state_id_2 from_min to_max depth pages",
    "chronology": "date_* sequence table_name record_id kind label who place part_of_table part_of_id state_ids "
    "person_ids summary evidence",
    "links": "table_name record_id field position target_table target_id",
    "dyad_months": "ccode1 ccode2 dyad state_id_1 state_id_2 year month coverage meetings_min meetings_max pact_events_min "
    "pact_events_max press_items_min press_items_max press_stance_mean pact_signed pact_in_force negotiation_open",
    "pact_risk_months": "negotiation_id pact_id ccode1 ccode2 year month stage pact_signed censored",
    "pact_timings": "pact_id state_id from_stage to_stage days_min days_max censored censored_on",
    "bargains": "pact_id topic proposed_by_state_ids first_* initialled signed clause_ids",
    "reliability": "table_name field level units measure value low high",
    "contacts": "person_id_a person_id_b meetings meetings_identified_by_us first_min last_max",
    "crosswalk_checks": "pact_id dataset dataset_version external_id field ours agrees difference_class note",
}
ALL_COLUMNS = [(model, c) for model in {**typed(), **published_tables()}.values() for c in columns(model)]


@pytest.mark.parametrize("table", CORE_CONTRACT)
def test_the_table_has_the_columns_that_were_promised(table):
    have = {c.name for c in table_columns(published_tables()[table])}
    for name in CORE_CONTRACT[table].split():
        parts = (
            [name.replace("*", part) for part in ("edtf", "min", "max", "basis", "shape")]
            if name.endswith("*")
            else [name]
        )
        assert set(parts) <= have


def test_no_table_is_published_that_was_not_promised():
    assert set(published_tables()) == set(CORE_CONTRACT)


@pytest.mark.parametrize("model, column", ALL_COLUMNS, ids=[f"{m.table}.{c.name}" for m, c in ALL_COLUMNS])
def test_a_column_is_described_and_its_example_passes(model, column):
    assert column.description and column.description[0].isupper() and column.description.endswith(".")
    annotation = model.model_fields[column.name]
    accepts = TypeAdapter(annotation.annotation if not annotation.metadata else annotation.rebuild_annotation())
    if column.example is not None:
        if column.dated:
            value = {"edtf": column.example, "basis": "stated"}
        elif column.type is ID_LIST:
            value = [column.example]
        else:
            value = column.example
        assert accepts.validate_python(value) is not None
    if column.not_like is not None:
        with pytest.raises(ValidationError):
            accepts.validate_python(column.not_like)


def test_nested_records_are_rows_of_the_table_they_are_declared_for():
    nested = [(model, c) for model, c in ALL_COLUMNS if c.nested]
    assert nested
    for model, c in nested:
        assert model.model_fields[c.name].json_schema_extra["rows"] == c.nested.table


def test_every_term_has_a_meaning():
    for model, column in ALL_COLUMNS:
        if column.terms:
            assert all(meaning.endswith(".") for _, meaning in column.terms.meanings), (model.table, column.name)


def test_every_column_and_term_is_in_the_codebook():
    book = codebook(Dataset(about(ROOT), dict.fromkeys(published_tables()), None, ROOT))
    for model in published_tables().values():
        for c in table_columns(model):
            assert f"| `{c.name}` |" in book
            if c.terms:
                assert all(f"| {term} |" in book for term in c.terms.names)


def test_a_date_is_five_columns():
    names = [c.name for c in table_columns(published_tables()["pacts"]) if c.name.startswith("signed_")]
    assert names == [
        "signed_edtf", "signed_min", "signed_max", "signed_basis", "signed_shape", "signed_place_id",
    ]  # fmt: skip
    assert TypeAdapter(Dated).validate_python({"edtf": "1932-02", "basis": "stated"}).edtf.latest.day == 29
