"""JSON Lines: one turn a line, with everything that a consumer of rows wants."""

import msgspec

from inquit.formats.check import Flaw
from inquit.formats.compose import Row, RowEvent, compose, rows_of
from inquit.formats.json import malformed, mismatched
from inquit.formats.surrogates import replaced
from inquit.formats.table import Choices, Reading
from inquit.model import EventKind, Role, SpeakerKind, Transcript, Turn
from inquit.places import broken

__all__ = ["read", "write"]


class EventLine(msgspec.Struct, frozen=True):
    """Something in the text that is not speech."""

    kind: EventKind
    text: str
    at: int
    """Offset in the text of the line."""


class TurnLine(msgspec.Struct, frozen=True, kw_only=True):
    """One turn, fields in the order in which they are written."""

    index: int
    speaker_id: str
    name: str
    label: str
    role: Role
    speaker_kind: SpeakerKind
    text: str
    speech: str
    start: int
    end: int
    start_ms: int | None
    end_ms: int | None
    events: tuple[EventLine, ...]


class TurnRead(msgspec.Struct, frozen=True, kw_only=True):
    """What is read of a line; other fields are left alone, and null is as good as nothing."""

    text: str
    label: str | None = None
    name: str | None = None
    speaker_id: str | None = None
    role: Role | None = None
    speaker_kind: SpeakerKind | None = None
    start_ms: int | float | None = None
    end_ms: int | float | None = None
    events: tuple[EventLine, ...] | None = None


def write(transcript: Transcript, choices: Choices) -> str:  # noqa: ARG001  # all writers take the choices
    """A line for each turn, the last one ended too."""
    encode = msgspec.json.Encoder().encode
    return "".join(f"{encode(_line(turn, row)).decode()}\n" for turn, row in rows_of(transcript))


def _line(turn: Turn, row: Row) -> TurnLine:
    return TurnLine(
        index=turn.index,
        speaker_id=row.speaker_id,
        name=row.name,
        label=row.label,
        role=turn.speaker.role,
        speaker_kind=turn.speaker.kind,
        text=row.text,
        speech=replaced(turn.speech),
        start=turn.start,
        end=turn.text_start + len(turn.text),
        start_ms=row.start_ms,
        end_ms=row.end_ms,
        events=tuple(EventLine(event.kind, event.text, event.at) for event in row.events),
    )


def read(text: str, reading: Reading) -> Transcript:
    """The turns of the lines, in their order; blank lines are skipped."""
    rows: list[Row] = []
    places: list[int] = []
    decode = msgspec.json.Decoder(TurnRead).decode
    at = int(text.startswith("\ufeff"))
    while at < len(text):
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        line = text[at:end]
        if line.strip(" \t\r"):
            try:
                rows.append(_row(decode(line)))
            except Flaw as flaw:
                raise broken(str(flaw), text, at, source=reading.source) from None
            except msgspec.ValidationError as error:
                raise mismatched(error, text, reading, start=at, end=end) from None
            except (msgspec.DecodeError, UnicodeEncodeError, RecursionError) as error:
                raise malformed(error, text, reading, start=at, end=end) from None
            places.append(at)
        at = end + 1
    try:
        return compose(rows)
    except Flaw as flaw:
        place = places[int(flaw.path[0])]
        inner = Flaw(flaw.path[1:], flaw.reason)
        raise broken(str(inner), text, place, source=reading.source) from None


def _row(line: TurnRead) -> Row:
    """The row of a line."""
    label = line.label if line.label is not None else line.name or line.speaker_id
    if label is None:
        raise Flaw((), "nobody says this: it has no label, name or speaker_id")
    return Row(
        text=line.text,
        label=label,
        name=line.name or "",
        speaker_id=line.speaker_id or "",
        role=line.role,
        speaker_kind=line.speaker_kind,
        start_ms=_whole(line.start_ms, "start_ms"),
        end_ms=_whole(line.end_ms, "end_ms"),
        events=tuple(RowEvent(kind=event.kind, text=event.text, at=event.at) for event in line.events or ()),
    )


def _whole(value: float | None, field: str) -> int | None:
    """A time in milliseconds; dataframes make 1500.0 of it where other rows have none."""
    if value is None or isinstance(value, int):
        return value
    if not value.is_integer():
        raise Flaw((field,), f"expected whole milliseconds, got {value}")
    return int(value)
