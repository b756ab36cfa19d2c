"""Soviet Non-Aggression Pacts, 1917-1933: the published tables as pandas frames.

    >>> import soviet_pacts as sp
    >>> pacts = sp.load("pacts")
    >>> print(sp.chronology("1931-05-22"))  # doctest: +ELLIPSIS
                                                          summary  ...   date_max
    1931-05-22 ...

The data travel with the package; nothing is fetched. pandas is imported when the first table is asked for, and each
name below is found when it is first used.
"""

__all__ = ["chronology", "cite", "describe", "evidence", "load", "record", "tables"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from soviet_pacts._cite import cite as cite
    from soviet_pacts._records import evidence as evidence
    from soviet_pacts._records import record as record
    from soviet_pacts._tables import describe as describe
    from soviet_pacts._tables import load as load
    from soviet_pacts._tables import tables as tables
    from soviet_pacts._time import chronology as chronology

    __version__: str
else:  # a checker that read this would let any name pass
    _HOMES = {
        "chronology": "_time",
        "cite": "_cite",
        "describe": "_tables",
        "evidence": "_records",
        "load": "_tables",
        "record": "_records",
        "tables": "_tables",
    }

    def __getattr__(name):
        if name == "__version__":
            from soviet_pacts._package import descriptor

            found = descriptor()["version"]
        elif name in _HOMES:
            from importlib import import_module

            found = getattr(import_module(f"soviet_pacts.{_HOMES[name]}"), name)
        else:
            raise AttributeError(f"module 'soviet_pacts' has no attribute {name!r}")
        globals()[name] = found
        return found

    def __dir__():
        return sorted({*globals(), *__all__, "__version__"})
