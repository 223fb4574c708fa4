"""Which taken places are tags in the end: one where a line begins, and none inside another."""

from collections.abc import Sequence
from typing import NamedTuple

from inquit.parsing.scan import Group, Place
from inquit.parsing.vote import LabelContext

__all__ = ["Mark", "marks_of"]


class Mark(NamedTuple):
    """A tag that was taken."""

    place: Place
    group: Group


def marks_of(taken: Sequence[LabelContext], odds: Sequence[float]) -> tuple[Mark, ...]:
    """One tag where a line begins, the winning form's or the likeliest, and those within lines; none inside another."""
    best: dict[int, Mark] = {}
    for _, context in sorted(zip(odds, taken, strict=True), key=_rank, reverse=True):
        group = context.facts.group
        within = group.form.layout.within
        for place in group.places:
            where = -place[1] - 1 if within else place[0]
            if where not in best:
                best[where] = Mark(place, group)
    marks: list[Mark] = []
    end = 0
    for mark in sorted(best.values(), key=_start):
        place = mark.place
        if place[1] >= end:
            marks.append(mark)
            end = place[4]
    return tuple(marks)


def _rank(judged: tuple[float, LabelContext]) -> tuple[bool, float]:
    """What the places of a label yield to: whatever stands in the winning form, and what is likelier."""
    return judged[1].inside, judged[0]


def _start(mark: Mark) -> int:
    return mark.place[1]
