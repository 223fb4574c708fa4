"""The parts of a series made one transcript."""

from collections.abc import Iterable, Sequence

import attrs

from inquit.editing.casting import completed
from inquit.editing.cutting import moved
from inquit.editing.people import free_id
from inquit.editing.times import whole_ms
from inquit.errors import EditError
from inquit.model import Evidence, Problem, Segment, Span, Speaker, Transcript, Turn
from inquit.people.labels import read_label

__all__ = ["joined"]


def joined(parts: Iterable[Transcript], *, between: str = "\n", shift_ms: Sequence[int] | None = None, run_on: bool = False) -> Transcript:
    """The parts of a series as one transcript, in their order.

    The sources are laid end to end with `between`, which holds blanks alone, and all offsets are counted anew.
    Times stay as they are unless `shift_ms` says for each part by how many milliseconds they move, or `run_on` lets
    each part begin where the last known time of the parts before it lies.

    Speakers of two parts are one where id and name are the same; `Roster.applied` and `Transcript.renamed` see
    to that beforehand, and `Transcript.united` afterwards. Labels that name nobody, such as `SPEAKER_01`, stay two:
    the second gets an id of its own. Facts about the documents (`metadata`) are listed once each.

    Raises `EditError` where `between` holds more than blanks, where `shift_ms` has not one whole number for each part,
    and where a time would come to lie before 0.
    """
    listed = list(parts)
    if between.strip():
        raise EditError(f"joined: expected blanks between the parts, got {between!r}")
    if shift_ms is not None and (run_on or len(shift_ms) != len(listed)):
        raise EditError(f"joined: expected a shift for each of {len(listed)} parts, and not run_on, got {list(shift_ms)!r}")
    for shift in shift_ms or ():
        whole_ms(shift, "joined: shift_ms")
    sheet = _Sheet(between=between)
    for number, part in enumerate(listed):
        sheet.add(part, sheet.last_ms if run_on else shift_ms[number] if shift_ms is not None else 0, first=not number)
    return sheet.transcript()


@attrs.define(kw_only=True)
class _Sheet:
    """The parts laid end to end so far."""

    between: str
    pieces: list[str] = attrs.Factory(list[str])
    length: int = 0
    last_ms: int = 0
    speakers: dict[str, Speaker] = attrs.Factory(dict[str, Speaker])
    known: dict[tuple[str, str], str] = attrs.Factory(dict[tuple[str, str], str])
    """The ids of those who may be met again, by name and by the id that they have in their part or here."""
    turns: list[tuple[Turn, str]] = attrs.Factory(list[tuple[Turn, str]])
    """Each with the id of its speaker, who may learn more from a later part."""
    outside: list[Segment] = attrs.Factory(list[Segment])
    problems: list[Problem] = attrs.Factory(list[Problem])
    metadata: dict[tuple[str, str], None] = attrs.Factory(dict[tuple[str, str], None])

    def add(self, part: Transcript, shift_ms: int, *, first: bool) -> None:
        """Lay one part behind the others, its times moved."""
        if not first:
            self._put(self.between)
        by, count = self.length, len(self.turns)
        self._put(part.source)
        ids = {speaker.id: self._introduce(speaker, by) for speaker in part.speakers}
        for turn in part.turns:
            placed = moved(turn, by, turn.speaker)
            timed = attrs.evolve(
                placed, index=count + turn.index, start_ms=_later(turn.start_ms, shift_ms), end_ms=_later(turn.end_ms, shift_ms)
            )
            self.turns.append((timed, ids[turn.speaker.id]))
            self.last_ms = max(self.last_ms, timed.start_ms or 0, timed.end_ms or 0)
        for segment in part.outside:
            index = None if segment.turn is None else count + segment.turn
            self.outside.append(attrs.evolve(segment, span=_further(segment.span, by), turn=index))
        self.problems += [attrs.evolve(problem, span=_further(problem.span, by)) for problem in part.problems]
        self.metadata.update(dict.fromkeys(part.metadata))

    def transcript(self) -> Transcript:
        """All of it as one."""
        return Transcript(
            source="".join(self.pieces),
            speakers=tuple(self.speakers.values()),
            turns=tuple(attrs.evolve(turn, speaker=self.speakers[identity]) for turn, identity in self.turns),
            outside=tuple(self.outside),
            problems=tuple(self.problems),
            metadata=tuple(self.metadata),
        )

    def _put(self, text: str) -> None:
        self.pieces.append(text)
        self.length += len(text)

    def _introduce(self, speaker: Speaker, by: int) -> str:
        """The id under which a speaker of the part that begins at an offset takes part in the whole."""
        placed = attrs.evolve(speaker, evidence=tuple(attrs.evolve(e, span=_further(e.span, by)) for e in speaker.evidence))
        identity = self.known.get((speaker.id, speaker.name))
        if identity is None:
            identity = free_id(speaker.id, self.speakers)
            self.speakers[identity] = attrs.evolve(placed, id=identity)
            if not _nameless(speaker):
                self.known[speaker.id, speaker.name] = self.known[identity, speaker.name] = identity
            return identity
        known = self.speakers[identity]
        whole = completed(known, [placed])
        self.speakers[identity] = attrs.evolve(
            whole,
            labels=tuple(dict.fromkeys((*known.labels, *speaker.labels))),
            evidence=tuple(_true(whole, (known, placed))),
        )
        return identity


def _true(whole: Speaker, parts: Iterable[Speaker]) -> Iterable[Evidence]:
    """The evidence of those who are one, as far as it still says what is said."""
    return dict.fromkeys(e for one in parts for e in one.evidence if getattr(one, e.field, None) == getattr(whole, e.field, ""))


def _nameless(speaker: Speaker) -> bool:
    """Whether all that is known of a speaker is a label that names nobody."""
    return speaker.given_name is None and speaker.family_name is None and read_label(speaker.name).kind in {"anonymous", "blank"}


def _further(span: Span, by: int) -> Span:
    return Span(start=span.start + by, end=span.end + by)


def _later(ms: int | None, by: int) -> int | None:
    if ms is not None and ms + by < 0 <= ms:
        raise EditError(f"joined: {ms} ms, moved by {by}, would lie before 0")
    return None if ms is None else ms + by
