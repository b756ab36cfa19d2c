"""great-expectations of the published Parquet: null and unique columns, terms, patterns, bounds of dates.

It is slow to import, so only `check` does.
"""

from __future__ import annotations

import json
import os
from pathlib import Path


def faults(root: Path) -> list[str]:
    """Does every column keep what its declaration promises?"""
    resources = json.loads((root / "datapackage.json").read_text(encoding="utf-8"))["resources"]
    return of_resources(root, [resource for resource in resources if "schema" in resource])


def of_resources(root: Path, resources: list[dict]) -> list[str]:
    """The faults of some tables."""
    os.environ["GX_ANALYTICS_ENABLED"] = "false"
    import great_expectations as gx
    import pyarrow.parquet as pq

    from build_data.tables import flat

    context = gx.get_context(mode="ephemeral")
    context.variables.progress_bars = gx.data_context.types.base.ProgressBarsConfig(globally=False)
    source = context.data_sources.add_pandas("published")
    found = []
    for resource in resources:
        frame = flat(pq.ParquetFile((root / resource["path"]).with_suffix(".parquet")).read()).to_pandas()
        batch = source.add_dataframe_asset(resource["name"]).add_batch_definition_whole_dataframe("all")
        suite = context.suites.add(gx.ExpectationSuite(resource["name"], expectations=expectations(resource["schema"])))
        result = batch.get_batch({"dataframe": frame}).validate(suite)
        for one in result.results:
            if not one.success:
                config = one.expectation_config
                seen = one.result or one.exception_info
                found.append(f"great-expectations: {resource['name']}: {config.type} {config.kwargs} {seen}")
    return found


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
