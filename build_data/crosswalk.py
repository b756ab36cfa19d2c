"""Our instruments held against COW Formal Alliances and ATOP, from the files that their makers hand out.

What comes out are comparisons, written to `curated/crosswalk/`: whether two values agree, and our own value then.
Theirs are read, compared and forgotten. Class and note of a difference that is there already are kept.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from build_data.curated.change import Change
from build_data.curated.crosswalk import BINDS, BINDS_NOT, NUMBERED, ours
from build_data.curated.format import written
from build_data.curated.link import Linked
from build_data.curated.related import overlap
from build_data.dates import Edtf
from build_data.models import RECORD_KINDS
from build_data.models.vocabulary.crosswalk import ComparedField
from build_data.models.vocabulary.terms import terms_of
from build_data.reference import by

_USSR = 365
_FIRST, _LAST = "1917-11-07", "1933-12-31"  # when an instrument of theirs was signed that we might have
_COW = {"defense": "defense", "neutrality": "neutrality", "nonaggression": "non_aggression", "entente": "consultation"}
_ATOP = {"defense": "defense", "neutral": "neutrality", "nonagg": "non_aggression", "consul": "consultation"}
_DATES = ("signed", "ended")
_NOT_THEIRS = {"cow_alliances": ("duration_months",), "atop": ()}  # what a dataset never says


class WrongFile(Exception):
    """A file is not what it is given for; the message says what was looked for."""


@dataclass
class Theirs:
    """An instrument as another dataset has it: the states by COW code, and its values of the compared fields."""

    dataset: str
    version: str
    number: int
    parties: set[int] = field(default_factory=set)
    values: dict[str, str] = field(default_factory=dict)

    def date(self, name: str, day: str, choose) -> None:
        """Take a day, of several rows the first or the last."""
        if day:
            self.values[name] = choose(self.values.get(name, day), day)

    def binds(self, row: dict[str, str], columns: dict[str, str]) -> None:
        """Take the obligations of a row: an instrument has those that any party has."""
        for column, name in columns.items():
            if row.get(column):
                bound = float(row[column]) > 0 or self.values.get(name) == BINDS
                self.values[name] = BINDS if bound else BINDS_NOT

    def __str__(self) -> str:
        kinds = " and ".join(name for name in _COW.values() if self.values.get(name) == BINDS)
        listed = by("cow_states", "ccode")
        states = ", ".join(listed.get(str(code), {"name": str(code)})["name"] for code in sorted(self.parties))
        return f"{self.dataset} {self.number}: {self.values['signed']}, {states}: {kinds or 'no obligation'}"


def read_cow(path: Path) -> list[Theirs]:
    """The alliances of COW's file by directed dyads (`alliance_v4.1_by_directed.csv`). Raises WrongFile, OSError."""
    found: dict[int, Theirs] = {}
    for row in _rows(path, "version4id", "ccode1", "ccode2", "nonaggression"):
        number = int(float(row["version4id"]))
        each = found.setdefault(number, Theirs("cow_alliances", row.get("version") or "4.1", number))
        each.parties |= {int(float(row["ccode1"])), int(float(row["ccode2"]))}
        each.date("signed", _day(row, "start", "dyad_st_year", "dyad_st_month", "dyad_st_day"), min)
        each.date("ended", _day(row, "end", "dyad_end_year", "dyad_end_month", "dyad_end_day"), max)
        each.binds(row, _COW)
    return list(found.values())


def read_atop(path: Path) -> list[Theirs]:
    """The alliances of ATOP's file by alliance (`atop5_1a.csv`). Raises WrongFile, OSError."""
    found: dict[int, Theirs] = {}
    for row in _rows(path, "atopid", "nonagg", "length"):
        number = int(float(row["atopid"]))
        each = found.setdefault(number, Theirs("atop", row.get("version") or "5.1", number))
        listed = (row.get("members_ccode") or "").split(";")
        listed += [value for name, value in row.items() if name and name.startswith("mem") and name[3:].isdigit()]
        each.parties |= {int(float(code)) for code in listed if code and float(code) > 0}
        each.date("signed", _day(row, "begin", "begyr", "begmo", "begday"), min)
        each.date("ended", _day(row, "end", "endyr", "endmo", "endday"), max)
        each.binds(row, _ATOP)
        if row.get("length") and float(row["length"]) > 0:  # 0: no term
            each.values["duration_months"] = str(int(float(row["length"])))
    return list(found.values())


def _rows(path: Path, *needed: str) -> Iterator[dict[str, str]]:
    """The rows of a CSV file that has these columns, all of them numbers."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file)
            if lacking := [name for name in needed if name not in (reader.fieldnames or ())]:
                raise WrongFile(f"{path}: no column {', '.join(lacking)}.")
            for row in reader:
                for name in needed:
                    float(row[name] or 0)
                yield row
    except UnicodeDecodeError as error:
        raise WrongFile(f"{path}: {error}. The file is a CSV in UTF-8.") from error
    except ValueError as error:
        raise WrongFile(f"{path}, line {reader.line_num}: {error}.") from error


def _day(row: dict[str, str], whole: str, *parts: str) -> str:
    """A day as ISO has it, as far as it is given; '' where it is not."""
    if whole in row:
        return row[whole] or ""
    numbers = [int(float(row[part])) if row.get(part) else 0 for part in parts]
    given = numbers[: next((n for n, number in enumerate(numbers) if number <= 0), len(numbers))]
    return "-".join(f"{number:02}" for number in given)


@dataclass
class Comparison:
    """The records to write, numbers of ours that they do not have, what is worth a look, and what of theirs we lack."""

    records: list[dict]
    unknown: list[str]
    look: list[str]
    lacking: list[Theirs]


def compare(records: Linked, dataset: str, theirs: Iterable[Theirs]) -> Comparison:
    """Hold every instrument that has its number in a dataset against it."""
    theirs = {each.number: each for each in theirs}
    typed = _typed(records)
    made, unknown, look = [], [], []
    numbered = {row.id: getattr(row.record, NUMBERED[dataset]) for row in records.rows["pacts"]}
    for pact_id, number in sorted(numbered.items()):
        if number is None:
            continue
        if number not in theirs:
            unknown.append(f"{pact_id}: {dataset} has no {number}. Its record is left out.")
            continue
        each = theirs[number]
        fields = list(_fields(records, pact_id, each, typed, look))
        made.append({
            "pact_id": pact_id, "dataset": dataset, "dataset_version": each.version, "external_id": str(number),
            "fields": fields,
        })  # fmt: skip
    ours_there = set(numbered.values())
    lacking = [
        each
        for each in theirs.values()
        if _USSR in each.parties and _FIRST <= each.values.get("signed", "") <= _LAST and each.number not in ours_there
    ]
    return Comparison(made, unknown, look, sorted(lacking, key=lambda each: each.values["signed"]))


def _typed(records: Linked) -> dict[tuple[str, str, str], dict[str, str]]:
    """Class and note of each comparison that is there, and whether it agreed."""
    return {
        (row.parent.record.pact_id, row.parent.record.dataset, row.record.field): {
            "agrees": row.record.agrees, "difference_class": row.record.difference_class, "note": row.record.note,
        }
        for row in records.rows["crosswalk_fields"]
    }  # fmt: skip


def _fields(records: Linked, pact_id: str, theirs: Theirs, typed: dict, look: list[str]) -> Iterator[dict[str, str]]:
    pact = records.ids["pacts"][pact_id].record
    for name in terms_of(ComparedField).names:
        mine = ours(pact, name, records)
        agrees, guess = _agree(name, mine, theirs, records)
        if not _has(name, theirs) and (mine is None or name in _NOT_THEIRS[theirs.dataset]):
            continue
        before = typed.get((pact_id, theirs.dataset, name), {})
        made = {"field": name, "ours_then": mine, "agrees": None if agrees is None else str(agrees).lower()}
        if not agrees:
            made["difference_class"] = before.get("difference_class") or guess
        if before and before["agrees"] != agrees:
            look.append(f"{pact_id}, {theirs.dataset}, {name}: the comparison comes out otherwise than before.")
        made["note"] = before.get("note")
        yield {key: value for key, value in made.items() if value is not None}


def _has(name: str, theirs: Theirs) -> bool:
    return bool(theirs.parties) if name == "parties" else name in theirs.values


def _agree(name: str, mine: str | None, theirs: Theirs, records: Linked) -> tuple[bool | None, str]:
    """Whether the two are the same, None where only one has a value; and the class to begin with if they are not."""
    if mine is None or not _has(name, theirs):
        return None, "scope"
    if name == "parties":
        return set(mine.split(";")) == {str(code) for code in theirs.parties}, "open"
    its = theirs.values[name]
    if name not in _DATES:
        return mine == its, "open"
    a, b = Edtf(mine), Edtf(its)
    same = (a.earliest, a.latest) == (b.earliest, b.latest)
    return same, "precision" if overlap(a, b) else "open"


def files(records: Linked, dataset: str, made: list[dict]) -> Change:
    """The files of a dataset's comparisons, one a pact; those of pacts that have no number there any more go."""
    change = Change({name: written(name, [one]) for one in made for name in [_file(dataset, one["pact_id"])]})
    there = {row.file for row in records.rows["crosswalks"] if row.record.dataset == dataset}
    change.gone = there - change.written.keys()
    return change


def _file(dataset: str, pact_id: str) -> str:
    return f"curated/{RECORD_KINDS['crosswalk'].folder}/{dataset.replace('_', '-')}/{pact_id}.yaml"
