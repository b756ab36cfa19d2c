"""A curated file has one form: it equals its own formatting, which loses nothing, whatever a text holds."""

from __future__ import annotations

import difflib
import time
from pathlib import Path

import pytest
from conftest import BASE
from hypothesis import given, settings
from hypothesis import strategies as st
from test_broken import HOSTILE

from build_data import publish
from build_data.curated.format import WIDTH, formatted, reformatted, said, scalar, written
from build_data.curated.parts import MOST_LINES, curated_files, read_unit, units
from build_data.curated.read import read_text
from build_data.curated.split import split, too_long

ROOT = Path(__file__).resolve().parent.parent
MEETINGS = "curated/meetings/1931-05.yaml"
PACT = "curated/pacts/ussr-france-1932"


def test_every_curated_file_is_in_the_one_format():
    differing = []
    for name in curated_files(ROOT):
        before, after, faults = reformatted(ROOT, name)
        assert not faults, faults
        differing += difflib.unified_diff(before.splitlines(), after.splitlines(), name, "formatted", lineterm="")
    assert not differing, "\n".join(["python -m build_data format changes:", *differing[:60]])


def test_no_curated_file_is_longer_than_one_reads():
    assert not too_long(ROOT)


def test_all_files_are_formatted_in_three_seconds():
    begun = time.process_time()
    for name in curated_files(ROOT):
        reformatted(ROOT, name)
    assert time.process_time() - begun < 3


texts = st.text(st.characters(codec="utf-8"), max_size=300) | st.text("ab :#-'\"[]{},&*!|>%@`\\?~\n\t", max_size=40)


@settings(max_examples=400, deadline=None)
@given(texts, st.lists(texts, max_size=4), st.text(st.sampled_from("abc  "), max_size=700))
def test_whatever_a_text_holds_it_is_read_back(text, several, long):
    data = [{"meeting_id": "x", "topic": text, "state_ids": several, "summary": long, "evidence": [{text: long}, text]}]
    file, faults = read_text(written(MEETINGS, data), MEETINGS)
    assert not faults and file.data == data
    again = formatted(file)
    assert formatted(read_text(again, MEETINGS)[0]) == again


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_a_damaged_file_is_formatted_or_told(data):
    """What reads as YAML, whatever its fields and shape, is formatted to the same data; else there are faults."""
    name = data.draw(st.sampled_from([MEETINGS, f"{PACT}.yaml", "curated/sources/large1973.yaml"]))
    text = (BASE / name).read_text(encoding="utf-8")
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(text)))
        hostile = data.draw(st.sampled_from(HOSTILE)).decode("utf-8", "replace")
        text = text[:at] + hostile + text[at + data.draw(st.integers(0, 12)) :]
    file, faults = read_text(text, name)
    if file:
        again, _ = read_text(formatted(file), name)
        assert said(again.data) == said(file.data)
    else:
        assert faults


@pytest.mark.parametrize(
    "text, as_written",
    [
        ("1931-05-22", "1931-05-22"),
        ("1931", "1931"),
        ("no", "no"),
        ("-2", "-2"),
        ("[1930-01-26,1930-01-28]", '"[1930-01-26,1930-01-28]"'),
        ("../1931-06", "../1931-06"),
        ("Locarno: the treaty", '"Locarno: the treaty"'),
        ("until 1933 #", '"until 1933 #"'),
        ("p.#329", "p.#329"),
        ('"Le Temps": a view', "'\"Le Temps\": a view'"),
        ("Russia's Road: a history", '"Russia\'s Road: a history"'),
        ("null", '"null"'),
        ("large1973[78 n8] < dvp-14[395-396]", "large1973[78 n8] < dvp-14[395-396]"),
        ("non\u00a0breaking", '"non\\u00a0breaking"'),
    ],
)
def test_a_text_is_plain_where_it_can_be(text, as_written):
    assert scalar(text) == as_written


def test_a_record_is_written_as_a_curator_would(project):
    long = "Litvinov and Briand agree that the talks in Paris go on, and that nothing is said of them to the press until both wish it."
    before = f"""\
# yaml-language-server: $schema=../../schemas/curated/meeting.json
- note: 'Kept: as told.'
  evidence: ["large1973[84 n27] < dvp-14[350-351]", date: 'large1973[84]']
  summary: "{long}"
  kind: conversation
  meeting_id: "1931-05-22-litvinov-briand"
  date_basis: stated
  date: '1931-05-22'
  negotiation_ids:
    - ussr-france-pact-1931
    - ussr-france-trade-1931
- meeting_id: 1931-05-08-a
  kind: conversation
"""
    after = f"""\
# yaml-language-server: $schema=../../schemas/curated/meeting.json
- meeting_id: 1931-05-08-a
  kind: conversation
- meeting_id: 1931-05-22-litvinov-briand
  kind: conversation
  date: 1931-05-22
  date_basis: stated
  negotiation_ids: [ussr-france-pact-1931, ussr-france-trade-1931]
  summary: >-
    {long.removesuffix(" wish it.")}
    wish it.
  evidence:
    - large1973[84 n27] < dvp-14[350-351]
    - date: large1973[84]
  note: "Kept: as told."
"""
    (project / MEETINGS).write_text(before, encoding="utf-8")
    assert reformatted(project, MEETINGS) == (before, after, [])
    assert max(map(len, after.splitlines())) <= WIDTH


def test_what_is_told_in_order_keeps_its_order(project):
    file, _ = read_unit(project, f"{PACT}.yaml")
    file.data["steps"].reverse()
    file.data["parties"].reverse()
    again, _ = read_text(formatted(file), f"{PACT}.yaml")
    assert again.data == file.data


def test_formatting_is_done_once(project, command):
    assert command(project, "format")[0] == 0
    before = {name: (project / name).stat().st_mtime_ns for name in curated_files(project)}
    status, printed = command(project, "format")
    assert status == 0 and printed.startswith("0 of ")
    assert before == {name: (project / name).stat().st_mtime_ns for name in curated_files(project)}


def test_check_shows_the_difference_and_changes_nothing(project, command):
    command(project, "format")
    path = project / MEETINGS
    path.write_text(path.read_text(encoding="utf-8").replace("topic: Franco", "topic: 'Franco") .replace("Soviet pact\n", "Soviet pact'\n", 1), encoding="utf-8")  # fmt: skip
    before = path.read_bytes()
    status, printed = command(project, "format", "--check")
    assert status == 1 and path.read_bytes() == before
    assert "-  topic: 'Franco-Soviet pact'\n+  topic: Franco-Soviet pact\n" in printed
    assert command(project, "format", "curated/states.yaml", "--check")[0] == 0


def test_a_faulty_file_is_told_and_left_as_it_is(project, command):
    path = project / MEETINGS
    path.write_text(path.read_text(encoding="utf-8") + "  topic: twice\n", encoding="utf-8")
    before = path.read_bytes()
    status, printed = command(project, "format")
    assert status == 1 and "duplicate-key" in printed and path.read_bytes() == before


def test_a_comment_is_told_and_not_lost(project, command):
    path = project / MEETINGS
    path.write_text(path.read_text(encoding="utf-8") + "# ask the archive\n", encoding="utf-8")
    status, printed = command(project, "format")
    assert status == 1 and "comment" in printed
    assert path.read_text(encoding="utf-8").endswith("# ask the archive\n")


def test_what_is_left_of_a_template_is_taken_out(project, command):
    command(project, "format")
    path = project / MEETINGS
    before = path.read_text(encoding="utf-8")
    path.write_text(before + "  #. What a user should know.\n  #: note:\n", encoding="utf-8")
    assert "comment" in command(project, "check", "--records")[1]
    assert command(project, "format")[0] == 0
    assert path.read_text(encoding="utf-8") == before


def test_a_file_that_is_none_of_ours_is_refused(project, command):
    assert command(project, "format", "curated/treaties/x.yaml")[0] == 1
    assert command(project, "format", "../../etc/passwd")[0] == 1


def grown(project: Path, name: str, field: str | None, times: int, **other) -> None:
    """The list of a file, many times over, each record with an id of its own; `other` maps a key to its n-th value."""
    file, _ = read_unit(project, name)
    items = file.data[field] if field else file.data
    key = next(iter(items[0]))
    made = []
    for number in range(times):
        changed = {k: value(number) for k, value in other.items()}
        made.append({**items[0], key: f"{items[0][key]}-{number:03}", **changed})
    data = {**file.data, field: made} if field else made
    (project / name).write_text(written(name, data), encoding="utf-8")


def everything(project: Path) -> list[str]:
    """What the records say, wherever they stand."""
    whole = [read_unit(project, unit)[0].data for unit in units(curated_files(project))]
    return sorted(one for data in whole for one in said(data))


def test_a_long_record_goes_to_a_folder_by_year(project, command):
    grown(project, f"{PACT}.yaml", "steps", 90, date=lambda n: f"{1927 + n // 30}-03-{n % 28 + 1:02}")
    command(project, "format")
    before = everything(project)
    status, printed = command(project, "format", "--split")
    assert status == 0, printed
    made = sorted(p.name for p in (project / PACT).iterdir())
    assert made == ["pact.yaml", "steps-1927.yaml", "steps-1928.yaml", "steps-1929.yaml"]
    assert not (project / f"{PACT}.yaml").exists() and everything(project) == before and not too_long(project)
    assert command(project, "format", "--split") == (
        0,
        f"0 of {len(curated_files(project))} files formatted.\n0 files made by splitting.\n",
    )
    assert command(project, "format", "--check")[0] == 0


def test_a_list_told_out_of_the_order_of_time_is_numbered(project, command):
    grown(project, f"{PACT}.yaml", "steps", 90, date=lambda n: f"{1932 - n % 3}-03")
    before = read_unit(project, f"{PACT}.yaml")[0].data
    assert command(project, "format", "--split")[0] == 0
    made = sorted(p.name for p in (project / PACT).iterdir())
    assert made[:3] == ["pact.yaml", "steps-01.yaml", "steps-02.yaml"]
    assert read_unit(project, PACT)[0].data == before


def test_a_long_list_of_records_is_cut_between_two_ids(project, command):
    name = "curated/emendations/chapter-3.yaml"
    grown(project, name, None, 200, emendation_id=lambda n: f"b{60 + n // 20:03}-reading-{n:03}")
    before = everything(project)
    assert command(project, "format", "--split")[0] == 0
    made = sorted(p.name for p in (project / "curated/emendations").iterdir())
    assert made[-1] == "chapter-3.yaml" and made[0] == "chapter-3-from-b062.yaml"
    assert everything(project) == before and not too_long(project)
    # One of them grows: the others stay as they are.
    untouched = {p.name: p.read_bytes() for p in (project / "curated/emendations").iterdir() if "b062" not in p.name}
    grown(project, "curated/emendations/chapter-3-from-b062.yaml", None, 100, emendation_id=lambda n: f"b062-z-{n:03}")
    assert command(project, "format", "--split")[0] == 0 and not too_long(project)
    for kept, raw in untouched.items():
        assert (project / "curated/emendations" / kept).read_bytes() == raw


def test_a_long_file_with_faults_is_left_alone(project):
    path = project / f"{PACT}.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "note: a\n" * (MOST_LINES + 1), encoding="utf-8")
    assert too_long(project) and not split(project).written


@pytest.mark.parametrize("in_one_step", [True, False])
def test_a_split_that_is_cut_off_leaves_all_as_it_was(project, command, monkeypatch, in_one_step):
    grown(project, f"{PACT}.yaml", "steps", 90, date=lambda n: f"{1927 + n // 30}-03")
    command(project, "format")
    before = publish.digest(project / "curated")

    def killed(*_):
        raise KeyboardInterrupt

    if not in_one_step:  # where the kernel has no such step
        monkeypatch.setattr(publish, "_kernel_exchange", lambda *_: False)
    monkeypatch.setattr(publish, "_kernel_exchange" if in_one_step else "_exchange", killed)
    with pytest.raises(KeyboardInterrupt):
        command(project, "format", "--split")
    assert publish.digest(project / "curated") == before
    monkeypatch.undo()
    if not in_one_step:
        assert publish.finish_interrupted(project)
        assert not (project / f"{PACT}.yaml").exists() and not too_long(project)
