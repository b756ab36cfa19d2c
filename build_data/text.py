"""What a text may hold, said here alone: what a historian writes, and nothing that a reader would lose or misread.

Three questions. `damage` is asked of every scalar of a curated file, a date or an id as much as a reading of the scan:
can each character be seen, and is it composed? `misread` is asked of every text that becomes a cell: does a program
take it for something else? `look_alike` is asked of our own words, not of what the scan printed: is each letter what
it seems? Each answers None, or the fault's name and the mend.
"""

from __future__ import annotations

import re
import unicodedata

# Characters that show nothing though Unicode counts them as letters, marks or symbols.
_BLANK = frozenset(
    "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u2800\u3164\uffa0"
    + "".join(map(chr, (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))))
)
_LOST = "\ufffc\ufffd"
_WORD = re.compile(r"(?:[^\W\d_]|[\u0300-\u036f])+")
_SCRIPTS = ("LATIN", "CYRILLIC", "GREEK")  # those whose letters look alike

# What pandas and R read as a missing value unless they are told otherwise, and what a spreadsheet reads as an error.
MISSING = frozenset(
    ("NA", "N/A", "n/a", "<NA>", "#N/A", "#N/A N/A", "#NA", "NULL", "null", "None", "NaN", "nan", "-NaN", "-nan",
     "1.#IND", "-1.#IND", "1.#QNAN", "-1.#QNAN", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!")
)  # fmt: skip
_FORMULA = "=+-@"

# As much of this as a regular expression that editors understand can see: looks ahead, to stand before a pattern.
_UNSEEN = (
    r"\x00-\x1f\x7f-\xa0\xad\u200b-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufffd"
    r"\u0660-\u0669\u06f0-\u06f9\uff10-\uff19"
)
_WORDS = "|".join(sorted(MISSING)).replace(".", r"\.").replace("?", r"\?")
NOT_MISREAD = rf"(?!(?:{_WORDS})$)(?![=+@-])(?!.*[{_UNSEEN}])"
NOT_MIXED = r"(?!.*[A-Za-z][\u0370-\u04ff])(?!.*[\u0370-\u04ff][A-Za-z])"

# Names that Windows keeps for devices, whatever ending follows: no file can have them.
DEVICES = frozenset(
    ("con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10)))
)
NOT_RESERVED = rf"(?!(?:{'|'.join(sorted({*DEVICES, *(word for word in MISSING if word.isalpha())}))})$)"


def damage(text: str) -> tuple[str, str] | None:
    """The fault and the mend of a text with a character that none may hold. Line breaks and tabs are left to others."""
    if text.isascii() and text.isprintable():
        return None
    for place, character in enumerate(text):
        if mend := _wrong_with(character):
            return "bad-character", f"{_named(character)}{_after(text[:place])} {mend}"
    whole = unicodedata.normalize("NFC", text)
    if whole != text:
        letter = next(b for a, b in zip(f"{text}\0", whole, strict=False) if a != b)
        return "not-composed", (
            f"'{letter}' is typed in parts, or as a look-alike. Type the one character {_code(letter)}: "
            "Unicode's composed form (NFC)."
        )
    return None


def misread(text: str) -> tuple[str, str] | None:
    """The fault and the mend of a text that a program takes for a missing value or for a formula."""
    if text in MISSING:
        return "reads-as-missing", (
            f"pandas, R or a spreadsheet reads '{text}' as a missing value. Write it out, or quote a word more; "
            "leave the field out if nothing is known."
        )
    if text[:1] in _FORMULA and text:
        return "reads-as-formula", (
            f"a spreadsheet takes what begins with {text[0]} for a formula. Put a word before it, or quote from a word "
            "earlier."
        )
    return None


def look_alike(text: str) -> tuple[str, str] | None:
    """The fault and the mend of a text with a letter in disguise, or a word of two scripts whose letters look alike."""
    if text.isascii():
        return None
    for letter in text:
        plain = unicodedata.normalize("NFKC", letter)
        if plain != letter and unicodedata.category(letter) in ("Lu", "Ll", "Lt", "Lo"):
            return "bad-character", f"{_named(letter)} is a form of {plain}. Type that."
    for word in _WORD.findall(text):
        letters: dict[str, list[str]] = {}
        for letter in word:
            script = unicodedata.name(letter, "").partition(" ")[0]
            if script in _SCRIPTS:
                letters.setdefault(script, []).append(letter)
        if len(letters) > 1:
            fewer = min(letters, key=lambda script: len(letters[script]))
            others = " and ".join(script.capitalize() for script in letters if script != fewer)
            odd = ", ".join(f"{letter} {_code(letter)}" for letter in dict.fromkeys(letters[fewer]))
            seen = f"'{word}' is {others} but for the {fewer.capitalize()} {odd}."
            return "mixed-scripts", f"{seen} Type it in one script."
    return None


def is_portable(name: str) -> bool:
    """Whether every system can keep a file or folder of that name: plain, lower-case, no device of Windows."""
    plain = re.fullmatch(r"([a-z0-9]+(?:[-_][a-z0-9]+)*)(?:\.[a-z0-9]+)?", name)
    return plain is not None and plain[1] not in DEVICES


def _wrong_with(character: str) -> str | None:
    """What is to be done about a character, None where it may stand."""
    category = unicodedata.category(character)
    if character in "\n\t" or (character.isascii() and category != "Cc"):
        return None
    if character in _LOST:
        return "stands where a character was lost. Type that anew."
    if category == "Cc":
        return "is a control character. Delete it."
    if character in _BLANK or category in ("Cf", "Zl", "Zp"):
        return "cannot be seen. Delete it."
    if category == "Zs":
        return "is a space of another kind. Type a plain one."
    if category == "Nd":
        return f"is a digit of another script. Type {unicodedata.digit(character)}."
    if category in ("Co", "Cs", "Cn"):
        return "means nothing outside one font or program. Type a character that Unicode has."
    return None


def _named(character: str) -> str:
    return " ".join(part for part in (_code(character), unicodedata.name(character, "")) if part)


def _code(character: str) -> str:
    return f"U+{ord(character):04X}"


def _after(before: str) -> str:
    """Where a character stands that may not be seen: the word before it."""
    word = "".join(c for c in before.split()[-1] if c.isprintable()) if before.split() else ""
    return f" after '{word}'" if word else ""
