"""How well two codings of a field agree: the share of units coded alike, and Krippendorff's alpha.

Measured by `python -m build_data agreement` from the codings, and kept in `validation/reliability.csv`, of which the
build makes the table `reliability`: resampling takes longer than a build.
"""

from __future__ import annotations

import csv
import math
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from build_data.validation import FOLDER, codings

FILE = f"{FOLDER}/reliability.csv"
FIELDS = ("table_name", "field", "level", "units", "measure", "value", "low", "high")
RESAMPLES = 2000
SEED = 1


def measure(root: Path) -> list[dict]:
    """A line a field and measure, over all codings of a project that are closed."""
    pairs: dict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    for path in codings.files(root):
        for line in codings.read(path):
            if line["record_id"]:
                pairs[line["table_name"], line["field"]].append((line["first"], line["second"]))
                pairs["all", line["field"]].append((line["first"], line["second"]))
    lines = []
    for (table, field), coded in sorted(pairs.items()):
        level = codings.LEVELS[field]
        for name, found in (("share alike", share_alike(coded)), ("krippendorff alpha", alpha(coded, level))):
            cells = ["" if value is None else f"{value:.3f}" for value in found]
            lines.append(dict(zip(FIELDS, (table, field, level, len(coded), name, *cells), strict=True)))
    return lines


def share_alike(pairs: Sequence[tuple[str, str]]) -> tuple[float, float, float]:
    """The share of pairs that are alike, with its exact 95 % interval.

    >>> share_alike([("a", "a")] * 9 + [("a", "b")])
    (0.9, 0.554984, 0.997471)
    """
    from scipy.stats import binomtest

    found = sum(one == other for one, other in pairs)
    interval = binomtest(found, len(pairs)).proportion_ci(0.95, "exact")
    return found / len(pairs), round(float(interval.low), 6), round(float(interval.high), 6)


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
        ranks = {value: math.nan if value == codings.NOT_TOLD else float(value) for value in values}
    else:
        ranks = {value: float(number) for number, value in enumerate(values)}
    return sorted(rank for rank in ranks.values() if not math.isnan(rank)), ranks


def write(lines: list[dict], path: Path) -> None:
    """The measures as CSV."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, FIELDS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(lines)
