"""A small sound project to break, and the real one to rely on."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from build_data.__main__ import main

ROOT = Path(__file__).resolve().parent.parent
BASE = Path(__file__).parent / "base"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the small sound project in tests/base."""
    shutil.copytree(BASE, tmp_path / "project")
    return tmp_path / "project"


@pytest.fixture
def command(capsys):
    """Run a command of build_data on a project: (exit status, what it printed, errors included)."""

    def run(project: Path, *arguments: str) -> tuple[int, str]:
        status = main(["--project", str(project), *arguments])
        printed = capsys.readouterr()
        return status, printed.out + printed.err

    return run
