"""How well two codings of a field agree: the share of units coded alike, and Krippendorff's alpha.

Measured by `python -m build_data agreement` from the codings, and kept in `validation/reliability.csv`, of which the
build makes the table `reliability`: resampling takes longer than a build.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from build_data import worksheets
from build_data.dates import Edtf, surely_before
from build_data.validation import FOLDER, codings
from build_data.validation.codings import NOT_TOLD

FILE = f"{FOLDER}/reliability.csv"
FIELDS = ("table_name", "field", "level", "units", "measure", "value", "low", "high")
RESAMPLES = 2000
SEED = 1


def measure(root: Path) -> list[dict]:
    """A line a field and measure, over all codings of a project that are closed."""
    pairs: dict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    for path in codings.files(root):
        for line in worksheets.read(path):
            if line["record_id"]:
                pairs[line["table_name"], line["field"]].append((line["first"], line["second"]))
                pairs["all", line["field"]].append((line["first"], line["second"]))
    lines = []
    for (table, field), coded in sorted(pairs.items()):
        level = codings.LEVELS[field]
        measures = {"share alike": share_alike(coded), "krippendorff alpha": alpha(coded, level)}
        if field == "date":
            measures["share overlapping"] = share_overlapping(coded)
        for name, found in measures.items():
            cells = ["" if value is None else f"{value:.3f}" for value in found]
            lines.append(dict(zip(FIELDS, (table, field, level, len(coded), name, *cells), strict=True)))
    return lines


def share_alike(pairs: Sequence[tuple[str, str]]) -> tuple[float, float, float]:
    """The share of pairs that are alike, with its exact 95 % interval.

    >>> share_alike([("a", "a")] * 9 + [("a", "b")])
    (0.9, 0.554984, 0.997471)
    """
    return _share([one == other for one, other in pairs])


def share_overlapping(pairs: Sequence[tuple[str, str]]) -> tuple[float, float, float]:
    """The share of pairs of dates that can be of one day, with its exact 95 % interval.

    >>> share_overlapping([("1931-05", "[1931-05-20..1931-06-02]"), ("1931-05", "1931-06-01")])[0]
    0.5
    """
    return _share([NOT_TOLD not in pair and _can_be_one(*map(Edtf, pair)) for pair in pairs])


def _can_be_one(one: Edtf, other: Edtf) -> bool:
    return not surely_before(one, other) and not surely_before(other, one)


def _share(hits: Sequence[bool]) -> tuple[float, float, float]:
    from scipy.stats import binomtest

    found = sum(hits)
    interval = binomtest(found, len(hits)).proportion_ci(0.95, "exact")
    return found / len(hits), round(float(interval.low), 6), round(float(interval.high), 6)


def alpha(pairs: Sequence[tuple[str, str]], level: str) -> tuple[float | None, float | None, float | None]:
    """Krippendorff's alpha with the 95 % interval of units drawn again with a fixed seed; None where all is one value.

    >>> alpha([("a", "a"), ("b", "b"), ("a", "b"), ("b", "b")], "nominal")[0]
    0.533333
    """
    import krippendorff
    import numpy as np

    domain, ranks = _domain(pairs, level)
    codes = np.array([[ranks[one], ranks[other]] for one, other in pairs], dtype=float)

    def of(units: np.ndarray) -> float:
        if len(np.unique(units[~np.isnan(units).any(axis=1)])) < 2:  # of one value nothing tells chance
            return math.nan
        return krippendorff.alpha(units.T, level_of_measurement=level, value_domain=domain)

    value = of(codes)
    if math.isnan(value):
        return None, None, None
    draw = np.random.default_rng(SEED)
    again = [of(codes[draw.integers(0, len(codes), len(codes))]) for _ in range(RESAMPLES)]
    low, high = np.nanpercentile(again, [2.5, 97.5])
    return round(float(value), 6), round(float(low), 6), round(float(high), 6)


def _domain(pairs: Sequence[tuple[str, str]], level: str) -> tuple[list[float], dict[str, float]]:
    """The values as numbers: their own where their order counts."""
    values = sorted({value for pair in pairs for value in pair})
    if level == "ordinal":
        ranks = {value: math.nan if value == NOT_TOLD else float(value) for value in values}
    else:
        ranks = {value: float(number) for number, value in enumerate(values)}
    return sorted(rank for rank in ranks.values() if not math.isnan(rank)), ranks
