"""The label of a row: at most 90 characters, unique in its table, and it reads alone.

    Dovgalevsky and Berthelot, Paris, 5 Aug 1931

Those of instruments, tracks and works are typed; all others are made here, by a rule a table.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from build_data.curated.compile import Row
from build_data.curated.link import Linked
from build_data.dates import in_words
from build_data.models.record import Record

MOST = 90


def label_all(linked: Linked) -> None:
    """Fill the label of every row that is labelled by rule, in place."""
    made = _Labels(linked)
    for table, rule in made.rules.items():
        rows = linked.rows[table]
        labels = _unique([cut(rule(row.record)) for row in rows])
        for number, (row, label) in enumerate(zip(rows, labels, strict=True)):
            linked.replace(table, number, row.record.model_copy(update={"label": label}))


def cut(text: str, most: int = MOST) -> str:
    """The text, or as many whole words of it as fit, with an ellipsis."""
    text = text[:1].upper() + text[1:]
    return text if len(text) <= most else f"{text[: most - 1].rsplit(' ', 1)[0].rstrip(' ,;:')}…"


def _unique(labels: list[str]) -> list[str]:
    """Equal labels are numbered, in the order of the records."""
    many = {label for label, times in Counter(labels).items() if times > 1}
    seen: Counter = Counter()
    made = []
    for label in labels:
        seen[label] += 1
        made.append(f"{cut(label, MOST - 5)} ({seen[label]})" if label in many else label)
    return made


class _Labels:
    """The rules, and what they look up."""

    def __init__(self, linked: Linked):
        self._ids = linked.ids
        self._present: dict[str, list[Record]] = {}
        for row in linked.rows["meeting_participants"]:
            self._present.setdefault(row.record.meeting_id, []).append(row.record)
        self.rules = {
            "meetings": self.meeting,
            "documents": self.document,
            "drafts": self.draft,
            "clauses": self.clause,
            "conditions": self.condition,
            "pact_events": self.step,
            "pact_parties": self.party,
            "positions": lambda r: _joined(f"{self.name('states', r.state_id)}: {r.issue}", _when(r.date)),
            "press_items": lambda r: _joined(f"{self._paper(r)}, {_when(r.date)}".rstrip(", ") + f": {r.topic}"),
            "measures": lambda r: _joined(f"{self.name('states', r.issuer_state_id)}: {r.summary}", _when(r.date)),
            "context_events": lambda r: _dated(r.summary, r.date),
            "claims": lambda r: _joined(f"{r.speaker}: {r.about}", _when(r.date)),
            "figures": lambda r: _joined(r.subject, _when(r.period)),
        }

    def record(self, table: str, key: str | None) -> Record | None:
        row: Row | None = self._ids[table].get(key) if key else None
        return row.record if row else None

    def name(self, table: str, key: str | None, column: str = "name") -> str:
        found = self.record(table, key)
        return getattr(found, column) if found else ""

    def surnames(self, people: Iterable[str] | None) -> list[str]:
        return [surname for p in people or () if (surname := self.name("people", p, "surname"))]

    def adjectives(self, states: Iterable[str] | None) -> str:
        return "-".join(adjective for s in states or () if (adjective := self.name("states", s, "adjective")))

    def pact(self, key: str | None, track: str | None = None) -> str:
        return self.name("pacts", key, "label") or self.name("negotiations", track, "label")

    def meeting(self, r: Record) -> str:
        present = self._present.get(r.meeting_id, [])
        who = [self.name("people", p.person_id, "surname") or p.participant or "" for p in present]
        who = [name for name in who if name]
        people = _and(who[:3]) + (" and others" if len(who) > 3 else "")
        return _joined(people or r.topic, self.name("places", r.place_id), _when(r.date))

    def document(self, r: Record) -> str:
        sender = self._correspondent(r.author_person_ids, r.author, r.author_organisation_id, r.author_state_ids)
        receiver = self._correspondent(
            r.recipient_person_ids, r.recipient, r.recipient_organisation_id, r.recipient_state_ids
        )
        kind = r.kind.replace("_", " ")
        words = f"{kind}: {sender}" if sender else kind
        return _joined(words + (f" to {receiver}" if receiver else ""), _when(r.date))

    def _correspondent(self, people, words: str | None, organisation: str | None, states) -> str:
        """People by surname, else the words, the body, the states: whoever is named most closely."""
        named = self.surnames(people)
        return (
            _and(named)
            or words
            or self.name("organisations", organisation)
            or _and([self.name("states", state) for state in states or ()])
        )

    def draft(self, r: Record) -> str:
        whose = self.adjectives(r.proposed_by_state_ids) or "Common"
        return _joined(f"{whose} text: {self.pact(r.pact_id)}", _when(r.date))

    def clause(self, r: Record) -> str:
        draft = self.record("drafts", r.draft_id)
        article = f"art. {r.article}" if r.article else "formula"
        whose = f"{self.adjectives(draft.proposed_by_state_ids) or 'common'} text" if draft else "as signed"
        when = _when(draft.date) if draft else ""
        return _joined(f"{article}, {r.topic.replace('_', ' ')}: {self.pact(r.pact_id)}", whose, when)

    def condition(self, r: Record) -> str:
        other = self.pact(r.depends_on_pact_id) or r.depends_on_issue or ""
        stage = f" {r.depends_on_stage.replace('_', ' ')}" if r.depends_on_stage else ""
        who = self.adjectives(r.stated_by_state_ids)
        relation = r.relation.replace("_", " ")
        return f"{who}: {self.pact(r.pact_id)}, {r.stage.replace('_', ' ')} {relation} {other}{stage}"

    def step(self, r: Record) -> str:
        return _joined(f"{r.kind.replace('_', ' ')}: {self.pact(r.pact_id, r.negotiation_id)}", _when(r.date))

    def party(self, r: Record) -> str:
        return f"{self.name('states', r.state_id)} in the {self.pact(r.pact_id)}"

    def _paper(self, r: Record) -> str:
        return (
            self.name("outlets", r.outlet_id) or f"{self.adjectives([r.state_id] if r.state_id else [])} press".strip()
        )


def _when(date) -> str:
    return in_words(date.edtf) if date else ""


def _dated(text: str, date) -> str:
    """A sentence and its date; the sentence gives way."""
    when = _when(date)
    return f"{cut(text.rstrip('.'), MOST - len(when) - 2)}, {when}" if when else text.rstrip(".")


def _joined(text: str, *further: str) -> str:
    """The parts that are there; the first gives way where all do not fit."""
    rest = "".join(f", {part}" for part in further if part)
    return cut(text, MOST - len(rest)) + rest


def _and(names: list[str]) -> str:
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)
