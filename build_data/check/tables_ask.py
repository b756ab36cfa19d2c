"""Questions to the published tables as a whole, put by great-expectations to a SQLite file made of the Parquet files.

The file has strict types and every key declared, so that what SQLite itself refuses (a type, a term, a foreign key) is
told first. A question is a query of the rows that should not be there; one that examined no row is a fault too, since
it proved nothing.
"""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Question:
    """What is asked, of which rows, and which of them should not be there."""

    name: str
    question: str
    of: str  # a table, or a query, whose rows are examined
    unexpected: str  # the condition of a row that should not be there


@dataclass(frozen=True)
class Answer:
    """What came of a question: rows examined, and some of those flagged."""

    question: Question
    examined: int
    flagged: tuple[str, ...]


QUESTIONS = (
    Question(
        "evidence-of-a-row",
        "Is every citation of a row that is there?",
        "evidence",
        "NOT EXISTS (SELECT 1 FROM row_ids r WHERE r.table_name = x.table_name AND r.record_id = x.record_id)",
    ),
    Question(
        "core-row-borne",
        "Is every row of the core tables borne by a citation?",
        "(SELECT * FROM row_ids WHERE is_core)",
        "NOT EXISTS (SELECT 1 FROM evidence e WHERE e.table_name = x.table_name AND e.record_id = x.record_id)",
    ),
    Question(
        "chronology-of-a-row",
        "Is every line of the chronology of a row that is there?",
        "chronology",
        "NOT EXISTS (SELECT 1 FROM row_ids r WHERE r.table_name = x.table_name AND r.record_id = x.record_id)",
    ),
    Question(
        "part-of-a-row",
        "Is what carried a line of the chronology there?",
        "(SELECT * FROM chronology WHERE part_of_id IS NOT NULL)",
        "NOT EXISTS (SELECT 1 FROM row_ids r WHERE r.table_name = x.part_of_table AND r.record_id = x.part_of_id)",
    ),
    Question(
        "link-to-a-row",
        "Does every link lead to a row that is there?",
        "links",
        "NOT EXISTS (SELECT 1 FROM row_ids r WHERE r.table_name = x.target_table AND r.record_id = x.target_id)",
    ),
    Question(
        "reading-of-a-row",
        "Is every reading of a row that is there?",
        "readings",
        "NOT EXISTS (SELECT 1 FROM row_ids r WHERE r.table_name = x.table_name AND r.record_id = x.record_id)",
    ),
    Question(
        "chronology-in-order",
        "Does the chronology run forward?",
        "(SELECT coalesce(date_min, date_max) AS day, lag(coalesce(date_min, date_max)) OVER (ORDER BY rowid) AS before "
        "FROM chronology)",
        "day < before",
    ),
    Question(
        "panel-whole",
        "Has every pair of states each month from January 1925 to December 1933, once?",
        "(SELECT dyad, count(*) AS months FROM dyad_months GROUP BY dyad)",
        "months != 108",
    ),
    Question(
        "panel-order",
        "Does the state with the lower COW code come first in every pair?",
        "dyad_months",
        "ccode1 >= ccode2 OR dyad != ccode1 * 1000 + ccode2",
    ),
    Question(
        "silence-is-not-absence",
        "Is a count 0 or bounded above only where the source tells all?",
        "(SELECT * FROM dyad_months WHERE coverage != 'full narrative')",
        "meetings_min = 0 OR meetings_max IS NOT NULL OR pact_events_max IS NOT NULL OR press_items_max IS NOT NULL",
    ),
    Question(
        "fewest-and-most",
        "Is the fewest never more than the most?",
        "dyad_months",
        "meetings_min > meetings_max OR pact_events_min > pact_events_max OR press_items_min > press_items_max",
    ),
    Question(
        "span-not-negative",
        "Is no span negative, and every censored one open above?",
        "pact_timings",
        "days_min < 0 OR days_max < days_min OR censored != (days_max IS NULL) OR censored != (censored_on IS NOT NULL)",
    ),
    Question(
        "risk-ends-once",
        "Is a track at risk for the last time in the month of signature, or censored?",
        "(SELECT negotiation_id, pact_id, ccode1, ccode2, sum(pact_signed) + sum(censored) AS ends FROM pact_risk_months "
        "GROUP BY 1, 2, 3, 4)",
        "ends != 1",
    ),
    Question(
        "signed-pact-has-signatories",
        "Has every signed bilateral pact two parties that signed it?",
        "(SELECT p.*, (SELECT count(*) FROM pact_parties q WHERE q.pact_id = p.pact_id AND q.signed_min IS NOT NULL) AS signed "
        "FROM pacts p WHERE signed_min IS NOT NULL AND laterality = 'bilateral' AND scope = 'core')",
        "signed < 2",
    ),
    Question(
        "condition-lifted-after",
        "Is no condition lifted before it was stated?",
        "(SELECT * FROM conditions WHERE lifted_max IS NOT NULL AND date_min IS NOT NULL)",
        "lifted_max < date_min",
    ),
    Question(
        "contact-was-a-meeting",
        "Did every pair of contacts meet in a talk that is recorded?",
        "contacts",
        "meetings + meetings_identified_by_us = 0",
    ),
    Question(
        "label-once",
        "Is a label once in its table, and at most 90 characters long?",
        "(SELECT table_name, label, count(*) AS times FROM labels GROUP BY 1, 2)",
        "times > 1 OR length(label) > 90",
    ),
    Question(
        "bounds-in-order",
        "Is the earliest day of a date not after the latest?",
        "(SELECT date_min, date_max FROM chronology UNION ALL SELECT signed_min, signed_max FROM pacts "
        "UNION ALL SELECT lifted_min, lifted_max FROM conditions UNION ALL SELECT start_min, end_max FROM postings)",
        "date_min > date_max",
    ),
    Question(
        "talk-once",
        "Is no talk of the same day, place and people recorded twice?",
        "(SELECT date_edtf, place_id, people, count(*) AS times FROM talks GROUP BY 1, 2, 3)",
        "times > 1",
    ),
)


def answers(root: Path) -> list[Answer]:
    """Every question and what came of it. Raises sqlite3.IntegrityError where a declared key is broken."""
    import pyarrow.parquet as pq

    from build_data.dataset import published_tables
    from build_data.formats import sqlite
    from build_data.tables import table

    models = published_tables()
    files = {name: root / "data" / f"{name}.parquet" for name in models}  # a table without rows has none
    tables = {
        name: pq.ParquetFile(file).read() if file.exists() else table(models[name], ()) for name, file in files.items()
    }
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "tables.sqlite"
        sqlite.write_tables(tables, models, path)
        with sqlite3.connect(path) as file:
            for statement in _helpers(models):
                file.execute(statement)
        return _ask(path)


def _helpers(models: dict) -> Iterator[str]:
    """What the questions are put to besides the tables: the key of every row, the labels, and who talked where and when."""
    keys, labels = [], []
    for name, model in models.items():
        if model.group != "derived":
            key = " || '/' || ".join(model.key)
            core = int(model.group == "core")
            keys.append(
                f"SELECT '{name}' AS table_name, CAST({key} AS TEXT) AS record_id, {core} AS is_core FROM {name}"
            )
        if model.group == "core" and "label" in model.model_fields:
            labels.append(f"SELECT '{name}' AS table_name, label FROM {name}")
    yield f"CREATE TABLE row_ids AS {' UNION ALL '.join(keys)}"
    yield f"CREATE TABLE labels AS {' UNION ALL '.join(labels)}"
    yield """CREATE TABLE talks AS SELECT m.date_edtf, m.place_id, group_concat(p.person_id) AS people
        FROM meetings m JOIN (SELECT * FROM meeting_participants ORDER BY meeting_id, person_id) p USING (meeting_id)
        WHERE m.date_shape = 'day' AND m.factuality = 'happened' AND p.person_id IS NOT NULL
        GROUP BY m.meeting_id HAVING count(*) > 1"""


def _ask(path: Path) -> list[Answer]:
    os.environ["GX_ANALYTICS_ENABLED"] = "false"
    import great_expectations as gx
    import great_expectations.expectations as gxe

    context = gx.get_context(mode="ephemeral")
    context.variables.progress_bars = gx.data_context.types.base.ProgressBarsConfig(globally=False)
    source = context.data_sources.add_sqlite("tables", connection_string=f"sqlite:///{path}")
    made = []
    with sqlite3.connect(path) as file:
        for q in QUESTIONS:
            rows = f"rows_{q.name.replace('-', '_')}"
            file.execute(f"CREATE VIEW {rows} AS SELECT *, {q.unexpected} AS unexpected FROM {q.of} x")
            file.commit()
            batch = source.add_table_asset(q.name, table_name=rows).add_batch_definition_whole_table("all")
            asked = "SELECT * FROM {batch} WHERE unexpected"
            expected = gxe.UnexpectedRowsExpectation(unexpected_rows_query=asked, description=q.question)
            (examined,) = file.execute(f"SELECT count(*) FROM {rows}").fetchone()
            made.append(Answer(q, examined, _flagged(batch.get_batch().validate(expected))))
    return made


def _flagged(result) -> tuple[str, ...]:
    """Some of the rows that should not be there, as text; an exception is told as one."""
    if result.success:
        return ()
    rows = (result.result or {}).get("details", {}).get("unexpected_rows")
    return tuple(str(row) for row in rows[:5]) if rows else (str(result.exception_info)[:300],)


def faults(root: Path) -> list[str]:
    """Do the tables as a whole answer every question, and does every question examine something?"""
    try:
        found = answers(root)
    except sqlite3.IntegrityError as error:
        return [f"tables: {error}"]
    idle = [f"tables: {a.question.name} examined no row: {a.question.question}" for a in found if not a.examined]
    return idle + [f"tables: {a.question.question} {'; '.join(a.flagged)}" for a in found if a.flagged]
