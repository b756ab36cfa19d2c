"""Evidence in a notation that a curator can type.

    large1973[78 n8] < dvp-14[395-396]
    large1973[76 n5] < dyck-1966[229] < german-documents[Dirksen to the ministry, 6 Feb 1931]
    large1973[b177]
    lnts[vol. 53 p. 387]

First what was read, last what it rests on, between them the book it is quoted through. A citation that bears
one field only is typed under that field's name (`- signed: large1973[77 n8] < dvp-14[395-396]`). A doubt
stands at the end: `(probable)`, `(doubtful)`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Annotated, Any

from pydantic import PlainValidator
from pydantic_core import PydanticCustomError

from build_data import text as texts
from build_data.column_types import SLUG, refuse

THESIS = "large1973"
CERTAINTIES = ("certain", "probable", "doubtful")
_LINK = re.compile(rf"({SLUG})(?:\[([^\[\]<>]+)\])?")
_SEPARATOR = re.compile(r"\s+<\s+")
_KEPT_SEPARATOR = re.compile(r"(\s+<\s+)")
_DOUBT = re.compile(r"\s+\((probable|doubtful)\)$")
_PLACE = re.compile(
    r"(?:(?P<page>[0-9]{1,3})(?: n(?P<footnote>[0-9]{1,3}))?(?: b(?P<block>[0-9]{1,3}))?|b(?P<only_block>[0-9]{1,3}))"
)
# What an editor can check while a citation is typed.
_TYPED_LINK = rf"{SLUG}(\[[^\[\]<>]+\])?"
_TYPED_PLACE = r"([0-9]{1,3}( n[0-9]{1,3})?( b[0-9]{1,3})?|b[0-9]{1,3})"
PATTERN = (
    rf"^({THESIS}\[{_TYPED_PLACE}\]|(?!{THESIS}(\[|\s|$)){_TYPED_LINK})"
    rf"(\s+<\s+{_TYPED_LINK}){{0,2}}(\s+\((probable|doubtful)\))?$"
)
NOTE_PATTERN = rf"^{_TYPED_LINK}(\s+<\s+{_TYPED_LINK})?$"
FORM = "Write large1973[PAGE nFOOTNOTE] < source[pages], as in large1973[78 n8] < dvp-14[395-396]."


@dataclass(frozen=True)
class Citation:
    """One citation, typed. `page`, `footnote` and `block` are places of the thesis; `locator` one of the source."""

    field: str | None
    source_id: str
    page: int | None
    footnote: int | None
    block: int | None
    locator: str | None
    via_source_id: str | None
    via_locator: str | None
    certainty: str


def _wrong(why: str) -> PydanticCustomError:
    return PydanticCustomError("bad_citation", "{why} {form}", {"why": why, "form": FORM})


def _link(text: str) -> tuple[str, str | None]:
    found = _LINK.fullmatch(text)
    if not found:
        raise _wrong(f"'{text}' is not a source with a place.")
    place = found[3]
    if place and place != " ".join(place.split()):
        raise _wrong(f"'{place}' has line breaks or needless spaces.")
    refuse(texts.misread(place or "") or texts.look_alike(place or ""))
    return found[1], place


def parse(text: str, field: str | None = None) -> Citation:
    """Read one citation. Raises PydanticCustomError with what would be right."""
    certainty = "certain"
    doubt = _DOUBT.search(text)
    if doubt:
        text, certainty = text[: doubt.start()], doubt[1]
    links = [_link(link) for link in _SEPARATOR.split(text.strip())]
    if len(links) > 3:
        raise _wrong("more than one book between what was read and its source.")
    (read, place), (source, locator) = links[0], links[-1]
    via, via_locator = links[1] if len(links) == 3 else (None, None)
    cited = Citation(field, source, None, None, None, locator, via, via_locator, certainty)
    if read != THESIS:
        return replace(cited, via_source_id=read, via_locator=place) if len(links) == 2 else cited
    spot = _PLACE.fullmatch(place or "")
    if not spot:
        raise _wrong(f"'{place or ''}' is no place in the thesis.")
    number = {name: int(value) for name, value in spot.groupdict().items() if value}
    return replace(
        cited,
        page=number.get("page"),
        footnote=number.get("footnote"),
        block=number.get("block", number.get("only_block")),
        locator=None if len(links) == 1 else locator,
    )


def _typed(value: Any) -> Citation:
    if isinstance(value, Citation):
        return value
    if isinstance(value, str):
        return parse(value)
    if isinstance(value, dict) and len(value) == 1:
        ((field, text),) = value.items()
        if isinstance(text, str):
            return parse(text, field)
    raise _wrong("neither a citation nor one under a field's name.")


def parse_note(text: str) -> Citation:
    """Read what a footnote cites: `dvp-14[395-396]`, or the book it quotes through first.

    >>> parse_note("dyck-1966[229] < german-documents[Dirksen, 6 Feb 1931]").via_source_id
    'dyck-1966'
    """
    links = [_link(link) for link in _SEPARATOR.split(text.strip())]
    if len(links) > 2:
        raise _wrong("more than one book between the note and its source.")
    (source, locator), via = links[-1], links[0] if len(links) == 2 else (None, None)
    return Citation(None, source, None, None, None, locator, *via, "certain")


def _typed_note(value: Any) -> Citation:
    if isinstance(value, Citation):
        return value
    if isinstance(value, str):
        return parse_note(value)
    raise _wrong("not a citation.")


def sources_of(text: str) -> list[str]:
    """The sources that a citation names, in order; of what is no citation, none.

    >>> sources_of("large1973[76 n5] < dyck-1966[229] (probable)")
    ['large1973', 'dyck-1966']
    """
    found: list[str] = []
    with_sources(text, lambda source: found.append(source) or source)
    return found


def with_sources(text: str, new: Callable[[str], str]) -> str:
    """The citation with other sources in the places of those it names, and nothing else changed."""
    doubt = _DOUBT.search(text)
    links = _KEPT_SEPARATOR.split(text[: doubt.start()] if doubt else text)
    if not all(_LINK.fullmatch(link) for link in links[::2]):
        return text
    named = [_LINK.fullmatch(link)[1] for link in links[::2]]
    links[::2] = [new(source) + link[len(source) :] for source, link in zip(named, links[::2], strict=True)]
    return "".join(links) + (doubt[0] if doubt else "")


Evidence = Annotated[Citation, PlainValidator(_typed)]
NoteCitation = Annotated[Citation, PlainValidator(_typed_note)]
