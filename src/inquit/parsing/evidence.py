"""The evidence on one label: a table of named rows, each a number from 0 to 1 with a reason."""

from inquit.parsing.course_rows import COURSE_ROWS
from inquit.parsing.facts import LabelFacts
from inquit.parsing.form_rows import FORM_ROWS
from inquit.parsing.place_rows import PLACE_ROWS
from inquit.parsing.rows import Row
from inquit.parsing.shape_rows import SHAPE_ROWS

__all__ = ["LABEL_ROWS", "Row"]

LABEL_ROWS: tuple[Row[LabelFacts], ...] = (*SHAPE_ROWS, *PLACE_ROWS, *COURSE_ROWS, *FORM_ROWS)
"""In the order of the fitted weights: a row added or moved needs a new fit."""
