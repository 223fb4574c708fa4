"""Cuts a text into what may be names: words, initials with full stops, names with signs in them, names in scripts without blanks."""

import unicodedata
from collections.abc import Collection, Iterator, Mapping

import attrs
import regex

from inquit.people.folding import fold
from inquit.pseudonyms.name_words import ENDINGS

__all__ = ["APOSTROPHE", "LONE", "RUN", "SHORTEST_STEM", "SPELT_OUT", "Cutter", "Word", "within_run"]

_UNSPACED = r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}々ー]"
_SPACED = rf"(?:(?!{_UNSPACED})\p{{L}})"
# Those of English first, for speed.
_LETTERS = rf"(?:[A-Za-z]|{_SPACED})(?:[A-Za-z]++|(?!{_UNSPACED})[\p{{L}}\p{{M}}])*+"

# A word in a script with blanks between words: letters and their marks.
# Three of them: Oake's O'Neill
LONE = regex.compile(_LETTERS)

# Letters of scripts without blanks between words, as many as there are: names stand anywhere in them.
# One in a sentence: 水無瀬さんは
RUN = regex.compile(rf"{_UNSPACED}++")
# 水 of 水無瀬
_HAN = regex.compile(r"[\p{Han}々]")

# One apostrophe stands for the other.
# Two names with one: O'Dare, O’Dare
APOSTROPHE = regex.compile(r"['’`]")
_MOST_QUOTED = 3
_QUOTED = rf"{_LETTERS}(?:['’`]{_LETTERS}){{1,{_MOST_QUOTED}}}+"
# O'Dare
_QUOTED_NAME = regex.compile(_QUOTED)

SPELT_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "å": "aa", "ø": "oe"})
SHORTEST_STEM = 4


@attrs.frozen(kw_only=True)
class Word:
    """A stretch that is looked up as one."""

    printed: str
    start: int
    end: int
    dotted: bool = False
    """Whether it is initials with full stops."""


@attrs.frozen(kw_only=True)
class Cutter:
    """Knows which forms are no single word, and cuts a text accordingly."""

    pattern: "regex.Pattern[str]"
    unspaced: Mapping[str, tuple[int, ...]]
    """How long the names are that begin with a letter of a script without blanks, the longest first."""
    forms: frozenset[str]
    """Those names."""
    quoted: frozenset[str]
    """The names with an apostrophe in them, folded."""
    initials: frozenset[str]

    @classmethod
    def of(cls, names: Collection[str], initials: Collection[str]) -> "Cutter":
        """The cutter for names and initials, as the key has them."""
        odd: set[str] = set()
        quoted: set[str] = set()
        forms: set[str] = set()
        for name in (*names, *initials):
            if RUN.match(name) and name.lower() == name.upper():
                forms.update((name, unicodedata.normalize("NFC", name), unicodedata.normalize("NFD", name)))
            elif _QUOTED_NAME.fullmatch(name):
                quoted.update((fold(name), fold(name.translate(SPELT_OUT))))
            elif not LONE.fullmatch(name):
                odd.update((name, name.translate(SPELT_OUT), _without_marks(name)))
        lengths: dict[str, set[int]] = {}
        for form in forms:
            lengths.setdefault(form[0], set()).add(len(form))
        longest = max(map(len, initials), default=0)
        return cls(
            pattern=_pattern(odd, longest, quoted=bool(quoted)),
            unspaced={first: tuple(sorted(them, reverse=True)) for first, them in lengths.items()},
            forms=frozenset(forms),
            quoted=frozenset(quoted),
            initials=frozenset(initials),
        )

    def words(self, text: str, start: int, end: int) -> Iterator[Word]:
        """The words between two offsets, in order and apart; letters of a run that begin no name are left out."""
        at = start
        while (match := self.pattern.search(text, at, end, concurrent=False)) is not None:
            first, last, kind = match.start(), match.end(), match.lastgroup
            if kind == "sign":
                length = next((n for n in self.unspaced.get(text[first], ()) if text[first : min(first + n, end)] in self.forms), 0)
                at = first + length if length else last
                if not length:
                    continue
            elif kind == "dotted":
                at = self._initials(text, first, last)
            elif kind == "quoted":
                at = first + self._name(match.group())
            else:
                at = last
            yield Word(printed=text[first:at], start=first, end=at, dotted=kind == "dotted" and at > first + 1)

    def _initials(self, text: str, first: int, last: int) -> int:
        """Where the longest initials end that single letters with full stops begin with; behind the first letter where there are none."""
        at = [n for n in range(first, last) if text[n].isalpha()]
        for count in range(len(at), 1, -1):
            if "".join(text[n] for n in at[:count]) in self.initials:
                end = at[count - 1] + 1
                end += text[end : end + 1] == "." and end < last
                if not LONE.match(text, end):
                    return end
        return first + 1

    def _name(self, printed: str) -> int:
        """How much of words with apostrophes between them is a name, with an ending or without; the first word where it is none."""
        cuts = [found.start() for found in APOSTROPHE.finditer(printed)]
        stops = [*cuts[1:], len(printed)]
        for stop in reversed(stops):
            if fold(printed[:stop]) in self.quoted:
                return stop
        for cut, stop in zip(reversed(cuts), reversed(stops), strict=True):
            key = fold(printed[:stop])
            for ending in ENDINGS:
                stem = key.removesuffix(ending)
                if len(ending) < stop - cut - 1 and stem != key and len(stem) >= SHORTEST_STEM and stem in self.quoted:
                    return stop
        return cuts[0]


def within_run(text: str, start: int) -> bool:
    """Whether a letter of a script without blanks has another of its kind before it: 林 in 森林, not in は林."""
    if not start or not RUN.match(text, start):
        return False
    kind = _HAN if _HAN.match(text, start) else RUN
    return kind.match(text, start - 1) is not None and bool(_HAN.match(text, start)) == bool(_HAN.match(text, start - 1))


def _without_marks(name: str) -> str:
    """The name without accents: nothing else is changed."""
    return unicodedata.normalize("NFC", "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c)))


def _pattern(odd: Collection[str], longest: int, *, quoted: bool) -> "regex.Pattern[str]":
    """One pattern for dotted initials, names with signs in them, words with apostrophes, words, and letters of a run."""
    pieces: list[str] = []
    if longest > 1:
        alone = rf"(?!{_SPACED}|\p{{M}})"
        pieces.append(rf"(?P<dotted> (?<![\p{{L}}\p{{M}}]) {_SPACED} (?: \.[ ]?+ {_SPACED} {alone} ){{1,{longest - 1}}}+ \.?+ )")
    if odd:
        pieces.append(f"(?P<odd> (?i: {'|'.join(map(_bounded, sorted(odd, key=lambda form: (-len(form), form))))} ) )")
    if quoted:
        pieces.append(f"(?P<quoted> {_QUOTED} )")
    pieces += [f"(?P<word> {_LETTERS} )", rf"(?P<sign> {_UNSPACED}\p{{M}}*+ )"]
    return regex.compile(" | ".join(pieces), regex.VERBOSE)


def _bounded(form: str) -> str:
    """The pattern of a name with signs in it: no letter or number stands beside it, but for letters of a script without blanks."""
    body = r"\s++".join("['’`]".join(map(regex.escape, APOSTROPHE.split(word))) for word in form.split())
    before = "" if RUN.match(form) else rf"(?<!(?!{_UNSPACED})[\p{{L}}\p{{M}}\p{{N}}])"
    return rf"{before}{body}(?!(?!{_UNSPACED})[\p{{L}}\p{{M}}\p{{N}}])"
