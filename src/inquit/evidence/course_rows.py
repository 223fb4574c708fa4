"""Evidence from a label's course through the text: what comes again behind it, who speaks between, who mentions it."""

from inquit.evidence.facts import LabelFacts
from inquit.evidence.rows import Row, on, speaks_against, speaks_for, tagged
from inquit.evidence.samples import INTERVIEW, MONOLOGUE, ONE_SPEECH, SHORT_FORM, VOTES

__all__ = ["COURSE_ROWS"]


def _name_like(f: LabelFacts) -> bool:
    """Whether it looks like the full name of a person, whatever stands in brackets behind it."""
    return f.shape.titled and 2 <= f.shape.words <= 6 and not f.shape.false_friend and not f.shape.stop_first


def _could_go_on(f: LabelFacts) -> bool:
    """Whether it may be the rest of the line before: a line with a bullet is none, and one word before a clear delimiter is a nick."""
    return f.group.form.lead != "bullet" and (f.shape.words > 2 or not f.group.form.layout.clear)


COURSE_ROWS: tuple[Row[LabelFacts], ...] = (
    speaks_against(
        "repeats",
        "The same words stand behind it again and again, and it is not said to be somebody's part, as those are who agree in chorus.",
        lambda f: f.places.repeats * (not f.shape.role),
        fires=on("Ada", "Ada: Yes.\nOlof: Why?\nAda: Yes.\nOlof: Who?\nAda: No.\n"),
        spares=on("Ada", "Ada: Yes.\nOlof: Why?\nAda: Yes, yes.\nOlof: Who?\nAda: No.\n"),
    ),
    speaks_against(
        "stacked",
        "Tags stand below tags with nothing between, as names in a list.",
        lambda f: f.stacked,
        fires=on("Ada", "Ada:\nOlof:\nHello.\n"),
        spares=on("Ada", "Ada:\nHello.\nOlof:\nHello.\n"),
    ),
    speaks_against(
        "fenced",
        "It stands in code or front matter.",
        lambda f: f.places.fenced,
        fires=on("Ada", "She wrote a letter.\nIt began so:\n```\nAda: Hello.\n```\nNobody answered.\n"),
        spares=on("Ada", "```\nx = 1\n```\nAda: Hello.\n"),
    ),
    speaks_against(
        "data behind",
        "A number, a link or code stands behind it.",
        lambda f: f.places.data_after,
        fires=on("Ferries", "Ferries: 12 of them.\n"),
        spares=on("Ferries", "Ferries: Twelve of them.\n"),
    ),
    speaks_for(
        "voice",
        "It is marked as a voice, in the way of the WebVTT standard.",
        lambda f: f.group.form.layout.name == "voice",
        fires=on("Ada", "<v Ada>Hello.\n"),
        spares=on("Ada", "<Ada> Hello.\n"),
    ),
    speaks_for(
        "titled honorific",
        "An honorific and nothing but names.",
        lambda f: f.shape.honorific * f.shape.titled * (f.shape.words > 1 or f.shape.uncased),
        fires=tagged("Mrs. Finch"),
        spares=tagged("Mrs. Finch answering"),
    ),
    speaks_for(
        "alternates",
        "Other labels stand before and behind it.",
        lambda f: f.alternates,
        fires=on("Ada Finch", INTERVIEW),
        spares=on("Ada Finch", MONOLOGUE),
    ),
    speaks_against(
        "common",
        "Its words stand in sentences, without capitals.",
        lambda f: f.common,
        fires=on("Ferry", "Ferry: Nobody knows.\nAda: We took the ferry home.\n"),
        spares=on("Ferry", "Ferry: Nobody knows.\nAda: We took the Ferry home.\n"),
    ),
    speaks_for(
        "addressed",
        "It is mentioned elsewhere in the text.",
        lambda f: f.addressed,
        fires=on("Olof", "Ada: What do you say, Olof?\nOlof: Nothing.\n"),
        spares=on("Olof", "Ada: What do you say, old fellow?\nOlof: Nothing.\n"),
    ),
    speaks_for(
        "declared",
        "Another label declares it in brackets.",
        lambda f: f.declared,
        fires=on("AF", SHORT_FORM),
        spares=on("AF", "Ada Finch (pilot): Why?\nOlof: No reason.\nAF: None?\n"),
    ),
    speaks_for(
        "initials speak",
        "Its initials are a label that comes again.",
        lambda f: f.initialled,
        fires=on("Ada Finch", "Ada Finch: Why?\nOlof: No reason.\nAF: None?\nOlof: None.\nAF: Oh.\n"),
        spares=on("Ada Finch", "Ada Finch: Why?\nOlof: No reason.\nAB: None?\nOlof: None.\nAB: Oh.\n"),
    ),
    speaks_for(
        "one speech",
        "A name that stands once, with a good deal of text behind it, between labels that come again.",
        lambda f: (f.count == 1) * f.between * f.places.talk * _name_like(f),
        fires=on("Mira Lund", ONE_SPEECH),
        spares=on("Weather", ONE_SPEECH),
    ),
    speaks_for(
        "between others",
        "It stands between labels that come again.",
        lambda f: f.between,
        fires=on("Mira Lund", ONE_SPEECH),
        spares=on("Chair", ONE_SPEECH),
    ),
    speaks_against(
        "form echoes",
        "The same words stand behind the labels of its form again and again, as in votes and tables.",
        lambda f: f.form.echoes,
        fires=on("Ada Finch", VOTES),
        spares=on("Ada Finch", INTERVIEW),
    ),
    speaks_against(
        "goes on",
        "It begins in lower case below a line that has not come to an end, and is neither a nick nor behind a bullet.",
        lambda f: f.shape.lower * _could_go_on(f) * (1 - f.places.closed_before),
        fires=on("old ferry left", "Ada. The\nold ferry left. Yes.\n"),
        spares=on("old ferry left", "Ada. The ferry.\nold ferry left. Yes.\n"),
    ),
)
