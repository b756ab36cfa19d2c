"""A record to fill: every field of a kind with what it means and every term it takes, made from its model.

Three sorts of lines: a field that must be filled stands bare; `#.` explains the one below; `#:` offers a field, taken
by deleting these marks. `python -m build_data format` takes out what is left of the last two.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from build_data.curated.format import WIDTH, scalar
from build_data.models.record import Column, Record, columns
from build_data.models.vocabulary.terms import Terms
from build_data.schema.columns import BASIS

EVIDENCE = "large1973[PAGE nFOOTNOTE] < SOURCE[PAGES]"


def template(model: type[Record], *, in_list: bool) -> str:
    """A record to fill, as a file of its own or as one of a list."""
    lines = list(_record(model, told=set(), indent=2 if in_list else 0, alone=True))
    return "\n".join(_dashed(lines) if in_list else lines) + "\n"


def _dashed(lines: list[str]) -> list[str]:
    """The lines with a dash before the first field."""
    first = next(n for n, line in enumerate(lines) if not line.lstrip().startswith("#"))
    indent = len(lines[first]) - len(lines[first].lstrip())
    dashed = f"{' ' * (indent - 2)}- {lines[first].lstrip()}"
    return [*lines[:first], dashed, *lines[first + 1 :]]


def _record(model: type[Record], *, told: set[Terms], indent: int, alone: bool = False) -> Iterator[str]:
    """told: the vocabularies whose terms have been explained above; alone: not within the template of another."""
    pad, is_first = " " * indent, True
    for c in columns(model):
        if c.filled or c.inherited:
            continue
        yield from _explained(pad, f"{c.description}{f' As in: {c.example}' if c.example else ''}", c.terms, told)
        mark = "" if c.must_be_typed or is_first or (c.name == "evidence" and alone) else "#: "
        yield from (f"{pad}{mark}{line}" for line in _field(c, told, indent, bare=not mark and c.must_be_typed))
        if c.dated:
            yield from _explained(pad, BASIS.about, BASIS, told)
            yield f"{pad}{mark}{c.name}_basis:"
        is_first = False


def _field(c: Column, told: set[Terms], indent: int, *, bare: bool) -> list[str]:
    if c.nested:
        inside = _dashed(list(_record(c.nested, told=told, indent=4)))
        return [f"{c.name}:", *inside]
    if c.cites:
        return [f"{c.name}:", f'  - "{EVIDENCE}"' if c.name == "evidence" else '  - "SOURCE[PAGES]"']
    if c.is_list:
        return [f"{c.name}: [{'' if bare else c.example or 'ID'}]"]
    if not (c.type or c.terms or c.dated):
        return [f"{c.name}:", "  KEY: TEXT"]
    return [f"{c.name}:" if bare or not c.example else f"{c.name}: {scalar(c.example)}"]


def _explained(pad: str, text: str, terms: Terms | None, told: set[Terms]) -> Iterator[str]:
    begin = f"{pad}#. "
    if terms in told:
        text += f" One of: {', '.join(terms.names)}."
    yield from textwrap.wrap(text, WIDTH, initial_indent=begin, subsequent_indent=begin, break_long_words=False)
    if terms and terms not in told:
        told.add(terms)
        for name, meaning in terms.meanings:
            yield from textwrap.wrap(
                f"{name}: {meaning}", WIDTH, initial_indent=f"{begin}  ", subsequent_indent=f"{begin}    "
            )
