"""A curator sees what an edit changes in the tables."""

from __future__ import annotations

import subprocess

import pytest

from build_data.changes import changes


def git(project, *arguments):
    who = ["-c", "user.name=A", "-c", "user.email=a@example.org"]
    subprocess.run(["git", "-C", str(project), *who, *arguments], check=True, capture_output=True)


def edit(project, name, old, new):
    path = project / "curated" / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_without_an_edit_nothing_differs(project, command):
    command(project, "build")
    assert command(project, "diff") == (0, "0 rows differ.\n")


def test_an_edit_shows_as_cells(project, command):
    command(project, "build")
    edit(project, "pacts/ussr-france-1932.yaml", "date: 1931-08-10", "date: 1931-08")
    status, printed = command(project, "diff", "--table", "pact_events")
    assert status == 1
    assert printed == (
        "pact_events\n"
        "  ~ ussr-france-1932-1931-08-10-initialled\n"
        "      label: Initialled: Franco-Soviet pact, 1932, 10 Aug 1931 -> Initialled: Franco-Soviet pact, 1932, Aug 1931\n"
        "      date_edtf: 1931-08-10 -> 1931-08\n"
        "      date_min: 1931-08-10 -> 1931-08-01\n"
        "      date_max: 1931-08-10 -> 1931-08-31\n"
        "      date_shape: day -> one_of\n"
        "1 row differs.\n"
    )


def test_rows_that_come_and_go_are_named(project, command):
    command(project, "build")
    edit(project, "places.yaml", "geneva", "genf")
    edit(project, "meetings/1931-05.yaml", "geneva", "genf")
    printed = command(project, "diff", "--table", "places")[1]
    assert "  - geneva\n" in printed and "  + genf\n" in printed


def test_a_git_revision_can_be_compared_with(project, command):
    command(project, "build")
    git(project, "init", "-q")
    git(project, "add", "data")
    git(project, "commit", "-qm", "first")
    edit(project, "places.yaml", "name: Paris", "name: Lutetia")
    command(project, "build")
    assert command(project, "diff")[0] == 0
    assert "name: Paris -> Lutetia" in command(project, "diff", "HEAD")[1]


def test_a_state_that_is_not_there_is_said(project, command):
    status, printed = command(project, "diff", "v9")
    assert status == 2 and "'v9'" in printed


@pytest.mark.parametrize(
    "before, after", [({}, {"places": "place_id,name\nparis,Paris\n"}), ({"gone": "a,b\n1,2\n"}, {})]
)
def test_whole_tables_come_and_go(before, after):
    assert list(changes(before, after))
