"""Evidence from the places where a label stands: how often it comes, and what stands before and behind it."""

import math

from inquit.evidence.facts import LabelFacts
from inquit.evidence.rows import Row, on, speaks_against, speaks_either_way, speaks_for, tagged
from inquit.evidence.samples import INTERVIEW, NAMESAKE, TWO_FORMS

__all__ = ["PLACE_ROWS", "log_count"]


def log_count(count: int) -> float:
    """0 for one place, 1 for 64 and more."""
    return min(1.0, math.log2(count) / 6)


PLACE_ROWS: tuple[Row[LabelFacts], ...] = (
    speaks_against(
        "once anywhere",
        "It stands only once in the whole text.",
        lambda f: f.total == 1,
        fires=on("Ada", NAMESAKE),
        spares=on("Ada", TWO_FORMS),
    ),
    speaks_for(
        "office in capitals",
        "An office or honorific before a name, all in capitals.",
        lambda f: f.shape.capitals * f.shape.role * (f.shape.words > 1),
        fires=tagged("CHAIRMAN FINCH"),
        spares=tagged("CHAIRMAN"),
    ),
    speaks_against(
        "once",
        "It stands only once.",
        lambda f: f.count == 1,
        fires=on("Ada", TWO_FORMS),
        spares=on("Ada Finch", INTERVIEW),
    ),
    speaks_for(
        "blank before",
        "A blank line stands before it.",
        lambda f: f.places.blank_before,
        fires=on("Ada", "We met.\n\nAda: Hello.\n"),
        spares=on("Ada", "We met.\nAda: Hello.\n"),
    ),
    speaks_for(
        "closed before",
        "The text before it has come to an end.",
        lambda f: f.places.closed_before,
        fires=on("Ada", "We met.\nAda: Hello.\n"),
        spares=on("Ada", "We met\nAda: Hello.\n"),
    ),
    speaks_either_way(
        "nothing behind",
        "Nothing stands behind it on its line.",
        lambda f: f.places.empty,
        fires=on("Ada", "Ada:\nHello.\n"),
        spares=on("Ada", "Ada: Hello.\n"),
    ),
    speaks_for(
        "closed behind",
        "Its line ends like a sentence.",
        lambda f: f.places.closed_after,
        fires=on("Ada", "Ada: Hello.\n"),
        spares=on("Ada", "Ada: Hello\n"),
    ),
    speaks_either_way(
        "long behind",
        "A good deal of text follows on its line.",
        lambda f: f.places.long_after,
        fires=on("Ada", "Ada: The ferry left the quay in fog, with two goats and a piano on deck.\n"),
        spares=on("Ada", "Ada: The ferry left the quay in fog.\nTwo goats and a piano stood on deck.\n"),
    ),
    speaks_for(
        "stamped",
        "A time stands beside it.",
        lambda f: f.places.stamped,
        fires=on("Ada", "[00:12] Ada: Hello.\n"),
        spares=on("Ada", "Ada: It was 00:12 by then.\n"),
    ),
    speaks_either_way(
        "blank behind",
        "A blank line follows it.",
        lambda f: f.places.blank_after,
        fires=on("Ada", "Ada: Hello.\n\nOlof: Hello.\n"),
        spares=on("Ada", "Ada: Hello.\nOlof: Hello.\n"),
    ),
    speaks_for(
        "full name",
        "Two to four words, each begun as a name.",
        lambda f: f.shape.titled * (2 <= f.shape.words <= 4),
        fires=tagged("Ada Finch"),
        spares=tagged("Ada"),
    ),
    speaks_for(
        "honorific capitals",
        "An honorific before a name in capitals.",
        lambda f: f.shape.honorific and f.shape.look == "capitals",
        fires=tagged("Mrs. FINCH"),
        spares=tagged("Mrs. Finch"),
    ),
    speaks_for(
        "shouts",
        "Its last word is in capitals, as surnames and offices are printed.",
        lambda f: f.shape.shouts,
        fires=tagged("Ada FINCH"),
        spares=tagged("ADA Finch"),
    ),
    speaks_for(
        "capitals recur",
        "A label in capitals that comes again.",
        lambda f: f.shape.capitals * log_count(f.count),
        fires=on("ADA", "ADA: Why?\nOLOF: No reason.\nADA: None?\n"),
        spares=on("OLOF", "ADA: Why?\nOLOF: No reason.\nADA: None?\n"),
    ),
    speaks_against(
        "name behind",
        "Nothing but a name stands behind it, as behind a field of a heading.",
        lambda f: f.places.name_after * (not f.group.form.layout.sure),
        fires=on("Author", "Author: Ada Finch\n"),
        spares=on("Author", "Author: Ada writes\n"),
    ),
)
