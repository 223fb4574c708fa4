"""Which taken places are tags in the end: one where a line begins, none inside another, none that says nothing."""

from collections import Counter
from collections.abc import Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from inquit.parsing.scan import Group, Place
from inquit.parsing.view import View
from inquit.parsing.vote import LabelContext

__all__ = ["Mark", "marks_of"]


LISTED = 3
"""So many tags in a row with nothing to say make a list."""


class Mark(NamedTuple):
    """A tag that was taken."""

    place: Place
    group: Group


def marks_of(page: View, taken: Sequence[LabelContext], odds: Sequence[float]) -> tuple[tuple[Mark, ...], tuple[Mark, ...]]:
    """The tags, and those that say nothing and are none: in lists of names, and above the tags of others.

    One where a line begins, the winning form's or the likeliest, and those within lines; none inside another.
    """
    best: dict[int, Mark] = {}
    for _, context in sorted(zip(odds, taken, strict=True), key=_rank, reverse=True):
        group = context.facts.group
        within = group.form.layout.within
        for place in group.places:
            where = -place[1] - 1 if within else place[0]
            if where not in best:
                best[where] = Mark(place, group)
    if not any(context.facts.group.form.layout.within for context in taken):
        return _apart(page, [best[number] for number in sorted(best)], taken)
    marks: list[Mark] = []
    end = 0
    for mark in sorted(best.values(), key=_start):
        place = mark.place
        if place[1] >= end:
            marks.append(mark)
            end = place[4]
    return _apart(page, marks, taken)


def _apart(page: View, marks: Sequence[Mark], taken: Sequence[LabelContext]) -> tuple[tuple[Mark, ...], tuple[Mark, ...]]:
    """The tags apart from those on lines of their own that have nothing to say: several in a row, a list, or one label each time."""
    alone = {id(c.facts.group) for c in taken if c.facts.group.form.alone or c.facts.group.form.layout.own_line}
    if not alone:
        return tuple(marks), ()
    silent = [
        id(mark.group) in alone and not mark.place[5] and page.text[mark.place[4] : behind.place[1]].isspace()
        for mark, behind in pairwise(marks)
    ]
    mute = _mute(marks, silent)
    kept: list[Mark] = []
    listed: list[Mark] = []
    at = 0
    for quiet, run in groupby(silent):
        stretch = marks[at : at + len(list(run))]
        at += len(stretch)
        for mark in stretch:
            (listed if quiet and (len(stretch) >= LISTED or mark.group.key in mute) else kept).append(mark)
    return (*kept, *marks[at:]), tuple(listed)


def _mute(marks: Sequence[Mark], silent: Sequence[bool]) -> set[str]:
    """The keys that stand again and again, each time right above a tag of another, as `Watch` does on a page with films."""
    times = Counter([mark.group.key for mark in marks])
    quiet = Counter([mark.group.key for mark, is_silent in zip(marks, silent, strict=False) if is_silent])
    return {key for key, count in quiet.items() if count > 1 and count == times[key]}


def _rank(judged: tuple[float, LabelContext]) -> tuple[bool, float]:
    """What the places of a label yield to: whatever stands in the winning form, and what is likelier."""
    return judged[1].inside, judged[0]


def _start(mark: Mark) -> int:
    return mark.place[1]
