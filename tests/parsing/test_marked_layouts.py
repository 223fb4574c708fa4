"""Talks in layouts that the weights never saw are read as well as they were."""

import pytest

from tests.fitting.marked import Reading, readings, unmarked

TOLERANCE = 0.3
"""How far a figure may fall, in points; raise the figures as they rise."""
TURN, WHOLE, NONE = 92.2, 43.8, 93.3


@pytest.fixture(scope="module")
def read() -> list[Reading]:
    """Every marked text, read."""
    return list(readings())


def test_marks_come_off() -> None:
    """The text is what stands between the marks."""
    assert unmarked("Ann talks.\n\n⟦A: ⟧Yes.\n⟦B: ⟧No.\n") == ("Ann talks.\n\nA: Yes.\nB: No.\n", ((12, 15), (20, 23)))


def test_turns_are_found(read: list[Reading]) -> None:
    """In the mean over the layouts, and every turn of a text."""
    talks = [reading for reading in read if reading.talk.tags]
    assert sum(reading.f1 for reading in talks) / len(talks) > TURN - TOLERANCE
    assert 100 * sum(not reading.missed and not reading.invented for reading in talks) / len(talks) > WHOLE - TOLERANCE


def test_what_is_no_transcript_has_no_turns(read: list[Reading]) -> None:
    """Statutes, glossaries, logs and the like."""
    others = [reading for reading in read if not reading.talk.tags]
    assert 100 * sum(not reading.found for reading in others) / len(others) > NONE - TOLERANCE
