"""The times of turns, also where they stand apart from the label: behind the delimiter, on a line of their own, at the end of a turn."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import pairwise

import regex

from inquit.candidates.times import STAMP, STAMP_PARTS, days_first, hours_first, lone_stamp, milliseconds
from inquit.candidates.view import View
from inquit.evidence.marks import Mark
from inquit.parsing.cues import Times, cued
from inquit.people.cuts import Cuts

__all__ = ["lone_times", "times_of", "with_times"]

NEVER: Times = (None, None)

SHARE = 0.8
"""What share of the turns must begin, or end, with a time; of the lines that are a time, must stand above a tag."""

RISING = 0.9
"""What share of the steps from one time to the next must not fall, where no bracket tells a time from words."""

FIRST = 16
LOOKED_AT = 40
"""How many of the first turns are looked at, and how far, in code points: where none begins with a time, the text has none there."""

FEWEST = 2
"""How many times make a habit."""

BARE_FEWEST = 3
"""The same of times without brackets at the beginning of a line of words."""

SERIES_FEWEST = 5
"""How many times on lines of their own are no words, wherever they stand, if they do not fall."""

OPENERS = frozenset("[(<{#*_0123456789")
"""What a time begins with, its markup included."""

# `[00:00:02] ` and `[00:00:02] - ` at the beginning of the words, `  9:02 AM` on a line below the label, `0:07 ` before words
BEGINNING = regex.compile(
    rf"""
    {STAMP_PARTS}
    [ \t]*+(?P<below>\n[ \t]*+(?:\n[ \t]*+)?+)?+ [*_]{{0,3}}+
    (?P<stamp_found>(?=(?P<bracket>[\[(<{{\#])?){STAMP}) [*_]{{0,3}}+
    (?=(?P<alone>[ \t]*+(?:\n|\Z))|(?(bracket)|[ \t]))
    (?:[ \t]++[-–—|]++(?=[ \t]))?+
    """,
    regex.VERBOSE,
)

# `#00:00:08-2#` at the end of a turn
ENDING = regex.compile(r"\#\d\d:\d\d:\d\d(?:-\d)?\#\Z")
ENDING_MOST = 12
"""How long it is at most, in code points."""


def with_times(page: View, marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """The tags, each with the time that its words begin with, where nearly all turns begin with one.

    `Ann: [00:02] Good morning.` has it behind the delimiter.
    The tag then ends behind that time. Without brackets it must stand on a line of its own (`9:02 AM`), or be one of several that
    do not fall.
    """
    if len(marks) < FEWEST:
        return marks
    text = page.text
    if not any(text[place[4] : place[4] + LOOKED_AT].lstrip()[:1] in OPENERS for place, _ in marks[:FIRST]):
        return marks
    ends = [place[4] for place, _ in marks]
    limits = [*(place[1] for place, _ in marks[1:]), len(text)]
    likely = [text[end : end + LOOKED_AT].lstrip()[:1] in OPENERS for end in ends]
    if sum(likely) < SHARE * len(marks):
        return marks
    found = [
        BEGINNING.match(text, end, limit, concurrent=False) if hit and not place[5] else None
        for (place, _), end, limit, hit in zip(marks, ends, limits, likely, strict=True)
    ]
    bare = [match["stamp_found"] for match in found if match and not (match["bracket"] or (match["below"] and match["alone"]))]
    if bare and (len(bare) < BARE_FEWEST or not _rises(bare)):
        found = [match if match and (match["bracket"] or (match["below"] and match["alone"])) else None for match in found]
    if sum([match is not None for match in found]) < max(FEWEST, SHARE * len(marks)):
        return marks
    return tuple(
        [
            ((*place[:4], match.end(), match["stamp_found"]), group) if match else (place, group)
            for (place, group), match in zip(marks, found, strict=True)
        ]
    )


def lone_times(page: View, marks: Sequence[Mark], stamps: Sequence[str]) -> Mapping[int, str]:
    """The lines, by number, that are nothing but a time, where a text has its times so.

    They stand above tags (`0:04` above `Ann: Good morning.`), and above most of them or behind blank lines; or they are so many
    that they would fall if they were words. Where the tags have times of their own, only those in brackets count: `(00:29):`.
    """
    stamped = 2 * stamps.count("") < len(stamps)
    found: dict[int, str] = {}
    for number in page.short:
        stamp = lone_stamp(page.lines[number])
        if stamp and not (stamped and stamp[0].isdigit()):
            found[number] = stamp
    if not found or not (stamped or len(found) >= FEWEST) or not _rises(tuple(found.values())):
        return {}
    if stamped:
        return found
    tagged = {place[0] for place, _ in marks}
    above = sum([_below(page, number) in tagged for number in found])
    apart = all(number == 0 or not page.lines[number - 1] for number in found)
    if above >= SHARE * len(found) and (2 * above >= len(marks) or apart):
        return found
    return found if above >= FEWEST and len(found) >= SERIES_FEWEST else {}


def times_of(
    page: View, marks: Sequence[Mark], stamps: Sequence[str], cuts: Cuts, ends: Sequence[int], lone: Mapping[int, str]
) -> list[Times]:
    """When each turn begins and ends.

    `stamps` are the times of the tags, `ends` the offsets of the ends of the words, `lone` the lines that are times.

    What stands beside the label says more than a line above it, and that more than the cue of a caption.
    """
    times = cued(page, cuts.text_starts, ends) if "-->" in page.text else [NEVER] * len(cuts)
    if lone:
        below = _owned(page, marks, lone)
        stamps = [stamp or below.pop(place[0], "") for stamp, (place, _) in zip(stamps, marks, strict=True)]
    if any(stamps):
        days = days_first(stamps)
        spoken = [len(page.text[begin:end].split()) for begin, end in zip(cuts.text_starts, ends, strict=True)]
        hours = hours_first(stamps, spoken)
        times = [milliseconds(stamp, days=days, hours=hours) if stamp else time for stamp, time in zip(stamps, times, strict=True)]
    return _ended(page.text, cuts, times) if "#" in page.text else times


def _owned(page: View, marks: Sequence[Mark], lone: Mapping[int, str]) -> dict[int, str]:
    """The times on lines of their own, by the number of the line with the tag that each belongs to.

    That is the next line, but for times that stand directly below words and above blank lines: these belong to the words.
    """
    under = sum([number > 0 and page.lines[number - 1] != "" and page.lines[number + 1 : number + 2] in ((), ("",)) for number in lone])
    if under < SHARE * len(lone):
        return {_below(page, number): stamp for number, stamp in lone.items()}
    tagged = [place[0] for place, _ in marks]
    found: dict[int, str] = {}
    for number, stamp in lone.items():
        at = bisect_right(tagged, number)
        if at:
            found.setdefault(tagged[at - 1], stamp)
    return found


def _ended(text: str, cuts: Cuts, times: list[Times]) -> list[Times]:
    """The times, with those at the end of turns, where nearly all turns end so: one begins when the one before it ends."""
    found = [
        ENDING.search(text, max(begin, end - ENDING_MOST), end, concurrent=False) if text[end - 1] == "#" else None
        for begin, end in zip(cuts.text_starts, cuts.text_ends, strict=True)
    ]
    if sum([match is not None for match in found]) < max(FEWEST, SHARE * len(found)):
        return times
    ended = [milliseconds(match.group())[0] if match else None for match in found]
    return [
        (start if start is not None else before, end if stop is None else stop)
        for (start, end), stop, before in zip(times, ended, [None, *ended], strict=False)
    ]


def _below(page: View, number: int) -> int:
    """The number of the next line with something on it; that of the last line where there is none."""
    number += 1
    while number < len(page.lines) - 1 and not page.lines[number]:
        number += 1
    return number


def _rises(stamps: Sequence[str]) -> bool:
    """Whether hardly any time falls below the one before it."""
    times = [start for start, _ in map(milliseconds, stamps) if start is not None]
    steps = [one <= other for one, other in pairwise(times)]
    return sum(steps) >= RISING * len(steps)
