"""A vocabulary: the words a coded column may hold, each with what it means. No term is undefined."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal, get_args


@dataclass(frozen=True)
class Terms:
    """A vocabulary: what it is for, and its terms with their meanings, in order."""

    about: str
    meanings: tuple[tuple[str, str], ...]

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(name for name, _ in self.meanings)


def vocabulary(about: str, /, **meanings: str) -> type:
    """A type whose values are the terms given. A term that is no Python name is given with a trailing underscore."""
    terms = Terms(about, tuple((name.rstrip("_"), meaning) for name, meaning in meanings.items()))
    return Annotated[Literal[terms.names], terms]


def terms_of(vocabulary_type: type) -> Terms:
    """The terms of a type that `vocabulary` made."""
    return next(part for part in get_args(vocabulary_type) if isinstance(part, Terms))
