"""Speed as ratios, all from one run on one machine: the parts of a pair are measured in turn.

python benchmarks/bench.py [RUNS]
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

PARSE = """
import pathlib, yaml
for path in sorted(pathlib.Path('curated').rglob('*.yaml')):
    yaml.load(path.read_text(encoding='utf-8'), Loader=yaml.CSafeLoader)
"""
COMPILE = """
import pathlib, time, yaml
from build_data.curated.compile import compile_files
from build_data.curated.parts import curated_files
root = pathlib.Path('.')
names = curated_files(root)
def parse():
    for name in names: yaml.load((root / name).read_text(encoding='utf-8'), Loader=yaml.CSafeLoader)
def spent(work):
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun
parse(), compile_files(root, names)
for _ in range(RUNS): print(spent(lambda: compile_files(root, names)), spent(parse))
"""
LOAD = """
import time, soviet_pacts as sp, pandas as pd
names = sp.tables()
for name in names: sp.load(name); pd.read_parquet(f'data/{name}.parquet')
def spent(read):
    begun = time.perf_counter()
    for name in names: read(name)
    return time.perf_counter() - begun
for _ in range(RUNS):
    print(spent(sp.load), spent(lambda n: pd.read_parquet(f'data/{n}.parquet')))
"""


def process(*arguments: str) -> float:
    """Seconds a whole Python process takes."""
    begun = time.perf_counter()
    subprocess.run([sys.executable, *arguments], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begun


def pairs(runs: int, first: tuple[str, ...], second: tuple[str, ...]) -> list[tuple[float, float]]:
    """Both commands in turn; one round before that is not counted."""
    return [(process(*first), process(*second)) for _ in range(runs + 1)][1:]


def inside(code: str, runs: int) -> list[tuple[float, float]]:
    """The pairs of seconds that code measures within one process."""
    done = subprocess.run(
        [sys.executable, "-c", code.replace("RUNS", str(runs))],
        cwd=ROOT,
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    return [tuple(map(float, line.split())) for line in done.stdout.splitlines()]


def middle(values) -> float:
    return statistics.median(values)


def _ratio(measured: list[tuple[float, float]]) -> str:
    first, second = (middle(pair[n] for pair in measured) for n in (0, 1))
    return f"{middle(a / b for a, b in measured):6.2f}   ({first:.2f} s / {second:.2f} s)"


def main() -> None:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    size = sum(p.stat().st_size for p in (ROOT / "curated").rglob("*.yaml"))
    files = sum(1 for _ in (ROOT / "curated").rglob("*.yaml"))
    print(f"{files} YAML files, {size / 1e6:.2f} MB; medians of {runs} runs, Python {sys.version.split()[0]}")

    built = pairs(runs, ("-m", "build_data", "build", "--force"), ("-c", PARSE))
    print(f"whole build / parsing with CSafeLoader   {_ratio(built)}")

    idle = pairs(runs, ("-m", "build_data", "build"), ("-c", PARSE))
    print(f"build with nothing changed / parsing     {_ratio(idle)}")

    print(f"reading and typing / parsing, one process{_ratio(inside(COMPILE, runs))}")

    imported = pairs(runs * 3, ("-c", "import soviet_pacts"), ("-c", "pass"))
    print(f"import soviet_pacts - bare Python        {1000 * middle(a - b for a, b in imported):+6.1f} ms")

    print(f"sp.load / pandas.read_parquet, all tables{_ratio(inside(LOAD, runs * 3))}")


if __name__ == "__main__":
    main()
