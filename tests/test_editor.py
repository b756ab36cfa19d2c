"""What an editor is told of a curated file: it takes all that is right, and sees what can be seen while one types."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path

import jsonschema
import pytest
import yaml
from pydantic_core import PydanticCustomError

from build_data import citation, pipeline
from build_data.citation import parse
from build_data.curated.parts import curated_files, kind_of_file, kinds_of_file
from build_data.dates import EXAMPLES, PATTERN, Edtf, ImpossibleDate
from build_data.faults import FAULTS
from build_data.models.record import dated_names
from build_data.schema.editor import editor_schema

ROOT = Path(__file__).resolve().parent.parent


def as_an_editor_reads(path: Path):
    """YAML 1.2 as editors read it: whole numbers are numbers, days are text."""

    class Loader(yaml.SafeLoader):
        yaml_implicit_resolvers = {
            first: [(tag, regexp) for tag, regexp in found if tag.endswith((":int", ":float", ":bool", ":null"))]
            for first, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
        }

    return yaml.load(path.read_text(encoding="utf-8"), Loader=Loader)


@cache
def editor(kind: str) -> jsonschema.Draft7Validator:
    return jsonschema.Draft7Validator(editor_schema(kinds_of_file()[kind]))


@pytest.mark.parametrize("kind", kinds_of_file())
def test_the_editor_schema_accepts_every_curated_file_of_its_kind(kind):
    jsonschema.Draft7Validator.check_schema(editor(kind).schema)
    for name in curated_files(ROOT):
        if kind_of_file(name).name == kind:
            found = list(editor(kind).iter_errors(as_an_editor_reads(ROOT / name)))
            assert not found, (name, found[0].json_path, found[0].message)


# What cannot be seen in one value or mapping: references, what lies between fields or files, what YAML itself hides.
UNSEEN = {
    *("dangling-reference", "duplicate-id", "wrong-file-name", "unknown-folder", "file-and-folder"),
    *("missing-part", "unknown-part", "too-long-file", "unreadable", "unknown-rule", "accepted-without-need"),
    *("no-schema-line", "comment", "anchor-or-alias", "tag", "duplicate-key", "not-utf-8"),
    *(
        "not-yaml-too-deep",
        "not-yaml-too-deep-dashes",
        "impossible-date-backwards",
        "impossible-date-leap-year",
        "out-of-range",
        "bad-value",
        "bad-file-name",
        "not-composed",
        "bad-character-ligature",
        "mixed-scripts-name",
        "mixed-scripts-locator",
        "reads-as-missing-locator",
        "white-space-locator",
        "not-a-number-leading-zero",
    ),
}


@pytest.mark.parametrize("case", sorted(p.name for p in (ROOT / "tests/broken").iterdir()))
def test_the_editor_schema_sees_what_a_curator_may_mistype(case):
    fault = max((name for name in FAULTS if case == name or case.startswith(f"{name}-")), key=len, default=None)
    if fault is None or fault in UNSEEN or case in UNSEEN:
        pytest.skip("a rule's, or nothing that a schema can say")
    folder = ROOT / "tests/broken" / case / "curated"
    for path in folder.rglob("*.yaml"):
        try:
            data = as_an_editor_reads(path)
        except yaml.YAMLError:
            return  # the editor sees that it is no YAML
        if not editor(kind_of_file(f"curated/{path.relative_to(folder).as_posix()}").name).is_valid(data):
            return
    pytest.fail("the editor takes it")


@pytest.mark.parametrize(
    "written",
    [
        *EXAMPLES, "1931-08-10~", "1931-06-03?", "1931-06%", "193X", "19XX", "1931-XX", "1931-05-XX", "1931-XX-XX", "1927-24",
        "1931-05/1931-06", "1930-10-03~/..", "[1931-07-13,1931-07-15]", "[1931-05,1931-07..1931-08]",
    ],
)  # fmt: skip
def test_an_editor_takes_the_dates_that_we_read(written):
    assert Edtf(written)
    assert re.fullmatch(PATTERN, written)


@pytest.mark.parametrize(
    "written",
    ["22 May 1931", "1931-5-22", "1931-13", "1931-04-31", "1931-05-32", "1931-05-1X", "193X~", "31-05-22", "1931/", "[1931-05-22", "../..x", "c. 1931", "1731"],
)  # fmt: skip
def test_an_editor_refuses_what_is_no_date(written):
    with pytest.raises(ImpossibleDate):
        Edtf(written)
    assert not re.fullmatch(PATTERN, written)


def test_every_date_and_citation_of_the_records_has_the_form_that_an_editor_takes():
    linked = pipeline.read_records(ROOT).records
    dates = {getattr(r.record, n).edtf for rows in linked.rows.values() for r in rows for n in dated_names(type(r.record)) if getattr(r.record, n)}  # fmt: skip
    assert len(dates) > 100 and all(re.fullmatch(PATTERN, date) for date in dates)


@pytest.mark.parametrize(
    "text",
    [
        "large1973",
        "large1973[p. 84]",
        "large1973[84 n27] < a < b < c",
        "Large 1973",
        "large1973[84] (perhaps)",
        "dvp-14[]",
    ],
)
def test_an_editor_refuses_what_is_no_citation(text):
    with pytest.raises(PydanticCustomError):
        parse(text)
    assert not re.fullmatch(citation.PATTERN, text)


def test_an_editor_counts_the_words_of_a_summary():
    schema = editor("meeting").schema["items"]["properties"]["summary"]
    assert "At most 40 words" in schema["description"]
    assert re.fullmatch(schema["pattern"], " ".join(["word"] * 40))
    assert not re.fullmatch(schema["pattern"], " ".join(["word"] * 41))


def test_published_schemas_are_those_of_the_models():
    for kind in kinds_of_file().values():
        assert json.loads((ROOT / kind.schema_path).read_text(encoding="utf-8")) == editor_schema(kind)
