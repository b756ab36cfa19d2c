"""Commands help, and what they write is right."""

from __future__ import annotations

import pkgutil
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from build_data import commands
from build_data.curated.explain import typed_names
from build_data.curated.parts import kinds_of_file
from build_data.curated.read import read
from build_data.curated.rules import all_rules
from build_data.curated.template import template
from build_data.models import with_nested
from build_data.models.record import Record, columns
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


def file_for(kind: str) -> str:
    """A file below curated/ for a record of that kind, or for a list of one."""
    chosen = kinds_of_file()[kind]
    if chosen.model.kept is None:
        return f"{chosen.folder}/new-one/{kind.partition('-')[2]}-1931.yaml"
    return f"{chosen.folder}/new-one.yaml" if chosen.single else f"{chosen.folder}.yaml"


@pytest.mark.parametrize("kind", kinds_of_file())
def test_a_new_record_is_ready_to_fill(project, command, kind):
    chosen, name = kinds_of_file()[kind], file_for(kind)
    (project / "curated" / name).unlink(missing_ok=True)
    status, printed = command(project, "new", kind, "--file", name)
    assert status == 0, printed
    page, found = read(project / "curated" / name, f"curated/{name}")
    assert page is None
    # All there is to say is that the bare fields, those that must be filled, are empty, and that hints are left.
    assert [fault.name for fault in found].count("comment") == 1
    assert {fault.name for fault in found} == {"comment", "empty-value"}
    bare = {f.source_line.strip(" -").partition(":")[0] for f in found if f.name == "empty-value"}
    first, *others = (c for c in columns(chosen.model) if not c.inherited)
    assert bare == {first.name, *(c.name for c in others if c.must_be_typed and not c.is_list)}


@pytest.mark.parametrize("kind", kinds_of_file())
def test_a_template_offers_every_field_and_term_as_yaml_that_can_be_read(kind):
    chosen = kinds_of_file()[kind]
    text = template(chosen.model, in_list=not chosen.single)
    for terms in {c.terms for model in with_nested(chosen.model) for c in columns(model) if c.terms and not c.filled}:
        assert all(f"#.   {name}: " in text for name in terms.names)
    while "#: " in text:
        text = text.replace("#: ", "")
    data = yaml.load(text, Loader=yaml.BaseLoader)
    assert_offers(data if chosen.single else data[0], chosen.model)


def assert_offers(record: dict, model: type[Record]) -> None:
    """A record filled in no way has every key that can be typed, in the order of the model, and so have those in it."""
    inherited = {c.name for c in columns(model) if c.inherited}
    assert list(record) == [
        name for name in typed_names(model) if name not in inherited and not name.endswith("_shape")
    ]
    for c in columns(model):
        if c.nested:
            assert_offers(record[c.name][0], c.nested)


def test_what_a_curator_leaves_of_a_template_goes_with_formatting(project, command):
    name = "curated/meetings/1931-06.yaml"
    assert command(project, "new", "meeting", "--file", "meetings/1931-06.yaml")[0] == 0
    filled = {"meeting_id": "1931-06-01-a", "kind": "conversation", "topic": "pact", "summary": "A talk.", "factuality": "happened"}  # fmt: skip
    text = (project / name).read_text(encoding="utf-8")
    for key, value in filled.items():
        text = re.sub(rf"(?m)^([ -] ){key}:$", rf"\1{key}: {value}", text)
    text = text.replace("PAGE nFOOTNOTE", "84 n27").replace("SOURCE[PAGES]", "dvp-14[350-351]")
    (project / name).write_text(text.replace("#: date:", "date:").replace("#: date_basis:", "date_basis: stated"), encoding="utf-8")  # fmt: skip
    assert command(project, "format", name)[0] == 0
    file, faults = read(project / name, name)
    assert not faults and "#" not in file.text.partition("\n")[2]
    assert file.data == [
        {
            **filled,
            "date": "1931-05-22",
            "date_basis": "stated",
            "evidence": ["large1973[84 n27] < dvp-14[350-351]"],
        }
    ]


def test_a_new_record_is_added_to_a_list(project, command):
    before = (project / "curated/meetings/1931-05.yaml").read_text(encoding="utf-8")
    assert command(project, "new", "meeting", "--file", "meetings/1931-05.yaml")[0] == 0
    after = (project / "curated/meetings/1931-05.yaml").read_text(encoding="utf-8")
    assert after.startswith(before) and after.count("- meeting_id:") == 2


def test_a_step_is_added_to_the_list_of_its_pact(project, command):
    name = "pacts/ussr-poland-1932/steps-1932.yaml"
    assert command(project, "new", "pact-steps", "--file", name)[0] == 0
    text = (project / "curated" / name).read_text(encoding="utf-8")
    assert text.startswith("# yaml-language-server: $schema=../../../schemas/curated/pact-steps.json\n")
    status, printed = command(project, "new", "pact-steps", "--file", "pacts/ussr-poland-1932/drafts.yaml")
    assert status == 1 and "kept in pacts/ID/steps.yaml" in printed


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
