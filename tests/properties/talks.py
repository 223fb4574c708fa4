"""Talks of these tests: people whose names are hard, and plain talks without anything odd."""

from hypothesis import strategies as st

from inquit.testing.forms import FORMS, Form
from inquit.testing.noise import Noise
from inquit.testing.people import LabelStyle, Person
from inquit.testing.people_words import SCRIPTS
from inquit.testing.speech_words import SAID
from inquit.testing.tagged import talks
from inquit.testing.writing import Saying, Talk, written

__all__ = ["ACCENTED", "WORDLIKE", "Person", "Talk", "plain_talks", "talk_of", "written"]

WORDLIKE = (Person(given="Silke", family="Ortiga"), Person(given="Edgar", family="Nykvis"), Person(given="Ingar", family="Kessel"))
"""People whose initials are words: `SO`, `EN`, `IK`."""

ACCENTED = tuple(
    Person(given=given, family=family, script="accented")
    for given, family in zip(SCRIPTS["accented"].given, SCRIPTS["accented"].family, strict=True)
)
"""People whose names Unicode can spell in two ways."""


def plain_talks(*, forms: tuple[Form, ...] = FORMS, least: int = 8) -> st.SearchStrategy[Talk]:
    """Talks with nothing odd in them: people speak in turn, and nobody repeats what was said."""
    return talks(forms=forms, scripts=["latin"], min_turns=least, noise=Noise())


def talk_of(form: Form, style: LabelStyle, said: tuple[str, ...] = SAID) -> Talk:
    """Two people who say that, in turn."""
    return Talk(form=form, style=style, said=tuple(Saying(person=number % 2, parts=((words, None),)) for number, words in enumerate(said)))
