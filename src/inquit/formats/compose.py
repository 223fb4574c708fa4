"""From rows of turns, which have no source, to a transcript with one composed for them."""

from collections.abc import Iterable, Sequence

import attrs
import regex

from inquit.formats.check import Flaw
from inquit.formats.surrogates import replaced
from inquit.model import Event, EventKind, Role, Span, Speaker, SpeakerKind, Transcript, Turn

__all__ = ["Row", "RowEvent", "compose", "rows_of"]

# What an id is made of; all else in a name becomes one hyphen.
# The breaks in one like it: "Dr. Maren Voss" has two.
BREAK = regex.compile(r"[^\p{L}\p{M}\p{N}]++")


@attrs.frozen(kw_only=True)
class RowEvent:
    """An event, placed within the text of its row."""

    kind: EventKind
    text: str
    at: int
    """Offset in the text of the turn."""


@attrs.frozen(kw_only=True)
class Row:
    """One turn, as the formats of a row a turn have it."""

    text: str
    label: str
    name: str = ""
    """The speaker's name; empty means that it is the label."""
    speaker_id: str = ""
    """Empty means that the name decides."""
    role: Role | None = None
    """None says nothing about it."""
    speaker_kind: SpeakerKind | None = None
    """None says nothing about it."""
    start_ms: int | None = None
    end_ms: int | None = None
    events: tuple[RowEvent, ...] = ()

    @property
    def shown_name(self) -> str:
        """The name, or the label for want of one."""
        return self.name or self.label


def rows_of(transcript: Transcript) -> Iterable[tuple[Turn, Row]]:
    """Each turn with its row, lone surrogates replaced."""
    ids = _encodable_ids(transcript)
    for turn in transcript.turns:
        yield (
            turn,
            Row(
                text=replaced(turn.text),
                label=replaced(turn.label),
                name=replaced(turn.speaker.name),
                speaker_id=ids.get(turn.speaker.id, turn.speaker.id),
                role=turn.speaker.role,
                speaker_kind=turn.speaker.kind,
                start_ms=turn.start_ms,
                end_ms=turn.end_ms,
                events=tuple(
                    RowEvent(kind=event.kind, text=replaced(event.text), at=event.span.start - turn.text_start) for event in turn.events
                ),
            ),
        )


def _encodable_ids(transcript: Transcript) -> dict[str, str]:
    """What to write for each id that has lone surrogates: no id that another speaker has."""
    ids = dict.fromkeys(turn.speaker.id for turn in transcript.turns)
    taken = {identity for identity in ids if replaced(identity) == identity}
    counts: dict[str, int] = {}
    return {identity: _free(replaced(identity), taken, counts) for identity in ids if identity not in taken}


def compose(rows: Sequence[Row]) -> Transcript:
    """The transcript whose turns the rows are, in their order.

    Its source has a line `label: text` for each. Rows with one `speaker_id` are one speaker; a row without is of the
    speaker of its name, the name as printed to the letter.

    Raises `Flaw`, with the number of the row and the field as its path, where rows contradict each other.
    """
    ids = _ids(rows)
    speakers = _speakers(rows, ids)
    pieces: list[str] = []
    turns: list[Turn] = []
    at = 0
    for number, (row, identity) in enumerate(zip(rows, ids, strict=True)):
        turn = _turn(row, number, speakers[identity], at)
        line = f"{turn.tag} {row.text}\n" if row.text else f"{turn.tag}\n"
        turns.append(turn)
        pieces.append(line)
        at += len(line)
    return Transcript(source="".join(pieces), speakers=tuple(speakers.values()), turns=tuple(turns))


def _turn(row: Row, number: int, speaker: Speaker, at: int) -> Turn:
    """The turn of a row whose line begins at an offset; outer white space is kept in the source alone."""
    tag = f"{row.label}:"
    text = row.text.strip()
    before = at + len(tag) + 1
    text_start = before + len(row.text) - len(row.text.lstrip()) if text else at + len(tag)
    turn = Turn(
        index=number,
        speaker=speaker,
        label=row.label,
        tag=tag,
        text=text,
        start=at,
        text_start=text_start,
        start_ms=row.start_ms,
        end_ms=row.end_ms,
    )
    if not row.events:
        return turn
    return attrs.evolve(turn, events=tuple(_events(row, number, before, turn.text_span)))


def _events(row: Row, number: int, before: int, inside: Span) -> Iterable[Event]:
    """The events of a row, counted in the source."""
    at = inside.start
    for nth, event in enumerate(row.events):
        span = Span(start=before + event.at, end=before + event.at + len(event.text))
        if not row.text.startswith(event.text, event.at) or not at <= span.start <= span.end <= inside.end:
            raise Flaw((number, "events", nth), f"the text does not have it at {event.at}, behind the event before it")
        at = span.end
        yield Event(kind=event.kind, span=span, text=event.text)


def _ids(rows: Sequence[Row]) -> list[str]:
    """The speaker's id for each row: the one it names, or the one of its name."""
    by_name: dict[str, str] = {}
    shared: set[str] = set()
    for row in rows:
        if row.speaker_id and by_name.setdefault(row.shown_name, row.speaker_id) != row.speaker_id:
            shared.add(row.shown_name)
    taken = {row.speaker_id for row in rows}
    counts: dict[str, int] = {}
    ids: list[str] = []
    for number, row in enumerate(rows):
        if not row.speaker_id and row.shown_name in shared:
            raise Flaw((number, "speaker_id"), f"it is empty, and several speakers are called {row.shown_name!r}")
        if not row.speaker_id and not row.shown_name:
            raise Flaw((number, "label"), "nobody says this: id, name and label are empty")
        if not row.speaker_id and row.shown_name not in by_name:
            stem = BREAK.sub("-", row.shown_name.casefold()).strip("-")
            by_name[row.shown_name] = _free(stem or "speaker", taken, counts)
        ids.append(row.speaker_id or by_name[row.shown_name])
    return ids


def _free(stem: str, taken: set[str], counts: dict[str, int]) -> str:
    """The stem, numbered where another speaker has it, added to those that are taken; `counts` has the last number of each stem."""
    identity, count = stem, counts.get(stem, 1)
    while identity in taken:
        count += 1
        identity = f"{stem}-{count}"
    taken.add(identity)
    counts[stem] = count
    return identity


def _speakers(rows: Sequence[Row], ids: Sequence[str]) -> dict[str, Speaker]:
    """The roster by id, in order of first turn: the name, role and kind that any row gives, the labels of all of them."""
    names: dict[str, str] = {}
    roles: dict[str, Role] = {}
    kinds: dict[str, SpeakerKind] = {}
    labels: dict[str, dict[str, None]] = {}
    for number, (row, identity) in enumerate(zip(rows, ids, strict=True)):
        labels.setdefault(identity, {})[row.label] = None
        if row.name and names.setdefault(identity, row.name) != row.name:
            raise Flaw((number, "name"), f"the speaker {identity!r} is called {names[identity]!r} further up, here {row.name!r}")
        if row.role and roles.setdefault(identity, row.role) != row.role:
            raise Flaw((number, "role"), f"the speaker {identity!r} has the role {roles[identity]!r} further up, here {row.role!r}")
        if row.speaker_kind and kinds.setdefault(identity, row.speaker_kind) != row.speaker_kind:
            flaw = f"the speaker {identity!r} is of kind {kinds[identity]!r} further up, here {row.speaker_kind!r}"
            raise Flaw((number, "speaker_kind"), flaw)
    return {
        identity: Speaker(
            id=identity,
            name=names.get(identity) or next(iter(printed)),
            labels=tuple(printed),
            role=roles.get(identity, "unknown"),
            kind=kinds.get(identity, "person"),
        )
        for identity, printed in labels.items()
    }
