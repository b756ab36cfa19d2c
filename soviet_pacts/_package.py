"""What was published: the descriptor, and where the files are that it names.

Everything the package knows of a table stands in `datapackage.json`. The files are read through `importlib.resources`,
so that they are found in an installed package, in a checkout, and inside a zip.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files

TYPE_CHECKING = False
if TYPE_CHECKING:
    from importlib.resources.abc import Traversable


class NotThere(KeyError):
    """No table or record has that name; the message tells the nearest. A KeyError that prints as a sentence."""

    def __str__(self) -> str:
        return str(self.args[0])


class Unreadable(OSError):
    """A published file is not where the package needs it."""


@cache
def published() -> Traversable:
    """The folder of the published files: inside the installed package, or that of the checkout around it."""
    here = files("soviet_pacts")
    inside = here / "published"
    return inside if inside.is_dir() else here.parent  # type: ignore[attr-defined]  # folders on disk and in zips have one


@cache
def descriptor() -> dict:
    """The data package's descriptor."""
    return json.loads(published_file("datapackage.json").read_text(encoding="utf-8"))


def published_file(path: str) -> Traversable:
    """A published file by its path in the descriptor. Raises Unreadable where it is not there."""
    found = published().joinpath(*path.split("/"))
    if not found.is_file():
        raise Unreadable(f"{path} is not in {published()}. Install soviet-pacts anew.")
    return found


def table_resources() -> list[dict]:
    """The resources that are tables, in the order of the descriptor; others are files (Parquet, bibliography)."""
    return [resource for resource in descriptor()["resources"] if "schema" in resource]


def table_resource(table: str) -> dict:
    """A table's resource. Raises NotThere, naming the nearest, if there is none."""
    names = [resource["name"] for resource in table_resources()]
    if table not in names:
        raise not_there("table", table, names, f"There are: {', '.join(names)}.")
    return table_resources()[names.index(table)]


def parquet_path(table: str) -> str:
    """Where the descriptor says the Parquet file of a table is: in the file resource named `<table>-parquet`."""
    table_resource(table)  # a wrong name is told as one
    for other in descriptor()["resources"]:
        if other["name"] == f"{table}-parquet":
            return other["path"]
    raise Unreadable(f"no Parquet file of {table} is published.")


def not_there(what: str, name: str, names: list[str], otherwise: str) -> NotThere:
    """The error for a name that none of `names` is: it tells the nearest, or else what is said in `otherwise`."""
    import difflib

    if not isinstance(name, str):
        return NotThere(f"no {what} {name!r}: write its name as text, such as {names[0]!r}.")
    written = {other.lower(): other for other in names}
    near = [written[n] for n in difflib.get_close_matches(name.strip().lower(), written, n=3, cutoff=0.6)]
    hint = f"Nearest: {', '.join(near)}." if near else otherwise
    return NotThere(f"no {what} {name!r}. {hint}")
