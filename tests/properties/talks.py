"""Invented talks: who says what, and the forms in which it can be written down. Data and plain functions, no chance."""

from collections.abc import Sequence

import attrs

__all__ = [
    "ASIDES",
    "FORMS",
    "FRONTS",
    "LETTERS",
    "NOTES",
    "PEOPLE",
    "SAID",
    "STYLES",
    "WORDLIKE",
    "Form",
    "Person",
    "Talk",
    "label_of",
    "named",
    "written",
]


@attrs.frozen(kw_only=True)
class Person:
    """Somebody with a name."""

    given: str
    family: str

    @property
    def full(self) -> str:
        """Both names: `Tilda Brandt`."""
        return f"{self.given} {self.family}"

    @property
    def short(self) -> str:
        """Initials: `TB`."""
        return self.given[0] + self.family[0]


_NAMES = """
Tilda Brandt, Oskar Wandel, Petra Vasile, Ingar Hessel, Bruno Samsoe, Fenja Draken, Yusuf Mardin, Hedda Zamora,
Wanda Corvin, Edgar Bylund, Jonas Gribov, Nadia Wolski, Silke Varnay, Aldis Wendel, Lucia Jarosz, Klara Petrik
"""

PEOPLE = tuple(Person(given=name.split()[0], family=name.split()[1]) for name in _NAMES.split(","))
"""Names of one shape: five and six letters, no two with the same initials, none near another, none a word of some language."""

WORDLIKE = (Person(given="Silke", family="Ortiga"), Person(given="Edgar", family="Nykvis"), Person(given="Ingar", family="Kessel"))
"""People whose initials are words: `SO`, `EN`, `IK`."""

STYLES = ("full", "given", "family", "capitals", "initials", "honorific", "declared")
"""The ways in which labels print a person by name."""

LETTERS = ("Q", "A", "THE COURT")
"""Labels that name nobody."""


def label_of(style: str, cast: Sequence[Person], number: int, *, first: bool) -> str:
    """The label of one of the cast; `first` says that the person has not spoken before."""
    person = cast[number]
    if style == "letters":
        return LETTERS[number]
    if style == "declared":
        return f"{person.full} ({person.short})" if first else person.short
    return {
        "full": person.full,
        "given": person.given,
        "family": person.family,
        "capitals": person.family.upper(),
        "initials": person.short,
        "honorific": f"Dr. {person.family}",
    }[style]


@attrs.frozen(kw_only=True)
class Form:
    """A way of writing a talk down."""

    name: str
    turn: str
    """A turn; the fields are `label`, `words`, `time` (`0:42`), `clock` and `later` (`00:00:42.000`), and `number`."""
    gap: str
    """What stands between two turns."""
    styles: tuple[str, ...] = STYLES
    """The styles of label that go with it."""
    start: str = ""
    """What begins the document."""


_ONE_WORD = ("given", "family", "capitals", "initials")

FORMS = (
    Form(name="colon", turn="{label}: {words}", gap="\n"),
    Form(name="colon, paragraphs", turn="{label}: {words}", gap="\n\n"),
    Form(name="full-width colon", turn="{label}：{words}", gap="\n"),
    Form(name="bold, colon within", turn="**{label}:** {words}", gap="\n\n"),
    Form(name="bold, colon behind", turn="**{label}**: {words}", gap="\n\n"),
    Form(name="underscores", turn="__{label}:__ {words}", gap="\n\n"),
    Form(name="time before", turn="[{time}] {label}: {words}", gap="\n"),
    Form(name="time behind", turn="{label} ({time}): {words}", gap="\n\n", styles=tuple(style for style in STYLES if style != "declared")),
    Form(name="own line", turn="{label}\n{words}", gap="\n\n", styles=("full", "capitals")),
    Form(name="own line with a time", turn="{label}  {time}\n{words}", gap="\n\n", styles=("full", "given")),
    Form(name="own line with a colon", turn="{label}:\n{words}", gap="\n\n"),
    Form(name="brackets", turn="[{label}] {words}", gap="\n", styles=_ONE_WORD),
    Form(name="nick", turn="<{label}> {words}", gap="\n", styles=_ONE_WORD),
    Form(name="time and nick", turn="[{time}] <{label}> {words}", gap="\n", styles=_ONE_WORD),
    Form(name="tab", turn="{label}\t{words}", gap="\n", styles=("full", "given", "family", "capitals", "initials")),
    Form(name="dash", turn="{label} — {words}", gap="\n\n", styles=_ONE_WORD),
    Form(name="full stop", turn="DR. {label}.  {words}", gap="\n\n", styles=("capitals",)),
    Form(name="question and answer", turn="{label}. {words}", gap="\n", styles=("letters",)),
    Form(name="table", turn="| {label} | {words} |", gap="\n", styles=_ONE_WORD),
    Form(
        name="WebVTT",
        turn="{number}\n{clock} --> {later}\n<v {label}>{words}",
        gap="\n\n",
        styles=("full", "given"),
        start="WEBVTT\n\n",
    ),
    Form(name="captions with colons", turn="{number}\n{clock} --> {later}\n{label}: {words}", gap="\n\n", styles=("full", "given")),
)

FRONTS = (
    "",
    "Notes from the ferry office\n\n",
    "The tide was out when we met, and the talk was long.\nIt has been shortened.\n\nNotes from the ferry office\n\n",
    "# Notes from the ferry office\n\nDate: 3 March\nPlace: Eastquay\n\n",
)
"""What may stand before the first turn."""

ASIDES = (
    "Note: the second boat leaves early.",
    "17:30 was the last crossing.",
    "for example: salt, rope, tar",
    "See https://tides.example/a:b?c=1 for more.",
    "There is one rule: never whistle on deck.",
    "1. Rope",
    "Remember this: a knot is a promise.",
)
"""Lines inside turns that look a little like tags."""

NOTES = ("[laughter]", "(Applause.)", "[inaudible 00:12:03]", "{vocalsound}", "[door slams]", "*laughs*")
"""Notes on what is not speech."""


SAID = (
    "Why now?",
    "Because the tide tables were wrong. We counted them twice.",
    "Who painted seven blue doors?",
    "My grandmother did, and nobody else.",
    "Go on.",
    "I carried a bucket of eels home.",
    "Who listened to the ferry?",
    "You did.",
)
"""Eight turns of ordinary talk."""


@attrs.frozen(kw_only=True)
class Talk:
    """What is said and how it is written down, before anybody has a name."""

    form: Form
    style: str
    said: tuple[tuple[int, str], ...]
    """For each turn the number of the person and the words, in which `{0}` stands for the family name of person 0."""
    front: str = ""
    gap: str | None = None
    """What stands between two turns, where it is not what the form has."""


def named(words: str, cast: Sequence[Person]) -> str:
    """The words with the family names of the cast filled in."""
    for number, person in enumerate(cast):
        words = words.replace(f"{{{number}}}", person.family)
    return words


def written(talk: Talk, cast: Sequence[Person]) -> str:
    """The talk among these people."""
    blocks = []
    seen: set[int] = set()
    for number, (person, words) in enumerate(talk.said):
        label = label_of(talk.style, cast, person, first=person not in seen)
        seen.add(person)
        minute, second = divmod(7 * number, 60)
        blocks.append(
            talk.form.turn.format(
                label=label,
                words=named(words, cast),
                number=number + 1,
                time=f"{minute}:{second:02}",
                clock=f"00:{minute:02}:{second:02}.000",
                later=f"00:{minute:02}:{second:02}.900",
            )
        )
    gap = talk.form.gap if talk.gap is None else talk.gap
    return talk.form.start + talk.front + gap.join(blocks) + "\n"
