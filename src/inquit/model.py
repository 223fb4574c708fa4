"""The values that a parse returns. All are frozen, slotted and keyword-only, with tuples inside.

Offsets are half-open, in code points, into `Transcript.source`; times are whole milliseconds.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Literal

import attrs

from inquit.gaps import closed

if TYPE_CHECKING:
    from inquit.pseudonyms import Key, Pseudonymised
    from inquit.rosters import Roster

__all__ = [
    "Event",
    "EventKind",
    "Evidence",
    "Exchange",
    "Problem",
    "Role",
    "Segment",
    "SegmentKind",
    "Severity",
    "Span",
    "Speaker",
    "SpeakerKind",
    "Transcript",
    "Turn",
]

Role = Literal["interviewer", "interviewee", "moderator", "participant", "interpreter", "unknown"]
"""What a speaker does in the conversation."""

SpeakerKind = Literal["person", "role", "outlet", "anonymous", "collective"]
"""What a speaker is: a `person` with a name or initials; a `role` whose holder the text does not name (`Q`, `The Chair`);
an `outlet` such as a newspaper; somebody `anonymous`, perhaps another in each turn (`UNIDENTIFIED MALE`, `SPEAKER_01`);
a `collective`, several at once (`AUDIENCE`, `Both`, `Ross and Rachel`)."""

EventKind = Literal["vocal", "kinesic", "incident", "pause", "unclear", "furniture"]
"""TEI P5's types of what is not speech (chapter 8, "Transcriptions of Speech"), and `furniture`:
page numbers, running heads, line numbers, cue times and headings that stand inside a turn."""

SegmentKind = Literal["preamble", "title", "heading", "tag", "speech", "event", "blank", "postamble"]
"""What a stretch of the source is."""

Severity = Literal["error", "warning", "info"]


@attrs.frozen(kw_only=True, order=True)
class Span:
    """A half-open stretch of the source, in code points."""

    start: int
    """Offset of the first code point."""
    end: int
    """Offset behind the last code point."""

    def of(self, source: str) -> str:
        """The characters of `source` that the span covers.

        >>> Span(start=0, end=2).of("MV: Glad to be here.")
        'MV'
        """
        return source[self.start : self.end]


@attrs.frozen(kw_only=True)
class Evidence:
    """The stretch of source that one field of a speaker was taken from."""

    field: str
    """The name of the field of `Speaker`."""
    span: Span
    """Where the source says so."""


@attrs.frozen(kw_only=True)
class Speaker:
    """A participant. Field names are those of schema.org's Person."""

    id: str
    """Unique within the transcript, stable for the same text; made from the first label."""
    name: str
    """The fullest name known without honorifics; else the label as printed."""
    labels: tuple[str, ...]
    """Every label the speaker is printed under, without delimiter or markup, in order of appearance."""
    role: Role = "unknown"
    kind: SpeakerKind = "person"
    """Whether it is one known person at all."""
    honorific_prefix: str | None = None
    given_name: str | None = None
    family_name: str | None = None
    honorific_suffix: str | None = None
    job_title: str | None = None
    affiliation: str | None = None
    evidence: tuple[Evidence, ...] = ()
    """Which stretch of source each field was taken from."""


@attrs.frozen(kw_only=True)
class Event:
    """Something that is not speech, inside the text of a turn."""

    kind: EventKind
    span: Span
    """Where it stands in the source, brackets included."""
    text: str
    """The characters of the span."""


@attrs.frozen(kw_only=True)
class Turn:
    """What stands behind one tag until the next tag."""

    index: int
    """Position among the turns, from 0."""
    speaker: Speaker
    label: str
    """The label as printed in this turn's tag, odd blanks and wide delimiters made plain: `MV`."""
    tag: str
    """The tag as printed, with delimiter and markup: `**MV:**`; empty in a turn that `Transcript.split` made."""
    text: str
    """The words as printed, outer white space trimmed; events stay in it."""
    start: int
    """Offset of the tag."""
    text_start: int
    """Offset of the text; where the text is empty, the end of the tag."""
    events: tuple[Event, ...] = ()
    """What in the text is not speech, in order."""
    start_ms: int | None = None
    """When the turn begins, in milliseconds from the start of the recording or the time of day; None where the source has no time."""
    end_ms: int | None = None
    """When the turn ends, in milliseconds; None where the source does not say."""

    @property
    def span(self) -> Span:
        """Tag and words."""
        return Span(start=self.start, end=self.text_start + len(self.text))

    @property
    def tag_span(self) -> Span:
        """The tag alone."""
        return Span(start=self.start, end=self.start + len(self.tag))

    @property
    def text_span(self) -> Span:
        """The words alone, events among them."""
        return Span(start=self.text_start, end=self.text_start + len(self.text))

    @property
    def speech(self) -> str:
        """What was said: the text less its events, with one blank at most where each stood; without events, the text."""
        if not self.events:
            return self.text
        kept: list[str] = []
        at = 0
        for event in self.events:
            kept.append(self.text[at : event.span.start - self.text_start])
            at = event.span.end - self.text_start
        kept.append(self.text[at:])
        return closed(kept)


@attrs.frozen(kw_only=True)
class Segment:
    """A stretch of source with one kind; the segments laid end to end are the source."""

    kind: SegmentKind
    span: Span
    turn: int | None = None
    """Index of the turn it belongs to, if any."""


@attrs.frozen(kw_only=True)
class Exchange:
    """A question with the answer that follows (conversation analysis: an adjacency pair)."""

    question: tuple[Turn, ...]
    """The turns that ask, at least one."""
    answer: tuple[Turn, ...]
    """The turns that answer; empty where nobody does."""
    between: tuple[Turn, ...] = ()
    """What stands before the last answering turn and neither asks nor answers: `Mm-hm.`, laughter, an objection."""

    @property
    def turns(self) -> tuple[Turn, ...]:
        """Every turn that the exchange took, in order of the transcript."""
        return tuple(sorted((*self.question, *self.between, *self.answer), key=lambda turn: turn.index))


@attrs.frozen(kw_only=True)
class Problem:
    """Something that a person should look at."""

    code: str
    """Stable: `IQ101` and up; the documentation lists each with an example."""
    severity: Severity
    span: Span
    """The stretch of source it is about."""
    message: str
    """What was seen."""
    hint: str = ""
    """What can be done about it."""


@attrs.frozen(kw_only=True)
class Transcript:
    """A parsed transcript."""

    source: str = attrs.field(repr=False)
    """The decoded text that all offsets point into."""
    speakers: tuple[Speaker, ...] = ()
    """The roster: participants in order of first turn."""
    turns: tuple[Turn, ...] = attrs.field(default=(), repr=False)
    """The turns, in order of the source."""
    outside: tuple[Segment, ...] = attrs.field(default=(), repr=False)
    """Title, preamble, headings and whatever else stands outside the turns, in order."""
    problems: tuple[Problem, ...] = ()
    """What a person should look at, in order of the source."""
    metadata: tuple[tuple[str, str], ...] = ()
    """Facts about the document as (name, value) pairs: front matter, for one; `dict(t.metadata)` looks one up."""

    @property
    def title(self) -> str | None:
        """The line that names the conversation, a heading without its marks; None where there is none."""
        for segment in self.outside:
            if segment.kind == "title":
                return segment.span.of(self.source).lstrip("#").strip()
        return None

    @property
    def preamble(self) -> str:
        """What stands before the first turn, the title aside: the first stretch of it."""
        for segment in self.outside:
            if segment.kind == "preamble":
                return segment.span.of(self.source)
        return ""

    @cached_property
    def segments(self) -> tuple[Segment, ...]:
        """The whole source in stretches of one kind each: laid end to end they are the source."""
        return tuple(_filled(self))

    def by(self, speaker: Speaker | str) -> tuple[Turn, ...]:
        """The turns of one speaker (by id, label or name); raises `EditError` for a speaker who is not there."""
        from inquit.editing import turns_by  # noqa: PLC0415  # a door

        return turns_by(self, speaker)

    def exchanges(self) -> tuple[Exchange, ...]:
        """Each run of question turns with the answer turns that follow it.

        A turn asks when its speaker is the one who asks questions (the interviewer; the moderator, where nobody else
        is; somebody from the audience) or, where no roles are known, when it ends with a question mark.
        `Mm-hm.`, laughter, an objection, or a short reply to a question of the one who answers leave the exchange open.
        An interpreter's words count as those which they render. An answer that never comes is empty.
        """
        from inquit.exchanges import exchanges  # noqa: PLC0415  # it makes the values of this module

        return tuple(exchanges(self.turns))

    def merged(self, *, max_gap_ms: int | None = None, across: tuple[SegmentKind, ...] = ("event",)) -> "Transcript":
        """The transcript with neighbouring turns of one speaker joined.

        `max_gap_ms` is the longest pause between two turns that are joined, from the end of one (its beginning, where
        the source gives no end) to the beginning of the next; with it, turns without times stay apart.
        `across` says which kinds of segment may lie between them: they become events of the turn, and so
        do the tags within it, as `furniture`; `speech` is free of both. The source stays as it is.
        """
        from inquit.editing import merged  # noqa: PLC0415  # a door

        return merged(self, max_gap_ms=max_gap_ms, across=across)

    def split(self, turn: Turn | int, at: int, *, at_ms: int | None = None) -> "Transcript":
        """The transcript with one turn cut in two at an offset of the source, blanks at the cut left out.

        The second has the label of the first, and an empty tag. `at_ms` is when it begins; without it that is not known.
        Raises `EditError` where words do not stand on both sides, for an offset within an event, and a time outside the turn.
        """
        from inquit.editing import split  # noqa: PLC0415  # a door

        return split(self, turn, at, at_ms=at_ms)

    def filtered(self, keep: "Speaker | str | Iterable[Speaker | str] | Callable[[Turn], bool]") -> "Transcript":
        """The transcript with the turns of some speakers (by id, label or name), or those of which a function says yes.

        The source stays whole: tag, words and events of the other turns stand in `outside`, under their own kinds.
        Speakers who say nothing any more leave the roster. `condensed` cuts what is left out from the source.
        Raises `EditError` for a speaker who is not there.
        """
        from inquit.editing import filtered  # noqa: PLC0415  # a door

        return filtered(self, keep)

    def between(self, start_ms: int | None = None, end_ms: int | None = None) -> "Transcript":
        """The transcript with the turns that begin at `start_ms` or later and before `end_ms`; None sets no bound.

        A turn without a time begins with the one before it; the first turns, with the first that has a time.
        The source stays whole, as for `filtered`. Raises `EditError` where no turn has a time.
        """
        from inquit.editing import between  # noqa: PLC0415  # a door

        return between(self, start_ms, end_ms)

    def cropped(self, span: Span) -> "Transcript":
        """The transcript of a stretch of the source, which becomes the source; what refers to the rest falls away.

        Raises `EditError` for a stretch that cuts a turn in two.
        """
        from inquit.editing import cropped  # noqa: PLC0415  # a door

        return cropped(self, span)

    def condensed(self) -> "Transcript":
        """The transcript without the turns that `filtered` or `between` left out: they are cut from the source too."""
        from inquit.editing import condensed  # noqa: PLC0415  # a door

        return condensed(self)

    def renamed(self, names: "Mapping[str, str | Speaker]") -> "Transcript":
        """The transcript with other names for speakers, given by id, label or name; the source stays as it is.

        The parts of a name are read off it, and whoever gets a full name is a person; a `Speaker` gives all the fields but the id.
        Raises `EditError` for a speaker who is not there, and for two names of one.
        """
        from inquit.editing import renamed  # noqa: PLC0415  # a door

        return renamed(self, names)

    def united(self, speaker: Speaker | str, *others: Speaker | str) -> "Transcript":
        """The transcript in which several speakers (by id, label or name) are one, the first.

        What is not known of the first is taken from the others, in their order.
        Raises `EditError` for a speaker who is not there.
        """
        from inquit.editing import united  # noqa: PLC0415  # a door

        return united(self, speaker, others)

    def reassigned(self, turn: Turn | int, speaker: Speaker | str) -> "Transcript":
        """The transcript with one turn given to another speaker (by id, label or name) or a new `Speaker`; or an `EditError`."""
        from inquit.editing import reassigned  # noqa: PLC0415  # a door

        return reassigned(self, turn, speaker)

    def roster(self) -> "Roster":
        """The speakers apart from the transcript, to save, to edit and to apply to another episode of the series."""
        from inquit.rosters import Roster  # noqa: PLC0415  # a door

        return Roster.of(self)

    def pseudonymised(self, key: "Key | None" = None, *, also: Collection[str] = ()) -> "Pseudonymised":
        """The transcript under pseudonyms, with its key; `also` names people who do not speak. This is not anonymisation."""
        from inquit.pseudonyms import pseudonymised  # noqa: PLC0415  # a door

        return pseudonymised(self, key, also=also)

    def restored(self, key: "Key") -> "Transcript":
        """The transcript with the names that the pseudonyms of a key stand for."""
        from inquit.pseudonyms import restored  # noqa: PLC0415  # a door

        return restored(self, key)


def _filled(transcript: Transcript) -> Iterator[Segment]:
    """The known segments, and `blank` ones for whatever lies between them."""
    at = 0
    known = sorted(
        [*transcript.outside, *(s for turn in transcript.turns for s in _inside(turn))],
        key=lambda segment: segment.span,
    )
    for segment in known:
        if segment.span.start > at:
            yield Segment(kind="blank", span=Span(start=at, end=segment.span.start))
        yield segment
        at = segment.span.end
    if at < len(transcript.source):
        yield Segment(kind="blank", span=Span(start=at, end=len(transcript.source)))


def _inside(turn: Turn) -> Iterator[Segment]:
    """The tag, the speech and the events of one turn."""
    if turn.tag:
        yield Segment(kind="tag", span=turn.tag_span, turn=turn.index)
    at = turn.text_start
    for event in turn.events:
        if event.span.start > at:
            yield Segment(kind="speech", span=Span(start=at, end=event.span.start), turn=turn.index)
        yield Segment(kind="event", span=event.span, turn=turn.index)
        at = event.span.end
    end = turn.text_start + len(turn.text)
    if end > at:
        yield Segment(kind="speech", span=Span(start=at, end=end), turn=turn.index)
