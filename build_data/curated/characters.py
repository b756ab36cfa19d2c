"""Every scalar that was typed, a key or an id as much as a text, is asked for characters that nothing may hold."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from build_data.curated.read import YamlFile
from build_data.faults import Fault
from build_data.text import damage


def faults(file: YamlFile, path: tuple, data: dict, who: str) -> list[Fault]:
    """The damaged scalars of the record at `path`, one fault each."""
    return [
        file.fault(found[0], where, found[1], record=who, key=key)
        for where, scalar, key in _scalars(data, path)
        if (found := damage(scalar))
    ]


def _scalars(data: Any, path: tuple) -> Iterator[tuple[tuple, str, bool]]:
    """(place, text, whether it is a key) of every scalar."""
    if isinstance(data, str):
        yield path, data, False
    elif isinstance(data, list):
        for number, one in enumerate(data):
            yield from _scalars(one, (*path, number))
    else:
        for key, value in data.items():
            yield (*path, key), key, True
            yield from _scalars(value, (*path, key))
