"""What was retired stays retired."""

from __future__ import annotations

from build_data.curated.compile import Row
from build_data.curated.link import Linked
from build_data.curated.rules import Found, rule
from build_data.models.retired import Retired


@rule("retired-id-in-use", "An id that was retired is the id of a record again.", of=Retired)
def is_it_never_used_again(row: Row, records: Linked) -> Found:
    """Is an id that was retired never used again?"""
    if row.record.retired_id in records.ids[row.record.table_name]:
        yield f"{row.record.retired_id} is in {row.record.table_name}. Give that record another id.", "retired_id"
