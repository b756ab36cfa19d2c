"""How well the records agree with the source, from the files that readers filled below `validation/`.

Audits are of cells (`audits`), codings of fields from the text alone (`codings`), second readings of what the text has
(`second_readings`); `reliability` measures how well two codings agree.
"""

FOLDER = "validation"
