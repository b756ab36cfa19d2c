"""Every description of a table that follows from its model: columns, schemas, data package, codebook."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from build_data.kinds import DAY_KIND, EDTF_KIND, IDS_KIND, TERM_KIND, WHOLE_KIND, Kind
from build_data.models import FileKind, published
from build_data.models.record import Column, Record, TableRow, bare, columns
from build_data.models.vocabulary import DateBasis, Terms

JSON_SCHEMA = "http://json-schema.org/draft-07/schema#"
TABLE_SCHEMA = "https://datapackage.org/profiles/2.0/tableschema.json"
_BASIS = next(m for m in bare(DateBasis)[1] if isinstance(m, Terms))


@dataclass(frozen=True)
class TableColumn:
    """A column of a published table."""

    name: str
    kind: Kind
    description: str
    required: bool
    source: str  # the field of the record it comes from
    terms: Terms | None = None
    refers_to: str | None = None
    unit: str | None = None
    example: str | None = None


@cache
def table_columns(model: type[TableRow]) -> tuple[TableColumn, ...]:
    """The columns of a table, in order; a date is four of them."""
    made = [made for c in columns(model) for made in _table_columns(c)]
    if model.numbered:
        number = TableColumn("position", WHOLE_KIND, "Place among its siblings, from 1.", True, "position")
        made.insert(len(model.key) - 1, number)
    return tuple(made)


def _table_columns(c: Column) -> Iterable[TableColumn]:
    if c.dated:
        about = c.description.rstrip(".")
        yield TableColumn(
            f"{c.name}_edtf", EDTF_KIND, f"{about}: date as written, EDTF.", c.required, c.name, example=c.example
        )
        yield TableColumn(f"{c.name}_min", DAY_KIND, f"{about}: earliest day.", c.required, c.name)
        yield TableColumn(f"{c.name}_max", DAY_KIND, f"{about}: latest day.", c.required, c.name)
        yield TableColumn(
            f"{c.name}_basis", TERM_KIND, f"{about}: what the date rests on.", c.required, c.name, terms=_BASIS
        )
    elif c.kind:
        yield TableColumn(c.name, c.kind, c.description, c.required, c.name, c.terms, c.refers_to, c.unit, c.example)


def arrow_schema(model: type[TableRow]):
    """The Arrow schema of a table: types, nullability, descriptions in the field metadata."""
    import pyarrow as pa

    types = {"dictionary": pa.dictionary(pa.int8(), pa.string())}
    return pa.schema(
        [
            pa.field(
                c.name,
                types.get(c.kind.arrow) or pa.type_for_alias(c.kind.arrow),
                nullable=not c.required,
                metadata={"description": c.description, **({"unit": c.unit} if c.unit else {})},
            )
            for c in table_columns(model)
        ],
        metadata={"table": model.table, "description": plain_doc(model)},
    )


def table_schema(model: type[TableRow], tables: Iterable[str]) -> dict:
    """The Frictionless Table Schema. Foreign keys are stated toward the tables that are published."""
    fields = []
    for c in table_columns(model):
        field = {"name": c.name, "title": title(c.name), "description": c.description, **_json(c.kind.table_schema)}
        constraints = {"required": True} if c.required else {}
        constraints |= field.pop("constraints", {})
        if c.terms:
            constraints["enum"] = list(c.terms.names)
            field["categories"] = [{"value": name, "label": meaning} for name, meaning in c.terms.meanings]
        if constraints:
            field["constraints"] = constraints
        if c.unit:
            field["unit"] = c.unit
        if c.example and c.kind.name not in ("ids", "term"):
            field["example"] = c.example
        fields.append(field)
    schema = {
        "$schema": TABLE_SCHEMA,
        "name": model.table,
        "title": title(model.table),
        "description": plain_doc(model),
        "fields": fields,
        "primaryKey": list(model.key),
        "missingValues": [""],
    }
    keys = [
        {
            "fields": [c.name],
            "reference": {
                "resource": "" if c.refers_to == model.table else c.refers_to,
                "fields": list(published()[c.refers_to].key),
            },
        }
        for c in table_columns(model)
        if c.refers_to in tables and c.kind is not IDS_KIND
    ]
    return {**schema, "foreignKeys": keys} if keys else schema


def editor_schema(kind: FileKind) -> dict:
    """The JSON Schema that completes and checks a curated file while it is typed."""
    record = _object(kind.model, nested=False)
    about = {"$schema": JSON_SCHEMA, "title": title(kind.name), "description": plain_doc(kind.model)}
    if kind.single:
        return {**about, **record, "description": about["description"]}
    return {**about, "type": "array", "items": record}


def _object(model: type[Record], *, nested: bool) -> dict:
    properties, required = {}, []
    for c in columns(model):
        if c.name == "evidence":
            properties["evidence"] = _EVIDENCE
        elif c.nested:
            properties[c.name] = {
                "type": "array",
                "description": c.description,
                "items": _object(c.nested, nested=True),
            }
        elif c.dated:
            properties[c.name] = {**_json(EDTF_KIND.json_schema), "description": c.description}
            properties[f"{c.name}_basis"] = _term(_BASIS, "What the date rests on.")
        elif c.terms:
            properties[c.name] = _term(c.terms, c.description)
        elif c.kind:
            properties[c.name] = {**_json(c.kind.json_schema), "description": c.description}
        else:
            properties[c.name] = {"type": "object", "description": c.description}
        if c.example and "type" in properties[c.name] and not c.dated and c.kind is not IDS_KIND:
            properties[c.name]["examples"] = [c.example]
        if c.required and not (nested and c.inherited):
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


def _json(value: dict) -> dict:
    return json.loads(json.dumps(value))


def title(name: str) -> str:
    """`pact_events` as a title: `Pact events`."""
    return name.replace("_", " ").replace("-", " ").capitalize()


def plain_doc(model: type) -> str:
    """The docstring as one paragraph."""
    return " ".join((model.__doc__ or "").split())


def codebook(tables: Iterable[str]) -> str:
    """The codebook: every table, every column, every term, in Markdown."""
    lines = [
        "# Codebook",
        "",
        "Made from the models by `python -m build_data build`; a column is described there, once.",
        "An empty cell is a missing value. Lists are ids joined by `;`. Dates are EDTF (ISO 8601-2) with their",
        "earliest and latest day; `~` (about) and `?` (uncertain) widen a date by one unit of its precision each way.",
        "",
    ]
    chosen = [model for name, model in published().items() if name in set(tables)]
    vocabularies: dict[Terms, list[str]] = {}
    for group in ("reference", "core", "apparatus", "derived"):
        lines += [f"## {group.capitalize()} tables", ""]
        for model in chosen:
            if model.group == group:
                lines += _codebook_table(model, vocabularies)
    lines += ["## Terms", ""]
    for terms, used in vocabularies.items():
        lines += [f"### {terms.about.rstrip('.')}", "", f"Used in {', '.join(f'`{u}`' for u in used)}.", ""]
        lines += ["| term | meaning |", "|---|---|"]
        lines += [f"| {term} | {_cell(meaning)} |" for term, meaning in terms.meanings]
        lines += [""]
    return "\n".join(lines)


def _codebook_table(model: type[TableRow], vocabularies: dict[Terms, list[str]]) -> list[str]:
    lines = [f"### {model.table}", "", plain_doc(model), "", f"Key: {', '.join(f'`{k}`' for k in model.key)}.", ""]
    lines += ["| column | type | description |", "|---|---|---|"]
    for c in table_columns(model):
        about = c.description
        if c.refers_to:
            about += f" Refers to [{c.refers_to}](#{c.refers_to})."
        if c.unit and c.unit != "count":
            about += f" Unit: {c.unit}."
        if c.example:
            about += f" Example: `{c.example}`."
        if c.terms:
            vocabularies.setdefault(c.terms, []).append(f"{model.table}.{c.name}")
        lines.append(f"| `{c.name}` | {c.kind.name}{'' if c.required else ', may be empty'} | {_cell(about)} |")
    return [*lines, ""]


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
