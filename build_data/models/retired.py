"""Ids that were released once and are no longer in use."""

from __future__ import annotations

from typing import ClassVar

from build_data.column_types import Slug, Text
from build_data.models.record import Kept, Record, column


class Retired(Record):
    """An id of a released version that its record no longer has; `python -m build_data rename` writes it down."""

    table: ClassVar[str] = "retired_ids"
    kept: ClassVar[Kept] = Kept("retired", "retired")
    group: ClassVar[str] = "unpublished"
    key: ClassVar[tuple[str, ...]] = ("table_name", "retired_id")

    table_name: Text = column("The table of the record.", example="pacts")
    retired_id: Slug = column("The id it had, never used again.", example="ussr-rumania-1931")
    record_id: Text = column("The key it has now.", example="ussr-rumania-1932")
    last_version: Text = column("The last version in which it had the old one.", example="0.3.0")
