"""Who asks: a turn that ends in a question mark, whatever closes behind it."""

from collections.abc import Callable

import pytest

from inquit.people.roster import Roster


@pytest.mark.parametrize("asked", ["Why now?", "「なぜ？」", "«¿Por qué ahora?»", "(Why now?) ", "**Why now?**", "لماذا؟»"])
@pytest.mark.parametrize("labels", [("Maren", "Jonas"), ("P", "R")])
def test_who_asks_is_the_interviewer(asked: str, labels: tuple[str, str], roster_of: Callable[..., Roster]) -> None:
    """By name and by letter alike."""
    one, other = labels
    assert [speaker.role for speaker in roster_of("", [(one, asked), (other, "Two reasons.")] * 4).speakers] == [
        "interviewer",
        "interviewee",
    ]


def test_a_question_that_is_given_an_answer_at_once_asks_nothing(roster_of: Callable[..., Roster]) -> None:
    """A word behind the mark is no closing quote."""
    found = roster_of("", [("Maren", "Was it late? I"), ("Jonas", "Two reasons.")] * 4)
    assert [speaker.role for speaker in found.speakers] == ["unknown", "unknown"]
