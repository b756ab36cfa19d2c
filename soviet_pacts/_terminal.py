"""How the commands write: whole lines, as wide as the terminal, and quietly or in one sentence when that fails."""

from __future__ import annotations

import os
import shutil
import sys
import textwrap
from collections.abc import Iterable, Iterator
from typing import TextIO

WIDEST, NARROWEST = 100, 20  # beyond the one a line is hard to follow; below the other nothing fits


def width() -> int:
    """Columns to write in: those of the terminal (or of COLUMNS), 80 where there is none."""
    return max(NARROWEST, min(WIDEST, shutil.get_terminal_size((80, 24)).columns))


def wrapped(text: str, indent: int = 0, hang: int = 0) -> list[str]:
    """The lines of a text, the first indented by `indent`, the others by `hang` more."""
    room = width()
    indent, hang = min(indent, room // 4), min(hang, room // 4)
    return textwrap.wrap(
        text,
        room,
        initial_indent=" " * indent,
        subsequent_indent=" " * (indent + hang),
        break_on_hyphens=False,
    )


def listed(pairs: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Names and what is said of each, in two columns; in a narrow terminal one below the other."""
    pairs = list(pairs)
    column = max((len(name) for name, _ in pairs), default=0) + 2
    beside = width() - column >= 40
    for name, said in pairs:
        if beside:
            first, *more = textwrap.wrap(said, width() - column, break_on_hyphens=False) or [""]
            yield f"{name:<{column}}{first}".rstrip()
            yield from (" " * column + line for line in more)
        else:
            yield from wrapped(name, hang=2)
            yield from wrapped(said, indent=4)


def write(lines: Iterable[str]) -> None:
    """Write lines to standard output. What its code page lacks is written as a backslash escape."""
    for line in lines:
        sys.stdout.write(line + "\n")


def complain(message: str) -> None:
    """Tell on standard error what was wrong, if it can be told."""
    try:
        print("\n".join(wrapped(f"soviet-pacts: {message}")), file=sys.stderr, flush=True)
    except OSError:
        give_up(sys.stderr)


def never_stop_at_a_letter() -> None:
    """Have letters that the code page of the terminal lacks written as backslash escapes."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


def give_up(stream: TextIO) -> None:
    """Send what a stream has still to write to nowhere, so that nothing is said of it when Python ends."""
    with open(os.devnull, "wb") as nowhere:
        os.dup2(nowhere.fileno(), stream.fileno())
