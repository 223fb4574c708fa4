"""Who asks: a turn that ends in a question mark, whatever closes behind it."""

from collections.abc import Callable

import pytest

from inquit.people.roster import Roster


@pytest.mark.parametrize(
    "asked", ["Why now?", "「なぜ？」", "«¿Por qué ahora?»", "(Why now?) ", "**Why now?**", "لماذا؟»", "Γιατί τώρα;", "<p>Why now?</p>"]
)
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


@pytest.mark.parametrize("who", [("PERIODISTA",), ("JOURNALIST 1", "JOURNALIST 2"), ("Reporter", "Interviewer")])
def test_a_president_alone_with_reporters_is_asked(who: tuple[str, ...], roster_of: Callable[..., Roster]) -> None:
    """A chair is no moderator where nobody else is there to be asked; with a guest there is."""
    talk = [turn for one in who for turn in ((one, "Why now?"), ("PRESIDENTE", "Two reasons."))] * 3
    assert [(s.name, s.role) for s in roster_of("", talk).speakers if s.name == "PRESIDENTE"] == [("PRESIDENTE", "interviewee")]
    found = roster_of("", [*talk, ("Maren Voss", "Three.")])
    assert [s.role for s in found.speakers if s.name in {"PRESIDENTE", "Maren Voss"}] == ["moderator", "interviewee"]
