"""Stretches cut out of the source, and everything that stands in what is left counted anew."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

import attrs

from inquit.editing.cues import cued
from inquit.editing.numbering import numbered, referred
from inquit.editing.people import in_order
from inquit.errors import EditError
from inquit.model import Evidence, Problem, Segment, Span, Speaker, Transcript, Turn

__all__ = ["condensed", "cropped"]


def cropped(transcript: Transcript, span: Span) -> Transcript:
    """The transcript of one stretch of the source; `Transcript.cropped` tells the rules."""
    length = len(transcript.source)
    if not 0 <= span.start <= span.end <= length:
        raise EditError(f"cropped: {span.start} to {span.end} is no stretch of a source of {length} characters")
    for turn in transcript.turns:
        if turn.start < span.end and span.start < turn.span.end and not span.start <= turn.start <= turn.span.end <= span.end:
            raise EditError(f"cropped: {span.start} to {span.end} cuts turn {turn.index} in two, from {turn.start} to {turn.span.end}")
    return _without(transcript, [Span(start=0, end=span.start), Span(start=span.end, end=length)])


def condensed(transcript: Transcript) -> Transcript:
    """The transcript without the turns that were left out; `Transcript.condensed` tells the rules."""
    # An empty tag only says where such a turn begins, and has no characters to be cut.
    outside = tuple(one for one in transcript.outside if one.kind != "tag" or one.span.start < one.span.end)
    return _without(attrs.evolve(transcript, outside=outside), [_fitted(cut, transcript.source) for cut in _left_out(transcript)])


@attrs.frozen(kw_only=True)
class _LeftOut:
    """A stretch of turns that are none any more, and what follows them up to something that stays."""

    room: int
    """Where that which stays before it ends."""
    start: int
    last: int
    """Where the last of it ends."""
    end: int
    """Where that which stays behind it begins."""


def _left_out(transcript: Transcript) -> Iterator[_LeftOut]:
    """From the beginning of each turn that is none any more to whatever else follows it."""
    start: int | None = None
    room = last = 0
    for segment, goes in cued(transcript):
        if goes:
            start = segment.span.start if start is None else start
        elif start is not None and (segment.turn is not None or segment.kind not in {"blank", "event"}):
            yield _LeftOut(room=room, start=start, last=last, end=segment.span.start)
            start = None
        if segment.kind != "blank":
            last = segment.span.end
            room = last if start is None else room
    if start is not None:
        yield _LeftOut(room=room, start=start, last=last, end=len(transcript.source))


def _fitted(cut: _LeftOut, source: str) -> Span:
    """What to cut: where it begins in the line of that which stays before it, that line keeps its end and loses the blanks."""
    before, behind = source[cut.room : cut.start], source[cut.last : cut.end]
    within = cut.room and not before.strip() and not any(map(_ends_line, source[cut.room - 1 : cut.start]))
    if within and (cut.end == len(source) or any(map(_ends_line, behind))):
        return Span(start=cut.room, end=cut.last)
    return Span(start=cut.start, end=cut.end)


def _ends_line(character: str) -> bool:
    return character.splitlines() == [""]


@attrs.frozen(kw_only=True)
class _Cut:
    """What was cut out, and where the rest stands now."""

    starts: Sequence[int]
    ends: Sequence[int]
    gone: Sequence[int]
    """How many characters are cut out before each stretch."""

    @classmethod
    def of(cls, stretches: Iterable[Span]) -> "_Cut":
        filled = sorted(span for span in stretches if span.start < span.end)
        lengths = [span.end - span.start for span in filled]
        gone = list(accumulate(lengths, initial=0))
        return cls(starts=[s.start for s in filled], ends=[s.end for s in filled], gone=gone)

    def moved(self, offset: int) -> int:
        """Where an offset lies now; one within a cut, where the cut was made."""
        n = bisect_right(self.starts, offset)
        if n and offset < self.ends[n - 1]:
            return self.starts[n - 1] - self.gone[n - 1]
        return offset - self.gone[n]

    def span(self, span: Span) -> Span | None:
        """What is left of a stretch; None where it had characters and has none any more."""
        left = Span(start=self.moved(span.start), end=self.moved(span.end))
        return None if left.start == left.end and (span.start < span.end or self._within(span.start)) else left

    def _within(self, offset: int) -> bool:
        n = bisect_right(self.starts, offset)
        return bool(n) and self.starts[n - 1] < offset < self.ends[n - 1]


def _without(transcript: Transcript, stretches: Iterable[Span]) -> Transcript:
    """The transcript less stretches of its source, none of which cuts a turn in two."""
    cut = _Cut.of(stretches)
    kept = [turn for turn in transcript.turns if cut.span(turn.span) == _shifted(turn.span, cut.moved(turn.start) - turn.start)]
    gone = {turn.speaker.id for turn in transcript.turns} - {turn.speaker.id for turn in kept}
    speakers = {one.id: _speaker(one, cut) for one in transcript.speakers if one.id not in gone}
    new = {turn.index: n for n, turn in enumerate(kept)}
    return attrs.evolve(
        transcript,
        source=_source(transcript.source, cut),
        speakers=in_order(speakers.values(), kept),
        turns=numbered(moved(turn, cut.moved(turn.start) - turn.start, speakers[turn.speaker.id]) for turn in kept),
        outside=referred(_segments(transcript.outside, cut), new),
        problems=tuple(_problems(transcript.problems, cut)),
    )


def _source(source: str, cut: _Cut) -> str:
    """What is left of the source."""
    pieces = [source[start:end] for start, end in zip([0, *cut.ends], [*cut.starts, len(source)], strict=True)]
    return "".join(pieces)


def _shifted(span: Span, by: int) -> Span:
    return Span(start=span.start + by, end=span.end + by)


def moved(turn: Turn, by: int, speaker: Speaker) -> Turn:
    """The turn of a speaker so many characters further down."""
    events = tuple(attrs.evolve(event, span=_shifted(event.span, by)) for event in turn.events)
    return attrs.evolve(turn, speaker=speaker, start=turn.start + by, text_start=turn.text_start + by, events=events)


def _speaker(speaker: Speaker, cut: _Cut) -> Speaker:
    """The speaker with the evidence that is left whole."""
    evidence: list[Evidence] = []
    for item in speaker.evidence:
        span = cut.span(item.span)
        if span is not None and span.end - span.start == item.span.end - item.span.start:
            evidence.append(attrs.evolve(item, span=span))
    return attrs.evolve(speaker, evidence=tuple(evidence))


def _segments(segments: Iterable[Segment], cut: _Cut) -> Iterator[Segment]:
    for segment in segments:
        span = cut.span(segment.span)
        if span is not None:
            yield attrs.evolve(segment, span=span)


def _problems(problems: Iterable[Problem], cut: _Cut) -> Iterator[Problem]:
    for problem in problems:
        span = cut.span(problem.span)
        if span is not None:
            yield attrs.evolve(problem, span=span)
