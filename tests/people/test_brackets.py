"""Brackets behind a label: a short form of the name, a note on how somebody speaks, or something else that is no label."""

from collections.abc import Callable

import pytest

from inquit.people.brackets import is_note, is_short_form
from inquit.people.roster import Roster


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Dr. Maren Voss", "MV"),
        ("Dr. Maren Voss", "DMV"),
        ("Maren Voss", "MVo"),
        ("Maren Voss", "Maren"),
        ("Dr. Maren Voss", "Voss"),
        ("Maren van der Voss", "MV"),
        ("Maren van der Voss", "MvdV"),
        ("Anne-Marie Lund", "AML"),
        ("Harbour Bulletin Reporter", "HBR"),
        ("Maren", "M"),
    ],
)
def test_short_forms(name: str, short: str, roster_of: Callable[..., Roster]) -> None:
    """Initials and beginnings in order, and words of the name, are labels and make the id."""
    assert is_short_form(short, name)
    speaker = roster_of("", [(f"{name} ({short})", "So it is.")]).speakers[0]
    assert (speaker.labels, speaker.id) == ((name, short), short.lower())


@pytest.mark.parametrize(
    ("name", "bracket"),
    [
        ("Dr. Jens Wulff", "SPD"),
        ("Ann Lund", "Lab"),
        ("Bo Lund", "London"),
        ("Cy Dahl", "Extern"),
        ("Dora Orr", "D"),
        ("Tom Fell", "Sales"),
        ("Ada Prior", "CBS"),
        ("Ada Prior", "PA"),
        ("iPhone", "3"),
    ],
)
def test_other_brackets(name: str, bracket: str, roster_of: Callable[..., Roster]) -> None:
    """A party, a place, a network, a number is no label, and makes no id."""
    assert not is_short_form(bracket, name)
    speaker = roster_of("", [(f"{name} ({bracket})", "So it is.")]).speakers[0]
    assert (speaker.labels, speaker.id) == ((name,), name.lower().replace(".", "").replace(" ", "-"))


def test_a_bracket_that_is_a_label_makes_the_id(roster_of: Callable[..., Roster]) -> None:
    """Where the bracket is a tag of its own, it is the label, whatever its letters."""
    found = roster_of("", [("Maren Voss (Quay)", "So."), ("Bo Lund", "So."), ("Quay", "So.")])
    assert [(speaker.id, speaker.labels) for speaker in found.speakers] == [("quay", ("Maren Voss", "Quay")), ("bo-lund", ("Bo Lund",))]


@pytest.mark.parametrize(
    "text", ["quietly", "crying", "after a pause", "with a sigh", "to Oskar", "lentamente", "speaking softly", "CONT'D"]
)
def test_notes(text: str) -> None:
    """Adverbs, participles and what begins with a preposition of manner say how somebody speaks."""
    assert is_note(text)


@pytest.mark.parametrize("text", ["Stromgate", "ghost", "Reading", "elderly", "the king", "family", "Ely", "son", "from Norvik", "to"])
def test_no_notes(text: str) -> None:
    """Places, relatives and epithets tell people apart."""
    assert not is_note(text)
