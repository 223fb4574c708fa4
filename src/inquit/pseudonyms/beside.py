"""What stands right beside a word: other words of the same name, in the order of the name."""

from collections.abc import Iterator, Mapping, Sequence

import attrs
import regex

from inquit.candidates.lexicon import STOP_WORDS
from inquit.people.folding import fold
from inquit.people.name_words import PARTICLES
from inquit.pseudonyms.cutting import Word
from inquit.pseudonyms.key import Alias, Key
from inquit.pseudonyms.name_words import COMMON

__all__ = ["Initial", "Line", "Parts"]

# What may stand between two words of one name.
# Two of them: T. Oake, Anne-Marie
WITHIN = regex.compile(r"[\s.,_\-‐‑]{1,3}+")

# How far behind an initial a word of the name is looked for: other initials and particles may come first.
MOST_INITIALS = 3

_NOBODY: frozenset[tuple[str, int]] = frozenset()


@attrs.frozen(kw_only=True)
class Parts:
    """Whose name a word is, and at which place of it."""

    places: Mapping[str, frozenset[tuple[str, int]]]
    """For a folded form, the people and the place of the form in their names."""
    letters: Mapping[tuple[str, str], Sequence[tuple[int | None, str]]]
    """For a person and a first letter: the place of the word that it begins, if it begins one, and the letter of the pseudonym."""

    @classmethod
    def of(cls, key: Key, spellings: Mapping[str, Alias]) -> "Parts":
        """The parts of the names of a key, under all their folded spellings."""
        order: dict[str, dict[str, int]] = {}
        for alias in key.aliases:
            if alias.kind == "name":
                forms = order.setdefault(alias.person, {})
                forms.setdefault(alias.form, len(forms))
        letters: dict[tuple[str, str], list[tuple[int | None, str]]] = {}
        # A letter that is a form itself comes before the first letters of names.
        for alias in sorted(key.aliases, key=lambda alias: len(alias.form) > 1):
            place = order[alias.person][alias.form] if alias.kind == "name" else None
            letters.setdefault((alias.person, alias.form[0].upper()), []).append((place, alias.pseudonym[0].upper()))
        people: dict[str, set[tuple[str, int]]] = {}
        for person, forms in order.items():
            for form, place in forms.items():
                people.setdefault(fold(form), set()).add((person, place))
        places = {spelling: frozenset(people[fold(alias.form)]) for spelling, alias in spellings.items()}
        return cls(places=places, letters=letters)

    def people(self, folded: str) -> frozenset[str]:
        """Whose name a folded form is."""
        return frozenset(person for person, _ in self.places.get(folded, _NOBODY))


@attrs.frozen(kw_only=True)
class Initial:
    """What stands for a single letter."""

    new: str
    doubtful: bool
    """Whether it may be a word of its own."""


@attrs.frozen(kw_only=True)
class Line:
    """The words of a stretch, and what parts them."""

    text: str
    words: Sequence[Word]
    keys: Sequence[str]
    """The words, folded."""
    parts: Parts

    def people(self, n: int) -> frozenset[str]:
        """The people of whose name another word stands right beside a word."""
        return frozenset(person for at in (*self._before(n), *self._behind(n)) for person, _ in self._places(at))

    def tied(self, n: int) -> bool:
        """Whether a word in lower case hangs on another of the same name: without a blank, or beside one that is no common word."""
        own = self.parts.people(self.keys[n])
        for at, gap in ((n - 1, self._gap(n)), (n + 1, self._gap(n + 1))):
            same = gap is not None and self.keys[at] != self.keys[n] and own & self.parts.people(self.keys[at])
            if gap and same and (not any(map(str.isspace, gap)) or not (gap.strip() or _is_word(self.keys[at]))):
                return True
        return False

    def initial(self, n: int) -> Initial | None:
        """What stands for a letter that is an initial of the name beside it; None where it is none.

        A letter that is a word of its own, such as `I` and `A`, is one with a full stop behind it, in the order of the name.
        """
        letter, end = self.words[n].printed, self.words[n].end
        word = fold(letter) in STOP_WORDS
        dotted = self.text.startswith(".", end)
        fits = list(self._fitting(n, letter))
        if word and not (dotted and fits):
            capital = n + 1 < len(self.words) and self.words[n + 1].printed[:1].isupper()
            return Initial(new=letter, doubtful=True) if fits and capital else None
        if fits:
            return Initial(new=fits[0], doubtful=word and self._runs_on(n))
        # Behind the name it stands where the surname comes first: `Oake, T.`
        for person in sorted(person for at in self._before(n) for person, _ in self._places(at)):
            for _, new in self.parts.letters.get((person, letter), ()):
                return Initial(new=new, doubtful=False)
        return None

    def initialled(self, n: int) -> bool:
        """Whether an initial of the same name stands right beside a word: `I. Oake`."""
        sides = [n + 1] if self._joined(n + 1) else []
        for at in range(n, n - MOST_INITIALS, -1):
            if not self._joined(at) or (len(self.words[at - 1].printed) > 1 and self.keys[at - 1] not in PARTICLES):
                break
            sides.append(at - 1)
        letters = [at for at in sides if len(self.words[at].printed) == 1 and self.words[at].printed.isupper()]
        initials = [(self.words[at].printed, self.initial(at)) for at in letters]
        return any(initial is not None and initial.new != printed for printed, initial in initials)

    def _places(self, n: int) -> frozenset[tuple[str, int]]:
        """Of whose name a word is which: nobody's where it is a common word in lower case."""
        if self.words[n].printed.islower() and _is_word(self.keys[n]):
            return _NOBODY
        return self.parts.places.get(self.keys[n], _NOBODY)

    def _runs_on(self, n: int) -> bool:
        """Whether a word in lower case stands right before one, as in `so did I. Oake laughed`."""
        return n > 0 and self.words[n - 1].printed.islower() and self.text[self.words[n - 1].end : self.words[n].start] == " "

    def _fitting(self, n: int, letter: str) -> Iterator[str]:
        """The letters for a letter that stands before or behind a word of the name where the name has it."""
        sides = [(at, 1) for at in self._behind(n)] + [(at, -1) for at in self._before(n) if not (self._gap(n) or "").strip()]
        for at, side in sides:
            gap = self.text[self.words[n].end : self.words[n + 1].start] if side > 0 else " "
            for person, place in sorted(self._places(at)):
                for own, new in self.parts.letters.get((person, letter), ()):
                    if (own is None or (place - own) * side > 0) and "," not in gap:
                        yield new

    def _before(self, n: int) -> Iterator[int]:
        """The word that stands right before one and is another."""
        if self._joined(n) and self.keys[n - 1] != self.keys[n]:
            yield n - 1

    def _behind(self, n: int) -> Iterator[int]:
        """The words that stand right behind one, initials and particles between them, and are others."""
        for at in range(n + 1, n + 1 + MOST_INITIALS):
            if not self._joined(at):
                return
            if self.keys[at] != self.keys[n]:
                yield at
            if len(self.words[at].printed) > 1 and self.keys[at] not in PARTICLES:
                return

    def _joined(self, n: int) -> bool:
        """Whether a word and the one before it may be of one name: a full stop and a blank between them stand behind an initial alone."""
        gap = self._gap(n)
        if gap is None:
            return False
        return "." not in gap or gap[-1] == "." or len(self.words[n - 1].printed) == 1

    def _gap(self, n: int) -> str | None:
        """What stands between a word and the one before it, where that may stand within a name."""
        if not 0 < n < len(self.words):
            return None
        gap = WITHIN.fullmatch(self.text, self.words[n - 1].end, self.words[n].start)
        return gap and gap.group()


def _is_word(folded: str) -> bool:
    """Whether a name is a common word too."""
    return folded in COMMON or folded in STOP_WORDS
