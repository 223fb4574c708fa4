"""Lines below names that say who somebody is, each time the same: `Ann Lee`, and below it `Harbour Inc. - Chief Executive`.

A line with nothing but a dash may stand between the two.
"""

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

DASHES = "-–—"
"""What a line between a name and a title is made of."""

ENDS = "?!…,;:-–—。，！？"
"""What no title ends with."""


def titled(lines: Sequence[str], short: Sequence[int]) -> Sequence[int]:
    """The numbers of the lines that are titles of those who stand directly above them, below a blank line or a rule.

    `short` are the numbers of all lines that may be a name. Dashes between a name and its title are numbered, too.

    >>> titled("Ada Finch|Chair|Why?||Olof Brandt|Clerk|So.||Ada Finch|Chair|Who?||Olof Brandt|Clerk|Me.".split("|"), range(15))
    [1, 5, 9, 13]
    """
    near = [number for number in short if number + 1 < len(lines) and 0 < len(lines[number + 1]) <= TITLE_MOST]  # few
    entitled = {number: title for number in near if (title := _below(lines, number)) and _names(lines[number]) and _entitles(lines[title])}
    dashed = {title for number, title in entitled.items() if title > number + 1}
    entitled = {number: title for number, title in entitled.items() if number not in dashed}
    below: dict[str, list[str]] = {}
    for number, title in entitled.items():
        below.setdefault(lines[number], []).append(lines[title])
    again = {name: titles for name, titles in below.items() if len(titles) >= FEWEST}
    steady = {name for name, titles in again.items() if len(set(titles)) == 1}
    if len(steady) < max(FEWEST, HABIT * len(again)):
        return ()
    sure = [number for number in entitled if lines[number] in steady]
    ends = [title for title in map(entitled.__getitem__, sure) if title not in dashed]
    words = ["".join(lines[title + 1 : title + 2]) or "".join(lines[title + 2 : title + 3]) for title in ends]
    if sum([line != "" and line not in below and not lone_stamp(line) for line in words]) < SHARE * len(words):
        return ()
    heads = [number for number in entitled if sure[0] <= number <= sure[-1] or lines[number] in steady]
    return [line for number in heads for line in range(number + 1, entitled[number] + 1)]


def _below(lines: Sequence[str], number: int) -> int:
    """The number of the line that may be the title of whom a line names: the next, below a blank line or a rule, or that behind a dash.

    0 where there is none.
    """
    dash = not lines[number + 1].strip(DASHES)
    title = number + 1 + dash
    if len(lines[number]) > NAME_MOST or title == len(lines) or not 0 < len(lines[title]) <= TITLE_MOST:
        return 0
    return title if dash or not number or not lines[number - 1].strip(".-_=*") else 0


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
    """Whether a line may be a title: it begins as a name does, ends as no sentence does, or with `Inc.`, and is no time."""
    ends = not line[0].islower() and line[-1] not in ENDS and (line[-1] != "." or line[-5:-4] in " ." or line[-4:-3] in " .")
    return ends and not lone_stamp(line)
