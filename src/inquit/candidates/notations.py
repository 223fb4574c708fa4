"""Times that are no part of a tag: `The doors open at 8:30`, where tags are `Ann Lee  0:12`."""

from collections import Counter

import regex

from inquit.candidates.groups import Group, Scan
from inquit.candidates.view import View

__all__ = ["of_one_notation"]

OUTNUMBERED = 2
"""How many times as many places the notation of the tags has as another that is none of theirs."""

# `00:01:02`, `7`: numbers, with or without colons between them
_NUMBERS = regex.compile(r"\d++((?::\d++)++)?+")

# `Jan`, `PM`
_LETTERS = regex.compile(r"\p{L}++")

# Several blanks, or a tab.
_WIDE = regex.compile(r"[ ]{2,}+|[ ]*+\t[ \t]*+")


def of_one_notation(page: View, found: Scan) -> Scan:
    """The scan less the labels before a time at the end of a line that is printed in another way than beside the labels that come again.

    Other blanks, brackets or a date tell one way from another; how many numbers a clock has does not.
    """
    timed = [group for group in found.groups if group.form.layout.name == "timed"]
    if len(timed) == sum([len(group.places) for group in timed]):
        return found  # nobody comes again
    ways = [{_notation(page.text[place[3] : place[4]]) for place in group.places} for group in timed]
    places: Counter[str] = Counter()
    labels: Counter[str] = Counter()
    for group, some in zip(timed, ways, strict=True):
        labels.update(some)
        places.update([_notation(page.text[place[3] : place[4]]) for place in group.places])
    [(main, most)] = places.most_common(1)
    if labels[main] == most:
        return found
    odd = {way for way, count in places.items() if count == labels[way] and OUTNUMBERED * count <= most}
    strays: set[Group] = {group for group, some in zip(timed, ways, strict=True) if some <= odd}
    return found.without(strays)


def _notation(behind: str) -> str:
    """How a time is printed, its numbers and the letters of its month aside.

    >>> _notation("  0:12") == _notation("   1:00:12"), _notation("  0:12") == _notation(" 8:30")
    (True, False)
    """
    plain = _NUMBERS.sub(lambda match: "1:1" if match[1] else "1", behind.rstrip(), concurrent=False)
    return _WIDE.sub("  ", _LETTERS.sub("x", plain, concurrent=False), concurrent=False)
