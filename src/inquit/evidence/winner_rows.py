"""Evidence from how a label stands to the winning form: in it, known to it, around its talk, or of its kin."""

from inquit.evidence.rows import Row, on, speaks_against, speaks_for
from inquit.evidence.samples import (
    ANSWERED,
    BOLD_SHORT_FORM,
    BULLET,
    EARLY,
    EARLY_AND_LONG,
    KIN_IN_TURNS,
    LATE,
    MIDWAY,
    NO_SHORT_FORM,
    NOTE,
    PLAIN_ANSWER,
    SHOUTED_ANSWER,
)
from inquit.evidence.vote import LabelContext

__all__ = ["WINNER_ROWS"]


def _early(c: LabelContext) -> bool:
    """Whether it stands before anybody who speaks again, and is not somebody who does: by a short form, or within paragraphs."""
    again = c.vote.keys.get(c.facts.short, -9.0) > 0 or (c.known and c.opening)
    return c.facts.group.places[-1][1] < c.vote.core[0] and not again


WINNER_ROWS: tuple[Row[LabelContext], ...] = (
    speaks_for(
        "sure winner",
        "The winning form is sure of its places.",
        lambda c: c.inside * c.mean,
        fires=on("Ada Finch", NOTE),
        spares=on("Rain", NOTE),
    ),
    speaks_for(
        "printed alike",
        "The winning form has the same label, printed the same.",
        lambda c: c.alike,
        fires=on("Ada Finch", PLAIN_ANSWER, form="colon"),
        spares=on("ADA FINCH", SHOUTED_ANSWER),
    ),
    speaks_for(
        "declares a known one",
        "The winning form has its short form.",
        lambda c: c.vote.keys.get(c.facts.short, -9.0) > 0,
        fires=on("Ada Finch (AF)", BOLD_SHORT_FORM),
        spares=on("Ada Finch (pilot)", NO_SHORT_FORM),
    ),
    speaks_against(
        "before the talk",
        "It stands before anybody who speaks again.",
        _early,
        fires=on("Mira Lund", EARLY),
        spares=on("Mira Lund", MIDWAY),
    ),
    speaks_for(
        "just before the talk",
        "It stands right before the first who speaks again, as a first turn does.",
        lambda c: c.inside and _early(c) and c.facts.places.long_after > 0,
        fires=on("Mira Lund", EARLY_AND_LONG),
        spares=on("Mira Lund", EARLY),
    ),
    speaks_against(
        "behind the talk",
        "It stands behind everybody who speaks again.",
        lambda c: c.facts.group.places[0][1] > c.vote.core[1],
        fires=on("Mira Lund", LATE),
        spares=on("Mira Lund", MIDWAY),
    ),
    speaks_for(
        "answers the winner",
        "It stands once between most of the winner's tags: two speakers, each in a form of their own.",
        lambda c: max(0.0, 2 * c.answers - 1) if not c.inside and c.facts.count > 1 else 0.0,
        fires=on("Mira Lund", ANSWERED),
        spares=on("Mira Lund", KIN_IN_TURNS),
    ),
    speaks_against(
        "other markup",
        "The winning form is marked, and this one is not, or otherwise.",
        lambda c: (not c.inside) * (not c.same_markup) * bool(c.vote.winner.markup),
        fires=on("Rain", NOTE),
        spares=on("Mira Lund", BULLET),
    ),
)
