"""The people of a roster in the place of a transcript's speakers."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from difflib import get_close_matches

import attrs

from inquit.editing.casting import completed, declared, recast
from inquit.editing.people import free_id
from inquit.model import Speaker, Transcript, Turn
from inquit.people.folding import fold
from inquit.people.labels import read_label

__all__ = ["Cast"]

_NEAR = 0.75
"""How much alike two spellings of one name are (`difflib`): `Reed` and `Reid`, but not `Oake` and `Ost`."""


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
    names: Mapping[str, Sequence[Sequence[str]]]
    """By id the words of each full name, that of the person and those in the labels; only for people with a full name."""

    @classmethod
    def of(cls, speakers: Sequence[Speaker], fields: Sequence[str]) -> "Cast":
        """The people of a roster."""
        labels = _unique((fold(label), s.id) for s in speakers for label in s.labels)
        names = _unique((fold(s.name), s.id) for s in speakers)
        all_labels = {fold(label) for s in speakers for label in s.labels}
        return cls(
            people={speaker.id: speaker for speaker in speakers},
            fields=fields,
            printed={label: speaker.id for speaker in speakers for label in speaker.labels},
            folded={**{name: one for name, one in names.items() if name not in all_labels}, **labels},
            full=_unique((fold(s.name), s.id) for s in speakers if s.given_name and s.family_name),
            names={s.id: [words, *_full_names(s.labels)] for s in speakers if (words := _words(s.given_name, s.family_name))},
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
        speaker, parts = turn.speaker, declared(turn)
        printed = [turn.label] if turn.tag or parts else []  # without a tag, what is not a label of the speaker is not printed
        own = _words(speaker.given_name, speaker.family_name)
        steps: tuple[Callable[[], Iterable[str | None]], ...] = (
            lambda: [self._fitting(label, self.printed.get(label), own) for label in printed],
            lambda: [speaker.id if speaker.id in self.people and self.people[speaker.id].name == speaker.name else None],
            lambda: [self._fitting(label, self.folded.get(fold(label)), own) for label in printed],
            lambda: [self._labelled(label, own) for label in parts],
            lambda: [self._labelled(label, own) for label in speaker.labels],
            lambda: [self.full.get(fold(speaker.name))] if own else [],
        )
        for step in steps:
            found = {one for one in step() if one is not None}
            if found:
                return found.pop() if len(found) == 1 else None
        return None

    def shared(self, transcript: Transcript) -> frozenset[str]:
        """Which of the initials in the roster are somebody else's here, as a tag says: `Thea Ost (TO)`.

        Needed where the parser was told whom they stand for, so that the name of the speaker does not say it any more.
        """
        found: set[str] = set()
        for printed in dict.fromkeys(turn.label for turn in transcript.turns):
            label = read_label(printed)
            own = _words(label.name.given, label.name.family) if label.name is not None else []
            found.update(one for one in label.brackets if one in self.printed and self._fitting(one, self.printed[one], own) is None)
        return frozenset(found)

    def _labelled(self, label: str, own: Sequence[str]) -> str | None:
        return self._fitting(label, self.printed.get(label) or self.folded.get(fold(label)), own)

    def _fitting(self, label: str, identity: str | None, own: Sequence[str]) -> str | None:
        """The id that a label stands for; None where it is initials, and the speaker has a full name that is not this person's."""
        names = () if identity is None else self.names.get(identity, ())
        if not own or not names or read_label(label).kind != "short":
            return identity
        return identity if any(_agree(own, words) for words in names) else None

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


def _words(given: str | None, family: str | None) -> list[str]:
    """The words of a full name, folded; none where half of it is missing."""
    return fold(f"{given} {family}").split() if given and family else []


def _full_names(labels: Iterable[str]) -> Iterable[list[str]]:
    """The words of the full names in some labels."""
    names = (read_label(label).name for label in labels)
    return [words for name in names if name is not None and (words := _words(name.given, name.family))]


def _agree(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two full names may be one person's: each word of the shorter is in the other, cut short or spelt a little otherwise."""
    few, many = sorted((one, other), key=len)
    return all(
        any(word.startswith(same) or same.startswith(word) for same in many) or get_close_matches(word, many, n=1, cutoff=_NEAR)
        for word in few
    )


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
