"""The waist: all that any output is given."""

from __future__ import annotations

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

    @cached_property
    def works(self) -> list[Source]:
        """The works cited, by id."""
        return sorted((row.record for row in self.records.rows["sources"]), key=lambda work: work.source_id)
