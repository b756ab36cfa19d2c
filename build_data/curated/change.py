"""What a command does to the curated files: computed and proved first, then written all at once."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Change:
    """Files to write, by their path below the project, with their text, and files to take away."""

    written: dict[str, str] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)
