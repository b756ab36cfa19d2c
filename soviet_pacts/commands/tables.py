"""Name the tables, and say what a row of each is.

Example:
    soviet-pacts tables
"""

from soviet_pacts import _terminal


def register(parser):
    pass


def run(args):
    from soviet_pacts._package import table_resources

    return _terminal.listed((resource["name"], resource["description"]) for resource in table_resources())
