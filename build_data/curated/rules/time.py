"""Time runs forward."""

from __future__ import annotations

from build_data.curated.compile import Row
from build_data.curated.link import Linked
from build_data.curated.rules import Found, rule
from build_data.dates import surely_before

_SPANS = (
    ("opened", "closed"),
    ("start", "end"),
    ("date", "ended"),
    ("date", "lifted"),
)


@rule("runs-backwards", "It ends before it begins.")
def does_time_run_forward(row: Row, records: Linked) -> Found:
    """Can the end be after the beginning?"""
    for first, last in _SPANS:
        begins, ends = getattr(row.record, first, None), getattr(row.record, last, None)
        if begins and ends and surely_before(ends.edtf, begins.edtf):
            yield f"{last} {ends.edtf} is before {first} {begins.edtf}.", last
