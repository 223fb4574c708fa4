"""Titles on a line of their own below a label belong to the tag."""

from collections.abc import Sequence

from inquit.candidates.view import View
from inquit.evidence.marks import Mark

__all__ = ["with_titles"]


def with_titles(page: View, marks: Sequence[Mark]) -> tuple[Mark, ...]:
    """The tags, each with the line below it that the view has taken out as a title."""
    if not page.titles:
        return tuple(marks)
    return tuple(
        [
            ((*place[:4], _end(page, place[0] + 1), place[5]), group) if place[0] + 1 in page.titles else (place, group)
            for place, group in marks
        ]
    )


def _end(page: View, number: int) -> int:
    """Where the line below a title begins."""
    return page.starts[number + 1] if number + 1 < len(page.starts) else len(page.text)
