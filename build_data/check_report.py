"""What was asked of the records and of the published tables, and what came of it, as JSON and as one page.

Ours, great-expectations' and frictionless's answers have one shape: who asks, the question, of how many rows, how many
were flagged, what was accepted and why.
"""

from __future__ import annotations

import html
import json
from dataclasses import asdict, dataclass, field
from pathlib import Path

from build_data.about import About


@dataclass(frozen=True)
class Line:
    """A question and its answer."""

    asked_by: str
    name: str
    question: str
    examined: int
    flagged: int
    accepted: list[dict] = field(default_factory=list)


def lines(root: Path) -> list[Line]:
    """Every question put to the records and the published tables of a project."""
    return [*_rules(root), *_tables(root), *_frictionless(root)]


def _rules(root: Path) -> list[Line]:
    from build_data import pipeline
    from build_data.curated.rules import ask_all

    _, asked = ask_all(pipeline.read_records(root).records, root)
    return [
        Line(
            "rules for records",
            each.rule.name,
            each.rule.question,
            each.rows,
            each.flagged,
            [{"record": record, "reason": reason} for record, reason in each.accepted],
        )
        for each in asked
    ]


def _tables(root: Path) -> list[Line]:
    from build_data.check import tables_ask

    return [
        Line("great-expectations", a.question.name, a.question.question, a.examined, len(a.flagged))
        for a in tables_ask.answers(root)
    ]


def _frictionless(root: Path) -> list[Line]:
    from frictionless import Package

    report = Package(str(root / "datapackage.json")).validate()
    return [
        Line(
            "frictionless",
            task.name,
            f"Does {task.place} keep the types, keys, foreign keys and terms of its schema?",
            task.stats.get("rows") or 0,
            len(task.errors),
        )
        for task in report.tasks
        if task.type == "table"
    ]


def write(root: Path, folder: Path, about: About) -> list[Line]:
    """Write `checks.json` and `checks.html` into a folder. Returns what they hold."""
    found = lines(root)
    folder.mkdir(parents=True, exist_ok=True)
    content = {"dataset": about.title, "version": about.version, "checks": [asdict(line) for line in found]}
    text = json.dumps(content, ensure_ascii=False, indent=1) + "\n"
    (folder / "checks.json").write_text(text, encoding="utf-8", newline="\n")
    (folder / "checks.html").write_text(_page(found, about), encoding="utf-8", newline="\n")
    return found


_STYLE = (
    "body{font:16px/1.5 Georgia,serif;max-width:72rem;margin:2rem auto;padding:0 1rem;color:#222;background:#fff}"
    "table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;"
    "border-bottom:1px solid #ddd}td.n,th.n{text-align:right}tr.flagged td{background:#fde8e4}"
    "@media(prefers-color-scheme:dark){body{color:#ddd;background:#181818}th,td{border-color:#444}"
    "tr.flagged td{background:#5a2018}}"
)


def _page(found: list[Line], about: About) -> str:
    """One page that needs nothing else."""
    title = f"What was checked: {about.title}, version {about.version}"
    groups = dict.fromkeys(line.asked_by for line in found)
    tables = "".join(_group(name, [line for line in found if line.asked_by == name]) for name in groups)
    head = f'<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{_safe(title)}</title>'
    flagged = sum(line.flagged for line in found)
    told = f"<p>{len(found)} questions, {sum(line.examined for line in found):,} rows examined, {flagged} flagged.</p>"
    body = f"<h1>{_safe(title)}</h1>{told}{tables}"
    return f'<!doctype html><html lang="en"><head>{head}<style>{_STYLE}</style></head><body>{body}</body></html>\n'


def _group(name: str, found: list[Line]) -> str:
    rows = "".join(
        f"<tr{_mark(line)}><td><code>{_safe(line.name)}</code></td><td>{_safe(line.question)}"
        f"{_accepted(line)}</td><td class=n>{line.examined:,}</td><td class=n>{line.flagged}</td>"
        f"<td class=n>{len(line.accepted)}</td></tr>"
        for line in found
    )
    head = "<th>check</th><th>question</th><th class=n>rows</th><th class=n>flagged</th><th class=n>accepted</th>"
    return f"<h2>{_safe(name.capitalize())}</h2><table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"


def _mark(line: Line) -> str:
    return " class=flagged" if line.flagged else ""


def _accepted(line: Line) -> str:
    if not line.accepted:
        return ""
    items = "".join(f"<li>{_safe(one['record'])}: {_safe(one['reason'])}</li>" for one in line.accepted)
    return f"<details><summary>accepted with a reason</summary><ul>{items}</ul></details>"


def _safe(text: str) -> str:
    return html.escape(text)
