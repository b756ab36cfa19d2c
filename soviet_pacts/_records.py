"""One record, and the citations that bear it."""

from __future__ import annotations

from soviet_pacts._package import not_there, table_resource
from soviet_pacts._tables import in_front, load

TYPE_CHECKING = False
if TYPE_CHECKING:
    import pandas as pd

    from soviet_pacts._names import Table


def record(table: Table, record_id: str) -> pd.Series:
    """One record: a series with a value for each column of the table, missing ones as in `load`.

    table: one of `tables()`. record_id: the key; of a table with several key columns, their values joined by a slash.

    Raises KeyError, naming the nearest, if there is no such table, or the table has no such record.

    >>> record("pacts", "ussr-france-1932")["signed_edtf"]
    '1932-11-29'
    >>> record("pact_parties", "ussr-france-1932/france")["role"]
    'signatory'
    """
    frame = load(table)
    found = frame[_has_id(frame, table, record_id)].iloc[0]
    return found.rename(record_id)


def evidence(table: Table, record_id: str) -> pd.DataFrame:
    """The citations that bear a record, one row each, in the record's order.

    table, record_id: as in `record`.

    First `in_words`, as a historian writes it, last `field`, the one field it bears (missing where it bears the whole
    record); between them the other columns of `describe("evidence")`. A derived row has no citation of its own: the
    frame is empty then.

    Raises KeyError, naming the nearest, if there is no such table, or the table has no such record.

    >>> list(evidence("pacts", "ussr-france-1932").columns[:3])
    ['in_words', 'source_id', 'page']
    >>> words = evidence("meetings", "1931-05-22-litvinov-briand")["in_words"]
    >>> "Large, p. 84 n. 27, from DVP 14, 350-351" in set(words)
    True
    """
    table_resource(table)  # a wrong name is told before the evidence is read
    rows = load("evidence")
    of_it = (rows["table_name"] == table) & (rows["record_id"].isin([record_id]))
    found = rows[of_it].reset_index(drop=True)
    if found.empty:
        _has_id(load(table), table, record_id)
    return in_front(
        found,
        ["in_words", "source_id", "page", "footnote", "block", "locator"],
        ["table_name", "record_id", "position", "inherited", "certainty", "field"],
    )


def record_ids(frame: pd.DataFrame, table: Table) -> pd.Series:
    """The id of each row of a table, its key columns joined by a slash, as `evidence` takes it."""
    first, *others = (frame[name].astype("string") for name in table_resource(table)["schema"]["primaryKey"])
    for other in others:
        first = first + "/" + other
    return first


def _has_id(frame: pd.DataFrame, table: Table, record_id: str) -> pd.Series:
    """Which row has the id. Raises NotThere, naming the nearest, if none has."""
    ids = record_ids(frame, table)
    found = ids == record_id if isinstance(record_id, str) else None
    if found is None or not found.any():
        raise not_there(f"record in {table} named", record_id, ids.tolist(), f"They look like {ids.iloc[0]!r}.")
    return found
