"""The notation for evidence carries page, footnote, block and what stands behind."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic_core import PydanticCustomError

from build_data.citation import Citation, parse


def cited(**parts) -> Citation:
    empty = dict.fromkeys(("field", "page", "footnote", "block", "locator", "via_source_id", "via_locator"))
    return Citation(**{**empty, "certainty": "certain", **parts})


@pytest.mark.parametrize(
    "written, meant",
    [
        ("large1973[78]", cited(source_id="large1973", page=78)),
        ("large1973[78 n8]", cited(source_id="large1973", page=78, footnote=8)),
        ("large1973[78 n8 b65]", cited(source_id="large1973", page=78, footnote=8, block=65)),
        ("large1973[b177]", cited(source_id="large1973", block=177)),
        ("large1973[78 n8] < dvp-14[395-396]", cited(source_id="dvp-14", page=78, footnote=8, locator="395-396")),
        (
            "large1973[76 n5] < dyck-1966[229] < german-documents[Dirksen, 6 Feb 1931] (probable)",
            cited(
                source_id="german-documents",
                page=76,
                footnote=5,
                locator="Dirksen, 6 Feb 1931",
                via_source_id="dyck-1966",
                via_locator="229",
                certainty="probable",
            ),
        ),
        ("lnts[vol. 53 p. 387]", cited(source_id="lnts", locator="vol. 53 p. 387")),
        ("large1973[85 n33] < pravda[1931-06-07] < havas", cited(
            source_id="havas", page=85, footnote=33, via_source_id="pravda", via_locator="1931-06-07")),
    ],
)  # fmt: skip
def test_a_citation_is_read(written, meant):
    assert parse(written) == meant


@pytest.mark.parametrize(
    "written",
    ["", "Large 1973", "large1973", "large1973[p. 78]", "large1973[78 8]", "large1973[78] <", "< dvp-14[1]", "dvp-14[1",
     "large1973[78] < a < b < c", "large1973[78] (sure)", "large1973[1234]", "DVP-14[3]"],
)  # fmt: skip
def test_what_is_no_citation_is_refused_with_the_form(written):
    with pytest.raises(PydanticCustomError, match="Write large1973"):
        parse(written)


@given(st.integers(1, 254), st.none() | st.integers(1, 200), st.none() | st.integers(0, 182))
def test_page_footnote_and_block_come_back_as_written(page, footnote, block):
    place = f"{page}" + (f" n{footnote}" if footnote else "") + (f" b{block}" if block else "")
    found = parse(f"large1973[{place}]")
    assert (found.page, found.footnote, found.block) == (page, footnote or None, block or None)


@given(st.text(max_size=40))
def test_any_text_is_a_citation_or_refused(text):
    try:
        assert parse(text).source_id
    except PydanticCustomError as error:
        assert error.message()
