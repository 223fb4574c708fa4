"""Strategies for the values of a transcript, whose offsets fit a source composed for them: for people who test writers."""

from typing import Any, get_args

from hypothesis import strategies as st

from inquit.model import (
    Event,
    EventKind,
    Evidence,
    Exchange,
    Problem,
    Role,
    Segment,
    SegmentKind,
    Severity,
    Span,
    Speaker,
    SpeakerKind,
    Transcript,
    Turn,
)
from inquit.options import LAYOUT_NAMES, Options
from inquit.testing.people import labels, names

__all__ = [
    "ANY",
    "ENCODABLE",
    "events",
    "evidence",
    "exchanges",
    "options",
    "problems",
    "segments",
    "spans",
    "speakers",
    "transcripts",
    "turns",
]

ANY = st.characters(exclude_categories=())
"""Any code point at all, lone surrogates among them."""

ENCODABLE = st.characters(codec="utf-8")
"""Any character that UTF-8 has."""

AWKWARD = st.sampled_from("a'=+-@\t\r\n\0 \",;:\u2028\ufeff\ufffd＝é\U0001f600")
"""Characters that formats are known to stumble over."""


MOST = 1_000
"""The largest offset of a value that stands alone."""

LATE = 10**7
"""The latest time, in milliseconds: nearly three hours."""


_WORDS = st.text(ENCODABLE | AWKWARD, max_size=12)


def _words(characters: st.SearchStrategy[str] | None) -> st.SearchStrategy[str]:
    """Short strings of those characters and awkward ones."""
    return _WORDS if characters is None else st.text(characters | AWKWARD, max_size=12)


# Hypothesis checks a strategy when it is first drawn from: those that are drawn from for every value are kept.
_NAME = names()
_PART = st.none() | _NAME
_LABELS = st.lists(labels(), max_size=2)
_ROLE = st.sampled_from(get_args(Role))
_KIND = st.sampled_from(get_args(SpeakerKind))
_SEVERITY = st.sampled_from(get_args(Severity))
_SEGMENT_KIND = st.sampled_from(get_args(SegmentKind))
_EVENT_KIND = st.sampled_from(get_args(EventKind))
_TAG = st.sampled_from(["{}:", "**{}:**", "[{}]"])
_TIME = st.none() | st.integers(0, LATE)
_BLANKS = st.integers(0, 2)
_YES_NO = st.booleans()


@st.composite
def spans(draw: st.DrawFn, *, start: int = 0, end: int = MOST, min_size: int = 0) -> Span:
    """Stretches from `start` to `end` of at least `min_size` code points."""
    first = draw(st.integers(start, end - min_size))
    return Span(start=first, end=draw(st.integers(first + min_size, end)))


def evidence(*, end: int = MOST) -> st.SearchStrategy[Evidence]:
    """Evidence for a field of a speaker, in a source of length `end`."""
    fields = ("name", "honorific_prefix", "given_name", "family_name", "honorific_suffix", "job_title", "affiliation")
    return st.builds(Evidence, field=st.sampled_from(fields), span=spans(end=end))


_NOWHERE = st.lists(evidence(end=0), max_size=2).map(tuple)


@st.composite
def events(draw: st.DrawFn, *, text: str = "Yes. [laughter]", start: int = 0) -> Event:
    """An event somewhere in a text that begins at the offset `start`."""
    first, last = sorted((draw(st.integers(0, len(text))), draw(st.integers(0, len(text)))))
    return Event(kind=draw(_EVENT_KIND), span=Span(start=start + first, end=start + last), text=text[first:last])


@st.composite
def speakers(draw: st.DrawFn, *, characters: st.SearchStrategy[str] | None = None, parts: bool = True) -> Speaker:
    """Participants: with `characters` all strings are made of these and awkward ones, without they are names and labels.

    With `parts` the parts of the name, job, affiliation and evidence may be there; evidence points nowhere (0 to 0).
    """
    words = None if characters is None else _words(characters)
    filled = _NAME if words is None else words.map(lambda text: text or "?")
    part = st.none() if not parts else _PART if words is None else st.none() | words
    return Speaker(
        id=draw(filled),
        name=draw(filled),
        labels=tuple(draw(_LABELS if words is None else st.lists(words, max_size=2))),
        role=draw(_ROLE),
        kind=draw(_KIND),
        honorific_prefix=draw(part),
        given_name=draw(part),
        family_name=draw(part),
        honorific_suffix=draw(part),
        job_title=draw(part),
        affiliation=draw(part),
        evidence=draw(_NOWHERE) if parts else (),
    )


@st.composite
def turns(
    draw: st.DrawFn,
    *,
    speaker: Speaker | None = None,
    characters: st.SearchStrategy[str] | None = None,
    index: int = 0,
    start: int = 0,
) -> Turn:
    """A turn whose tag begins at the offset `start`, with an event in its text perhaps, and perhaps with times.

    `speaker` is who speaks, `None` for anybody; `characters` are what label and words are made of, `None` for all that UTF-8 has.
    """
    words = _words(characters)
    label = draw(words)
    tag = draw(_TAG).format(label)
    text = draw(words).strip()
    text_start = start + len(tag) + (draw(_BLANKS) if text else 0)
    found = (draw(events(text=text, start=text_start)),) if text and draw(_YES_NO) else ()
    return Turn(
        index=index,
        speaker=draw(speakers(characters=characters)) if speaker is None else speaker,
        label=label,
        tag=tag,
        text=text,
        start=start,
        text_start=text_start,
        events=found,
        start_ms=draw(_TIME),
        end_ms=draw(_TIME),
    )


def segments(*, start: int = 0, end: int = MOST) -> st.SearchStrategy[Segment]:
    """A segment outside the turns, of at least one code point."""
    kinds = st.sampled_from(("preamble", "title", "heading", "blank", "postamble"))
    return st.builds(Segment, kind=kinds, span=spans(start=start, end=end, min_size=1))


@st.composite
def problems(draw: st.DrawFn, *, characters: st.SearchStrategy[str] | None = None, end: int = MOST) -> Problem:
    """A problem somewhere in a source of length `end`."""
    words = _words(characters)
    return Problem(code=draw(words), severity=draw(_SEVERITY), span=draw(spans(end=end)), message=draw(words), hint=draw(words))


@st.composite
def transcripts(
    draw: st.DrawFn,
    *,
    characters: st.SearchStrategy[str] | None = None,
    min_turns: int = 0,
    max_turns: int = 5,
    rows_only: bool = False,
) -> Transcript:
    """Transcripts of up to `max_turns` turns by up to three speakers: for people who test writers and readers.

    All offsets are true: tag, words and events stand in the source where they say.
    `characters` are what all strings are made of, `None` for all that UTF-8 has; awkward ones (`=`, NUL, line ends, apostrophes) are
    always among them.
    With `rows_only` there is nothing that a row a turn cannot hold: no parts of names, nothing outside the turns, nobody silent.
    For transcripts that somebody could have written, take `tagged_texts()`.
    """
    words = _words(characters)
    cast = draw(_rosters(characters, parts=not rows_only, least=1 if min_turns else 0))
    pieces: list[str] = []
    outside: list[Segment] = []
    told: list[Turn] = []

    def at() -> int:
        return sum(map(len, pieces))

    def gap() -> None:
        start = at()
        pieces.append(draw(words))
        if not rows_only and pieces[-1] and draw(st.booleans()):
            outside.append(Segment(kind=draw(_SEGMENT_KIND), span=Span(start=start, end=at())))

    gap()
    for index in range(draw(st.integers(min_turns, max_turns)) if cast else 0):
        turn = draw(turns(speaker=draw(st.sampled_from(cast)), characters=characters, index=index, start=at()))
        told.append(turn)
        pieces.extend([turn.tag, " " * (turn.text_start - turn.tag_span.end), turn.text])
        gap()
    source = "".join(pieces)
    if rows_only:
        spoken = {turn.speaker.id for turn in told}
        return Transcript(source=source, speakers=tuple(s for s in cast if s.id in spoken), turns=tuple(told))
    return Transcript(
        source=source,
        speakers=tuple(cast),
        turns=tuple(told),
        outside=tuple(outside),
        problems=tuple(draw(st.lists(problems(characters=characters, end=len(source)), max_size=2))),
        metadata=tuple(draw(st.lists(st.tuples(words, words), max_size=2))),
    )


def _rosters(characters: st.SearchStrategy[str] | None, *, parts: bool, least: int) -> st.SearchStrategy[list[Speaker]]:
    """Up to three speakers with ids of their own."""
    somebody = speakers(characters=ENCODABLE if characters is None else characters, parts=parts)
    return st.lists(somebody, min_size=least, max_size=3, unique_by=lambda speaker: speaker.id)


@st.composite
def exchanges(draw: st.DrawFn) -> Exchange:
    """A question and its answer: one or two turns that ask, and none to two that answer, by two people."""
    asks, answers = draw(st.lists(speakers(), min_size=2, max_size=2, unique_by=lambda speaker: speaker.id))
    count, more = draw(st.integers(1, 2)), draw(st.integers(0, 2))
    told: list[Turn] = []
    for index in range(count + more):
        start = told[-1].span.end + 1 if told else 0
        told.append(draw(turns(speaker=asks if index < count else answers, index=index, start=start)))
    return Exchange(question=tuple(told[:count]), answer=tuple(told[count:]))


@st.composite
def options(draw: st.DrawFn) -> Options:
    """Choices that `parse` can use."""
    known = draw(st.lists(st.tuples(labels(), names()), max_size=2, unique_by=lambda pair: pair[0].casefold()))
    speaking = {label.casefold() for label, _ in known}
    return Options(
        speakers=known,
        not_speakers=[label for label in draw(st.lists(labels(), max_size=2)) if label.casefold() not in speaking],
        layout=draw(st.none() | _layouts()),
        min_certainty=draw(st.sampled_from((0.5, 0.0, 0.9, 1.0))),
    )


def _layouts() -> st.SearchStrategy[Any]:
    return st.sampled_from(LAYOUT_NAMES)
