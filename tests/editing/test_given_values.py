"""What a caller gives to a change: what could not be read back is refused."""

from collections.abc import Callable
from typing import Any

import pytest

import inquit
from inquit import EditError, Speaker, Transcript

TALK = inquit.parse("[00:00:01] Ann: Why now?\n[00:00:05] Bo: Two reasons. First this.\n[00:00:09] Ann: Oh.\n[00:00:12] Bo: Yes.\n")
AT = TALK.source.index("First")
BOSS = Speaker(id="x", name="Cy", labels=(), role="boss")  # type: ignore[arg-type]  # what is refused
DOG = Speaker(id="x", name="Cy", labels=(), kind="dog")  # type: ignore[arg-type]  # what is refused
MINUTES: Any = 1.5


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (
            lambda t: inquit.joined([t, t], shift_ms=[0, MINUTES * 60 * 1000]),
            "joined: shift_ms: expected a whole number of milliseconds, got 90000.0",
        ),
        (lambda t: inquit.joined([t, t], shift_ms=[0, True]), "joined: shift_ms: expected a whole number of milliseconds, got True"),
        (lambda t: t.split(1, AT, at_ms=6e3), "split: at_ms: expected a whole number of milliseconds, got 6000.0"),
        (lambda t: t.merged(max_gap_ms=1.5), "merged: max_gap_ms: expected a whole number of milliseconds, got 1.5"),
        (lambda t: t.merged(max_gap_ms=-1), "merged: max_gap_ms: expected 0 or more milliseconds, got -1"),
        (lambda t: t.merged(across=("events",)), "merged: across: expected some of preamble, .* got 'events'"),
        (lambda t: t.merged(across="event"), "merged: across: expected some of preamble, .* as a tuple, got 'event'"),
        (lambda t: t.renamed({"Bo": BOSS}), "renamed: role of 'Cy': expected one of interviewer, .* got 'boss'"),
        (lambda t: t.reassigned(1, BOSS), "reassigned: role of 'Cy': expected one of interviewer, .* got 'boss'"),
        (
            lambda t: t.reassigned(1, DOG),
            "reassigned: kind of 'Cy': expected one of person, .* got 'dog'",
        ),
    ],
)
def test_what_cannot_be_read_back_is_refused(change: Callable[[Any], Transcript], message: str) -> None:
    """Times are whole milliseconds, kinds and roles those there are."""
    with pytest.raises(EditError, match=message):
        change(TALK)


def test_whole_numbers_are_taken() -> None:
    """What was right before is right still."""
    assert inquit.joined([TALK, TALK], shift_ms=[0, 90_000]).turns[4].start_ms == 91_000
    assert TALK.split(1, AT, at_ms=6_000).turns[2].start_ms == 6_000
    assert len(TALK.merged(max_gap_ms=0, across=()).turns) == 4
