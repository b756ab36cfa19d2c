"""The tables in one format a module, the same bytes everywhere."""
