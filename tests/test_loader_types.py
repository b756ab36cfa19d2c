"""What an editor or type checker is told of the package."""

from __future__ import annotations

import subprocess
import sys
import typing
from pathlib import Path

import pytest

import soviet_pacts as sp
from soviet_pacts import _names

ROOT = Path(__file__).resolve().parent.parent


def checked(code: str, folder: Path) -> str:
    """What mypy says of code that uses the package."""
    pytest.importorskip("mypy", reason="mypy is not installed")
    (folder / "reader.py").write_text(f"import soviet_pacts as sp\n{code}\n", encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--cache-dir", folder / "cache", "--follow-imports", "silent", "reader.py"]
    return subprocess.run(
        command, cwd=folder, env={"MYPYPATH": str(ROOT)}, capture_output=True, encoding="utf-8", check=False
    ).stdout


def test_the_names_an_editor_offers_are_those_of_the_descriptor():
    assert list(typing.get_args(_names.Table)) == sp.tables()


def test_no_checker_sees_the_function_that_finds_names():
    """Were it seen, a checker would let `sp.lood` pass."""
    text = (ROOT / "soviet_pacts/__init__.py").read_text(encoding="utf-8")
    for_checkers, _, at_run_time = text.partition("else:")
    assert "__getattr__" in at_run_time and "__getattr__" not in for_checkers
    assert "    __version__: str\n" in for_checkers
    assert all(f" import {name} as {name}\n" in for_checkers for name in sp.__all__)


@pytest.mark.parametrize(
    "code, error",
    [
        ('sp.lood("x")', 'Module has no attribute "lood"'),
        ('sp.load("meetngs")', "incompatible type \"Literal['meetngs']\""),
        ('sp.evidence("pakts", "x")', "incompatible type"),
        ("sp.describe(str())", "incompatible type"),
        ('sp.cite("apa")', "incompatible type"),
        ("n: int = sp.__version__", "Incompatible types"),
    ],
)
def test_a_slip_is_an_error_to_a_type_checker(code, error, tmp_path):
    assert error in checked(code, tmp_path)


def test_right_use_is_no_error_to_a_type_checker(tmp_path):
    code = (
        "for table in sp.tables(): sp.load(table)\n"
        'sp.load("meetings"); sp.describe("pacts"); sp.evidence("pacts", "x"); sp.record("pacts", "x")\n'
        'sp.chronology("1931", "1932"); v: str = sp.__version__; c: str = sp.cite("bibtex")'
    )
    assert checked(code, tmp_path).startswith("Success")
