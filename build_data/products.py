"""Every file that is published: its path, what writes it, and when.

The modules of `formats`, `metadata` and `pages` declare what they write; publishing only walks the list. A path
with `{table}` is written once a table.
"""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path, PurePosixPath

from build_data.dataset import Dataset
from build_data.discover import modules

MADE = datetime(1980, 1, 1)  # the time that is said in files that have to say one: the earliest that a zip can
_OWNED_WHOLE = ("data", "schemas")  # folders that hold nothing but what is built


@dataclass(frozen=True)
class Product:
    """A file, or one a table, and the function that writes it: `write(dataset, path)` or `write(dataset, path, table)`.

    A path may hold `{table}`, or `{version}` where it is made for a release.

    turn: 0, or later for a file that tells of those written before it (1: the descriptor, 2: the checksums).
    committed: whether a build publishes it; others are made for a release only.
    dated: whether it is made only of a version that has its day of release.
    title, mediatype, format: what the descriptor says of a file that is no table of it, where it says something.
    """

    path: str
    write: Callable[..., None]
    turn: int = 0
    committed: bool = True
    dated: bool = False
    title: str | None = None
    mediatype: str | None = None
    format: str | None = None

    def files(self, dataset: Dataset) -> Iterator[tuple[str, tuple]]:
        """(path, further arguments of `write`) of each file."""
        if "{table}" in self.path:
            yield from ((self.path.format(table=name), (name,)) for name in dataset.models)
        else:
            yield self.path.format(version=dataset.about.version), ()


@cache
def products() -> tuple[Product, ...]:
    """All of them, in the order in which they are written."""
    packages = ("build_data.formats", "build_data.metadata", "build_data.pages")
    found = [product for package in packages for module in modules(package, "PRODUCTS") for product in module.PRODUCTS]
    return tuple(sorted(found, key=lambda product: product.turn))


@cache
def owned() -> tuple[str, ...]:
    """The paths that a build replaces: folders that are all its own, and single files."""
    tops = {p.path.split("/")[0] if p.path.split("/")[0] in _OWNED_WHOLE else p.path for p in products() if p.committed}
    return tuple(sorted(tops, key=lambda top: (top not in _OWNED_WHOLE, top)))


def write(
    dataset: Dataset, folder: Path, committed: bool = True, tell: Callable[[str], None] = lambda name: None
) -> None:
    """Write every product of a build below a folder, or of a release; `tell` is given the name of each file."""
    for product in products():
        if product.committed == committed and (dataset.about.released or not product.dated):
            for name, further in product.files(dataset):
                tell(name)
                path = folder / PurePosixPath(name)
                path.parent.mkdir(parents=True, exist_ok=True)
                product.write(dataset, path, *further)


def write_text(path: Path, text: str) -> None:
    """A text file with the same bytes everywhere."""
    path.write_text(text, encoding="utf-8", newline="\n")


def write_json(path: Path, value: dict | list) -> None:
    """JSON with the same bytes everywhere."""
    write_text(path, json.dumps(value, ensure_ascii=False, indent=1) + "\n")


def write_zip(path: Path, files: Iterable[tuple[str, bytes]]) -> None:
    """Files, by the name they have in it, in one zip with the same bytes everywhere and always."""
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in files:
            entry = zipfile.ZipInfo(name, MADE.timetuple()[:6])
            entry.external_attr = 0o644 << 16  # to be read by all
            archive.writestr(entry, content, zipfile.ZIP_DEFLATED, 9)
