"""How well two blind codings of a field agree, as it was measured and kept in `validation/reliability.csv`."""

from __future__ import annotations

from typing import ClassVar

from build_data.column_types import Real, Text, Whole
from build_data.models.record import Derived, column
from build_data.models.vocabulary.derived import AgreementMeasure, MeasurementLevel

FROM_FILE = "validation/reliability.csv"


class Reliability(Derived):
    """How well two codings of a field agree: the record's and that of a reader who saw the text and not the record.

    The second reader was given where a thing stands and the record's summary of it, and coded the field from the source.
    Both readings were made in the same way, by the same rules; they are not those of two trained human coders. `value`
    and its bounds are empty where all that was coded is one value, so that agreement by chance cannot be told.
    """

    table: ClassVar[str] = "reliability"
    key: ClassVar[tuple[str, ...]] = ("table_name", "field", "measure")

    table_name: Text = column("The table of the records; `all` for the field in all tables.", example="pact_events")
    field: Text = column("The field.", example="date")
    level: MeasurementLevel = column("On what level of measurement values are compared.")
    units: Whole = column("How many were coded twice.", unit="record", example="60")
    measure: AgreementMeasure = column("What `value` is.")
    value: Real | None = column("The measure.", example="0.95", optional=True)
    low: Real | None = column("Its lower 95 % bound.", example="0.86", optional=True)
    high: Real | None = column("Its upper 95 % bound.", example="0.99", optional=True)


def query() -> str:
    return "FROM read_csv($file, header = true)"
