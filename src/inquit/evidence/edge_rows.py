"""Evidence from the edges of the talk: what stands once, before or behind all who speak again, as the fields of a heading do."""

from collections.abc import Callable

from inquit.evidence.habit_rows import strays
from inquit.evidence.heading import NAME_MOST, gives_a_name
from inquit.evidence.rows import Row, on, speaks_against, speaks_for
from inquit.evidence.samples import (
    FAR_BEFORE,
    FIELD_OF_OTHERS,
    FIRST_OF_THREE,
    INTERVIEW,
    LAST_WORD,
    LATE,
    SHOUTED_HEADLINE,
    UNENDED_LAST,
)
from inquit.evidence.vote import LabelContext

__all__ = ["EDGE_ROWS"]


def _early(c: LabelContext) -> bool:
    return c.inside and c.facts.count == 1 and c.facts.group.places[0][1] < c.vote.core[0]


def _late(c: LabelContext) -> bool:
    return c.inside and c.facts.count == 1 and c.facts.group.places[0][1] > c.vote.core[1]


def _edge(c: LabelContext) -> bool:
    """Whether it stands once in the winning form, outside the talk of those who speak again."""
    return _early(c) or _late(c)


def _loose(c: LabelContext) -> float:
    """Whether other text follows it before the next tag, as far as the winner's tags mostly follow one another at once."""
    lines, number = c.vote.facts.lines, c.facts.group.places[0][0]
    if not _early(c) or number + 1 in lines or number + 2 in lines:
        return 0.0
    return c.vote.facts.packed


def _names(c: LabelContext) -> bool:
    return gives_a_name(c.facts.places.said)


def _like_a_name(c: LabelContext) -> bool:
    shape = c.facts.shape
    return (shape.titled and 2 <= shape.words <= NAME_MOST) or shape.honorific or shape.initials or shape.capitals or shape.uncased


def _at_the_edge(measure: Callable[[LabelContext], float]) -> Callable[[LabelContext], float]:
    """A measure of labels at the edge alone."""
    return lambda c: measure(c) if _edge(c) else 0.0


EDGE_ROWS: tuple[Row[LabelContext], ...] = (
    speaks_against(
        "strays from closed behind",
        "Its line ends otherwise than those of the winner's tags.",
        strays("closed_after"),
        fires=on("Mira Lund", UNENDED_LAST),
        spares=on("Mira Lund", LATE),
    ),
    speaks_against(
        "loose before the talk",
        "It stands once, before anybody who speaks again, and other text stands between.",
        _loose,
        fires=on("Sund", FAR_BEFORE),
        spares=on("Mira Lund", FIRST_OF_THREE),
    ),
    speaks_against(
        "names somebody",
        "It stands once, before or behind the talk, and what stands behind it gives a name.",
        _at_the_edge(_names),
        fires=on("Guest", FIELD_OF_OTHERS),
        spares=on("Mira Lund", FIRST_OF_THREE),
    ),
    speaks_against(
        "no name at the edge",
        "It stands once, before or behind the talk, and is not printed as a name.",
        _at_the_edge(lambda c: not _like_a_name(c)),
        fires=on("Open lecture", LAST_WORD),
        spares=on("Mira Lund", LATE),
    ),
    speaks_for(
        "office at the edge",
        "It stands once, before or behind the talk, and holds an office or a role.",
        _at_the_edge(lambda c: c.facts.shape.role),
        fires=on("Guest", FIELD_OF_OTHERS),
        spares=on("Ada Finch", INTERVIEW),
    ),
    speaks_against(
        "capitals behind",
        "It stands once, before or behind the talk, and what stands behind it is all in capitals, as headlines are.",
        _at_the_edge(lambda c: c.facts.places.said.isupper() and " " in c.facts.places.said),
        fires=on("Debate", SHOUTED_HEADLINE),
        spares=on("Guest", FIELD_OF_OTHERS),
    ),
)
