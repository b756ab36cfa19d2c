"""What CSL-JSON can say of a work: the types and variables that the schema of CSL 1.0.2 lists.

Id, title, author and year are columns of the record. CSL's other dates, and what only a program that cites fills in,
are not taken. Values are texts as typed: for the volume of a work `11` is one, and so is `2/1`.
"""

from __future__ import annotations

from typing import Annotated, Literal, Required

from pydantic import BeforeValidator, ConfigDict
from pydantic_core import PydanticCustomError
from typing_extensions import TypedDict  # pydantic asks for this one below Python 3.12

from build_data.column_types import Text

CslType = Literal[
    "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast", "chapter",
    "classic", "collection", "dataset", "document", "entry", "entry-dictionary", "entry-encyclopedia", "event",
    "figure", "graphic", "hearing", "interview", "legal_case", "legislation", "manuscript", "map", "motion_picture",
    "musical_score", "pamphlet", "paper-conference", "patent", "performance", "periodical", "personal_communication",
    "post", "post-weblog", "regulation", "report", "review", "review-book", "software", "song", "speech", "standard",
    "thesis", "treaty", "webpage",
]  # fmt: skip
TEXTS = (
    "chapter-number", "collection-number", "edition", "issue", "number", "number-of-pages", "number-of-volumes",
    "page", "page-first", "part-number", "printing-number", "section", "supplement-number", "version", "volume",
    "collection-title", "container-title", "container-title-short", "original-title", "part-title",
    "reviewed-title", "title-short", "volume-title",
    "abstract", "annote", "archive", "archive_collection", "archive_location", "archive-place", "authority",
    "call-number", "dimensions", "division", "DOI", "event-place", "event-title", "genre", "ISBN", "ISSN",
    "jurisdiction", "keyword", "language", "license", "medium", "note", "original-publisher",
    "original-publisher-place", "PMCID", "PMID", "publisher", "publisher-place", "references", "reviewed-genre",
    "scale", "source", "status", "URL",
)  # fmt: skip
PEOPLE = (
    "chair", "collection-editor", "compiler", "composer", "container-author", "contributor", "curator",
    "director", "editor", "editor-translator", "editorial-director", "executive-producer", "guest", "host",
    "illustrator", "interviewer", "narrator", "organizer", "original-author", "performer", "producer",
    "recipient", "reviewed-author", "script-writer", "series-creator", "translator",
)  # fmt: skip
OF_THE_RECORD = {"id": "source_id", "title": "title", "author": "author or body_author", "issued": "year"}


class CslName(TypedDict, total=False):
    """A person by the parts of the name, or a body by its whole name (`literal`)."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    family: Text
    given: Text
    suffix: Text
    literal: Text


_Entry = TypedDict(
    "_Entry",
    {"type": Required[CslType], **dict.fromkeys(TEXTS, Text), **dict.fromkeys(PEOPLE, list[CslName])},
    total=False,
)
_Entry.__pydantic_config__ = ConfigDict(extra="forbid")


def _not_of_the_record(value):
    said_twice = [name for name in OF_THE_RECORD if isinstance(value, dict) and name in value]
    if said_twice:
        parts = {"name": said_twice[0], "column": OF_THE_RECORD[said_twice[0]]}
        raise PydanticCustomError("csl", "{name} does not belong here: it is made of {column}.", parts)
    return value


Csl = Annotated[_Entry, BeforeValidator(_not_of_the_record)]
