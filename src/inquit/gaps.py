"""Words from which something was cut out, put together again."""

from collections.abc import Iterable

__all__ = ["closed"]

_LEANING = frozenset("\r\n,.;:!?…)]}»”’")
"""What follows a word without a blank."""


def closed(pieces: Iterable[str]) -> str:
    """The pieces in order, with one blank where a gap was, and none where a line ends or a mark leans on the word before it.

    >>> closed(["Yes ", ", I do. ", " And you?"])
    'Yes, I do. And you?'
    """
    found: list[str] = []
    for piece in pieces:
        left = piece.rstrip(" \t")
        behind = left.lstrip(" \t") if found else left
        if found and found[-1][-1] in "\r\n":  # the gap had the line to itself
            behind = behind.removeprefix("\r").removeprefix("\n")
        if found and behind and not found[-1][-1].isspace() and behind[0] not in _LEANING:
            found.append(" ")
        if behind:
            found.append(behind)
    return "".join(found).strip()
