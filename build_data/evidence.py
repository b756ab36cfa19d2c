"""The citations that bear each row: its own, or its parent's."""

from __future__ import annotations

from collections.abc import Iterator

from build_data.curated.link import Linked
from build_data.models import curated_tables


def rows(linked: Linked) -> Iterator[dict]:
    """The rows of the table `evidence`."""
    blocks = {page.record.page: page.record.block for page in linked.rows["thesis_pages"]}
    for name in curated_tables():
        for row in linked.rows.get(name, ()):
            citations, inherited = row.citations
            for position, cited in enumerate(citations, 1):
                yield {
                    "table_name": name,
                    "record_id": row.id,
                    "position": position,
                    "field": cited.field,
                    "source_id": cited.source_id,
                    "page": cited.page,
                    "footnote": cited.footnote,
                    "block": cited.block or blocks.get(cited.page),
                    "locator": cited.locator,
                    "via_source_id": cited.via_source_id,
                    "via_locator": cited.via_locator,
                    "certainty": cited.certainty,
                    "inherited": inherited,
                }
