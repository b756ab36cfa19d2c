"""Faults are planted where they say they are, in a copy; the checks are asked, and what they tell is counted."""

from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter

import pytest
from conftest import ROOT

from build_data.curated.read import read_text
from build_data.inject import table, trial
from build_data.inject.edits import applied
from build_data.inject.planter import PLAUSIBLE, SORTS, STRUCTURAL, UNKNOWABLE, all_kinds, draw
from build_data.inject.sites import World
from build_data.pages.injection import markdown
from build_data.publish import digest

KINDS = {kind.name: kind for kind in all_kinds()}


@pytest.fixture(scope="module")
def world() -> World:
    return World(ROOT)


def texts(world: World, planted) -> tuple[str, str]:
    before = world.files[planted.file].text
    return before, applied(before, planted.splices)


def test_there_are_at_least_sixty_kinds_of_fault_of_three_sorts():
    assert len(KINDS) == len(all_kinds()) >= 60
    counts = Counter(kind.sort for kind in all_kinds())
    assert counts.keys() == SORTS.keys() and counts[PLAUSIBLE] > counts[STRUCTURAL] > counts[UNKNOWABLE]


@pytest.mark.parametrize("name", KINDS)
def test_a_fault_is_planted_in_one_record_and_what_is_no_slip_of_form_can_be_read(name, world):
    for planted in draw(world, KINDS[name], 3, seed=1):
        before, after = texts(world, planted)
        assert before != after
        assert all(1 <= line <= after.count("\n") + 1 for line in planted.lines)
        if KINDS[name].sort != STRUCTURAL:
            file, faults = read_text(after, planted.file)
            assert not faults
            assert changed(read_text(before, planted.file)[0].data, file.data) <= 2


def changed(before, after) -> int:
    """How many records of a file, or fields of its one record, are not as they were."""
    if isinstance(before, dict):
        return sum(before.get(key) != after.get(key) for key in {*before, *after})
    return sum(each not in before for each in after) or len(before) - len(after)


@pytest.mark.parametrize(
    "kind, was, becomes",
    [
        ("year-1951", r".*193.*", r".*195.*"),
        ("day-written-otherwise", r"1[89]\d\d-\d\d-\d\d", r"\d\d\.\d\d\.1[89]\d\d|\d\d/\d\d/1[89]\d\d|1[89]\d{6}"),
        ("no-such-day", r".*", r"\d{4}-(02-30|06-31|11-31|13-05)"),
        ("day-off", r"\d{4}-\d\d-\d\d", r"\d{4}-\d\d-\d\d"),
        ("sign-lost", r"-?\d+\.\d+", r"-?\d+\.\d+"),
        ("sign-of-a-stance", r"[12]|-[12]", r"-[12]|[12]"),
        ("term-misspelt", r"[a-z_]+", r"[a-z_]+"),
        ("cow-code", r"\d+", r"\d+"),
        ("locator-misread", r".*\[\d+(-\d+)?\].*", r".*\[\d+(-\d+)?\].*"),
        ("day-of-coverage-turned", r"19\d\d-\d\d-\d\d", r"19\d\d-\d\d-\d\d"),
    ],
)
def test_a_planter_makes_of_a_value_what_its_name_says(kind, was, becomes, world):
    found = draw(world, KINDS[kind], 5, seed=2)
    assert found
    for planted in found:
        (begin, end, new), text = planted.splices[0], world.files[planted.file].text
        old = text[begin:end].strip("\"'")
        assert old != new and re.fullmatch(was, old) and re.fullmatch(becomes, new.strip("\"'"))
        if kind == "day-written-otherwise":
            assert Counter(filter(str.isdigit, old)) == Counter(filter(str.isdigit, new))


def test_the_same_records_number_and_seed_draw_the_same_faults(world):
    again = World(ROOT)
    first = trial.drawn(world, 400, 3, all_kinds())
    assert len(first) == 400 and first == trial.drawn(again, 400, 3, all_kinds())
    assert first != trial.drawn(world, 400, 4, all_kinds())


def test_faults_are_spread_evenly_over_the_kinds_that_have_a_place(world):
    counts = Counter(planted.kind for planted in trial.drawn(world, 400, 3, all_kinds()))
    assert max(counts.values()) <= 4 and len(counts) >= 100


def test_slips_of_form_are_all_told_and_wrong_facts_mostly_and_the_project_is_left_as_it_was():
    before = digest(ROOT / "curated"), digest(ROOT / "validation")
    names = [kind.name for kind in all_kinds() if kind.sort != UNKNOWABLE]
    lines = table.lines(trial.results(ROOT, 40, 5, kinds=names[:: len(names) // 40]), 5)
    of = table.sums(lines)
    assert of[STRUCTURAL][1] == of[STRUCTURAL][2]
    assert of[PLAUSIBLE][2] >= 0.8 * of[PLAUSIBLE][1]
    assert before == (digest(ROOT / "curated"), digest(ROOT / "validation"))


def test_a_fault_among_sound_rows_is_told_as_the_whole_check_tells_it(world, tmp_path, command):
    """What need not be asked again is what would be told no fault."""
    import shutil

    ground = trial.Ground(world, tmp_path / "ground")
    whole = tmp_path / "whole"
    shutil.copytree(ROOT / "curated", whole / "curated")
    found = set()
    for kind in ("day-off", "participant-dropped", "another-work", "state-of-a-person"):
        planted = draw(world, KINDS[kind], 1, seed=6)[0]
        _, after = texts(world, planted)
        (whole / planted.file).write_text(after, encoding="utf-8")
        _, printed = command(whole, "check", "--records")
        (whole / planted.file).write_text(world.files[planted.file].text, encoding="utf-8")
        told = set(re.findall(r"^curated/\S+: (?:warning: )?([a-z-]+): ", printed, re.MULTILINE))
        assert set(ground.ask(planted).told) == told
        found |= told
    assert len(found) > 1


def test_the_command_writes_a_table_of_which_the_page_is_made(project, command):
    status, printed = command(project, "inject", "--faults", "60", "--seed", "2", "--write")
    assert status == 0 and "structural:" in printed
    lines = table.read(project / table.FILE)
    assert sum(line.planted for line in lines) == 60 == lines[0].faults
    page = markdown(lines)
    assert "inject --faults 60 --seed 2 --write" in page and all(line.what in page for line in lines)


def test_the_command_shows_what_was_missed_and_refuses_an_unknown_kind(project, command):
    status, printed = command(project, "inject", "--faults", "2", "--kind", "sign-of-a-stance", "--missed")
    assert status == 0 and "curated/press/1931.yaml" in printed
    status, printed = command(project, "inject", "--kind", "day-of")
    assert status == 1 and "day-off" in printed


def test_two_workers_find_what_one_finds(project):
    run = [sys.executable, "-m", "build_data", "--project", str(project), "inject", "--faults", "30", "--seed", "1"]
    one, two = (
        subprocess.run([*run, *more], capture_output=True, text=True, cwd=ROOT) for more in ([], ["--workers", "2"])
    )
    assert one.returncode == two.returncode == 0 and one.stdout == two.stdout


def test_the_published_table_is_of_kinds_that_there_are():
    assert {line.kind for line in table.read(ROOT / table.FILE)} <= KINDS.keys()


def test_without_a_table_the_page_says_so():
    assert "Not yet tried" in markdown([])
