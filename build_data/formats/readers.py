"""Readers that give each column its type, for the languages that CSV leaves guessing: R, DuckDB, Polars, Stata.

A coded column becomes the language's own (factor, ENUM, Enum, value label) with the terms in the vocabulary's order, a
day a day; an EDTF date, a locator, a list of ids stay text.
"""

from __future__ import annotations

from collections.abc import Callable

from build_data.dataset import Dataset
from build_data.products import Product, write_text
from build_data.schema.columns import SQL_QUOTE, TableColumn, quoted, table_columns

# What a type is in each language, by its Arrow name; the others are text.
_R = {"int32": "col_integer()", "float64": "col_double()", "bool": "col_logical()", "date32": "col_date()"}
_SQL = {"int32": "INTEGER", "float64": "DOUBLE", "bool": "BOOLEAN", "date32": "DATE"}
_POLARS = {"int32": "pl.Int32", "float64": "pl.Float64", "bool": "pl.Boolean", "date32": "pl.Date"}


def r(dataset: Dataset) -> str:
    """For R with readr: `read_soviet_pacts("meetings")` in the folder of the data package."""
    lines = [
        f'# {dataset.about.title} {dataset.about.version}: read_soviet_pacts("meetings") gives a table with its types.',
        "# Needs the package readr. `folder` is where the CSV files are.",
        "",
        "soviet_pacts_types <- list(",
    ]
    tables = []
    for name, model in dataset.models.items():
        columns = [f"    {c.name} = readr::{_r_type(c)}" for c in table_columns(model)]
        tables.append(f"  {name} = readr::cols(\n" + ",\n".join(columns) + "\n  )")
    lines += [",\n".join(tables), ")", ""]
    lines += [
        'read_soviet_pacts <- function(table, folder = "data") {',
        "  types <- soviet_pacts_types[[table]]",
        "  if (is.null(types)) {",
        '    stop("no table ", table, ". One of: ", paste(names(soviet_pacts_types), collapse = ", "))',
        "  }",
        '  readr::read_csv(file.path(folder, paste0(table, ".csv")), col_types = types, na = "")',
        "}",
    ]
    return "\n".join([*lines, ""])


def _r_type(c: TableColumn) -> str:
    if c.terms:
        return f"col_factor(levels = c({quoted(c.terms.names)}))"
    return _R.get(c.type.arrow, "col_character()")


def duckdb(dataset: Dataset) -> str:
    """For DuckDB over the CSV files: tables with ENUM types, in the folder of the data package."""
    lines = [f"-- {dataset.about.title} {dataset.about.version}: the CSV files as tables with types."]
    for name, model in dataset.models.items():
        columns = table_columns(model)
        terms = [
            f"CREATE TYPE {name}_{c.name} AS ENUM ({quoted(c.terms.names, SQL_QUOTE)});" for c in columns if c.terms
        ]
        body = ",\n".join(f"  {c.name} {_sql_type(name, c)}{' NOT NULL' if c.required else ''}" for c in columns)
        read = f"COPY {name} FROM 'data/{name}.csv' (HEADER, NULLSTR '', DELIMITER ',', QUOTE '\"', ESCAPE '\"');"
        lines += ["", *terms, f"CREATE TABLE {name} (\n{body},\n  PRIMARY KEY ({', '.join(model.key)})\n);", read]
    return "\n".join([*lines, ""])


def _sql_type(table: str, c: TableColumn) -> str:
    return f"{table}_{c.name}" if c.terms else _SQL.get(c.type.arrow, "VARCHAR")


def polars(dataset: Dataset) -> str:
    """For Polars: `read("meetings")` in the folder of the data package."""
    lines = [
        f'"""{dataset.about.title} {dataset.about.version}: read("meetings") gives a Polars frame with its types."""',
        "",
        "from pathlib import Path",
        "",
        "import polars as pl",
        "",
        "SCHEMAS = {",
    ]
    for name, model in dataset.models.items():
        lines.append(f'    "{name}": {{')
        lines += [f'        "{c.name}": {_polars_type(c)},' for c in table_columns(model)]
        lines.append("    },")
    lines += [
        "}",
        "",
        "",
        'def read(table: str, folder: str | Path = "data") -> pl.DataFrame:',
        '    """A table with its types; a list of ids is text, parted by `;`."""',
        '    return pl.read_csv(Path(folder) / f"{table}.csv", schema=SCHEMAS[table])',
    ]
    return "\n".join([*lines, ""])


def _polars_type(c: TableColumn) -> str:
    return f"pl.Enum([{quoted(c.terms.names)}])" if c.terms else _POLARS.get(c.type.arrow, "pl.String")


def stata(dataset: Dataset) -> str:
    """For Stata without the release's `.dta` files: `do schemas/readers/stata.do` in the folder of the data package."""
    lines = [f"* {dataset.about.title} {dataset.about.version}: the CSV files as Stata files with labels."]
    for name, model in dataset.models.items():
        columns = table_columns(model)
        lines += ["", f'import delimited using "data/{name}.csv", clear stringcols(_all) encoding("utf-8") varnames(1)']
        for c in columns:
            lines += list(_stata_column(c))
        lines.append(f'save "{name}.dta", replace')
    return "\n".join([*lines, ""])


def _stata_column(c: TableColumn):
    short = c.description.replace('"', "'")[:80]
    if c.terms:
        numbered = " ".join(f'{number} "{term}"' for number, term in enumerate(c.terms.names, 1))
        yield f"label define {c.name} {numbered}, replace"
        yield f"encode {c.name}, generate(__made) label({c.name}) noextend"
        yield from _replaced(c)
    elif c.type.arrow == "date32":
        yield f'generate __made = daily({c.name}, "YMD")'
        yield "format __made %td"
        yield from _replaced(c)
    elif c.type.arrow == "bool":
        yield f'generate byte __made = {c.name} == "true" if {c.name} != ""'
        yield from _replaced(c)
    elif c.type.arrow in ("int32", "float64"):
        yield f"destring {c.name}, replace"
    yield f'label variable {c.name} "{short}"'


def _replaced(c: TableColumn):
    yield f"drop {c.name}"
    yield f"rename __made {c.name}"


def _product(path: str, text: Callable[[Dataset], str]) -> Product:
    return Product(path, lambda dataset, file: write_text(file, text(dataset)))


PRODUCTS = (
    _product("schemas/readers/r.R", r),
    _product("schemas/readers/duckdb.sql", duckdb),
    _product("schemas/readers/polars.py", polars),
    _product("schemas/readers/stata.do", stata),
)
