"""What may stand for a name without being one: initials that nobody declared, names broken in two, names within addresses."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

import attrs
import regex

from inquit.people.folding import fold
from inquit.pseudonyms.cutting import SPELT_OUT, Word
from inquit.pseudonyms.key import Alias

__all__ = ["Puzzles"]

# What parts initials: H.B.      R. P.
_STOP = regex.compile(r"\.[ ]?+")

# What a name is broken by: a hyphen at the end of a line, and signs that nobody sees.
# Two names: Hel-⏎ga      Hel(U+00AD)ga
_BREAK = regex.compile(
    r"""
      [-‐]\u00ad?[ \t]*+\r?\n[ \t>]*+
    | [\u00ad\u200b\u200c\u200d\u2060\ufeff]++
    """,
    regex.VERBOSE,
)

INITIALS = "initials of a name, perhaps"
BROKEN = "a name broken in two"
ADDRESS = "a name in an address"

MOST_PIECES = 4
"""In how many pieces a name is looked for, and how many initials it may have."""


@attrs.frozen(kw_only=True)
class Puzzles:
    """What is looked for: none of it is replaced, all of it is listed."""

    initials: frozenset[str]
    """First letters of the words of names: `HB`, of Helga Brandvold."""
    names: Collection[str]
    """The names, folded."""
    addresses: frozenset[str]
    """Initials and names run together: `hbrandvold`."""

    @classmethod
    def of(cls, people: Iterable[Sequence[Alias]], declared: Collection[str], names: Mapping[str, Alias]) -> "Puzzles":
        """What may stand for the names of people, each given as the words of the name; initials that are `declared` are known already."""
        initials: set[str] = set()
        addresses: set[str] = set()
        for forms in people:
            if len(forms) > 1:
                ends = (forms[0].form, forms[-1].form)
                letters = {"".join(alias.form[0] for alias in forms), ends[0][0] + ends[1][0]}
                initials.update(some.upper() for some in letters if some.upper() != some.lower())
                for first, last in (ends, (ends[0].translate(SPELT_OUT), ends[1].translate(SPELT_OUT))):
                    addresses.update(map(fold, (first[0] + last, last + first[0], first + last[0])))
        return cls(initials=frozenset(initials.difference(declared)), names=names.keys(), addresses=frozenset(addresses))

    def found(self, text: str, words: Sequence[Word]) -> Iterator[tuple[int, int, str]]:
        """Where each begins and ends, and what it may be; `words` are those that are no known name, in order."""
        if not self.names:
            return
        n = 0
        while n < len(words):
            last, reason = self._at(text, words, n)
            if reason:
                yield words[n].start, words[last].end, reason
            n = last + 1

    def _at(self, text: str, words: Sequence[Word], n: int) -> tuple[int, str]:
        """The number of the last word of what begins with a word, and what it may be: nothing, where that is empty."""
        word = words[n]
        if word.printed in self.initials:
            return n, INITIALS
        if text.startswith("@", word.end) and fold(word.printed) in self.addresses:
            return n, ADDRESS
        single = len(word.printed) == 1 and word.printed.isupper()
        pattern = _STOP if single else _BREAK
        joined = word.printed
        last, found = n, (n, "")
        for at in range(n + 1, min(n + MOST_PIECES, len(words))):
            if not pattern.fullmatch(text, words[at - 1].end, words[at].start) or (single and len(words[at].printed) > 1):
                break
            last = at
            joined += words[at].printed
            if single and joined in self.initials:
                found = at, INITIALS
            elif not single and fold(joined) in self.names:
                found = at, BROKEN
        # Of a row of initials that begins as no name's, the rest is none either.
        return (last, "") if single and not found[1] else found
