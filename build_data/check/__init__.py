"""What must hold of the records, and of the tables made from them.

`rules` are ours and read aloud; `twins` proves that Parquet and CSV hold the same cells; `second_opinion` asks
frictionless and great-expectations of what was written.
"""
