"""Exchanges: a question with the answer that follows."""

import pytest

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


def between(text: str) -> list[list[str]]:
    """What stands between question and last answer, as words."""
    return [[turn.text for turn in one.between] for one in inquit.parse(text).exchanges()]


def test_an_interjection_opens_nothing() -> None:
    """Who only shows to be listening leaves the exchange open; a short question of the same words does not."""
    text = (
        "Interviewer: Where were you?\nCarl Moss: On the quay, for most of the night.\nInterviewer: Mm-hm.\n"
        "Carl Moss: And then the lamp went out.\nInterviewer: Right, right.\nCarl Moss: We rowed home.\n"
        "Interviewer: Right?\nCarl Moss: That is what I said.\n"
    )
    assert exchanges(text) == [
        (["Where were you?"], ["On the quay, for most of the night.", "And then the lamp went out.", "We rowed home."]),
        (["Right?"], ["That is what I said."]),
    ]
    assert between(text) == [["Mm-hm.", "Right, right."], []]


def test_laughter_is_no_answer() -> None:
    """A turn without words neither asks nor answers."""
    text = (
        "Interviewer: Did you fall?\nCarl Moss: Into the tar.\nInterviewer: [laughs]\nCarl Moss: Up to the knees.\n"
        "Interviewer: And then?\nCarl Moss: [laughs]\n"
    )
    assert exchanges(text) == [(["Did you fall?"], ["Into the tar.", "Up to the knees."]), (["And then?"], [])]
    assert between(text) == [["[laughs]"], []]


def test_a_question_back_is_part_of_the_exchange() -> None:
    """A short reply to a question of the one who answers leaves the exchange open."""
    text = (
        "Interviewer: When did you see it?\nCarl Moss: The first lamp, or the second?\nInterviewer: The second.\n"
        "Carl Moss: At nine.\nInterviewer: Thank you. And who lit it?\nCarl Moss: My aunt.\n"
    )
    assert exchanges(text)[0] == (["When did you see it?"], ["The first lamp, or the second?", "At nine."])
    assert between(text)[0] == ["The second."]


def test_an_objection_answers_nothing() -> None:
    """In a hearing, the chair and counsel who do not examine stand between question and answer."""
    text = (
        "THE COURT: Proceed.\n\nQ. Where was the key?\n\nA. On its nail.\n\nQ. Who took it?\n\n"
        "MR. LUND: Objection, the witness was not there.\n\nTHE COURT: Overruled.\n\nA. I did not see that.\n\n"
        "Q. Was the gate open?\n\nA. It was.\n\nTHE COURT: We rise.\n"
    )
    found = exchanges(text)
    assert (["Who took it?"], ["I did not see that."]) in found
    assert ["Objection, the witness was not there.", "Overruled."] in between(text)
    assert found[-1] == (["Was the gate open?"], ["It was."])


def test_an_interpreter_renders_both_sides() -> None:
    """What an interpreter says before the answer is the question once more, and behind the answer the answer."""
    text = (
        "MS. HORN: Did you sign the list?\nTHE INTERPRETER: Podpisała pani listę?\nTHE WITNESS: Tak, rano.\n"
        "THE INTERPRETER: Yes, in the morning.\nMS. HORN: Who else signed it?\nTHE INTERPRETER: Kto jeszcze?\n"
        "THE WITNESS: Nikt.\nTHE INTERPRETER: Nobody.\n"
    )
    assert exchanges(text) == [
        (["Did you sign the list?", "Podpisała pani listę?"], ["Tak, rano.", "Yes, in the morning."]),
        (["Who else signed it?", "Kto jeszcze?"], ["Nikt.", "Nobody."]),
    ]


def test_an_interpreter_alone_answers() -> None:
    """Where nobody but the interpreter is heard to answer, the interpreter's words are the answer."""
    text = (
        "MS. HORN: Did you sign the list?\nTHE INTERPRETER: Yes, in the morning.\nMS. HORN: Who else signed it?\n"
        "THE INTERPRETER: Nobody did.\nMS. HORN: Are you sure?\nTHE INTERPRETER: I am.\n"
    )
    assert exchanges(text)[0] == (["Did you sign the list?"], ["Yes, in the morning."])


def test_an_exchange_says_which_turns_it_took() -> None:
    """The turns of an exchange are in the order of the transcript, whatever their part in it."""
    text = (
        "Interviewer: Where were you?\nCarl Moss: On the quay, all night.\nInterviewer: Mm-hm.\nCarl Moss: Then I rowed.\n"
        "Interviewer: Where to?\nCarl Moss: Home.\n"
    )
    t = inquit.parse(text)
    assert [[turn.index for turn in one.turns] for one in t.exchanges()] == [[0, 1, 2, 3], [4, 5]]


@pytest.mark.parametrize("mark", ["？", "؟"])
def test_question_marks_of_all_scripts_are_one(mark: str) -> None:
    """Another script's mark asks as `?` does: at the end without an answer, in a chair's turn, in a reply and in a single word."""
    open_ended = (
        "Interviewer: Where to?\nCarl Moss: To sea.\nInterviewer: Was it cold?\nCarl Moss: Yes.\nInterviewer: Will you go again? [bell]\n"
    )
    chaired = (
        "Moderator: Good evening.\nInterviewer: Where to?\nCarl Moss: To sea.\nModerator: Was it cold? Do tell us.\n"
        "Carl Moss: Yes.\nInterviewer: Alone?\nCarl Moss: No.\n"
    )
    asked_back = (
        "Interviewer: When did you see it?\nCarl Moss: The first lamp, or the second?\nInterviewer: Is there a third?\n"
        "Carl Moss: No.\nInterviewer: Right?\nCarl Moss: That is what I said.\n"
    )
    for text, count in ((open_ended, 3), (chaired, 3), (asked_back, 3)):
        found = exchanges(text.replace("?", mark))
        assert found == [([w.replace("?", mark) for w in one], [w.replace("?", mark) for w in two]) for one, two in exchanges(text)]
        assert len(found) == count


def test_a_mark_in_a_note_asks_nothing() -> None:
    """What a note holds is not said: a last turn with no other question mark is no question."""
    text = (
        "Interviewer: Where to?\nCarl Moss: To sea.\nInterviewer: Was it cold?\nCarl Moss: Yes.\nInterviewer: I thought so. [laughter?]\n"
    )
    assert len(exchanges(text)) == 2
