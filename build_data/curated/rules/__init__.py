"""What is asked of the records beyond their types: a module a subject, found by listing this folder.

A rule is a function under `@rule`: its docstring is the question a historian would ask, its name that of the fault
it tells. It is given a row and all records, and yields, for each fault, the mend and where in the row it lies.

    @rule("nobody", "A participant has neither a person nor an office, or both.", of=Participant)
    def is_somebody_there(row, records):
        \"""Is a participant a person or an unnamed office, and not both?\"""
        if ...:
            yield "Give person_id, or participant.", "person_id"

What is only unlikely is a warning (`@rule(..., warning=True)`). A record that is right all the same accepts it, with
the reason: `accepted: {rule: reason}`. An acceptance that is no longer needed is a fault.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path

from build_data.curated.compile import Row
from build_data.curated.link import Linked, Pointer
from build_data.discover import modules
from build_data.faults import Fault, nearest
from build_data.models.record import Record

Found = Iterator[tuple]  # the mend, then the steps from the row to the value


@dataclass(frozen=True)
class Rule:
    """A question to records: the fault it tells, what that means, and the tables it is asked of (None: of all)."""

    name: str
    meaning: str
    of: tuple[str, ...] | None
    ask: Callable[[Row, Linked], Found]
    warning: bool = False

    @property
    def question(self) -> str:
        return " ".join(self.ask.__doc__.split())


_RULES: list[Rule] = []


def rule(name: str, meaning: str, *, of: type[Record] | tuple[type[Record], ...] | None = None, warning: bool = False):
    """Declare a function to be a rule: the fault's name, what that fault is, and the models it is asked of."""
    models = of if isinstance(of, tuple) or of is None else (of,)

    def declare(ask: Callable[[Row, Linked], Found]) -> Callable[[Row, Linked], Found]:
        _RULES.append(Rule(name, meaning, models and tuple(m.table for m in models), ask, warning))
        return ask

    return declare


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule, in the order of the modules and of their lines."""
    modules(__name__)
    return tuple(_RULES)


@dataclass
class Asked:
    """What came of a rule: the rows it was asked of, how many it flagged, and the warnings accepted with a reason."""

    rule: Rule
    rows: int = 0
    flagged: int = 0
    accepted: list[tuple[str, str]] = field(default_factory=list)  # (record, reason)


def check(linked: Linked, root: Path, sound: Container[tuple[int, str]] = ()) -> list[Fault]:
    """Every rule asked of every row of its tables, warnings that are accepted left out.

    sound: pairs of a row's `id()` and a rule's name that need not be asked, as `depend_on_no_other` gives them.
    """
    return ask_all(linked, root, sound)[0]


class _Watched:
    """The records, and whether a rule looked at them at all."""

    def __init__(self, linked: Linked):
        self._linked, self.looked_at = linked, False

    def __getattr__(self, name: str):
        self.looked_at = True
        return getattr(self._linked, name)


def depend_on_no_other(linked: Linked) -> set[tuple[int, str]]:
    """Where a rule finds nothing by the row alone: as long as the row is the same object, it never will."""
    sound = set()
    for each in all_rules():
        for table in each.of or linked.rows:
            for row in linked.rows[table]:
                watched = _Watched(linked)
                if not any(True for _ in each.ask(row, watched)) and not watched.looked_at:
                    sound.add((id(row), each.name))
    return sound


def ask_all(linked: Linked, root: Path, sound: Container[tuple[int, str]] = ()) -> tuple[list[Fault], list[Asked]]:
    """The faults, and what came of each rule."""
    pointer = Pointer(root)
    found, needed, all_asked = [], set(), []
    for each in all_rules():
        asked = Asked(each)
        all_asked.append(asked)
        for table in each.of or linked.rows:
            asked.rows += len(linked.rows[table])
            for row in linked.rows[table]:
                if sound and (id(row), each.name) in sound:
                    continue
                for mend, *path in each.ask(row, linked):
                    if each.warning and each.name in row.record.accepted:
                        needed.add((id(row), each.name))
                        asked.accepted.append((f"{table} {row.id}", row.record.accepted[each.name]))
                    else:
                        fault = pointer.fault(row, each.name, mend, *path)
                        found.append(replace(fault, is_warning=each.warning))
                        asked.flagged += 1
    return [*found, *_idle_acceptances(linked, pointer, needed)], all_asked


def _idle_acceptances(linked: Linked, pointer: Pointer, needed: set) -> Iterator[Fault]:
    """Acceptances of warnings that are not given, or that no rule gives."""
    warnings = [each.name for each in all_rules() if each.warning]
    for rows in linked.rows.values():
        for row in rows:
            for name in row.record.accepted:
                if name not in warnings:
                    mend = f"no rule gives a warning of that name.{nearest(name, warnings)}"
                    yield pointer.fault(row, "unknown-rule", mend, "accepted", name, key=True)
                elif (id(row), name) not in needed:
                    yield pointer.fault(row, "accepted-without-need", "Take it out.", "accepted", name, key=True)
