"""Every kind of damage gives its error, with the right line, and never a traceback.

A folder of tests/broken holds files that are laid over the small sound project, and what is printed then.
After a wanted change of words: python tests/test_broken.py, and read the diff.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from build_data import problems

BROKEN = Path(__file__).parent / "broken"
CASES = sorted(p.name for p in BROKEN.iterdir() if p.is_dir())


def lay_over(case: str, project: Path) -> None:
    shutil.copytree(BROKEN / case / "curated", project / "curated", dirs_exist_ok=True)
    if case == "wrong-file-name":  # the record is there once, under the wrong name
        (project / "curated/pacts/ussr-france-1932.yaml").unlink()


@pytest.mark.parametrize("case", CASES)
def test_damage_is_told_and_nothing_is_published(case, project, command):
    lay_over(case, project)
    status, printed = command(project, "build")
    assert (status, printed) == (1, (BROKEN / case / "expected.txt").read_text(encoding="utf-8"))
    assert not (project / "data").exists()


@pytest.mark.parametrize("case", CASES)
def test_the_line_told_is_a_line_of_the_file(case, project):
    lay_over(case, project)
    expected = (BROKEN / case / "expected.txt").read_text(encoding="utf-8")
    places = re.findall(r"^(curated/\S+?):(\d+):(\d+): ", expected, re.MULTILINE)
    assert places
    for name, line, column in places:
        lines = (project / name).read_bytes().split(b"\n")
        assert 1 <= int(line) <= len(lines) and 1 <= int(column) <= len(lines[int(line) - 1]) + 1


def test_the_sound_project_has_no_problem(project, command):
    status, printed = command(project, "check", "--records")
    assert status == 0 and "nothing wrong" in printed


def test_every_kind_of_problem_has_a_case_named_after_it():
    told = {kind for kind in problems.KINDS for case in CASES if case == kind or case.startswith(f"{kind}-")}
    assert told == set(problems.KINDS)


def test_there_are_at_least_thirty_kinds_of_damage():
    assert len(CASES) >= 30


def write_expected() -> None:
    """Print anew what every case gives."""
    import contextlib
    import io
    import tempfile

    from build_data.__main__ import main

    for case in CASES:
        with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()) as printed:
            project = Path(folder) / "project"
            shutil.copytree(BROKEN.parent / "base", project)
            lay_over(case, project)
            main(["--project", str(project), "build"])
        (BROKEN / case / "expected.txt").write_text(printed.getvalue(), encoding="utf-8")


if __name__ == "__main__":
    write_expected()
