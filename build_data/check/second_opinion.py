"""What frictionless and great-expectations say of the published tables.

Both read what a user reads: frictionless the CSV through `datapackage.json` (types, keys, foreign keys, terms),
great-expectations the Parquet (null and unique columns, terms, bounds of dates). Our own rules ask more; these
two are asked because others wrote them. Both are slow to import, so only `check` does.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

from build_data.check.twins import unequal


def of(root: Path) -> list[str]:
    """Every fault that is found in the published tables of a project, a line each."""
    resources = json.loads((root / "datapackage.json").read_text(encoding="utf-8"))["resources"]
    return [*checksums(root), *twins(root, resources), *frictionless(root), *great_expectations(root, resources)]


def checksums(root: Path) -> list[str]:
    """Has every file in data/ the checksum that SHA256SUMS states?"""
    from build_data.publish import checksums as now

    stated = (root / "data" / "SHA256SUMS").read_text(encoding="utf-8")
    differing = set(now(root / "data").splitlines()) ^ set(stated.splitlines())
    return [f"checksum: {line.split('  ')[1]}" for line in sorted(differing)]


def twins(root: Path, resources: list[dict]) -> list[str]:
    """Hold Parquet and CSV the same cells?"""
    faults = (unequal(root / "data", resource["name"]) for resource in resources)
    return [f"twins: {fault}" for fault in faults if fault]


def frictionless(root: Path) -> list[str]:
    """Does `frictionless validate datapackage.json` pass?"""
    from frictionless import Package

    report = Package(str(root / "datapackage.json")).validate()
    faults = [f"frictionless: {error.message}" for error in report.errors]
    for task in report.tasks:
        faults += [f"frictionless: {task.name}: {error.message}" for error in task.errors]
    return faults


def great_expectations(root: Path, resources: list[dict]) -> list[str]:
    """Does every column keep what its declaration promises?"""
    os.environ["GX_ANALYTICS_ENABLED"] = "false"
    import great_expectations as gx
    import pandas as pd

    context = gx.get_context(mode="ephemeral")
    context.variables.progress_bars = gx.data_context.types.base.ProgressBarsConfig(globally=False)
    source = context.data_sources.add_pandas("published")
    faults = []
    for resource in resources:
        frame = pd.read_parquet(root / resource["parquet"])
        batch = source.add_dataframe_asset(resource["name"]).add_batch_definition_whole_dataframe("all")
        suite = context.suites.add(gx.ExpectationSuite(resource["name"], expectations=expectations(resource["schema"])))
        result = batch.get_batch({"dataframe": frame}).validate(suite)
        for one in result.results:
            if not one.success:
                config = one.expectation_config
                seen = one.result or one.exception_info
                faults.append(f"great-expectations: {resource['name']}: {config.type} {config.kwargs} {seen}")
    return faults


def expectations(schema: dict) -> list:
    """What a Table Schema promises, as expectations."""
    import great_expectations.expectations as gxe

    names = [field["name"] for field in schema["fields"]]
    key = schema["primaryKey"]
    made = [gxe.ExpectTableColumnsToMatchOrderedList(column_list=names)]
    made.append(
        gxe.ExpectColumnValuesToBeUnique(column=key[0])
        if len(key) == 1
        else gxe.ExpectCompoundColumnsToBeUnique(column_list=key)
    )
    for field in schema["fields"]:
        constraints, column = field.get("constraints", {}), field["name"]
        if constraints.get("required"):
            made.append(gxe.ExpectColumnValuesToNotBeNull(column=column))
        if "enum" in constraints:
            made.append(gxe.ExpectColumnValuesToBeInSet(column=column, value_set=constraints["enum"]))
        if "pattern" in constraints:
            whole = "^(?:" + constraints["pattern"].replace("(", "(?:") + ")$"
            made.append(gxe.ExpectColumnValuesToMatchRegex(column=column, regex=whole))
        stem = column.removesuffix("_max")
        if stem != column and f"{stem}_min" in names:
            made.append(
                gxe.ExpectColumnPairValuesAToBeGreaterThanB(
                    column_A=column, column_B=f"{stem}_min", or_equal=True, ignore_row_if="either_value_is_missing"
                )
            )
    return made
