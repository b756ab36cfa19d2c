"""The kinds of fault that are planted: a module a subject, found by listing this folder."""
