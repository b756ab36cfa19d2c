"""Whatever stands in place of a curated file or a published one: a clear line, nothing lost, nothing read outside."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from build_data import pipeline, publish
from build_data.curated import parts

ROOT = Path(__file__).resolve().parent.parent
MEETINGS = "curated/meetings/1931-06.yaml"
HEAD = "# yaml-language-server: $schema=../../schemas/curated/meeting.json\n"


def published(project: Path) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in (project / "data").iterdir()}


def in_a_process(project: Path, *arguments: str, seconds: int = 60) -> subprocess.CompletedProcess:
    """A command in a process of its own: it must come back, and not by a signal."""
    done = subprocess.run(
        [sys.executable, "-m", "build_data", "--project", str(project), *arguments],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        encoding="utf-8",
        timeout=seconds,
        check=False,
    )
    assert "Traceback" not in done.stderr
    return done


@pytest.mark.parametrize("how", ["moved away", "empty"])
def test_without_records_nothing_is_published_over_what_is_there(project, command, how):
    command(project, "build")
    before = published(project)
    (project / "curated").rename(project / "elsewhere")
    if how == "empty":
        (project / "curated").mkdir()
    status, printed = command(project, "build", "--force")
    assert (status, published(project)) == (1, before)
    assert "there are no records" in printed


def test_a_table_does_not_vanish_unasked(project, command):
    command(project, "build")
    before = published(project)
    (project / "curated/press/1931.yaml").unlink()
    status, printed = command(project, "build")
    assert (status, published(project)) == (1, before)
    assert "press_items: 1 rows are published, 0 would be." in printed
    drops = [word for line in printed.splitlines() if "--drop" in line for word in line.split() if word != "--drop"][
        -3:
    ]
    assert "press_items" in printed.rsplit("python -m", 1)[1] and drops
    asked = printed.rsplit("build_data build ", 1)[1].split()
    assert command(project, "build", *asked)[0] == 0
    assert "press_items.csv" not in published(project)


def test_a_folder_that_cannot_be_listed_is_told(project, command, monkeypatch):
    def refuse(top, onerror=None, **_):
        onerror(PermissionError(13, "Permission denied", str(top)))
        return iter(())

    monkeypatch.setattr(parts.os, "walk", refuse)
    status, printed = command(project, "build")
    assert status == 1 and "Permission denied" in printed
    assert not (project / "data").exists()


@pytest.mark.parametrize("kind", ["pipe", "device", "outside", "loop"])
def test_what_is_no_file_of_the_project_is_not_read(project, kind):
    path = project / MEETINGS
    if kind == "pipe":
        os.mkfifo(path)
    else:
        path.symlink_to({"device": "/dev/zero", "outside": "/etc/passwd", "loop": path.name}[kind])
    done = in_a_process(project, "check", "--records", seconds=20)
    assert done.returncode == 1 and f"{MEETINGS}:1:1: unreadable" in done.stdout
    assert "root:" not in done.stdout


@pytest.mark.parametrize(
    "text",
    [
        "[\n" * 100_000,
        "{a:\n" * 100_000,
        "- &a [*a]\n",
        "- " * 100_000,
        "a: &a [x, x, x, x, x, x, x, x, x]\n"
        + "".join(f"{c}: &{c} [{','.join(['*' + p] * 9)}]\n" for p, c in zip("abcdefgh", "bcdefghi", strict=True)),
        "- meeting_id: '" + "x" * 6_000_000 + "'\n",
    ],
    ids=["brackets", "braces", "itself", "dashes", "aliases of aliases", "a huge scalar"],
)
def test_a_nest_a_loop_or_a_flood_is_told(project, text):
    (project / MEETINGS).write_text(HEAD + text, encoding="utf-8")
    done = in_a_process(project, "check", "--records", seconds=30)
    assert done.returncode == 1 and f"{MEETINGS}:" in done.stdout


def test_a_list_for_a_day_is_told(project, command):
    path = project / "curated/coverage.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("from_min: 1931-05-01", "from_min: [1931-05-01]"))
    status, printed = command(project, "check", "--records")
    assert status == 1 and "curated/coverage.yaml:4:13: impossible-date" in printed


@pytest.mark.parametrize(
    "content", [None, "", "{", "[]", '{"resources": 7}', '{"resources": [{"name": "x", "path": "data/x.csv"}]}']
)
def test_a_data_package_that_is_none_is_told(project, command, content):
    command(project, "build")
    path = project / "datapackage.json"
    path.unlink() if content is None else path.write_text(content, encoding="utf-8")
    status, printed = command(project, "check")
    assert status == 1 and "datapackage.json" in printed and "uild" in printed


def test_a_journal_cut_short_is_no_journal(project, command):
    command(project, "build")
    before = published(project)
    publish.stage(project)
    (project / ".staging/journal.json").write_text('{"data": "12', encoding="utf-8")
    assert publish.finish_interrupted(project) is False
    assert published(project) == before and not (project / ".staging").exists()


def test_a_cache_that_is_a_file_is_told(project, command):
    (project / ".cache").write_text("", encoding="utf-8")
    status, printed = command(project, "build")
    assert status == 1 and ".cache cannot be written" in printed


def test_a_disk_that_is_full_leaves_what_is_published(project, command, monkeypatch):
    command(project, "build")
    before = published(project)

    def full(*_, **__):
        raise OSError(28, "No space left on device", str(project / ".staging/new/data/x"))

    monkeypatch.setattr("build_data.products.write", full)
    status, printed = command(project, "build", "--force")
    assert status == 1 and "No space left on device" in printed
    assert published(project) == before


def test_faults_are_told_in_time_that_grows_with_their_number(project):
    """Each of many records names a person and a source that are not there; four times as many take not much over four times."""
    record = (project / "curated/meetings/1931-05.yaml").read_text(encoding="utf-8").partition("\n")[2]
    took = []
    for times in (250, 1000):
        body = "".join(
            record.replace("1931-05-22-litvinov-briand", f"1931-05-22-talk-{n}")
            .replace("briand-aristide", f"nobody-{n}")
            .replace("dvp-14", "dvp-99")
            for n in range(times)
        )
        (project / MEETINGS).write_text(HEAD + body, encoding="utf-8")
        begun = time.process_time()
        found = pipeline.read_records(project)
        took.append(time.process_time() - begun)
        assert len([f for f in found.faults if f.name == "dangling-reference"]) == 2 * times
    assert took[1] < 9 * took[0]


def test_a_data_folder_that_cannot_be_written_is_told(project, command, monkeypatch):
    command(project, "build")
    before = published(project)
    place = project / "curated/places.yaml"
    place.write_text(place.read_text(encoding="utf-8").replace("name: Paris", "name: Lutetia"), encoding="utf-8")

    def refuse(new, old):
        raise PermissionError(13, "Permission denied", str(old))

    monkeypatch.setattr(publish, "_exchange", refuse)
    status, printed = command(project, "build")
    assert status == 1 and "Permission denied" in printed and published(project) == before
    monkeypatch.undo()
    assert command(project, "check", "--records")[0] == 0
    assert command(project, "build")[0] == 0 and published(project) != before
    shutil.rmtree(project / ".staging", ignore_errors=True)
    assert json.loads((project / "datapackage.json").read_text(encoding="utf-8"))["resources"]
