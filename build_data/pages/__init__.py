"""The generated pages of `docs/`, a module a page."""
