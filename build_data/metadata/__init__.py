"""The dataset described, a module a standard."""
