"""A reader installs the wheel in a clean environment, and loads tables."""

from __future__ import annotations

import json
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pandas as pd
import pytest

import soviet_pacts as sp
from soviet_pacts import cli

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def installed(tmp_path_factory) -> Path:
    """The Python of a new environment with the wheel in it; pandas and pyarrow are lent by this one."""
    folder = tmp_path_factory.mktemp("installed")
    wheel_folder = folder / "wheel"
    subprocess.run(
        [
            sys.executable,
            "-m",
            "pip",
            "wheel",
            "--quiet",
            "--no-deps",
            "--no-build-isolation",
            "--wheel-dir",
            wheel_folder,
            ROOT,
        ],
        check=True,
    )
    (wheel,) = wheel_folder.glob("*.whl")
    venv.create(folder / "env", with_pip=True)
    python = folder / "env" / "bin" / "python"
    subprocess.run([python, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", wheel], check=True)
    purelib = subprocess.run(
        [python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        check=True,
        capture_output=True,
        encoding="utf-8",
    ).stdout.strip()
    (Path(purelib) / "lent.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return python


def run(python: Path, code: str, folder: Path) -> str:
    done = subprocess.run([python, "-I", "-c", code], cwd=folder, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_wheel_holds_every_table_and_nothing_of_the_build(installed):
    (wheel,) = (installed.parents[2] / "wheel").glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    for name in sp.tables():
        assert f"soviet_pacts/published/data/{name}.parquet" in names
        assert f"soviet_pacts/published/data/{name}.csv" in names
    assert "soviet_pacts/py.typed" in names
    assert not [n for n in names if n.startswith(("build_data", "curated", "tests"))]


def test_the_installed_package_loads_every_table(installed, tmp_path):
    out = run(installed, "import soviet_pacts as sp, json; print(sp.__file__); "
              "print(json.dumps({t: len(sp.load(t)) for t in sp.tables()}))", tmp_path)  # fmt: skip
    where, counts = out.splitlines()
    assert str(ROOT) not in where
    assert json.loads(counts) == {name: len(sp.load(name)) for name in sp.tables()}


def test_the_installed_command_runs(installed, tmp_path):
    done = subprocess.run(
        [installed.parent / "soviet-pacts", "chronology", "1931-05-22"],
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert "Briand" in done.stdout and "dvp-14" in done.stdout


def test_no_network_is_asked_for(installed, tmp_path):
    code = (
        "import socket\n"
        "def no(*a, **k): raise AssertionError('network')\n"
        "socket.socket.connect = no\n"
        "import soviet_pacts as sp\n"
        "[sp.load(t) for t in sp.tables()]; sp.cite(); sp.describe('pacts')\n"
        "print('offline')"
    )
    assert run(installed, code, tmp_path) == "offline\n"


def test_importing_pulls_in_neither_pandas_nor_pyarrow():
    code = "import sys, soviet_pacts; print(sorted({'pandas', 'pyarrow', 'numpy'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, encoding="utf-8", check=True)
    assert done.stdout == "[]\n"


@pytest.mark.parametrize("table", sp.tables())
def test_dtypes_are_as_declared(table):
    frame = sp.load(table)
    wanted = {
        "integer": "Int32",
        "number": "float64",
        "boolean": "boolean",
        "date": "datetime64[ms]",
        "string": "string",
    }
    for column, row in sp.describe(table).iterrows():
        if row["terms"]:
            assert list(frame[column].cat.categories) == list(row["terms"]), column
        else:
            assert str(frame[column].dtype) == wanted[row["type"]], column
    assert list(frame.columns) == list(sp.describe(table).index)


def test_missing_values_are_missing():
    pacts = sp.load("pacts").set_index("pact_id")
    assert pacts.loc["ussr-rumania-1932", "signed_min"] is pd.NaT
    assert pacts.loc["ussr-rumania-1932", "cow_alliance_id"] is pd.NA


def test_describe_tells_of_columns_and_of_rows():
    about = sp.describe("pacts")
    assert about.attrs["description"] == "An instrument, concluded or not."
    assert about.loc["outcome", "terms"]["initialled"] == "Initialled, never signed."
    assert about.loc["duration_months", "unit"] == "month"


def test_evidence_is_found_for_simple_and_for_compound_keys():
    found = sp.evidence("pacts", "ussr-france-1932")
    assert len(found) and set(found["table_name"]) == {"pacts"}
    assert len(sp.evidence("pact_parties", "ussr-france-1932/france"))


def test_a_wrong_name_is_told_with_the_nearest():
    with pytest.raises(KeyError, match="Did you mean 'pacts'"):
        sp.load("pact")
    with pytest.raises(KeyError, match="ussr-france-1932"):
        sp.evidence("pacts", "ussr-france-1923")


def test_citing_names_the_version():
    assert sp.__version__ in sp.cite() and sp.__version__ in sp.cite("bibtex")
    assert sp.cite("bibtex").count("{") == sp.cite("bibtex").count("}")
    with pytest.raises(ValueError, match="apa"):
        sp.cite("apa")
    with pytest.raises(AttributeError):
        sp.nothing  # noqa: B018


@pytest.mark.parametrize(
    "arguments, said",
    [
        (["tables"], "An instrument, concluded or not."),
        (["describe", "pacts"], "Initialled, never signed."),
        (["show", "pacts", "ussr-france-1932"], "1932-11-29"),
        (["evidence", "pact_events", "ussr-germany-1931-1931-06-24-signed"], "thesis p. 77"),
        (["chronology", "1931-08"], "initial"),
        (["cite", "--style", "bibtex"], "@misc{soviet-pacts"),
    ],
)
def test_the_command_tells(arguments, said, capsys):
    assert cli.main(arguments) == 0
    assert said in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments", [["show", "pacts", "nothing"], ["describe", "nothing"], ["chronology", "yesterday-ish"]]
)
def test_the_command_says_what_is_wrong(arguments, capsys):
    assert cli.main(arguments) == 1
    assert capsys.readouterr().err.strip()


def test_docstring_examples_hold():
    import doctest

    from build_data import dates
    from soviet_pacts import _load

    for module in (dates, _load, sp):
        result = doctest.testmod(module)
        assert result.attempted and not result.failed
