"""The words a coded column may hold, each with what it means. No term is undefined."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal


@dataclass(frozen=True)
class Terms:
    """A vocabulary: what it is for, and its terms with their meanings, in order."""

    about: str
    meanings: tuple[tuple[str, str], ...]

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(name for name, _ in self.meanings)


def vocabulary(about: str, /, **meanings: str) -> type:
    """A type whose values are the terms given. A term that is no Python name is given with a trailing underscore."""
    terms = Terms(about, tuple((name.rstrip("_"), meaning) for name, meaning in meanings.items()))
    return Annotated[Literal[terms.names], terms]


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

Missing = vocabulary(
    "Why a cell is empty.",
    not_stated="The source does not say.",
    illegible="The scan cannot be read.",
    not_applicable="There is nothing that could stand here.",
    undecided="The source contradicts itself or allows several readings, none adopted.",
)

NameKind = vocabulary(
    "What form of a name this is.",
    standard="Modern standard spelling, the headword.",
    variant="Another spelling in use elsewhere.",
    as_printed="As the thesis prints it, the scan's errors included.",
)

OrganisationKind = vocabulary(
    "What kind of body this is.",
    foreign_ministry="A ministry or commissariat of foreign affairs.",
    ministry="Another ministry, commissariat or government department.",
    government="A government, cabinet or council of ministers as a body.",
    parliament="A parliament, a chamber of one, or a soviet acting as one.",
    party="A political party or one of its organs.",
    international="An international organisation or one of its organs.",
    mission="An embassy, legation, trade delegation or other mission abroad.",
    commission="A commission, committee or delegation made for a task.",
    firm="A firm, bank, syndicate or association of firms.",
    armed_force="An army, staff or military organisation.",
    movement="A movement, union or association, emigre bodies included.",
    other="None of these; the note says what.",
)

OfficeKind = vocabulary(
    "What kind of office a person held.",
    head_of_state="Head of state.",
    head_of_government="Prime minister, chancellor, chairman of the council of commissars.",
    foreign_minister="Minister or commissar of foreign affairs.",
    deputy_foreign_minister="Deputy minister, state secretary or secretary-general of a foreign ministry.",
    ministry_official="Another official of a foreign ministry.",
    ambassador="Head of an embassy.",
    minister_plenipotentiary="Head of a legation; also a Soviet plenipotentiary representative where the source says envoy.",
    charge="Charge d'affaires.",
    mission_member="Counsellor, secretary or other member of a mission.",
    military_attache="Military, naval or air attache.",
    trade_representative="Head or member of a trade mission or delegation.",
    delegate="Delegate to a conference, a league organ or a negotiation.",
    minister="Minister or commissar of another department.",
    deputy_minister="Deputy minister or deputy commissar of another department.",
    parliamentarian="Deputy, senator or holder of a parliamentary office.",
    party_leader="Leader or official of a party.",
    military="Officer of an armed force.",
    journalist="Editor, correspondent or commentator.",
    businessman="Industrialist, banker or merchant.",
    scholar="Historian or other scholar.",
    other="None of these; the office says what.",
)

OutletKind = vocabulary(
    "What kind of outlet this is.",
    newspaper="A newspaper.",
    journal="A periodical that is no newspaper.",
    agency="A news agency.",
    bulletin="An official or semi-official bulletin.",
)

SourceKind = vocabulary(
    "What kind of work this is.",
    thesis="The thesis the dataset is drawn from.",
    documents="A published collection of documents.",
    treaty_series="A collection of treaties.",
    archive="Unpublished papers.",
    book="A book.",
    chapter="A part of a book.",
    article="An article in a journal.",
    newspaper="A newspaper or news agency, cited by issue.",
    periodical="A journal or bulletin, cited by issue.",
    memoir="Memoirs, diaries or a collection of one person's speeches.",
    dataset="A dataset.",
    web="A page of the web.",
)

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
    precondition_of="The other waits for it.",
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
    draft_presented="A text was handed over or put on the table.",
    draft_rejected="A text was rejected.",
    draft_accepted="A text was accepted.",
    text_agreed="The wording, or a part of it, was agreed.",
    concession="One side gave way on a point.",
    mediation="A third state offered its good offices, carried them on or was refused.",
    condition_stated="One side made a step wait for another.",
    condition_lifted="The condition was met or dropped.",
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
    expired="It ran out.",
    violated="It was broken.",
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

ClauseTopic = vocabulary(
    "What an article or formula is about.",
    non_aggression="Not to attack, not to resort to war.",
    territory_defined="What counts as territory.",
    hostile_acts_of_third_powers="Not to join, support or encourage a third power's hostile acts.",
    neutrality="Neutrality if the other is attacked.",
    release_on_aggression="Freedom if the other attacks a third state.",
    aggressor_defined="Who is the aggressor.",
    economic_non_aggression="No part in economic measures against the other.",
    military_organisations="No military organisations against the other on one's soil.",
    pretender_governments="No bodies claiming the other's territory or government.",
    propaganda="No agitation against the other's order.",
    non_interference="No interference in internal affairs.",
    peaceful_settlement="Disputes are settled by peaceful means.",
    conciliation="A conciliation procedure.",
    third_party_treaties="Freedom towards, or compatibility with, treaties with third states.",
    league_obligations="Relation to the covenant of the League.",
    frontiers="Frontiers, territorial integrity, status quo.",
    duration="How long it is in force.",
    denunciation="Notice and denunciation.",
    ratification="Ratification and the exchange of instruments.",
    entry_into_force="When and for whom it enters into force.",
    secrecy="What is kept secret.",
    accession="Who may accede.",
    consultation="Consultation.",
    trade="Trade, tariffs, most favoured nation.",
    orders_and_credits="Orders and credits.",
    debts="Debts and claims.",
    preamble="Preamble.",
    disputes_reserved="What the instrument leaves undecided between the parties.",
    relation_to_earlier_pacts="What it keeps of earlier instruments.",
    other="Another matter; the gist says what.",
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
    other="Another step; the gist says what.",
)

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

PlaceBasis = vocabulary(
    "What a place rests on.",
    stated="The source names it.",
    post="It follows from the post of one who took part.",
    implied="It follows from the text.",
    external="It comes from outside the thesis.",
)

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

StanceTarget = vocabulary(
    "What a stance is toward.",
    state="A state, its government or policy.",
    pact="An instrument.",
    negotiation="A track of negotiation.",
    person="A person.",
    organisation="An organisation.",
)

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
)

CitationCertainty = vocabulary(
    "How surely the citation bears the record.",
    certain="It says so.",
    probable="It very likely means this.",
    doubtful="It may mean this.",
)

EmendationKind = vocabulary(
    "Why the printed text was not taken as it stands.",
    scan="The scan misread the page.",
    handwritten="A correction by hand stands over the typed words.",
    author="The author or typist slipped.",
    contradiction="The text contradicts itself.",
    lost="Something is missing from the scan.",
    kept="An odd reading that was looked into and kept.",
)

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

CoverageDepth = vocabulary(
    "How deep the source, as far as it is curated, goes for a pair of states in a span.",
    **{
        "full narrative": "It tells the relations of the two step by step; what it does not tell probably did not happen.",
        "passing mention": "It mentions them in passing; silence means nothing.",
        "outside the source": "It does not deal with them.",
    },
)
