"""What is asked of the published files, a module a question or asker, found by listing this folder.

Each has `faults(root)`: a line for each thing that is wrong. Our rules for records are in `curated.rules`; the two
libraries are asked besides because others wrote them.
"""

from __future__ import annotations

from pathlib import Path

from build_data.discover import modules


def published(root: Path) -> list[str]:
    """Every fault that is found in the published files of a project, a line each."""
    return [fault for module in modules(__name__, "faults") for fault in module.faults(root)]
