"""Finds where in a JSON text a value stands, so that an error about the value can show the line."""

from collections.abc import Iterator

import regex

from inquit.formats.check import Path

__all__ = ["offset_of"]

# The pieces of a JSON text, white space left out: strings, numbers and words, and six signs.
# All of them in one: {"a": [1.5e3, "x\"y", null]}
TOKEN = regex.compile(
    r"""
      (?P<string> " (?: [^"\\] | \\. )*+ "? )
    | (?P<sign>   [{}\[\],:] )
    | (?P<other>  [^\s{}\[\],:"]++ )
    """,
    regex.VERBOSE | regex.DOTALL,
)

Step = str | int | None
"""A key, the number of a place in a list, or None while a key is read."""

# The signs that stand before no value of their own.
MOVES = frozenset(":,}]")


def offset_of(text: str, path: Path) -> int:
    """Where the value at a path begins; that of the innermost part of the path that is there.

    The text may be any: nothing here recurses, and the time is linear.

    >>> offset_of('{"a": [1, {"b": 2}]}', ("a", 1, "b"))
    16
    """
    best, depth = 0, -1
    for place, at in _values(text, len(path)):
        if len(place) >= depth and place == path[: len(place)]:
            best, depth = at, len(place)
    return best


def _values(text: str, deepest: int) -> Iterator[tuple[tuple[Step, ...], int]]:
    """Path and offset of every value and key down to a depth, in order of the text."""
    stack: list[Step] = []
    key = ""
    for token in TOKEN.finditer(text, concurrent=False):
        sign = token["sign"] or ""
        if sign in MOVES:
            if stack:
                _move(stack, sign, key)
            continue
        key = token.group()[1:-1]
        if len(stack) <= deepest:
            yield tuple(stack), token.start()
        if sign:
            stack.append(None if sign == "{" else 0)


def _move(stack: list[Step], sign: str, key: str) -> None:
    """Step behind a sign that opens nothing: to the value of a key, to the next place in a list, or out."""
    if sign in "}]":
        stack.pop()
    elif sign == ":":
        stack[-1] = key
    elif isinstance(stack[-1], int):
        stack[-1] += 1
    else:
        stack[-1] = None
