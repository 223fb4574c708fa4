"""Exchanges: a question with the answer that follows."""

import inquit


def exchanges(text: str) -> list[tuple[list[str], list[str]]]:
    """Questions and answers, as words."""
    return [([turn.text for turn in one.question], [turn.text for turn in one.answer]) for one in inquit.parse(text).exchanges()]


def test_an_interview() -> None:
    """Each turn of the interviewer opens an exchange, whether or not it ends in a question mark."""
    text = (
        "Interviewer: Why now?\nCarl Moss: Two reasons.\nInterviewer: Tell me the first.\nCarl Moss: The rain.\n"
        "Interviewer: And the second?\nCarl Moss: The wind.\n"
    )
    assert exchanges(text) == [
        (["Why now?"], ["Two reasons."]),
        (["Tell me the first."], ["The rain."]),
        (["And the second?"], ["The wind."]),
    ]


def test_several_answer() -> None:
    """All that is said before the next question belongs to the answer."""
    text = (
        "Moderator: Who begins?\nAnn Reed: I do.\nCarl Moss: Then I am next.\n"
        "Moderator: What did you find?\nAnn Reed: Mice.\nCarl Moss: A wheel.\n"
    )
    assert exchanges(text) == [(["Who begins?"], ["I do.", "Then I am next."]), (["What did you find?"], ["Mice.", "A wheel."])]


def test_two_ask_in_a_row() -> None:
    """Questions without a word between them are one question, and an answer that never comes is empty."""
    text = (
        "Q. Where were you?\nA. At home.\nQ. Are you sure?\nQ. I ask again: are you sure?\nA. I am.\n"
        "Q. Did you see him?\nA. No.\nQ. Not at all?\n"
    )
    assert exchanges(text)[1] == (["Are you sure?", "I ask again: are you sure?"], ["I am."])
    assert exchanges(text)[-1] == (["Not at all?"], [])


def test_what_nobody_asked_for_is_in_no_exchange() -> None:
    """Words before the first question answer nothing."""
    text = (
        "Guest: Hello.\nHost: Good morning. Why now?\nGuest: It rained.\n"
        "Host: Where?\nGuest: On the quay.\nHost: Did you mind?\nGuest: No.\n"
    )
    found = exchanges(text)
    assert found[0] == (["Good morning. Why now?"], ["It rained."])
    assert "Hello." not in [words for question, answer in found for words in (*question, *answer)]


def test_a_text_without_turns_has_none() -> None:
    """Nobody asks and nobody answers."""
    assert exchanges("Once there was a miller.") == []
