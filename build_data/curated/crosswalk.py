"""What of ours is held against other datasets of alliances: the value of each field that is compared."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from build_data.curated.compile import Row
from build_data.curated.link import Linked
from build_data.models.pacts import Pact

# Where an instrument has its number in each dataset.
NUMBERED = {"cow_alliances": "cow_alliance_id", "atop": "atop_id"}
# What the kind of an instrument says of what it binds to; other kinds say nothing.
_BINDS = {
    "non_aggression": {"non_aggression"},
    "neutrality": {"neutrality"},
    "non_aggression_and_neutrality": {"non_aggression", "neutrality"},
    "renunciation_of_war": set(),
    "alliance": {"defense"},
    "consultation": {"consultation"},
}
BINDS, BINDS_NOT = "binds", "does not bind"
_OBLIGATIONS = ("non_aggression", "neutrality", "defense")
_BOUND = ("signatory", "acceded")


def ours(pact: Pact, field: str, records: Linked) -> str | None:
    """Our value of a compared field as text, None where we have none."""
    if field in ("signed", "ended"):
        date = getattr(pact, field)
        return str(date.edtf) if date else None
    if field == "duration_months":
        return None if pact.duration_months is None else str(pact.duration_months)
    if field == "parties":
        return (
            ";".join(sorted(_code(party.state_id, records) for party in pact.parties if party.role in _BOUND)) or None
        )
    if field in _BINDS.get(pact.kind, ()) or field in records.index(_topics)[pact.pact_id]:
        return BINDS
    told = pact.text_told_whole or (field in _OBLIGATIONS and pact.kind in _BINDS)
    return BINDS_NOT if told else None


def _code(state_id: str, records: Linked) -> str:
    """The COW code of a state, its id where it has none: codes are what the others have, and outlive a renaming."""
    code = records.cow_codes.get(state_id)
    return state_id if code is None else str(code)


def _topics(records: Linked) -> dict[str, set[str]]:
    """The topics of the articles of each instrument as signed."""
    found = defaultdict(set)
    for row in records.rows["clauses"]:
        if row.record.draft_id is None:
            found[row.record.pact_id].add(row.record.topic)
    return found


def pact_of(row: Row, records: Linked) -> Pact | None:
    """The instrument of a comparison, or of a field of one."""
    found = records.ids["pacts"].get(row.record.pact_id)
    return found.record if found else None


def checks(linked: Linked) -> Iterator[dict]:
    """The rows of the table `crosswalk_checks`."""
    for row in linked.rows["crosswalk_fields"]:
        above = row.parent.record
        yield {
            "pact_id": above.pact_id,
            "dataset": above.dataset,
            "dataset_version": above.dataset_version,
            "external_id": above.external_id,
            "field": row.record.field,
            "ours": ours(pact_of(row, linked), row.record.field, linked),
            "agrees": row.record.agrees,
            "difference_class": row.record.difference_class,
            "note": row.record.note,
        }
