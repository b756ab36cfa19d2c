"""SHA256SUMS: the checksum of every published file in `data/`, to be checked with `sha256sum -c`."""

from __future__ import annotations

from pathlib import Path

from build_data.dataset import Dataset
from build_data.products import Product, write_text
from build_data.publish import checksums


def write(dataset: Dataset, path: Path) -> None:
    """The checksums of the files beside the list."""
    write_text(path, checksums(path.parent))


PRODUCTS = (Product("data/SHA256SUMS", write, turn=2),)
