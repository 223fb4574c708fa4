"""Times of two numbers: hours and minutes, or minutes and seconds; the whole text decides."""

import pytest

import inquit

LONG = "The harbour is deep, and the ferries are many, and no one among us has ever counted the stones of the quay. " * 3
CHAT = [("19:59", "evening all"), ("20:00", "hi"), ("20:00", "who has the key?"), ("20:00", "me"), ("20:04", "good"), ("20:07", "bye")]
SITTING = [("9:01", LONG), ("9:03", 5 * LONG), ("9:05", 9 * LONG), ("10:06", LONG), ("10:30", LONG), ("10:31", "Hear, hear.")]
MIDNIGHT = [("0:21", "evening all"), ("0:21", "hi"), ("0:21", "who has it?"), ("0:22", "me"), ("0:22", "good"), ("0:27", "bye")]
UNTIMED = [("0:00", LONG)] * 4
NIGHT = [("23:51", LONG), ("23:53", LONG), ("23:55", LONG), ("23:56", LONG), ("23:57", LONG), ("23:58", LONG)]
TALK = [
    ("0:00", "Good morning."),
    ("0:02", "Good morning."),
    ("0:04", "Who begins?"),
    ("0:05", "You do."),
    ("0:06", "I?"),
    ("0:07", "Yes."),
]
TALK_FROM_A_CUT = [("12:00", LONG), ("12:40", "Yes."), ("12:41", LONG), ("13:50", "No."), ("13:50", "Why?"), ("13:52", "So.")]
BEYOND_A_DAY = [("58:00", LONG), ("58:02", LONG), ("58:03", LONG), ("58:04", LONG), ("58:05", LONG), ("58:06", LONG)]
FALLING = [("20:00", LONG), ("4:00", LONG), ("20:02", LONG), ("4:01", LONG), ("20:03", LONG), ("4:02", LONG)]

FORMS = ("[{time}] {label}: {words}\n", "{label} ({time}): {words}\n\n", "{label}  {time}\n{words}\n\n")


def _first(said: list[tuple[str, str]], form: str) -> int | None:
    """When the first turn begins; all turns must be found."""
    text = "".join(form.format(time=time, label=("Ann Reed", "Carl Moss")[n % 2], words=words) for n, (time, words) in enumerate(said))
    turns = inquit.parse(text).turns
    assert len(turns) == len(said)
    return turns[0].start_ms


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("said", [CHAT, SITTING, NIGHT, MIDNIGHT], ids=["chat", "sitting", "night", "midnight"])
def test_hours(said: list[tuple[str, str]], form: str) -> None:
    """Nobody says three hundred words in two seconds, and four turns of a talk do not begin in the same second."""
    hour, _, minute = said[0][0].partition(":")
    assert _first(said, form) == (60 * int(hour) + int(minute)) * 60_000


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    "said", [TALK, TALK_FROM_A_CUT, BEYOND_A_DAY, FALLING, UNTIMED], ids=["talk", "from a cut", "beyond a day", "falling", "untimed"]
)
def test_minutes(said: list[tuple[str, str]], form: str) -> None:
    """What can be minutes and seconds is, and so is what cannot be the hours of a day one after the other."""
    minute, _, second = said[0][0].partition(":")
    assert _first(said, form) == (60 * int(minute) + int(second)) * 1_000


def test_a_third_number_says_that_the_others_are_minutes() -> None:
    """A talk that goes on beyond its first hour has minutes and seconds before."""
    said = [(f"{n}:{s:02}", LONG) for n in (11, 12) for s in (0, 1, 2)]
    assert _first([*said, ("1:00:00", "Yes.")], FORMS[0]) == 660_000
