"""Views for the questions that people ask, for SQLite and for DuckDB over the Parquet files.

A view is written once, in SQL that both read. Its tables must have rows, else it is left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from build_data.dataset import Dataset
from build_data.models.record import TableRow
from build_data.products import Product, write_text


@dataclass(frozen=True)
class View:
    """A question to the tables: its name, what it answers, the tables it asks, the query."""

    name: str
    about: str
    tables: tuple[str, ...]
    query: str


VIEWS = (
    View(
        "talks_with_people",
        "Each talk with the names of those who took part and where.",
        ("meetings", "meeting_participants", "people", "places"),
        """SELECT m.meeting_id, m.date_edtf, m.date_min, m.date_max, m.kind, m.factuality, p.name AS place, m.summary,
            (SELECT group_concat(coalesce(w.name, t.participant), '; ') FROM meeting_participants t
                LEFT JOIN people w ON w.person_id = t.person_id WHERE t.meeting_id = m.meeting_id) AS participants
        FROM meetings m LEFT JOIN places p ON p.place_id = m.place_id""",
    ),
    View(
        "pact_lives",
        "The steps of each instrument, in order of time, with their evidence.",
        ("pacts", "pact_events", "evidence"),
        """SELECT p.pact_id, p.title, e.date_edtf, e.date_min, e.date_max, e.kind, e.factuality, e.summary,
            (SELECT group_concat(v.in_words, ' | ') FROM evidence v
                WHERE v.table_name = 'pact_events' AND v.record_id = e.event_id AND v.field IS NULL) AS evidence
        FROM pacts p JOIN pact_events e ON e.pact_id = p.pact_id
        ORDER BY p.pact_id, coalesce(e.date_min, e.date_max), e.sequence, e.event_id""",
    ),
    View(
        "conditions_by_pact",
        "What held which instrument, from when to when, and what became of it.",
        ("conditions", "pacts"),
        """SELECT c.condition_id, p.title AS pact, c.stage, c.relation, d.title AS depends_on, c.depends_on_stage,
            c.depends_on_issue, c.date_edtf AS stated, c.date_min AS stated_min, c.lifted_edtf AS lifted,
            c.lifted_max, c.fate, c.gist
        FROM conditions c JOIN pacts p ON p.pact_id = c.pact_id
            LEFT JOIN pacts d ON d.pact_id = c.depends_on_pact_id
        ORDER BY p.pact_id, c.date_min, c.condition_id""",
    ),
    View(
        "clauses_by_topic",
        "Each treaty matter through the texts put on the table, with whose text it was and what became of the clause.",
        ("clauses", "drafts", "pacts"),
        """SELECT p.pact_id, c.topic, d.date_edtf, d.date_min, d.label AS text, c.article, c.gist, c.change, c.fate,
            c.replies_to_clause_id, c.clause_id
        FROM clauses c LEFT JOIN drafts d ON d.draft_id = c.draft_id
            JOIN pacts p ON p.pact_id = coalesce(c.pact_id, d.pact_id)
        ORDER BY p.pact_id, c.topic, d.date_min, c.clause_id""",
    ),
    View(
        "press_with_stances",
        "Each piece with its outlet and the stances taken in it.",
        ("press_items", "press_stances", "outlets"),
        """SELECT i.press_item_id, o.name AS outlet, i.date_edtf, i.date_min, i.genre, i.summary, s.target_kind,
            s.target_id, s.stance
        FROM press_items i LEFT JOIN outlets o ON o.outlet_id = i.outlet_id
            LEFT JOIN press_stances s ON s.press_item_id = i.press_item_id
        ORDER BY i.date_min, i.press_item_id""",
    ),
    View(
        "offices",
        "Who held which office, when.",
        ("postings", "people", "states"),
        """SELECT p.person_id, p.name, s.name AS state, o.office, o.start_edtf, o.start_min, o.end_edtf, o.end_max
        FROM postings o JOIN people p ON p.person_id = o.person_id LEFT JOIN states s ON s.state_id = o.state_id
        ORDER BY p.person_id, o.start_min""",
    ),
)


def of(models: Mapping[str, type[TableRow]]) -> Iterator[View]:
    """The views whose tables all have rows."""
    return (view for view in VIEWS if set(view.tables) <= set(models))


def duckdb_script(dataset: Dataset) -> str:
    """Every table as a view of its Parquet file, then the views that ask."""
    lines = [f"-- {dataset.about.title} {dataset.about.version}: run in the folder of the data package.", ""]
    lines += [f"CREATE VIEW {name} AS FROM 'data/{name}.parquet';" for name in dataset.models]
    for view in of(dataset.models):
        lines += ["", f"-- {view.about}", f"CREATE VIEW {view.name} AS {view.query};"]
    return "\n".join([*lines, ""])


PRODUCTS = (
    Product(
        "soviet-pacts-{version}-views.sql",
        lambda dataset, path: write_text(path, duckdb_script(dataset)),
        committed=False,
    ),
)
