"""A reading is held against the value of ours."""

from __future__ import annotations

from build_data.curated.compile import Row
from build_data.curated.link import Linked
from build_data.curated.rules import Found, rule
from build_data.faults import nearest
from build_data.models.apparatus import Reading
from build_data.models.record import Dated


@rule(
    "reading-and-record",
    "A reading is adopted and is not the value of ours, or the other way round.",
    of=Reading,
    warning=True,
)
def is_the_adopted_reading_ours(row: Row, records: Linked) -> Found:
    """Is a reading the value of ours where it was adopted, and only there?"""
    reading = row.record
    found = records.ids.get(reading.table_name, {}).get(reading.record_id)
    if not found:
        return
    names = type(found.record).model_fields
    if reading.field not in names:
        yield f"{reading.table_name} have no field {reading.field}.{nearest(reading.field, names)}", "field"
        return
    ours = getattr(found.record, reading.field)
    text = str(ours.edtf) if isinstance(ours, Dated) else ";".join(ours) if isinstance(ours, tuple) else str(ours)
    if reading.adopted and text != reading.value:
        yield f"adopted, and {reading.record_id} has {text}.", "adopted"
    if not reading.adopted and text == reading.value:
        yield f"not adopted, and {reading.record_id} has {text}.", "adopted"
