"""Evidence from the label itself, whatever stands around it."""

from inquit.evidence.facts import LabelFacts
from inquit.evidence.rows import Row, speaks_against, speaks_either_way, speaks_for, tagged

__all__ = ["SHAPE_ROWS"]

SHAPE_ROWS: tuple[Row[LabelFacts], ...] = (
    speaks_against(
        "lower",
        "Names seldom begin in lower case.",
        lambda f: f.shape.lower,
        fires=tagged("ada Finch"),
        spares=tagged("Ada finch"),
    ),
    speaks_for(
        "initials",
        "Minutes call people by their initials.",
        lambda f: f.shape.initials,
        fires=tagged("AF"),
        spares=tagged("FINCH"),
    ),
    speaks_either_way(
        "uncased",
        "The script has no capitals to go by.",
        lambda f: f.shape.uncased,
        fires=tagged("山田"),
        spares=tagged("山田 Yamada"),
    ),
    speaks_against(
        "uncased long",
        "In a script without blanks, a long label is a sentence.",
        lambda f: f.shape.uncased * min(1.0, max(0, f.shape.characters - 5) / 8),
        fires=tagged("島の渡し船について"),
        spares=tagged("山田太郎"),
    ),
    speaks_against(
        "stop first",
        "It begins like a sentence.",
        lambda f: f.shape.stop_first,
        fires=tagged("But Ada"),
        spares=tagged("Butch Ada"),
    ),
    speaks_against(
        "like prose",
        "It has five words or more, hardly one with a capital.",
        lambda f: f.shape.prose,
        fires=tagged("When Ada went to the ferry, she said"),
        spares=tagged("Ada van der Finch"),
    ),
    speaks_for(
        "role",
        "It holds an office or a role.",
        lambda f: f.shape.role,
        fires=tagged("Interviewer"),
        spares=tagged("Interview"),
    ),
    speaks_against(
        "false friend",
        "It is a word that stands before colons without speaking.",
        lambda f: f.shape.false_friend and not f.group.form.layout.sure,
        fires=tagged("Meeting"),
        spares=tagged("Meeting chair"),
    ),
    speaks_against(
        "cue",
        "It sounds, lights or is printed: a script has its cues where others speak.",
        lambda f: f.shape.cue,
        fires=tagged("SOUND 3"),
        spares=tagged("SOUND MAN"),
    ),
    speaks_against(
        "markup name",
        "It is the name of an element or a place holder.",
        lambda f: f.shape.markup_name,
        fires=tagged("strong"),
        spares=tagged("armstrong"),
    ),
    speaks_either_way(
        "digits",
        "It holds a number.",
        lambda f: f.shape.digits,
        fires=tagged("Room 12 guest"),
        spares=tagged("Guest 12"),
    ),
    speaks_either_way(
        "comma",
        "A comma adds an office, or joins pieces of a sentence.",
        lambda f: f.shape.comma,
        fires=tagged("Ada Finch, pilot"),
        spares=tagged("Ada Finch (pilot, retired)"),
    ),
)
