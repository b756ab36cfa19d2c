"""The words that coded columns may hold, a module a subject; no term is undefined."""
