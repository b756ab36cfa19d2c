"""Networks for Gephi and networkx: who met whom, who wrote to whom, which pact waited for which; every edge dated.

One multigraph, as GraphML and as GEXF. Nodes are people, states where a paper names no person, and
instruments; `relation` tells edges apart: `met` (a talk with two who took part, without direction), `wrote_to` (author
and recipient of a paper), `waits_for` (an instrument's stage that was made to depend on another's). Talks only planned,
rumoured, disputed or denied are not there. Start and end are the bounds of the date; in GEXF they are the edge's spell.
"""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import combinations
from pathlib import Path

from build_data.dataset import Dataset
from build_data.products import Product, write_text

_MET = ("happened", "reported", "presumed")
_DAY_OF_WRITING = re.compile(r' lastmodifieddate="[^"]*"')


def graph(dataset: Dataset):
    """The network as a networkx.MultiDiGraph; nodes and edges in order of their ids."""
    import networkx

    found = networkx.MultiDiGraph(name=f"{dataset.about.title} {dataset.about.version}")
    edges = sorted(
        [*_met(dataset), *_wrote(dataset), *_waits(dataset)], key=lambda e: (e[2]["relation"], e[2]["record"], *e[:2])
    )
    people = {row["person_id"]: row for row in dataset.rows("people")}
    for node in sorted({end for edge in edges for end in edge[:2]}):
        if node in people:
            kind, state = "person", people[node]["state_id"]
        else:
            kind, state = ("pact", None) if node in dataset.names.get("pacts", {}) else ("state", node)
        label = next(
            (names[node] for table in ("people", "pacts", "states") if node in (names := dataset.names.get(table, {}))),
            node,
        )
        found.add_node(node, label=label, kind=kind, **({"state": state} if state else {}))
    for number, (one, other, told) in enumerate(edges):
        found.add_edge(one, other, key=number, **{name: value for name, value in told.items() if value})
    return found


def _met(dataset: Dataset) -> list[tuple[str, str, dict]]:
    there: dict[str, set[str]] = defaultdict(set)
    for row in dataset.rows("meeting_participants"):
        if row["person_id"] and not row["identified_by"]:
            there[row["meeting_id"]].add(row["person_id"])
    return [
        (one, other, _told(dataset, "meetings", row, "met", row["date_min"], row["date_max"]))
        for row in dataset.rows("meetings")
        if row["factuality"] in _MET
        for one, other in combinations(sorted(there[row["meeting_id"]]), 2)
    ]


def _wrote(dataset: Dataset) -> list[tuple[str, str, dict]]:
    return [
        (author, recipient, _told(dataset, "documents", row, "wrote_to", row["date_min"], row["date_max"]))
        for row in dataset.rows("documents")
        for author in row["author_person_ids"] or row["author_state_ids"] or ()
        for recipient in row["recipient_person_ids"] or row["recipient_state_ids"] or ()
    ]


def _waits(dataset: Dataset) -> list[tuple[str, str, dict]]:
    return [
        (
            row["pact_id"],
            row["depends_on_pact_id"],
            {
                **_told(dataset, "conditions", row, "waits_for", row["date_min"], row["lifted_max"]),
                "stage": row["stage"],
                "depends_on_stage": row["depends_on_stage"],
                "how": row["relation"],
                "fate": row["fate"],
            },
        )
        for row in dataset.rows("conditions")
        if row["depends_on_pact_id"]
    ]


def _told(dataset: Dataset, table: str, row: dict, relation: str, start, end) -> dict:
    record = row[dataset.models[table].key[0]]
    return {
        "relation": relation,
        "record": record,
        "kind": row.get("kind"),
        "date": row["date_edtf"],
        "start": start and start.isoformat(),
        "end": end and end.isoformat(),
        "what": row.get("summary") or row.get("gist"),
        "evidence": dataset.evidence.get((table, record)),
    }


def write_graphml(dataset: Dataset, path: Path) -> None:
    """The network as GraphML."""
    import networkx

    networkx.write_graphml_xml(graph(dataset), path, named_key_ids=True)


def write_gexf(dataset: Dataset, path: Path) -> None:
    """The network as GEXF 1.2, dynamic by day."""
    import networkx

    found = graph(dataset)
    found.graph.update(mode="dynamic", timeformat="date")
    text = "\n".join(networkx.generate_gexf(found, version="1.2draft"))
    write_text(path, _DAY_OF_WRITING.sub("", text) + "\n")


PRODUCTS = (
    Product("soviet-pacts-{version}.graphml", write_graphml, committed=False),
    Product("soviet-pacts-{version}.gexf", write_gexf, committed=False),
)
