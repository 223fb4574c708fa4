"""Lines by which a page speaks of itself: none is a title, and none at the end belongs to the last turn."""

import pytest

import inquit
from inquit.parsing.page_lines import BYLINE_ROWS, CLOSING_ROWS, LineRow

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
    """A near miss, a closing line without a blank line above it, and one that talk follows, are words."""
    assert inquit.parse(f"{TALK}\n{row.spares}\n").turns[-1].speech == f"It rained.\n\n{row.spares}"
    assert inquit.parse(f"{TALK}{row.example}\n").turns[-1].speech == f"It rained.\n{row.example}"
    assert inquit.parse(f"{TALK}\n{row.example}\n\nSo it did.\n").turns[-1].speech.endswith("So it did.")


def test_a_turn_is_not_emptied() -> None:
    """What stands alone behind a tag is said, whatever it says."""
    t = inquit.parse("Ann Lee:\n\nWhy?\n\nBo Yu:\n\nSo.\n\nAnn Lee:\n\nWhat stands there?\n\nBo Yu:\n\nEND\n")
    assert t.turns[-1].speech == "END"


def test_closing_lines_between_rules() -> None:
    """A rule above closing lines belongs to them, and the blank line may stand above the rule."""
    t = inquit.parse(f"{TALK}\n{'=' * 30}\nExported 12 message(s)\n{'=' * 30}\n")
    assert t.turns[-1].speech == "It rained."
