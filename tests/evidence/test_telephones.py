"""Telephone numbers that stand for names: whom a telephone does not know speaks as anybody does."""

import pytest

import inquit

CHAT = """\
14.02.24, 18:01 - Tess: Wer kommt?
14.02.24, 18:03 - Jo: Ich komme gern.
14.02.24, 18:06 - +49 170 5550199: Ich ab 10 Uhr
14.02.24, 18:07 - Tess: Gut. Und der Kuchen?
14.02.24, 18:09 - Jo: Bringe ich mit.
14.02.24, 18:12 - Tess: Danke!
"""


@pytest.mark.parametrize("number", ["+49 170 5550199", "+1 (555) 014-2277", "+44.1632.960.011"])
def test_a_number_that_speaks_once(number: str) -> None:
    """Among named people, in a text whose messages all have a time, a number is one who writes."""
    t = inquit.parse(CHAT.replace("+49 170 5550199", number))
    assert [turn.label for turn in t.turns] == ["Tess", "Jo", number, "Tess", "Jo", "Tess"]
    assert "IQ203" not in {problem.code for problem in t.problems}


def test_other_numbers() -> None:
    """A number that is none of a telephone is still a heading or a note."""
    for number in ("4.2 - 5", "12 500", "10 + 20 170 5550199"):
        t = inquit.parse(CHAT.replace("+49 170 5550199", number))
        assert number not in [turn.label for turn in t.turns]
