"""The citations that bear each row, its own or its parent's, and what the notes of the thesis cite."""

from __future__ import annotations

from collections.abc import Iterator

from build_data.citation import THESIS, Citation
from build_data.curated.link import Linked
from build_data.models import curated_tables


def rows(linked: Linked) -> Iterator[dict]:
    """The rows of the table `evidence`."""
    blocks = {page.record.page: page.record.block for page in linked.rows["thesis_pages"]}
    shorts = {row.record.source_id: row.record.short for row in linked.rows["sources"]}
    for name in curated_tables():
        for row in linked.rows.get(name, ()):
            citations, inherited = row.citations
            for position, cited in enumerate(citations, 1):
                yield {
                    "table_name": name,
                    "record_id": row.id,
                    "position": position,
                    "field": cited.field,
                    "in_words": in_words(cited, shorts),
                    "source_id": cited.source_id,
                    "page": cited.page,
                    "footnote": cited.footnote,
                    "block": cited.block or blocks.get(cited.page),
                    "locator": cited.locator,
                    "via_source_id": cited.via_source_id,
                    "via_locator": cited.via_locator,
                    "certainty": cited.certainty,
                    "inherited": inherited and cited.field is None,
                }


def footnotes(linked: Linked) -> Iterator[dict]:
    """The rows of the table `footnotes`."""
    volumes = {row.record.source_id: row.record.csl.get("volume") for row in linked.rows["sources"]}
    for row in linked.rows["thesis_notes"]:
        for position, cited in enumerate(row.record.cites, 1):
            yield {
                "page": row.record.page,
                "footnote": row.record.number,
                "position": position,
                "source_id": cited.source_id,
                "volume": volumes.get(cited.source_id),
                "pages": cited.locator,
                "via_source_id": cited.via_source_id,
                "via_pages": cited.via_locator,
            }


def in_words(cited: Citation, shorts: dict[str, str]) -> str:
    """A citation as a historian writes it; `shorts` are the short forms of the works.

    >>> cited = Citation(None, "dvp-14", 92, 58, None, "447-448", None, None, "probable")
    >>> in_words(cited, {"large1973": "Large", "dvp-14": "DVP 14"})
    'Large, p. 92 n. 58, from DVP 14, 447-448 (probable)'
    """
    place = f"p. {cited.page}" if cited.page else f"block {cited.block}" if cited.block else ""
    if place and cited.footnote:
        place += f" n. {cited.footnote}"
    thesis = f"{shorts[THESIS]}, {place}" if place else ""
    behind = "" if place and cited.source_id == THESIS else _work(cited.source_id, cited.locator, shorts)
    via = f"quoted in {_work(cited.via_source_id, cited.via_locator, shorts)}" if cited.via_source_id else ""
    words = ", ".join(part for part in (", from ".join(p for p in (thesis, behind) if p), via) if part)
    return words if cited.certainty == "certain" else f"{words} ({cited.certainty})"


def _work(source_id: str, locator: str | None, shorts: dict[str, str]) -> str:
    return ", ".join(part for part in (shorts[source_id], locator) if part)
