"""The published files are those whose checksums were published."""

from __future__ import annotations

from pathlib import Path

from build_data import publish


def faults(root: Path) -> list[str]:
    """Has every file in data/ the checksum that SHA256SUMS states?"""
    stated = (root / "data" / "SHA256SUMS").read_text(encoding="utf-8")
    differing = set(publish.checksums(root / "data").splitlines()) ^ set(stated.splitlines())
    return [f"checksum: {line.split('  ')[1]}" for line in sorted(differing)]
