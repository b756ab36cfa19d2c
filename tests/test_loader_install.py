"""A reader installs the wheel, or puts it or a checkout on the path as it is, and everything is there."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

import soviet_pacts as sp

ROOT = Path(__file__).resolve().parent.parent
LOAD_ALL = (
    "import soviet_pacts as sp, json; print(sp.__file__); "
    "print(json.dumps({t: len(sp.load(t)) for t in sp.tables()})); "
    "sp.cite(); sp.describe('pacts'); sp.chronology('1931-05-22'); sp.evidence('pacts', 'ussr-france-1932')"
)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--wheel-dir"]
    subprocess.run([*pip, folder, ROOT], check=True)
    (made,) = folder.glob("*.whl")
    return made


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory) -> Path:
    """The Python of a new environment with the wheel in it; pandas and pyarrow are lent by this one."""
    folder = tmp_path_factory.mktemp("installed")
    venv.create(folder / "env", with_pip=True)
    python = folder / "env" / "bin" / "python"
    subprocess.run([python, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", wheel], check=True)
    purelib = run(python, "import sysconfig; print(sysconfig.get_path('purelib'))", folder).strip()
    (Path(purelib) / "lent.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return python


@pytest.fixture(scope="module")
def zipped_checkout(tmp_path_factory) -> Path:
    """The checkout as a forge hands it out: one folder inside a zip."""
    made = tmp_path_factory.mktemp("zipped") / "soviet-pacts.zip"
    with zipfile.ZipFile(made, "w") as archive:
        for path in [ROOT / "datapackage.json", *(ROOT / "data").glob("*"), *(ROOT / "soviet_pacts").rglob("*.py")]:
            archive.write(path, f"soviet-pacts-main/{path.relative_to(ROOT)}")
    return made / "soviet-pacts-main"


def run(python: Path | str, code: str, folder: Path, path: Path | None = None) -> str:
    """What the code prints, run in a folder that is not the project's, with one entry on the path."""
    environment = {**os.environ, "PYTHONPATH": str(path)} if path else os.environ
    isolated = ["-I"] if path is None else ["-s"]
    done = subprocess.run(
        [python, *isolated, "-c", code], cwd=folder, capture_output=True, encoding="utf-8", check=False, env=environment
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def every_table_was_loaded(printed: str, inside: str) -> bool:
    where, counts = printed.splitlines()
    return inside in where and json.loads(counts) == {name: len(sp.load(name)) for name in sp.tables()}


def test_the_wheel_holds_every_table_and_nothing_of_the_build(wheel):
    names = zipfile.ZipFile(wheel).namelist()
    for name in sp.tables():
        assert f"soviet_pacts/published/data/{name}.parquet" in names
        assert f"soviet_pacts/published/data/{name}.csv" in names
    assert "soviet_pacts/py.typed" in names and "soviet_pacts/commands/chronology.py" in names
    assert not [n for n in names if n.startswith(("build_data", "curated", "tests"))]


def test_the_wheel_asks_for_a_pandas_that_invents_no_empty_groups(wheel):
    with zipfile.ZipFile(wheel) as archive:
        (metadata,) = (n for n in archive.namelist() if n.endswith(".dist-info/METADATA"))
        assert "Requires-Dist: pandas>=3\n" in archive.read(metadata).decode("utf-8")


def test_the_installed_package_loads_every_table(installed, tmp_path):
    assert every_table_was_loaded(run(installed, LOAD_ALL, tmp_path), "site-packages")


def test_a_wheel_on_the_path_loads_every_table(wheel, tmp_path):
    assert every_table_was_loaded(run(sys.executable, LOAD_ALL, tmp_path, path=wheel), ".whl")


def test_a_checkout_on_the_path_loads_every_table(tmp_path):
    assert every_table_was_loaded(run(sys.executable, LOAD_ALL, tmp_path, path=ROOT), str(ROOT))


def test_a_zipped_checkout_on_the_path_loads_every_table(zipped_checkout, tmp_path):
    assert every_table_was_loaded(run(sys.executable, LOAD_ALL, tmp_path, path=zipped_checkout), ".zip")


def test_the_installed_command_runs(installed, tmp_path):
    command = [installed.parent / "soviet-pacts", "chronology", "1931-05-22"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, encoding="utf-8", check=True)
    assert "Briand" in done.stdout and "DVP 14, 350-351" in done.stdout


def test_the_module_runs_from_a_wheel_on_the_path(wheel, tmp_path):
    done = subprocess.run(
        [sys.executable, "-m", "soviet_pacts", "show", "pacts", "ussr-france-1932"],
        cwd=tmp_path, capture_output=True, encoding="utf-8", check=True, env={**os.environ, "PYTHONPATH": str(wheel)},
    )  # fmt: skip
    assert "1932-11-29" in done.stdout


def test_a_package_without_its_data_says_so_in_one_sentence(tmp_path):
    shutil.copytree(ROOT / "soviet_pacts", tmp_path / "soviet_pacts")
    done = subprocess.run(
        [sys.executable, "-m", "soviet_pacts", "tables"],
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 1 and done.stdout == ""
    assert done.stderr.startswith("soviet-pacts: datapackage.json is not in") and "Traceback" not in done.stderr


def test_no_network_is_asked_for(installed, tmp_path):
    code = (
        "import socket\n"
        "def no(*a, **k): raise AssertionError('network')\n"
        "socket.socket.connect = no\n"
        f"{LOAD_ALL}\n"
        "print('offline')"
    )
    assert run(installed, code, tmp_path).endswith("offline\n")


def test_importing_pulls_in_nothing_but_itself():
    code = "import sys; before = set(sys.modules); import soviet_pacts; print(sorted(set(sys.modules) - before))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, encoding="utf-8", check=True)
    assert done.stdout == "['soviet_pacts']\n"


def test_every_public_name_is_found_and_listed():
    assert {*sp.__all__, "__version__"} <= set(dir(sp))
    assert all(callable(getattr(sp, name)) for name in sp.__all__)
    with pytest.raises(AttributeError, match="no attribute 'lood'"):
        sp.lood  # noqa: B018
