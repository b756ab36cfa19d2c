"""What is done to the text of a file to plant a fault: pieces of it replaced, each by (begin, end, new text)."""

from __future__ import annotations

from collections.abc import Iterable

import yaml

from build_data.curated.format import scalar
from build_data.inject.sites import RecordSite, ValueSite

Splice = tuple[int, int, str]


def applied(text: str, splices: Iterable[Splice]) -> str:
    """The text after the edit."""
    for begin, end, new in sorted(splices, reverse=True):
        text = text[:begin] + new + text[end:]
    return text


def planted_lines(text: str, splices: Iterable[Splice]) -> set[int]:
    """The lines of the edited text, from 1, in which something else stands now."""
    lines, moved = set(), 0
    for begin, end, new in sorted(splices):
        first = text.count("\n", 0, begin) + 1 + moved
        lines |= set(range(first, first + new.rstrip("\n").count("\n") + 1))
        moved += new.count("\n") - text.count("\n", begin, end)
    return lines


def put(site: ValueSite, new: str) -> list[Splice]:
    """Another text in the place of the one typed, quoted where it must be."""
    whole = site.home.values[site.name].node if site.number is not None else None
    in_brackets = bool(whole is not None and whole.flow_style)
    return [(*_extent(site), scalar(new, in_brackets=in_brackets))]


def put_raw(site: ValueSite, new: str) -> list[Splice]:
    """Another text in the place of the one typed, as it is."""
    return [(*_extent(site), new)]


def put_list(site: ValueSite, new: Iterable[str]) -> list[Splice]:
    """Another list of texts in the place of the one typed."""
    return [(*_extent(site), f"[{', '.join(scalar(one, in_brackets=True) for one in new)}]")]


def _extent(site: ValueSite) -> tuple[int, int]:
    begin, end = site.node.start_mark.index, site.node.end_mark.index
    if isinstance(site.node, yaml.SequenceNode) and not site.node.flow_style and site.number is None:
        begin = site.key.end_mark.index + 2  # a list goes to the line of its key
        return begin - 1, begin - 1 + len(site.file.text[begin - 1 : end].rstrip())
    return begin, begin + len(site.file.text[begin:end].rstrip())


def _line_start(text: str, index: int) -> int:
    return text.rfind("\n", 0, index) + 1


def _lines_of(text: str, start: yaml.Mark, end: yaml.Mark) -> tuple[int, int]:
    """From the beginning of the first line to that of the line after the last."""
    stop = len(text) if end.index >= len(text) else _line_start(text, end.index)
    if stop <= start.index:  # it ends on its own line
        stop = text.find("\n", end.index) + 1 or len(text)
    return _line_start(text, start.index), stop


def without(site: ValueSite | RecordSite) -> list[Splice] | None:
    """A field, an item of a list or a whole record left out; None where that would take its neighbour along."""
    text = site.file.text
    if isinstance(site, ValueSite) and site.number is not None:
        whole = site.home.values[site.name]
        nodes = [n for n in whole.node.value if n is not site.node]
        if not nodes:
            return without(whole)
        if whole.node.flow_style:
            return put_list(whole, [n.value for n in nodes])
        return [(*_lines_of(text, site.node.start_mark, site.node.end_mark), "")]
    if isinstance(site, ValueSite):
        if site.home.node.value[0][0] is site.key and site.home.list_node is not None:
            return None  # the dash of the record stands before it
        return [(*_lines_of(text, site.key.start_mark, site.node.end_mark), "")]
    if site.list_node is None or len(site.list_node.value) < 2:
        return None
    return [(*_lines_of(text, site.node.start_mark, site.node.end_mark), "")]


def with_line(site: ValueSite, line: str) -> list[Splice]:
    """A further line below a field, at its margin; for a first field, which follows a dash, below the dash."""
    text = site.file.text
    _, end = _lines_of(text, site.key.start_mark, site.node.end_mark)
    return [(end, end, f"{' ' * site.key.start_mark.column}{line}\n")]


def doubled(site: RecordSite, changes: dict[str, str] | None = None) -> list[Splice] | None:
    """The record a second time below itself, some of its texts changed."""
    if site.list_node is None:
        return None
    begin, end = _lines_of(site.file.text, site.node.start_mark, site.node.end_mark)
    copy = site.file.text[begin:end]
    inner = []
    for name, new in (changes or {}).items():
        if name not in site.values:
            return None
        inner += [(b - begin, e - begin, t) for b, e, t in put(site.values[name], new)]
    return [(end, end, applied(copy, inner))]
