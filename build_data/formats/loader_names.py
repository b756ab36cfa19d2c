"""The names of the tables as a type, so that an editor completes them and a typing error is told before it runs."""

from __future__ import annotations

from build_data.dataset import Dataset
from build_data.products import Product, write_text

_HEAD = '''"""The names of the tables, for editors and type checkers; written by the build."""

from typing import Literal, TypeAlias

Table: TypeAlias = Literal[
'''


def names(dataset: Dataset) -> str:
    """The module `soviet_pacts._names`."""
    return _HEAD + "".join(f'    "{name}",\n' for name in dataset.models) + "]\n"


PRODUCTS = (Product("soviet_pacts/_names.py", lambda dataset, path: write_text(path, names(dataset))),)
