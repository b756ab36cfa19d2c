"""A term of the vocabulary in the place of another, against what else the records hold."""

from __future__ import annotations

from build_data.curated.related import steps_of
from build_data.inject.edits import put, with_line, without
from build_data.inject.planter import PLAUSIBLE, UNKNOWABLE, plant
from build_data.inject.witness import sisters
from build_data.models.vocabulary.pacts import EventKind
from build_data.models.vocabulary.terms import terms_of


def _other_term(site, draw, among=None):
    names = among or site.column.terms.names
    return put(site, draw.choice([name for name in names if name != site.text]))


@plant(
    "kind-of-step", "Another kind of step than its id has.", PLAUSIBLE, lambda w: w.values("kind", of=["pact_events"])
)
def step(site, world, draw):
    words = site.text.replace("_", "-")
    if not f"-{site.row.id}-".endswith(f"-{words}-") and f"-{words}-" not in f"-{site.row.id}-":
        return None
    return _other_term(
        site,
        draw,
        [n for n in terms_of(EventKind).names if n not in ("draft_presented", "condition_stated", "condition_lifted")],
    )


@plant("outcome", "An outcome that the steps contradict.", PLAUSIBLE, lambda w: w.values("outcome", of=["pacts"]))
def outcome(site, world, draw):
    taken = {s.record.kind for s in steps_of(site.row.id, world.linked) if s.record.factuality == "happened"}
    wrong = []
    if not taken & {"in_force", "instruments_exchanged"}:
        wrong.append("in_force")
    if "signed" not in taken:
        wrong.append("signed")
    if taken & {"signed", "in_force"}:
        wrong += ["initialled", "refused", "mooted", "deferred", "negotiated"]
    return _other_term(site, draw, wrong) if [w for w in wrong if w != site.text] else None


@plant(
    "outcome-of-a-track",
    "A track concluded whose instrument was not signed, or the other way round.",
    PLAUSIBLE,
    lambda w: w.values("outcome", of=["negotiations"]),
)
def tracks_outcome(site, world, draw):
    pacts = [world.record("pacts", key) for key in site.row.record.pact_ids or ()]
    outcomes = {p.outcome for p in pacts if p and p.outcome != "undecided"}
    if site.text == "concluded" and outcomes and outcomes <= {"in_force", "signed"}:
        return _other_term(site, draw, ["refused", "broken_off", "open"])
    if site.text != "concluded" and outcomes and not outcomes & {"in_force", "signed"}:
        return put(site, "concluded")
    return None


@plant("laterality", "Bilateral for multilateral, or the other way round.", PLAUSIBLE, lambda w: w.values("laterality"))
def laterality(site, world, draw):
    sides = [p for p in site.row.record.parties if p.role in ("signatory", "acceded", "guarantor")]
    told = site.row.record.outcome != "mooted" and len(sides) >= 2
    return _other_term(site, draw) if told else None


@plant(
    "scope",
    "A core instrument of which the USSR is no party, or the other way round.",
    PLAUSIBLE,
    lambda w: w.values("scope"),
)
def scope(site, world, draw):
    soviet = any(p.state_id == "ussr" for p in site.row.record.parties)
    pact = site.row.record
    peaceful = pact.kind in ("non_aggression", "neutrality", "non_aggression_and_neutrality")
    if not pact.parties:
        return None
    if site.text != "core" and not (soviet and peaceful):
        return put(site, "core")
    return put(site, draw.choice(["related", "context"])) if site.text == "core" and soviet and peaceful else None


@plant(
    "kind-of-instrument",
    "A non-aggression pact called something else, against its title.",
    PLAUSIBLE,
    lambda w: w.values("kind", of=["pacts"]),
)
def pacts_kind(site, world, draw):
    title = site.row.record.title.lower()
    words = {
        "trade": "trade",
        "conciliation": "conciliation",
        "non_aggression": "non-aggression",
        "alliance": "alliance",
        "peace": "peace",
        "prolongation": "prolong",
    }
    if words.get(site.text, "no such word") not in title:
        return None
    return _other_term(site, draw, [kind for kind, word in words.items() if word not in title])


@plant("party-dropped", "A party left out.", PLAUSIBLE, lambda w: w.records["pact_parties"])
def party_dropped(site, world, draw):
    """One whom the id or title names, or who took a step of the instrument that only a party can."""
    state, pact = site.row.record.state_id, site.row.parent.record
    bound = ("signed", "initialled", "ratified", "acceded", "deposited")
    steps = steps_of(pact.pact_id, world.linked)
    acts = any(s.record.kind in bound and state in (s.record.actor_state_ids or ()) for s in steps)
    told = state in pact.pact_id or world.record("states", state).name in pact.title or acts
    return without(site) if told and site.row.record.role in ("signatory", "acceded") else None


@plant(
    "party-of-another-state",
    "Another state as a party than title, id and steps have.",
    PLAUSIBLE,
    lambda w: w.values("state_id", of=["pact_parties"]),
)
def party(site, world, draw):
    there = {p.state_id for p in site.row.parent.record.parties}
    return put(site, draw.choice(sorted(r.id for r in world.linked.rows["states"] if r.id not in there)))


@plant(
    "role-of-a-party",
    "A signatory said to have acceded, declined or been invited, against the steps.",
    PLAUSIBLE,
    lambda w: w.values("role", of=["pact_parties"]),
)
def role(site, world, draw):
    if site.row.record.role != "signatory" or not site.row.record.signed:
        return None
    return put(site, draw.choice(["acceded", "invited", "declined"]))


@plant(
    "term-of-an-instrument",
    "The term of an instrument changed, whose entry into force and end are known.",
    PLAUSIBLE,
    lambda w: w.values("duration_months"),
)
def term(site, world, draw):
    pact = site.row.record
    if not (pact.in_force and pact.ended):
        return None
    return put(site, str(int(site.text) + draw.choice([12, 24, -12])))


@plant(
    "fate-of-a-condition",
    "A condition lifted that stands, or met that was not.",
    PLAUSIBLE,
    lambda w: [s.values["fate"] for s in w.records["conditions"] if "fate" in s.values],
)
def fate(site, world, draw):
    if site.row.record.lifted:
        return put(site, draw.choice(["standing", "never_met"]))
    if site.text in ("standing", "never_met"):
        return put(site, draw.choice(["met", "dropped"]))
    return None


@plant(
    "fate-of-a-draft",
    "A text adopted whose instrument was never agreed, or the other way round.",
    PLAUSIBLE,
    lambda w: w.values("fate", of=["drafts"]),
)
def drafts_fate(site, world, draw):
    outcome = world.record("pacts", site.row.record.pact_id).outcome
    if outcome in ("negotiated", "refused", "deferred", "mooted"):
        return put(site, draw.choice([n for n in ("adopted", "initialled") if n != site.text]))
    if site.text in ("initialled",):
        return put(site, draw.choice(["rejected", "unanswered", "open"]))
    return None


@plant(
    "factuality-of-a-step",
    "A step that happened said to be a rumour or a plan, where its talk or paper happened.",
    PLAUSIBLE,
    lambda w: w.values("factuality", of=["pact_events"]),
)
def factuality(site, world, draw):
    """A state's signature, ratification or initialling on record, with others that hang on it."""
    step = site.row.record
    binding = step.kind in ("signed", "initialled", "ratified", "in_force", "instruments_exchanged")
    pact = world.record("pacts", step.pact_id)
    if site.text != "happened" or not binding or not pact or pact.outcome not in ("in_force", "signed", "initialled"):
        return None
    return put(site, draw.choice(["rumoured", "planned", "denied"]))


@plant(
    "factuality-of-a-talk",
    "A talk that happened said to be a rumour, though steps were taken in it.",
    PLAUSIBLE,
    lambda w: w.values("factuality", of=["meetings"]),
)
def talks_factuality(site, world, draw):
    carried = [
        r for r in world.named_by["meetings", site.row.id] if getattr(r.record, "factuality", None) == "happened"
    ]
    carried += [r for r in world.named_by["meetings", site.row.id] if r.record.table in ("drafts", "document_meetings")]
    return put(site, draw.choice(["rumoured", "planned", "denied"])) if site.text == "happened" and carried else None


@plant(
    "kind-of-talk",
    "A talk at which something was signed or initialled called something else.",
    PLAUSIBLE,
    lambda w: w.values("kind", of=["meetings"]),
)
def talk(site, world, draw):
    signing = site.text == "signing_ceremony"
    signed = any(
        r.record.table == "pact_events" and r.record.kind in ("signed", "initialled")
        for r in world.named_by["meetings", site.row.id]
    )
    if signing and signed:
        return put(site, draw.choice(["reception", "press_conference", "visit"]))
    if not signing and not signed and not any(p.role == "signatory" for p in site.row.record.participants):
        return put(site, "signing_ceremony")
    return None


@plant(
    "kind-of-paper", "Another kind of paper than its id has.", PLAUSIBLE, lambda w: w.values("kind", of=["documents"])
)
def paper(site, world, draw):
    word = site.text.replace("_", "-")
    return _other_term(site, draw) if word in site.row.id.split("-") and word != "other" else None


@plant(
    "role-of-a-participant",
    "A bearer and his recipient changed about, against who wrote and who received.",
    PLAUSIBLE,
    lambda w: w.values("role", of=["meeting_participants"]),
)
def participants_role(site, world, draw):
    swap = {"bearer": "recipient", "recipient": "bearer"}
    talk = site.row.parent
    handed = [
        r
        for r in sisters(talk, world)
        if r.record.table == "drafts"
        and site.row.record.person_id
        and site.row.record.person_id in (r.record.presented_by_person_ids or r.record.presented_to_person_ids or ())
    ]
    return put(site, swap[site.text]) if site.text in swap and handed else None


@plant(
    "extent",
    "One piece said to be a campaign, though its outlet and day are known.",
    PLAUSIBLE,
    lambda w: w.values("genre", of=["press_items"]),
)
def extent(site, world, draw):
    piece = site.row.record
    if not piece.outlet_id or not piece.date or piece.date.shape != "day" or piece.extent != "piece":
        return None
    return None if "extent" in site.home.values else with_line(site, "extent: campaign")


@plant(
    "speaker-kind",
    "A person of the time called a historian, or the other way round.",
    PLAUSIBLE,
    lambda w: w.values("speaker_kind"),
)
def speaker(site, world, draw):
    claim = site.row.record
    if claim.speaker_person_id and claim.date and site.text == "person":
        return put(site, draw.choice(["historian", "thesis_author", "paper"]))
    if site.text == "historian" and claim.speaker_source_id:
        return put(site, draw.choice(["person", "government"]))
    return None


@plant(
    "kind-of-office",
    "An envoy to a state called a minister at home, or the other way round.",
    PLAUSIBLE,
    lambda w: w.values("office_kind"),
)
def office(site, world, draw):
    post = site.row.record
    if post.accredited_to_state_id and site.text in ("ambassador", "minister_plenipotentiary", "charge"):
        return put(site, draw.choice(["foreign_minister", "head_of_government", "parliamentarian"]))
    if site.text in ("foreign_minister", "head_of_government") and not post.accredited_to_state_id:
        return put(site, "ambassador")
    return None


@plant(
    "term-that-nothing-tells",
    "Another role, genre, topic or kind, where nothing else says which.",
    UNKNOWABLE,
    lambda w: [
        *w.values("genre"),
        *w.values("topic", of=["clauses", "positions"]),
        *w.values("kind", of=["context_events", "measures"]),
    ],
)
def untold(site, world, draw):
    return _other_term(site, draw)
