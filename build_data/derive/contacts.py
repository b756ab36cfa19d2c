"""Who met whom: pairs of people who took part in the same meeting, those that were only planned or denied left out."""

from __future__ import annotations

from typing import ClassVar

from build_data.column_types import Day, Slug, Whole
from build_data.models.record import Derived, column


class Contact(Derived):
    """A pair of people who met, in alphabetical order of their ids.

    Planned, rumoured, disputed and denied meetings do not count. A meeting in which one of the two is our
    identification of an unnamed office is counted apart.
    """

    table: ClassVar[str] = "contacts"
    key: ClassVar[tuple[str, ...]] = ("person_id_a", "person_id_b")

    person_id_a: Slug = column("One person.", refers_to="people")
    person_id_b: Slug = column("The other.", refers_to="people")
    meetings: Whole = column("Meetings in which the source names both.", unit="count")
    meetings_identified_by_us: Whole = column(
        "Further meetings in which one of them is our identification.", unit="count"
    )
    first_min: Day | None = column("Earliest day of the first meeting of either sort.", optional=True)
    last_max: Day | None = column("Latest day of the last meeting of either sort.", optional=True)


def query() -> str:
    return """
        WITH met AS (
            SELECT a.person_id AS person_id_a, b.person_id AS person_id_b, m.meeting_id, m.date_min, m.date_max,
                bool_and(a.identified_by IS NULL AND b.identified_by IS NULL) AS named
            FROM meeting_participants a
            JOIN meeting_participants b ON a.meeting_id = b.meeting_id AND a.person_id < b.person_id
            JOIN meetings m ON m.meeting_id = a.meeting_id
            WHERE m.factuality IN ('happened', 'reported', 'presumed')
            GROUP BY ALL)
        SELECT person_id_a, person_id_b, count(*) FILTER (named)::INTEGER AS meetings,
            count(*) FILTER (NOT named)::INTEGER AS meetings_identified_by_us,
            min(date_min) AS first_min, max(date_max) AS last_max
        FROM met GROUP BY ALL"""
