"""Names: ours are of one script, those of the print and the scan as they were found; authors stand surname first."""

from __future__ import annotations

from build_data.curated.compile import Row
from build_data.curated.link import Linked
from build_data.curated.rules import Found, rule
from build_data.faults import FAULTS
from build_data.models.actors import PersonName, Source
from build_data.text import look_alike

_AS_FOUND = ("as_printed", "as_scanned")


@rule("mixed-scripts", FAULTS["mixed-scripts"], of=PersonName)
def is_the_name_of_one_script(row: Row, records: Linked) -> Found:
    """Is each word of a name of one script, unless it stands so in the print or the scan?"""
    if row.record.kind not in _AS_FOUND and (odd := look_alike(row.record.name)):
        yield odd[1], "name"


@rule("not-surname-first", "An author is no person written surname first, or several are joined otherwise.", of=Source)
def does_the_surname_stand_first(row: Row, records: Linked) -> Found:
    """Is each author of a work a person, surname first, and a body said to be one?"""
    for name in row.record.people:
        _, comma, first = name.partition(", ")
        if " and " in f" {name} " or " & " in name or "(" in name or (comma and not first) or "," in first:
            yield (
                f"'{name}' is not one person. Write Surname, First; Surname, First, and (ed.) or (eds.) at the end.",
                "author",
            )
        elif not comma and " " in name:
            yield f"'{name}' has no comma. A person is Surname, First; a body is `body_author`.", "author"
    if ";" in (row.record.body_author or ""):
        yield "several names. Persons are `author`: Surname, First; Surname, First. A body is one name.", "body_author"
