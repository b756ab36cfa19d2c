"""A mend is right as it is shown: who copies it from the screen into a file gets what it promises."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
import yaml

from build_data.__main__ import _parser
from build_data.curated.read import read_text
from build_data.dates import EXAMPLES, Edtf, ImpossibleDate

BROKEN = Path(__file__).parent / "broken"
CASES = sorted(p.name for p in BROKEN.iterdir() if p.is_dir())


def shown(case: str) -> list[str]:
    """What stands in backticks in the mends of a case."""
    return re.findall(r"`([^`]+)`", (BROKEN / case / "expected.txt").read_text(encoding="utf-8"))


def test_there_are_mends_that_show_something():
    assert sum(map(len, map(shown, CASES))) > 10


@pytest.mark.parametrize("case", [case for case in CASES if shown(case)])
def test_what_a_mend_shows_can_be_typed(case):
    for text in shown(case):
        command, _, arguments = text.partition("python -m build_data ")
        if command == "" and arguments:
            assert _parser().parse_args(shlex.split(arguments))
        elif text != "- ":  # how a record of a list begins
            file, faults = read_text(f"{text}\n" if ":" in text else f"{text}: x\n", "curated/meetings/x.yaml")
            assert not faults and all(file.data.values()), text


def test_every_date_that_a_mend_offers_is_read_back_from_yaml():
    with pytest.raises(ImpossibleDate) as told:
        Edtf("29 November 1932")
    offered = re.findall(r'"[^"]+"|[^\s,]+', str(told.value).partition("Write one of: ")[2].removesuffix("."))
    typed = [yaml.load(f"date: {text}", Loader=yaml.BaseLoader)["date"] for text in offered]
    assert typed == list(EXAMPLES)
    assert all(Edtf(text) for text in typed)


@pytest.mark.parametrize("wrong", ["../..", "1931/", "1932-11-31", "1931-05/1931-04", "[1931-05-22]"])
def test_a_date_that_a_mend_tells_to_write_is_one(wrong):
    with pytest.raises(ImpossibleDate) as told:
        Edtf(wrong)
    for written in re.findall(r"(?:[Ww]rite|as in) ([0-9./-]+?)(?=[;,]|\.?$)", f"{str(told.value).rstrip('.')}."):
        assert Edtf(written)
