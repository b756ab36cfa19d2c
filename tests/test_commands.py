"""Commands help, and what they write is right."""

from __future__ import annotations

import pkgutil
import subprocess
import sys
from pathlib import Path

import pytest

from build_data import commands
from build_data.curated.read import read
from build_data.curated.rules import all_rules
from build_data.models import RECORD_KINDS
from build_data.pages.checks import meanings

ROOT = Path(__file__).resolve().parent.parent
COMMANDS = sorted(m.name.replace("_", "-") for m in pkgutil.iter_modules(commands.__path__))


@pytest.mark.parametrize("name", COMMANDS)
def test_the_help_of_a_command_shows_an_example(name, capsys):
    from build_data.__main__ import main

    with pytest.raises(SystemExit) as stopped:
        main([name, "--help"])
    assert stopped.value.code == 0
    assert f"python -m build_data {name}" in capsys.readouterr().out


def test_every_command_fault_and_rule_is_documented():
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    for name in COMMANDS:
        assert f"python -m build_data {name}" in text
    told = (ROOT / "docs/checks.md").read_text(encoding="utf-8")
    for name, meaning in meanings().items():
        assert f"| `{name}` | {meaning} |" in told
    for rule in all_rules():
        assert rule.question in told


@pytest.mark.parametrize("kind", RECORD_KINDS)
def test_a_new_record_is_ready_to_fill(project, command, kind):
    chosen = RECORD_KINDS[kind]
    name = f"{chosen.folder}/new-one.yaml" if chosen.single else f"{chosen.folder}.yaml"
    (project / "curated" / name).unlink(missing_ok=True)
    status, printed = command(project, "new", kind, "--file", name)
    assert status == 0, printed
    page, found = read(project / "curated" / name, f"curated/{name}")
    assert page is None
    # All there is to say is that the bare fields, those that must be filled, are empty.
    assert {fault.name for fault in found} == {"empty-value"}
    required = {c for c in chosen.model.model_fields if chosen.model.model_fields[c].is_required()}
    assert {p.source_line.strip(" -").partition(":")[0] for p in found} == required


def test_a_new_record_is_added_to_a_list(project, command):
    before = (project / "curated/meetings/1931-05.yaml").read_text(encoding="utf-8")
    assert command(project, "new", "meeting", "--file", "meetings/1931-05.yaml")[0] == 0
    after = (project / "curated/meetings/1931-05.yaml").read_text(encoding="utf-8")
    assert after.startswith(before) and after.count("- meeting_id:") == 2


@pytest.mark.parametrize("where", ["pacts/x.yaml", "../x.yaml", "meetings/../../x.yaml", "/x.yaml", "meetings/x.txt"])
def test_a_new_record_is_not_put_elsewhere(project, command, where):
    assert command(project, "new", "meeting", "--file", where)[0] == 1
    assert not (project / "curated" / where).exists()


def test_a_record_that_is_there_is_not_written_over(project, command):
    path = project / "curated/pacts/ussr-france-1932.yaml"
    before = path.read_bytes()
    assert command(project, "new", "pact", "--file", "pacts/ussr-france-1932.yaml")[0] == 1
    assert path.read_bytes() == before


def test_the_profile_names_each_stage(project, command):
    printed = command(project, "build", "--force", "--profile")[1]
    for stage in ("compile", "link", "rules", "tables", "derive", "write", "prove", "publish"):
        assert f"\n{stage}" in f"\n{printed}"


def test_the_module_can_be_run():
    done = subprocess.run(
        [sys.executable, "-m", "build_data", "--help"], cwd=ROOT, capture_output=True, encoding="utf-8", check=True
    )
    assert all(name in done.stdout for name in COMMANDS)
