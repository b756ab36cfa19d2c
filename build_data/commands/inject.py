"""Plant wrong facts, one at a time, in a copy of the curated files, and tell which of them the checks find.

Faults are spread evenly over the kinds and drawn by the seed: the same records, number and seed give the same table.
Nothing of the project is changed but, with --write, validation/injection.csv, of which the build makes
docs/injection.md.

Examples:
    python -m build_data inject --faults 300 --seed 1
    python -m build_data inject --faults 3000 --seed 1 --workers 2 --write
    python -m build_data inject --faults 300 --kind day-off --missed
"""

from __future__ import annotations

import sys


def register(parser) -> None:
    parser.add_argument("--faults", type=int, default=300, metavar="N", help="how many (default: 300)")
    parser.add_argument("--seed", type=int, default=1, metavar="S", help="of the draw (default: 1)")
    parser.add_argument("--workers", type=int, default=1, metavar="N", help="processes (default: 1)")
    parser.add_argument("--kind", action="append", metavar="KIND", help="only faults of this kind; may be repeated")
    parser.add_argument("--missed", action="store_true", help="show each fault that was not found")
    parser.add_argument("--write", action="store_true", help="write validation/injection.csv")


def run(args) -> int:
    from build_data import progress
    from build_data.faults import nearest
    from build_data.inject import planter, table, trial

    names = [kind.name for kind in planter.all_kinds()]
    for name in args.kind or ():
        if name not in names:
            print(f"no kind {name}.{nearest(name, names)}", file=sys.stderr)
            return 1
    if args.kind and args.write:
        print("The published table is of all kinds: leave --kind or --write out.", file=sys.stderr)
        return 1
    results = []
    with progress.shown():
        for result in trial.results(args.project, args.faults, args.seed, args.workers, args.kind):
            results.append(result)
            progress.say(f"{len(results)} of {args.faults}")
            if args.missed and not result.found:
                print(f"{result.planted.kind}: {result.planted}")
    lines = table.lines(results, args.seed)
    print(told(lines))
    if args.write:
        table.write(lines, args.project / table.FILE)
    return 0


def told(lines: list) -> str:
    """The table for a terminal."""
    from build_data.inject import table

    wide = max((len(line.kind) for line in lines), default=4)
    head = f"{'sort':<11} {'kind':<{wide}} {'planted':>8}{'found':>7}{'line':>6}  told by"
    rows = [f"{n.sort:<11} {n.kind:<{wide}} {n.planted:>8}{n.found:>7}{n.line_right:>6}  {n.rules}" for n in lines]
    of_sorts = [
        f"{sort}: {kinds} kinds, {planted} planted, {found} found ({100 * found / planted:.1f} %), "
        f"{right} in the right line ({100 * right / planted:.1f} %)"
        for sort, (kinds, planted, found, right) in table.sums(lines).items()
    ]
    return "\n".join([head, *rows, "", *of_sorts])
