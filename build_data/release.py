"""What a depositor uploads and a user downloads, below `dist/`: the data package as one zip, the one-file forms, the
wheel and the sdist, and the checksums of all. The same project gives the same bytes.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

from build_data import progress
from build_data.dataset import Dataset
from build_data.faults import Stopped
from build_data.formats.checksums import sha256
from build_data.products import owned, products, write_text

FOLDER = "dist"
_BESIDE = ("README.md", "CHANGELOG.md", "LICENSE", "LICENSE-DATA")  # in the archive, with what is built
_OF_THE_CODE = "soviet_pacts/"  # built, but part of the wheel and not of the data
_TIME = (1980, 1, 1, 0, 0, 0)
_EPOCH = "315532800"  # the same time, as tools that make packages are told it


class NotReady(Stopped):
    """The project is not in a state that can be released; the message says why and what to do."""


def write(dataset: Dataset) -> list[Path]:
    """Make every file of a release anew. Returns them by name. Raises NotReady where a package cannot be made."""
    new = dataset.root / FOLDER / ".new"
    shutil.rmtree(new, ignore_errors=True)
    new.mkdir(parents=True)
    with progress.shown():
        for product in products():
            if not product.committed and (dataset.about.released or not product.dated):
                for name, further in product.files(dataset):
                    progress.say(f"writing: {name}")
                    product.write(dataset, new / name, *further)
        progress.say("packing")
        archive(dataset, new / f"{dataset.about.name}-{dataset.about.version}.zip")
        packages(dataset.root, new)
    sums = "".join(f"{sha256(file)}  {file.name}\n" for file in sorted(new.iterdir()))
    write_text(new / "SHA256SUMS", sums)
    for old in (dataset.root / FOLDER).iterdir():
        if old.is_file():
            old.unlink()
    made = [file.rename(dataset.root / FOLDER / file.name) for file in sorted(new.iterdir())]
    new.rmdir()
    return made


def archive(dataset: Dataset, path: Path) -> None:
    """The data package and what is read beside it, below a folder with name and version."""
    top = f"{dataset.about.name}-{dataset.about.version}"
    with zipfile.ZipFile(path, "w") as file:
        for name in archived(dataset.root):
            entry = zipfile.ZipInfo(f"{top}/{name}", _TIME)
            entry.external_attr = 0o644 << 16
            file.writestr(entry, (dataset.root / name).read_bytes(), zipfile.ZIP_DEFLATED, 9)


def archived(root: Path) -> Iterator[str]:
    """The paths of the files of the archive, in order."""
    files = [file for name in (*owned(), *_BESIDE) for file in _files(root / name)]
    names = sorted(file.relative_to(root).as_posix() for file in files)
    return (name for name in names if not name.startswith(_OF_THE_CODE))


def _files(path: Path) -> list[Path]:
    return [file for file in path.rglob("*") if file.is_file()] if path.is_dir() else [path] if path.exists() else []


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
