"""Evidence from the form that a label stands in: how the form does in this document, and who else bears it."""

import math

from inquit.parsing.facts import LabelFacts
from inquit.parsing.place_rows import log_count
from inquit.parsing.rows import Row, on, speaks_against, speaks_either_way, speaks_for
from inquit.parsing.samples import INTERVIEW, LOWER, MONOLOGUE, ONCE_EACH, SHOUTED

__all__ = ["FORM_ROWS"]


def _covered(f: LabelFacts) -> float:
    return max(min(1.0, 2 * f.form.coverage), f.form.blocks)


def _look(f: LabelFacts) -> tuple[float, float, float]:
    return f.form.casts[f.cast]


FORM_ROWS: tuple[Row[LabelFacts], ...] = (
    speaks_for(
        "form covers",
        "Many lines bear a tag of this form.",
        lambda f: min(1.0, 2 * f.form.coverage),
        above=0.5,
        fires=on("Ada Finch", INTERVIEW),
        spares=on("Ada", "We met.\nIt rained.\nThe ferry left.\nNobody waved.\nAda: Hello.\n"),
    ),
    speaks_for(
        "form is all",
        "Nearly all lines bear a tag of this form.",
        lambda f: max(0.0, 2 * min(1.0, f.form.coverage) - 1),
        fires=on("Ada Finch", INTERVIEW),
        spares=on("Ada", "Ada: Hello.\nIt rained.\nOlof: Hello.\nIt rained on.\n"),
    ),
    speaks_for(
        "form opens blocks",
        "Many paragraphs begin with this form.",
        lambda f: f.form.blocks,
        fires=on("Ada", "We met.\n\nAda: Hello.\n"),
        spares=on("Ada", "We met.\nAda: Hello.\n"),
    ),
    speaks_for(
        "form recurs",
        "Most labels of this form come again.",
        lambda f: f.form.recurring,
        fires=on("Ada Finch", INTERVIEW),
        spares=on("Ada Finch", ONCE_EACH),
    ),
    speaks_against(
        "form stops",
        "Labels of this form begin like sentences.",
        lambda f: f.form.stops,
        fires=on("Ada", "Ada: Hello.\nAgenda: The ferry.\n"),
        spares=on("Ada", "Ada: Hello.\nBrenda: The ferry.\n"),
    ),
    speaks_for(
        "form alternates",
        "Labels of this form take turns.",
        lambda f: f.form.alternating,
        fires=on("Ada Finch", INTERVIEW),
        spares=on("Ada Finch", MONOLOGUE),
    ),
    speaks_against(
        "form cycles",
        "Labels of this form follow one another in a fixed order, as fields of records do.",
        lambda f: f.form.cycle,
        above=0.5,
        fires=on("Boat", "Boat: Tern\nPort: Sund\nCrew: Two\nBoat: Gull\nPort: Vik\nCrew: Six\n"),
        spares=on("Ada", "Ada: Hi.\nOlof: Hi.\nMira: Hi.\nOlof: So?\nAda: So.\nMira: Oh.\nAda: Well?\n"),
    ),
    speaks_for(
        "form marked",
        "Markup sets this form off.",
        lambda f: f.form.marked,
        fires=on("Ada", "**Ada:** Hello.\n"),
        spares=on("Ada", "Ada: **Hello.**\n"),
    ),
    speaks_either_way(
        "form size",
        "This form is used often.",
        lambda f: min(1.0, math.log2(f.form.places) / 8),
        fires=on("Ada Finch", INTERVIEW),
        spares=on("Ada", "Ada: Hello.\nThe ferry left.\nThe rain did not.\n"),
    ),
    speaks_for(
        "look is shared",
        "Other labels of this form look like it.",
        lambda f: _look(f)[0],
        above=0.5,
        fires=on("Ada Finch", SHOUTED),
        spares=on("SUND", SHOUTED),
    ),
    speaks_for(
        "look recurs",
        "Labels that look like it come again.",
        lambda f: _look(f)[1],
        fires=on("Ada Finch", SHOUTED),
        spares=on("SUND", SHOUTED),
    ),
    # Products: what counts only together.
    speaks_against(
        "common recurs",
        "An ordinary word that comes again.",
        lambda f: f.common * log_count(f.count),
        fires=on("Ferry", "Ferry: Nobody knows.\nAda: We took the ferry home.\nFerry: Twelve seats.\n"),
        spares=on("Ferry", "Ferry: Nobody knows.\nAda: We took the ferry home.\nSeats: Twelve.\n"),
    ),
    speaks_against(
        "once among names",
        "A label seen once among names that recur.",
        lambda f: (f.count == 1) * f.form.named * f.form.recurrence,
        fires=on("SUND", SHOUTED),
        spares=on("Ada Finch", ONCE_EACH),
    ),
    speaks_for(
        "form of names",
        "The form covers the text, and with names.",
        lambda f: _covered(f) * f.form.named,
        fires=on("Ada Finch", INTERVIEW),
        spares=on("ferry", LOWER),
    ),
    speaks_for(
        "speaker in form",
        "Not like a sentence, in a form that covers the text with labels that recur.",
        lambda f: _covered(f) * f.form.recurrence * (1 - f.form.stops) * (not f.shape.stop_first and not f.shape.false_friend),
        fires=on("Ada", "Ada: Hello.\nAgenda: The ferry.\nAda: Ah.\n"),
        spares=on("Agenda", "Ada: Hello.\nAgenda: The ferry.\nAda: Ah.\n"),
    ),
)
