"""One module a command; its docstring is the help."""
