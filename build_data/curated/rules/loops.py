"""A link leads to another record, and a chain of links to an end."""

from __future__ import annotations

from build_data.curated.compile import Row
from build_data.curated.link import Linked
from build_data.curated.rules import Found, rule
from build_data.models.record import columns


@rule("points-to-itself", "A record names itself where another is meant, or the two sides of a pair are one.")
def does_it_lead_elsewhere(row: Row, records: Linked) -> Found:
    """Does every link lead to another record than the one it starts from?"""
    sides: dict[tuple[str, str], str] = {}  # of the key: the column that named a record first
    for c in columns(type(row.record)):
        value = getattr(row.record, c.name)
        if not c.refers_to or value is None:
            continue
        if c.refers_to == row.record.table and (value == row.id or (isinstance(value, tuple) and row.id in value)):
            yield f"{row.id} is this record itself. Name the other, or leave {c.name} out.", c.name
        elif c.name in row.record.key and (first := sides.setdefault((c.refers_to, value), c.name)) != c.name:
            yield f"{value} is {first} already. Name the other.", c.name


@rule("goes-in-a-circle", "A chain of replies, versions or tracks comes back to the record it began with.")
def does_the_chain_end(row: Row, records: Linked) -> Found:
    """Does every chain of replies, versions and tracks come to an end?"""
    rows = records.ids[row.record.table]
    for c in columns(type(row.record)):
        if c.refers_to != row.record.table:
            continue
        chain, here = [row.id], getattr(row.record, c.name)
        while isinstance(here, str) and here not in chain and rows.get(here):
            chain.append(here)
            here = getattr(rows[here].record, c.name)
        if here == row.id and len(chain) > 1 and row.id == min(chain):  # told once, not by each of its members
            yield f"{' -> '.join([*chain, here])}: a record cannot follow on itself. Take one of the links out.", c.name
