"""Talks in layouts that the weights never saw are read as well as they were."""

import pytest

from tests.fitting.marked import Figures, readings, rounds, unmarked

TOLERANCE = 0.3
"""How far a figure may fall, in points; raise the figures as they rise."""

HELD = {
    "first": Figures(turn=96.6, whole=62.5, none=100.0),
    "second": Figures(turn=95.2, whole=44.3, none=93.3),
    "third": Figures(turn=83.3, whole=29.2, none=60.0),
    "third_unread": Figures(turn=89.7, whole=20.8, none=71.4),
    "fourth": Figures(turn=95.7, whole=63.9, none=92.3),
    "fourth_unread": Figures(turn=97.2, whole=65.6, none=92.3),
    "fifth": Figures(turn=93.5, whole=69.4, none=95.7),
    "sixth": Figures(turn=89.8, whole=60.8, none=95.7),
    "seventh": Figures(turn=83.5, whole=48.4, none=100.0),
    "eighth": Figures(turn=95.9, whole=68.9, none=91.3),
    "ninth": Figures(turn=95.8, whole=59.0, none=100.0),
    "tenth": Figures(turn=92.0, whole=63.0, none=93.8),
    "eleventh": Figures(turn=91.5, whole=54.2, none=91.7),
    "twelfth": Figures(turn=92.3, whole=59.3, none=100.0),
    "thirteenth": Figures(turn=89.2, whole=67.2, none=100.0),
}


@pytest.fixture(scope="module")
def read() -> dict[str, Figures]:
    """Every marked text read, a round at a time."""
    return rounds(list(readings()))


def test_marks_come_off() -> None:
    """The text is what stands between the marks."""
    assert unmarked("Ann talks.\n\n⟦A: ⟧Yes.\n⟦B: ⟧No.\n") == ("Ann talks.\n\nA: Yes.\nB: No.\n", ((12, 15), (20, 23)))


def test_every_round_is_held(read: dict[str, Figures]) -> None:
    """No folder of texts is left without figures."""
    assert set(read) == set(HELD)


@pytest.mark.parametrize("name", HELD)
@pytest.mark.parametrize("figure", ["turn", "whole", "none"])
def test_no_figure_falls(read: dict[str, Figures], name: str, figure: str) -> None:
    """Turns found, talks right to the last turn, and what is no talk left without a turn: each round by itself."""
    assert getattr(read[name], figure) > getattr(HELD[name], figure) - TOLERANCE
