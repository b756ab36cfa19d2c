"""The waist: all that any output is given."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from build_data.about import About
from build_data.curated.link import Linked
from build_data.derive import queries
from build_data.models import curated_tables
from build_data.models.actors import Source
from build_data.models.record import TableRow
from build_data.tables import Tables

_NAMES = ("label", "name", "short", "title")


@cache
def published_tables() -> dict[str, type[TableRow]]:
    """The model of every table that can be published, curated and derived, in the order of the codebook."""
    return {**curated_tables(), **{row.table: row for row in queries()}}


@dataclass(frozen=True)
class Dataset:
    """The dataset in one state: its words, its tables (those that have rows), its records, and where the project is."""

    about: About
    tables: Tables
    records: Linked
    root: Path

    @cached_property
    def models(self) -> dict[str, type[TableRow]]:
        """The model of each table that has rows, in the order of the codebook."""
        return {name: model for name, model in published_tables().items() if name in self.tables}

    def rows(self, table: str) -> list[dict]:
        """The rows of a table; none of one that is empty."""
        return self.tables[table].to_pylist() if table in self.tables else []

    @cached_property
    def names(self) -> dict[str, dict[str, str]]:
        """What a reader calls the rows of a table that others refer to: its label, name, short form or title, by id."""
        found = {}
        for table, model in self.models.items():
            called = next((name for name in _NAMES if name in self.tables[table].column_names), None)
            if called and len(model.key) == 1:
                ids, words = (self.tables[table].column(name).to_pylist() for name in (model.key[0], called))
                found[table] = {key: word or key for key, word in zip(ids, words, strict=True)}
        return found

    @cached_property
    def evidence(self) -> dict[tuple[str, str], str]:
        """The citations that bear a row as a whole, in words, by its table and id."""
        found = defaultdict(list)
        for row in self.rows("evidence"):
            if row["field"] is None:
                found[row["table_name"], row["record_id"]].append(row["in_words"])
        return {key: " | ".join(cited) for key, cited in found.items()}

    @cached_property
    def works(self) -> list[Source]:
        """The works cited, by id."""
        return sorted((row.record for row in self.records.rows["sources"]), key=lambda work: work.source_id)
