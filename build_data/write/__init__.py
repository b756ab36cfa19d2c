"""One format a module, the same bytes everywhere."""
