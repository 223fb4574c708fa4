"""One turn made two."""

import attrs

from inquit.editing.numbering import numbered, referred
from inquit.editing.times import whole_ms
from inquit.errors import EditError
from inquit.model import Transcript, Turn

__all__ = ["split", "turn_of"]


def split(transcript: Transcript, turn: Turn | int, at: int, *, at_ms: int | None = None) -> Transcript:
    """The transcript with one turn cut in two at an offset of the source; `Transcript.split` tells the rules."""
    whole = turn_of(transcript, turn)
    if at_ms is not None:
        whole_ms(at_ms, "split: at_ms")
    for event in whole.events:
        if event.span.start < at < event.span.end:
            raise EditError(f"split: offset {at} is within the event {event.text!r}, from {event.span.start} to {event.span.end}")
    before, behind = _halves(whole, at)
    if not before.text or not behind.text:
        raise EditError(f"split: no words stand on both sides of offset {at}; those of turn {whole.index} go from {_stretch(whole)}")
    if at_ms is not None and not (whole.start_ms or 0) <= at_ms <= (at_ms if whole.end_ms is None else whole.end_ms):
        raise EditError(f"split: {at_ms} ms is no time within turn {whole.index}, from {whole.start_ms} to {whole.end_ms}")
    halves = (attrs.evolve(before, end_ms=at_ms), attrs.evolve(behind, start_ms=at_ms))
    turns = (*transcript.turns[: whole.index], *halves, *transcript.turns[whole.index + 1 :])
    new = {old.index: old.index + (old.index > whole.index) for old in transcript.turns}
    return attrs.evolve(transcript, turns=numbered(turns), outside=referred(transcript.outside, new))


def _stretch(turn: Turn) -> str:
    return f"{turn.text_span.start} to {turn.text_span.end}"


def turn_of(transcript: Transcript, turn: Turn | int) -> Turn:
    """The turn, given as itself or by its index; raises `EditError` where there is none."""
    index = turn if isinstance(turn, int) else turn.index
    if not 0 <= index < len(transcript.turns):
        raise EditError(f"there is no turn {index}: the transcript has {len(transcript.turns)}, counted from 0")
    found = transcript.turns[index]
    if not isinstance(turn, int) and found != turn:
        raise EditError(f"turn {index} of this transcript is another one: take it from the transcript that is changed")
    return found


def _halves(turn: Turn, at: int) -> tuple[Turn, Turn]:
    """What stands before and behind an offset, blanks at the cut left out of both unless an event holds them."""
    early = tuple(event for event in turn.events if event.span.end <= at)
    late = tuple(event for event in turn.events if event.span.end > at)
    cut = min(max(at - turn.text_start, 0), len(turn.text))
    held = early[-1].span.end - turn.text_start if early else 0
    end = max(held, len(turn.text[:cut].rstrip()))
    first = len(turn.text) - len(turn.text[cut:].lstrip())
    start = min([first, *(event.span.start - turn.text_start for event in late)])
    before = attrs.evolve(turn, text=turn.text[:end], events=early)
    text_start = turn.text_start + start
    behind = attrs.evolve(turn, tag="", text=turn.text[start:], start=text_start, text_start=text_start, events=late)
    return before, behind
