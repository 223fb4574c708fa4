"""The heading and the notices about a talk are no turns, however much their fields look like tags."""

import pytest

import inquit
from inquit.evidence.heading import gives_a_name

TALK = """\
Moderator: Welcome to you both. Who counts the boats?

Lund: Nobody counts them any more. The harbour office closed.

Quill: I count them, on Mondays, from the roof of the ice shop.

Moderator: And how many were there on Monday?

Quill: Eleven, and a raft with a dog on it.

Lund: The dog is mine, and so is the raft.

Moderator: Then we had better stop here. Thank you.
"""
LABELS = ["Moderator", "Lund", "Quill", "Moderator", "Quill", "Lund", "Moderator"]


def labels(text: str) -> list[str]:
    """Who speaks, turn by turn."""
    return [turn.label for turn in inquit.parse(text).turns]


@pytest.mark.parametrize(
    "heading",
    [
        "Guests: Mira Lund, Tom Quill\n",
        "Guest: Prof. Mira Lund, harbour master\nMusic: Ines Rua\n",
        "Sund: the town that lost count\n\nIt has three quays, and nobody knows how many boats.\n",
        "DEBATE: Who owns the ice?\n\nRecorded: 3 May, Ice Hall\n",
        "Interview by Ines Rua\nDrawings: Olof Brandt\n",
        "Rozmówczyni: dr hab. Mira Lund, pilotka\n",
    ],
)
def test_a_heading_is_no_turn(heading: str) -> None:
    """Fields and headlines before the talk stay outside it."""
    assert labels(f"{heading}\n{TALK}") == LABELS


@pytest.mark.parametrize(
    "notice",
    [
        "About the speaker: Mira Lund is a harbour master in Sund.",
        "About our guests: Tom Quill keeps the ice shop.",
        "Photos: Olof Brandt",
        "Further reading: The Slow Ferry (Tern Press, 120 pages)",
    ],
)
def test_a_notice_is_no_turn(notice: str) -> None:
    """Credits and biographies behind the talk open no turn."""
    assert labels(f"{TALK}\n{notice}\n") == LABELS


@pytest.mark.parametrize(
    "line", ["Ines Rua: Good evening, everybody, and mind the wet steps.", "Ines Rua: May I ask something about the dog?"]
)
def test_somebody_who_speaks_once_is_heard(line: str) -> None:
    """A turn before or behind all others is one, whoever speaks it."""
    assert labels(f"{line}\n\n{TALK}") == ["Ines Rua", *LABELS]
    assert labels(f"{TALK}\n{line}\n") == [*LABELS, "Ines Rua"]


def test_a_part_that_speaks_is_given_in_the_heading() -> None:
    """`Moderator: Ines Rua, editor` is no turn, though `Moderator:` opens others; it says who the moderator is."""
    text = f"Moderator: Ines Rua, editor of the Quay Review\nGuests: Mira Lund, Tom Quill\n\n{TALK}"
    t = inquit.parse(text)
    assert [turn.label for turn in t.turns] == LABELS
    assert [speaker.name for speaker in t.speakers] == ["Ines Rua", "Mira Lund", "Tom Quill"]
    refused = next(c for c in inquit.explain(text).candidates if c.label == "Moderator")
    assert (refused.taken, refused.reason) == (False, "a field of the heading: its label speaks further down")


@pytest.mark.parametrize("words", ["Ines Rua, welcome to the quay.", "Mira Lund and Tom Quill, who counts the boats?", "Good evening"])
def test_a_part_that_begins_with_a_name_speaks(words: str) -> None:
    """Whoever addresses somebody by name says a sentence, and a short greeting gives no name."""
    assert labels(f"Moderator: {words}\n\n{TALK}") == ["Moderator", *LABELS]


def test_labels_of_the_caller_are_no_fields() -> None:
    """What the caller calls a speaker is one at every place."""
    options = inquit.Options(speakers={"Moderator": "Ines Rua"})
    t = inquit.parse(f"Moderator: Olof Brandt\n\n{TALK}", options=options)
    assert [turn.label for turn in t.turns] == ["Moderator", *LABELS]


def test_a_full_name_with_an_honorific_stands_alone() -> None:
    """The full stop of an honorific ends no sentence: the line is a label, and the surname alone is its bearer's."""
    talk = "Rua\n\nWhat fell on the roof?\n\nProf. Tom Quill, OM\n\nA stone, a small one.\n\n"
    talk += "".join(f"Rua\n\nAnd was it {what}?\n\nQuill\n\nIt was, more or less.\n\n" for what in ("warm", "heavy", "yours"))
    t = inquit.parse(talk)
    assert [turn.label for turn in t.turns] == ["Rua", "Prof. Tom Quill, OM", *["Rua", "Quill"] * 3]
    assert len(t.speakers) == 2


@pytest.mark.parametrize(
    "said",
    ["Dr. Mira Lund", "Mira Lund (pilot)", "prof. dr hab. Mira Lund, pilotka", "Mira Lund is a pilot.", "Mira van der Lund; Tom Quill"],
)
def test_names_are_given(said: str) -> None:
    """A full name with what goes on behind a name."""
    assert gives_a_name(said)


@pytest.mark.parametrize(
    "said", ["Mira", "Mira, why?", "We met Mira Lund.", "Good morning.", "Mira Lund told me.", "", "12 May", "UNESCO House"]
)
def test_names_are_not_given(said: str) -> None:
    """A single name, a sentence that mentions one, no name at all."""
    assert not gives_a_name(said)


def test_numbered_minutes_are_no_turns() -> None:
    """`Action item 4.2:` is as little of a speaker as `Action item:`."""
    assert labels(f"{TALK}\nAction item 4.2: Somebody counts the boats next week, and writes it down.\n") == LABELS


def test_a_letter_in_a_heading_is_no_part() -> None:
    """`Q` speaks in interviews; the one of `Q3 2031 Results` is a quarter, and what stands below such a heading is said by nobody."""
    said = (
        ("Operator", "Good day, and welcome to the call. Please go ahead."),
        ("Ada Finch -- Chief Executive Officer", "We sold nine cranes. That is two more than a year ago."),
        ("Olof Brandt -- Chief Financial Officer", "Margins were flat."),
        ("Operator", "The first question comes from Imogen Hale."),
        ("Imogen Hale -- Analyst", "Can you say more on the margins?"),
        ("Olof Brandt -- Chief Financial Officer", "Sure. Steel was dear, and we hired early."),
        ("Ada Finch -- Chief Executive Officer", "We keep our outlook."),
        ("Operator", "This ends our call."),
    )
    head = (
        "Quay Cranes Inc. (NYSE: QCR)\n\nQ3 2031 Results Call\n\nNov 6, 2031, 8:30 a.m. ET\n\nContents:\n\n  • Remarks\n  • Questions\n\n"
    )
    t = inquit.parse(head + "".join(f"{label}\n\n{words}\n\n" for label, words in said))
    assert [turn.label for turn in t.turns] == [label for label, _ in said]


def test_whoever_is_called_behind_a_sentence_is_not_given() -> None:
    """A chair who calls people by their names, one after the other, speaks each time."""
    text = (
        "The SPEAKER: Silence. Mira Lund, please. (Noise)\n\nMira Lund: I have a boat, Speaker.\n\n"
        "The SPEAKER: Silence. Tom Quill, please. (Laughter)\n\nTom Quill: I have none.\n\nThe SPEAKER: We rise.\n"
    )
    assert labels(text) == ["The SPEAKER", "Mira Lund", "The SPEAKER", "Tom Quill", "The SPEAKER"]


def test_a_part_that_is_given_twice_says_nothing() -> None:
    """A page with the field in two places has it in two places; whoever calls the roll speaks."""
    field = "President: Mira Lund\n\n"
    talk = "Mr Holm: I have a boat.\n\nMrs Rua: I have none.\n\nMr Holm: Oh.\n"
    assert labels(f"Sitting of 3 May\n\n{field}(Not proofread)\n\n{field}{talk}") == ["Mr Holm", "Mrs Rua", "Mr Holm"]
    roll = "Clerk: Mira Lund\n\nLund: Here.\n\nClerk: Tom Quill\n\nQuill: Here.\n\nClerk: Ines Rua\n\nRua: Here.\n"
    assert labels(roll).count("Clerk") == 3


CAST = "Wirya : pupil, forgetful\nMelur : pupil, clever\nPak Tirta : keeper of the school\n\n"
PLAY = (
    "Wirya : Is the bell late?\nMelur : It is gone!\nWirya : Where to?\n(Pak Tirta enters.)\nPak Tirta : Why so loud?\n"
    "Wirya : The bell is gone.\nPak Tirta : Then who rang at six?\nMelur : Nobody did.\n"
)


@pytest.mark.parametrize("cast", [CAST, "The cast:\n" + CAST.replace("l\n", "l.\n").replace("r\n", "r.\n")])
def test_a_list_of_those_who_speak(cast: str) -> None:
    """What says who somebody is, above the talk, is nobody's turn, though it has the colon of the tags."""
    found = inquit.parse(cast + PLAY)
    assert [turn.label for turn in found.turns] == [line.partition(" :")[0] for line in PLAY.splitlines() if " : " in line]


def test_a_talk_that_begins_with_a_round() -> None:
    """Three who speak one below the other make no list where they end their sentences, or nothing stands behind them."""
    assert len(inquit.parse(CAST.replace("\n", ".\n", 3) + PLAY).turns) == 10
    assert len(inquit.parse(CAST.rstrip() + "\n" + PLAY).turns) == 10


def test_a_list_may_be_printed_otherwise() -> None:
    """Bullets before the names of a list are none of the talk's."""
    cast = "\n".join(f"- **{line.partition(' :')[0]}**: {line.partition(': ')[2]}" for line in CAST.splitlines() if line)
    play = "\n\n".join(f"**{line.partition(' :')[0]}**: {line.partition(': ')[2]}" for line in PLAY.splitlines() if " : " in line)
    assert len(inquit.parse(f"Characters\n\n{cast}\n\nScene I\n\n{play}\n\n{play}\n").turns) == 14
