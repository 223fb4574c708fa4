"""Which taken places are tags in the end: one where a line begins, none inside another, none in a list of names."""

from collections.abc import Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from inquit.parsing.scan import Group, Place
from inquit.parsing.view import View
from inquit.parsing.vote import LabelContext

__all__ = ["Mark", "marks_of"]


LISTED = 3
"""From how many tags in a row on that have nothing to say, but the last, they are a list."""


class Mark(NamedTuple):
    """A tag that was taken."""

    place: Place
    group: Group


def marks_of(page: View, taken: Sequence[LabelContext], odds: Sequence[float]) -> tuple[Mark, ...]:
    """One tag where a line begins, the winning form's or the likeliest, and those within lines; none inside another."""
    best: dict[int, Mark] = {}
    for _, context in sorted(zip(odds, taken, strict=True), key=_rank, reverse=True):
        group = context.facts.group
        within = group.form.layout.within
        for place in group.places:
            where = -place[1] - 1 if within else place[0]
            if where not in best:
                best[where] = Mark(place, group)
    if not any(context.facts.group.form.layout.within for context in taken):
        return _without_lists(page, [best[number] for number in sorted(best)], taken)
    marks: list[Mark] = []
    end = 0
    for mark in sorted(best.values(), key=_start):
        place = mark.place
        if place[1] >= end:
            marks.append(mark)
            end = place[4]
    return _without_lists(page, marks, taken)


def _without_lists(page: View, marks: Sequence[Mark], taken: Sequence[LabelContext]) -> tuple[Mark, ...]:
    """The tags without those on lines of their own that have nothing to say, several in a row: a list of who takes part."""
    alone = {id(c.facts.group) for c in taken if c.facts.group.form.alone or c.facts.group.form.layout.own_line}
    if not alone:
        return tuple(marks)
    silent = [
        id(mark.group) in alone and not mark.place[5] and page.text[mark.place[4] : behind.place[1]].isspace()
        for mark, behind in pairwise(marks)
    ]
    kept: list[Mark] = []
    at = 0
    for quiet, run in groupby(silent):
        stretch = marks[at : at + len(list(run))]
        if not quiet or len(stretch) < LISTED:
            kept += stretch
        at += len(stretch)
    return (*kept, *marks[at:])


def _rank(judged: tuple[float, LabelContext]) -> tuple[bool, float]:
    """What the places of a label yield to: whatever stands in the winning form, and what is likelier."""
    return judged[1].inside, judged[0]


def _start(mark: Mark) -> int:
    return mark.place[1]
