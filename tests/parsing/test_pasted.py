"""Talks pasted whole into something else, or put through a tool that changed every line, keep their turns."""

import pytest

import inquit

CAST = ("Ada Finch", "Olof Brandt")
SAID = (
    "Where did the ferry go?",
    "To the island, I think.\nIt was late.",
    "And did it come back?",
    "No, it never did.",
    "Did you look for it?",
    "We looked until noon.",
)
BLOCKS = "".join(f"{CAST[n % 2]}:\n\n{words}\n\n" for n, words in enumerate(SAID))
LINES = "".join(f"{CAST[n % 2]}: {words}\n" for n, words in enumerate(SAID))
TIMES = "".join(f"{CAST[n % 2]}:\n\n00:1{n}\n\n{words}\n\n" for n, words in enumerate(SAID))
COLUMNS = "".join(f"{CAST[n % 2]}\t{words.partition(chr(10))[0]}\n" for n, words in enumerate(SAID))

PASTED = {
    "in a block of code": f"```\n{LINES}```\n",
    "in a block of code, with a heading": f"# The ferry\n\n```text\n{BLOCKS}```\n",
    "quoted": "".join(f"> {line}".rstrip() + "\n" for line in BLOCKS.splitlines()),
    "in small letters": LINES.lower(),
    "a blank line below each line": TIMES,
    "columns indented": "".join(f"    {line}\n" for line in COLUMNS.splitlines()),
}


@pytest.mark.parametrize("text", PASTED.values(), ids=list(PASTED))
def test_a_talk_stays_one(text: str) -> None:
    """Every turn is found."""
    assert [turn.label.title() for turn in inquit.parse(text).turns] == [*CAST * 3]


def test_code_within_a_page_stays_code() -> None:
    """What looks like a talk in a block of code of a page is none."""
    page = "# Settings\n\nThe file has two kinds of lines.\nThe first names a host.\nThe second names a guest.\nBoth may come again.\n"
    assert inquit.parse(f"{page}\n```\nhost: a.example\nguest: b.example\nhost: c.example\nguest: d.example\n```\n").turns == ()


def test_what_a_talk_quotes_stays_its_own() -> None:
    """Blank lines of a quote in a talk open no turns."""
    talk = LINES + "Ada Finch: Read this.\n> Skipper: Ahoy.\n>\n> Mate: Ahoy.\n>\nOlof Brandt: I did.\n"
    assert [turn.label for turn in inquit.parse(talk).turns][-2:] == ["Ada Finch", "Olof Brandt"]


def test_a_button_below_each_comment_is_nobody() -> None:
    """Nor is the last one, with nothing below it."""
    said = ("Where did the ferry go?", "To Sund, I think.", "And who saw it?", "Nobody did.", "Then how do you know?", "It is not here.")
    who = [f"{'adaf' if n % 2 else 'olofb'} {n + 2} hours ago | parent | next [–]" for n in range(len(said))]
    page = "".join(f"{head}\n\n{words}\n\nreply\n\n" for head, words in zip(who, said, strict=True))
    assert [turn.speaker.name for turn in inquit.parse(page).turns] == ["olofb", "adaf"] * 3
