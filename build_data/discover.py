"""The modules of a folder that is its own register: a new file is all that a new one of them takes.

Commands, derived tables, rules, output formats, metadata standards and pages are found by listing their folder.
"""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from types import ModuleType

from build_data.faults import Stopped


class Incomplete(Stopped):
    """A module lacks what its folder asks of each; the message names it and what is missing."""


@cache
def modules(package: str, *needs: str) -> tuple[ModuleType, ...]:
    """The modules of a package in the order of their names. Raises Incomplete where one lacks a name in `needs`."""
    folder = importlib.import_module(package)
    found = []
    for name in sorted(m.name for m in pkgutil.iter_modules(folder.__path__)):
        module = importlib.import_module(f"{package}.{name}")
        if missing := [need for need in needs if not hasattr(module, need)]:
            file = f"{package.replace('.', '/')}/{name}.py"
            raise Incomplete(f"{file} lacks {' and '.join(missing)}, which every module of {package} has.")
        found.append(module)
    return tuple(found)
