"""A record in a folder is the record in one file: the same tables, faults where they stand, one unit of compiling."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import pytest
from conftest import BASE
from hypothesis import given, settings
from hypothesis import strategies as st
from test_broken import HOSTILE

from build_data.curated.compile import compile_file, compile_files
from build_data.curated.format import written
from build_data.curated.link import resolve
from build_data.curated.parts import curated_files, kind_of_file, kinds_of_file, parts, read_unit, units
from build_data.models import RECORD_KINDS
from build_data.models.record import columns

PACT = "curated/pacts/ussr-france-1932"


def in_a_folder(project: Path, **files: list[str]) -> None:
    """Put the pact of the sound project into a folder; files: fields, and the names of the files each is cut into."""
    file, _ = read_unit(project, f"{PACT}.yaml")
    data = dict(file.data)
    (project / f"{PACT}.yaml").unlink()
    (project / PACT).mkdir()
    for field, names in files.items():
        items = data.pop(field)
        for number, name in enumerate(names):
            some = items[number:] if number == len(names) - 1 else items[number : number + 1]
            (project / PACT / name).write_text(written(f"{PACT}/{name}", some), encoding="utf-8")
    (project / PACT / "pact.yaml").write_text(written(f"{PACT}/pact.yaml", data), encoding="utf-8")


def tables(project: Path) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in (project / "data").iterdir()}


def test_a_record_in_a_folder_gives_the_same_tables(project, command):
    assert command(project, "build")[0] == 0
    before = tables(project)
    in_a_folder(project, steps=["steps-1931.yaml", "steps-1932.yaml"], drafts=["drafts.yaml"], parties=["parties.yaml"])
    status, printed = command(project, "build")
    assert status == 0 and "Published" in printed
    assert tables(project) == before


def test_a_fault_points_into_the_file_of_the_list(project, command):
    in_a_folder(project, steps=["steps-1931.yaml", "steps-1932.yaml"])
    second = project / PACT / "steps-1932.yaml"
    second.write_text(second.read_text(encoding="utf-8").replace("place_id: paris", "place_id: pari"), encoding="utf-8")
    printed = command(project, "check", "--records")[1]
    line = next(n for n, text in enumerate(second.read_text(encoding="utf-8").splitlines(), 1) if "pari" in text)
    assert f"{PACT}/steps-1932.yaml:{line}:13: dangling-reference: pact ussr-france-1932" in printed


def test_a_step_that_stands_twice_is_told_with_both_its_files(project, command):
    in_a_folder(project, steps=["steps-1931.yaml", "steps-1932.yaml"])
    first = (project / PACT / "steps-1931.yaml").read_text(encoding="utf-8")
    second = project / PACT / "steps-1932.yaml"
    second.write_text(first, encoding="utf-8")
    printed = command(project, "check", "--records")[1]
    assert f"{PACT}/steps-1932.yaml:2:13: duplicate-id" in printed
    assert f"is also in {PACT}/steps-1931.yaml." in printed


def test_the_files_of_a_record_are_compiled_together(project):
    in_a_folder(project, steps=["steps-1931.yaml", "steps-1932.yaml"], drafts=["drafts.yaml"])
    names = curated_files(project)
    assert sum(name.startswith(f"{PACT}/") for name in names) == 4
    assert [unit for unit in units(names) if unit.startswith(PACT)] == [PACT]
    (mine,) = (each for each in compile_files(project, names) if each.file == PACT)
    assert len(mine.records) == 1 and not mine.faults
    assert [row.position for row in mine.rows() if row.record.table == "pact_events"] == [1, 2]


def test_every_list_of_a_record_may_have_files_of_its_own():
    for kind in RECORD_KINDS.values():
        lists = {c.name for c in columns(kind.model) if c.nested}
        assert set(parts(kind)) == (lists if kind.single else set())
    assert kind_of_file(f"{PACT}/steps-1931-05.yaml") is kinds_of_file()["pact-steps"]


@pytest.mark.parametrize(
    "name",
    ["curated/pacts/a/b/steps.yaml", "curated/pacts/a/notes.yaml", "curated/pacts/a/steps.txt", "curated/x/a.yaml"],
)
def test_nothing_is_kept_elsewhere(name):
    assert kind_of_file(name) is None


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_no_damage_to_a_file_of_a_record_gives_a_traceback(data):
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder) / "project"
        shutil.copytree(BASE, project)
        in_a_folder(project, steps=["steps-1931.yaml", "steps-1932.yaml"], drafts=["drafts.yaml"])
        path = project / PACT / data.draw(st.sampled_from(["pact.yaml", "steps-1932.yaml", "drafts.yaml"]))
        raw = path.read_bytes()
        for _ in range(data.draw(st.integers(1, 3))):
            at = data.draw(st.integers(0, len(raw)))
            raw = raw[:at] + data.draw(st.sampled_from(HOSTILE)) + raw[at + data.draw(st.integers(0, 12)) :]
        path.write_bytes(raw)
        compiled = compile_file(project, PACT)
        assert compiled.records or compiled.faults
        assert all(str(fault) for fault in compiled.faults)
        linked = resolve([compiled], project)
        assert all(str(fault) for fault in linked.faults)
