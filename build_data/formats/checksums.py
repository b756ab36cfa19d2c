"""SHA256SUMS: the checksum of every published file and of the licences, for `sha256sum -c` in the project's folder."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path

from build_data.products import Product, owned, write_text

NAME = "SHA256SUMS"
LICENCES = ("LICENSE", "LICENSE-DATA")


def checksums(folder: Path, project: Path) -> str:
    """The lines of the list: of what is built, below `folder`, and of the licences of the project."""
    built = [file for name in owned() for file in files(folder / name)]
    found = {file.relative_to(folder).as_posix(): file for file in built if file.name != NAME}
    found |= {name: project / name for name in LICENCES if (project / name).exists()}
    return listed(found)


def listed(found: Mapping[str, Path]) -> str:
    """A line for each file, by the name that it is told under, as `sha256sum -c` reads it."""
    return "".join(f"{sha256(found[name])}  {name}\n" for name in sorted(found))


def sha256(file: Path) -> str:
    """The checksum of a file, in hexadecimal digits."""
    return hashlib.sha256(file.read_bytes()).hexdigest()


def files(path: Path) -> list[Path]:
    """The file, or all files of the folder, in order."""
    return [file for file in sorted(path.rglob("*")) if file.is_file()] if path.is_dir() else [path]


PRODUCTS = (Product(NAME, lambda dataset, path: write_text(path, checksums(path.parent, dataset.root)), turn=2),)
