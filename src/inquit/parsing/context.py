"""The second look: what the document's vote on its form says about each label."""

from inquit.parsing.edge_rows import EDGE_ROWS
from inquit.parsing.habit_rows import HABIT_ROWS
from inquit.parsing.rows import Row
from inquit.parsing.vote import LabelContext, Vote, contexts, vote
from inquit.parsing.winner_rows import WINNER_ROWS

__all__ = ["CONTEXT_ROWS", "LabelContext", "Vote", "contexts", "vote"]

CONTEXT_ROWS: tuple[Row[LabelContext], ...] = (*WINNER_ROWS, *HABIT_ROWS, *EDGE_ROWS)
"""In the order of the fitted weights, of which there are two sets: for labels inside the winning form and outside it."""
