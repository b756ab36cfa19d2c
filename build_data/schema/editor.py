"""The JSON Schema that an editor completes and checks a curated file by."""

from __future__ import annotations

from build_data.column_types import EDTF_DATE, ID_LIST
from build_data.models import RecordKind
from build_data.models.record import Record, columns
from build_data.models.vocabulary.terms import Terms
from build_data.schema.columns import BASIS, plain, plain_doc, title

JSON_SCHEMA = "http://json-schema.org/draft-07/schema#"


def editor_schema(kind: RecordKind) -> dict:
    """The JSON Schema that completes and checks a curated file while it is typed."""
    record = _object(kind.model, nested=False)
    about = {"$schema": JSON_SCHEMA, "title": title(kind.name), "description": plain_doc(kind.model)}
    if kind.single:
        return {**about, **record, "description": about["description"]}
    return {**about, "type": "array", "items": record}


def _object(model: type[Record], *, nested: bool) -> dict:
    properties, required = {}, []
    for c in columns(model):
        if c.filled:
            continue
        if c.cites:
            properties[c.name] = {**_EVIDENCE, "description": c.description}
        elif c.nested:
            properties[c.name] = {
                "type": "array",
                "description": c.description,
                "items": _object(c.nested, nested=True),
            }
        elif c.dated:
            properties[c.name] = {**plain(EDTF_DATE.json_schema), "description": c.description}
            properties[f"{c.name}_basis"] = _term(BASIS, "What the date rests on.")
            properties[f"{c.name}_shape"] = {
                "const": "several",
                "description": "On more than one day, told without them.",
            }
        elif c.terms:
            properties[c.name] = _term(c.terms, c.description)
        elif c.type:
            properties[c.name] = {**plain(c.type.json_schema), "description": c.description}
        else:
            properties[c.name] = {"type": "object", "description": c.description}
        if c.example and "type" in properties[c.name] and not c.dated and c.type is not ID_LIST:
            properties[c.name]["examples"] = [c.example]
        if c.must_be_typed and not (nested and c.inherited):
            required.append(c.name)
    made = {"type": "object", "description": plain_doc(model), "properties": properties, "additionalProperties": False}
    if dates := {c.name: [f"{c.name}_basis"] for c in columns(model) if c.dated}:
        made["dependencies"] = dates | {f"{name}_basis": [name] for name in dates}
    return {**made, "required": required} if required else made


_EVIDENCE = {
    "type": "array",
    "description": "Citations: large1973[PAGE nFOOTNOTE] < source[pages]; under a field's name if they bear only that.",
    "items": {
        "anyOf": [
            {"type": "string", "examples": ["large1973[78 n8] < dvp-14[395-396]"]},
            {"type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": {"type": "string"}},
        ]
    },
}


def _term(terms: Terms, description: str) -> dict:
    return {
        "enum": list(terms.names),
        "enumDescriptions": [meaning for _, meaning in terms.meanings],
        "description": description,
    }
