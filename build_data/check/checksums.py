"""The published files are those whose checksums were published."""

from __future__ import annotations

from pathlib import Path

from build_data.formats.checksums import NAME, checksums


def faults(root: Path) -> list[str]:
    """Has every published file the checksum that SHA256SUMS states, and is it in the list?"""
    stated = (root / NAME).read_text(encoding="utf-8")
    differing = set(checksums(root, root).splitlines()) ^ set(stated.splitlines())
    return [f"checksum: {name}" for name in sorted({line.split("  ")[1] for line in differing})]
