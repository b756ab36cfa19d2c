"""What hangs together agrees: a step with its talk, an answer with its question, a paper with what it reports."""

from __future__ import annotations

from build_data.curated.compile import Row
from build_data.curated.link import Linked
from build_data.curated.related import main_date, overlap
from build_data.curated.rules import Found, rule
from build_data.dates import Edtf, surely_before
from build_data.models.documents import Claim, Document, DocumentMeeting, Measure
from build_data.models.meetings import Meeting
from build_data.models.pacts import Condition, PactEvent, Position
from build_data.models.press import PressItem
from build_data.models.texts import Clause, Draft

_CARRIED = (PactEvent, Draft, Position, Condition, Claim)


def _made(row: Row) -> bool:
    return getattr(row.record, "made_from_table", None) is not None


@rule("not-the-day-of-the-talk", "What a talk carried has another day than the talk.", of=_CARRIED, warning=True)
def is_the_day_that_of_the_talk(row: Row, records: Linked) -> Found:
    """Has what a talk carried the day of the talk?"""
    talk = records.ids["meetings"].get(row.record.meeting_id) if row.record.meeting_id else None
    date = main_date(row)
    if talk and date and main_date(talk) and not _made(row) and not overlap(date, main_date(talk)):
        yield f"dated {date}, and {talk.id} {main_date(talk)}.", "date"


@rule("looser-than-the-talk", "What a talk carried is dated less closely than the talk.", of=_CARRIED, warning=True)
def is_it_dated_as_closely_as_the_talk(row: Row, records: Linked) -> Found:
    """Is what a talk carried dated as closely as the talk?"""
    talk = records.ids["meetings"].get(row.record.meeting_id) if row.record.meeting_id else None
    date, day = main_date(row), main_date(talk) if talk else None
    if day and date and not _made(row) and day.shape == "day" and date.shape != "day" and overlap(date, day):
        yield f"dated {date}, and {talk.id} {day}.", "date"


@rule(
    "not-the-track-of-the-talk",
    "A row and the talk that carried it belong to different tracks.",
    of=_CARRIED,
    warning=True,
)
def is_the_track_that_of_the_talk(row: Row, records: Linked) -> Found:
    """Does a row belong to one of the tracks of the talk that carried it?"""
    talk = records.ids["meetings"].get(row.record.meeting_id) if row.record.meeting_id else None
    if not talk or _made(row):
        return
    ours = _all(row, "negotiation_id", "negotiation_ids")
    if ours and talk.record.negotiation_ids and not ours & set(talk.record.negotiation_ids):
        theirs = ", ".join(talk.record.negotiation_ids)
        yield f"of {', '.join(sorted(ours))}, and {talk.id} is of {theirs}. Add the track to the talk.", "meeting_id"


@rule(
    "not-the-instrument-of-the-talk",
    "A row and the talk that carried it are about different instruments.",
    of=_CARRIED,
    warning=True,
)
def is_the_instrument_that_of_the_talk(row: Row, records: Linked) -> Found:
    """Is a row about one of the instruments of the talk that carried it?"""
    talk = records.ids["meetings"].get(row.record.meeting_id) if row.record.meeting_id else None
    if not talk or _made(row):
        return
    ours = _all(row, "pact_id", "pact_ids")
    if ours and talk.record.pact_ids and not ours & set(talk.record.pact_ids):
        theirs = ", ".join(talk.record.pact_ids)
        yield f"about {', '.join(sorted(ours))}, and {talk.id} is about {theirs}. Add it to the talk.", "meeting_id"


def _all(row: Row, one: str, many: str) -> set[str]:
    value = getattr(row.record, one, None)
    return {value} if value else set(getattr(row.record, many, None) or ())


@rule("paper-and-talk", "A paper is not dated as its link to the talk says.", of=DocumentMeeting, warning=True)
def is_the_paper_dated_as_its_link_says(row: Row, records: Linked) -> Found:
    """Is a report not older than the talk, a preparation not younger, a note handed over not from another time?"""
    talk, paper = records.ids["meetings"].get(row.record.meeting_id), row.parent
    day, date = main_date(talk) if talk else None, main_date(paper)
    if not day or not date:
        return
    link = row.record.link
    if link in ("reports", "follows") and surely_before(date, day):
        yield f"it is of {date}, and the talk that it {link} of {day}.", "link"
    if link in ("prepares", "handed_over", "signed") and surely_before(day, date):
        yield f"it is of {date}, and the talk of {day}.", "link"
    if link == "reports" and _days_after(day, date) > 14:
        yield f"it is of {date}, two weeks and more after the talk of {day}.", "link"


def _days_after(day: Edtf, date: Edtf) -> int:
    return (date.earliest - day.latest).days if date.earliest and day.latest else 0


_ANSWERS = {
    "documents": ("replies_to_document_id", "documents"),
    "measures": ("replies_to_measure_id", "measures"),
    "drafts": ("replies_to_draft_id", "drafts"),
    "claims": ("answers_claim_id", "claims"),
}


@rule("answer-before-question", "An answer is older than what it answers.", of=(Document, Measure, Draft, Claim))
def does_the_answer_come_after_the_question(row: Row, records: Linked) -> Found:
    """Does an answer come after what it answers?"""
    field, table = _ANSWERS[row.record.table]
    asked = records.ids[table].get(getattr(row.record, field)) if getattr(row.record, field) else None
    if asked and main_date(asked) and main_date(row) and surely_before(main_date(row), main_date(asked)):
        yield f"of {main_date(row)}, and {asked.id} of {main_date(asked)}.", field


@rule("clause-before-its-model", "A clause is older than the one it rewrites.", of=Clause, warning=True)
def does_a_clause_come_after_the_one_it_rewrites(row: Row, records: Linked) -> Found:
    """Does a clause come after the one that it answers?"""
    earlier = records.ids["clauses"].get(row.record.replies_to_clause_id) if row.record.replies_to_clause_id else None
    if not earlier:
        return
    mine, its = _put(row, records), _put(earlier, records)
    if mine and its and surely_before(mine, its):
        yield f"its text is of {mine}, and that of {earlier.id} of {its}.", "replies_to_clause_id"


def _put(clause: Row, records: Linked) -> Edtf | None:
    draft = records.ids["drafts"].get(clause.record.draft_id) if clause.record.draft_id else None
    return main_date(draft) if draft else None


@rule("clause-of-another-instrument", "A clause stands in a draft of another instrument.", of=Clause)
def does_a_clause_belong_to_a_draft_of_its_instrument(row: Row, records: Linked) -> Found:
    """Does a clause belong to a draft of its own instrument?"""
    draft = records.ids["drafts"].get(row.record.draft_id) if row.record.draft_id else None
    if draft and draft.record.pact_id != row.record.pact_id:
        yield f"{draft.id} is a text of {draft.record.pact_id}.", "pact_id"


@rule("condition-on-itself", "A step waits for itself, or for nothing.", of=Condition)
def does_a_condition_wait_for_something_else(row: Row, records: Linked) -> Found:
    """Does a condition wait for a step of another instrument, or for another matter?"""
    c = row.record
    if not c.depends_on_pact_id and not c.depends_on_issue:
        yield "say what it waits for: depends_on_pact_id with depends_on_stage, or depends_on_issue.", "stage"
    if c.depends_on_pact_id == c.pact_id and c.depends_on_stage == c.stage:
        yield "it waits for itself.", "depends_on_pact_id"
    if c.depends_on_pact_id and not c.depends_on_stage:
        yield f"say which step of {c.depends_on_pact_id} it waits for.", "depends_on_pact_id"


@rule(
    "fate-and-lifting",
    "A condition that is met or given up has no day of it, or the other way round.",
    of=Condition,
    warning=True,
)
def does_the_fate_fit_the_lifting(row: Row, records: Linked) -> Found:
    """Has a condition that stood to the end no day of lifting, and one that was lifted a fate that says how?"""
    c = row.record
    if c.lifted and c.fate in ("standing", "never_met", "not_stated"):
        yield f"lifted {c.lifted.edtf}, and its fate is {c.fate}.", "fate"


@rule("quoted-before-it-was-printed", "A piece is younger than the one that quotes it.", of=PressItem)
def is_a_quoted_piece_older(row: Row, records: Linked) -> Found:
    """Is a piece not younger than the one that quotes it?"""
    quoting = records.ids["press_items"].get(row.record.quoted_in_press_item_id or "")
    if quoting and main_date(row) and main_date(quoting) and surely_before(main_date(quoting), main_date(row)):
        yield f"of {main_date(row)}, and {quoting.id}, which quotes it, of {main_date(quoting)}.", "date"


@rule(
    "text-of-another-instrument",
    "A step, text or clause hangs on a text or clause of another instrument.",
    of=(PactEvent, Draft, Clause),
    warning=True,
)
def is_the_text_of_the_same_instrument(row: Row, records: Linked) -> Found:
    """Is a text or clause that a step, text or clause hangs on one of the same instrument?"""
    if _made(row) or not row.record.pact_id:
        return
    for name, table in (
        ("draft_id", "drafts"),
        ("replies_to_draft_id", "drafts"),
        ("dropped_in_draft_id", "drafts"),
        ("replies_to_clause_id", "clauses"),
    ):
        other = records.ids[table].get(getattr(row.record, name, None) or "")
        stands_in = row.record.table == Clause.table and name == "draft_id"  # an error, and another rule's
        theirs = other.record.pact_id if other and other is not row and not stands_in else row.record.pact_id
        if theirs != row.record.pact_id and {theirs, row.record.pact_id} not in records.index(_related):
            yield f"{other.id} is of {other.record.pact_id}.", name


def _related(records: Linked) -> list[set[str]]:
    """The pairs of instruments that hang together: one may take up the other's text."""
    return [{row.record.pact_id, row.record.other_pact_id} for row in records.rows["pact_relations"]]


@rule(
    "text-out-of-order",
    "A text is followed, accepted, rejected or left for another before it was put on the table.",
    of=(PactEvent, Draft, Clause),
    warning=True,
)
def was_the_text_on_the_table(row: Row, records: Linked) -> Found:
    """Was a text on the table when it was followed, accepted or amended, and is a clause dropped in a later one?"""
    if _made(row):
        return
    clause = row.record.table == Clause.table
    mine = _put(row, records) if clause else main_date(row)
    name = {Clause.table: "dropped_in_draft_id", Draft.table: "based_on_draft_id"}.get(row.record.table, "draft_id")
    text = records.ids["drafts"].get(getattr(row.record, name) or "")
    its = main_date(text) if text else None
    if mine and its and (surely_before(its, mine) if clause else surely_before(mine, its)):
        yield f"of {mine}, and {text.id} of {its}.", name


@rule(
    "not-the-track-of-the-instrument",
    "A row's track and instrument do not belong together.",
    of=(Meeting, Document, PactEvent, Draft),
    warning=True,
)
def is_the_track_about_the_instrument(row: Row, records: Linked) -> Found:
    """Is a track that a row belongs to about one of the row's instruments, or its instrument about its track?"""
    pacts = _all(row, "pact_id", "pact_ids")
    if _made(row) or not pacts:
        return
    field = "negotiation_id" if hasattr(row.record, "negotiation_id") else "negotiation_ids"
    for key in sorted(_all(row, "negotiation_id", "negotiation_ids")):
        track = records.ids["negotiations"].get(key)
        about = set(track.record.pact_ids or ()) if track else set()
        if about and not about & pacts:
            yield f"{key} is about {', '.join(sorted(about))}.", field


@rule(
    "not-the-talk-of-the-paper", "A row and the paper that states it name different talks.", of=_CARRIED, warning=True
)
def is_the_talk_that_of_the_paper(row: Row, records: Linked) -> Found:
    """Is the talk of a row one of the paper that states it, earlier talks that are told of in it apart?"""
    paper = records.ids["documents"].get(row.record.document_id or "")
    talks = [link.meeting_id for link in paper.record.meetings] if paper else []
    if not talks or not row.record.meeting_id or row.record.meeting_id in talks or _made(row):
        return
    mine, *theirs = (records.ids["meetings"].get(key) for key in (row.record.meeting_id, *talks))
    days = [main_date(talk).earliest for talk in theirs if talk and main_date(talk)]
    day = main_date(mine).earliest if mine and main_date(mine) else None
    if day and not any(other and day < other for other in days):
        yield f"{paper.id} belongs to {', '.join(sorted(talks))}.", "meeting_id"


@rule(
    "paper-of-a-talk-without-the-talk",
    "A row names the report of a talk, and not the talk.",
    of=(PactEvent, Draft, Position, Condition),
    warning=True,
)
def is_the_talk_named_beside_its_report(row: Row, records: Linked) -> Found:
    """Does a row that names the report of a talk of its day name the talk?"""
    paper = records.ids["documents"].get(row.record.document_id or "")
    if not paper or row.record.meeting_id or _made(row) or not main_date(row):
        return
    for link in paper.record.meetings:
        talk = records.ids["meetings"].get(link.meeting_id)
        same_day = talk and main_date(talk) and main_date(talk) == main_date(row) and main_date(row).shape == "day"
        if same_day and link.link in ("reports", "handed_over", "signed"):
            yield f"{paper.id} {link.link.replace('_', ' ')} {talk.id}. Give meeting_id.", "document_id"
