"""Turns given to other speakers, and speakers given other names: the one place that rebuilds a roster."""

from collections.abc import Iterable, Mapping, Sequence
from typing import get_args

import attrs

from inquit.editing.people import speaker_of
from inquit.editing.splitting import turn_of
from inquit.errors import EditError
from inquit.model import Evidence, Role, Speaker, SpeakerKind, Transcript, Turn
from inquit.people.labels import read_label
from inquit.people.names import person_name

__all__ = ["NAME_FIELDS", "borne", "completed", "declared", "named", "reassigned", "recast", "renamed", "united"]

NAME_FIELDS = ("name", "honorific_prefix", "given_name", "family_name", "honorific_suffix")
"""The fields of a speaker that a name gives."""


def recast(transcript: Transcript, cast: Sequence[Speaker], silent: Iterable[Speaker] | None = None) -> Transcript:
    """The transcript with another speaker for each turn.

    Speakers with one id are one; of each the fields are taken, while labels and evidence follow from the turns.
    `silent` are those without a turn, to stand behind the others; without it, those of the transcript.
    """
    facts = {speaker.id: speaker for speaker in reversed(cast)}
    moves: dict[str, dict[str, list[Turn]]] = {}
    for turn, speaker in zip(transcript.turns, cast, strict=True):
        moves.setdefault(turn.speaker.id, {}).setdefault(speaker.id, []).append(turn)
    labels: dict[str, dict[str, None]] = {speaker.id: {} for speaker in cast}
    evidence: dict[str, dict[Evidence, None]] = {speaker.id: {} for speaker in cast}
    for goals in moves.values():
        for identity, printed in _labels(goals).items():
            labels[identity].update(dict.fromkeys(printed))
        for identity, (turn, *_) in goals.items():
            true = (e for e in turn.speaker.evidence if getattr(turn.speaker, e.field, None) == getattr(facts[identity], e.field, ""))
            evidence[identity].update(dict.fromkeys(true))
    made = {
        identity: attrs.evolve(facts[identity], labels=tuple(labels[identity]), evidence=tuple(evidence[identity])) for identity in labels
    }
    rest = [one for one in transcript.speakers if one.id not in moves] if silent is None else list(silent)
    turns = tuple(_given(turn, made[speaker.id]) for turn, speaker in zip(transcript.turns, cast, strict=True))
    return attrs.evolve(transcript, speakers=(*made.values(), *(one for one in rest if one.id not in made)), turns=turns)


def _given(turn: Turn, speaker: Speaker) -> Turn:
    """The turn of a speaker; one without a tag has no label but theirs, so it does not keep that of another."""
    given = attrs.evolve(turn, speaker=speaker)
    if turn.tag or turn.speaker.id == speaker.id or declared(given):
        return given
    return attrs.evolve(given, label=next(iter(speaker.labels), speaker.name))


def _labels(goals: Mapping[str, Sequence[Turn]]) -> dict[str, tuple[str, ...]]:
    """How the labels of one speaker are shared among those to whom the turns go.

    Each gets the labels that its turns bear; those that no turn bears stay with the speaker, or go where the first turn went.
    """
    before = next(iter(goals.values()))[0].speaker
    if len(goals) == 1:
        return dict.fromkeys(goals, before.labels)
    bears = {identity: {label for turn in turns for label in borne(turn)} for identity, turns in goals.items()}
    heir = before.id if before.id in goals else next(iter(goals))
    bears[heir] |= set(before.labels).difference(*bears.values())
    return {
        identity: (*(label for label in before.labels if label in own), *sorted(own.difference(before.labels)))
        for identity, own in bears.items()
    }


def borne(turn: Turn) -> tuple[str, ...]:
    """The labels that the tag of a turn bears: none without a tag, the printed one where it declares none of its speaker's."""
    return (declared(turn) or (turn.label,)) if turn.tag else ()


def declared(turn: Turn) -> tuple[str, ...]:
    """Those of its speaker's labels that the label of a turn is, or has as a whole part, before its brackets or within one."""
    if turn.speaker.labels == (turn.label,):
        return turn.speaker.labels
    label = read_label(turn.label)
    parts = {turn.label, label.core, *label.brackets}
    return tuple(one for one in turn.speaker.labels if one in parts)


def named(speaker: Speaker, name: str) -> Speaker:
    """The speaker under another name, its parts read off it."""
    parts = person_name(name)
    if parts is None:
        return attrs.evolve(speaker, name=name, honorific_prefix=None, given_name=None, family_name=None, honorific_suffix=None)
    return attrs.evolve(
        speaker,
        name=parts.name,
        honorific_prefix=parts.prefix,
        given_name=parts.given,
        family_name=parts.family,
        honorific_suffix=parts.suffix,
    )


def _introduced(speaker: Speaker, name: str) -> Speaker:
    """The speaker under another name; whoever has a full name is a person."""
    new = named(speaker, name)
    return attrs.evolve(new, kind="person") if read_label(name).kind == "person" and not _halved(new) else new


def renamed(transcript: Transcript, names: Mapping[str, str | Speaker]) -> Transcript:
    """The transcript with other names for its speakers; `Transcript.renamed` tells the rules."""
    new: dict[str, Speaker] = {}
    for wanted, name in names.items():
        speaker = speaker_of(transcript, wanted)
        if isinstance(name, str) and not name.strip():
            raise EditError(f"renamed: the new name of {wanted!r} is empty")
        changed = (
            _introduced(speaker, " ".join(name.split())) if isinstance(name, str) else attrs.evolve(_sound(name, "renamed"), id=speaker.id)
        )
        if new.setdefault(speaker.id, changed) != changed:
            raise EditError(f"renamed: {wanted!r} is {speaker.id!r}, who is given another name too")
    speaking = {turn.speaker.id for turn in transcript.turns}
    silent = [new.get(one.id, one) for one in transcript.speakers if one.id not in speaking]
    return recast(transcript, [new.get(turn.speaker.id, turn.speaker) for turn in transcript.turns], silent)


def _sound(speaker: Speaker, what: str) -> Speaker:
    """The speaker, whose role and kind are such; raises `EditError` for others, which could be written and not be read again."""
    for field, value, known in (("role", speaker.role, get_args(Role)), ("kind", speaker.kind, get_args(SpeakerKind))):
        if value not in known:
            raise EditError(f"{what}: {field} of {speaker.name!r}: expected one of {', '.join(known)}, got {value!r}")
    return speaker


def united(transcript: Transcript, speaker: Speaker | str, others: Sequence[Speaker | str]) -> Transcript:
    """The transcript in which several speakers are one; `Transcript.united` tells the rules."""
    first = speaker_of(transcript, speaker)
    joined = [speaker_of(transcript, other) for other in others]
    whole = completed(first, joined)
    ids = {first.id, *(other.id for other in joined)}
    speaking = {turn.speaker.id for turn in transcript.turns}
    silent = [one for one in transcript.speakers if one.id not in ids and one.id not in speaking]
    if speaking.isdisjoint(ids):
        silent.append(whole)
    return recast(transcript, [whole if turn.speaker.id in ids else turn.speaker for turn in transcript.turns], silent)


def completed(speaker: Speaker, others: Iterable[Speaker]) -> Speaker:
    """The speaker, with what is not known of them taken from others; the name is one piece and comes whole."""
    for other in others:
        fields = [field for field in ("job_title", "affiliation") if getattr(speaker, field) is None]
        if speaker.role == "unknown":
            fields.append("role")
        if _halved(speaker) and not _halved(other):
            fields += NAME_FIELDS
        speaker = attrs.evolve(speaker, **{field: getattr(other, field) for field in fields})
    return speaker


def _halved(speaker: Speaker) -> bool:
    """Whether half of the name is missing, as where it is a short form."""
    return speaker.given_name is None or speaker.family_name is None


def reassigned(transcript: Transcript, turn: Turn | int, speaker: Speaker | str) -> Transcript:
    """The transcript with one turn given to another speaker; `Transcript.reassigned` tells the rules."""
    index = turn_of(transcript, turn).index
    if isinstance(speaker, str):
        wanted = speaker_of(transcript, speaker)
    else:
        wanted = next((one for one in transcript.speakers if one.id == speaker.id), None) or _sound(speaker, "reassigned")
    return recast(transcript, [wanted if one.index == index else one.speaker for one in transcript.turns])
