"""CRLF, CR and blanks at the ends of lines change nothing in what a text says."""

import pytest

import inquit
from inquit.testing import reading_of

TALK = "VOSS: Hi there, how are you?\nOLOF: Why now?\nVOSS: Two reasons.\nOLOF: Go on, I am listening.\n" * 3
TEXTS = {
    "a name over a line's end": f"Our guest is Maren\n  Voss of the Harbour Board.\n\n{TALK}",
    "a number between empty lines": f"{TALK}VOSS: I recall it was\n\n1912\n\nand we left.\n{TALK}",
    "a year": f"{TALK}VOSS: I recall it was\n1912\nand we left.\n{TALK}",
    "a bracket over an empty line": f"{TALK}VOSS: So.\n(They leave\n\nthe room.)\nAnd then?\n{TALK}",
    "a bracket over a line's end": f"{TALK}VOSS: So.\n(They leave\nthe room.)\nAnd then?\n{TALK}",
}


@pytest.mark.parametrize("end", ["\r\n", "\r", " \n", " \r\n"])
@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_line_ends(text: str, end: str) -> None:
    """Who speaks, what they say and what is no speech are the same."""
    one, other = inquit.parse(text), inquit.parse(text.replace("\n", end))
    assert reading_of(other) == reading_of(one)
    assert [speaker.name for speaker in other.speakers] == [speaker.name for speaker in one.speakers]
    assert [turn.speech.split() for turn in other.turns] == [turn.speech.split() for turn in one.turns]


def test_names_below_each_other_are_two_people() -> None:
    """Only within a sentence does a name go on in the next line."""
    found = inquit.parse("Present:\n  Maren Voss\n  Olof Lind\n\n" + TALK)
    assert [speaker.name for speaker in found.speakers] == ["Maren Voss", "Olof Lind"]
