"""The Frictionless Table Schema of a table."""

from __future__ import annotations

from collections.abc import Iterable

from build_data.column_types import ID_LIST, TERM
from build_data.models import curated_tables
from build_data.models.record import TableRow
from build_data.schema.columns import plain, plain_doc, table_columns, title

TABLE_SCHEMA = "https://datapackage.org/profiles/2.0/tableschema.json"


def table_schema(model: type[TableRow], tables: Iterable[str]) -> dict:
    """The Frictionless Table Schema. Foreign keys are stated toward the tables that are published."""
    fields = []
    for c in table_columns(model):
        field = {"name": c.name, "title": title(c.name), "description": c.description, **plain(c.type.table_schema)}
        constraints = {"required": True} if c.required else {}
        constraints |= field.pop("constraints", {})
        if c.terms:
            constraints["enum"] = list(c.terms.names)
            field["categories"] = [{"value": name, "label": meaning} for name, meaning in c.terms.meanings]
        if constraints:
            field["constraints"] = constraints
        if c.unit:
            field["unit"] = c.unit
        if c.example and c.type not in (ID_LIST, TERM):
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
                "fields": list(curated_tables()[c.refers_to].key),
            },
        }
        for c in table_columns(model)
        if c.refers_to in tables and c.type is not ID_LIST
    ]
    return {**schema, "foreignKeys": keys} if keys else schema
