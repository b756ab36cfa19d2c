"""What pydantic says of a record, in a curator's words: what is wrong, and what would be right."""

from __future__ import annotations

from typing_extensions import is_typeddict

from build_data.curated.read import YamlFile, dotted
from build_data.faults import Fault, nearest
from build_data.models.record import DATED_PARTS, Record, columns, dated_names

_BY_TYPE = {
    "missing": "missing-key",
    "extra_forbidden": "unknown-key",
    "literal_error": "unknown-term",
    "impossible_date": "impossible-date",
    "string_pattern_mismatch": "bad-id",
    "string_too_long": "bad-id",
    "string_too_short": "empty-value",
    "too_long": "too-long",
    "not_a_number": "not-a-number",
    "finite_number": "out-of-range",
    "bad_citation": "bad-citation",
    "out_of_range": "out-of-range",
    "white_space": "white-space",
    "reads_as_missing": "reads-as-missing",
    "reads_as_formula": "reads-as-formula",
    "mixed_scripts": "mixed-scripts",
    "bad_character": "bad-character",
    "reserved_id": "reserved-id",
    "shape": "wrong-date-shape",
}
_SHAPES = {
    "string_type",
    "list_type",
    "tuple_type",
    "dict_type",
    "model_type",
    "model_attributes_type",
    "int_type",
    "float_type",
    "bool_type",
}


def explained(error: dict, file: YamlFile, path: tuple, model: type[Record], who: str) -> Fault:
    """A pydantic error as a fault that a curator can mend."""
    inner, steps = _inner_model(model, error["loc"])
    name = "wrong-shape" if error["type"] in _SHAPES else _BY_TYPE.get(error["type"], "bad-value")
    last = str(steps[-1]) if steps else ""
    mend, key, where = f"{error['msg'].rstrip('.')}.", False, (*path, *steps)
    if name == "unknown-key":
        key, mend = True, f"no such field.{nearest(last, typed_names(inner))}"
    elif name == "missing-key":
        where, mend = where[:-1], f"'{last}' must be given."
    elif name == "unknown-term":
        wanted = error["ctx"]["expected"].replace("'", "").replace(" or ", ", ")
        mend = f"not a term.{nearest(str(error['input']), wanted.split(', '))} One of: {wanted}."
    elif name == "bad-id":
        mend = "an id has lower-case letters, digits and single hyphens, at most 90 characters, as in ussr-france-1932."
    elif name == "wrong-shape":
        mend = f"{_SHAPE_WORDS.get(error['type'], 'a text')} belongs here."
    elif name == "empty-value":
        mend = "Leave the field out, or fill it."
    return file.fault(name, where, mend, record=who, key=key, field=dotted(steps))


def is_of_the_parent(error: dict, file: YamlFile, path: tuple) -> bool:
    """Whether the fault is of a value taken from the parent, and told there."""
    of_a_text = error["type"].startswith("string_") or error["type"] == "reserved_id"
    return len(error["loc"]) > 2 and of_a_text and not file.has((*path, *error["loc"]))


_SHAPE_WORDS = {
    "list_type": "a list",
    "tuple_type": "a list",
    "dict_type": "a mapping",
    "model_type": "a mapping",
    "model_attributes_type": "a mapping",
}


def _inner_model(model: type[Record], loc: tuple) -> tuple[type[Record], tuple]:
    """The nested model an error lies in, and its place in terms of the keys the curator typed."""
    steps: list = []
    for step in loc:
        if is_typeddict(model):
            steps.append(step)
            continue
        if steps and steps[-1] in dated_names(model) and step in ("edtf", *DATED_PARTS):
            if step in DATED_PARTS:
                steps[-1] = f"{steps[-1]}_{step}"
            continue
        steps.append(step)
        if is_typeddict(kept := getattr(model.model_fields.get(step), "annotation", None)):
            model = kept
            continue
        child = next((c.nested for c in columns(model) if c.name == step and c.nested), None)
        model = child or model
    return model, tuple(steps)


def typed_names(model: type[Record]) -> list[str]:
    """The keys a curator may type in a record, or in a mapping that it holds as it stands."""
    if is_typeddict(model):
        return list(model.__annotations__)
    return [
        name
        for c in columns(model)
        if not c.filled
        for name in (c.name, *(f"{c.name}_{part}" for part in DATED_PARTS if c.dated))
    ]
