"""Drafts and clauses: what became of them."""

from build_data.models.vocabulary.terms import vocabulary

DraftFate = vocabulary(
    "What became of a text.",
    adopted="It became the text of the instrument, in the main unchanged.",
    merged="Parts of it went into the text.",
    superseded="A later text took its place.",
    rejected="It was rejected.",
    unanswered="It was left without an answer.",
    initialled="It was initialled.",
    disowned="The other side accepted it; its proposer's own government did not.",
    open="Under negotiation where the source leaves it.",
    not_stated="The source does not say.",
)

ClauseFate = vocabulary(
    "What became of an article or formula.",
    adopted="It stands in the text.",
    adopted_changed="It stands in the text with other wording.",
    rejected="It was rejected by the other side.",
    dropped="Its proposer gave it up.",
    superseded="A later formula of the same side took its place.",
    disowned="The other side accepted it; its proposer's own government did not.",
    moved="It went into another document (protocol, letter, convention).",
    in_text="It is an article of a text that was initialled or signed.",
    open="Under negotiation where the source leaves it.",
    not_stated="The source does not say.",
)

ClauseChange = vocabulary(
    "What a clause changes in the one that it replies to.",
    kept="It keeps it.",
    narrowed="It binds to less.",
    widened="It binds to more.",
    reworded="It says the same otherwise.",
    against="It says the opposite or something else in its place.",
)
