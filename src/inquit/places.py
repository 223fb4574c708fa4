"""Where something stands in a text, in the words of an error message: line, column, marked excerpt."""

import unicodedata

import regex

from inquit.errors import SourceError

__all__ = ["broken", "line_and_column", "line_starts", "marked"]

# How much of a long line an excerpt shows on either side of the place.
BEFORE = 40
AFTER = 30

# LF, CR LF and a lone CR.
_LINE_END = regex.compile(r"\r?\n|\r")

# What must not reach a terminal as it is: controls, lone surrogates, marks of direction and other unseen format
# characters, separators that break lines.
# One like it: "\x1b[2J" clears the screen.
UNSHOWN = regex.compile(r"[\p{Cc}\p{Cs}\p{Cf}\p{Zl}\p{Zp}]")


def line_and_column(text: str, offset: int) -> tuple[int, int]:
    r"""Line and column of an offset, both from 1, the column in code points.

    A line ends with LF, CR LF or a lone CR, as in text editors.

    >>> line_and_column("MV: Glad\r\nto be here.", 13)
    (2, 4)
    """
    line = 1 + text.count("\n", 0, offset) + text.count("\r", 0, offset) - text.count("\r\n", 0, offset)
    return line, offset - _line_start(text, offset) + 1


def line_starts(text: str) -> list[int]:
    r"""Where the lines of a text begin, by the same rule: the line of an offset is how many of them are not behind it.

    >>> line_starts("MV: Glad\r\nto be here.")
    [0, 10]
    """
    return [0, *(match.end() for match in _LINE_END.finditer(text, concurrent=False))]


def marked(text: str, offset: int) -> str:
    """The line around an offset, shortened, with a caret below the place; empty where the line is.

    >>> print(marked('{"turns": [1,, 2]}', 13))
    {"turns": [1,, 2]}
                 ^
    """
    first = _line_start(text, offset)
    last = offset
    while last < min(len(text), offset + AFTER) and text[last] not in "\r\n":
        last += 1
    before = text[max(first, offset - BEFORE) : offset]
    after = text[offset:last]
    head = "..." if first < offset - BEFORE else ""
    tail = "..." if last < len(text) and text[last] not in "\r\n" else ""
    if not before and not after:
        return ""
    shown = UNSHOWN.sub("\N{REPLACEMENT CHARACTER}", f"{before}{after}")
    below = "".join(_blank(character) for character in head + shown[: len(before)])
    return f"{head}{shown}{tail}\n{below}^"


def broken(reason: str, text: str, offset: int, *, source: str, hint: str = "") -> SourceError:
    """The error that says what is wrong at an offset of a text."""
    line, column = line_and_column(text, offset)
    return SourceError(reason, source=source, line=line, column=column, excerpt=marked(text, offset), hint=hint)


def _line_start(text: str, offset: int) -> int:
    """Offset of the line that an offset stands in."""
    return max(text.rfind("\n", 0, offset), text.rfind("\r", 0, offset)) + 1


def _blank(character: str) -> str:
    """A blank as wide as the character, so that the caret stands below its place."""
    if unicodedata.combining(character):
        return ""
    return "\N{IDEOGRAPHIC SPACE}" if unicodedata.east_asian_width(character) in "WF" else " "
