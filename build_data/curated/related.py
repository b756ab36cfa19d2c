"""What a row has to do with: the people, states, talks and papers that it names itself or through what carried it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from build_data.curated.compile import Row
from build_data.curated.link import Linked
from build_data.dates import Edtf, surely_before
from build_data.models.record import columns


def named(row: Row, table: str) -> list[str]:
    """The ids of a table that the row names in columns of its own."""
    found: list[str] = []
    for c in columns(type(row.record)):
        if c.refers_to == table and (value := getattr(row.record, c.name)):
            found += value if c.is_list else [value]
    return found


# The columns that say whose act or word a row is; other columns say whom or what it is about.
_ACTING_STATES = (
    "actor_state_ids", "author_state_ids", "proposed_by_state_ids", "stated_by_state_ids", "speaker_state_id",
)  # fmt: skip
_ACTING_PEOPLE = (
    "actor_person_ids", "author_person_ids", "presented_by_person_ids", "stated_by_person_ids", "speaker_person_id",
    "author_person_id",
)  # fmt: skip


def acting_states(row: Row) -> set[str]:
    """The states whose act or word the row is."""
    names = (*_ACTING_STATES, "state_id") if row.record.table == "positions" else _ACTING_STATES
    return _all(row, names)


def acting_people(row: Row) -> set[str]:
    """The people whose act or word the row is."""
    return _all(row, _ACTING_PEOPLE)


def _all(row: Row, names: Iterable[str]) -> set[str]:
    found: set[str] = set()
    for name in names:
        value = getattr(row.record, name, None)
        found |= {value} if isinstance(value, str) else set(value or ())
    return found


def people_of(row: Row, records: Linked) -> set[str]:
    """Everyone that the row names, or who had a part in the talk, paper or text it hangs on."""
    found = set(named(row, "people"))
    for carrier in carriers(row, records):
        found |= set(named(carrier, "people"))
        if carrier.record.table == "meetings":
            found |= {p.record.person_id for p in present(carrier.id, records) if p.record.person_id}
    if row.record.table == "meetings":
        found |= {p.record.person_id for p in present(row.id, records) if p.record.person_id}
    return found


def carriers(row: Row, records: Linked) -> Iterator[Row]:
    """The talks, papers and texts that the row names, and those that these name."""
    for table in ("documents", "drafts", "meetings"):
        for key in named(row, table):
            carrier = records.ids[table].get(key)
            if carrier and carrier is not row:
                yield carrier
                yield from (
                    other
                    for inner in ("documents", "meetings")
                    for inner_key in named(carrier, inner)
                    if (other := records.ids[inner].get(inner_key)) and other is not row
                )
    if row.record.table == "documents":
        for link in row.record.meetings:
            if talk := records.ids["meetings"].get(link.meeting_id):
                yield talk


def present(meeting_id: str, records: Linked) -> list[Row]:
    """Who took part in a talk."""
    return records.index(_present)[meeting_id]


def _present(records: Linked) -> dict[str, list[Row]]:
    found = defaultdict(list)
    for row in records.rows["meeting_participants"]:
        found[row.record.meeting_id].append(row)
    return found


def steps_of(pact_id: str, records: Linked) -> list[Row]:
    """The steps of an instrument, made ones included."""
    return records.index(_steps)[pact_id]


def _steps(records: Linked) -> dict[str, list[Row]]:
    found = defaultdict(list)
    for row in records.rows["pact_events"]:
        if row.record.pact_id:
            found[row.record.pact_id].append(row)
    return found


def main_date(row: Row) -> Edtf | None:
    """The date of the thing itself, None where it has none."""
    date = getattr(row.record, "date", None)
    return date.edtf if date else None


def overlap(a: Edtf, b: Edtf) -> bool:
    """Whether two dates can be one day."""
    return not surely_before(a, b) and not surely_before(b, a)
