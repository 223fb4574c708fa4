"""Rules for casts and lists: titles that stand for a person, namesakes told apart, words that are cut off."""

from collections import Counter
from collections.abc import Iterable
from typing import Self

import attrs

from inquit.people import name_words as words
from inquit.people.folding import fold
from inquit.people.mentions import DIRECTIONS, SPOKEN, Known
from inquit.people.names import PersonName
from inquit.people.people_words import JOBS
from inquit.people.roll import Roll, by_name, distinct, fits, part_keys, sex, short_key

__all__ = ["abbreviated", "titled", "told_apart"]

_TITLES = (words.HONORIFICS | words.OFFICES | words.CHAIRING | JOBS) - words.MEN - words.WOMEN - words.MARRIED
_DEFINITE = ("", "n", "en", "et")
"""Endings with which a title stands alone: Scandinavian `doktorn` for `Doktor Voss`."""


def titled(roll: Roll) -> None:
    """A title or a job alone, or a title with a surname, against the one person of a list who bears it."""
    entries = _Entries.of(roll.people)
    if not entries.by_word:
        return
    taken = by_name(roll)
    for i in roll.roots():
        label, name = roll.labels[i], roll.names[i]
        if i in roll.known or label.kind not in {"person", "role"}:
            continue
        found = entries.called(label.key, name)
        if len(found) == 1:
            roll.identify(i, found[0], taken, "titled", "one person of the list bears the title")
        elif found:
            roll.refuse(i, "titled", (known.name.name for known in found))


@attrs.frozen(kw_only=True)
class _Entries:
    """The people of lists by what they are called."""

    by_word: dict[str, list[Known]]
    """By the last word of the name."""
    by_title: dict[str, list[Known]]
    """By the title before the name."""
    by_work: dict[str, list[Known]]
    """By a job or an office behind the name."""

    @classmethod
    def of(cls, people: Iterable[Known]) -> Self:
        """The entries among some people."""
        entries = cls(by_word={}, by_title={}, by_work={})
        for known in people:
            if known.tier == 0 and known.owner is None:
                last = known.name.words[-1]
                first = fold((known.name.prefix or known.name.name).split()[0])
                if first in _TITLES and (known.name.prefix or len(known.name.words) > 1):
                    entries.by_title.setdefault(first, []).append(known)
                for word in known.about[:3]:
                    if word in _TITLES:
                        entries.by_work.setdefault(word, []).append(known)
                entries.by_word.setdefault(last, []).append(known)
        return entries

    def called(self, key: str, name: PersonName | None) -> list[Known]:
        """Whom a label can mean: nobody where the list has an entry of that very name."""
        if " " in key:
            if name is None or len(name.words) != 2 or name.words[0] not in _TITLES:
                return []
            namesakes = self.by_word.get(name.words[1], ())
            return distinct(known for known in namesakes if any(word.endswith(name.words[0]) for word in known.about))
        stems = [key.removesuffix(ending) for ending in _DEFINITE if key.endswith(ending)]
        if key in self.by_word:
            return []
        return distinct(known for by in (self.by_title, self.by_work) for stem in stems for known in by.get(stem, ()))


def told_apart(roll: Roll) -> None:
    """A short label that fits several people of a list, all but one of whom have labels; two for whom the same is left are neither."""
    refused = {one.label for one in roll.ambiguous if one.rule == "named"} | {i for i in roll.roots() if _is_wife(roll, i)}
    if not refused:
        return
    taken = by_name(roll)
    holders = {known.name.words for root, known in roll.known.items() if root not in refused}
    by_part: dict[str, list[Known]] = {}
    for known in roll.people:
        if known.tier == 0 and known.owner is None and len(known.name.words) > 1:
            for part in part_keys(known.name):
                by_part.setdefault(part, []).append(known)
    left: dict[int, Known] = {}
    for i in sorted(refused, key=lambda i: (_is_wife(roll, i), i)):
        name = roll.names[i]
        key = short_key(name) if name is not None else None
        if name is None or key is None or i in roll.known or roll.parent[i] != i:
            continue
        found = distinct(known for known in by_part.get(key, ()) if _may_be(known, name))
        free = [known for known in found if known.name.words not in holders]
        if len(found) > 1 and len(free) == 1:
            left[i] = free[0]
    claims = Counter([known.name.words for known in left.values()])
    for i, known in left.items():
        if claims[known.name.words] == 1:
            roll.identify(i, known, taken, "told_apart", "the others of that name in the list have tags of their own")


def _is_wife(roll: Roll, i: int) -> bool:
    name = roll.names[i]
    return name is not None and len(name.words) == 1 and sex(name) == 2 and i not in roll.known


def _may_be(known: Known, name: PersonName) -> bool:
    """Whether a label's honorific does not speak against a person of the list."""
    return fits(known.name, name) or (known.name.prefix is None and sex(name) == 2)


def abbreviated(roll: Roll) -> None:
    """A cut-off word against the names of the cast, of the stage directions or of other labels."""
    cut = [(word, i) for i in roll.roots() if (word := _cut_off(roll, i))]
    if not cut:
        return
    index, whole = _beginnings(roll)
    taken = {name.words: i for i in roll.roots() if (name := roll.names[i]) is not None}
    cut = sorted((pair for pair in cut if pair[0] not in whole), key=lambda pair: -len(pair[0]))
    habit = sum(len(_meant(roll, index.get(_old(word), ()), len(word))) == 1 for word, _ in cut) >= _HABIT
    for word, i in cut:
        if roll.parent[i] != i or i in roll.known:
            continue
        entered = index.get(_old(word), ())
        found = _meant(roll, entered, len(word)) or (_spoken(entered) if habit else {})
        if habit or any(not isinstance(target, int) for target in found.values()):
            _lengthen(roll, i, found, taken)


_HABIT = 3
"""How many labels must look cut off before other tags and the words of the turns may lengthen one."""


def _lengthen(roll: Roll, i: int, found: dict[str, Known | int], taken: dict[tuple[str, ...], int]) -> None:
    """Join a cut-off label with the one name that it can mean; several are a refusal."""
    if len(found) > 1:
        roll.refuse(i, "abbreviated", found)
        return
    for target in found.values():
        if isinstance(target, int):
            roll.join(target, i, "abbreviated", "the beginning of one name and of no other")
        else:
            roll.identify(i, target, taken, "abbreviated", "the beginning of one name and of no other")


def _cut_off(roll: Roll, i: int) -> str:
    """The word that a label may have cut off; empty for any other label."""
    label, name = roll.labels[i], roll.names[i]
    if label.kind not in {"person", "short"} or name is None or i in roll.known or len(name.words) != 1:
        return ""
    return name.words[0] if 1 < len(name.words[0]) < 7 and "." not in label.core[:-1] and label.core[0].isupper() else ""


def _beginnings(roll: Roll) -> tuple[dict[str, list[Known | int]], set[str]]:
    """Names by each of their beginnings, and the names that nothing longer is looked for."""
    index: dict[str, list[Known | int]] = {}
    whole: set[str] = set()
    for known in roll.people:
        if known.tier in {0, DIRECTIONS, SPOKEN} and known.owner is None:
            for word in known.name.words:
                _enter(index, word, known)
                if known.tier != SPOKEN:
                    whole.add(word)
    for i, label in enumerate(roll.labels):
        if label.kind == "person" and label.name is not None and len(label.name.words) == 1 and len(label.key) > 4:
            _enter(index, label.name.words[0], i)
    return index, whole


def _enter(index: dict[str, list[Known | int]], word: str, target: Known | int) -> None:
    """Enter a name under each of its beginnings."""
    for size in range(2, min(len(word), 7)):
        index.setdefault(_old(word[:size]), []).append(target)


def _meant(roll: Roll, entered: Iterable[Known | int], size: int) -> dict[str, Known | int]:
    """The names under one beginning: those of the cast and of other tags, else those of stage directions."""
    sure: dict[str, Known | int] = {}
    staged: dict[str, Known | int] = {}
    for target in entered:
        if isinstance(target, int):
            joined, own = roll.names[roll.root(target)], roll.labels[target].name
            name = joined if joined is not None and len(joined.words) == 1 else own
            if name is not None:
                sure.setdefault(_old(name.words[0]), target)
        elif target.tier != SPOKEN:
            (sure if target.tier == 0 else staged).setdefault(_old(" ".join(target.name.words)), target)
    return sure if sure or size > 5 else _longest(staged)


def _spoken(entered: Iterable[Known | int]) -> dict[str, Known | int]:
    """The words of the turns under one beginning."""
    return _longest({_old(known.name.words[0]): known for known in entered if not isinstance(known, int) and known.tier == SPOKEN})


def _longest(found: dict[str, Known | int]) -> dict[str, Known | int]:
    """The longest of some words where the others are its beginnings or genitives: `Mend`, `Mendicant`, `Mendicants`; `Tullus`, `Tulli`."""
    if len(found) < 2:
        return found
    last_first = sorted(found, key=lambda word: (not word.endswith("i"), -len(word)))  # of two with one stem the later one stays
    stems = {word.removesuffix("us").removesuffix("i").removesuffix("s"): word for word in last_first}
    longest = max(stems, key=len)
    return {stems[longest]: found[stems[longest]]} if all(longest.startswith(stem) for stem in stems) else found


def _old(word: str) -> str:
    """Letters that old prints interchange made equal."""
    return word.replace("j", "i").replace("v", "u").replace("y", "i").replace("ae", "e").replace("oe", "e")
