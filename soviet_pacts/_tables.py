"""The tables: which there are, what is in them, and what their columns mean."""

from __future__ import annotations

from soviet_pacts._package import parquet_path, published_file, table_resource, table_resources

TYPE_CHECKING = False
if TYPE_CHECKING:
    import pandas as pd
    import pyarrow.parquet as pq

    from soviet_pacts._names import Table


def tables() -> list[Table]:
    """The names of the tables, reference tables first, derived ones last.

    >>> "pacts" in tables()
    True
    """
    return [resource["name"] for resource in table_resources()]


def load(table: Table) -> pd.DataFrame:
    """A table as a frame, one row as `describe(table)` says, in the published order.

    table: one of `tables()`.

    Text is `string`, whole numbers `Int32`, flags `boolean` (all three know missing values, as `pd.NA`), reals
    `float64` (missing: `nan`), days `datetime64[ms]` (missing: `NaT`), codes `category` with every term of the
    vocabulary in its order (missing: `nan`), lists of ids `object` with a tuple in each cell (missing: `None`; a list
    is never empty). `explode` gives a row to each id of a list.

    Raises KeyError, naming the nearest, if there is no such table.

    >>> load("pacts").set_index("pact_id").loc["ussr-france-1932", "kind"]
    'non_aggression_and_neutrality'
    >>> load("negotiations").set_index("negotiation_id").loc["ussr-france-pact-1931", "state_ids"]
    ('ussr', 'france')
    """
    resource = table_resource(table)
    import pandas as pd
    import pyarrow as pa

    whole = {getattr(pa, f"int{bits}")(): getattr(pd, f"Int{bits}Dtype")() for bits in (8, 16, 32, 64)}
    types = {pa.string(): pd.StringDtype(), pa.large_string(): pd.StringDtype(), pa.bool_(): pd.BooleanDtype(), **whole}
    content = _parquet(table).read()
    frame = content.to_pandas(types_mapper=types.get, date_as_object=False)
    for name in _lists(content.schema):
        cells = [None if cell is None else tuple(cell) for cell in content[name].to_pylist()]
        frame[name] = pd.Series(cells, index=frame.index, dtype=object)
    for field in resource["schema"]["fields"]:
        terms = field.get("constraints", {}).get("enum")
        column = frame[field["name"]]
        if terms and isinstance(column.dtype, pd.CategoricalDtype) and list(column.cat.categories) != terms:
            frame[field["name"]] = column.cat.set_categories(terms)
    return frame


def describe(table: Table) -> pd.DataFrame:
    """The columns of a table, one row a column, in the table's order.

    table: one of `tables()`.

    Index `column`, its name. Columns: `description`; `terms`, a dict from each term of a vocabulary to what it means,
    else None; `required`, whether it is filled in every row; `unit` of a number, else None; `type` (`string`,
    `integer`, `number`, `boolean`, `date`, `list`). `frame.attrs["description"]` says what a row of the table is,
    `frame.attrs["key"]` which columns tell one row from another.

    Raises KeyError, naming the nearest, if there is no such table.

    >>> describe("pacts").loc["duration_months", "unit"]
    'month'
    >>> describe("pacts").attrs["key"]
    ['pact_id']
    """
    resource = table_resource(table)
    import pandas as pd

    lists = _lists(_parquet(table).schema_arrow)
    rows = [
        {
            "column": field["name"],
            "description": field["description"],
            "terms": {c["value"]: c["label"] for c in field["categories"]} if "categories" in field else None,
            "required": field.get("constraints", {}).get("required", False),
            "unit": field.get("unit"),
            "type": "list" if field["name"] in lists else field["type"],
        }
        for field in resource["schema"]["fields"]
    ]
    frame = pd.DataFrame(rows).astype({"terms": object, "unit": object}).set_index("column")
    frame["unit"] = frame["unit"].where(frame["unit"].notna(), None)
    frame.attrs["description"] = resource["description"]
    frame.attrs["key"] = list(resource["schema"]["primaryKey"])
    return frame


def in_front(frame: pd.DataFrame, first: list[str], last: list[str]) -> pd.DataFrame:
    """The frame with some columns first and some last: those that a narrow print of it shows."""
    first, last = ([name for name in names if name in frame] for names in (first, last))
    between = [name for name in frame if name not in {*first, *last}]
    return frame[[*first, *between, *last]]


def _parquet(table: Table) -> pq.ParquetFile:
    """A table's Parquet file, opened; read as bytes where it lies inside a zip."""
    from pathlib import Path

    import pyarrow as pa
    import pyarrow.parquet as pq

    found = published_file(parquet_path(table))
    return pq.ParquetFile(found if isinstance(found, Path) else pa.BufferReader(found.read_bytes()))


def _lists(schema) -> list[str]:
    import pyarrow as pa

    return [field.name for field in schema if pa.types.is_list(field.type) or pa.types.is_large_list(field.type)]
