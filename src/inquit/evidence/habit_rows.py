"""Evidence from the first look and the votes, and from how far a label keeps to the winner's habits."""

from collections.abc import Callable

from inquit.candidates.lexicon import STOP_WORDS
from inquit.candidates.role_words import ROLES
from inquit.evidence.rows import Row, on, speaks_against, speaks_for, tagged
from inquit.evidence.samples import (
    INDENTED,
    INTERVIEW,
    LATE,
    LOWER_ANSWER,
    LOWER_LABEL,
    NOTE,
    ONE_UNSTAMPED,
    PLAIN_ANSWER,
    SHOUTED_NOTE,
    STAMPED,
)
from inquit.evidence.vote import LabelContext, habit_of

__all__ = ["HABIT_ROWS", "strays"]

PARTS = ROLES - STOP_WORDS
"""Offices and roles that are no words of sentences."""


def _first(c: LabelContext) -> float:
    """The first look, in fives of log-odds."""
    return max(-3.0, min(3.0, c.first / 5))


def strays(habit: str) -> Callable[[LabelContext], float]:
    """How far a label in the winner strays from one of its habits."""
    return lambda c: c.inside * abs(habit_of(c.facts, habit) - c.vote.habits[habit])


def _a_part(c: LabelContext) -> bool:
    """Whether it is nothing but an office or a role, and comes again: whoever has no name is printed otherwise than those who have."""
    return c.facts.count > 1 and c.facts.group.key in PARTS


def _look(c: LabelContext) -> float:
    """Share of the expected tags that look like the label."""
    return c.vote.looks.get(c.facts.cast, 0.0)


HABIT_ROWS: tuple[Row[LabelContext], ...] = (
    speaks_for(
        "first look",
        "What the label's own evidence said.",
        _first,
        fires=on("Ada Finch", INTERVIEW),
        spares=on("Rain", NOTE),
    ),
    speaks_for(
        "votes",
        "Share of the document's votes for this form.",
        lambda c: c.vote.shares[c.facts.group.form],
        above=0.5,
        fires=on("Ada Finch", NOTE),
        spares=on("Rain", NOTE),
    ),
    speaks_for(
        "looks alike elsewhere",
        "The winner's labels look like it, though this is another form.",
        lambda c: (not c.inside) * _look(c),
        fires=on("Rain", NOTE),
        spares=on("RAIN", SHOUTED_NOTE),
    ),
    speaks_against(
        "strange look",
        "Hardly a label of the winner looks like it.",
        lambda c: c.inside * (_look(c) < 0.1) * c.mean,
        fires=on("island", LOWER_LABEL),
        spares=on("Mira Lund", LATE),
    ),
    speaks_against(
        "strays from margin",
        "It is indented otherwise than the winner's tags.",
        strays("indented"),
        fires=on("Mira Lund", INDENTED),
        spares=on("Mira Lund", LATE),
    ),
    speaks_against(
        "strays from stamped",
        "The winner's tags have a time beside them, and this not, or otherwise.",
        strays("stamped"),
        fires=on("Mira Lund", ONE_UNSTAMPED),
        spares=on("Ada Finch", STAMPED),
    ),
    speaks_against(
        "strays from capital behind",
        "What follows begins otherwise than behind the winner's tags.",
        strays("capital_after"),
        fires=on("Mira Lund", LOWER_ANSWER),
        spares=on("Mira Lund", LATE),
    ),
    speaks_for(
        "sure form",
        "Its own form is sure, though it did not win.",
        lambda c: (not c.inside) * c.vote.means[c.facts.group.form],
        fires=on("Rain", NOTE),
        spares=on("Ada Finch", NOTE),
    ),
    speaks_against(
        "cue among speakers",
        "It sounds, lights or is printed, whatever company it keeps.",
        lambda c: c.facts.shape.cue,
        fires=tagged("SOUND 3"),
        spares=tagged("SOUND MAN"),
    ),
    speaks_against(
        "unknown elsewhere",
        "The winner does not have the label, and this is another form; it is no role alone that comes again.",
        lambda c: not c.inside and not c.known and not _a_part(c),
        fires=on("Rain", NOTE),
        spares=on("Ada Finch", PLAIN_ANSWER, form="colon"),
    ),
)
