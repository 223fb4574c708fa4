"""Lines by which a page speaks of itself: none is a title, and none at the end belongs to the last turn."""

import pytest

import inquit
from inquit.pages.lines import BYLINE_ROWS, CLOSING_ROWS, LineRow

TALK = "Ann Lee: Why now?\nBo Yu: Two reasons.\nAnn Lee: Go on.\nBo Yu: It rained.\n"
BY = pytest.mark.parametrize("row", BYLINE_ROWS, ids=lambda row: row.name)
CLOSING = pytest.mark.parametrize("row", CLOSING_ROWS, ids=lambda row: row.name)


@BY
def test_a_byline_is_no_title(row: LineRow) -> None:
    """The line above it is."""
    for between in ("\n\n", "\n"):
        t = inquit.parse(f"The Man Who Counts Swifts{between}{row.example}\n\n{TALK}")
        assert (t.title, len(t.turns)) == ("The Man Who Counts Swifts", 4)


@BY
def test_a_near_miss_may_be_a_title(row: LineRow) -> None:
    """What only looks a little like a byline is a title as before."""
    assert row.pattern.match(row.example)
    assert not row.pattern.match(row.spares)


@CLOSING
def test_a_closing_line_is_no_speech(row: LineRow) -> None:
    """Behind a blank line at the very end it is a postamble, with marks around it and others below it too."""
    for end in (row.example, f"--- {row.example} ---", f"*{row.example}*\n\nEND", f"* * *\n\n[{row.example}]\n"):
        t = inquit.parse(f"{TALK}\n{end}\n")
        assert t.turns[-1].speech == "It rained."
        assert [segment.kind for segment in t.segments if row.example in segment.span.of(t.source)] == ["postamble"]


@CLOSING
def test_what_is_said_last_is_speech(row: LineRow) -> None:
    """A near miss, a closing line without a blank line above it, and one that stands between turns as well, are words."""
    assert inquit.parse(f"{TALK}\n{row.spares}\n").turns[-1].speech == f"It rained.\n\n{row.spares}"
    assert inquit.parse(f"{TALK}{row.example}\n").turns[-1].text == f"It rained.\n{row.example}"
    often = inquit.parse(f"Ann Lee: So?\n\n{row.example}\n\n{TALK}\n{row.example}\n\nSo it did.\n")
    assert often.turns[-1].speech.endswith("So it did.")


@CLOSING
def test_nobody_speaks_behind_a_closing_line(row: LineRow) -> None:
    """What a page has below it, links and boxes, is none of the last turn."""
    t = inquit.parse(f"{TALK}\n{row.example}\n\nMore on swifts\nThe ferry of Sund was late again, and nobody knew why.\n")
    assert (t.turns[-1].speech, t.segments[-2].kind) == ("It rained.", "postamble")


@pytest.mark.parametrize(
    "heading", ["## Further reading", "**Show notes:**", "Quellen", "Читайте также:", "### 編集後記", "Pour aller plus loin"]
)
def test_nobody_speaks_below_a_heading_of_the_back(heading: str) -> None:
    """Notes, sources and comments are a part of the page; the same words in a sentence are talk."""
    t = inquit.parse(f"{TALK}\n{heading}\n\nSwifts and Ferries, by C. Vine\n")
    assert (t.turns[-1].speech, t.segments[-2].kind) == ("It rained.", "postamble")
    said = f"{heading.strip('#* :')} are what I like."
    assert inquit.parse(f"{TALK}\n{said}\n").turns[-1].speech.endswith(said)


@pytest.mark.parametrize(
    "line", ["Labels: swifts, ferries", "Gönderen: Ayla Deniz zaman: 20:49", "Rozmawiał: Jan Wolny", "Interview: Clara Held"]
)
def test_a_closing_line_is_no_tag(line: str) -> None:
    """A label that stands once, on a line by which the page speaks of itself, opens no turn below the talk, and above it as before."""
    t = inquit.parse(f"{TALK}\n{line}\n\nMore on swifts\n")
    assert ([turn.label for turn in t.turns], t.turns[-1].speech) == (["Ann Lee", "Bo Yu"] * 2, "It rained.")


def test_a_turn_is_not_emptied() -> None:
    """What stands alone behind a tag is said, whatever it says."""
    t = inquit.parse("Ann Lee:\n\nWhy?\n\nBo Yu:\n\nSo.\n\nAnn Lee:\n\nWhat stands there?\n\nBo Yu:\n\nEND\n")
    assert t.turns[-1].speech == "END"


def test_a_word_in_small_letters_is_no_title() -> None:
    """What stands for a picture or a button above the talk is passed over; in a script without capitals one word may be a title."""
    assert inquit.parse(f"The Man Who Counts Swifts\n\nalt\n\n{TALK}").title == "The Man Who Counts Swifts"
    assert inquit.parse(f"渡し船\n\n{TALK}").title == "渡し船"


def test_closing_lines_between_rules() -> None:
    """A rule above closing lines belongs to them, and the blank line may stand above the rule."""
    t = inquit.parse(f"{TALK}\n{'=' * 30}\nExported 12 message(s)\n{'=' * 30}\n")
    assert t.turns[-1].speech == "It rained."
