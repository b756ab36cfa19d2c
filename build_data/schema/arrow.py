"""The Arrow schema of a table."""

from __future__ import annotations

from build_data.models.record import TableRow
from build_data.schema.columns import plain_doc, table_columns


def arrow_schema(model: type[TableRow]):
    """The Arrow schema of a table: types, nullability, descriptions in the field metadata."""
    import pyarrow as pa

    types = {"dictionary": pa.dictionary(pa.int8(), pa.string()), "list": pa.list_(pa.string())}
    return pa.schema(
        [
            pa.field(
                c.name,
                types.get(c.type.arrow) or pa.type_for_alias(c.type.arrow),
                nullable=not c.required,
                metadata={"description": c.description, **({"unit": c.unit} if c.unit else {})},
            )
            for c in table_columns(model)
        ],
        metadata={"table": model.table, "description": plain_doc(model)},
    )
