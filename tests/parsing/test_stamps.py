"""Times that stand apart from the label: behind the delimiter, on lines of their own, at the end of turns."""

import pytest

import inquit

SAID = (("Ann Reed", "Why now?"), ("Carl Moss", "Two reasons."), ("Ann Reed", "Go on."), ("Carl Moss", "The rain."))
WORDS = [words for _, words in SAID]
TIMES = [4_000, 69_000, 134_000, 199_000]

BESIDE = {
    "square": "{label}: [00:0{n}:{s:02}] {words}\n\n",
    "round": "{label}: ({n}:{s:02}) {words}\n",
    "bold": "**{label}:** [0{n}:{s:02}] {words}\n\n",
    "both bold": "**{label}:** **[0{n}:{s:02}]** {words}\n\n",
    "link": "{label}: [{n}:{s:02}](https://tides.example/watch?t=9) {words}\n",
    "bare": "{label}: {n}:{s:02} {words}\n",
    "own line": "{label}:\n0{n}:{s:02}\n{words}\n\n",
    "own line with words": "{label}:\n[0{n}:{s:02}] {words}\n\n",
    "apart from the label": "**{label}**\n\n[0{n}:{s:02}] {words}\n\n",
    "nicks": "<{nick}> [0{n}:{s:02}] {words}\n",
    "table": "| {label} | 0{n}:{s:02} | {words} |\n",
    "with a dash": "{label}: [0{n}:{s:02}] - {words}\n",
    "heading": "### 00:0{n}:{s:02}\n\n{label}: {words}\n\n",
    "above, in bold": "**[0{n}:{s:02}]**\n{label}: {words}\n\n",
    "above, signs of f4": "#00:0{n}:{s:02}-0#\n{label}: {words}\n",
    "signs of f4": "{label}: #00:0{n}:{s:02}-0# {words}\n",
    "signs of f4 before": "#00:0{n}:{s:02}-0# {label}: {words}\n",
    "above": "{n}:{s:02}\n{label}: {words}\n",
    "above, in brackets": "[00:0{n}:{s:02}]\n**{label}:** {words}\n\n",
    "above, apart": "00:0{n}:{s:02}\n\n{label}: {words}\n\n",
    "above a label on its own line": "{n}:{s:02}\n**{label}**\n{words}\n\n",
}


def _text(form: str) -> str:
    """Four turns in a form, a minute and five seconds apart."""
    return "".join(form.format(label=label, nick=label[:3].lower(), words=words, n=n, s=4 + 5 * n) for n, (label, words) in enumerate(SAID))


@pytest.mark.parametrize("form", BESIDE)
def test_turns_have_the_times_of_their_stamps(form: str) -> None:
    """Wherever the times stand, each turn has its own, and none of them is a word."""
    turns = inquit.parse(_text(BESIDE[form])).turns
    assert [(turn.speech, turn.start_ms, turn.end_ms) for turn in turns] == [
        (words, ms, None) for words, ms in zip(WORDS, TIMES, strict=True)
    ]
    assert [turn.text for turn in turns] == WORDS


@pytest.mark.parametrize("form", [">> {words}\n", ">> {label}: {words}\n"])
def test_times_above_signs(form: str) -> None:
    """Captions copied off a page have the time above `>>`."""
    turns = inquit.parse(_text("{n}:{s:02}\n" + form)).turns
    assert [(turn.text, turn.start_ms) for turn in turns] == list(zip(WORDS, TIMES, strict=True))


def test_a_range_above_a_label() -> None:
    """A block of time code says when a turn ends, too."""
    turns = inquit.parse(_text("00:0{n}:{s:02}:10 - 00:0{n}:{s:02}:22\n{label}\n{words}\n\n")).turns
    assert [(turn.text, turn.start_ms, turn.end_ms) for turn in turns] == list(zip(WORDS, TIMES, TIMES, strict=True))


MEETING = """\
00:00:00

Ann Reed: Why now?
Carl Moss: Two reasons.
Ann Reed: Go on.

00:05:02

Carl Moss: The rain.
Ann Reed: And?
Carl Moss: The mice.
"""


def test_a_time_above_several_turns() -> None:
    """It is that of the first of them; nothing is known of the others."""
    t = inquit.parse(MEETING)
    assert [turn.start_ms for turn in t.turns] == [0, None, None, 302_000, None, None]
    assert "05:02" not in "".join(turn.text for turn in t.turns)


CAPTIONS = """\
0:01
Ann: Good morning, and
0:04
welcome to the show.
0:07
Bo: Thank you. It is
0:09
a pleasure.
0:12
Ann: Is it?
0:14
Bo: For us
0:16
it is.
"""


def test_times_within_turns() -> None:
    """Where a page has a time every few seconds, those within turns are no words of them."""
    assert [(turn.speech, turn.start_ms) for turn in inquit.parse(CAPTIONS).turns] == [
        ("Good morning, and\nwelcome to the show.", 1_000),
        ("Thank you. It is\na pleasure.", 7_000),
        ("Is it?", 12_000),
        ("For us\nit is.", 14_000),
    ]


def test_times_between_the_paragraphs_of_a_turn() -> None:
    """Where the tags have times, one in brackets on a line of its own is no word; one without is."""
    for tag in ("**{}** ({}):\n", "{} ({}):\n", "{} [{}]: "):
        ann, bo = tag.format("Ann Reed", "0:02"), tag.format("Carl Moss", "0:31")
        again = tag.format("Ann Reed", "0:40"), tag.format("Carl Moss", "0:50")
        t = inquit.parse(f"{ann}Good morning.\n\n(00:29):\nWho begins?\n\n{bo}At\n10:30\nyou do.\n\n{again[0]}Why?\n\n{again[1]}So.\n")
        assert [(turn.start_ms, "".join(turn.speech.split())) for turn in t.turns] == [
            (2_000, "Goodmorning.Whobegins?"),
            (31_000, "At10:30youdo."),
            (40_000, "Why?"),
            (50_000, "So."),
        ]


WORDS_OF_TURNS = (
    "Ann: When?\nBo: 10:30, in the hall.\nAnn: And then?\nBo: 9:15, I think.\nAnn: So late?\nBo: Yes.\n",
    "Ann: When?\nBo: At\n10:30\nAnn: And then?\nBo: At\n9:15\nAnn: So late?\nBo: Yes.\n",
    "Ann: When?\nBo: Later, at\n10:30\nin the hall.\nAnn: And then?\nBo: Nothing.\nAnn: So late?\nBo: Yes.\n",
    "Ann: (10:30) is late.\nBo: It is.\nAnn: And then?\nBo: Nothing.\n",
)


@pytest.mark.parametrize("text", WORDS_OF_TURNS)
def test_times_that_somebody_names(text: str) -> None:
    """A time that few turns have, or that falls, is one that somebody speaks of."""
    turns = inquit.parse(text).turns
    assert {turn.start_ms for turn in turns} == {None}
    assert "".join(text.split()) == "".join(f"{turn.tag}{turn.speech}" for turn in turns).replace("\n", "").replace(" ", "")


def test_times_at_the_end_of_turns() -> None:
    """f4 prints when a paragraph ends: its turn ends there, and the next one begins."""
    times = ("00:00:08-2", "00:00:12-5", "00:00:15-0", "00:00:21-9")
    text = "".join(f"{label}: {words} #{time}#\n\n" for (label, words), time in zip(SAID, times, strict=True))
    turns = inquit.parse(text).turns
    assert [(turn.speech, turn.start_ms, turn.end_ms) for turn in turns] == [
        ("Why now?", None, 8_200),
        ("Two reasons.", 8_200, 12_500),
        ("Go on.", 12_500, 15_000),
        ("The rain.", 15_000, 21_900),
    ]


BOARD = """\
Imogen Hale
  9:02 AM
morning!
Bo Yu
  9:03 AM
hi there
Imogen Hale
  9:05 AM
who has the key?
Bo Yu
  9:06 AM
me
"""


@pytest.mark.parametrize("text", [BOARD, BOARD.replace("\n  ", "\n"), BOARD.replace("\nBo", "\n\nBo").replace("\nImogen", "\n\nImogen")])
def test_times_below_labels(text: str) -> None:
    """A time on a line of its own below a label on one of its own belongs to it, as boards are copied."""
    turns = inquit.parse(text).turns
    assert [(turn.label, turn.text, turn.start_ms) for turn in turns] == [
        ("Imogen Hale", "morning!", 32_520_000),
        ("Bo Yu", "hi there", 32_580_000),
        ("Imogen Hale", "who has the key?", 32_700_000),
        ("Bo Yu", "me", 32_760_000),
    ]


MESSAGES = (
    ("Imogen Hale", "Has anybody seen the key of the boat house?"),
    ("Bo Yu", "It hung on the nail this morning, I think"),
    ("Imogen Hale", "It does not hang there now"),
    ("Bo Yu", "Then Cy has it. He went out at noon"),
    ("Cy Dorn", "I have it, sorry!"),
    ("Imogen Hale", "Could you bring it back?"),
    ("Cy Dorn", "In ten minutes"),
    ("Bo Yu", "See"),
)


@pytest.mark.parametrize("day", ["Nov 6, 2031, ", "06/11/2031, ", "Thu "])
@pytest.mark.parametrize("form", ["{label}\n{words}\n{time}\n\n", "{time}\n{label}\n{words}\n\n"])
def test_days_and_times_on_lines_of_their_own(form: str, day: str) -> None:
    """Below the words or above the label, they are the time of the message, and no words."""
    text = "".join(form.format(label=label, words=words, time=f"{day}6:1{n} PM") for n, (label, words) in enumerate(MESSAGES))
    turns = inquit.parse(text).turns
    assert [(turn.label, turn.text) for turn in turns] == [*MESSAGES]
    assert [turn.start_ms for turn in turns] == [65_400_000 + 60_000 * n for n in range(len(MESSAGES))]
