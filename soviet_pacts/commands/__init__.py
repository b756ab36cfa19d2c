"""One module a command: its docstring is the help, `register` takes the arguments, `run` gives the lines to write."""
