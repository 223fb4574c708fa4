"""The tables of evidence, put together in the order of their weights: a row added or moved needs a new fit."""

from inquit.evidence.course_rows import COURSE_ROWS
from inquit.evidence.edge_rows import EDGE_ROWS
from inquit.evidence.facts import LabelFacts
from inquit.evidence.form_rows import FORM_ROWS
from inquit.evidence.habit_rows import HABIT_ROWS
from inquit.evidence.place_rows import PLACE_ROWS
from inquit.evidence.rows import Row
from inquit.evidence.shape_rows import SHAPE_ROWS
from inquit.evidence.vote import LabelContext
from inquit.evidence.winner_rows import WINNER_ROWS

__all__ = ["CONTEXT_ROWS", "LABEL_ROWS"]

LABEL_ROWS: tuple[Row[LabelFacts], ...] = (*SHAPE_ROWS, *PLACE_ROWS, *COURSE_ROWS, *FORM_ROWS)
"""On one label, as it stands: each row a number, mostly from 0 to 1, with a reason."""

CONTEXT_ROWS: tuple[Row[LabelContext], ...] = (*WINNER_ROWS, *HABIT_ROWS, *EDGE_ROWS)
"""On what the document's vote on its form says of each label; with two sets of weights, inside the winning form and outside it."""
