"""Titles on a line of their own below a label belong to the tag."""

from collections.abc import Sequence

from inquit.candidates.groups import Place
from inquit.candidates.view import View
from inquit.evidence.marks import Mark

__all__ = ["with_titles"]


def with_titles(page: View, marks: Sequence[Mark]) -> tuple[Mark, ...]:
    """The tags, each with the lines below it that the view has taken out as a title."""
    if not page.titles:
        return tuple(marks)
    return tuple([((*place[:4], _end(page, place), place[5]), group) for place, group in marks])


def _end(page: View, place: Place) -> int:
    """Where the line below the title of a tag begins; where the tag ends, if it has none."""
    number = place[0] + 1
    if number not in page.titles:
        return place[4]
    while number in page.titles:
        number += 1
    return page.starts[number] if number < len(page.starts) else len(page.text)
