"""Evidence from the form that a label stands in: how the form does in this document, and who else bears it."""

from inquit.evidence.facts import LabelFacts
from inquit.evidence.rows import Row, on, speaks_against, speaks_for
from inquit.evidence.samples import INTERVIEW, LOWER, ONCE_EACH, SHOUTED

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
        "form opens blocks",
        "Many paragraphs begin with this form.",
        lambda f: f.form.blocks,
        fires=on("Ada", "We met.\n\nAda: Hello.\n"),
        spares=on("Ada", "We met.\nAda: Hello.\n"),
    ),
    speaks_against(
        "form stops",
        "Labels of this form begin like sentences.",
        lambda f: f.form.stops,
        fires=on("Ada", "Ada: Hello.\nAgenda: The ferry.\n"),
        spares=on("Ada", "Ada: Hello.\nBrenda: The ferry.\n"),
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
    speaks_for(
        "look is shared",
        "Other labels of this form look like it.",
        lambda f: _look(f)[0],
        above=0.5,
        fires=on("Ada Finch", SHOUTED),
        spares=on("SUND", SHOUTED),
    ),
    # Products: what counts only together.
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
