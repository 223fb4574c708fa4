"""A field that says who speaks has the label behind it."""

import pytest

import inquit

FIELDS = (
    "SPEAKER: S1\nGood morning.\n\nSPEAKER: S2\nGood morning to you.\n\n"
    "SPEAKER: S1\nIs the ferry late?\n\nSPEAKER: S2\nIt is: by an hour.\n"
)
CALLED = "SPEAKER: Order\nMR LEE: Thank you. There are two ferries.\nSPEAKER: Order\nMR LEE: No.\nSPEAKER: Sit down\nMR LEE: I will not.\n"


@pytest.mark.parametrize(
    "text", [FIELDS, FIELDS.replace("SPEAKER:", "**Speaker:**"), FIELDS.replace("\nG", "\n\nG"), FIELDS.replace("S", "s")]
)
def test_the_value_is_the_label(text: str) -> None:
    """Whatever stands around the field."""
    t = inquit.parse(text)
    assert [turn.label.casefold() for turn in t.turns] == ["s1", "s2"] * 2
    assert [turn.text.casefold() for turn in t.turns] == [
        "good morning.",
        "good morning to you.",
        "is the ferry late?",
        "it is: by an hour.",
    ]


def test_somebody_called_speaker() -> None:
    """What the Speaker of a house says is no label, though it comes again."""
    assert [turn.label for turn in inquit.parse(CALLED).turns] == ["SPEAKER", "MR LEE"] * 3


def test_fields_of_one() -> None:
    """Where one value stands behind all of them, nobody is told from anybody."""
    assert {turn.label for turn in inquit.parse(FIELDS.replace("S2", "S1")).turns} == {"SPEAKER"}
