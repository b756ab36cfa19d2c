"""Soviet Non-Aggression Pacts, 1917-1933: the published tables as pandas frames.

    >>> import soviet_pacts as sp
    >>> pacts = sp.load("pacts")
    >>> print(sp.chronology("1931-05-22"))  # doctest: +SKIP

The data travel with the package; nothing is fetched. pandas is imported when the first table is asked for.
"""

from soviet_pacts._load import chronology, cite, describe, evidence, load, tables

__all__ = ["chronology", "cite", "describe", "evidence", "load", "tables"]


def __getattr__(name: str) -> str:
    if name == "__version__":
        from soviet_pacts._load import descriptor

        return descriptor()["version"]
    raise AttributeError(f"module 'soviet_pacts' has no attribute {name!r}")
