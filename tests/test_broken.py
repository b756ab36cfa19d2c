"""Every kind of damage gives its error, with the right line, and never a traceback.

A folder of tests/broken holds files that are laid over the small sound project, and what is printed then.
After a wanted change of words: python tests/test_broken.py, and read the diff.
"""

from __future__ import annotations

import re
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from build_data.curated.compile import compile_file
from build_data.curated.parts import curated_files
from build_data.pages.checks import meanings

BASE = Path(__file__).parent / "base"
HOSTILE = [
    b": ",
    b"\n- ",
    b"[",
    b"{",
    b"&a ",
    b"*a",
    b"!!",
    b"%",
    b"'",
    b'"',
    b"\t",
    b"\x00",
    b"\xff",
    b"\n---\n",
    b"? ",
    b"| ",
    b"#",
]
BROKEN = Path(__file__).parent / "broken"
CASES = sorted(p.name for p in BROKEN.iterdir() if p.is_dir())


def lay_over(case: str, project: Path) -> None:
    shutil.copytree(BROKEN / case / "curated", project / "curated", dirs_exist_ok=True)
    for folder in (project / "curated/pacts").iterdir():  # the record is there once, in its folder
        if folder.is_dir() and case != "file-and-folder":
            folder.with_suffix(".yaml").unlink()
    if case == "unreadable":  # a link to a file that is gone
        (project / "curated/meetings/1931-06.yaml").symlink_to("gone.yaml")
    if case == "wrong-file-name":  # the record is there once, under the wrong name
        (project / "curated/pacts/ussr-france-1932.yaml").unlink()


@pytest.mark.parametrize("case", CASES)
def test_damage_is_told_and_nothing_is_published(case, project, command):
    lay_over(case, project)
    status, printed = command(project, "check", "--records")
    assert (status, printed) == (1, (BROKEN / case / "expected.txt").read_text(encoding="utf-8"))
    only_warnings = all(": warning: " in line for line in re.findall(r"^curated/.*", printed, re.MULTILINE))
    assert command(project, "build")[0] == (0 if only_warnings else 1)
    assert (project / "data").exists() == only_warnings


@pytest.mark.parametrize("case", CASES)
def test_the_line_told_is_a_line_of_the_file(case, project):
    lay_over(case, project)
    expected = (BROKEN / case / "expected.txt").read_text(encoding="utf-8")
    places = re.findall(r"^(curated/\S+?):(\d+):(\d+): ", expected, re.MULTILINE)
    assert places
    for name, line, column in places:
        if case == "unreadable":
            continue
        lines = (project / name).read_bytes().split(b"\n")
        assert 1 <= int(line) <= len(lines) and 1 <= int(column) <= len(lines[int(line) - 1]) + 1


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_no_damage_whatever_gives_a_traceback(data):
    """A file of the sound project, cut, doubled or sprinkled with bytes: it compiles, or there are faults."""
    names = [n for n in curated_files(BASE) if n.endswith(("1931-05.yaml", "ussr-france-1932.yaml"))]
    name = data.draw(st.sampled_from(names))
    raw = (BASE / name).read_bytes()
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(raw)))
        raw = (
            raw[:at]
            + data.draw(st.binary(max_size=6) | st.sampled_from(HOSTILE))
            + raw[at + data.draw(st.integers(0, 12)) :]
        )
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / name).parent.mkdir(parents=True)
        (Path(folder) / name).write_bytes(raw)
        compiled = compile_file(Path(folder), name)
    assert compiled.records or compiled.faults
    assert all(str(fault) for fault in compiled.faults)


def test_the_sound_project_has_no_fault(project, command):
    status, printed = command(project, "check", "--records")
    assert status == 0 and "nothing wrong" in printed


def test_every_fault_has_a_case_named_after_it():
    told = {name for name in meanings() for case in CASES if case == name or case.startswith(f"{name}-")}
    assert told == set(meanings())


def test_there_are_at_least_thirty_kinds_of_damage():
    assert len(CASES) >= 30


def write_expected() -> None:
    """Print anew what every case gives."""
    import contextlib
    import io

    from build_data.__main__ import main

    for case in CASES:
        with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()) as printed:
            project = Path(folder) / "project"
            shutil.copytree(BROKEN.parent / "base", project)
            lay_over(case, project)
            main(["--project", str(project), "check", "--records"])
        (BROKEN / case / "expected.txt").write_text(printed.getvalue(), encoding="utf-8")


if __name__ == "__main__":
    write_expected()
