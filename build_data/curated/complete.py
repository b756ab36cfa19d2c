"""What is typed once and shown elsewhere: dates of instruments and parties from their steps, steps from drafts and
conditions, and the label of every row.

It comes after linking and before the rules, which so see the whole.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from build_data.citation import Citation
from build_data.curated.compile import Row
from build_data.curated.labels import label_all
from build_data.curated.link import Linked
from build_data.models.pacts import PactEvent
from build_data.models.record import Dated, Record

MOST_WORDS = 40
# What a party's dates are taken from: the kind of step, and whether the first or the last of several counts.
_OF_PARTY = {"signed": min, "ratified": max, "acceded": min, "deposited": min, "in_force": min}
_OF_PACT = {"signed": min, "in_force": min, "ended": max}


def complete(linked: Linked) -> None:
    """Fill what the build fills, in place."""
    fill(linked)
    label_all(linked)


def fill(linked: Linked) -> None:
    """Fill what the build fills but the labels, of which no rule asks."""
    linked.rows["pact_events"] += [*_made_of_drafts(linked), *_made_of_conditions(linked)]
    for row in linked.rows["pact_events"]:
        linked.ids["pact_events"].setdefault(row.id, row)
    steps = defaultdict(list)
    for row in linked.rows["pact_events"]:
        if row.record.pact_id and row.record.date and row.record.factuality == "happened":
            steps[row.record.pact_id, row.record.kind].append(row)
    _fill(linked, "pacts", lambda row: _pact(row.record, steps))
    _fill(linked, "pact_parties", lambda row: _party(row.record, steps, linked))


def _fill(linked: Linked, table: str, of) -> None:
    for number, row in enumerate(linked.rows[table]):
        cells, evidence = of(row)
        if cells:
            changed = row.record.model_copy(update={**cells, "evidence": [*row.record.evidence, *evidence]})
            linked.replace(table, number, changed)


def _taken(rows: list[Row], choose) -> Row | None:
    """The first or last of several steps; one without a bound on that side comes last."""
    side = "earliest" if choose is min else "latest"
    bounded = [row for row in rows if getattr(row.record.date.edtf, side)]
    return choose(bounded, key=lambda row: getattr(row.record.date.edtf, side)) if bounded else (rows or [None])[0]


def _bearing(step: Row, field: str) -> Iterator[Citation]:
    """The step's citations, as evidence for the field that is filled from it."""
    return (replace(cited, field=field) for cited in step.citations[0] if cited.field in (None, "date"))


def _pact(pact: Record, steps: dict) -> tuple[dict, list[Citation]]:
    cells, evidence = {}, []
    for field, choose in _OF_PACT.items():
        step = _taken(steps[pact.pact_id, field], choose)
        if step:
            cells[field] = step.record.date
            evidence += _bearing(step, field)
            if field == "signed":
                cells["signed_place_id"] = step.record.place_id
    return cells, evidence


def _party(party: Record, steps: dict, linked: Linked) -> tuple[dict, list[Citation]]:
    cells, evidence = {}, []
    for field, choose in _OF_PARTY.items():
        common = field in ("signed", "in_force") and party.role in ("signatory", "acceded")
        found = [s for s in steps[party.pact_id, field] if party.state_id in (s.record.actor_state_ids or ())]
        if not found and common:
            found = [s for s in steps[party.pact_id, field] if not s.record.actor_state_ids]
        step = _taken(found, choose)
        if step and not (field == "signed" and party.role == "acceded"):
            cells[field] = step.record.date
            evidence += _bearing(step, field)
            if field == "signed":
                signers = [p for p in step.record.actor_person_ids or () if _state_of(p, linked) == party.state_id]
                cells["signatory_person_ids"] = tuple(signers) or None
    if "ratified" in cells:
        cells["ratified_missing"] = None
    return cells, evidence


def _state_of(person_id: str, linked: Linked) -> str | None:
    row = linked.ids["people"].get(person_id)
    return row.record.state_id if row else None


def _made_of_drafts(linked: Linked) -> Iterator[Row]:
    """A text that one side put on the table; a common text has no such step."""
    for row in linked.rows["drafts"]:
        draft = row.record
        if draft.proposed_by_state_ids or draft.presented_by_person_ids:
            yield _made(
                row,
                f"{draft.draft_id}-presented",
                "draft_presented",
                draft.date,
                negotiation_id=draft.negotiation_id,
                place_id=draft.place_id,
                place_basis=draft.place_basis,
                actor_person_ids=draft.presented_by_person_ids,
                actor_state_ids=draft.proposed_by_state_ids,
                meeting_id=draft.meeting_id,
                document_id=draft.document_id,
                draft_id=draft.draft_id,
                sequence=draft.sequence,
                summary=_prefixed("Text put on the table: ", draft.gist),
            )


def _made_of_conditions(linked: Linked) -> Iterator[Row]:
    """A condition's statement and its end; that a step is independent of another makes nothing wait."""
    for row in linked.rows["conditions"]:
        condition = row.record
        if condition.relation == "independent_of":
            continue
        yield _made(
            row,
            f"{condition.condition_id}-stated",
            "condition_stated",
            condition.date,
            actor_person_ids=condition.stated_by_person_ids,
            actor_state_ids=condition.stated_by_state_ids,
            meeting_id=condition.meeting_id,
            document_id=condition.document_id,
            sequence=condition.sequence,
            summary=_prefixed("Condition stated: ", condition.gist),
        )
        if condition.lifted:
            yield _made(
                row,
                f"{condition.condition_id}-lifted",
                "condition_lifted",
                condition.lifted,
                actor_state_ids=condition.lifted_by_state_ids or condition.stated_by_state_ids,
                summary=_prefixed(f"Condition {condition.fate.replace('_', ' ')}: ", condition.gist),
            )


def _made(row: Row, event_id: str, kind: str, date: Dated | None, **cells) -> Row:
    """A step made from another row, borne by its evidence; it stands where that row does."""
    field = "lifted" if kind == "condition_lifted" else "date"
    own = [c for c in row.citations[0] if c.field == field]
    evidence = [replace(c, field=None) for c in own or row.citations[0] if c.field in (None, field)]
    cells.setdefault("place_id_missing", None if cells.get("place_id") else "not_stated")
    step = PactEvent.model_construct(
        **{
            name: info.get_default(call_default_factory=True)
            for name, info in PactEvent.model_fields.items()
            if not info.is_required()
        }
        | cells
        | {
            "event_id": event_id,
            "pact_id": row.record.pact_id,
            "kind": kind,
            "date": date,
            "factuality": "happened",
            "made_from_table": row.record.table,
            "made_from_id": row.id,
            "evidence": evidence,
        }
    )
    return Row(step, row.file, row.path, row.parent)


def _prefixed(words: str, gist: str) -> str:
    return f"{words}{gist}" if len(f"{words}{gist}".split()) <= MOST_WORDS else gist
