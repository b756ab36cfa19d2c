"""Who met whom: pairs of people who took part in the same meeting, those that were only planned or denied left out."""

from __future__ import annotations

from typing import ClassVar

from build_data.column_types import Day, Slug, Whole
from build_data.models.record import Derived, column


class Contact(Derived):
    """A pair of people who met, in alphabetical order of their ids.

    Planned, rumoured, disputed and denied meetings do not count.
    """

    table: ClassVar[str] = "contacts"
    key: ClassVar[tuple[str, ...]] = ("person_id_a", "person_id_b")

    person_id_a: Slug = column("One person.", refers_to="people")
    person_id_b: Slug = column("The other.", refers_to="people")
    meetings: Whole = column("Meetings in which both took part.", unit="count")
    first_min: Day | None = column("Earliest day of the first.", optional=True)
    last_max: Day | None = column("Latest day of the last.", optional=True)


def query() -> str:
    return """
        SELECT a.person_id AS person_id_a, b.person_id AS person_id_b, count(DISTINCT m.meeting_id)::INTEGER AS meetings,
            min(m.date_min) AS first_min, max(m.date_max) AS last_max
        FROM meeting_participants a
        JOIN meeting_participants b ON a.meeting_id = b.meeting_id AND a.person_id < b.person_id
        JOIN meetings m ON m.meeting_id = a.meeting_id
        WHERE m.factuality IN ('happened', 'reported', 'presumed')
        GROUP BY ALL"""
