"""Neighbouring turns of one speaker made one turn."""

from bisect import bisect_left
from collections.abc import Collection, Sequence
from typing import get_args

import attrs

from inquit.editing.numbering import numbered, referred
from inquit.editing.times import whole_ms
from inquit.errors import EditError
from inquit.model import Event, EventKind, Segment, SegmentKind, Span, Transcript, Turn
from inquit.pages.notes import kind_of

__all__ = ["merged"]

KINDS: tuple[str, ...] = get_args(SegmentKind)


def merged(transcript: Transcript, *, max_gap_ms: int | None = None, across: tuple[SegmentKind, ...] = ("event",)) -> Transcript:
    """The transcript with neighbouring turns of one speaker joined; `Transcript.merged` tells the rules."""
    if max_gap_ms is not None:
        whole_ms(max_gap_ms, "merged: max_gap_ms", least=0)
    _check(across)
    outside = sorted(transcript.outside, key=lambda segment: segment.span)
    starts = [segment.span.start for segment in outside]
    runs: list[list[Turn]] = []
    notes: list[list[Segment]] = []
    for turn in transcript.turns:
        last = runs[-1][-1] if runs else None
        if last is not None and last.speaker.id == turn.speaker.id and _near(last, turn, max_gap_ms):
            first = bisect_left(starts, last.span.end)
            between = outside[first : bisect_left(starts, turn.start, first)]
            if _passable(transcript.source, last.span.end, turn.start, between, across):
                runs[-1].append(turn)
                notes[-1] += between
                continue
        runs.append([turn])
        notes.append([])
    taken = {id(note) for within in notes for note in within}
    new = {turn.index: n for n, run in enumerate(runs) for turn in run}
    turns = numbered(_one(transcript.source, run, within) for run, within in zip(runs, notes, strict=True))
    left = (segment for segment in transcript.outside if id(segment) not in taken)
    return attrs.evolve(transcript, turns=turns, outside=referred(left, new))


def _check(across: Collection[str]) -> None:
    """Raise `EditError` for what is no kind of segment, a bare word among it."""
    unknown = [across] if isinstance(across, str) else [kind for kind in across if kind not in KINDS]
    if unknown:
        raise EditError(f"merged: across: expected some of {', '.join(KINDS)}, as a tuple, got {', '.join(map(repr, unknown))}")


def _near(one: Turn, two: Turn, max_gap_ms: int | None) -> bool:
    """Whether the second turn begins soon enough; where that cannot be known it does not."""
    if max_gap_ms is None:
        return True
    end = one.start_ms if one.end_ms is None else one.end_ms
    return end is not None and two.start_ms is not None and two.start_ms - end <= max_gap_ms


def _passable(source: str, start: int, end: int, between: Sequence[Segment], across: Collection[SegmentKind]) -> bool:
    """Whether nothing lies between two turns but blanks and what may lie there."""
    at = start
    for segment in between:
        if segment.kind not in across or source[at : segment.span.start].strip() or segment.span.end > end:
            return False
        at = segment.span.end
    return not source[at:end].strip()


def _one(source: str, run: Sequence[Turn], notes: Sequence[Segment]) -> Turn:
    """The turns of a run as one; the notes and the tags within it become events."""
    first, *rest = run
    if not rest:
        return first
    events = [event for turn in run for event in turn.events]
    events += [Event(kind=_kind(note, source), span=note.span, text=note.span.of(source)) for note in notes]
    events += [Event(kind="furniture", span=turn.tag_span, text=turn.tag) for turn in rest if turn.tag]
    events.sort(key=lambda event: event.span)
    pieces = [first.text_span, *(span for turn in rest for span in (turn.tag_span, turn.text_span)), *(note.span for note in notes)]
    filled = [span for span in pieces if span.start < span.end]
    words = Span(start=min(span.start for span in filled), end=max(span.end for span in filled)) if filled else first.text_span
    return attrs.evolve(first, text=words.of(source), text_start=words.start, events=tuple(events), end_ms=rest[-1].end_ms)


def _kind(note: Segment, source: str) -> EventKind:
    """What kind of event a note between turns is within one."""
    return kind_of(note.span.of(source)) if note.kind == "event" else "furniture"
