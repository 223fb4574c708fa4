"""Marks of a page or a file around the words: markup over a whole paragraph, and what stands between the cues of WebVTT."""

import pytest

import inquit

PAIRS = [("**", "**"), ("***", "***"), ("_", "_"), ("'''", "'''"), ("<b>", "</b>")]


@pytest.mark.parametrize(("opening", "closing"), PAIRS, ids=lambda mark: mark)
def test_markup_over_the_paragraph(opening: str, closing: str) -> None:
    """What the tag opened is closed behind the words, and belongs to the tag."""
    asked = ("Why this press?", "And then? [laughs]", "To whom?")
    t = inquit.parse("".join(f"{opening}Ann Lee: {words}{closing}\n\nBo Yu: It was sold.\n\n" for words in asked))
    assert [turn.text for turn in t.turns[::2]] == list(asked)
    assert [turn.text for turn in t.turns[1::2]] == ["It was sold."] * 3
    assert [segment.span.of(t.source) for segment in t.segments if segment.kind == "tag"].count(closing) == 3


def test_markup_over_the_first_paragraph() -> None:
    """Where more words follow, the mark is an event."""
    t = inquit.parse("**Q: Why?**\n\nSo he asked.\n\nA: It was cheap.\n\n**Q: And then?**\n\nA: Sold.\n\n**Q: To whom?**\n\nA: To Bo.\n")
    assert t.turns[0].speech == "Why?\n\nSo he asked."
    assert [event.text for event in t.turns[0].events] == ["**"]


def test_markup_of_the_words_stays() -> None:
    """What the words themselves open is theirs, and so is all of it where the tag closes its own."""
    words = ("Why **this press**", "To **whom**", "**All**", "It was **")
    t = inquit.parse("".join(f"**Ann Lee:** {said}\n\n**Bo Yu:** Sold.\n\n" for said in words))
    assert [turn.text for turn in t.turns[::2]] == list(words)
    t = inquit.parse("".join(f"**Ann Lee: Do you mean **this**?**\n\nBo Yu: It was sold to **{name}**\n\n" for name in ("Cy", "Di", "Ed")))
    assert [turn.text for turn in t.turns] == ["Do you mean **this**?", "It was sold to **Cy**", "Do you mean **this**?",
                                               "It was sold to **Di**", "Do you mean **this**?", "It was sold to **Ed**"]  # fmt: skip


CUES = """\
WEBVTT

4f6c1a5e-0d0c/19-0
00:00:01.000 --> 00:00:04.000
<v Ann Lee>Why now?</v>

NOTE checked by Cy
twice

4f6c1a5e-0d0c/20-0
00:00:05.000 --> 00:00:07.000
<v Bo Yu>It rained
all day.</v>

intro
00:00:09.000 --> 00:00:10.000
NOTE what stands there.</v>

4f6c1a5e-0d0c/21-0
00:00:19.000 --> 00:00:20.000
<v Ann Lee>Go on.</v>

STYLE
::cue { color: papayawhip }
"""


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_what_stands_between_cues(end: str) -> None:
    """Identifiers, notes and closing elements are no speech; a note begins below a blank line."""
    t = inquit.parse(CUES.replace("\n", end))
    assert [turn.speech.split() for turn in t.turns] == [
        ["Why", "now?"],
        ["It", "rained", "all", "day.", "NOTE", "what", "stands", "there."],
        ["Go", "on."],
    ]


def test_a_line_above_a_time_elsewhere() -> None:
    """Without WEBVTT at the top, only a number above a cue's time is furniture."""
    t = inquit.parse("Ann Lee: Why now?\nBo Yu: It rained.\n\nall day\n00:00:09.000 --> 00:00:10.000\nAnn Lee: Go on.\nBo Yu: So.\n")
    assert t.turns[1].speech == "It rained.\n\nall day"
