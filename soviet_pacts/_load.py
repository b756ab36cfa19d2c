"""Reading what was published. Nothing here knows a table by heart: all of it is in `datapackage.json`.

Imports stand inside the functions: to import this module costs next to nothing.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path

    import pandas as pd

_read: dict[str, dict] = {}


def folder() -> Path:
    """Where the published files are: inside the installed package, or beside it in a checkout."""
    from pathlib import Path

    here = Path(__file__).parent
    return here / "published" if (here / "published").is_dir() else here.parent


def descriptor() -> dict:
    """The data package's descriptor, read once."""
    if "descriptor" not in _read:
        import json

        _read["descriptor"] = json.loads((folder() / "datapackage.json").read_text(encoding="utf-8"))
    return _read["descriptor"]


def _resource(table: str) -> dict:
    for resource in descriptor()["resources"]:
        if resource["name"] == table:
            return resource
    import difflib

    near = difflib.get_close_matches(table, tables(), n=1, cutoff=0.5)
    hint = f" Did you mean {near[0]!r}?" if near else f" There are: {', '.join(tables())}."
    raise KeyError(f"no table {table!r}.{hint}")


def tables() -> list[str]:
    """The names of the tables, reference tables first, derived ones last.

    >>> "pacts" in tables()
    True
    """
    return [resource["name"] for resource in descriptor()["resources"]]


def load(table: str) -> pd.DataFrame:
    """A table as a frame, one row as `describe(table)` says, sorted by key.

    Text is `string`, whole numbers `Int32`, flags `boolean` (all three know missing values), reals `float64`,
    days `datetime64[ms]`, codes `category` with every term of the vocabulary in its order.

    Raises KeyError, naming the nearest, if there is no such table.

    >>> load("pacts").set_index("pact_id").loc["ussr-france-1932", "kind"]
    'non_aggression_and_neutrality'
    """
    resource = _resource(table)
    import pandas as pd
    import pyarrow as pa
    import pyarrow.parquet as pq

    types = {pa.string(): pd.StringDtype(), pa.int32(): pd.Int32Dtype(), pa.bool_(): pd.BooleanDtype()}
    content = pq.ParquetFile(folder() / resource["parquet"]).read()
    frame = content.to_pandas(types_mapper=types.get, date_as_object=False)
    for field in resource["schema"]["fields"]:
        terms = field.get("constraints", {}).get("enum")
        if terms and list(frame[field["name"]].cat.categories) != terms:
            frame[field["name"]] = frame[field["name"]].cat.set_categories(terms)
    return frame


def record_ids(frame: pd.DataFrame, table: str) -> pd.Series:
    """The id of each row of a table, its key columns joined by a slash, as `evidence` takes it."""
    return frame[_resource(table)["schema"]["primaryKey"]].astype("string").agg("/".join, axis=1)


def describe(table: str) -> pd.DataFrame:
    """The columns of a table: `column` (index), `type`, `required`, `description`, `unit`, `terms`.

    `frame.attrs["description"]` says what a row is. Raises KeyError if there is no such table.
    """
    resource = _resource(table)
    import pandas as pd

    rows = [
        {
            "column": field["name"],
            "type": field["type"],
            "required": field.get("constraints", {}).get("required", False),
            "description": field["description"],
            "unit": field.get("unit"),
            "terms": {c["value"]: c["label"] for c in field["categories"]} if "categories" in field else None,
        }
        for field in resource["schema"]["fields"]
    ]
    frame = pd.DataFrame(rows).set_index("column")
    frame.attrs["description"] = resource["description"]
    return frame


def evidence(table: str, record_id: str) -> pd.DataFrame:
    """The citations that bear a record: `field`, `source_id`, `page`, `footnote`, `block`, `locator`, ...

    record_id: the key; of a table with several key columns their values joined by a slash
    (`evidence("pact_parties", "ussr-france-1932/france")`).

    Raises KeyError if there is no such table, or the table has no such record.
    """
    _resource(table)  # a wrong name is told before the evidence is read
    rows = load("evidence")
    found = rows[(rows["table_name"] == table) & (rows["record_id"] == record_id)].reset_index(drop=True)
    if found.empty:
        keys = record_ids(load(table), table)
        if not (keys == record_id).any():
            import difflib

            near = difflib.get_close_matches(record_id, keys.tolist(), n=3, cutoff=0.5)
            raise KeyError(f"no record {record_id!r} in {table}." + (f" Nearest: {', '.join(near)}." if near else ""))
    return found


def chronology(first: str, last: str | None = None) -> pd.DataFrame:
    """What happened in a span, in order of time, with its evidence.

    First what surely fell in the span (`inside` is true), then what may have, or what lasted beyond it.

    first, last: a year, month or day (`1931`, `1931-08`, `1931-05-22`); without `last` the span is `first`.
    Columns as in `describe("chronology")`, and `inside`. Raises ValueError for anything else.

    >>> len(chronology("1931-08-10")) > 0
    True
    """
    import pandas as pd

    begin, end = pd.Period(first).start_time, pd.Period(last or first).end_time
    rows = load("chronology")
    found = rows[(rows["date_min"] <= end) & (rows["date_max"] >= begin)]
    found = found.assign(outside=(found["date_min"] < begin) | (found["date_max"] > end))
    found = found.sort_values(
        ["outside", "date_min", "date_max", "table_name", "record_id", "date_name"], ignore_index=True
    )
    return found.assign(inside=~found.pop("outside"))


def cite(style: str = "text") -> str:
    """How to cite this version: as `text`, or as `bibtex`. Raises ValueError for another style.

    >>> cite().startswith("The soviet-pacts contributors")
    True
    """
    about = descriptor()
    author, title, version = about["contributors"][0]["title"], about["title"], about["version"]
    source = about["sources"][0]["title"]
    if style == "text":
        return f"{author}. {title}. Version {version} [data set]. CC BY 4.0. Compiled from {source}."
    if style == "bibtex":
        return (
            f"@misc{{soviet-pacts-{version},\n  author = {{{{{author}}}}},\n  title = {{{{{title}}}}},\n"
            f"  version = {{{version}}},\n  note = {{Data set, CC BY 4.0. Compiled from {source}}}\n}}"
        )
    raise ValueError(f"no style {style!r}: there are 'text' and 'bibtex'.")
