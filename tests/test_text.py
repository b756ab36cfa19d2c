"""A text means to a reader, and to a reader's program, what it shows; a file can be kept on every system."""

from __future__ import annotations

import csv
import io
import os
import unicodedata
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from build_data.column_types import Printed, Real, Slug, Text, Whole, Year
from build_data.curated.parts import curated_files
from build_data.text import DEVICES, MISSING, damage, is_portable, look_alike, misread

ROOT = Path(__file__).resolve().parent.parent


def takes(kind, value: str) -> bool:
    try:
        TypeAdapter(kind).validate_python(value)
    except ValidationError:
        return False
    return True


@pytest.mark.parametrize(
    "written",
    ["Litvinov", "François-Poncet", "Stănescu", "Заря Востока", "Sudebnyi protsess «Prompartii» 1930 g.", "5 °C", "§ 3",
     "1½", "n̂", "Mif, Volk", "na", "None of them", "Null", "'April 1'", "“quoted”", "a-b", "μέτρον"],
)  # fmt: skip
def test_what_a_historian_writes_passes(written):
    assert damage(written) is None and takes(Text, written)


@pytest.mark.parametrize(
    "written, told",
    [
        ("a\0b", "U+0000"), ("\x1b[31mred", "U+001B"), ("a\x9fb", "U+009F"), ("soft\u00adhyphen", "SOFT HYPHEN"),
        ("a\u200bb", "ZERO WIDTH SPACE"), ("a\u202eb", "RIGHT-TO-LEFT"), ("a\u2066b", "ISOLATE"), ("\ufeffa", "NO-BREAK"),
        ("a\u00a0b", "plain one"), ("a\u2028b", "LINE SEPARATOR"), ("a\u3164b", "HANGUL FILLER"), ("a\ufe0fb", "VARIATION"),
        ("a\U000e0041b", "TAG"), ("\uff11\uff18\uff16\uff16", "Type 1"), ("\u0661", "Type 1"), ("a\ufffdb", "lost"),
        ("a\ue000b", "U+E000"), ("a\u0378b", "U+0378"), ("a\ud800b", "U+D800"), ("e\u0301", "U+00E9"), ("\u212b", "U+00C5"),
    ],
)  # fmt: skip
def test_what_cannot_be_seen_or_looks_like_another_is_refused_with_its_name(written, told):
    fault, mend = damage(written)
    assert fault in ("bad-character", "not-composed") and told in mend


@given(st.text(max_size=30))
def test_any_text_that_passes_is_visible_composed_and_comes_back_from_csv(written):
    if damage(written):
        return
    assert unicodedata.is_normalized("NFC", written)
    assert all(c.isprintable() or c in "\n\t" for c in written)
    out = io.StringIO(newline="")
    csv.writer(out).writerow([written, "end"])
    assert list(csv.reader(io.StringIO(out.getvalue(), newline=""))) == [[written, "end"]]


def test_what_pandas_and_pyarrow_take_for_missing_is_refused():
    import pyarrow.csv
    from pandas._libs.parsers import STR_NA_VALUES

    lost = STR_NA_VALUES | set(pyarrow.csv.ConvertOptions().null_values)
    assert lost - {""} <= MISSING
    assert not any(takes(Text, word) or takes(Printed, word) for word in MISSING)
    kept = [word for word in ("na", "Null", "N. A.", "nil", "none") if takes(Text, word)]
    table = "word,number\n" + "".join(f"{word},1\n" for word in kept)
    assert pd.read_csv(io.StringIO(table))["word"].tolist() == kept


@pytest.mark.parametrize("written", ["=1+1", "+49", "-2 per cent", "@SUM(A1)", '=HYPERLINK("x")'])
def test_a_spreadsheet_runs_no_cell(written):
    assert misread(written)[0] == "reads-as-formula"
    assert not takes(Text, written) and not takes(Printed, written)


@pytest.mark.parametrize(
    "written, told",
    [
        ("Dovg\u0430levsky", "Cyrillic \u0430 U+0430"),
        ("\u041coscow", "Cyrillic \u041c U+041C"),
        ("\u0417\u0430p\u044f", "Latin p U+0070"),
        ("Br\u03b9and", "Greek \u03b9 U+03B9"),
        ("o\ufb03ce", "a form of ffi"),
        ("\uff2doscow", "a form of M"),
    ],
)
def test_a_letter_in_disguise_is_named(written, told):
    assert told in look_alike(written)[1]
    assert not takes(Text, written) and takes(Printed, written)


@pytest.mark.parametrize(
    "written", ["0123", "-44", "19311", "193", "196?", "1499", "2031", "\u0661\u0669\u0663\u0661", "1931.0"]
)
def test_what_is_no_year_is_refused(written):
    assert not takes(Year, written)


@pytest.mark.parametrize(
    "kind, written", [(Whole, "007"), (Whole, "-0"), (Whole, "\uff17"), (Real, "01.5"), (Real, "\u0663.5")]
)
def test_a_number_is_written_one_way(kind, written):
    assert not takes(kind, written)


@pytest.mark.parametrize("name", sorted(DEVICES | {"null", "nan"}))
def test_no_record_has_a_name_that_is_kept_for_something_else(name):
    assert not takes(Slug, name) and takes(Slug, f"{name}-1932")


def test_every_curated_file_has_a_name_that_every_system_keeps():
    assert all(is_portable(part) for name in curated_files(ROOT) for part in Path(name).parts)


@pytest.mark.parametrize(
    "name",
    [b"con.yaml", b"lpt1.yaml", b"1931-05.YAML.yaml", b"Mai.yaml", b"mai 1931.yaml", "m\u00e4rz.yaml".encode(),
     "ma\u0308rz.yaml".encode(), b"m\xe4rz.yaml", "ма\u0439.yaml".encode(), b"1931--05.yaml"],
)  # fmt: skip
def test_a_file_that_not_every_system_can_keep_is_told(project, command, name):
    command(project, "build")
    folder = os.fsencode(project / "curated/meetings")
    text = (project / "curated/meetings/1931-05.yaml").read_text(encoding="utf-8")
    with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
        text = text.replace("1931-05-22", "1931-05-23").replace("no difficulties", "none")
        file.write(text)
    status, printed = command(project, "build")
    assert status == 1 and printed.count("bad-file-name") == 1 and "1 problem in 1 of 16 files" in printed
    printed.encode("utf-8")


def test_two_files_that_differ_by_case_only_are_told(project, command):
    path = project / "curated/press/1931.yaml"
    (project / "curated/press/izvestiia").mkdir()
    path.rename(project / "curated/press/izvestiia/1931-a.yaml")
    (project / "curated/press/izvestiia/1931-A.yaml").write_text("# x\n[]\n", encoding="utf-8")
    status, printed = command(project, "check", "--records")
    assert status == 1 and "curated/press/izvestiia/1931-A.yaml:1:1: bad-file-name" in printed
