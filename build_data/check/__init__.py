"""What is asked of the published files, a module a question or asker, found by listing this folder.

Each has `faults(root)`: a line for each thing that is wrong. Our rules for records are in `curated.rules`; the two
libraries are asked besides because others wrote them.
"""

from __future__ import annotations

import json
from pathlib import Path

from build_data import progress
from build_data.discover import modules


def published(root: Path) -> list[str]:
    """Every fault that is found in the published files of a project, a line each."""
    if fault := _descriptor_fault(root):
        return [fault]
    found = []
    with progress.shown():
        for module in modules(__name__, "faults"):
            progress.say(f"asking: {module.__name__.rpartition('.')[2].replace('_', ' ')}")
            found += module.faults(root)
    return found


def _descriptor_fault(root: Path) -> str:
    """Why the data package cannot be asked at all, '' where it can."""
    path = root / "datapackage.json"
    try:
        resources = json.loads(path.read_text(encoding="utf-8"))["resources"]
        named = {resource["name"]: resource["path"] for resource in resources}
    except OSError as error:
        return f"{path.name}: {error.strerror}. Build first."
    except (ValueError, TypeError, KeyError):
        return f"{path.name} is no data package of this project. Build with --force."
    gone = [name for name, file in named.items() if not (root / file).is_file()]
    return f"{path.name} names files that are not there: {', '.join(gone)}. Build with --force." if gone else ""
