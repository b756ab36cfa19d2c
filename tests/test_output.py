"""What a command prints arrives, whatever it is printed to."""

from __future__ import annotations

import fcntl
import os
import pty
import shutil
import struct
import subprocess
import sys
import termios
from pathlib import Path

import pytest

from build_data.faults import Fault

ROOT = Path(__file__).resolve().parent.parent
BROKEN = Path(__file__).parent / "broken"


def start(
    project: Path, *arguments: str, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **environment: str
) -> subprocess.Popen:
    return subprocess.Popen(
        [sys.executable, "-m", "build_data", "--project", str(project), *arguments],
        env={**{k: v for k, v in os.environ.items() if k != "COLUMNS"}, "PYTHONPATH": str(ROOT), **environment},
        stdout=stdout,
        stderr=stderr,
    )


def printed(project: Path, *arguments: str, **environment: str) -> tuple[int, bytes, bytes]:
    process = start(project, *arguments, **environment)
    out, err = process.communicate(timeout=120)
    return process.returncode, out, err


@pytest.fixture
def edited(project, command) -> Path:
    """A project with as many changes as fill a pipe, and letters that no narrow code page has."""
    assert command(project, "build")[0] == 0
    first, *rest = (project / "curated/places.yaml").read_text(encoding="utf-8").partition("\n- ")
    places = "".join(f"\n- place_id: place-{n}\n  name: Łódź {n}\n  name_1932: Лодзь {n}" for n in range(9000))
    (project / "curated/places.yaml").write_text(first + places + "".join(rest), encoding="utf-8")
    return project


@pytest.mark.parametrize(
    "arguments, page",
    [(["diff"], "cp1252"), (["diff"], "ascii"), (["thesis-pages"], "cp1252"), (["check", "--records"], "ascii"),
     (["build"], "cp1252")],
)  # fmt: skip
def test_a_narrow_code_page_stops_nothing_half_way(project, command, arguments, page):
    command(project, "build")
    path = project / "curated/places.yaml"
    text = path.read_text(encoding="utf-8").replace("name: Paris", "name: Łódź, Лодзь")
    faulty = text.replace("name_1932: Geneva", "name_1932: 'NA'  # Łódź")
    path.write_text(text if arguments[0] in ("diff", "thesis-pages") else faulty, encoding="utf-8")
    whole = printed(project, *arguments, PYTHONIOENCODING="utf-8")
    narrow = printed(project, *arguments, PYTHONIOENCODING=page)
    assert narrow[0] == whole[0] and narrow[2] == whole[2] == b""
    plain = whole[1].decode("utf-8").encode("ascii", "backslashreplace")
    assert narrow[1].decode(page).encode("ascii", "backslashreplace") == plain
    assert b"\\u" in plain or arguments == ["thesis-pages"]


@pytest.mark.parametrize("arguments", [("diff",), ("thesis-pages",), ("new", "pact"), ("check", "--records")])
def test_a_reader_that_goes_away_ends_the_command_quietly(edited, arguments):
    process = start(edited, *arguments)
    process.stdout.close()
    assert process.stderr.read() == b""
    assert process.wait(timeout=120) == 141


def test_what_was_read_before_the_pipe_closed_is_whole(edited):
    process = start(edited, "diff")
    lines = [process.stdout.readline().decode("utf-8") for _ in range(3)]
    process.stdout.close()
    assert lines[0] == "places\n" and all(line.startswith("  + ") for line in lines[1:])
    assert process.stderr.read() == b"" and process.wait(timeout=120) == 141


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full here")
@pytest.mark.parametrize("arguments", [("diff",), ("thesis-pages",), ("check", "--records")])
def test_a_full_disk_is_told_in_one_line(edited, arguments):
    with open("/dev/full", "wb") as full:
        process = start(edited, *arguments, stdout=full)
        assert process.stderr.read() == b"The output cannot be written: No space left on device.\n"
        assert process.wait(timeout=120) == 74


def test_a_command_without_output_runs(project):
    done = subprocess.run(
        ["sh", "-c", f"{sys.executable} -m build_data --project {project} build >&-"],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stderr=subprocess.PIPE,
        check=False,
    )
    assert done.returncode == 0 and done.stderr == b""
    assert (project / "data/places.csv").exists()


def all_that_arrives(leader: int) -> bytes:
    """What is printed to a terminal until its other end is closed."""
    seen = b""
    while True:
        try:
            seen += os.read(leader, 65536)
        except OSError:  # the other end was closed
            break
    os.close(leader)
    return seen


def in_a_terminal(project: Path, columns: int, *arguments: str) -> list[str]:
    """The lines a command prints in a terminal so many columns wide."""
    leader, follower = pty.openpty()
    fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
    process = start(project, *arguments, stdout=follower)
    os.close(follower)
    seen = all_that_arrives(leader)
    process.wait(timeout=120)
    return seen.decode("utf-8").splitlines()


@pytest.mark.parametrize(
    "case, columns",
    [("all-at-once", 80), ("unknown-term", 60), ("dangling-reference-in-list", 80), ("goes-in-a-circle", 60)],
)
def test_a_fault_fits_the_terminal_and_says_the_same(project, case, columns):
    shutil.copytree(BROKEN / case / "curated", project / "curated", dirs_exist_ok=True)
    lines = in_a_terminal(project, columns, "check", "--records")
    longest = max((line for line in lines), key=len)
    assert len(longest) <= columns or len(longest.split()) <= 3  # a place is never broken: an editor opens it
    words = (BROKEN / case / "expected.txt").read_text(encoding="utf-8").split()
    assert [word for word in " ".join(lines).split() if "^" not in word][-8:] == words[-8:]
    heads = [line for line in lines if line.startswith("curated/")]
    assert len(heads) == sum(
        line.startswith("curated/") for line in " ".join(words).replace(" curated/", "\ncurated/").split("\n")
    )


@pytest.mark.parametrize("columns", [60, 80])
def test_help_fits_the_terminal_and_keeps_its_examples(project, columns):
    lines = in_a_terminal(project, columns, "diff", "--help")
    assert max(map(len, lines)) <= columns
    assert "    python -m build_data diff HEAD~1" in lines


def test_a_long_check_says_on_a_terminal_what_it_does_and_takes_it_away(project):
    assert printed(project, "build")[0] == 0
    leader, follower = pty.openpty()
    process = start(project, "check", stdout=subprocess.PIPE, stderr=follower)
    os.close(follower)
    seen = all_that_arrives(leader)
    assert process.wait(timeout=300) in (0, 1)  # a small project leaves some questions without rows
    assert b"asking: with frictionless" in seen and seen.endswith(b"\r\x1b[K")


def test_a_fault_obeys_no_escape_code_of_a_file():
    fault = Fault(
        "curated/x\x1b[2J.yaml", 1, 1, "unknown-key", "a\u202eb", "c\x07", "no such\x1b[31m field", "x: 1\x1b[0m"
    )
    assert all(character.isprintable() or character == "\n" for character in str(fault))


def test_a_date_that_a_library_cannot_make_out_is_told_in_our_words_alone(project, command):
    path = project / "curated/meetings/1931-05.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("date: 1931-05-22", "date: 1931-X1"), encoding="utf-8")
    status, out = command(project, "check", "--records")
    assert status == 1 and out.startswith("curated/meetings/1931-05.yaml:4:9: impossible-date") and "trying" not in out
