"""Whether a stretch of text ends by asking: the one rule for all who want to know who puts the questions."""

__all__ = ["QUESTION_MARKS", "asks"]

QUESTION_MARKS = ("?", "？", "؟")
_TAIL = 8
"""How many code points at the end are looked at: the mark and what closes behind it."""
_ELEMENT_MOST = 80
"""The longest element of a page behind the mark, in code points."""
_GREEK = "\u0370", "\u1fff"
"""Between which characters the letters of Greek are, where what looks like a semicolon asks."""
_CLOSING = "\"'”’»›“„‘)]}）］】」』〉》*_ \u00a0\u3000\t\r\n"
"""Quotes, brackets, marks of emphasis and blanks that may stand behind the mark."""


def asks(text: str, start: int, end: int) -> bool:
    """Whether a stretch of a text ends in a question mark, a few closing quotes, brackets and blanks aside.

    >>> asks("「なぜ？」", 0, 5), asks("Was it late? I", 0, 14), asks("Γιατί;", 0, 6), asks("<p>Why?</p>", 0, 11)
    (True, False, True, True)
    """
    end = max(start, end)
    while text[end - 1 : end] == ">" and (at := text.rfind("<", max(start, end - _ELEMENT_MOST), end)) >= 0:
        end = at
        while end > start and text[end - 1].isspace():
            end -= 1
    said = text[max(start, end - _TAIL) : end].rstrip(_CLOSING)
    return said.endswith(QUESTION_MARKS) or (said[-1:] in {";", "\u037e"} and _GREEK[0] <= said[-2:-1] <= _GREEK[1])
