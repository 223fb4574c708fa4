"""The times of turns in captions: those of the cues that their words stand in."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from inquit.candidates.times import milliseconds
from inquit.candidates.view import View

__all__ = ["cued"]

Times = tuple[int | None, int | None]
"""When a turn begins and ends, in milliseconds; None where nothing says so."""


def cued(page: View, starts: Sequence[int], ends: Sequence[int]) -> list[Times]:
    """For each turn, by the offsets of its words and of their end, when its first cue begins and its last one ends.

    A cue is what stands below a line such as `00:00:01.000 --> 00:00:04.000` (WebVTT, SubRip); a turn that begins within
    one begins with it.
    """
    cues = [(at, *milliseconds(line)) for at, line in zip(page.starts, page.lines, strict=True) if "-->" in line]
    offsets = [at for at, begin, end in cues if begin is not None and end is not None]
    times = [(begin, end) for _, begin, end in cues if begin is not None and end is not None]
    found: list[Times] = []
    for start, end in zip(starts, ends, strict=True):
        first, last = bisect_right(offsets, start) - 1, bisect_left(offsets, end) - 1
        found.append((times[first][0], times[max(first, last)][1]) if first >= 0 else (None, None))
    return found
