"""Lines below names that say who somebody is, each time the same: `Ann Lee`, and below it `Harbour Inc. - Chief Executive`."""

from collections.abc import Sequence

from inquit.candidates.times import lone_stamp

__all__ = ["titled"]

NAME_MOST = 110
TITLE_MOST = 100
"""The longest name with a title below it, and the longest title, in code points."""

FEWEST = 2
"""How many people must stand so, and how often each."""

HABIT = 2 / 3
"""What share of those who come again must have the same line below them each time."""

SHARE = 0.8
"""How often words, and no name, must stand below the titles."""

ENDS = "?!…,;:-–—。，！？"
"""What no title ends with."""


def titled(lines: Sequence[str], short: Sequence[int]) -> Sequence[int]:
    """The numbers of the lines that are titles of those who stand directly above them, below a blank line or a rule.

    `short` are the numbers of all lines that may be a name.

    >>> titled("Ada Finch|Chair|Why?||Olof Brandt|Clerk|So.||Ada Finch|Chair|Who?||Olof Brandt|Clerk|Me.".split("|"), range(15))
    [1, 5, 9, 13]
    """
    heads = [
        number
        for number in short
        if number + 1 < len(lines)
        and 0 < len(lines[number]) <= NAME_MOST
        and 0 < len(lines[number + 1]) <= TITLE_MOST
        and not (number and lines[number - 1].strip(".-_=*"))
    ]
    heads = [number for number in heads if _names(lines[number]) and _entitles(lines[number + 1])]
    below: dict[str, list[str]] = {}
    for number in heads:
        below.setdefault(lines[number], []).append(lines[number + 1])
    again = {name: titles for name, titles in below.items() if len(titles) >= FEWEST}
    steady = {name for name, titles in again.items() if len(set(titles)) == 1}
    if len(steady) < max(FEWEST, HABIT * len(again)):
        return ()
    sure = [number for number in heads if lines[number] in steady]
    words = ["".join(lines[number + 2 : number + 3]) or "".join(lines[number + 3 : number + 4]) for number in sure]
    if sum([line != "" and line not in below and not lone_stamp(line) for line in words]) < SHARE * len(sure):
        return ()
    return [number + 1 for number in heads if sure[0] <= number <= sure[-1] or lines[number] in steady]


def _names(line: str) -> bool:
    """Whether a line may be a name: every word but short ones begins with a capital or has no case, and no sentence ends it."""
    words = line.strip(" *_#").split()
    return (
        len(words) > 0
        and line[-1] not in ENDS
        and ":" not in line
        and all(not word[0].islower() or len(word) < len("from") for word in words)
    )


def _entitles(line: str) -> bool:
    """Whether a line may be a title: it begins as a name does, and ends as no sentence does, or with `Inc.`."""
    return not line[0].islower() and line[-1] not in ENDS and (line[-1] != "." or line[-5:-4] in " ." or line[-4:-3] in " .")
