"""What a depositor uploads and a user downloads, below `dist/`: the data package as one zip, the one-file forms, the
wheel and the sdist, and the checksums of all. The same project gives the same bytes.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC
from pathlib import Path

from build_data import products, progress
from build_data.dataset import Dataset
from build_data.faults import Stopped
from build_data.formats import checksums

FOLDER = "dist"
_BESIDE = ("README.md", "CHANGELOG.md", "LICENSE", "LICENSE-DATA")  # in the archive, with what is built
_OF_THE_CODE = "soviet_pacts/"  # built, but part of the wheel and not of the data
_EPOCH = str(int(products.MADE.replace(tzinfo=UTC).timestamp()))  # as tools that make packages are told the time


class NotReady(Stopped):
    """The project is not in a state that can be released; the message says why and what to do."""


def write(dataset: Dataset) -> list[Path]:
    """Make every file of a release anew. Returns them by name. Raises NotReady where a package cannot be made."""
    new = dataset.root / FOLDER / ".new"
    shutil.rmtree(new, ignore_errors=True)
    new.mkdir(parents=True)
    with progress.shown():
        products.write(dataset, new, committed=False, tell=lambda name: progress.say(f"writing: {name}"))
        progress.say("packing")
        archive(dataset, new / f"{dataset.about.name}-{dataset.about.version}.zip")
        packages(dataset.root, new)
    products.write_text(new / checksums.NAME, checksums.listed({file.name: file for file in new.iterdir()}))
    for old in (dataset.root / FOLDER).iterdir():
        if old.is_file():
            old.unlink()
    made = [file.rename(dataset.root / FOLDER / file.name) for file in sorted(new.iterdir())]
    new.rmdir()
    return made


def archive(dataset: Dataset, path: Path) -> None:
    """The data package and what is read beside it, below a folder with name and version."""
    top = f"{dataset.about.name}-{dataset.about.version}"
    root = dataset.root
    products.write_zip(path, ((f"{top}/{name}", (root / name).read_bytes()) for name in archived(root)))


def archived(root: Path) -> Iterator[str]:
    """The paths of the files of the archive, in order."""
    beside = [name for name in _BESIDE if (root / name).exists()]
    found = [file for name in (*products.owned(), *beside) for file in checksums.files(root / name)]
    names = sorted(file.relative_to(root).as_posix() for file in found)
    return (name for name in names if not name.startswith(_OF_THE_CODE))


def packages(root: Path, folder: Path) -> None:
    """The wheel and the sdist. Raises NotReady with what the packager said."""
    made = subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-d", str(folder)],
        cwd=root,
        env={**os.environ, "SOURCE_DATE_EPOCH": _EPOCH},
        capture_output=True,
        text=True,
    )
    if made.returncode:
        raise NotReady(f"the wheel could not be made: {made.stderr.strip() or made.stdout.strip()}")
