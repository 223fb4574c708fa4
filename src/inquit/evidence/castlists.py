"""Casts: the names that a play or a talk lists at its top, one a line below a heading."""

from collections.abc import Iterator, Sequence

import regex

from inquit.candidates.groups import key_of
from inquit.candidates.lexicon import FALSE_FRIENDS
from inquit.people.folding import fold
from inquit.people.name_words import ATTENDANCE

__all__ = ["cast_keys"]

LOOKED_AT = 150
"""How many lines at the top may hold the heading of a cast."""

LISTED_MOST = 80
"""How many lines below its heading belong to a cast at most."""

HEADING_MOST = 4
"""The longest heading, in words."""

NAME_MOST = 5
"""The longest name, in words."""

HEAD_MOST = 50
LINE_MOST = 120
"""The longest heading and the longest line of a cast, in code points."""

FEWEST = 2
"""How many names must be listed."""

# `BORIS, keeper of the lamp`, `- **Anne** (a widow)`, `La cuoca`, `1. Bürger ..... Lee`: the name at the beginning of a line
_NAME = regex.compile(
    r"""
    [ \t>*_#•·|\-–—]*+
    (?P<name>(?:\d{1,2}[.)]?[ ])?+(?:\p{Ll}[\w.\-]{1,30}+$|[\p{Lu}\p{Lt}\p{Lo}\d]
    (?:[^\s,;:(\[|*_.…=–—]|\.(?=[ ]?\p{Lu})|[ ](?![ ]|-[ ])){0,60}+))
    """,
    regex.VERBOSE,
)


def cast_keys(lines: Sequence[str]) -> frozenset[str]:
    """The keys of the names that are listed one a line below a heading such as `Characters` or `Personnages`.

    >>> sorted(cast_keys(["THE LAMP", "CHARACTERS", "", "ANNE, a widow", "BORIS GREY, her son", "", "SCENE I"]))
    ['anne', 'boris', 'boris grey', 'grey']
    """
    keys: set[str] = set()
    for number, line in enumerate(lines[:LOOKED_AT]):
        if 0 < len(line) <= HEAD_MOST and _heads(line):
            names = list(_names(lines[number + 1 : number + 1 + LISTED_MOST]))
            if len(names) >= FEWEST:
                keys.update(_keys(names))
        head, colon, rest = line.partition(":")
        if colon and "," in rest and len(head) <= HEAD_MOST and _heads(head):
            names = [match["name"].strip() for piece in rest.split(",") if (match := _NAME.match(piece, concurrent=False))]
            if len(names) > rest.count(",") >= FEWEST:
                keys.update(_keys(names))
    return frozenset(keys)


def _keys(names: Sequence[str]) -> Iterator[str]:
    """The keys of names, and of their first and last words."""
    for name in names:
        yield key_of(name)
        words = name.split()
        if all(not word[0].islower() for word in words):
            yield key_of(words[0])
            yield key_of(words[-1])


def _heads(line: str) -> bool:
    """Whether a line is the heading of a list of those who speak."""
    words = fold(line).strip(" *_#:.=-–—?").split()
    return 0 < len(words) <= HEADING_MOST and not ATTENDANCE.isdisjoint(words)


def _names(lines: Sequence[str]) -> Iterator[str]:
    """The names that lines begin with, up to the first that is longer, or begins a scene."""
    for line in lines:
        words = line.casefold().split()
        if not words:
            continue
        if len(line) > LINE_MOST or not FALSE_FRIENDS.isdisjoint(word.strip(".:*_#") for word in (words[0], words[-1])):
            return
        match = _NAME.match(line, concurrent=False)
        name = match["name"].strip() if match else ""
        if name and len(name.split()) <= NAME_MOST and any(map(str.isalpha, name)):
            yield name
