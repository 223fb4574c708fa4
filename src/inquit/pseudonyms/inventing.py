"""New pseudonyms: invented, in a fixed order, never derived from the name they stand for."""

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise
from types import MappingProxyType

from inquit.candidates.lexicon import STOP_WORDS
from inquit.model import Speaker, Transcript
from inquit.people.folding import fold
from inquit.people.name_words import HONORIFICS
from inquit.pseudonyms.cutting import LONE, RUN
from inquit.pseudonyms.forms import SEVERAL, forms_of_name, people_of
from inquit.pseudonyms.key import Alias, Key, Kind
from inquit.pseudonyms.left_out import read_tag, tags_of
from inquit.pseudonyms.name_words import (
    COMMON,
    FAMILY_ENDS,
    FAMILY_STARTS,
    GIVEN_ENDS,
    GIVEN_STARTS,
    HAN_ENDS,
    HAN_STARTS,
)
from inquit.pseudonyms.surnames import HAN, Surnames

__all__ = ["grown"]

WORD_LETTERS = frozenset(word.upper() for word in STOP_WORDS if len(word) == 1)
"""Letters that are words of their own, so that no initial is known by them."""

LETTERS = "BCDFGHJKLMNPRSTVWXYZ"
"""Letters of invented initials: no vowels, so that they make no word."""

TABLES = MappingProxyType(
    {
        "given": (GIVEN_STARTS, GIVEN_ENDS),
        "family": (FAMILY_STARTS, FAMILY_ENDS),
        "han": (tuple(HAN_STARTS), tuple(HAN_ENDS)),
    }
)
"""Beginnings and ends of invented names."""

SHORTEST_NAME = 3
"""The length of a name in capitals that may be a word of a sentence too: `WILL`, not `IM`."""


def grown(key: Key, transcript: Transcript, also: Collection[str]) -> Key:
    """The key with what it lacks for the speakers of a transcript, and for other people named."""
    left_out = (read_tag(tag.span.of(transcript.source)) for tag in tags_of(transcript))
    speakers = (*transcript.speakers, *(speaker for speaker in left_out if speaker is not None))
    bench = _Bench(key, transcript.source, speakers, also)
    # Those who also speak alone are known by their own names before they speak with others.
    for speaker in sorted(speakers, key=lambda speaker: speaker.kind in SEVERAL):
        for person, forms in people_of(speaker):
            bench.add(person, forms)
    for name in also:
        bench.add(name, forms_of_name(name))
    return Key(aliases=bench.aliases) if len(bench.aliases) > len(key.aliases) else key


class _Bench:
    """The key in the making."""

    def __init__(self, key: Key, source: str, speakers: Sequence[Speaker], also: Collection[str]) -> None:
        self.aliases = list(key.aliases)
        self.listed = {(a.person, a.form, a.kind) for a in key.aliases}
        self.names = {fold(a.form): a.pseudonym for a in key.aliases if a.kind == "name"}
        self.initials = {a.form: a.pseudonym for a in key.aliases if a.kind == "initials"}
        self.taken = {fold(word) for a in key.aliases for word in (a.form, a.pseudonym)} | STOP_WORDS | COMMON
        words = dict.fromkeys(LONE.findall(source))
        self.taken.update(map(fold, words))
        self.spelt = {
            fold(word): word
            for word in reversed(words)
            if word[:1].isupper() and word != word.capitalize() and not word.isupper() and word.capitalize() not in words
        }
        self.capitals = {word for word in words if len(word) > 1 and word.isupper()}
        self.titled = {fold(word) for word in words if len(word) > 1 and word[:1].isupper() and not word.isupper()}
        # Letters that stand alone would be taken for the initials of pseudonyms on the way back.
        self.alone = WORD_LETTERS | {word for word in words if len(word) == 1 and word.isupper()}
        self.beside: dict[str, set[str]] = {}
        by_person: dict[str, list[Alias]] = {}
        for alias in key.aliases:
            by_person.setdefault(alias.person, []).append(alias)
        for listed in by_person.values():
            self._stand_together([alias.form for alias in listed])
        self.taken.update(
            fold(word) for s in speakers for label in (s.name, *s.labels) for word in (*LONE.findall(label), *RUN.findall(label))
        )
        self.source = source
        self.surnames = Surnames.of(source, [*also, *(name for s in speakers for name in (s.name, *s.labels))])
        self.pairs = {one + two for run in RUN.findall(source) for one, two in pairwise(run)}
        self.counts = {"given": len(key.aliases), "family": len(key.aliases), "han": len(key.aliases), "initials": len(key.aliases)}

    def add(self, person: str, forms: Sequence[tuple[str, Kind]]) -> None:
        """Give each form of a person a pseudonym, unless it has one."""
        names = [self.spelt.get(fold(form), form) if form == form.capitalize() else form for form, kind in forms if kind == "name"]
        shorts = [form for form, kind in forms if kind == "initials"]
        for form in [form for form in shorts if self._is_name(form, names)]:
            if form in self.initials:
                self.names.setdefault(fold(form), self.initials[form].capitalize())
            else:
                shorts.remove(form)
            if fold(form) not in map(fold, names):
                names.append(self.spelt.get(fold(form), form.capitalize()))
        self._part(names)
        for n, form in enumerate(names):
            if fold(form) not in self.names:
                self.names[fold(form)] = self._word(form, last=n == len(names) - 1, first=n == 0, near=self._stand_together(names))
            self._list(person, form, self.names[fold(form)], "name")
        for form in shorts:
            if form not in self.initials:
                self.initials[form] = self._short(form, names)
            self._list(person, form, self.initials[form], "initials")
        self._stand_together([*names, *shorts])

    def _part(self, names: list[str]) -> None:
        """Add the surnames of names in Chinese characters; a new pseudonym of the whole begins with that of the surname."""
        for form in list(names):
            for surname in self.surnames.in_name(form):
                if surname not in names:
                    names.append(surname)
                new = self.names.setdefault(surname, "") or self._word(surname, last=True, first=True, near=())
                self.names[surname] = new
                if form not in self.names:
                    free = [c for c in HAN_STARTS if fold(new + c) not in self.taken]
                    made = next((new + c for c in free if c not in self.source), new + (free or [HAN_STARTS[0] * 2])[0])
                    self.names[form] = made
                    self.taken.add(fold(made))

    def _is_name(self, form: str, names: Sequence[str]) -> bool:
        """Whether a label of capitals is a name, `HELGA`: the name of that speaker, or of nobody else and written `Helga` too."""
        key = fold(form)
        if key in map(fold, names):
            return True
        word = key in HONORIFICS or (key in STOP_WORDS and len(form) < SHORTEST_NAME)
        return not names and form in self.capitals and not word and (key in self.names or key in self.titled)

    def _stand_together(self, forms: Sequence[str]) -> set[str]:
        """The letters that pseudonyms begin with which stand for words of one name, and of others who share a word of it."""
        known = [self.names.get(fold(form)) or self.initials.get(form, "") for form in forms]
        letters = {pseudonym[0].upper() for pseudonym in known if pseudonym}
        for form in forms:
            letters |= self.beside.get(fold(form), set())
        for form in forms:
            self.beside.setdefault(fold(form), set()).update(letters)
        return letters

    def _list(self, person: str, form: str, pseudonym: str, kind: Kind) -> None:
        if (person, form, kind) not in self.listed:
            self.listed.add((person, form, kind))
            self.aliases.append(Alias(person=person, form=form, pseudonym=pseudonym, kind=kind))

    def _word(self, form: str, *, last: bool, first: bool, near: Collection[str]) -> str:
        """An invented name that no text so far has, with another first letter than those near it as long as there is one."""
        table = "han" if HAN.fullmatch(form) else "family" if last and not first else "given"
        for avoided in (self.alone.union(near), near):
            if any(start[0] not in avoided for start in TABLES[table][0]):
                break
        else:
            avoided = ()
        while True:
            word = _invented(table, self.counts[table])
            self.counts[table] += 1
            # A name in Han characters is found within a run of them, so it may stand in none; pairs spare most of the search.
            within = word[:2] in self.pairs and word in self.source
            if word[0] not in avoided and fold(word) not in self.taken and not within:
                self.taken.add(fold(word))
                return word

    def _short(self, form: str, names: Sequence[str]) -> str:
        """Initials: those of the pseudonyms where they are those of the names, else letters without meaning."""
        if len(form) == len(names) and all(n[:1].upper() == c.upper() for n, c in zip(names, form, strict=True)):
            made = "".join(self.names[fold(name)][0] for name in names).upper()
            if fold(made) not in self.taken and len(made) > 1:
                self.taken.add(fold(made))
                return made
        if len(form) == 1:
            used = self.alone.union(self.initials.values(), self._stand_together([*names, form]))
            free = (c for c in LETTERS + "AEIOUQ" if c not in used and c != form)
            return next(free, LETTERS[form == LETTERS[0]])
        for letters in _letters(len(form), self.counts["initials"]):
            self.counts["initials"] += 1
            if fold(letters) not in self.taken:
                self.taken.add(fold(letters))
                return letters
        raise AssertionError  # pragma: no cover  # there is no end of letters


def _invented(table: str, number: int) -> str:
    """The name of a number; once all pairs of syllables are used up, a third syllable is added."""
    starts, ends = TABLES[table]
    more, within = divmod(number, len(starts) * len(ends))
    again, first = divmod(within, len(starts))
    word = starts[first] + ends[(again + 5 * first) % len(ends)]
    while more:
        more, nth = divmod(more - 1, len(ends))
        word += ends[nth]
    return word


def _letters(length: int, number: int) -> Iterator[str]:
    """Strings of so many letters, or of more once those are used up."""
    while True:
        size = max(length, 1)
        if size > 1 and number >= len(LETTERS) ** size:
            size += 1
        rest, letters = number, ""
        for place in range(size):
            rest, nth = divmod(rest, len(LETTERS))
            letters += LETTERS[(nth + 7 * place) % len(LETTERS)]
        yield letters
        number += 1
