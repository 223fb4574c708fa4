"""Surnames of Chinese and Japanese names, which are written in one with the given name."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

import attrs
import regex

from inquit.pseudonyms.name_words import COMPOUND_SURNAMES, HONORIFICS_BEHIND

__all__ = ["HAN", "Surnames", "has_honorific"]

# Chinese characters: 佐々木
HAN = regex.compile(r"[\p{Han}々]++")

# What Japanese has, and Chinese has not: さん
_KANA = regex.compile(r"[\p{Hiragana}\p{Katakana}]")

# What follows a surname: さん in 山田さん
_HONORIFIC = regex.compile("|".join(sorted(HONORIFICS_BEHIND, key=lambda word: (-len(word), word))))

LONGEST = 5


@attrs.frozen(kw_only=True)
class Surnames:
    """The surnames that stand in a source without the given names."""

    counts: Mapping[str, int]
    """How often the beginnings of names stand in the source."""
    kana: bool

    @classmethod
    def of(cls, source: str, names: Iterable[str]) -> "Surnames":
        """Those of names, some of them in Chinese characters."""
        starts = {name[0] for name in names if HAN.fullmatch(name)}
        counts: Counter[str] = Counter()
        for run in HAN.findall(source, concurrent=False) if starts else ():
            for at, character in enumerate(run):
                if character in starts:
                    counts.update(run[at : at + length] for length in range(1, min(LONGEST, len(run) - at) + 1))
        return cls(counts=counts, kana=_KANA.search(source) is not None)

    def in_name(self, name: str) -> Iterator[str]:
        """What may be the surname of a name, the longest first, where it stands without the rest.

        >>> list(Surnames.of("山田さんは", ["山田太郎"]).in_name("山田太郎"))
        ['山田']
        """
        if HAN.fullmatch(name) and len(name) <= LONGEST:
            for length in self._lengths(name):
                surname = name[:length]
                if self.counts.get(surname, 0) > self.counts.get(name, 0):
                    yield surname

    def _lengths(self, name: str) -> tuple[int, ...]:
        """How many characters a surname may have: in Japanese mostly two, in Chinese one."""
        if not self.kana:
            return (2,) if name[:2] in COMPOUND_SURNAMES and len(name) > 2 else (1,)  # 欧阳 of 欧阳明
        return {2: (), 3: (2, 1), 4: (2,)}.get(len(name), (3, 2))


def has_honorific(text: str, end: int) -> bool:
    """Whether an honorific stands right behind a name."""
    return _HONORIFIC.match(text, end) is not None
