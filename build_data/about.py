"""The dataset as a whole, said once: what cites, describes or publishes it takes its words from here."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from pathlib import Path


@dataclass(frozen=True)
class Work:
    """A work that the dataset is drawn from."""

    title: str
    family_names: str
    given_names: str
    year: int
    kind: str
    institution: str
    address: str

    def __str__(self) -> str:
        return f"{self.family_names}, {self.given_names}: {self.title}. {self.kind}, {self.institution}, {self.year}"


@dataclass(frozen=True)
class Licence:
    """Terms of use: the SPDX name, the title in words, and where they stand."""

    name: str
    title: str
    address: str


@dataclass(frozen=True)
class About:
    """Title, creators, licence and source of the dataset, and the version it is in."""

    version: str
    name: str = "soviet-pacts"
    title: str = "Soviet Non-Aggression Pacts, 1917-1933"
    description: str = (
        "How the Soviet Union negotiated its non-aggression pacts: instruments concluded or not, drafts and clauses as "
        "versions, conditions between pacts, meetings, documents and press, each fact with its date, its doubt and its "
        "evidence to page and footnote. Every CSV table has a Parquet twin with the same cells. Checksums: "
        "SHA256SUMS."
    )
    creators: tuple[str, ...] = ("The soviet-pacts contributors",)
    keywords: tuple[str, ...] = (
        "non-aggression pacts",
        "Soviet Union",
        "interwar diplomacy",
        "treaties",
        "negotiations",
    )
    licence: Licence = Licence(
        "CC-BY-4.0", "Creative Commons Attribution 4.0", "https://creativecommons.org/licenses/by/4.0/"
    )
    address: str | None = None  # none yet: what needs one is left out, as of the two that follow
    doi: str | None = None
    released: date | None = None  # the day on which this version was released
    thesis: Work = Work(
        title=(
            "Soviet foreign policy, 1930-1933: The new alignment, with special reference to the non-aggression pact "
            "as an instrument of Soviet diplomacy"
        ),
        family_names="Large",
        given_names="J. Andrew",
        year=1973,
        kind="PhD thesis",
        institution="University of Glasgow",
        address="https://theses.gla.ac.uk/73222",
    )


def about(root: Path) -> About:
    """The dataset in the version that pyproject.toml states, the one place that does.

    Its table `tool.soviet-pacts` has what a release adds: `released`, a day, `doi` and `address`.
    """
    said = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    added = said.get("tool", {}).get("soviet-pacts", {})
    return About(said["project"]["version"], **{name: added[name] for name in _ADDED if name in added})


_ADDED = ("released", "doi", "address")
