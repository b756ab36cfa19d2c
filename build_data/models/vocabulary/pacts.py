"""Instruments, tracks, steps and conditions."""

from build_data.models.vocabulary.terms import vocabulary

PactKind = vocabulary(
    "What the instrument is, by its main obligation.",
    non_aggression="Non-aggression.",
    neutrality="Neutrality.",
    non_aggression_and_neutrality="Non-aggression and neutrality together.",
    friendship="Friendship, with or without neutrality.",
    renunciation_of_war="Renunciation of war (the Kellogg pact and what brings it into force).",
    definition_of_aggression="Definition of aggression.",
    conciliation="Conciliation or arbitration.",
    prolongation="Prolongation of another instrument.",
    trade="Trade, tariffs, orders, credits.",
    economic_non_aggression="Abstention from economic discrimination.",
    peace="Peace, recognition or the resumption of relations.",
    alliance="Alliance, mutual assistance or guarantee.",
    guarantee="Guarantee of frontiers or status quo (Locarno and its like).",
    customs_union="Customs union.",
    consultation="Consultation or entente.",
    disarmament="Limitation or reduction of arms.",
    other="None of these; the note says what.",
)

Scope = vocabulary(
    "How near the instrument is to the subject.",
    core="A Soviet non-aggression or neutrality pact, concluded or not.",
    related="Negotiated with one, belonging to one, or standing for one.",
    context="Another instrument that bears on them.",
)

Laterality = vocabulary("How many parties.", bilateral="Two parties.", multilateral="Three or more.")

PactOutcome = vocabulary(
    "How far the instrument came.",
    in_force="It entered into force.",
    signed="Signed, never in force.",
    initialled="Initialled, never signed.",
    text_agreed="A text was agreed between negotiators, then disowned or left.",
    negotiated="Negotiated, no text agreed.",
    refused="Proposed and refused or left unanswered.",
    deferred="Both sides agreed to take it up later, and did not.",
    mooted="Spoken of or rumoured, never proposed.",
    undecided="The source does not let us say.",
)

NegotiationOutcome = vocabulary(
    "How a track of negotiation ended.",
    concluded="The instrument was signed.",
    broken_off="Broken off by one side or lapsed.",
    suspended="Suspended and later taken up as another track.",
    merged="Merged into another track.",
    refused="The proposal was refused.",
    open="Still open where the source leaves it.",
    undecided="The source does not let us say.",
)

PartyRole = vocabulary(
    "A state's part in an instrument.",
    signatory="Signed it, or negotiated it as one of the parties where it was not signed.",
    acceded="Acceded afterwards.",
    invited="Was invited or proposed as a party.",
    declined="Was invited and declined.",
    guarantor="Guarantees it.",
)

PactRelationKind = vocabulary(
    "How an instrument hangs together with another.",
    renews="It prolongs or renews the other.",
    supplements="It adds to the other.",
    confirms="It confirms the other.",
    replaces="It takes the other's place.",
    modelled_on="It follows the other's wording.",
)

EventKind = vocabulary(
    "A step in the life of an instrument, from the first word to the end.",
    mooted="Someone spoke of it without proposing it.",
    proposed="One side proposed to negotiate or to conclude it.",
    proposal_accepted="The proposal was accepted.",
    proposal_refused="The proposal was refused.",
    negotiations_opened="Negotiations began.",
    negotiations_resumed="Negotiations were taken up again.",
    negotiations_delayed="Negotiations stood still or were put off.",
    negotiations_suspended="Negotiations were suspended.",
    negotiations_broken_off="Negotiations were broken off.",
    negotiations_concluded="Negotiations were concluded.",
    draft_presented="A text was handed over or put on the table; made from `drafts`.",
    draft_rejected="A text was rejected.",
    draft_accepted="A text was accepted.",
    text_agreed="The wording, or a part of it, was agreed.",
    authorised="A government empowered its envoy to act.",
    decided="A government, cabinet or party organ decided on a step.",
    amendment_proposed="One side proposed to change a text on the table.",
    concession="One side gave way on a point.",
    mediation="A third state offered its good offices, carried them on or was refused.",
    condition_stated="One side made a step wait for another; made from `conditions`.",
    condition_lifted="The condition was met or dropped; made from `conditions`.",
    conduct_agreed="The sides agreed on the conduct of the talks, or on a matter beside the text.",
    initialled="The wording was settled and initialled; not yet binding.",
    announced="The public was told.",
    published="The text was published.",
    informed_third_state="A state that is no party was told.",
    approved="A government or head of state approved it.",
    signed="Signed by plenipotentiaries.",
    submitted_for_ratification="Laid before a parliament or head of state.",
    ratified="One state's act of ratification.",
    ratification_delayed="Ratification was put off.",
    instruments_exchanged="The instruments of ratification were exchanged.",
    deposited="A state deposited its instrument of ratification.",
    invited="A further state was invited to join.",
    declined="A state that was invited declined.",
    in_force="It entered into force.",
    registered="Registered with the League of Nations.",
    acceded="A further state acceded.",
    renewed="It was renewed or prolonged.",
    denounced="One side gave notice.",
    violated="It was broken.",
    ended="It ceased to bind: by term, notice, replacement or breach.",
    denied="A side denied that it was negotiating or had agreed.",
    other="Another step; the summary says what.",
)

ConditionFate = vocabulary(
    "What became of a condition.",
    met="The step waited for was taken.",
    dropped="The state that stated it gave it up.",
    never_met="The step waited for was never taken, nor the one that waited.",
    passed_over="The step was taken though the condition was neither met nor withdrawn.",
    standing="It still stood where the source leaves it.",
    not_stated="The source does not say.",
)

Stage = vocabulary(
    "The step that waits.",
    opening="The opening of negotiations.",
    negotiation="The going on of negotiations.",
    initialling="Initialling.",
    signature="Signature.",
    ratification="Ratification.",
    exchange_of_instruments="The exchange of instruments of ratification.",
    entry_into_force="Entry into force.",
    accession="Accession by a further state.",
    publication="Publication.",
    continuance="The going on of the instrument, or of what it binds to.",
    other="Another step; the gist says what.",
)

ConditionRelation = vocabulary(
    "How the step that waits hangs on the other.",
    after="Only after it.",
    together_with="At the same time as it.",
    independent_of="Without regard to it: the state says that nothing waits.",
)

MadeFrom = vocabulary(
    "What a step was made from.",
    drafts="A text put on the table.",
    conditions="A condition stated or lifted.",
)
