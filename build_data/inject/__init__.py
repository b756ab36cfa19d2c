"""The proof that wrong facts are caught: one fault at a time is planted in a copy of the curated files, and the record
checks are asked.

`sites` are the places where something can be planted, `edits` what is done to the text there, `kinds` the kinds of
fault, `trial` plants and asks, `table` is what comes of it. The project's own files are only read.
"""
