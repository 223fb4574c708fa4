"""Hypothesis strategies for transcripts whose offsets fit a source composed for them."""

from typing import Any, get_args

from hypothesis import strategies as st

from inquit import Event, Evidence, Problem, Segment, Span, Speaker, Transcript, Turn
from inquit.model import EventKind, Role, SegmentKind, Severity, SpeakerKind

__all__ = ["ANY", "AWKWARD", "ENCODABLE", "transcripts"]

ANY = st.characters(exclude_categories=())
"""Any code point at all, lone surrogates among them."""

ENCODABLE = st.characters(codec="utf-8")
"""Any character that UTF-8 has."""

AWKWARD = st.sampled_from("a'=+-@\t\r\n\0 \",;:\u2028\ufeff\ufffd＝é\U0001f600")
"""Characters that formats are known to stumble over."""


@st.composite
def transcripts(draw: st.DrawFn, *, characters: st.SearchStrategy[str] = ENCODABLE, whole: bool = True) -> Transcript:
    """A transcript of up to five turns by up to three speakers.

    `characters` are what all its strings are made of; with `whole=False` there is nothing in it that rows of turns
    cannot hold.
    """
    words = st.text(characters | AWKWARD, max_size=12)
    speakers = draw(_rosters(words, whole=whole))
    pieces: list[str] = []
    outside: list[Segment] = []
    turns: list[Turn] = []

    def at() -> int:
        return sum(map(len, pieces))

    def gap() -> None:
        start = at()
        pieces.append(draw(words))
        if whole and pieces[-1] and draw(st.booleans()):
            outside.append(Segment(kind=draw(_one_of(SegmentKind)), span=Span(start=start, end=at())))

    gap()
    for index in range(draw(st.integers(0, 5)) if speakers else 0):
        turn = draw(_turns(words, index=index, speaker=draw(st.sampled_from(speakers)), start=at()))
        turns.append(turn)
        pieces.extend([turn.tag, " " * (turn.text_start - turn.tag_span.end), turn.text])
        gap()
    source = "".join(pieces)
    if not whole:
        spoken = {turn.speaker.id for turn in turns}
        return Transcript(source=source, speakers=tuple(s for s in speakers if s.id in spoken), turns=tuple(turns))
    return Transcript(
        source=source,
        speakers=tuple(speakers),
        turns=tuple(turns),
        outside=tuple(outside),
        problems=tuple(draw(st.lists(_problems(words, len(source)), max_size=2))),
        metadata=tuple(draw(st.lists(st.tuples(words, words), max_size=2))),
    )


def _one_of(literal: Any) -> st.SearchStrategy[Any]:
    return st.sampled_from(get_args(literal))


@st.composite
def _rosters(draw: st.DrawFn, words: st.SearchStrategy[str], *, whole: bool) -> list[Speaker]:
    """Up to three speakers with ids of their own."""
    filled = words.filter(bool)
    ids = draw(st.lists(filled, max_size=3, unique=True))
    part = st.none() | words if whole else st.none()
    evidence = st.lists(st.builds(Evidence, field=words, span=st.just(Span(start=0, end=0))), max_size=2)
    return [
        Speaker(
            id=identity,
            name=draw(filled),
            labels=tuple(draw(st.lists(words, max_size=2))),
            role=draw(_one_of(Role)),
            kind=draw(_one_of(SpeakerKind)),
            honorific_prefix=draw(part),
            given_name=draw(part),
            family_name=draw(part),
            honorific_suffix=draw(part),
            job_title=draw(part),
            affiliation=draw(part),
            evidence=tuple(draw(evidence)) if whole else (),
        )
        for identity in ids
    ]


@st.composite
def _turns(draw: st.DrawFn, words: st.SearchStrategy[str], *, index: int, speaker: Speaker, start: int) -> Turn:
    """A turn whose tag begins at an offset, perhaps with an event in its text."""
    label = draw(words)
    tag = draw(st.sampled_from(["{}:", "**{}:**", "[{}]"])).format(label)
    text = draw(words).strip()
    text_start = start + len(tag) + (draw(st.integers(0, 2)) if text else 0)
    events: tuple[Event, ...] = ()
    if text and draw(st.booleans()):
        first, last = sorted((draw(st.integers(0, len(text))), draw(st.integers(0, len(text)))))
        span = Span(start=text_start + first, end=text_start + last)
        events = (Event(kind=draw(_one_of(EventKind)), span=span, text=text[first:last]),)
    times = st.none() | st.integers(0, 10**7)
    return Turn(
        index=index,
        speaker=speaker,
        label=label,
        tag=tag,
        text=text,
        start=start,
        text_start=text_start,
        events=events,
        start_ms=draw(times),
        end_ms=draw(times),
    )


@st.composite
def _problems(draw: st.DrawFn, words: st.SearchStrategy[str], length: int) -> Problem:
    """A problem somewhere in a source of that length."""
    start, end = sorted((draw(st.integers(0, length)), draw(st.integers(0, length))))
    return Problem(
        code=draw(words), severity=draw(_one_of(Severity)), span=Span(start=start, end=end), message=draw(words), hint=draw(words)
    )
