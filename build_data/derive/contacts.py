"""Who met whom: pairs of people who took part in the same meeting, those that were only planned or denied left out."""


def query() -> str:
    return """
        SELECT a.person_id AS person_id_a, b.person_id AS person_id_b, count(DISTINCT m.meeting_id)::INTEGER AS meetings,
            min(m.date_min) AS first_min, max(m.date_max) AS last_max
        FROM meeting_participants a
        JOIN meeting_participants b ON a.meeting_id = b.meeting_id AND a.person_id < b.person_id
        JOIN meetings m ON m.meeting_id = a.meeting_id
        WHERE m.factuality IN ('happened', 'reported', 'presumed')
        GROUP BY ALL"""
