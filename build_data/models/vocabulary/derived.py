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
)

InText = vocabulary(
    "Whether a text has a clause on a topic.",
    **{
        "in": "It has one, as first proposed or not known to be otherwise.",
        "changed": "It has one that was narrowed, widened, reworded or turned against what it answers.",
        "out": "All articles of that text are recorded, and none is on it.",
        "not told": "No such text, or not all of its articles, is recorded.",
    },
)

ReachedStage = vocabulary(
    "The last stage that a track had reached.",
    sounded="The matter was spoken of, proposed or refused.",
    negotiating="Both sides dealt with the matter itself.",
    text_on_the_table="A text was put on the table.",
    text_agreed="The wording, or a part of it, was agreed.",
    initialled="The wording was initialled.",
    signed="It was signed.",
)

MeasurementLevel = vocabulary(
    "How values of a coded field are compared.",
    nominal="Alike or not.",
    ordinal="More or less far apart, by their order.",
)

AgreementMeasure = vocabulary(
    "How agreement is measured.",
    **{
        "share alike": "The share of units coded alike; bounds by the exact binomial.",
        "share overlapping": "The share of units whose two dates can be of one day; bounds by the exact binomial.",
        "krippendorff alpha": "Krippendorff's alpha, 0 where agreement is that of chance; bounds by resampling units.",
    },
)
