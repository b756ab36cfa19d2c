"""One line that says what is being done, on a terminal and nowhere else."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

_CLEAR = "\r\x1b[K"


def say(words: str) -> None:
    """Show this in place of what was shown before; nothing where errors do not go to a terminal."""
    if sys.stderr is not None and sys.stderr.isatty():
        print(f"{_CLEAR}{words}", end="", file=sys.stderr, flush=True)


@contextmanager
def shown() -> Iterator[None]:
    """What is said within is taken away at the end, however it ends."""
    try:
        yield
    finally:
        say("")
