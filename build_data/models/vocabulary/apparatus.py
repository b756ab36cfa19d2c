"""Readings of the scan, and how deep the source goes."""

from build_data.models.vocabulary.terms import vocabulary

EmendationKind = vocabulary(
    "Why the printed text was not taken as it stands.",
    scan="The scan misread the page.",
    handwritten="A correction by hand stands over the typed words.",
    author="The author or typist slipped.",
    contradiction="The text contradicts itself.",
    lost="Something is missing from the scan.",
    kept="An odd reading that was looked into and kept.",
)

CoverageDepth = vocabulary(
    "How deep the source, as far as it is curated, goes for a pair of states in a span.",
    **{
        "full narrative": "It tells the relations of the two step by step; what it does not tell probably did not happen.",
        "passing mention": "It mentions them in passing; silence means nothing.",
        "outside the source": "It does not deal with them.",
    },
)
