"""Some of the turns kept, the source left whole."""

from collections.abc import Callable, Iterable, Iterator

import attrs

from inquit.editing.numbering import numbered, referred
from inquit.editing.people import in_order, speaker_of
from inquit.errors import EditError
from inquit.model import Segment, Span, Speaker, Transcript, Turn

__all__ = ["Keep", "between", "filtered", "turns_by"]

Keep = Speaker | str | Iterable[Speaker | str] | Callable[[Turn], bool]
"""Whose turns to keep, or a function that says of each turn whether it stays."""


def turns_by(transcript: Transcript, speaker: Speaker | str) -> tuple[Turn, ...]:
    """The turns of one speaker; `Transcript.by` tells the rules."""
    wanted = speaker_of(transcript, speaker).id
    return tuple(turn for turn in transcript.turns if turn.speaker.id == wanted)


def filtered(transcript: Transcript, keep: Keep) -> Transcript:
    """The transcript with some of its turns; `Transcript.filtered` tells the rules."""
    chosen = _chooser(transcript, keep)
    return _with(transcript, [bool(chosen(turn)) for turn in transcript.turns])


def between(transcript: Transcript, start_ms: int | None, end_ms: int | None) -> Transcript:
    """The transcript with the turns that begin in a stretch of time; `Transcript.between` tells the rules."""
    times = _times(transcript.turns)
    return _with(transcript, [(start_ms is None or start_ms <= ms) and (end_ms is None or ms < end_ms) for ms in times])


def _chooser(transcript: Transcript, keep: Keep) -> Callable[[Turn], bool]:
    """What says of a turn whether it stays."""
    if callable(keep):
        return keep
    ids = {speaker_of(transcript, one).id for one in ((keep,) if isinstance(keep, str | Speaker) else keep)}
    return lambda turn: turn.speaker.id in ids


def _times(turns: Iterable[Turn]) -> list[int]:
    """When each turn begins; one without a time begins with the turn before it, or with the first that has one."""
    times = [turn.start_ms for turn in turns]
    at = next((ms for ms in times if ms is not None), None)
    if at is None:
        if times:
            raise EditError("between: no turn of this transcript has a time")
        return []
    filled: list[int] = []
    for ms in times:
        at = at if ms is None else ms
        filled.append(at)
    return filled


def _with(transcript: Transcript, stays: list[bool]) -> Transcript:
    """The transcript with those turns alone; what the others held stands outside."""
    kept = [turn for turn, stay in zip(transcript.turns, stays, strict=True) if stay]
    gone = [turn for turn, stay in zip(transcript.turns, stays, strict=True) if not stay]
    new = {turn.index: n for n, turn in enumerate(kept)}
    outside = [*referred(transcript.outside, new), *(segment for turn in gone for segment in _parts(turn))]
    silenced = {turn.speaker.id for turn in gone} - {turn.speaker.id for turn in kept}
    return attrs.evolve(
        transcript,
        turns=numbered(kept),
        speakers=in_order((speaker for speaker in transcript.speakers if speaker.id not in silenced), kept),
        outside=tuple(sorted(outside, key=lambda segment: segment.span)),
    )


def _parts(turn: Turn) -> Iterator[Segment]:
    """Tag, words and events of a turn that is none any more; a tag that is empty says where such a turn begins."""
    at = turn.start
    kinds = [(turn.tag_span, "tag"), *((event.span, "event") for event in turn.events), (Span(start=turn.span.end, end=turn.span.end), "")]
    for span, kind in kinds:
        begin = max(at, turn.text_start)
        if begin < span.start:
            yield Segment(kind="speech", span=Span(start=begin, end=span.start))
        if kind == "tag":
            yield Segment(kind="tag", span=span)
        elif span.start < span.end:
            yield Segment(kind="event", span=span)
        at = span.end
