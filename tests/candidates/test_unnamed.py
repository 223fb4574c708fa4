"""Turns without names: a dash before question and answer, or a sign for each of two."""

import pytest

import inquit

SAID = (
    "Is the ferry late?", "It is: by an hour.", "Who says so?", "The boatman. He has a clock.", "Does it run?", "It ran in May.",
    "And today?", "Today it stands.", "Why?", "Nobody knows.",
)  # fmt: skip


def talk(asking: str, answering: str, between: str = "\n") -> str:
    """The talk with one sign before questions, and one before answers."""
    return "".join(f"{(asking, answering)[n % 2]}{words}{between}" for n, words in enumerate(SAID))


@pytest.mark.parametrize("sign", ["– ", "— ", "- ", "• ", "—", "   – "])
@pytest.mark.parametrize("between", ["\n", "\n\n", "\n\nA second paragraph goes on.\n\n"])
def test_one_sign(sign: str, between: str) -> None:
    """Whoever asks and whoever answers has the same label, and is known by nothing else."""
    t = inquit.parse("The last boatman of Sund, in talk\n\n" + talk(sign, sign, between))
    assert [turn.text.split("\n")[0] for turn in t.turns] == [*SAID]
    assert [(speaker.kind, speaker.role) for speaker in t.speakers] == [("anonymous", "unknown")]


@pytest.mark.parametrize("signs", ["=-", "•-", "–*", "○●", "■□"])
def test_two_signs(signs: str) -> None:
    """The sign before questions is that of who asks."""
    t = inquit.parse(talk(f"{signs[0]} ", f"{signs[1]} ", "\n\n"))
    assert [turn.label for turn in t.turns] == [*signs] * 5
    assert [speaker.role for speaker in t.speakers] == ["interviewer", "interviewee"]


def test_a_slip() -> None:
    """A dash of another length begins a turn, too; a note with a sign of its own does not."""
    t = inquit.parse(talk("– ", "– ").replace("– Why", "- Why").replace("– And", "* Printed in May.\n– And"))
    assert [turn.text.split("\n")[0] for turn in t.turns] == [*SAID]
    assert {speaker.kind for speaker in t.speakers} == {"anonymous"}


ANSWERED = (
    "Ada Finch: {asked}\n\n– {answered}\n\n",
    "– {asked}\n\nAda: {answered}\n\n",
    "**{asked}**\n\nAda: {answered}\n\n",
    "**{asked}**\n\n**MV:** {answered}\n\nShe laughs.\n\n",
)


@pytest.mark.parametrize("pattern", ANSWERED)
def test_names_before_answers_alone(pattern: str) -> None:
    """Of two, one has a dash or bold, and the other a name."""
    t = inquit.parse("".join(pattern.format(asked=SAID[n], answered=SAID[n + 1]) for n in range(0, len(SAID), 2)))
    assert [turn.speech.split("\n")[0] for turn in t.turns] == [*SAID]
    assert [speaker.role for speaker in t.speakers] == ["interviewer", "interviewee"]


@pytest.mark.parametrize(
    "pattern", ["**{asked}**\n\n– {answered}\n\n", "**– {asked}**\n\n– {answered}\n\n", "- **{asked}**\n- {answered}\n"]
)
def test_bold_questions(pattern: str) -> None:
    """Bold is a sign of its own, with a dash behind it and without."""
    t = inquit.parse("".join(pattern.format(asked=SAID[n], answered=SAID[n + 1]) for n in range(0, len(SAID), 2)))
    assert [turn.speech.strip("*") for turn in t.turns] == [*SAID]


def test_notes_between_labels() -> None:
    """Notes below what is said take turns with labels, too; they do not ask."""
    text = "".join(f"{('Ada', 'Olof')[n % 2]}: {words}\n- {SAID[1]}\n" for n, words in enumerate(SAID))
    assert {turn.label for turn in inquit.parse(text).turns} == {"Ada", "Olof"}


NEAR = {
    "a list": "".join(f"- {words}\n" for words in SAID[1::2] * 3),
    "questions alone": "".join(f"- {words}\n" for words in SAID[::2] * 3),
    "lists in lists": "".join(f"- {words}\n" if n % 2 else f"* {words}\n" for n, words in enumerate(SAID[1::2] * 4)),
    "a few": "– Is it late?\n– It is.\n– Why?\n– Nobody knows.\n",
    "a story": "".join(
        f"{words} The old man looked up.\nHe waited.\n— {words}\nThen he went on.\nIt rained.\n" for words in SAID[1::2] * 3
    ),
}


@pytest.mark.parametrize("name", NEAR)
def test_near_misses(name: str) -> None:
    """What only has dashes."""
    assert not inquit.parse(NEAR[name]).turns


def test_labels_behind_dashes() -> None:
    """Where a label stands behind each dash, it is the label."""
    text = "".join(f"- {('Ann', 'Bo')[n % 2]}: {words}\n" for n, words in enumerate(SAID))
    assert [turn.label for turn in inquit.parse(text).turns] == ["Ann", "Bo"] * 5
