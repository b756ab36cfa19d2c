"""Kinds of meeting, and what those present did."""

from build_data.models.vocabulary.terms import vocabulary

MeetingKind = vocabulary(
    "What kind of meeting.",
    conversation="A conversation between representatives of states.",
    negotiation_session="A session of a negotiation.",
    reception="A reception, lunch or dinner.",
    conference="An international conference or a session of one.",
    council_session="A session of a cabinet, parliament, party organ, council or commission.",
    hand_over="The handing over of a note or text.",
    signing_ceremony="The signing or initialling of an instrument.",
    visit="A visit of a statesman.",
    press_conference="A meeting with the press.",
    other="None of these; the summary says what.",
)

ParticipantRole = vocabulary(
    "What a participant did.",
    participant="Took part.",
    host="Received the others.",
    chair="Presided.",
    speaker="Spoke.",
    signatory="Signed or initialled.",
    bearer="Handed something over.",
    recipient="Received something.",
    expert="Took part as an expert.",
)
