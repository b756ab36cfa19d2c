"""What went into a result, so that it may be skipped when nothing of it changed.

A build depends on the curated files, on the build scripts, on a few files at the top level and on the versions of
the libraries that shape its bytes. If all that and what is published are as the last build left them, there is
nothing to do.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path

from build_data.publish import digest

LIBRARIES = ("pydantic", "pyyaml", "edtf", "pyarrow", "duckdb")
STAMP = ".cache/build.json"


def ingredients(root: Path) -> str:
    """A digest of everything a build is made of."""
    code = sorted(p for p in Path(__file__).parent.rglob("*") if p.suffix in (".py", ".csv"))
    total = hashlib.sha256(json.dumps({name: version(name) for name in LIBRARIES}).encode())
    for file in [*code, root / "pyproject.toml"]:
        total.update(file.as_posix().encode() + hashlib.sha256(file.read_bytes()).digest())
    for name in ("curated", "validation", "LICENSE", "LICENSE-DATA"):
        total.update(digest(root / name).encode())
    return total.hexdigest()


def is_up_to_date(root: Path) -> bool:
    """Whether the last build was made of what is there now, and what it published still stands."""
    try:
        stamp = json.loads((root / STAMP).read_text(encoding="utf-8"))
        published = dict(stamp["published"])
    except (OSError, ValueError, TypeError, KeyError):
        return False
    return stamp["ingredients"] == ingredients(root) and all(
        digest(root / path) == was for path, was in published.items()
    )


def set_stamp(root: Path, made_of: str, paths: Iterable[str]) -> None:
    """Note what the build that was just published was made of, and what it published."""
    published = {path: digest(root / path) for path in paths}
    stamp = root / STAMP
    stamp.parent.mkdir(exist_ok=True)
    stamp.write_text(json.dumps({"ingredients": made_of, "published": published}), encoding="utf-8")
