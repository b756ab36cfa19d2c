"""The tables and the kinds of file they are typed in.

`KINDS` is the only list of what a curator may write: a kind's folder, its model, and whether a file holds
one record or a list. Files of a kind lie at `curated/<folder>/...yaml` or in the one file `curated/<folder>.yaml`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import PurePosixPath

from build_data.models import actors, apparatus, derived, documents, meetings, pacts, press
from build_data.models.record import Record, TableRow, columns


@dataclass(frozen=True)
class FileKind:
    """A kind of curated file."""

    name: str
    folder: str
    model: type[Record]
    single: bool  # one record a file, named after it; otherwise a list

    @property
    def schema_path(self) -> str:
        return f"schemas/curated/{self.name}.json"


KINDS = {
    kind.name: kind
    for kind in (
        FileKind("state", "states", actors.State, False),
        FileKind("place", "places", actors.Place, False),
        FileKind("organisation", "organisations", actors.Organisation, False),
        FileKind("outlet", "outlets", actors.Outlet, False),
        FileKind("person", "people", actors.Person, True),
        FileKind("source", "sources", actors.Source, True),
        FileKind("pact", "pacts", pacts.Pact, True),
        FileKind("negotiation", "negotiations", pacts.Negotiation, True),
        FileKind("meeting", "meetings", meetings.Meeting, False),
        FileKind("press", "press", press.PressItem, False),
        FileKind("document", "documents", documents.Document, False),
        FileKind("measure", "measures", documents.Measure, False),
        FileKind("context", "context", documents.ContextEvent, False),
        FileKind("claim", "claims", documents.Claim, False),
        FileKind("emendation", "emendations", apparatus.Emendation, False),
        FileKind("coverage", "coverage", apparatus.Coverage, False),
        FileKind("page", "pages", apparatus.ThesisPage, False),
    )
}
_BY_FOLDER = {kind.folder: kind for kind in KINDS.values()}


def kind_of(path: PurePosixPath) -> FileKind | None:
    """The kind of a file by its path below `curated/`, None where no kind has that folder."""
    return _BY_FOLDER.get(path.parts[0].removesuffix(".yaml")) if path.parts else None


@cache
def kind_of_file(name: str) -> FileKind | None:
    """The kind of a file by its path below the project, as in `curated/pacts/ussr-france-1932.yaml`."""
    return kind_of(PurePosixPath(name).relative_to("curated"))


def with_nested(model: type[Record]) -> Iterator[type[Record]]:
    """The model and the models of the rows nested in it."""
    yield model
    for column in columns(model):
        if column.nested:
            yield from with_nested(column.nested)


def models() -> dict[str, type[Record]]:
    """Every model by the name of its table, in the order the codebook shows them."""
    return {model.table: model for kind in KINDS.values() for model in with_nested(kind.model)}


def published() -> dict[str, type[TableRow]]:
    """Every table that can be published, curated and derived, in the order of the codebook."""
    curated = {name: model for name, model in models().items() if model.group != "unpublished"}
    return {**curated, "evidence": apparatus.EvidenceRow, **derived.MODELS}
