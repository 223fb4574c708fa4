"""The JSON document of a transcript: the types that the JSON Schema is made of, and the way there and back."""

from typing import Annotated, Any, Literal

import msgspec
from msgspec import UNSET, Meta, Struct, UnsetType

from inquit import model
from inquit.formats.check import Flaw, check
from inquit.model import EventKind, Role, SegmentKind, Severity, SpeakerKind

__all__ = ["SCHEMA", "Document", "document_of", "schema", "transcript_of"]

SCHEMA: Literal["inquit/1"] = "inquit/1"
"""Counted up when a field is added, changed or taken away; every number up to this one is read."""

Offset = Annotated[int, Meta(ge=0, description="In code points from the start of the source.")]
Milliseconds = Annotated[int | None, Meta(description="Null where the source has no time.")]


class Wire(Struct, frozen=True, forbid_unknown_fields=True):
    """What all parts of the document share: a misspelt field is an error, not a loss."""


class Evidence(Wire, frozen=True, kw_only=True):
    """The stretch of source that one field of a speaker was taken from."""

    field: str
    start: Offset
    end: Offset


class Speaker(Wire, frozen=True, kw_only=True):
    """A participant; the names of the fields are those of schema.org's Person."""

    id: Annotated[str, Meta(description="Unique in the document.")]
    name: str
    labels: Annotated[tuple[str, ...], Meta(description="As printed, in order of appearance.")] = ()
    role: Role = "unknown"
    kind: SpeakerKind = "person"
    honorific_prefix: str | None = None
    given_name: str | None = None
    family_name: str | None = None
    honorific_suffix: str | None = None
    job_title: str | None = None
    affiliation: str | None = None
    evidence: tuple[Evidence, ...] = ()


class Event(Wire, frozen=True, kw_only=True):
    """Something in the text of a turn that is not speech."""

    kind: EventKind
    text: str
    start: Offset
    end: Offset


class Turn(Wire, frozen=True, kw_only=True):
    """What stands behind one tag until the next."""

    index: Annotated[int, Meta(ge=0, description="Position among the turns, from 0.")]
    speaker: Annotated[str, Meta(description="The id of a speaker.")]
    label: str
    tag: Annotated[str, Meta(description="The label as printed, with delimiter and markup.")]
    text: str
    start: Annotated[int, Meta(ge=0, description="Offset of the tag.")]
    text_start: Annotated[int, Meta(ge=0, description="Offset of the text.")]
    end: Annotated[int, Meta(ge=0, description="Offset behind the text.")]
    start_ms: Milliseconds = None
    end_ms: Milliseconds = None
    events: tuple[Event, ...] = ()


class Segment(Wire, frozen=True, kw_only=True):
    """A stretch of source outside the turns."""

    kind: SegmentKind
    start: Offset
    end: Offset
    turn: Annotated[int | None, Meta(description="The index of the turn that it belongs to, if any.")] = None


class Problem(Wire, frozen=True, kw_only=True):
    """Something that a person should look at."""

    code: str
    severity: Severity
    start: Offset
    end: Offset
    message: str
    hint: str = ""


class Fact(Wire, frozen=True, kw_only=True):
    """One fact about the document."""

    name: str
    value: str


class Surrogate(Wire, frozen=True, kw_only=True):
    """A lone surrogate, which JSON text cannot hold: the string has U+FFFD in its place."""

    pointer: Annotated[str, Meta(description="The string, as a JSON Pointer (RFC 6901).")]
    offset: Annotated[int, Meta(ge=0, description="In code points from the start of that string.")]
    code: Annotated[int, Meta(ge=0xD800, le=0xDFFF)]


class Document(Wire, frozen=True, kw_only=True):
    """A transcript: the source, who speaks, the turns, and what else was found."""

    schema: Annotated[Literal["inquit/1"], Meta(description="Name and version of this format.")]
    source: Annotated[str, Meta(description="The text that all offsets point into.")]
    title: Annotated[str | None, Meta(description="The first segment of kind title, once more.")] = None
    speakers: tuple[Speaker, ...]
    turns: tuple[Turn, ...]
    outside: tuple[Segment, ...] = ()
    problems: tuple[Problem, ...] = ()
    metadata: tuple[Fact, ...] = ()
    surrogates: tuple[Surrogate, ...] | UnsetType = UNSET


def schema() -> dict[str, Any]:
    """The JSON Schema of a document."""
    made = msgspec.json.schema(Document)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": SCHEMA, **made}


def document_of(transcript: model.Transcript) -> Document:
    """The document of a transcript; raises `Flaw` for one that does not fit its source."""
    check(transcript)
    return Document(
        schema=SCHEMA,
        source=transcript.source,
        title=transcript.title,
        speakers=tuple(_speaker_wire(speaker) for speaker in transcript.speakers),
        turns=tuple(_turn_wire(turn) for turn in transcript.turns),
        outside=tuple(Segment(kind=s.kind, start=s.span.start, end=s.span.end, turn=s.turn) for s in transcript.outside),
        problems=tuple(_problem_wire(problem) for problem in transcript.problems),
        metadata=tuple(Fact(name=name, value=value) for name, value in transcript.metadata),
    )


def transcript_of(document: Document) -> model.Transcript:
    """The transcript of a document; raises `Flaw` where its parts contradict each other."""
    roster = tuple(_speaker(wire) for wire in document.speakers)
    speakers = {speaker.id: speaker for speaker in roster}
    transcript = model.Transcript(
        source=document.source,
        speakers=roster,
        turns=tuple(_turn(wire, number, speakers) for number, wire in enumerate(document.turns)),
        outside=tuple(model.Segment(kind=wire.kind, span=_span(wire), turn=wire.turn) for wire in document.outside),
        problems=tuple(_problem(wire) for wire in document.problems),
        metadata=tuple((fact.name, fact.value) for fact in document.metadata),
    )
    check(transcript)
    if document.title is not None and document.title != transcript.title:
        raise Flaw(("title",), "the first segment of kind title says otherwise")
    return transcript


def _span(wire: Evidence | Event | Segment | Problem) -> model.Span:
    return model.Span(start=wire.start, end=wire.end)


def _speaker_wire(speaker: model.Speaker) -> Speaker:
    return Speaker(
        id=speaker.id,
        name=speaker.name,
        labels=speaker.labels,
        role=speaker.role,
        kind=speaker.kind,
        honorific_prefix=speaker.honorific_prefix,
        given_name=speaker.given_name,
        family_name=speaker.family_name,
        honorific_suffix=speaker.honorific_suffix,
        job_title=speaker.job_title,
        affiliation=speaker.affiliation,
        evidence=tuple(Evidence(field=e.field, start=e.span.start, end=e.span.end) for e in speaker.evidence),
    )


def _speaker(wire: Speaker) -> model.Speaker:
    return model.Speaker(
        id=wire.id,
        name=wire.name,
        labels=wire.labels,
        role=wire.role,
        kind=wire.kind,
        honorific_prefix=wire.honorific_prefix,
        given_name=wire.given_name,
        family_name=wire.family_name,
        honorific_suffix=wire.honorific_suffix,
        job_title=wire.job_title,
        affiliation=wire.affiliation,
        evidence=tuple(model.Evidence(field=e.field, span=_span(e)) for e in wire.evidence),
    )


def _turn_wire(turn: model.Turn) -> Turn:
    return Turn(
        index=turn.index,
        speaker=turn.speaker.id,
        label=turn.label,
        tag=turn.tag,
        text=turn.text,
        start=turn.start,
        text_start=turn.text_start,
        end=turn.text_start + len(turn.text),
        start_ms=turn.start_ms,
        end_ms=turn.end_ms,
        events=tuple(Event(kind=e.kind, text=e.text, start=e.span.start, end=e.span.end) for e in turn.events),
    )


def _turn(wire: Turn, number: int, speakers: dict[str, model.Speaker]) -> model.Turn:
    if wire.speaker not in speakers:
        raise Flaw(("turns", number, "speaker"), f"no speaker has the id {wire.speaker!r}")
    if wire.end != wire.text_start + len(wire.text):
        raise Flaw(("turns", number, "end"), f"the text begins at {wire.text_start} and is {len(wire.text)} characters long")
    return model.Turn(
        index=wire.index,
        speaker=speakers[wire.speaker],
        label=wire.label,
        tag=wire.tag,
        text=wire.text,
        start=wire.start,
        text_start=wire.text_start,
        events=tuple(model.Event(kind=e.kind, span=_span(e), text=e.text) for e in wire.events),
        start_ms=wire.start_ms,
        end_ms=wire.end_ms,
    )


def _problem_wire(problem: model.Problem) -> Problem:
    return Problem(
        code=problem.code,
        severity=problem.severity,
        start=problem.span.start,
        end=problem.span.end,
        message=problem.message,
        hint=problem.hint,
    )


def _problem(wire: Problem) -> model.Problem:
    return model.Problem(code=wire.code, severity=wire.severity, span=_span(wire), message=wire.message, hint=wire.hint)
