"""Drafts and clauses: what they are about and what became of them."""

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
