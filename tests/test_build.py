"""A build is whole, the same everywhere, and does nothing where there is nothing to do."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from build_data import pipeline, products, publish, stamp
from build_data.curated import compile as compiling
from build_data.curated.parts import curated_files

ROOT = Path(__file__).resolve().parent.parent
KILLS = 30


def tree(project: Path) -> dict[str, bytes]:
    """Everything that is published, by path."""
    files = {}
    for name in products.owned():
        path = project / name
        for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
            if file.is_file():
                files[file.relative_to(project).as_posix()] = file.read_bytes()
    return files


def the_real_project(folder: Path) -> Path:
    """A copy of the real curated files, nothing published yet."""
    for name in ("curated", "validation"):
        shutil.copytree(ROOT / name, folder / name)
    for name in ("pyproject.toml", "LICENSE", "LICENSE-DATA"):
        shutil.copy(ROOT / name, folder)
    return folder


def run(project: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, "-m", "build_data", "--project", str(project), *arguments],
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        cwd=environment.get("HOME_OF_RUN", str(project)),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_what_is_committed_is_what_the_records_give(tmp_path):
    project = the_real_project(tmp_path)
    assert run(project, "build").returncode == 0
    assert tree(project) == tree(ROOT)


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONHASHSEED": "1", "TZ": "UTC", "LANG": "C", "LC_ALL": "C"},
        {
            "PYTHONHASHSEED": "77",
            "TZ": "Asia/Kathmandu",
            "LANG": "tr_TR.UTF-8",
            "LC_ALL": "C.UTF-8",
            "HOME_OF_RUN": "/",
        },
    ],
)
def test_hash_seed_time_zone_locale_and_folder_do_not_show(tmp_path, environment):
    project = the_real_project(tmp_path)
    done = run(project, "build", "--workers", "2", **environment)
    assert done.returncode == 0, done.stderr
    assert tree(project) == tree(ROOT)


def test_a_second_build_does_nothing(project, command, monkeypatch):
    assert command(project, "build")[0] == 0
    before = {path: (project / path).stat().st_mtime_ns for path in tree(project)}
    monkeypatch.setattr(pipeline, "build", lambda *_: pytest.fail("it built"))
    assert command(project, "build") == (0, "Nothing changed since the last build.\n")
    assert before == {path: (project / path).stat().st_mtime_ns for path in tree(project)}


@pytest.mark.parametrize(
    "changed",
    ["curated/places.yaml", "data/places.csv", "datapackage.json", "SHA256SUMS", "pyproject.toml"],
)
def test_a_change_of_any_ingredient_or_product_is_seen(project, command, changed):
    command(project, "build")
    whole = tree(project)
    (project / changed).write_text((project / changed).read_text(encoding="utf-8") + "\n", encoding="utf-8")
    assert not stamp.is_up_to_date(project)
    assert command(project, "build")[0] == 0
    assert tree(project) == whole


def test_a_change_of_a_licence_is_seen_and_its_checksum_follows(project, command):
    (project / "LICENSE").write_text("As you like.\n", encoding="utf-8")
    command(project, "build")
    before = tree(project)
    (project / "LICENSE").write_text("As you like it.\n", encoding="utf-8")
    assert command(project, "build")[0] == 0
    changed = {name for name, content in tree(project).items() if before[name] != content}
    assert changed == {"SHA256SUMS"}


def test_a_file_that_is_gone_from_the_records_is_gone_from_the_tables(project, command):
    command(project, "build")
    assert (project / "data/emendations.csv").exists()
    (project / "curated/emendations/chapter-3.yaml").unlink()
    assert command(project, "build")[0] == 0
    assert not (project / "data/emendations.csv").exists()
    assert not (project / "schemas/emendations.json").exists()


def test_faulty_records_change_nothing_that_is_published(project, command):
    command(project, "build")
    whole = tree(project)
    (project / "curated/places.yaml").write_text("- place_id: Paris\n", encoding="utf-8")
    assert command(project, "build")[0] == 1
    assert tree(project) == whole


def test_a_table_that_does_not_read_back_is_not_published(project, command, monkeypatch):
    command(project, "build")
    whole = tree(project)
    monkeypatch.setattr(
        "build_data.check.formats_agree.unequal", lambda *_: "pacts, row 1, title: a in Parquet, b in CSV"
    )
    status, printed = command(project, "build", "--force")
    assert status == 1 and "pacts, row 1" in printed
    assert tree(project) == whole


def test_a_build_killed_at_any_moment_leaves_a_whole_build(project, tmp_path):
    """Killed at many random moments: what is published is all of the old build, or all of the new one."""
    run(project, "build")
    states, places = [tree(project)], project / "curated/places.yaml"
    begun = time.perf_counter()
    run(project, "build", "--force")
    length = time.perf_counter() - begun
    moments, killed = random.Random(1931), 0
    for number in range(KILLS):
        places.write_text(_with_note(places.read_text(encoding="utf-8"), number), encoding="utf-8")
        process = subprocess.Popen(
            [sys.executable, "-m", "build_data", "--project", str(project), "build"],
            env={**os.environ, "PYTHONPATH": str(ROOT)}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        # The last third of a build is where it writes and publishes: two kills of three fall there.
        share = moments.random() if number % 3 == 0 else 0.66 + 0.34 * moments.random()
        time.sleep(share * length)
        process.send_signal(signal.SIGKILL)
        killed += process.wait() == -signal.SIGKILL
        left = tree(project)
        publish.finish_interrupted(project)
        finished = tree(project)
        data = {name: content for name, content in left.items() if name.startswith("data/")}
        assert any(
            data == {n: c for n, c in state.items() if n.startswith("data/")} for state in [states[-1], finished]
        )
        begun = time.perf_counter()
        done = run(project, "build")
        if "Published" in done.stdout:  # the machine's speed drifts: the next kill goes by the newest whole build
            length = time.perf_counter() - begun
        assert done.returncode == 0
        assert finished in (states[-1], tree(project))
        states.append(tree(project))
    assert killed >= KILLS // 3, "most builds ended before they were killed: the test shows too little"


def _with_note(text: str, number: int) -> str:
    """The places with one changed note."""
    kept = [line for line in text.splitlines() if not line.strip().startswith("note: Kill")]
    return "\n".join([*kept, f"  note: Kill {number}.", ""])


@pytest.mark.parametrize("after", range(len(products.owned()) + 1))
def test_a_publication_cut_off_between_two_paths_is_finished_by_the_next_command(project, command, monkeypatch, after):
    command(project, "build")
    old = tree(project)
    text = (project / "curated/places.yaml").read_text(encoding="utf-8")
    (project / "curated/places.yaml").write_text(text.replace("name: Paris", "name: Lutetia"), encoding="utf-8")
    (project / "pyproject.toml").write_text('[project]\nversion = "0.0.2"\n', encoding="utf-8")
    exchanged, exchange = [], publish._exchange

    def cut_off(new: Path, path: Path) -> None:
        if len(exchanged) == after:
            raise KeyboardInterrupt
        exchanged.append(path)
        exchange(new, path)

    monkeypatch.setattr(publish, "_exchange", cut_off)
    try:
        command(project, "build")
    except KeyboardInterrupt:
        monkeypatch.setattr(publish, "_exchange", exchange)
        assert publish.finish_interrupted(project)
    new = tree(project)
    assert new != old and b"Lutetia" in new["data/places.csv"] and b"0.0.2" in new["datapackage.json"]
    command(project, "build")
    assert tree(project) == new


def test_without_the_kernels_exchange_two_renames_do(project, command, monkeypatch):
    monkeypatch.setattr(publish, "_kernel_exchange", lambda *_: False)
    command(project, "build")
    text = (project / "curated/places.yaml").read_text(encoding="utf-8")
    (project / "curated/places.yaml").write_text(text.replace("name: Paris", "name: Lutetia"), encoding="utf-8")
    assert command(project, "build")[0] == 0
    assert b"Lutetia" in tree(project)["data/places.csv"]


def test_two_builds_do_not_run_at_once(project, command):
    run(project, "build")
    with publish.one_at_a_time(project):
        for command, status in (("build", 1), ("diff", 2), ("check", 1)):
            done = run(project, command)
            assert done.returncode == status and "another build" in done.stderr


def test_files_can_be_compiled_by_any_executor():
    from concurrent.futures import ThreadPoolExecutor

    names = curated_files(ROOT)
    with ThreadPoolExecutor(2) as executor:
        assert compiling.compile_files(ROOT, names, executor) == compiling.compile_files(ROOT, names)
