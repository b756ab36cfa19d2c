"""Another record's id where one belongs: in good form, and of the wrong thing."""

from __future__ import annotations

from build_data.curated.related import main_date, named, overlap
from build_data.inject.edits import put, put_list, with_line, without
from build_data.inject.planter import PLAUSIBLE, UNKNOWABLE, plant
from build_data.inject.sites import items
from build_data.inject.witness import tells_the_link

_CARRIED = ("pact_events", "drafts", "positions", "conditions", "claims")


def _others(site, world, table, fits=lambda row: True):
    there = set(named(site.row, table)) | {site.text, site.row.id}
    return [r for r in world.linked.rows[table] if r.id not in there and fits(r) and not _is_made(r)]


def _is_made(row):
    return getattr(row.record, "made_from_table", None)


def _chosen(site, draw, others):
    return put(site, draw.choice(others).id) if others else None


def _states_of(row):
    parties = {p.state_id for p in getattr(row.record, "parties", ())}
    return parties | set(getattr(row.record, "state_ids", None) or ())


@plant(
    "another-pact",
    "Another instrument, where the talk, the paper or the id has the right one.",
    PLAUSIBLE,
    lambda w: w.references("pacts", "pact_ids", "pact_id", "depends_on_pact_id"),
)
def pact(site, world, draw):
    if not tells_the_link(site.row, "pacts", site.text, world):
        return None
    return _chosen(site, draw, _others(site, world, "pacts"))


@plant(
    "another-track",
    "Another track, where the talk, the paper or the instrument has the right one.",
    PLAUSIBLE,
    lambda w: w.references("negotiations", "negotiation_id", "negotiation_ids"),
)
def track(site, world, draw):
    if not tells_the_link(site.row, "negotiations", site.text, world):
        return None
    return _chosen(site, draw, _others(site, world, "negotiations"))


@plant(
    "instrument-that-nothing-tells",
    "Another instrument or track of the same states, where nothing has the right one.",
    UNKNOWABLE,
    lambda w: [*w.references("pacts", "pact_ids"), *w.references("negotiations", "negotiation_ids")],
)
def untold(site, world, draw):
    table = site.column.refers_to
    if tells_the_link(site.row, table, site.text, world):
        return None
    states = _states_of(world.linked.ids[table][site.text])
    return _chosen(site, draw, _others(site, world, table, lambda r: _states_of(r) == states))


@plant(
    "another-talk",
    "A talk of another day, or of other people, than what it is said to have carried.",
    PLAUSIBLE,
    lambda w: w.references("meetings", "meeting_id"),
)
def talk(site, world, draw):
    return _chosen(site, draw, _others(site, world, "meetings"))


@plant(
    "another-paper",
    "A paper of another day, or by other people, than what it is said to have carried.",
    PLAUSIBLE,
    lambda w: w.references("documents", "document_id", "replies_to_document_id"),
)
def paper(site, world, draw):
    return _chosen(site, draw, _others(site, world, "documents"))


@plant("another-draft", "A draft of another instrument or day.", PLAUSIBLE, lambda w: w.references("drafts"))
def draft(site, world, draw):
    return _chosen(site, draw, _others(site, world, "drafts"))


@plant(
    "another-clause",
    "A clause of another instrument, or younger, as the one that is rewritten.",
    PLAUSIBLE,
    lambda w: w.references("clauses", "replies_to_clause_id"),
)
def clause(site, world, draw):
    mine = world.record("drafts", getattr(site.row.record, "draft_id", None))

    def wrong(row):
        other = world.record("drafts", row.record.draft_id)
        younger = mine and other and mine.date and other.date and mine.date.edtf < other.date.edtf
        return row.record.pact_id != site.row.record.pact_id or younger

    return _chosen(site, draw, _others(site, world, "clauses", wrong))


@plant(
    "clause-under-another-draft",
    "A clause that is said to stand in a draft of another instrument.",
    PLAUSIBLE,
    lambda w: [s.values["clause_id"] for s in w.records["clauses"] if s.row.record.draft_id],
)
def misplaced(site, world, draw):
    if "draft_id" in site.home.values:
        return None
    own = site.row.record
    others = [r.id for r in world.linked.rows["drafts"] if r.record.pact_id != own.pact_id]
    return with_line(site, f"draft_id: {draw.choice(others)}") if others else None


@plant("another-outlet", "Another outlet than the id of the piece has.", PLAUSIBLE, lambda w: w.references("outlets"))
def outlet(site, world, draw):
    return _chosen(site, draw, _others(site, world, "outlets"))


@plant(
    "another-body",
    "A body of another state as sender, receiver or actor.",
    PLAUSIBLE,
    lambda w: w.references("organisations"),
)
def body(site, world, draw):
    own = world.record("organisations", site.text).state_id
    states = set(named(site.row, "states"))
    if own not in states:
        return None
    return _chosen(
        site,
        draw,
        _others(site, world, "organisations", lambda r: r.record.state_id and r.record.state_id not in states),
    )


@plant(
    "waits-for-another-pact",
    "A condition that waits for another instrument than its id and words have.",
    PLAUSIBLE,
    lambda w: w.references("pacts", "depends_on_pact_id"),
)
def waits(site, world, draw):
    if site.text not in site.row.id and site.text.removeprefix("ussr-").split("-")[0] not in site.row.id:
        return None
    return _chosen(site, draw, _others(site, world, "pacts"))


@plant(
    "link-of-another-kind",
    "A report is said to have prepared its talk, or the other way round.",
    PLAUSIBLE,
    lambda w: w.values("link"),
)
def link(site, world, draw):
    talk, paper = world.linked.ids["meetings"].get(site.row.record.meeting_id), site.row.parent
    day, date = (main_date(r) if r else None for r in (talk, paper))
    if not day or not date or overlap(day, date):
        return None
    wrong = {"reports": "prepares", "follows": "prepares", "prepares": "reports", "handed_over": "reports"}
    return put(site, wrong[site.text]) if site.text in wrong else None


@plant(
    "carrier-dropped",
    "The talk that carried a step left out, where the paper of the talk has both.",
    PLAUSIBLE,
    lambda w: w.values("meeting_id", of=_CARRIED),
)
def carrier(site, world, draw):
    paper = world.linked.ids["documents"].get(getattr(site.row.record, "document_id", None) or "")
    if not paper or site.text not in {link.meeting_id for link in paper.record.meetings}:
        return None
    return without(site)


@plant(
    "state-concerned-dropped",
    "A state left out that the instrument of the row has as a party.",
    PLAUSIBLE,
    lambda w: w.values("state_ids", of=["negotiations"]),
)
def states(site, world, draw):
    if len(site.items) < 2:
        return None
    gone = draw.choice(site.items)
    actors = {s for r in sisters_of_track(site.row, world) for s in named(r, "states")}
    return put_list(site, [s for s in site.items if s != gone]) if gone in actors else None


def sisters_of_track(track, world):
    """The steps and stands of a track."""
    return [r for r in world.named_by["negotiations", track.id] if r.record.table in ("pact_events", "positions")]


@plant(
    "stand-of-another-state",
    "A stand of another state than the id has.",
    PLAUSIBLE,
    lambda w: w.values("state_id", of=["positions"]),
)
def stand(site, world, draw):
    return _chosen(site, draw, _others(site, world, "states"))


@plant(
    "addressed-to-the-actor",
    "A step addressed to the state that took it.",
    PLAUSIBLE,
    lambda w: w.values("addressed_state_ids"),
)
def addressed(site, world, draw):
    actors = site.row.record.actor_state_ids
    return put(next(items(site)), actors[0]) if actors and len(site.items) == 1 else None


@plant(
    "related-to-itself", "An instrument that renews or replaces itself.", PLAUSIBLE, lambda w: w.values("other_pact_id")
)
def itself(site, world, draw):
    return put(site, site.row.record.pact_id)


@plant(
    "related-the-wrong-way",
    "An older instrument that renews or replaces a younger one.",
    PLAUSIBLE,
    lambda w: w.values("other_pact_id"),
)
def wrong_way(site, world, draw):
    mine = world.record("pacts", site.row.record.pact_id)
    if site.row.record.relation not in ("renews", "replaces", "supplements", "confirms") or not mine.signed:
        return None
    younger = [
        r
        for r in world.linked.rows["pacts"]
        if r.record.signed
        and r.record.signed.edtf.earliest
        and mine.signed.edtf.latest
        and r.record.signed.edtf.earliest > mine.signed.edtf.latest
    ]
    return _chosen(site, draw, younger)


@plant(
    "continues-a-later-track",
    "A track that continues a later one.",
    PLAUSIBLE,
    lambda w: w.values("continues_negotiation_id"),
)
def continues(site, world, draw):
    mine = site.row.record.opened
    later = [
        r
        for r in world.linked.rows["negotiations"]
        if mine
        and r.record.opened
        and r.record.opened.edtf.earliest
        and mine.edtf.latest
        and r.record.opened.edtf.earliest > mine.edtf.latest
    ]
    return _chosen(site, draw, later)


@plant(
    "sister-of-other-people",
    "A step hung on a talk of the same day at which its actor was not.",
    PLAUSIBLE,
    lambda w: w.references("meetings", "meeting_id"),
)
def other_people(site, world, draw):
    people = set(named(site.row, "people"))
    date = main_date(site.row)
    if not people or not date:
        return None

    def wrong(row):
        there = {p.person_id for p in row.record.participants if p.person_id}
        return main_date(row) and overlap(main_date(row), date) and there and not there & people

    return _chosen(site, draw, _others(site, world, "meetings", wrong))
