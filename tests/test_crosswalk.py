"""Our instruments are held against other datasets: what agrees is told, their values are not, class and note stay."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

PACT = "curated/pacts/ussr-france-1932.yaml"
COW = "curated/crosswalk/cow-alliances/ussr-france-1932.yaml"
ATOP = "curated/crosswalk/atop/ussr-france-1932.yaml"
# Invented values, in the two shapes that the files have: as their makers hand them out, and with days joined.
COW_FILE = """\
version4id,ccode1,state_name1,ccode2,state_name2,dyad_st_day,dyad_st_month,dyad_st_year,dyad_end_day,dyad_end_month,dyad_end_year,defense,neutrality,nonaggression,entente,version
149,220,France,365,Russia,29,11,1932,3,4,1936,0,1,1,0,4.1
149,365,Russia,220,France,29,11,1932,3,4,1936,0,1,1,0,4.1
777,365,Russia,640,Turkey,5,6,1925,,,,0,0,1,0,4.1
778,255,Germany,640,Turkey,5,6,1925,,,,0,0,1,0,4.1
779,365,Russia,640,Turkey,5,6,1935,,,,0,0,1,0,4.1
"""
ATOP_FILE = """\
atopid,begin,end,members_ccode,length,defense,neutral,nonagg,consul,version
2300,1932-11,1939-01-02,220;365,24.0,0,1,1,0,5.1
"""
ATOP_AS_HANDED_OUT = """\
atopid,begyr,begmo,begday,endyr,endmo,endday,mem1,mem2,mem3,length,defense,neutral,nonagg,consul,version
2300,1932,11,29,0,0,0,220,365,,0,0,1,1,0,5.1
"""


@pytest.fixture
def files(project: Path) -> dict[str, Path]:
    path = project / PACT
    numbered = "outcome: signed\ncow_alliance_id: 149\natop_id: 2300\n"
    path.write_text(path.read_text(encoding="utf-8").replace("outcome: signed\n", numbered), encoding="utf-8")
    given = {"cow": COW_FILE, "atop": ATOP_FILE}
    for name, text in given.items():
        (project / f"{name}.csv").write_text(text, encoding="utf-8")
    return {name: project / f"{name}.csv" for name in given}


def fields(text: str) -> dict[str, str]:
    """What is said of each field, by its name."""
    return {one.split("\n")[0]: one for one in text.split("- field: ")[1:]}


def test_what_agrees_and_what_does_not_is_written_and_their_values_are_not(project, command, files):
    status, printed = command(project, "crosswalk", "--cow", str(files["cow"]), "--atop", str(files["atop"]))
    assert status == 0, printed
    cow, atop = (fields((project / name).read_text(encoding="utf-8")) for name in (COW, ATOP))
    assert "ours_then: 1932-11-29\n      agrees: true" in cow["signed"]
    assert "ours_then: 220;365\n      agrees: true" in cow["parties"]
    assert "does not bind" not in cow["non_aggression"] and "agrees: true" in cow["non_aggression"]
    assert "agrees: false\n      difference_class: open" in cow["neutrality"]
    assert "agrees" not in cow["ended"] and "difference_class: scope" in cow["ended"]
    assert "duration_months" not in cow  # COW has no terms
    assert "agrees: false\n      difference_class: precision" in atop["signed"]
    written = "".join((project / name).read_text(encoding="utf-8") for name in (COW, ATOP))
    assert not re.search(r"1936|1939|24\b", written)


def test_the_instruments_of_theirs_that_we_lack_are_listed(project, command, files):
    printed = command(project, "crosswalk", "--cow", str(files["cow"]))[1]
    assert "not with us: cow_alliances 777: 1925-06-05, Russia, Turkey: non_aggression" in printed
    assert "778" not in printed and "779" not in printed  # not Soviet, or after 1933


def test_a_file_as_it_is_handed_out_is_read_too(project, command, files):
    files["atop"].write_text(ATOP_AS_HANDED_OUT, encoding="utf-8")
    assert command(project, "crosswalk", "--atop", str(files["atop"]))[0] == 0
    atop = fields((project / ATOP).read_text(encoding="utf-8"))
    assert "agrees: true" in atop["signed"] and "agrees: true" in atop["parties"]
    assert "ended" not in atop and "duration_months" not in atop  # neither has a value


def test_class_and_note_stay_when_it_is_compared_again(project, command, files):
    assert command(project, "crosswalk", "--cow", str(files["cow"]))[0] == 0
    typed = (project / COW).read_text(encoding="utf-8")
    note = "They read the second article as a promise of neutrality; ours follows from the kind, which is that of the text: none."
    typed = typed.replace("class: open", f"class: definition\n      note: '{note}'")
    (project / COW).write_text(typed, encoding="utf-8")
    assert command(project, "check", "--records")[0] == 0
    assert command(project, "crosswalk", "--cow", str(files["cow"]))[0] == 0
    again = (project / COW).read_text(encoding="utf-8")
    assert "difference_class: definition" in again and note in " ".join(again.split())
    assert command(project, "crosswalk", "--cow", str(files["cow"]))[0] == 0
    assert (project / COW).read_text(encoding="utf-8") == again


def test_the_build_fails_where_ours_has_changed_and_goes_on_when_compared_anew(project, command, files):
    assert command(project, "crosswalk", "--cow", str(files["cow"]))[0] == 0
    assert command(project, "build")[0] == 0
    table = (project / "data/crosswalk_checks.csv").read_text(encoding="utf-8")
    assert "ussr-france-1932,cow_alliances,4.1,149,signed,1932-11-29,true,," in table
    path = project / PACT
    path.write_text(path.read_text(encoding="utf-8").replace("1932-11-29\n", "1932-11-28\n"), encoding="utf-8")
    status, printed = command(project, "build")
    assert status == 1 and "ours is 1932-11-28 now, and was 1932-11-29 when compared" in printed
    status, printed = command(project, "crosswalk", "--cow", str(files["cow"]))
    assert status == 0 and "signed: the comparison comes out otherwise than before" in printed
    assert "changed-since-compared" not in command(project, "check", "--records")[1]


@pytest.mark.parametrize(
    "text, told",
    [
        ("a,b\n1,2\n", "no column version4id, ccode1"),
        (COW_FILE.replace("149", "151"), "cow_alliances has no 149"),
        (COW_FILE.replace("149,220", "149,x"), "line 2"),
    ],
)
def test_a_wrong_file_or_number_is_told(project, command, files, text, told):
    files["cow"].write_text(text, encoding="utf-8")
    status, printed = command(project, "crosswalk", "--cow", str(files["cow"]))
    assert status == 1 and told in printed


def test_a_comparison_goes_with_the_number(project, command, files):
    assert command(project, "crosswalk", "--cow", str(files["cow"]), "--atop", str(files["atop"]))[0] == 0
    path = project / PACT
    path.write_text(path.read_text(encoding="utf-8").replace("cow_alliance_id: 149\n", ""), encoding="utf-8")
    assert "has no cow_alliance_id" in command(project, "check", "--records")[1]
    assert command(project, "crosswalk", "--cow", str(files["cow"]))[0] == 0
    assert not (project / COW).exists() and (project / ATOP).exists()
    assert command(project, "check", "--records")[0] == 0


def test_what_is_written_is_in_the_one_format(project, command, files):
    assert command(project, "crosswalk", "--cow", str(files["cow"]))[0] == 0
    assert command(project, "format", "--check", str(project / COW)) == (0, "0 of 1 files to format.\n")


def test_without_a_file_it_asks_for_one(project, command):
    status, printed = command(project, "crosswalk")
    assert status == 1 and "Give --cow FILE" in printed
    status, printed = command(project, "crosswalk", "--cow", str(project / "gone.csv"))
    assert status == 1 and "gone.csv" in printed
