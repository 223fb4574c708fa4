"""Tells what inquit itself wrote, where it came without a name and was read as text."""

import json

import regex

__all__ = ["guise"]

# What each row of ours has; a person may have taken other columns out.
OURS = frozenset({"speaker_id", "label", "text"})

# `,` in `speaker_id,label,text`, the head of a table
BETWEEN_CELLS = regex.compile(r"[,;\t]")

LONGEST = 100_000
"""How much of the first line is looked at, in code points."""


def guise(text: str) -> str | None:
    r"""The format, `jsonl` or `csv`, that the first line of a text shows; None where it shows neither.

    >>> guise('{"speaker_id": "al", "label": "AL", "text": "Why now?"}\n')
    'jsonl'
    >>> guise("speaker_id,label,text\nal,AL,Why now?\n")
    'csv'
    """
    first = text[:LONGEST].removeprefix("\ufeff").lstrip().partition("\n")[0].strip()
    if first.startswith("{"):
        return "jsonl" if _has_keys(first) else None
    return "csv" if {cell.strip(' "').lower() for cell in BETWEEN_CELLS.split(first)} >= OURS else None


def _has_keys(line: str) -> bool:
    """Whether a line is a JSON object with the keys of a turn."""
    try:
        value: object = json.loads(line)
    except (ValueError, RecursionError):
        return False
    return isinstance(value, dict) and value.keys() >= OURS
