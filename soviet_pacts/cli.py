"""Read the Soviet Non-Aggression Pacts dataset from the command line.

Examples:
    soviet-pacts tables
    soviet-pacts chronology 1931-05-22
    soviet-pacts chronology 1931-08-01 1931-08-31
    soviet-pacts evidence pacts ussr-france-1932
    soviet-pacts show pacts ussr-france-1932
    soviet-pacts cite --style bibtex
"""

from __future__ import annotations

import argparse
import sys
import textwrap

import soviet_pacts as sp


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="soviet-pacts", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    commands.add_parser("tables", help="the tables, and what a row of each is").set_defaults(run=_tables)
    one = commands.add_parser("describe", help="the columns of a table, as in: soviet-pacts describe pacts")
    one.add_argument("table")
    one.set_defaults(run=_describe)
    show = commands.add_parser("show", help="a record in full, as in: soviet-pacts show pacts ussr-france-1932")
    show.add_argument("table")
    show.add_argument("record")
    show.set_defaults(run=_show)
    time = commands.add_parser("chronology", help="what happened in a span, as in: soviet-pacts chronology 1931-08")
    time.add_argument("first", help="a year, month or day")
    time.add_argument("last", nargs="?", help="the end of the span, if it is another")
    time.set_defaults(run=_chronology)
    proof = commands.add_parser(
        "evidence", help="the citations of a record, as in: soviet-pacts evidence pacts ussr-france-1932"
    )
    proof.add_argument("table")
    proof.add_argument("record")
    proof.set_defaults(run=_evidence)
    cited = commands.add_parser("cite", help="how to cite this version, as in: soviet-pacts cite --style bibtex")
    cited.add_argument("--style", choices=["text", "bibtex"], default="text")
    cited.set_defaults(run=_cite)
    args = parser.parse_args(arguments)
    try:
        args.run(args)
    except (KeyError, ValueError) as error:
        print(error.args[0] if error.args else error, file=sys.stderr)
        return 1
    except BrokenPipeError:
        sys.stderr.close()
    return 0


def _tables(args) -> None:
    from soviet_pacts._load import descriptor

    for resource in descriptor()["resources"]:
        print(_wrap(f"{resource['name']:<22}{resource['description']}", 22))


def _describe(args) -> None:
    frame = sp.describe(args.table)
    print(_wrap(frame.attrs["description"], 0), end="\n\n")
    for column, row in frame.iterrows():
        empty = "" if row["required"] else ", may be empty"
        print(_wrap(f"{column:<26}({row['type']}{empty}) {row['description']}", 26))
        if row["terms"]:
            for term, meaning in row["terms"].items():
                print(_wrap(f"{'':<28}{term}: {meaning}", 32))


def _show(args) -> None:
    from soviet_pacts._load import record_ids

    citations = sp.evidence(args.table, args.record)  # tells the nearest id where there is no such record
    frame = sp.load(args.table)
    record = frame[record_ids(frame, args.table) == args.record].iloc[0]
    for column, value in record.dropna().items():
        shown = value.date() if hasattr(value, "date") else value
        print(_wrap(f"{column:<26}{shown}", 26))
    print()
    _print_citations(citations)


def _chronology(args) -> None:
    day, inside = None, True
    for row in sp.chronology(args.first, args.last).itertuples():
        if inside and not row.inside:
            print("\nPerhaps then, or over a longer time:")
        if row.date_edtf != day or inside != row.inside:
            print(f"\n{row.date_edtf}" if day or not row.inside else row.date_edtf)
        day, inside = row.date_edtf, row.inside
        doubt = (
            f" [{row.reality}]" if isinstance(row.reality, str) and row.reality not in ("happened", "attested") else ""
        )
        print(_wrap(f"  {row.summary}{doubt}", 2))
        print(_wrap(f"      {row.table_name} {row.record_id}. {row.evidence}", 6))


def _evidence(args) -> None:
    _print_citations(sp.evidence(args.table, args.record))


def _print_citations(citations) -> None:
    rows = citations.astype(object)
    for row in rows.where(rows.notna(), None).to_dict("records"):
        print(_told(row))


def _told(row: dict) -> str:
    """A citation in words: `signed: thesis p. 78 n. 8; dvp-14 395-396`."""
    place = f"p. {row['page']}" if row["page"] else f"block {row['block']}" if row["block"] else ""
    thesis = _words("thesis", place, row["footnote"] and f"n. {row['footnote']}") if place else ""
    behind = "" if row["source_id"] == "large1973" else _words(row["source_id"], row["locator"])
    via = row["via_source_id"] and _words("via", row["via_source_id"], row["via_locator"])
    doubt = "" if row["certainty"] == "certain" else f"({row['certainty']})"
    field = f"{row['field']}:" if row["field"] else ""
    return _words(field, "; ".join(part for part in (thesis, _words(behind, via)) if part), doubt)


def _words(*parts: str | None) -> str:
    return " ".join(part for part in parts if part)


def _cite(args) -> None:
    print(sp.cite(args.style))


def _wrap(text: str, indent: int) -> str:
    first = len(text) - len(text.lstrip())
    indents = {"initial_indent": " " * first, "subsequent_indent": " " * indent}
    return textwrap.fill(text.strip(), 110, break_on_hyphens=False, **indents)


if __name__ == "__main__":
    sys.exit(main())
