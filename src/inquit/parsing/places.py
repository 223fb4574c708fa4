"""The places of a label counted: what stands before and behind them."""

import math
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import TypeVar

from inquit.parsing.facts import DocumentFacts, PlaceFacts
from inquit.parsing.scan import Group
from inquit.parsing.view import View

__all__ = ["Ruler", "place_facts"]

Value = TypeVar("Value")

SAMPLE = 24
"""How many places of a label, evenly spread, are looked at: shares settle long before."""

CLOSERS = ".!?…。！？\"'”’»)]*_-–—:;；︒」』؟।"
"""What the text before a tag ends with, mostly."""

DATA = "0123456789`$<{|#/~\\"
"""What numbers, code and paths begin with."""


def _sampled(values: Sequence[Value]) -> Sequence[Value]:
    """The values, or an even sample of them."""
    if len(values) <= SAMPLE:
        return values
    step = len(values) / SAMPLE
    return [values[int(i * step)] for i in range(SAMPLE)]


class Ruler:
    """Measures how much stands between two tags; what is blank at the ends of lines weighs nothing."""

    def __init__(self, page: View) -> None:
        self._starts = page.starts
        self._sums = list(accumulate([len(line) + 1 for line in page.lines], initial=0))
        self.end = self._sums[-1] - 1

    def at(self, number: int, offset: int) -> int:
        """Where an offset on a line stands."""
        return min(self._sums[number] + offset - self._starts[number], self._sums[number + 1])

    def tags(self, groups: Iterable[Group]) -> list[int]:
        """Where the tags of some labels begin, in order."""
        sums, starts = self._sums, self._starts
        return sorted([sums[place[0]] + place[1] - starts[place[0]] for group in groups for place in group.places])


def place_facts(page: View, document: DocumentFacts, group: Group, ruler: Ruler, tags: Sequence[int]) -> PlaceFacts:
    """Shares over the places of a group, or over an even sample of them; `tags` are all tags of its form, as the ruler has them."""
    places = _sampled(group.places)
    lines, starts, fences = page.lines, page.starts, document.fenced
    last = len(lines) - 1
    talk = 0.0
    blank = closed = empty = stamped = indented = blank_after = fenced = 0
    bodies: list[str] = []
    for number, start, _, _, end, stamp in places:
        before = lines[number - 1] if number else ""
        blank += not before
        closed += not before or before[-1] in CLOSERS
        body = lines[number][end - starts[number] :].strip()
        if not body:
            empty += 1
            body = _below(lines, number)
        if body:
            bodies.append(body)
        begun = ruler.at(number, end)
        at = bisect_left(tags, begun)
        talk += _much((tags[at] if at < len(tags) else ruler.end) - begun)
        stamped += stamp != ""
        fenced += number in fences
        indented += start > starts[number]
        blank_after += number < last and not lines[number + 1]
    capital, closed_after, long_after, data_after, name_after = _behind(bodies)
    n = len(places)
    return PlaceFacts(
        blank_before=blank / n,
        closed_before=closed / n,
        empty=empty / n,
        capital_after=capital / n,
        closed_after=closed_after / n,
        long_after=long_after / n,
        stamped=stamped / n,
        indented=indented / n,
        blank_after=blank_after / n,
        data_after=data_after / n,
        name_after=name_after / n,
        repeats=1 - max(1, len(set(bodies))) / n if n > 2 else 0.0,
        fenced=fenced / n,
        talk=talk / n,
        bodies=tuple(bodies),
    )


def _much(characters: int) -> float:
    """0 for up to 80 code points, 1 for 1,300 and more, logarithmic between."""
    return min(1.0, math.log2(characters / 80) / 4) if characters > 80 else 0.0


def _behind(bodies: Sequence[str]) -> tuple[int, int, int, int, int]:
    """How many texts behind tags do not begin lower, end as a sentence, are long, data, nothing but a name."""
    lower = closed = long = data = name = 0
    for body in bodies:
        first = body[0]
        lower += first.islower()
        data += first in DATA or body.startswith(("http", "["))
        if body[-1] in CLOSERS:
            closed += 1
        elif len(body) < 60 and body.istitle():
            name += 1
        long += len(body) > 60
    return len(bodies) - lower, closed, long, data, name


def _below(lines: Sequence[str], number: int) -> str:
    """The first line with something on it among the two below a line; empty where both are blank."""
    return next(filter(None, [line.strip() for line in lines[number + 1 : number + 3]]), "")
