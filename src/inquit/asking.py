"""Whether a stretch of text ends by asking: the one rule for all who want to know who puts the questions."""

__all__ = ["QUESTION_MARKS", "asks"]

QUESTION_MARKS = ("?", "？", "؟")
_TAIL = 8
"""How many code points at the end are looked at: the mark and what closes behind it."""
_CLOSING = "\"'”’»›“„‘)]}）］】」』〉》*_ \u00a0\u3000\t\r\n"
"""Quotes, brackets, marks of emphasis and blanks that may stand behind the mark."""


def asks(text: str, start: int, end: int) -> bool:
    """Whether a stretch of a text ends in a question mark, a few closing quotes, brackets and blanks aside.

    >>> asks("「なぜ？」", 0, 5), asks("Was it late? I", 0, 14)
    (True, False)
    """
    return text[max(start, end - _TAIL) : max(start, end)].rstrip(_CLOSING).endswith(QUESTION_MARKS)
