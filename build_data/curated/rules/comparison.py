"""What was held against another dataset is still ours, and each difference is classed."""

from __future__ import annotations

from build_data.curated.compile import Row
from build_data.curated.crosswalk import NUMBERED, ours, pact_of
from build_data.curated.link import Linked
from build_data.curated.rules import Found, rule
from build_data.models.crosswalk import Crosswalk, CrosswalkField

_AGAIN = "Compare again: `python -m build_data crosswalk --cow FILE --atop FILE`, then read class and note."


@rule("changed-since-compared", "Our value, or our number for the other dataset, is not what was compared.",
      of=(Crosswalk, CrosswalkField))  # fmt: skip
def is_it_still_what_was_compared(row: Row, records: Linked) -> Found:
    """Is what was held against another dataset still our value?"""
    pact = pact_of(row, records)
    if pact and row.parent:
        now, then = ours(pact, row.record.field, records), row.record.ours_then
        if now != then:
            yield f"ours is {now or 'empty'} now, and was {then or 'empty'} when compared. {_AGAIN}", "ours_then"
    elif pact and (number := getattr(pact, NUMBERED[row.record.dataset])) != row.record.external_id:
        has = f"{NUMBERED[row.record.dataset]} {number}" if number else f"no {NUMBERED[row.record.dataset]}"
        yield f"{pact.pact_id} has {has}. {_AGAIN}", "external_id"


@rule("difference-without-class", "Two values differ and no class says why, or agree and have one.", of=CrosswalkField)
def is_each_difference_classed(row: Row, records: Linked) -> Found:
    """Has each difference to another dataset a class, and what agrees none?"""
    if row.record.agrees and row.record.difference_class:
        yield "the two agree. Take the class out.", "difference_class"
    elif not row.record.agrees and not row.record.difference_class:
        yield "say why the two are not the same: definition, scope, precision, error or open.", "field"
