"""A column is declared once, and what is declared of it holds."""

from __future__ import annotations

import json
from pathlib import Path, PurePosixPath

import jsonschema
import pytest
import yaml
from pydantic import TypeAdapter, ValidationError

from build_data.about import about
from build_data.column_types import ID_LIST
from build_data.curated.compile import curated_files
from build_data.dataset import Dataset, published_tables
from build_data.models import RECORD_KINDS, record_kind_of, typed
from build_data.models.record import Dated, columns
from build_data.pages.codebook import codebook
from build_data.schema.columns import table_columns
from build_data.schema.editor import editor_schema

ROOT = Path(__file__).resolve().parent.parent
CORE_CONTRACT = {
    "states": "state_id name name_1932 cow_ccode gw_code iso3 iso3166_3",
    "organisations": "organisation_id name kind state_id",
    "places": "place_id name name_1932 latitude longitude state_id_1932",
    "people": "person_id name surname state_id born_edtf died_edtf",
    "person_names": "person_id name kind",
    "postings": "posting_id person_id office office_kind state_id accredited_to_state_id place_id start_* end_*",
    "outlets": "outlet_id name kind state_id affiliation",
    "sources": "source_id kind title author year",
    "negotiations": "negotiation_id title pact_id opened_* closed_* outcome",
    "pacts": "pact_id title kind scope laterality outcome signed_* in_force_* duration_months negotiation_id "
    "cow_alliance_id atop_id lnts_number",
    "pact_parties": "pact_id state_id role signed_* ratified_* signatory_person_ids",
    "pact_relations": "pact_id relation other_pact_id",
    "pact_events": "event_id pact_id negotiation_id kind date_* place_id actor_person_ids actor_state_ids summary factuality",
    "drafts": "draft_id pact_id proposed_by_state_id presented_by_person_id date_* fate",
    "clauses": "clause_id draft_id pact_id article topic gist fate",
    "conditions": "condition_id pact_id stage depends_on_pact_id depends_on_issue stated_by_state_id date_* lifted_*",
    "positions": "position_id negotiation_id state_id issue date_* gist",
    "meetings": "meeting_id kind date_* place_id place_basis negotiation_id topic summary",
    "meeting_participants": "meeting_id person_id participant state_id role",
    "press_items": "press_item_id outlet_id date_* page genre author topic summary quoted_in",
    "press_stances": "press_item_id target_kind target_id stance",
    "documents": "document_id kind date_* author_person_ids recipient_person_ids summary published_in_source_id volume page "
    "meeting_id",
    "measures": "measure_id kind issuer_state_id target_state_id date_* ended_* summary",
    "context_events": "context_event_id kind date_* place_id summary",
    "claims": "claim_id speaker reported_via about gist status date_*",
    "evidence": "table_name record_id field source_id page footnote block locator via_source_id via_locator certainty",
    "emendations": "emendation_id block page footnote printed read_as reason certainty",
    "coverage": "state_id_1 state_id_2 from_min to_max depth",
    "chronology": "date_edtf date_min date_max table_name record_id state_ids summary",
    "dyad_months": "ccode1 ccode2 dyad state_id_1 state_id_2 year month coverage meetings_min meetings_max pact_events_min "
    "pact_events_max press_items_min press_items_max press_stance_mean pact_signed pact_in_force negotiation_open",
    "pact_timings": "pact_id from_stage to_stage days_min days_max",
    "contacts": "person_id_a person_id_b meetings first_min last_max",
}
ALL_COLUMNS = [(model, c) for model in {**typed(), **published_tables()}.values() for c in columns(model)]


@pytest.mark.parametrize("table", CORE_CONTRACT)
def test_the_table_has_the_columns_that_were_promised(table):
    have = {c.name for c in table_columns(published_tables()[table])}
    for name in CORE_CONTRACT[table].split():
        parts = [name.replace("*", part) for part in ("edtf", "min", "max", "basis")] if name.endswith("*") else [name]
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
    book = codebook(Dataset(about(ROOT), dict.fromkeys(published_tables()), None))
    for model in published_tables().values():
        for c in table_columns(model):
            assert f"| `{c.name}` |" in book
            if c.terms:
                assert all(f"| {term} |" in book for term in c.terms.names)


def test_a_date_is_four_columns():
    names = [c.name for c in table_columns(published_tables()["pacts"]) if c.name.startswith("signed_")]
    assert names == ["signed_edtf", "signed_min", "signed_max", "signed_basis", "signed_place_id"]
    assert TypeAdapter(Dated).validate_python({"edtf": "1932-02", "basis": "stated"}).edtf.latest.day == 29


def as_an_editor_reads(path: Path):
    """YAML 1.2 as editors read it: whole numbers are numbers, days are text."""

    class Loader(yaml.SafeLoader):
        yaml_implicit_resolvers = {
            first: [(tag, regexp) for tag, regexp in found if tag.endswith((":int", ":float", ":bool"))]
            for first, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
        }

    return yaml.load(path.read_text(encoding="utf-8"), Loader=Loader)


@pytest.mark.parametrize("kind", RECORD_KINDS)
def test_the_editor_schema_accepts_every_curated_file_of_its_kind(kind):
    schema = editor_schema(RECORD_KINDS[kind])
    jsonschema.Draft7Validator.check_schema(schema)
    files = [f for f in curated_files(ROOT) if record_kind_of(PurePosixPath(f).relative_to("curated")).name == kind]
    assert files
    for name in files:
        found = list(jsonschema.Draft7Validator(schema).iter_errors(as_an_editor_reads(ROOT / name)))
        assert not found, (name, found[0].json_path, found[0].message)


@pytest.mark.parametrize(
    "case", ["unknown-key", "missing-key", "unknown-term", "bad-id", "not-a-number", "missing-key-basis"]
)
def test_the_editor_schema_sees_what_a_curator_may_mistype(case):
    (path,) = (Path(__file__).parent / "broken" / case / "curated").rglob("*.yaml")
    kind = record_kind_of(PurePosixPath(path.parent.name) / path.name)
    assert list(jsonschema.Draft7Validator(editor_schema(kind)).iter_errors(as_an_editor_reads(path)))


def test_published_schemas_are_those_of_the_models():
    for kind in RECORD_KINDS.values():
        assert json.loads((ROOT / kind.schema_path).read_text(encoding="utf-8")) == editor_schema(kind)
