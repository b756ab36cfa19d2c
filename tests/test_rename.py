"""An id changes wherever it is an id, and nowhere else."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from build_data import pipeline
from build_data.citation import sources_of, with_sources
from build_data.curated.parts import curated_files
from build_data.curated.read import read
from build_data.curated.rename import last_release, rename

ROOT = Path(__file__).resolve().parent.parent
PACT = "curated/pacts/ussr-france-1932.yaml"
MEETINGS = "curated/meetings/1931-05.yaml"


def tree(project: Path) -> dict[str, bytes]:
    return {name: (project / name).read_bytes() for name in curated_files(project)}


def change(project: Path, name: str, old: str, new: str) -> None:
    text = (project / name).read_text(encoding="utf-8")
    assert old in text
    (project / name).write_text(text.replace(old, new), encoding="utf-8")


def data(project: Path, name: str):
    file, faults = read(project / name, name)
    assert not faults
    return file.data


def test_a_pact_takes_its_steps_drafts_and_file_with_it(project, command):
    faults = command(project, "check", "--records")[0]
    status, printed = command(project, "rename", "ussr-france-1932", "ussr-france-pact-1932")
    assert status == 0 and "pact_events: ussr-france-1932-1931-08-10-initialled -> " in printed
    assert not (project / PACT).exists()
    pact = data(project, "curated/pacts/ussr-france-pact-1932.yaml")
    assert pact["pact_id"] == "ussr-france-pact-1932"
    assert all(step["event_id"].startswith("ussr-france-pact-1932-") for step in pact["steps"])
    assert all(draft["draft_id"].startswith("ussr-france-pact-1932-draft-") for draft in pact["drafts"])
    assert command(project, "check", "--records")[0] == faults


@pytest.mark.parametrize(
    "old, new, table",
    [
        ("ussr-france-1932", "ussr-france-pact-1932", None),
        ("ussr-poland-1932", "a-z", None),
        ("litvinov-maxim", "litvinov-meer", None),
        ("dvp-14", "dokumenty-14", None),
        ("pravda", "pravda-moscow", "outlets"),
        ("pravda", "pravda-moscow", "sources"),
        ("france", "french-republic", None),
        ("large1973", "large-1973", None),
    ],
)
def test_of_the_real_records_nothing_is_lost_and_all_comes_back(tmp_path, command, old, new, table):
    shutil.copytree(ROOT / "curated", tmp_path / "curated")
    of = ["--table", table] if table else []
    before, faults = tree(tmp_path), pipeline.read_records(tmp_path).faults
    assert command(tmp_path, "rename", old, new, *of)[0] == 0
    after = tree(tmp_path)
    assert after != before and len(after) == len(before)
    found = pipeline.read_records(tmp_path)
    assert len(found.faults) == len(faults) or old == "large1973"  # the notation names the thesis
    assert not any(old in ids for name, ids in found.records.ids.items() if table in (None, name))
    assert command(tmp_path, "rename", new, old, *of)[0] == 0
    assert tree(tmp_path) == before


def test_a_text_that_holds_the_word_is_left_alone(project, command):
    words = "The talk of ussr-france-1932 and of dvp-14 in Paris."
    change(project, MEETINGS, "summary: Briand hopes the pact will meet no difficulties.", f"summary: {words}")
    change(project, MEETINGS, "dvp-14[350-351]", "dvp-14[350-351, as in dvp-14]")
    assert command(project, "rename", "ussr-france-1932", "x-1932")[0] == 0
    assert command(project, "rename", "dvp-14", "dokumenty-14")[0] == 0
    (meeting,) = data(project, MEETINGS)
    assert meeting["summary"] == words
    assert meeting["evidence"] == ["large1973[84 n27] < dokumenty-14[350-351, as in dvp-14]"]
    assert (project / "curated/sources/dokumenty-14.yaml").exists()


def test_an_id_that_only_begins_alike_is_left_alone(project, command):
    change(project, PACT, "ussr-france-1932-1931-08-10-initialled", "ussr-france-19320-initialled")
    change(project, MEETINGS, "1931-05-22-litvinov-briand", "briand-aristide-1931-05-22")  # names him only in a list
    assert command(project, "rename", "ussr-france-1932", "x")[0] == 0
    assert data(project, "curated/pacts/x.yaml")["steps"][0]["event_id"] == "ussr-france-19320-initialled"
    assert command(project, "rename", "briand-aristide", "briand")[0] == 0
    (meeting,) = data(project, MEETINGS)
    assert meeting["meeting_id"] == "briand-aristide-1931-05-22"
    assert meeting["participants"][1]["person_id"] == "briand"


def test_quotes_folds_and_all_else_stay_as_they_were(project):
    change(project, MEETINGS, "place_id: geneva", "place_id:   'geneva'")
    change(project, MEETINGS, "- large1973[84 n27] < dvp-14[350-351]", '- date: "large1973[84 n27]  < dvp-14[350-351]"')
    before = (project / MEETINGS).read_text(encoding="utf-8")
    written = rename(project, "geneva", "geneve").change.written[MEETINGS]
    assert written == before.replace("'geneva'", "'geneve'")
    written = rename(project, "dvp-14", "dokumenty").change.written[MEETINGS]
    assert written == before.replace("< dvp-14[", "< dokumenty[")


def test_an_id_named_by_table_and_key_or_by_kind_is_changed(project, command):
    change(project, "curated/press/1931.yaml", "stances:\n", "stances:\n    - target_kind: pact\n      target_id: ussr-france-1932\n      stance: 1\n")  # fmt: skip
    (project / "curated/readings.yaml").write_text(
        "# yaml-language-server: $schema=../schemas/curated/reading.json\n"
        "- reading_id: ussr-france-1932-france-role\n  table_name: pact_parties\n  record_id: ussr-france-1932/france\n"
        "  field: role\n  value: invited\n  source_id: dvp-14\n  reason: ussr-france-1932/france is told otherwise.\n",
        encoding="utf-8",
    )
    assert command(project, "rename", "ussr-france-1932", "pact-1932")[0] == 0
    assert command(project, "rename", "france", "french-republic", "--table", "states")[0] == 0
    (press,) = data(project, "curated/press/1931.yaml")
    assert press["stances"][0]["target_id"] == "pact-1932"
    (reading,) = data(project, "curated/readings.yaml")
    assert reading["record_id"] == "pact-1932/french-republic"
    assert reading["reason"] == "ussr-france-1932/france is told otherwise."


def test_a_record_in_a_folder_is_renamed_with_its_folder(project, command):
    folder = project / "curated/pacts/ussr-france-1932"
    folder.mkdir()
    text = (project / PACT).read_text(encoding="utf-8").replace("../../schemas", "../../../schemas")
    steps = text[text.index("steps:\n") : text.index("drafts:\n")]
    (folder / "pact.yaml").write_text(text.replace(steps, ""), encoding="utf-8")
    lines = [line[2:] for line in steps.splitlines()[1:]]
    first = "# yaml-language-server: $schema=../../../schemas/curated/pact-steps.json"
    (folder / "steps.yaml").write_text("\n".join([first, *lines, ""]), encoding="utf-8")
    (project / PACT).unlink()
    assert command(project, "rename", "ussr-france-1932", "pact-1932")[0] == 0
    assert not folder.exists()
    assert data(project, "curated/pacts/pact-1932/pact.yaml")["pact_id"] == "pact-1932"
    assert data(project, "curated/pacts/pact-1932/steps.yaml")[0]["event_id"] == "pact-1932-1931-08-10-initialled"


@pytest.mark.parametrize(
    "old, new, told",
    [
        ("ussr-france-1923", "x", "No record has the id ussr-france-1923. Nearest: ussr-france-1932"),
        ("pravda", "pravda-moscow", "pravda is an id in outlets and in sources. Say which: --table outlets"),
        ("france", "ussr", "france would become ussr, which is in states already."),
        ("dvp-14", "DVP 14", "dvp-14 would become DVP 14: an id has lower-case letters"),
        ("dvp-14", "dvp-14", "dvp-14 has that id already."),
        ("ussr-france-1932", "a" * 80, "at most 90 characters"),
    ],
)
def test_what_cannot_be_renamed_is_refused(project, command, old, new, told):
    before = tree(project)
    status, printed = command(project, "rename", old, new)
    assert status == 1 and told in printed and tree(project) == before


def test_an_id_made_from_it_that_is_taken_is_refused(project, command):
    change(project, MEETINGS, "1931-05-22-litvinov-briand", "x-1931-08-10-initialled")
    change(project, PACT, "event_id: ussr-france-1932-1932-11-29-signed", "event_id: x-1931-08-10-initialled")
    status, printed = command(project, "rename", "ussr-france-1932", "x")
    assert status == 1 and "would become x-1931-08-10-initialled, which is in pact_events already." in printed


def test_files_that_cannot_be_read_are_told_first(project, command):
    change(project, MEETINGS, "topic:", "topic: [")
    status, printed = command(project, "rename", "ussr-france-1932", "x")
    assert status == 1 and "not-yaml" in printed and (project / PACT).exists()


def test_a_dry_run_shows_all_and_changes_nothing(project, command):
    before = tree(project)
    status, printed = command(project, "rename", "ussr-france-1932", "x", "--dry-run")
    assert status == 0 and tree(project) == before
    assert f"{PACT} -> curated/pacts/x.yaml: " in printed and printed.endswith("Nothing was changed.\n")


def test_after_a_release_the_old_id_is_written_down_and_never_used_again(project, command):
    assert last_release(project) is None
    command(project, "rename", "geneva", "geneve")
    assert not (project / "curated/retired.yaml").exists()
    for version in ("0.9.0", "0.10.0"):
        (project / "releases" / version).mkdir(parents=True)
    assert last_release(project) == "0.10.0"
    faults = command(project, "check", "--records")[0]
    command(project, "rename", "geneve", "geneva-city")
    command(project, "rename", "geneva-city", "geneva-town")
    assert data(project, "curated/retired.yaml") == [
        {"table_name": "places", "retired_id": "geneve", "record_id": "geneva-town", "last_version": "0.10.0"},
        {"table_name": "places", "retired_id": "geneva-city", "record_id": "geneva-town", "last_version": "0.10.0"},
    ]
    assert command(project, "check", "--records")[0] == faults
    status, printed = command(project, "rename", "geneva-town", "geneve")
    assert status == 1 and "which was retired: an id is never used twice." in printed


@pytest.mark.parametrize(
    "text, sources",
    [
        ("large1973[78 n8] < dvp-14[395-396]", ["large1973", "dvp-14"]),
        ("large1973[76 n5] < dyck-1966[229] < papers[of 6 Feb 1931, dvp-14] (probable)", ["large1973", "dyck-1966", "papers"]),
        ("izvestiia", ["izvestiia"]),
        ("Large 1973, p. 84", []),
    ],
)  # fmt: skip
def test_the_sources_of_a_citation_are_known(text, sources):
    assert sources_of(text) == sources
    assert with_sources(text, lambda source: source) == text
