"""Hold our instruments against COW Formal Alliances and ATOP, and write whether they agree to curated/crosswalk/.

Needs the files that their makers hand out: COW's by directed dyads, ATOP's by alliance. Their values are
not written. Type `difference_class` and `note` of each difference there; they are kept when it is run again. Then lists
the Soviet instruments of theirs, from 1917 to 1933, that no instrument of ours has the number of.
Exit status 0: compared; 1: faulty records, a wrong file, or a number of ours that is not in it.

Examples:
    python -m build_data crosswalk --cow alliance_v4.1_by_directed.csv --atop atop5_1a.csv
    python -m build_data crosswalk --atop atop5_1a.csv
"""

from __future__ import annotations

import sys
from pathlib import Path


def register(parser) -> None:
    parser.add_argument("--cow", type=Path, metavar="FILE", help="COW Formal Alliances 4.1, by directed dyads")
    parser.add_argument("--atop", type=Path, metavar="FILE", help="ATOP 5.1, by alliance")


def run(args) -> int:
    from build_data import crosswalk, pipeline, publish
    from build_data.faults import report

    given = {"cow_alliances": (args.cow, crosswalk.read_cow), "atop": (args.atop, crosswalk.read_atop)}
    given = {dataset: (path, read) for dataset, (path, read) in given.items() if path}
    if not given:
        print("Give --cow FILE, --atop FILE, or both.", file=sys.stderr)
        return 1
    found = pipeline.read_records(args.project)
    # That a comparison is out of date is what this mends.
    if faults := [f for f in found.faults if f.name not in ("changed-since-compared", "difference-without-class")]:
        print(report(faults, found.files), file=sys.stderr)
        return 1
    try:
        compared = {
            dataset: crosswalk.compare(found.records, dataset, read(path)) for dataset, (path, read) in given.items()
        }
        changes = [crosswalk.files(found.records, dataset, result.records) for dataset, result in compared.items()]
        written = {name: text for change in changes for name, text in change.written.items()}
        publish.rewrite(args.project, "curated", written, {name for change in changes for name in change.gone})
    except (OSError, crosswalk.WrongFile, publish.Busy) as error:
        print(error, file=sys.stderr)
        return 1
    for dataset, result in compared.items():
        fields = [each for record in result.records for each in record["fields"]]
        same = sum(each.get("agrees") == "true" for each in fields)
        print(f"{dataset}: {len(result.records)} instruments, {len(fields)} fields, {same} agree.")
        print("".join(f"    {line}\n" for line in (*result.unknown, *result.look)), end="")
        print("".join(f"    not with us: {each}\n" for each in result.lacking), end="")
    return 1 if any(result.unknown for result in compared.values()) else 0
