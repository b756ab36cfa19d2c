"""Readings of the scan, and how deep the source goes."""

from build_data.models.vocabulary.terms import vocabulary

EmendationCause = vocabulary(
    "What went wrong with the print.",
    scan="The scan misread the page.",
    typist="The author or typist slipped.",
    hand="A correction by hand stands over the typed words.",
    lost="Something is missing from the scan.",
    contradiction="The text contradicts itself.",
)

BearsOn = vocabulary(
    "What hangs on the reading.",
    fact="A date, number, name or reference of a record.",
    reading="The sense of a passage that a record rests on.",
    mark="A page or footnote number by which evidence is found.",
)

CoverageDepth = vocabulary(
    "How deep the source, as far as it is curated, goes for a pair of states in a span.",
    **{
        "full narrative": "It tells the relations of the two step by step; what it does not tell probably did not happen.",
        "passing mention": "It mentions them in passing; silence means nothing.",
        "outside the source": "It does not deal with them.",
        "not curated": "Not yet curated; nothing can be said.",
    },
)
