"""The people of a roster in the place of a transcript's speakers."""

from collections.abc import Callable, Iterable, Mapping, Sequence

import attrs

from inquit.editing.casting import completed, declared, recast
from inquit.editing.people import free_id
from inquit.model import Speaker, Transcript, Turn
from inquit.people.folding import fold

__all__ = ["Cast"]


@attrs.frozen(kw_only=True)
class Cast:
    """The people of a roster by what they are called. Names that fit several stand for nobody."""

    people: Mapping[str, Speaker]
    """By id."""
    fields: Sequence[str]
    printed: Mapping[str, str]
    """The id for each label as printed."""
    folded: Mapping[str, str]
    """The id for each label and each name, folded."""
    full: Mapping[str, str]
    """The id for each name with a given and a family name, folded."""

    @classmethod
    def of(cls, speakers: Sequence[Speaker], fields: Sequence[str]) -> "Cast":
        """The people of a roster."""
        labels = _unique((fold(label), s.id) for s in speakers for label in s.labels)
        names = _unique((fold(s.name), s.id) for s in speakers)
        printed = {fold(label) for s in speakers for label in s.labels}
        return cls(
            people={speaker.id: speaker for speaker in speakers},
            fields=fields,
            printed={label: speaker.id for speaker in speakers for label in speaker.labels},
            folded={**{name: one for name, one in names.items() if name not in printed}, **labels},
            full=_unique((fold(s.name), s.id) for s in speakers if s.given_name and s.family_name),
        )

    def applied(self, transcript: Transcript) -> Transcript:
        """The transcript in which these people speak."""
        known: dict[tuple[str, str, bool], str | None] = {}
        ids: list[str | None] = []
        for turn in transcript.turns:
            key = turn.speaker.id, turn.label, bool(turn.tag)
            if key not in known:
                known[key] = self.person(turn)
            ids.append(known[key])
        made = self._made(transcript.turns, ids)
        stay = _apart(transcript.speakers, self.people, made)
        cast = [stay[turn.speaker.id] if one is None else made[one] for turn, one in zip(transcript.turns, ids, strict=True)]
        return recast(transcript, cast, _silent(transcript, stay))

    def person(self, turn: Turn) -> str | None:
        """The id of the one who says it; None where nobody fits, or several do."""
        speaker, own = turn.speaker, declared(turn)
        printed = [turn.label] if turn.tag or own else []  # without a tag, what is not a label of the speaker is not printed
        steps: tuple[Callable[[], Iterable[str | None]], ...] = (
            lambda: map(self.printed.get, printed),
            lambda: [speaker.id if speaker.id in self.people and self.people[speaker.id].name == speaker.name else None],
            lambda: [self.folded.get(fold(label)) for label in printed],
            lambda: map(self._labelled, own),
            lambda: map(self._labelled, speaker.labels),
            lambda: [self.full.get(fold(speaker.name))] if speaker.given_name and speaker.family_name else [],
        )
        for step in steps:
            found = {one for one in step() if one is not None}
            if found:
                return found.pop() if len(found) == 1 else None
        return None

    def _labelled(self, label: str) -> str | None:
        return self.printed.get(label) or self.folded.get(fold(label))

    def _made(self, turns: Sequence[Turn], ids: Sequence[str | None]) -> dict[str, Speaker]:
        """Each person with what the roster decides, and the rest as those have it whose turns they say."""
        before: dict[str, dict[str, Speaker]] = {}
        for turn, identity in zip(turns, ids, strict=True):
            if identity is not None:
                before.setdefault(identity, {}).setdefault(turn.speaker.id, turn.speaker)
        made: dict[str, Speaker] = {}
        for identity, speakers in before.items():
            first, *others = speakers.values()
            decided = {field: getattr(self.people[identity], field) for field in self.fields}
            made[identity] = attrs.evolve(completed(first, others), id=identity, **decided)
        return made


def _unique(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """What each name stands for, names with several meanings left out."""
    meanings: dict[str, set[str]] = {}
    for name, identity in pairs:
        meanings.setdefault(name, set()).add(identity)
    return {name: next(iter(ids)) for name, ids in meanings.items() if len(ids) == 1 and name}


def _apart(speakers: Iterable[Speaker], people: Mapping[str, Speaker], made: Mapping[str, Speaker]) -> dict[str, Speaker]:
    """Those who stay, by their old ids; one whose id a person of the roster has gets another."""
    taken = {*people, *made}
    stay: dict[str, Speaker] = {}
    for speaker in speakers:
        identity = free_id(speaker.id, taken)
        taken.add(identity)
        stay[speaker.id] = attrs.evolve(speaker, id=identity)
    return stay


def _silent(transcript: Transcript, stay: Mapping[str, Speaker]) -> list[Speaker]:
    """Those without a turn."""
    speaking = {turn.speaker.id for turn in transcript.turns}
    return [stay[speaker.id] for speaker in transcript.speakers if speaker.id not in speaking]
