"""What is not speech inside a turn: each row of the table finds its example and leaves its near miss alone."""

import pytest
from hypothesis import given

import inquit
from inquit.model import EventKind
from inquit.parsing.events import EVENT_ROWS, EventRow, events, kind_of
from inquit.testing import texts

ROWS = pytest.mark.parametrize("row", EVENT_ROWS, ids=lambda row: row.name)


@ROWS
def test_the_example_holds_an_event(row: EventRow) -> None:
    """The row finds something in its example, and what it finds is a slice of it."""
    found = list(events([row], row.example, 0, len(row.example), row.example))
    assert found
    assert all(event.text and event.span.of(row.example) == event.text for event in found)
    assert row.kind is None or {event.kind for event in found} == {row.kind}


@ROWS
def test_the_near_miss_is_spared(row: EventRow) -> None:
    """The row finds nothing in its near miss."""
    assert list(events([row], row.spares, 0, len(row.spares), row.spares)) == []


@given(texts())
def test_events_are_apart_and_inside(text: str) -> None:
    """Whatever the text, events are in order, do not overlap and lie in the stretch that was asked for."""
    at = start = len(text) // 3
    for event in events(EVENT_ROWS, text, start, len(text), text):
        assert at <= event.span.start < event.span.end <= len(text)
        assert event.span.of(text) == event.text
        at = event.span.end


KINDS: dict[str, EventKind] = {
    "[laughter]": "vocal",
    "(Laughs.)": "vocal",
    "{vocalsound}": "vocal",
    "[pause]": "pause",
    "(Silence.)": "pause",
    "[inaudible 00:12:03]": "unclear",
    "[???]": "unclear",
    "(nods)": "kinesic",
    "[door slams]": "incident",
    "(Applause.)": "incident",
}


@pytest.mark.parametrize("note", KINDS)
def test_kinds(note: str) -> None:
    """A note is of the kind that its first words name, and an incident where they name none."""
    assert kind_of(note) == KINDS[note]


def _turn(words: str) -> inquit.Turn:
    """The second of six turns, with these words."""
    t = inquit.parse(f"Ann: Why now?\nBob: {words}\nAnn: Go on.\nBob: It rained.\nAnn: And then?\nBob: Then it stopped.\n")
    assert [turn.label for turn in t.turns] == ["Ann", "Bob"] * 3
    return t.turns[1]


SPOKEN = {
    "Yes [laughter] I do.": "Yes I do.",
    "[laughter] I do.": "I do.",
    "I do. [laughter]": "I do.",
    "[laughter]": "",
    "Yes. [pause] No. [pause] Perhaps.": "Yes. No. Perhaps.",
    "We met (as agreed) at noon.": "We met (as agreed) at noon.",
    "See [the map](https://tides.example) there.": "See [the map](https://tides.example) there.",
    "Issue #12 is open.": "Issue #12 is open.",
}


@pytest.mark.parametrize("words", SPOKEN)
def test_speech_is_the_words_less_the_events(words: str) -> None:
    """The text keeps the events, the speech does without them and closes the gaps."""
    turn = _turn(words)
    assert turn.text == words
    assert turn.speech == SPOKEN[words]
