"""What clauses and stands are about: one closed vocabulary in two named parts.

Treaty matter is what an article lays down; conduct is how the parties deal. Only treaty matter makes `bargains`.
"""

from build_data.models.vocabulary.terms import vocabulary

TREATY_MATTER = {
    "non_aggression": "The parties undertake not to attack each other or resort to war.",
    "renunciation_of_war": "War is renounced as an instrument of policy, or an earlier renunciation is confirmed.",
    "aggressor_defined": "Which act makes a state the aggressor.",
    "release_on_aggression": "A party is freed if the other attacks a third state.",
    "neutrality": "A party stays neutral if the other is attacked by a third state.",
    "third_party_hostile_acts": "No part in, support or encouragement of hostile acts by third states; no hostile coalition.",
    "third_party_treaties": "Compatibility with, freedom toward, or disclosure of treaties with third states.",
    "league_obligations": "How the instrument stands to the covenant of the League of Nations.",
    "economic_non_aggression": "No part in an economic or financial boycott or discrimination against the other.",
    "territory": "What counts as territory; frontiers, inviolability, what is left in dispute.",
    "non_interference": "No interference in the other's internal affairs.",
    "propaganda": "No agitation or propaganda against the other's order.",
    "armed_bands": "No armed or military organisations against the other on one's soil.",
    "pretender_governments": "No bodies that claim the other's territory or government.",
    "peaceful_settlement": "Disputes are settled by peaceful means only.",
    "conciliation": "A conciliation or arbitration procedure, its commission and scope.",
    "disarmament": "Forces, arms, demilitarised zones.",
    "consultation": "The parties consult.",
    "relation_to_earlier_pacts": "What the instrument keeps, confirms or replaces of earlier ones.",
    "accession": "Who may join, and how.",
    "ratification": "Ratification, exchange or deposit of instruments.",
    "entry_into_force": "When and for whom it binds.",
    "duration": "For how long it binds.",
    "denunciation": "Notice, prolongation, end.",
    "language": "Languages and authentic texts.",
    "registration_and_publicity": "Registration, publication or secrecy of the instrument.",
    "trade": "Trade, tariffs, navigation, most favoured nation.",
    "credits_and_orders": "Credits, guarantees, orders.",
    "debts": "Debts and claims.",
    "representation": "Missions, their rights, diplomatic relations.",
    "preamble": "Motives and recitals.",
    "other_matter": "Another matter of a text; the gist says what.",
}

CONDUCT = {
    "purpose": "Whether and why to conclude at all; the worth of the instrument.",
    "link_to_another_matter": "Joining the talks to, or parting them from, another matter or track.",
    "order_of_conclusion": "Which instrument or step comes before which.",
    "pace": "When to begin, hasten, delay, sign or ratify.",
    "publicity": "What the public or a third state is told of the talks.",
    "participants": "Who takes part; bilateral or common form; which states are included.",
    "form": "Kind and number of instruments, protocol, note or letter; basis of the talks.",
    "mediation": "Good offices or pressure of a third state.",
    "economic_terms": "Measures of trade, orders, credits and duties as the price or subject of the talks.",
    "mutual_relations": "The state of relations between the two apart from the text.",
    "other_conduct": "Another matter of conduct; the issue says what.",
}

ClauseTopic = vocabulary("What an article or formula is about (treaty matter).", **TREATY_MATTER)
Topic = vocabulary(
    "What a stand is about: treaty matter, or conduct of the talks.",
    **{name: f"Treaty matter: {meaning}" for name, meaning in TREATY_MATTER.items()},
    **{name: f"Conduct: {meaning}" for name, meaning in CONDUCT.items()},
)
