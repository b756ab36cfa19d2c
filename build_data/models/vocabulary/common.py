"""Words that many tables share: what a date or a place rests on, why a cell is empty, whether a thing happened."""

from build_data.models.vocabulary.terms import vocabulary

DateBasis = vocabulary(
    "What a date rests on.",
    stated="The text gives the date of the thing itself.",
    footnote="Only a footnote gives it.",
    document_date="The date is that of the document which reports the thing.",
    press_date="The date is that of the issue which prints or reports the thing.",
    implied="It follows from the text ('two days later', 'the following day', a month told in passing).",
    inferred="We worked it out from other records; the note says how.",
    external="It comes from outside the thesis; the evidence names the source.",
)

DateShape = vocabulary(
    "What a date means.",
    day="One day, known.",
    one_of="One day between the bounds; which is not known.",
    lasting="From the one bound to the other.",
    several="On more than one day between the bounds, told without them; one row.",
)

Missing = vocabulary(
    "Why a cell is empty.",
    not_stated="The source does not say.",
    illegible="The scan cannot be read.",
    not_applicable="There is nothing that could stand here.",
    undecided="The source contradicts itself or allows several readings, none adopted.",
)

CitationCertainty = vocabulary(
    "How surely the citation bears the record.",
    certain="It says so.",
    probable="It very likely means this.",
    doubtful="It may mean this.",
)

Factuality = vocabulary(
    "Whether the thing happened.",
    happened="It happened, as far as the source knows.",
    reported="One side or a third party reports it; the author does not vouch for it.",
    rumoured="It was rumoured.",
    presumed="The author presumes it.",
    planned="It was planned or expected; whether it came about is not said.",
    denied="It was said and denied.",
    disputed="The accounts contradict each other.",
)

PlaceBasis = vocabulary(
    "What a place rests on.",
    stated="The source names it.",
    post="It follows from the post of one who took part.",
    implied="It follows from the text.",
    external="It comes from outside the thesis.",
)
