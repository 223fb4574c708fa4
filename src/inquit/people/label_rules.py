"""Rules that join labels by what the labels themselves say."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from heapq import heappop, heappush
from itertools import islice, pairwise

import regex

from inquit.people import name_words as words
from inquit.people.folding import fold
from inquit.people.labels import is_outlet_word
from inquit.people.names import PersonName
from inquit.people.parts import part_of_words
from inquit.people.people_words import ORGANISATIONS
from inquit.people.roll import MANY, Roll, fits, generation, is_family, is_married, part_keys, rank, sex, short_key, short_keys

__all__ = ["counted", "declared", "first_name", "initials", "role_held", "same", "same_name", "surname"]


def same(roll: Roll) -> None:
    """Case, accents, spacing, punctuation, notes."""
    first: dict[tuple[bool, str], int] = {}
    apart = _told_by_brackets(roll)
    for i, label in enumerate(roll.labels):
        role = label.kind == "role"
        key = _without_article(label.key) if role else label.key
        if label.inner is not None:
            key = f"{key}({' '.join(label.inner.words)})"
        elif label.brackets and (label.name is None or not label.name.full or label.name.words in apart):
            key = f"{key}({fold(' '.join(label.brackets))})"
        j = first.setdefault((role, key), i)
        if j != i:
            roll.join(j, i, "same", "the same but for case, accents, spacing, punctuation or a note")
    _with_article(roll)


def _with_article(roll: Roll) -> None:
    """`WOCHE` for `DIE WOCHE`, a paper, unless the two take turns or somebody's longer name has the word."""
    heads: dict[str, list[int]] = {}
    for i, label in enumerate(roll.labels):
        first, _, rest = label.key.partition(" ")
        if label.kind in {"role", "outlet"} and rest and first in _DEFINITE and rest in _WEEKS and not label.brackets:
            heads.setdefault(rest, []).append(i)
    named = {word for label in roll.labels if heads and label.name is not None and len(label.name.words) > 1 for word in label.name.words}
    for i, label in enumerate(roll.labels) if heads else ():
        found = heads.get(label.key, ())
        plain = label.kind in {"person", "short"} and not label.brackets and label.key not in named
        if plain and len(found) == 1 and not roll.alternate(found[0], i):
            roll.names[roll.root(i)] = None  # it only looked like somebody's name
            roll.join(found[0], i, "same", "the same but for its article")


_DEFINITE = words.ARTICLES - words.INDEFINITE - {"a", "i"}
"""Articles that may begin the name of a paper."""
_WEEKS = frozenset(("woche", "week", "semaine", "semana", "settimana", "setmana", "tydzien", "tyden", "veckan", "uge"))
"""Words after which weeklies are called, and nobody else."""


def _without_article(key: str) -> str:
    """A role as it stands without its article: `the inspector`."""
    first, _, rest = key.partition(" ")
    return rest if rest and len(first) > 1 and first in words.ARTICLES else key


def _told_by_brackets(roll: Roll) -> set[tuple[str, ...]]:
    """The full names of which two brackets are used on and on: `Jan Horn (father)` and `Jan Horn (son)` are two people."""
    found: dict[tuple[str, ...], list[int]] = {}
    for i, label in enumerate(roll.labels):
        if label.brackets and label.inner is None and label.name is not None and label.name.full:
            found.setdefault(label.name.words, []).append(i)
    apart: set[tuple[str, ...]] = set()
    for name, those in found.items():
        for i, j in pairwise(those):
            if roll.alternate(i, j) and _bracket_key(roll, i) != _bracket_key(roll, j):
                apart.add(name)
    return apart


def _bracket_key(roll: Roll, i: int) -> str:
    return fold(" ".join(roll.labels[i].brackets))


def declared(roll: Roll) -> None:
    """Short forms in the brackets of a tag."""
    plain = {label.key: i for i, label in reversed(list(enumerate(roll.labels))) if not label.brackets}
    owners: dict[int, set[int]] = {}
    for i, label in enumerate(roll.labels):
        if label.inner is None:
            for bracket in label.brackets:
                j = plain.get(fold(bracket))
                if j is not None and j != i:
                    owners.setdefault(j, set()).add(i)
    for j, who in owners.items():
        found = {roll.root(i) for i in who}
        if len(found) == 1 or len({roll.labels[i].key for i in found}) == 1:
            for i in sorted(who):
                roll.join(i, j, "declared", "a tag gives the short form in brackets")
        else:
            roll.refuse(j, "declared", (roll.labels[i].core for i in found))


def same_name(roll: Roll) -> None:
    """One name under several honorifics, offices, descriptions."""
    classes: dict[tuple[str, ...], list[int]] = {}
    for i in roll.roots():
        name = roll.names[i]
        if name is not None and (roll.labels[i].kind != "short" or len(name.words[0]) > 2):
            classes.setdefault(name.words, []).append(i)
    apart = _told_by_brackets(roll)
    for group in [part for whole in classes.values() for part in _parts(roll, whole, apart)]:
        bearers = _Bearers(roll)
        for i in group:
            other = bearers.like(i)
            if other is not None:
                roll.join(other, i, "same_name", "the same name with another honorific, office or description")
            bearers.add(i)


def _parts(roll: Roll, group: Sequence[int], apart: AbstractSet[tuple[str, ...]]) -> Iterator[Sequence[int]]:
    """The labels with one bare name by what tells father and son, ranks, and husband and wife apart; those that fit several are left."""
    named = [(i, name) for i in group if (name := roll.names[i]) is not None]
    wives = _has_wife(roll, named)
    signs = {
        i: (
            generation(name),
            rank(name),
            _bracket_key(roll, i) if name.words in apart else "",
            "wife" if wives and is_married(name) else "husband" if wives else "",
        )
        for i, name in named
    }
    kinds = [{sign[n] for sign in signs.values()} - {""} for n in range(4)]
    several = [n for n in range(4) if len(kinds[n]) > 1]
    parts: dict[tuple[str, ...], list[int]] = {}
    for i, sign in signs.items():
        if all(sign[n] for n in several):
            parts.setdefault(tuple([sign[n] for n in several]), []).append(i)
        else:
            roll.refuse(i, "same_name", (roll.labels[j].core for j in islice(signs, MANY) if j != i))
    yield from parts.values()


_FEW = 4
"""How many labels with one full name are looked at to tell husband and wife."""


def _has_wife(roll: Roll, named: Sequence[tuple[int, PersonName]]) -> bool:
    """Whether one full name, with the honorific of a wife and with none, is used on and on: `Mrs. Jan Horn` beside `Jan Horn`."""
    full = [(i, name) for i, name in named if name.full]
    wives = [i for i, name in full if is_married(name)][:_FEW]
    plain = [i for i, name in full if name.prefix is None][:_FEW]
    return any(roll.alternate(i, j) for i in wives for j in plain)


_Signs = tuple[int, bool, tuple[str, ...] | None]
"""What tells bearers of one name apart: sex, whether married by the honorific, the brackets (None: any)."""


class _Bearers:
    """The labels with one bare name, by what tells them apart, so that each is compared with a few and not with all."""

    def __init__(self, roll: Roll) -> None:
        self.roll = roll
        self.heaps: dict[_Signs, list[int]] = {}

    def signs(self, i: int) -> _Signs:
        """What tells this label; of full names the sex alone counts."""
        name = self.roll.names[i]
        if name is None:
            return 0, False, None
        if len(name.words) > 1:
            return sex(name), False, None
        return sex(name), is_married(name), self.roll.labels[i].brackets

    def add(self, i: int) -> None:
        """Take in a label, under its brackets and under any."""
        which, married, brackets = self.signs(i)
        for key in dict.fromkeys(((which, married, brackets), (which, married, None))):
            heappush(self.heaps.setdefault(key, []), i)

    def like(self, i: int) -> int | None:
        """The first label that can be the same person: of no other sex, neither alone married, with no other brackets."""
        which, married, brackets = self.signs(i)
        found = [
            self.first((one, married, those))
            for one in ((0, which) if which else (0, 1, 2))
            for those in ((brackets, ()) if brackets else (None,))
        ]
        return min((j for j in found if j is not None), default=None)

    def first(self, key: _Signs) -> int | None:
        """The first label with these signs; those whose honorific has become known since are put where they belong."""
        heap = self.heaps.get(key, [])
        while heap and self.signs(heap[0])[:2] != key[:2]:
            self.add(heappop(heap))
        return heap[0] if heap else None


def _holders(roll: Roll) -> dict[str, dict[tuple[str, ...], int]]:
    """Whom the tags say to hold each role: the words of their names, each with the first label that says so."""
    holders: dict[str, dict[tuple[str, ...], int]] = {}
    for i, label in enumerate(roll.labels):
        if label.inner is not None:
            holders.setdefault(_office(label.key), {}).setdefault(label.inner.words, i)
        elif label.kind == "person" and label.name is not None:
            if label.role == "moderator" and label.office:
                holders.setdefault(_office(fold(label.office)), {}).setdefault(label.name.words, i)
            for bracket in label.brackets:
                if part_of_words(fold(bracket).split())[0] == "role":
                    holders.setdefault(_office(fold(bracket)), {}).setdefault(label.name.words, i)
    return holders


def role_held(roll: Roll) -> None:
    """A role whose holder another tag has named."""
    holders = _holders(roll)
    for i, label in enumerate(roll.labels):
        if label.inner is None and label.name is None and _office(label.key) in holders:
            found = holders[_office(label.key)]
            holder = next(iter(found.values()))
            if len(found) == 1 and holder < i:
                roll.join(holder, i, "role_held", "a tag says who holds the role")
            elif len(found) == 1:
                roll.leave(i, holder, "role_held", "somebody else may have held the role before the tag that says who holds it")
            else:
                roll.refuse(i, "role_held", (" ".join(words) for words in found))


def outlet_part(roll: Roll) -> None:
    """The last word of a paper or station whose whole name another tag has."""
    wholes: dict[str, list[int]] = {}
    for i, label in enumerate(roll.labels):
        if label.kind == "outlet" and " " in label.key:
            wholes.setdefault(label.key.rsplit(" ", 1)[-1], []).append(i)
    for i, label in enumerate(roll.labels):
        found = {roll.root(j) for j in wholes.get(label.key, ())[:MANY]}
        if len(found) == 1 and len(wholes[label.key]) < MANY and is_outlet_word(label.key):
            roll.names[roll.root(i)] = None  # it only looked like somebody's name
            roll.join(found.pop(), i, "outlet_part", "the last word of one outlet and of no other")
        elif found:
            roll.refuse(i, "outlet_part", (roll.labels[j].core for j in found))


# q1      question 12
_COUNTED = regex.compile(r"(?P<what>\p{L}++) ?+(?P<number>[1-9]\d{0,2})")


def counted(roll: Roll) -> None:
    """Questions and answers that are numbered from one: `Q1`, `Q2`, `Q3`."""
    series: dict[str, list[int]] = {}
    for i in roll.roots():
        match = _COUNTED.fullmatch(roll.labels[i].key)
        if match and match["what"] in words.COUNTED:
            those = series.setdefault(match["what"], [])
            those.append(i if int(match["number"]) == len(those) + 1 else -1)
    for those in series.values():
        if len(those) > 2 and -1 not in those:
            for i in those[1:]:
                roll.join(those[0], i, "counted", "the numbers count the questions")
    for one in _counted_in_turn(roll):
        for i in one[1:]:
            roll.join(one[0], i, "counted", "the numbers count the turns of two who take turns")


_LEAST_COUNTED = 3
"""How many turns each of two has to have for their numbers to count them."""


def _counted_in_turn(roll: Roll) -> Sequence[Sequence[int]]:
    """The labels of two letters whose numbers go up together, each label once: `T1`, `C1`, `T2`, `C2`, `T3`, `C3`."""
    letters: dict[str, list[int]] = {}
    numbers: list[tuple[str, int]] = []
    for i, label in enumerate(roll.labels):
        match = _COUNTED.fullmatch(label.key)
        if match and len(match["what"]) == 1 and match["what"] not in words.COUNTED:
            letters.setdefault(match["what"], []).append(i)
            numbers.append((match["what"], int(match["number"])))
    those = list(letters.values())
    if (
        len(those) != 2
        or min(map(len, those)) < _LEAST_COUNTED
        or not roll.uses
        or any(roll.uses[i].turns > 1 for i in (*those[0], *those[1]))
    ):
        return ()
    turns = list(letters)
    return those if numbers == [(turns[n % 2], n // 2 + 1) for n in range(len(numbers))] else ()


_BESIDE_OFFICE = words.ARTICLES | words.HONORIFICS | ORGANISATIONS


def _office(key: str) -> str:
    """A role without articles, honorifics and what it is a part of: `la senora presidenta`, `committee chair`."""
    return " ".join(word for word in key.split() if word not in _BESIDE_OFFICE) or key


def surname(roll: Roll) -> None:
    """A surname, with honorific or without, against the full names of other labels."""
    _part_of_name(roll, family=True)
    _han_surname(roll)


# 田中由紀, 김하늘
_UNSPACED = regex.compile(r"[\p{Han}\p{Hangul}]{1,5}+")


def _han_surname(roll: Roll) -> None:
    """A surname in Chinese characters or Hangul against the full names that begin with it: no blank divides them."""
    written = [i for i in roll.roots() if roll.labels[i].kind in {"person", "short"} and _UNSPACED.fullmatch(roll.labels[i].key)]
    starts: dict[str, list[int]] = {}
    for i in written:
        key = roll.labels[i].key
        for size in range(1, min(3, len(key))):
            starts.setdefault(key[:size], []).append(i)
    for i in written:
        found = [j for j in starts.get(roll.labels[i].key, ())[: MANY + 1] if j != i]
        if len(found) == 1:
            roll.join(found[0], i, "surname", "the surname of one speaker and of no other")
        elif found:
            roll.refuse(i, "surname", (roll.labels[j].core for j in found))


def first_name(roll: Roll) -> None:
    """A first name against the full names of other labels."""
    _part_of_name(roll, family=False)


def _part_of_name(roll: Roll, *, family: bool) -> None:
    shorts = [
        (i, name, key)
        for i in roll.roots()
        if roll.labels[i].kind in {"person", "short"}
        and (name := roll.names[i]) is not None
        and (key := short_key(name))
        and roll.labels[i].key not in roll.alone
    ]
    if not shorts:
        return
    index: dict[str, list[int]] = {}
    for i in roll.roots():
        name = roll.names[i]
        if name is not None and len(name.words) > 1 and (name.given is not None or is_family(name, name.words[0])):
            for part in part_keys(name):
                index.setdefault(part, []).append(i)
    for i, name, key in sorted(shorts, key=lambda short: not short[1].initialled):
        bearers = index.get(key, ())
        found = list(dict.fromkeys(j for k in bearers[:MANY] if (j := roll.root(k)) != i and fits(roll.names[j], name)))
        if len(bearers) > MANY and family:
            roll.refuse(i, "surname", (roll.labels[j].core for j in bearers))
            continue
        apart = any(j > i and _tells_apart(roll.names[j], name) for j in found)
        if family and (apart or len(found) > 1):
            roll.refuse(i, "surname", (roll.labels[j].core for j in found))
        other = roll.names[found[0]] if len(found) == 1 and not apart else None
        if other is not None and not family and len(other.words[-1]) == 1:
            roll.leave(i, found[0], "first_name", "the initial may be there to tell two apart")
            continue
        if other is not None and is_family(other, key) == family:
            kind = "surname" if family else "first name"
            roll.join(found[0], i, kind.replace(" ", "_"), f"the {kind} of one speaker and of no other")


def _tells_apart(longer: PersonName | None, short: PersonName) -> bool:
    """Whether initials came later to a surname that stood alone: `VOSS`, and then `M. VOSS`, are two."""
    return longer is not None and longer.initialled and not short.initialled and short.prefix is None


def initials(roll: Roll) -> None:
    """Initials of one full name among the labels."""
    index: dict[str, list[int]] = {}
    for i in roll.roots():
        name = roll.names[i]
        if name is not None and len(name.words) > 1:
            for key in short_keys(name):
                index.setdefault(key, []).append(i)
    for i in roll.roots():
        if roll.labels[i].kind == "short" and roll.parent[i] == i:
            found = index.get(roll.labels[i].key.replace(" ", ""), ())
            if len(found) == 1:
                roll.join(found[0], i, "initials", "the initials of one speaker and of no other")
            elif found:
                roll.refuse(i, "initials", (roll.labels[j].core for j in found))
