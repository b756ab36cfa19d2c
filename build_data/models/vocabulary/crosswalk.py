"""Words of the comparison with other datasets."""

from build_data.models.vocabulary.terms import vocabulary

ComparedDataset = vocabulary(
    "The datasets that our instruments are held against.",
    cow_alliances="Correlates of War, Formal Alliances.",
    atop="Alliance Treaty Obligations and Provisions.",
)

ComparedField = vocabulary(
    "What is compared, and what `ours` is.",
    signed="Signature. Ours is `pacts.signed`.",
    ended="End. Ours is `pacts.ended`.",
    parties="The states bound. Ours are the signatories and those that acceded, by COW code.",
    duration_months="Term agreed in the text. Ours is `pacts.duration_months`.",
    non_aggression="Whether it binds to non-aggression. Ours follows from the kind, or from an article of the text as signed.",
    neutrality="Whether it binds to neutrality. Ours follows likewise.",
    consultation="Whether it binds to consult. Ours follows likewise; empty where not all articles are recorded.",
    defense="Whether it binds to help in war. Ours follows from the kind.",
)

DifferenceClass = vocabulary(
    "Why our value and theirs are not the same.",
    definition="The two mean different things by the field.",
    scope="One of the two does not go so far, in time or matter.",
    precision="The same, known more closely by one of the two.",
    error="One of the two is wrong; the note says which, and how we know.",
    open="Not known.",
)
