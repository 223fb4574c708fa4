"""The labels of a document on their way to people, and what was joined or refused on the way."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

import attrs

from inquit.explanation import Link
from inquit.people import name_words as words
from inquit.people.folding import fold
from inquit.people.labels import Label
from inquit.people.mentions import Known
from inquit.people.names import PersonName, initials

__all__ = [
    "MANY",
    "Roll",
    "Use",
    "by_name",
    "contradict",
    "distinct",
    "fits",
    "generation",
    "is_family",
    "is_married",
    "part_keys",
    "rank",
    "sex",
    "short_key",
    "short_keys",
]


MANY = 64
"""From how many bearers of one word on nobody can be told by it: keeps the work for each label bounded."""

NAMED = 4
"""How many of the people whom a label fits are named."""


class Ambiguous(NamedTuple):
    """A label that fits several people."""

    label: int
    rule: str
    names: tuple[str, ...]
    """The first few."""
    many: str
    """How many there are, in words."""


class Use(NamedTuple):
    """How a label is used in the turns."""

    turns: int
    first: int
    """The number of its first turn."""
    last: int


@attrs.define(kw_only=True)
class Roll:
    """The labels on their way to people. Labels are joined by pointing at a common root."""

    labels: Sequence[Label]
    people: Sequence[Known] = attrs.field(default=())
    """Named outside the tags."""
    alone: frozenset[str] = attrs.field(default=frozenset())
    """Keys of the labels that have a line of their own before anybody answers, as in a list of the cast: such a name is whole."""
    uses: Sequence[Use] = attrs.field(default=())
    """How each label is used; empty where it does not matter."""
    told: dict[int, str] = attrs.field(factory=dict[int, str])
    """For each label that the caller names, and each root with such a label, the folded name."""
    parent: list[int] = attrs.field(init=False)
    names: list[PersonName | None] = attrs.field(init=False)
    """For each root, the fullest name known."""
    known: dict[int, Known] = attrs.field(init=False, factory=dict[int, Known])
    """For each root, the person of the lists or the text that it was joined with."""
    links: list[Link] = attrs.field(init=False, factory=list[Link])
    ambiguous: list[Ambiguous] = attrs.field(init=False, factory=list[Ambiguous])

    def __attrs_post_init__(self) -> None:
        self.parent = list(range(len(self.labels)))
        self.names = [label.inner or label.name for label in self.labels]

    def root(self, i: int) -> int:
        """The label that stands for the person of label `i`."""
        parent = self.parent
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    def roots(self) -> list[int]:
        """One label for each person so far, in order of appearance."""
        return [i for i, p in enumerate(self.parent) if p == i]

    def alternate(self, i: int, j: int) -> bool:
        """Whether two labels are both used on and on: each again after the other came up."""
        if not self.uses:
            return False
        one, other = self.uses[i], self.uses[j]
        return one.turns > 1 and other.turns > 1 and one.first < other.last and other.first < one.last

    def join(self, i: int, j: int, rule: str, reason: str) -> None:
        """Make two labels one person; the earlier label stands for both."""
        a, b = self.root(i), self.root(j)
        if a == b:
            return
        if self.told.get(a, "") != self.told.get(b, "") and a in self.told and b in self.told:
            self.leave(i, j, rule, "the caller gives them different names")
            return
        if contradict(self.names[a], self.names[b]):
            self.leave(i, j, rule, "father and son, or two ranks")
            return
        a, b = (a, b) if a < b else (b, a)
        self.parent[b] = a
        if b in self.told:
            self.told[a] = self.told[b]
        self.names[a] = _fuller(self.names[a], self.names[b])
        if b in self.known:
            self.known.setdefault(a, self.known[b])
        link = Link(rule=rule, label=self.labels[j].printed, other=self.labels[i].printed, joined=True, reason=reason)
        if self.links[-1:] != [link]:
            self.links.append(link)

    def link(self, i: int, j: int, rule: str, reason: str) -> None:
        """Say that some turns under one label are those of another."""
        self.links.append(Link(rule=rule, label=self.labels[i].printed, other=self.labels[j].printed, joined=True, reason=reason))

    def leave(self, i: int, j: int, rule: str, reason: str) -> None:
        """Say why two labels were not joined."""
        self.links.append(Link(rule=rule, label=self.labels[i].printed, other=self.labels[j].printed, joined=False, reason=reason))

    def name(self, i: int, known: Known, rule: str, reason: str) -> None:
        """Say that a label is a person known from elsewhere."""
        root = self.root(i)
        self.known[root] = known
        own = self.names[root]
        name = known.name
        if own is not None and own.prefix and not name.prefix:
            name = attrs.evolve(name, prefix=own.prefix)
        self.names[root] = name
        self.links.append(Link(rule=rule, label=self.labels[i].printed, other=known.name.name, joined=True, reason=reason))

    def identify(self, i: int, known: Known, taken: dict[tuple[str, ...], int], rule: str, reason: str) -> None:
        """Give a label the name of a known person, and join it with the label that bears that name."""
        self.name(i, known, rule, reason)
        self.join(taken.setdefault(known.name.words, i), i, rule, reason)

    def refuse(self, i: int, rule: str, names: Iterable[str]) -> None:
        """Several people fit: say so and leave the label alone. No more than `MANY` of the names are looked at."""
        found = sorted(set(islice(names, MANY)))
        many = f"{len(found)} people" if len(found) < MANY else f"{MANY} people or more"
        self.ambiguous.append(Ambiguous(i, rule, tuple(found[:NAMED]), many))
        self.links += [
            Link(rule=rule, label=self.labels[i].printed, other=name, joined=False, reason=f"fits {many}") for name in found[:NAMED]
        ]


def _fuller(one: PersonName | None, other: PersonName | None) -> PersonName | None:
    """The fuller of two names of one person, the honorific and suffix of either."""
    if one is None or other is None:
        return one or other
    best, rest = (one, other) if _weight(one) >= _weight(other) else (other, one)
    if len(best.words) == len(rest.words) == 1 and rest.words != best.words and rest.words[0].startswith(best.words[0]):
        best, rest = rest, best  # Marenka for Mar
    if (best.prefix is None and rest.prefix) or (best.suffix is None and rest.suffix):
        return attrs.evolve(best, prefix=best.prefix or rest.prefix, suffix=best.suffix or rest.suffix)
    return best


def _weight(name: PersonName) -> tuple[int, int, int]:
    return (sum(len(word) > 1 for word in name.words), len(name.words), len(name.words) > 1 and not name.name.isupper())


def contradict(one: PersonName | None, other: PersonName | None) -> bool:
    """Whether suffixes or ranks tell two bearers of a name apart: `Voss Jr.` and `Voss Sr.`, `Capt. Voss` and `Lt. Voss`."""
    if one is None or other is None:
        return False
    suffixes = (generation(one), generation(other))
    ranks = (rank(one), rank(other))
    return (all(suffixes) and suffixes[0] != suffixes[1]) or (all(ranks) and ranks[0] != ranks[1])


def generation(name: PersonName) -> str:
    """The suffix that tells father and son apart, folded; empty where there is none."""
    return next((word[:1] + word[-1:] if word[0] in "js" else word for word in _folded(name.suffix) if word in words.GENERATIONS), "")


def rank(name: PersonName) -> str:
    """The last rank of the honorific; empty where there is none."""
    return next((words.RANKS[word] for word in reversed(_folded(name.prefix)) if word in words.RANKS), "")


def _folded(text: str | None) -> list[str]:
    return [fold(word).strip(",") for word in (text or "").split()]


def sex(name: PersonName) -> int:
    """What the honorific says: 1 for a man, 2 for a woman, 0 for neither."""
    found = {fold(word) for word in (name.prefix or "").split()}
    return 1 if found & words.MEN else 2 if found & words.WOMEN else 0


def part_keys(name: PersonName) -> set[str]:
    """The words by which a full name is called for short, folded."""
    keys = {name.words[0], name.words[-1]}
    last = name.name.rsplit(" ", 1)[-1].replace("’", "'")
    if "'" in last[1:-2]:
        keys.add(fold(last.split("'", 1)[1]))  # Donn'Anna, D'Alba
    if name.family:
        keys.add(fold(name.family))
    return {key for key in keys if len(key) > 1}


def short_key(name: PersonName) -> str | None:
    """What a short name is looked up by: its one word, the family name behind initials or of several words; None for a full name."""
    if len(name.words) == 1:
        return name.words[0]
    return fold(name.family) if name.family and (name.given is None or name.initialled) else None


def is_family(name: PersonName, word: str) -> bool:
    """Whether a folded word is the family name."""
    return name.family is not None and word in {fold(name.family), name.words[-1]}


def fits(full: PersonName | None, short: PersonName) -> bool:
    """Whether a short name with its honorific can mean the full one."""
    if full is None:
        return False
    a, b = sex(full), sex(short)
    if (a and b and a != b) or contradict(full, short) or (full.prefix is None and is_married(short)):
        return False
    if short.initialled:
        return full.words[-1] == short.words[-1] and _begins(full.words, short.words)
    if short.prefix is None or len(short.words) != 1 or not full.words:
        return True
    return is_family(full, short.words[0]) or short.words[0] == full.words[0]


def _begins(full: tuple[str, ...], short: tuple[str, ...]) -> bool:
    """Whether initials may stand for the given names: each for the one in its place, as far as both go."""
    return all(one[0] == other[0] for one, other in zip(full[:-1], short[:-1], strict=False))


def is_married(name: PersonName) -> bool:
    """Whether the honorific is that of a married woman."""
    return any(fold(word) in words.MARRIED for word in (name.prefix or "").split())


def short_keys(name: PersonName) -> set[str]:
    """The initials of a full name: all words, without particles, and with hyphens as one."""
    plain = tuple(word for word in name.words if word not in words.PARTICLES)
    capital = "".join(token[0] for token in name.name.split() if token[0].isupper())
    keys = {initials(name.words), initials(plain), "".join(word[0] for word in plain), capital.lower()}
    if len(plain) > 2:
        keys.add(plain[0][0] + plain[-1][0])
    return {key for key in keys if len(key) > 1}


def distinct(found: Iterable[Known]) -> list[Known]:
    """The people of some mentions, each once under the fullest name: `E. Scott Voss` and `Scott Voss` are one, father and son are two."""
    people: dict[tuple[str, str], dict[str, Known]] = {}
    for known in found:
        spelt = [word for word in known.name.words if len(word) > 1] or list(known.name.words)
        bearers = people.setdefault((spelt[0], spelt[-1]), {})
        best = bearers.setdefault(generation(known.name), known)
        if len(best.name.words) < len(known.name.words):
            bearers[generation(known.name)] = known
    return [known for bearers in people.values() for known in _as_one(bearers)]


def _as_one(bearers: Mapping[str, Known]) -> list[Known]:
    """Those of one name, by the suffix that tells father and son apart: who is named with one such suffix and without is one."""
    if len(bearers) != 2 or "" not in bearers:
        return list(bearers.values())
    first, other = bearers.values()
    return [other if len(first.name.words) < len(other.name.words) else first]


def by_name(roll: Roll) -> dict[tuple[str, ...], int]:
    """The labels that bear a full name, by its words."""
    return {name.words: i for i in roll.roots() if (name := roll.names[i]) is not None and len(name.words) > 1}
