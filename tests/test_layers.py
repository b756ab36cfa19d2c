"""Data flows one way: a module imports only from those above it, and what readers install imports nothing of the build."""

from __future__ import annotations

import ast
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ORDER = (
    "progress", "faults", "dates", "text", "worksheets", "discover", "about", "column_types", "citation", "models", "schema", "reference", "curated", "inject", "evidence",
    "tables", "derive", "dataset", "validation", "publish", "products", "formats", "metadata", "pages", "check", "changes", "stamp", "vanish",
    "crosswalk", "pipeline", "release", "check_report", "commands", "__main__",
)  # fmt: skip


def imported(path: Path, package: str) -> set[str]:
    """The modules of the package that a file imports, by their first name."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            parts = node.module.split(".")
            if parts[0] == package:
                names |= {parts[1]} if len(parts) > 1 else {alias.name for alias in node.names}
        elif isinstance(node, ast.Import):
            names |= {a.name.split(".")[1] for a in node.names if a.name.startswith(f"{package}.")}
    return names


def test_a_module_imports_only_from_those_above_it():
    for path in sorted((ROOT / "build_data").rglob("*.py")):
        name = path.relative_to(ROOT / "build_data").parts[0].removesuffix(".py")
        if name == "__init__":
            continue
        for other in imported(path, "build_data"):
            assert ORDER.index(other) <= ORDER.index(name), f"{path.name} imports {other}, which stands below it"


def test_every_module_has_its_place_in_the_order():
    found = {p.name.removesuffix(".py") for p in (ROOT / "build_data").iterdir() if p.suffix == ".py" or p.is_dir()}
    assert found - {"__init__", "__pycache__"} == set(ORDER)


def test_what_readers_install_imports_nothing_of_the_build():
    for path in (ROOT / "soviet_pacts").rglob("*.py"):
        assert "build_data" not in path.read_text(encoding="utf-8")
