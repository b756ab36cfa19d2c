"""Words of the computed tables."""

from build_data.models.vocabulary.terms import vocabulary

ToldTable = vocabulary(
    "The tables whose rows the chronology tells, in the order in which it tells those of one day.",
    pact_events="A step in an instrument's life.",
    meetings="A meeting.",
    documents="A document.",
    drafts="A text put on the table.",
    positions="A stand taken.",
    conditions="A condition stated or lifted.",
    measures="A unilateral act.",
    press_items="A piece in the press.",
    claims="Something said to be so.",
    context_events="What happened around.",
    negotiations="A track opened or closed.",
    pacts="An instrument signed or entering into force.",
    pact_parties="A state's signature, accession or ratification.",
)
