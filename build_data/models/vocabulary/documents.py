"""Kinds of paper, unilateral act and event, and whether a saying held."""

from build_data.models.vocabulary.terms import vocabulary

DocumentKind = vocabulary(
    "What kind of document.",
    telegram="A telegram.",
    letter="A letter or a despatch sent as one.",
    dispatch="A despatch or report of a mission.",
    note="A diplomatic note.",
    memorandum="A memorandum or aide-memoire.",
    record_of_conversation="A record of a conversation.",
    instruction="An instruction or directive.",
    draft="A text put on the table.",
    treaty_text="The text of an instrument.",
    protocol="A protocol.",
    communique="A communique or statement.",
    speech="A speech.",
    interview="An interview.",
    resolution="A resolution of a party, parliament or league organ.",
    decree="A decree or law.",
    report="A report.",
    minute="An internal minute or paper.",
    article="A document that is an article.",
    other="None of these; the summary says what.",
)

KindBasis = vocabulary(
    "What the kind of a document rests on.",
    text="The main text calls it so.",
    footnote="The footnote calls it so.",
    document="The document itself, where it was read.",
    ours="Neither says; the kind is our judgement.",
)

Seen = vocabulary(
    "How much of the document itself was read.",
    whole="All of it.",
    opening="Its beginning, or a part.",
    no="It is known only through the thesis.",
)

MeetingLink = vocabulary(
    "How a paper hangs together with a talk.",
    reports="It reports the talk.",
    handed_over="It was handed over there.",
    signed="It was signed or initialled there.",
    prepares="It prepares the talk.",
    follows="It follows up the talk.",
)

SpeakerKind = vocabulary(
    "Who says it.",
    person="A person of the time.",
    government="A government or ministry.",
    organisation="Another body.",
    paper="A paper or agency.",
    opinion="A current of opinion, no one named.",
    historian="A historian or other author whom the thesis quotes.",
    thesis_author="The author of the thesis.",
)

MeasureKind = vocabulary(
    "What kind of unilateral act.",
    trade_restriction="A licence, ban or decree that restricts trade.",
    tariff="A tariff or duty.",
    restriction_lifted="A restriction is annulled.",
    credit="A credit or guarantee granted by the state.",
    expulsion="An expulsion or recall.",
    recognition="Recognition, or the resumption or breach of relations.",
    military="A military measure.",
    arrest_or_raid="An arrest, raid or search.",
    ban="Another ban.",
    other="None of these; the summary says what.",
)

ContextKind = vocabulary(
    "What kind of event around the negotiations.",
    government_change="A government or minister came or went.",
    appointment="A diplomat was appointed, arrived or left.",
    election="An election.",
    conference="A conference or congress.",
    treaty="A treaty between others.",
    war="War or an armed clash.",
    incident="An attempt on a life, an arrest, an accident.",
    economy="An economic event.",
    league="An event in the League of Nations.",
    domestic="An event inside a state.",
    relations="A turn in the relations of states.",
    other="None of these; the summary says what.",
)

ClaimStatus = vocabulary(
    "Whether what was said held.",
    attested="Other evidence bears it out.",
    reported="Said by one side, neither borne out nor contradicted.",
    rumoured="Passed on as a rumour.",
    denied="Denied by someone in a position to know.",
    disputed="The accounts contradict each other.",
    not_borne_out="It was foretold or intended, and did not come about.",
)
