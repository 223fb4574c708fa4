"""Labels that differ from a frequent one by a slip of the keyboard are reported, others are not."""

import pytest

import inquit
from inquit.testing.speech_words import SAID


def reported(right: str, slip: str, *, often: int = 1, right_often: int = 8) -> bool:
    """Whether a talk in which both labels stand, so many times, has the problem of a label that differs by a letter."""
    said = (*SAID, *SAID, *SAID)
    lines = [f"{(right, 'Petra')[number % 2]}: {said[number]}" for number in range(2 * right_often)]
    for number in range(often):
        lines += [f"{slip}: {SAID[number]}", f"Petra: {SAID[-number - 1]}"]
    return "IQ301" in {problem.code for problem in inquit.parse("\n".join(lines)).problems}


@pytest.mark.parametrize(
    ("right", "slip"),
    [
        ("Wandel", "Wandle"),
        ("Wandel", "Wadnel"),
        ("Wandel", "aWndel"),
        ("Wandel", "Wndel"),
        ("Wandel", "Wande"),
        ("Wandel", "andel"),
        ("Wandel", "Wanddel"),
        ("Wandel", "Wandels"),
        ("Wandel", "Wandex"),
        ("Wandel", "Xandel"),
        ("Wandel", "Wanxel"),
        ("TNE", "TEN"),
        ("TNE", "TNES"),
        ("Tilda Brandt", "Tilda Brant"),
        ("Tilda Brandt", "Tilda Bradnt"),
    ],
)
def test_one_slip_is_reported(right: str, slip: str) -> None:
    """One letter too few, too many, wrong, or in the place of its neighbour."""
    assert reported(right, slip)


@pytest.mark.parametrize(
    ("right", "other"),
    [
        ("Wandel", "Wandelxy"),
        ("Wandel", "Wnadle"),
        ("Wandel", "Wxndex"),
        ("Wandel", "Waldne"),
        ("Wandel", "Wanled"),
        ("TNE", "TNA"),
        ("TNE", "XNE"),
        ("TNE", "TN"),
        ("Tilda Brandt", "Tidla Bradnt"),
        ("Speaker 1", "Speaker 2"),
    ],
)
def test_two_slips_are_somebody_else(right: str, other: str) -> None:
    """So are initials with another letter, and numbers."""
    assert not reported(right, other)


@pytest.mark.parametrize(
    ("often", "right_often", "said"), [(1, 3, True), (2, 5, True), (2, 4, False), (3, 8, False), (1, 2, False), (3, 12, False)]
)
def test_a_slip_is_rare(often: int, right_often: int, said: bool) -> None:  # noqa: FBT001  # a column of the table
    """A label that stands three times is no slip, nor is one beside a label that is hardly more frequent."""
    assert reported("Wandel", "Wandle", often=often, right_often=right_often) is said
