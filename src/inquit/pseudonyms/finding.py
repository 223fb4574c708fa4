"""Finds the forms of a key in a text: one pass over its words, whatever the number of names."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

import attrs

from inquit.candidates.lexicon import STOP_WORDS
from inquit.people.folding import fold
from inquit.people.name_words import HONORIFICS
from inquit.pseudonyms.beside import Line, Parts
from inquit.pseudonyms.casing import cased, cased_together
from inquit.pseudonyms.cutting import APOSTROPHE, LONE, RUN, SHORTEST_STEM, SPELT_OUT, Cutter, within_run
from inquit.pseudonyms.key import Alias, Key
from inquit.pseudonyms.name_words import COMMON, ENDINGS, ORDINARY
from inquit.pseudonyms.puzzles import Puzzles
from inquit.pseudonyms.surnames import has_honorific

__all__ = ["Finder", "Hit"]

# What a sentence begins behind.
OPENS = frozenset('.!?:;…\n"“”„«»([—–-*_>#')

OPENING = frozenset("([\"'")
CLOSING = frozenset(")]\"'")

SHORTEST_SLIP = 5
LONGEST_SLIP = 40
# How far the line is looked at around a word.
AROUND = 40


@attrs.frozen(kw_only=True)
class Hit:
    """A place where a name stands, or might."""

    start: int
    end: int
    new: str
    """What is to stand there; what stands there already, where it is left alone."""
    reason: str = ""
    """Why a person should look at it; empty where there is no doubt."""


@attrs.frozen(kw_only=True)
class _Seen:
    """What one word, as printed, may be."""

    alias: Alias | None = None
    ending: int = 0
    """How many letters behind the name are no part of it."""
    reason: str = ""
    leave: bool = False
    together: tuple[Alias, ...] = ()
    """The words of a name that are run together."""
    doubtful: bool = False
    """Whether it is a common word too, so that the place decides."""


@attrs.define
class Finder:
    """The forms of a key, ready to be looked up. `certain` says that nothing else is spelt like them."""

    cutter: Cutter
    names: Mapping[str, Alias]
    tails: Mapping[str, Alias]
    """What stands behind the apostrophe of a name."""
    initials: Mapping[str, Alias]
    glued: Mapping[str, tuple[Alias, ...]]
    """The words of names that are run together, as they are spelt there."""
    parts: Parts
    slips: Mapping[str, frozenset[str]]
    """The names that are left when a letter is dropped."""
    longest: int
    """The length of the longest of those names."""
    surnames: frozenset[str]
    """Names that begin another of the same person, in a script without blanks: 山田, of 山田太郎."""
    puzzles: Puzzles
    """Other things that may stand for a name, and are left."""
    certain: bool
    seen: dict[str, _Seen] = attrs.field(factory=dict[str, _Seen])

    @classmethod
    def of(cls, key: Key, *, certain: bool = False) -> "Finder":
        """The finder of a key."""
        names: dict[str, Alias] = {}
        words: dict[str, list[Alias]] = {}
        for alias in key.aliases:
            if alias.kind == "name":
                words.setdefault(alias.person, []).append(alias)
                for spelling in (alias.form, alias.form.translate(SPELT_OUT)):
                    names.setdefault(fold(spelling), alias)
        glued = {
            fold("".join(one.form for one in spelt)): spelt
            for person in words.values()
            for forms in _run_together(person)
            for spelt in (tuple(forms), tuple(attrs.evolve(one, form=one.form.translate(SPELT_OUT)) for one in forms))
        }
        initials = {alias.form: alias for alias in key.aliases if alias.kind == "initials" and len(alias.form) > 1}
        slips: dict[str, set[str]] = {}
        for name in () if certain else names:
            if SHORTEST_SLIP <= len(name) <= LONGEST_SLIP:
                for short in (name, *(name[:n] + name[n + 1 :] for n in range(len(name)))):
                    slips.setdefault(short, set()).add(name)
        return cls(
            cutter=Cutter.of([alias.form for alias in key.aliases if alias.kind == "name"], initials),
            names=names,
            tails={} if certain else _tails(names.values()),
            initials=initials,
            glued={word: spelt for word, spelt in glued.items() if word not in names},
            parts=Parts.of(key, names),
            slips={short: frozenset(ones) for short, ones in slips.items()},
            longest=max(map(len, slips), default=0),
            surnames=frozenset(
                one.form
                for forms in words.values()
                for one in forms
                for other in forms
                if one is not other and _begins(one.form, other.form)
            ),
            puzzles=Puzzles.of(() if certain else words.values(), initials, names),
            certain=certain,
        )

    def hits(self, text: str, start: int, end: int, *, label: bool) -> list[Hit]:
        """The places between two offsets, in order and apart; in a `label` every form is a name, whatever its case."""
        label = label or self.certain
        found: list[Hit] = []
        words = list(self.cutter.words(text, start, end))
        line = Line(text=text, words=words, keys=[_folded(word.printed) for word in words], parts=self.parts)
        for n in range(len(words)):
            hit = self._hit(line, n, label=label)
            if hit is not None:
                found.append(hit)
        if not label:
            taken = {hit.start for hit in found}
            free = [word for word in words if word.start not in taken]
            left = self.puzzles.found(text, free)
            found += (Hit(start=start, end=end, new=text[start:end], reason=reason) for start, end, reason in left)
            found.sort(key=lambda hit: hit.start)
        return found

    def _hit(self, line: Line, n: int, *, label: bool) -> Hit | None:
        """What is to become of one word."""
        text, match = line.text, line.words[n]
        printed, start, end = match.printed, match.start, match.end
        if len(printed) == 1 and printed.isupper() and (initial := line.initial(n)) is not None:
            return Hit(start=start, end=end, new=initial.new, reason="an initial, or a word" if initial.doubtful else "")
        if match.dotted:
            return self._dotted(printed, start, end)
        short = self.initials.get(printed) or (self.initials.get(printed.upper()) if label else None)
        if short is not None and (printed in self.initials or _alone(text, start, end)):
            return self._short(text, short, start, end, label=label)
        seen = self.seen.get(printed)
        if seen is None:
            seen = self.seen[printed] = self._look(printed)
        if printed in self.surnames and not label and seen.alias is not None:
            doubt = "" if has_honorific(text, end) else "a surname without an honorific"
            left = doubt and (len(printed) == 1 or within_run(text, start))
            return Hit(start=start, end=end, new=printed if left else seen.alias.pseudonym, reason=doubt)
        if len(printed) == 1 and not label and seen.alias is not None and within_run(text, start):
            return Hit(start=start, end=end, new=printed, reason="a name of one letter, behind others")
        return self._name(line, n, Hit(start=start, end=end, new=printed, reason=seen.reason), seen, label=label)

    def _name(self, line: Line, n: int, hit: Hit, seen: _Seen, *, label: bool) -> Hit | None:
        """What is to become of a word that may be a name; the hit given leaves it alone."""
        printed = hit.new
        if seen.alias is None:
            if seen.together:
                return attrs.evolve(hit, new=cased_together(seen.together, printed), reason="a name run together")
            return hit if seen.reason and not label else None
        stem = printed[: len(printed) - seen.ending]
        new = cased(seen.alias, stem)
        spelling = "" if cased(seen.alias.inverted(), new) == stem else "in a spelling that is not the key's"
        changed = attrs.evolve(hit, end=hit.start + len(stem), new=new, reason=(not label and seen.reason) or spelling)
        if label:
            return changed
        if seen.leave and not line.tied(n):
            return attrs.evolve(changed, new=stem)
        return self._doubted(line, n, changed, stem, spelling) if seen.doubtful and not seen.leave else changed

    def _doubted(self, line: Line, n: int, hit: Hit, stem: str, spelling: str) -> Hit:
        """A common word, with a capital: a name beside its other half or an honorific; left where it may open a sentence."""
        before = line.text[max(0, hit.start - 16) : hit.start].rstrip(" \t'’")
        words = LONE.findall(before)
        if (
            line.people(n) & self.parts.people(line.keys[n])
            or line.initialled(n)
            or (words and fold(words[-1]) in HONORIFICS and before[-1] in ". " + words[-1][-1])
        ):
            return attrs.evolve(hit, reason=spelling)
        opens = not before or before[-1] in OPENS
        if opens and stem in (stem.capitalize(), stem.upper()) and (fold(stem) in STOP_WORDS or fold(stem) in ORDINARY):
            return attrs.evolve(hit, new=stem, reason="a common word too, and it may open a sentence")
        return hit

    def _short(self, text: str, alias: Alias, start: int, end: int, *, label: bool) -> Hit:
        """Initials in capitals: left where they are a common word, unless they stand in brackets or quotes."""
        new = cased(alias, text[start:end])
        tag = text[end : end + 1] in {":", "："} and not _before(text, start).strip(" \t*_>#-")
        around = tag or (text[max(0, start - 1) : start] in OPENING and text[end : end + 1] in CLOSING)
        word = fold(alias.form) in STOP_WORDS or fold(alias.form) in COMMON
        if not label and not around and word and fold(alias.form) not in self.names:
            return Hit(start=start, end=end, new=text[start:end], reason="a common word in capitals, or initials")
        return Hit(start=start, end=end, new=new)

    def _dotted(self, printed: str, start: int, end: int) -> Hit | None:
        """Initials with full stops, such as `T.O.`, whatever they mean."""
        alias = self.initials.get("".join(c for c in printed if c.isalpha()))
        if alias is None:
            return None
        letters = iter(alias.pseudonym)
        new = "".join(next(letters, "") if c.isalpha() else c for c in printed) + "".join(letters)
        return Hit(start=start, end=end, new=new)

    def _look(self, printed: str) -> _Seen:
        """What a word is, wherever it stands."""
        key = _folded(printed)
        alias = self.names.get(key)
        if alias is not None:
            common = key in COMMON or key in STOP_WORDS
            if printed.islower() and alias.form[:1].isupper() and (common or len(key) < 3):
                return _Seen(alias=alias, leave=True, reason="a common word too" if common else "a short name in lower case")
            reason = "a common word too" if common else "in lower case" if printed.islower() and alias.form[:1].isupper() else ""
            return _Seen(alias=alias, reason=reason, doubtful=common)
        if key in self.glued:
            return _Seen(together=self.glued[key])
        if printed.islower() and printed.upper() in self.initials and key not in STOP_WORDS:
            return _Seen(reason="initials in lower case, or a word")
        return self._near(printed, key)

    def _near(self, printed: str, key: str) -> _Seen:
        """What a word is that is no name itself: the end of one, one with an ending, or a slip."""
        if key in self.tails and not printed.islower():
            return _Seen(alias=self.tails[key], reason="the end of a name")
        length = len(APOSTROPHE.sub("", printed))
        if printed.islower() or len(key) != length or length <= SHORTEST_STEM:
            return _Seen()
        for ending in ENDINGS:
            stem = key[: -len(ending)]
            if not key.endswith(ending) or len(stem) < SHORTEST_STEM or stem not in self.names:
                continue
            if stem in COMMON or stem in STOP_WORDS:
                return _Seen(reason="a common word too, with an ending")
            return _Seen(alias=self.names[stem], ending=len(ending), reason=f"with the ending -{ending}")
        return _Seen(reason=self._slip(key))

    def _slip(self, key: str) -> str:
        """Whether a word is one letter away from a name."""
        if not SHORTEST_SLIP - 1 <= len(key) <= self.longest + 1 or key in COMMON or key in STOP_WORDS:
            return ""
        near = {name for short in (key, *(key[:n] + key[n + 1 :] for n in range(len(key)))) for name in self.slips.get(short, ())}
        return "one letter away from a name" if any(abs(len(name) - len(key)) < 2 and name[0] == key[0] for name in near) else ""


def _run_together(forms: Sequence[Alias]) -> Iterator[Sequence[Alias]]:
    """The words of a name that people write without a blank: two that follow each other, the first and the last, all."""
    yield from pairwise(forms)
    if len(forms) > 2:
        yield from ((forms[0], forms[-1]), forms)


def _begins(surname: str, name: str) -> bool:
    """Whether one name in a script without blanks begins another."""
    return len(surname) < len(name) and name.startswith(surname) and RUN.fullmatch(name) is not None


def _tails(aliases: Iterable[Alias]) -> dict[str, Alias]:
    """What stands behind the apostrophe of names, folded, where it is long enough and no common word: `Neill` of `O'Neill`."""
    split = ((fold(APOSTROPHE.split(alias.form)[-1]), alias) for alias in aliases if APOSTROPHE.search(alias.form))
    return {tail: alias for tail, alias in split if len(tail) >= SHORTEST_STEM and tail not in COMMON | STOP_WORDS}


def _folded(printed: str) -> str:
    """The word as names are looked up."""
    return printed.lower() if printed.isascii() and printed.isalpha() else fold(printed)


def _alone(text: str, start: int, end: int) -> bool:
    """Whether the line has no other letters."""
    return not any(c.isalpha() for c in _before(text, start) + text[end : end + AROUND].partition("\n")[0])


def _before(text: str, start: int) -> str:
    """What stands right before a word on its line."""
    return text[max(0, start - AROUND) : start].rpartition("\n")[2]
