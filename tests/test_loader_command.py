"""The command a reader runs: what it tells, how wide, and how it ends when it cannot."""

from __future__ import annotations

import os
import pkgutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

import soviet_pacts as sp
from soviet_pacts import __main__, _terminal, commands

ROOT = Path(__file__).resolve().parent.parent
EVERY = [
    ["tables"],
    ["describe", "pacts"],
    ["describe", "dyad_months"],
    ["show", "pacts", "ussr-france-1932"],
    ["show", "negotiations", "ussr-france-pact-1931"],
    ["evidence", "pacts", "ussr-france-1932"],
    ["chronology", "1800/2030"],
    ["cite"],
    ["cite", "--style", "bibtex"],
    ["--help"],
    ["--version"],
    *[[found.name, "--help"] for found in pkgutil.iter_modules(commands.__path__)],
]


@cache
def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess:
    """The command, its output to a pipe."""
    return subprocess.run(
        [sys.executable, "-m", "soviet_pacts", *arguments],
        cwd=ROOT, capture_output=True, check=False, env={**clean(), **environment},
    )  # fmt: skip


def clean() -> dict[str, str]:
    """The environment without what changes width, letters or buffering."""
    return {k: v for k, v in os.environ.items() if k not in ("COLUMNS", "PYTHONIOENCODING", "PYTHONUNBUFFERED")}


def shell(line: str, **environment: str) -> subprocess.CompletedProcess:
    command = line.replace("soviet-pacts", f"{sys.executable} -m soviet_pacts")
    return subprocess.run(
        ["bash", "-c", command],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
        env={**clean(), **environment},
    )


@pytest.mark.parametrize(
    "arguments, said",
    [
        (["tables"], "An instrument, concluded or not."),
        (["describe", "pacts"], "Initialled, never signed."),
        (["describe", "negotiations"], "state_ids (list"),
        (["show", "pacts", "ussr-france-1932"], "1932-11-29"),
        (["show", "negotiations", "ussr-france-pact-1931"], "ussr-france-1932; ussr-france-conciliation-1932"),
        (["evidence", "pacts", "ussr-france-1932"], "Large, p. 92 n. 60, from DVP 14, 452"),
        (["evidence", "pacts", "ussr-france-1932"], "in_force: Large, p. 246"),
        (["chronology", "1931-08"], "initial"),
        (["chronology", "1931-05-22"], "Perhaps then, or over a longer time:"),
        (["chronology", "2029"], "Nothing is recorded for that time."),
        (["cite", "--style", "bibtex"], "@misc{soviet-pacts"),
    ],
)
def test_the_command_tells(arguments, said, capsys):
    assert __main__.main(arguments) == 0
    assert said in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments, said",
    [
        (["show", "pacts", "ussr-frnce-1932"], "Nearest: ussr-france-1932"),
        (["evidence", "pakts", "x"], "Nearest: pacts."),
        (["describe", "zzz"], "There are: states,"),
        (["chronology", "yesterday-ish"], "Write a day, month or year"),
        (["chronology", "10.8.1931"], "Write 1931-08-10."),
        (["chronology", ""], "no date is given"),
        (["chronology", "1932", "1931"], "Swap the ends."),
    ],
)
def test_the_command_says_what_is_wrong(arguments, said, capsys):
    assert __main__.main(arguments) == 1
    printed = capsys.readouterr()
    assert said in printed.err.replace("\n", " ") and printed.out == ""


@pytest.mark.parametrize("command", [f"{sys.executable} -m soviet_pacts --version", "soviet-pacts --version"])
def test_the_version_is_told(command):
    assert shell(command).stdout == f"soviet-pacts {sp.__version__}\n"


def test_every_command_is_documented_with_an_example():
    help_text = run("--help").stdout.decode("utf-8")
    for found in pkgutil.iter_modules(commands.__path__):
        told = run(found.name, "--help").stdout.decode("utf-8")
        assert f"    soviet-pacts {found.name}" in told and found.name in help_text


@pytest.mark.parametrize("arguments", EVERY, ids=" ".join)
def test_no_line_is_wider_than_the_terminal(arguments):
    lines = run(*arguments).stdout.decode("utf-8").splitlines()
    assert lines and max(map(len, lines)) <= 80, max(lines, key=len)


@pytest.mark.parametrize("columns", [20, 40, 60, 100, 300])
@pytest.mark.parametrize("arguments", EVERY[:9], ids=" ".join)
def test_the_width_asked_for_is_kept(arguments, columns, monkeypatch, capsys):
    monkeypatch.setenv("COLUMNS", str(columns))
    assert __main__.main(arguments) == 0
    assert max(map(len, capsys.readouterr().out.splitlines())) <= min(columns, _terminal.WIDEST)


@pytest.mark.parametrize("columns", ["0", "1", "-5", "wide"])
def test_a_width_that_is_none_stops_nothing(columns, monkeypatch, capsys):
    monkeypatch.setenv("COLUMNS", columns)
    assert __main__.main(["show", "pacts", "ussr-france-1932"]) == 0


@pytest.mark.parametrize("encoding", ["cp1252", "ascii:strict"])
@pytest.mark.parametrize("arguments", EVERY[:11], ids=" ".join)
def test_a_narrow_code_page_stops_no_command_half_way(arguments, encoding):
    whole, narrow = run(*arguments, PYTHONIOENCODING="utf-8"), run(*arguments, PYTHONIOENCODING=encoding)
    name = encoding.split(":")[0]
    assert narrow.returncode == 0 and narrow.stderr == b""
    assert narrow.stdout == whole.stdout.decode("utf-8").encode(name, "backslashreplace")


@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("command", ["chronology 1931", "tables", "--help", "--version"])
def test_a_reader_of_a_pipe_that_has_enough_hears_nothing(command, unbuffered):
    done = shell(f"soviet-pacts {command} | head -n 1; echo ${{PIPESTATUS[0]}}", PYTHONUNBUFFERED=unbuffered)
    assert done.stderr == "" and done.stdout.endswith("\n0\n")
    gone = shell(f"(sleep 0.3; soviet-pacts {command}; echo $? >&2) | true", PYTHONUNBUFFERED=unbuffered)
    assert gone.stderr == "0\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("command", ["chronology 1931", "tables", "cite", "--help", "tables --help", "--version"])
def test_a_full_disk_is_told_in_one_line(command, unbuffered):
    done = shell(f"soviet-pacts {command} >/dev/full", PYTHONUNBUFFERED=unbuffered)
    assert (done.returncode, done.stderr) == (1, "soviet-pacts: cannot write: No space left on device.\n")


@pytest.mark.parametrize("command", ["chronology 1931", "tables", "--help", "--version"])
def test_a_closed_output_is_told_in_one_line(command):
    done = shell(f"soviet-pacts {command} >&-")
    assert done.returncode == 1 and "Traceback" not in done.stderr
    assert done.stderr == "soviet-pacts: there is nowhere to write: standard output is closed.\n"


def test_a_closed_output_and_a_full_error_stream_stop_quietly():
    assert shell("soviet-pacts tables >/dev/full 2>/dev/full").returncode == 1
    assert shell("soviet-pacts tables >&- 2>&-").returncode == 1
    assert shell("soviet-pacts show pacts nothing 2>/dev/full").returncode == 1
