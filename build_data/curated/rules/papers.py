"""What a paper or talk carried agrees with it: the time, the matter, and who has to do with it."""

from __future__ import annotations

from build_data.curated.compile import Row
from build_data.curated.link import Linked
from build_data.curated.related import acting_people, acting_states, main_date, named, people_of, present
from build_data.curated.rules import Found, rule
from build_data.curated.wording import is_made
from build_data.dates import surely_before
from build_data.models.documents import Claim, Document
from build_data.models.pacts import Condition, PactEvent, Position
from build_data.models.texts import Draft

_ACTS = (PactEvent, Draft, Position, Condition)
_STATED = (*_ACTS, Claim)
_LATE = 31  # days by which a paper may be younger than what it states


def _paper(row: Row, records: Linked) -> Row | None:
    """The paper that states a row; not that which only passes on what somebody heard."""
    passed_on = is_made(row) or getattr(row.record, "reported_via", None)
    return records.ids["documents"].get(row.record.document_id or "") if not passed_on else None


@rule(
    "not-of-the-time-of-the-paper",
    "A paper is older, or more than a month younger, than what it is said to state.",
    of=_STATED,
    warning=True,
)
def is_the_paper_of_the_time(row: Row, records: Linked) -> Found:
    """Is a paper of the days of the step, stand, text or saying that it states, and not older?"""
    paper, date = _paper(row, records), main_date(row)
    day = main_date(paper) if paper else None
    if not day or not date or getattr(row.record, "factuality", None) == "planned":
        return
    late = (day.earliest - date.latest).days if day.earliest and date.latest else 0
    if surely_before(day, date) or late > _LATE:
        yield f"dated {date}, and {paper.id} is of {day}.", "document_id"


@rule(
    "not-the-matter-of-the-paper",
    "A row and the paper that states it are of different tracks or instruments.",
    of=_ACTS,
    warning=True,
)
def is_the_matter_that_of_the_paper(row: Row, records: Linked) -> Found:
    """Is a row of one of the tracks, and about one of the instruments, of the paper that states it?"""
    paper = _paper(row, records)
    for table in ("negotiations", "pacts") if paper else ():
        ours, theirs = set(named(row, table)), set(named(paper, table))
        if table == "pacts" and getattr(row.record, "pact_id", None):
            ours = {row.record.pact_id}
        if ours and theirs and not ours & theirs:
            mend = f"of {', '.join(sorted(ours))}, and {paper.id} is of {', '.join(sorted(theirs))}."
            yield f"{mend} Add it to the paper.", "document_id"


@rule(
    "of-others-than-the-paper",
    "Neither a person nor a state that acts in a row has a part in the paper that states it, or is named there.",
    of=_STATED,
    warning=True,
)
def has_whoever_acts_to_do_with_the_paper(row: Row, records: Linked) -> Found:
    """Has someone who acts in a row, or a state of his, a part in the paper that states it, or is he named in it?"""
    paper = _paper(row, records)
    people, states = set(named(row, "people")), acting_states(row)
    if not paper or not (people or states):
        return
    talks = [link.meeting_id for link in paper.record.meetings]
    theirs = people_of(paper, records) | set(named(paper, "states")) | _states_at(talks, records)
    if theirs and not (people | states) & theirs and not _names(paper.record.summary, people, states, records):
        yield f"{', '.join(sorted(people | states))}; {paper.id} is of {', '.join(sorted(theirs))}.", "document_id"


def _names(text: str, people: set[str], states: set[str], records: Linked) -> bool:
    """Whether a text names one of these people or states."""
    rows = [*(records.ids["people"].get(key) for key in people), *(records.ids["states"].get(key) for key in states)]
    words = {getattr(row.record, name, None) for row in rows if row for name in ("surname", "name", "adjective")}
    return any(word and word in text for word in words)


@rule(
    "of-others-than-the-talk",
    "Nobody, or no state, that acts in a row was at the talk that carried it.",
    of=_ACTS,
    warning=True,
)
def was_whoever_acts_at_the_talk(row: Row, records: Linked) -> Found:
    """Was someone who acts in a row, and a state of his, at the talk that carried it?"""
    talk = row.record.meeting_id
    if not talk or is_made(row):
        return
    people = {p.record.person_id for p in present(talk, records) if p.record.person_id}
    states = _states_at([talk], records)
    for ours, theirs in ((set(named(row, "people")), people), (acting_states(row), states)):
        if ours and theirs and not ours & theirs:
            yield f"{', '.join(sorted(ours))}; at {talk} were {', '.join(sorted(theirs))}.", "meeting_id"


def _states_at(talks: list[str], records: Linked) -> set[str]:
    return {p.record.state_id for talk in talks for p in present(talk, records) if p.record.state_id}


@rule("answers-to-nobody", "A paper answers one with which it has no state in common.", of=Document, warning=True)
def does_an_answer_go_back(row: Row, records: Linked) -> Found:
    """Have a paper and the one it answers a state in common?"""
    asked = records.ids["documents"].get(row.record.replies_to_document_id or "")
    if asked:
        ours, theirs = set(named(row, "states")), set(named(asked, "states"))
        if ours and theirs and not ours & theirs:
            yield f"{asked.id} is of {', '.join(sorted(theirs))}.", "replies_to_document_id"


@rule(
    "paper-of-others-than-the-talk",
    "A paper was handed over, signed or prepared for a talk at which nobody of it was.",
    of=Document,
    warning=True,
)
def was_whoever_wrote_it_at_the_talk(row: Row, records: Linked) -> Found:
    """Was someone of a paper, or of its states, at the talk where it was given, or for which it was made?"""
    for number, link in enumerate(row.record.meetings):
        if link.link in ("reports", "follows"):
            continue  # a talk may be reported from hearsay
        there = present(link.meeting_id, records)
        people = {p.record.person_id for p in there if p.record.person_id}
        ours = set(named(row, "people"))
        if (
            ours
            and people
            and not ours & people
            and not set(named(row, "states")) & _states_at([link.meeting_id], records)
        ):
            yield f"at {link.meeting_id} were {', '.join(sorted(people))}.", "meetings", number, "meeting_id"


@rule(
    "not-at-the-talk",
    "Someone acts in a talk where others of his state were, and he was not.",
    of=_STATED,
    warning=True,
)
def was_everyone_who_acts_there(row: Row, records: Linked) -> Found:
    """Was everyone who acts in a talk there, where others of his state are named as being there?"""
    talk = row.record.meeting_id
    if not talk or is_made(row):
        return
    there = [p.record for p in present(talk, records)]
    people = {p.person_id for p in there if p.person_id}
    states = {p.state_id for p in there if p.person_id and p.state_id}
    for person in sorted(acting_people(row) - people):
        found = records.ids["people"].get(person)
        if found and found.record.state_id in states and not any(p.participant for p in there):
            yield f"{person} was not at {talk}; {', '.join(sorted(people))} were.", "meeting_id"
