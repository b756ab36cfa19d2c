"""Forms of a name: ours are plain, those of the print and the scan as they were found."""

from __future__ import annotations

from build_data.curated.compile import Row
from build_data.curated.link import Linked
from build_data.curated.rules import Found, rule
from build_data.faults import FAULTS
from build_data.models.actors import PersonName
from build_data.text import look_alike

_AS_FOUND = ("as_printed", "as_scanned")


@rule("mixed-scripts", FAULTS["mixed-scripts"], of=PersonName)
def is_the_name_of_one_script(row: Row, records: Linked) -> Found:
    """Is each word of a name of one script, unless it stands so in the print or the scan?"""
    if row.record.kind not in _AS_FOUND and (odd := look_alike(row.record.name)):
        yield odd[1], "name"
