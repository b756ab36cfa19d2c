"""The JSON Schema that an editor completes and checks a curated file by."""

from __future__ import annotations

from collections.abc import Iterable
from typing import get_args

from pydantic import StringConstraints
from typing_extensions import is_typeddict

from build_data.citation import NOTE_PATTERN, PATTERN
from build_data.column_types import EDTF_DATE, FORTY_WORDS, ID, ID_LIST, MOST_WORDS, TEXT
from build_data.models import RecordKind
from build_data.models.csl import PEOPLE, TEXTS, CslName, CslType
from build_data.models.record import DATED_PARTS, Column, Record, bare, columns, excused_names
from build_data.models.vocabulary.terms import Terms
from build_data.schema.columns import BASIS, plain, plain_doc, title
from build_data.text import NOT_MISREAD, NOT_MIXED

JSON_SCHEMA = "http://json-schema.org/draft-07/schema#"


def editor_schema(kind: RecordKind) -> dict:
    """The JSON Schema that completes and checks a curated file while it is typed."""
    record = _object(kind.model, nested=kind.model.kept is None)
    about = {"$schema": JSON_SCHEMA, "title": title(kind.name), "description": plain_doc(kind.model)}
    if kind.single:
        return {**about, **record, "description": about["description"]}
    return {**about, "type": "array", "items": record}


def _object(model: type[Record], *, nested: bool) -> dict:
    properties, required = {}, []
    for c in columns(model):
        if c.filled:
            continue
        properties[c.name] = {"description": c.description, **_property(model, c)}
        if c.dated:
            properties[f"{c.name}_basis"] = _term(BASIS, "What the date rests on.")
            properties[f"{c.name}_shape"] = {
                "const": "several",
                "description": "On more than one day, told without them.",
            }
        if c.example and "type" in properties[c.name] and not c.dated and c.type is not ID_LIST:
            properties[c.name]["examples"] = [c.example]
        if (c.must_be_typed and not (nested and c.inherited)) or (
            c.name == "evidence" and model.group == "core" and not nested
        ):
            required.append(c.name)
    made = {"type": "object", "description": plain_doc(model), "properties": properties, "additionalProperties": False}
    if dates := [c.name for c in columns(model) if c.dated]:
        parts = {f"{name}_{part}": [name] for name in dates for part in DATED_PARTS}
        made["dependencies"] = {name: [f"{name}_basis"] for name in dates} | parts
    if excused := excused_names(model):
        made["allOf"] = [{"not": {"required": [name, f"{name}_missing"]}} for name in excused]
    return {**made, "required": required} if required else made


def _property(model: type[Record], c: Column) -> dict:
    if c.name == "evidence":
        return _evidence(model)
    if c.cites:
        return {"type": "array", "items": {"type": "string", "pattern": NOTE_PATTERN}}
    if c.nested:
        return {"type": "array", "items": _object(c.nested, nested=True)}
    if c.dated:
        return plain(EDTF_DATE.json_schema)
    if c.terms:
        return _term(c.terms, c.description)
    if c.type:
        return {**plain(c.type.json_schema), **_limits(model, c)}
    return _csl() if is_typeddict(bare(model.model_fields[c.name].annotation)[0]) else {"type": "object"}


def _csl() -> dict:
    """A work in the variables of CSL."""
    name = {"type": "object", "properties": _texts(CslName.__annotations__), "additionalProperties": False}
    people = {who: {"type": "array", "items": name} for who in PEOPLE}
    kind = {"type": {"enum": list(get_args(CslType))}}
    return {
        "type": "object",
        "properties": {**kind, **_texts(TEXTS), **people},
        "additionalProperties": False,
        "required": ["type"],
    }


def _texts(names: Iterable[str]) -> dict:
    """Texts; to an editor that reads YAML 1.1 the language `no` is false."""
    return {name: {**plain(TEXT.json_schema), "type": ["string", "number", "boolean"]} for name in names}


def _limits(model: type[Record], c: Column) -> dict:
    """How long a text may be and what it may hold, as its type says."""
    info = model.model_fields[c.name]
    said = (*bare(info.annotation)[1], *info.metadata)
    limits = {}
    for each in said:
        if isinstance(each, StringConstraints):
            limits |= {"maxLength": each.max_length} if each.max_length else {}
            limits |= {"pattern": each.pattern} if each.pattern and c.type is not ID else {}
        elif each == FORTY_WORDS:
            about = f"{c.description} At most {MOST_WORDS} words, on one line or folded."
            words = rf"^{NOT_MISREAD}{NOT_MIXED}\S+( \S+){{0,{MOST_WORDS - 1}}}$"
            limits |= {"pattern": words, "description": about}
    return limits


def _evidence(model: type[Record]) -> dict:
    citation = {"type": "string", "pattern": PATTERN}
    of_a_field = {
        "type": "object",
        "minProperties": 1,
        "maxProperties": 1,
        "propertyNames": {"enum": [c.name for c in columns(model)]},
        "additionalProperties": citation,
    }
    about = "Citations: large1973[PAGE nFOOTNOTE] < source[pages]; under a field's name if they bear only that."
    whole = {**citation, "examples": ["large1973[78 n8] < dvp-14[395-396]"]}
    return {"type": "array", "minItems": 1, "description": about, "items": {"anyOf": [whole, of_a_field]}}


def _term(terms: Terms, description: str) -> dict:
    return {
        "enum": list(terms.names),
        "enumDescriptions": [meaning for _, meaning in terms.meanings],
        "description": description,
    }
