"""Kinds of piece, and what a stance is toward."""

from build_data.models.vocabulary.terms import vocabulary

Genre = vocabulary(
    "What kind of piece.",
    editorial="A leading article.",
    news="A report or a telegram.",
    commentary="A signed or unsigned comment.",
    interview="An interview.",
    communique="An official or semi-official statement.",
    speech="The text or report of a speech.",
    document="The text of a document.",
    headline="Only the headline is quoted.",
    review="A review of other papers.",
    unknown="The source does not say.",
)

Extent = vocabulary(
    "How much the row stands for.",
    piece="One piece.",
    campaign="Many pieces or papers, told as one.",
)

OutletMissing = vocabulary(
    "Why no outlet is named.",
    many="Many papers are meant.",
    not_stated="The source does not say which paper.",
    illegible="The scan cannot be read.",
)

StanceTarget = vocabulary(
    "What a stance is toward.",
    state="A state, its government or policy.",
    pact="An instrument.",
    negotiation="A track of negotiation.",
    person="A person.",
    organisation="An organisation.",
)
