"""What must be true of a transcript whose offsets are written down or were read: it fits its source."""

from collections.abc import Iterator
from itertools import pairwise

from inquit.model import Span, Speaker, Transcript, Turn

__all__ = ["Flaw", "Path", "check", "printed"]

Path = tuple[str | int, ...]
"""The way to a value: names of fields and positions in lists, from the outside in."""


class Flaw(Exception):  # noqa: N818  # never leaves the formats: each turns it into an error of its own
    """What is wrong, and with which value."""

    def __init__(self, path: Path, reason: str) -> None:
        self.path = path
        self.reason = reason
        super().__init__(f"{printed(path)}: {reason}")


def printed(path: Path) -> str:
    """A path as JSONPath writes it.

    >>> printed(("turns", 3, "text"))
    '$.turns[3].text'
    """
    return "$" + "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)


def check(transcript: Transcript) -> None:
    """Raise a `Flaw` where the parts of a transcript do not fit each other or the source."""
    for path, reason in _flaws(transcript):
        raise Flaw(path, reason)


def _flaws(transcript: Transcript) -> Iterator[tuple[Path, str]]:
    """Path and reason of everything that does not fit, as far as later rules can be asked at all."""
    yield from _in_roster(transcript.speakers)
    yield from _out_of_range(transcript)
    speakers = {speaker.id: speaker for speaker in transcript.speakers}
    for number, turn in enumerate(transcript.turns):
        yield from ((("turns", number, *path), reason) for path, reason in _in_turn(turn, number, transcript.source))
        if speakers.get(turn.speaker.id) != turn.speaker:
            yield ("turns", number, "speaker"), f"no speaker in the roster is {turn.speaker.id!r}, with these fields"
    for number, (one, other) in enumerate(pairwise(transcript.turns), start=1):
        if other.start < one.text_start + len(one.text):
            yield ("turns", number, "start"), "the turn begins before the one before it ends"
    yield from _overlaps(transcript)


def _in_roster(speakers: tuple[Speaker, ...]) -> Iterator[tuple[Path, str]]:
    """Speakers that share an id."""
    seen: set[str] = set()
    for number, speaker in enumerate(speakers):
        if speaker.id in seen:
            yield ("speakers", number, "id"), f"another speaker has the id {speaker.id!r} too"
        seen.add(speaker.id)


def _out_of_range(transcript: Transcript) -> Iterator[tuple[Path, str]]:
    """Spans that are no stretch of the source."""
    length = len(transcript.source)
    for path, span in _spans(transcript):
        if not 0 <= span.start <= span.end <= length:
            yield path, f"{span.start} to {span.end} is no stretch of a source of {length} characters"


def _spans(transcript: Transcript) -> Iterator[tuple[Path, Span]]:
    """Every span outside the turns."""
    for number, speaker in enumerate(transcript.speakers):
        for nth, evidence in enumerate(speaker.evidence):
            yield ("speakers", number, "evidence", nth), evidence.span
    for number, segment in enumerate(transcript.outside):
        yield ("outside", number), segment.span
    for number, problem in enumerate(transcript.problems):
        yield ("problems", number), problem.span


def _in_turn(turn: Turn, number: int, source: str) -> Iterator[tuple[Path, str]]:
    """What does not fit in one turn."""
    if turn.index != number:
        yield ("index",), f"expected {number}, the position among the turns, got {turn.index}"
    if not source.startswith(turn.tag, turn.start) or turn.start < 0:
        yield ("tag",), f"the source does not have it at {turn.start}"
    if turn.text_start < turn.start + len(turn.tag):
        yield ("text_start",), "the text begins before the tag ends"
    if not source.startswith(turn.text, turn.text_start):
        yield ("text",), f"the source does not have it at {turn.text_start}"
    at = turn.text_start
    for nth, event in enumerate(turn.events):
        if not at <= event.span.start <= event.span.end <= turn.text_start + len(turn.text):
            yield ("events", nth), "it stands outside the text, or before the event before it ends"
        if event.span.of(source) != event.text:
            yield ("events", nth, "text"), f"the source does not have it from {event.span.start} to {event.span.end}"
        at = event.span.end


def _overlaps(transcript: Transcript) -> Iterator[tuple[Path, str]]:
    """Segments outside the turns that overlap a turn or each other."""
    taken = [(turn.span, None) for turn in transcript.turns]
    outside = [(segment.span, number) for number, segment in enumerate(transcript.outside)]
    stretches = sorted([*taken, *outside], key=lambda stretch: stretch[0])
    for (one, first), (other, second) in pairwise(stretches):
        if other.start < one.end:
            yield ("outside", second if second is not None else first or 0), "it overlaps a turn or another segment"
