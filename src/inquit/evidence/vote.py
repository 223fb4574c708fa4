"""The vote: which form the document keeps to, and each label as that leaves it."""

import bisect
import collections
import math
import sys
from collections.abc import Mapping, Sequence

import attrs

from inquit.candidates.groups import Form
from inquit.evidence.facts import FormFacts, LabelFacts

__all__ = ["HABITS", "LabelContext", "Vote", "contexts", "habit_of", "vote"]

CHEVRONS = ">>"
"""What captions set before whoever begins to speak, and before a name."""

HABITS = ("indented", "capital_after", "stamped", "closed_after")
"""The facts of places in which the tags of one document are mostly alike."""


@attrs.frozen(kw_only=True, eq=False)
class Vote:
    """Which form the document keeps to."""

    winner: Form
    facts: FormFacts
    """Of the winner."""
    strength: float
    """Places that the winner may expect to be tags."""
    shares: Mapping[Form, float]
    """Each form's share of all expected tags."""
    keys: Mapping[str, float]
    """First log-odds of each label in the winner, by key."""
    tags: Sequence[int]
    """Offsets of the winner's likely tags, in order."""
    core: tuple[int, int]
    """Offsets of the first and the last tag of those labels of the winner that come again."""
    printed: frozenset[str]
    """Labels that the winner has, as printed."""
    bare: frozenset[str]
    """The same, without what stands in brackets behind them."""
    means: Mapping[Form, float]
    """For each form, the mean probability of its places."""
    looks: Mapping[str, float]
    """For each look, the share of the winner's expected tags that have it."""
    habits: Mapping[str, float]
    """For each of the `HABITS`, the share of the winner's expected tags that have it."""


@attrs.frozen(kw_only=True, eq=False)
class LabelContext:
    """What the vote says about one label in one form."""

    facts: LabelFacts
    vote: Vote
    first: float
    """The log-odds of the first look."""

    @property
    def inside(self) -> bool:
        """The label stands in the winning form."""
        return self.facts.group.form is self.vote.winner

    @property
    def mean(self) -> float:
        """How sure the winner is of its places."""
        return self.vote.strength / self.vote.facts.places

    @property
    def strong(self) -> float:
        """How many places the winner may expect to be tags, logarithmic: 1 for 255 and more."""
        return min(1.0, math.log2(1 + self.vote.strength) / 8)

    @property
    def known(self) -> bool:
        """The label is taken in the winner, and this is another form; or it is the sign of captions alone that leads the winner's tags."""
        return self.leads or (not self.inside and self.vote.keys.get(self.facts.group.key, -9.0) > 0)

    @property
    def leads(self) -> bool:
        """It is the sign of captions alone, and leads the winner's tags: `>>` among `>> ANN:`."""
        return self.facts.group.label == CHEVRONS and self.vote.winner.lead == "quote"

    @property
    def opening(self) -> bool:
        """Whether its form is the winner's, but that its lines begin paragraphs."""
        own, other = self.facts.group.form, self.vote.winner
        alike = (own.layout, own.markup, own.lead, own.alone) == (other.layout, other.markup, other.lead, other.alone)
        return own.opens and not other.opens and alike

    @property
    def alike(self) -> bool:
        """The winner has the label, printed the same, what it may have in brackets aside where it begins a paragraph, or begins with it."""
        label = self.facts.group.label
        aside = self.opening and "(" in label and _bare(self.facts) in self.vote.bare
        return not self.inside and (aside or self.leads or label in self.vote.printed)

    @property
    def answers(self) -> float:
        """Share of the stretches between tags of the winner in which the label stands, once: two forms, one for each of two speakers."""
        tags = self.vote.tags
        if len(tags) < 2:
            return 0.0
        gaps = collections.Counter(bisect.bisect(tags, place[1]) for place in self.facts.group.places)
        return sum(1 for gap, times in gaps.items() if times == 1 and gap) / len(tags)

    @property
    def same_markup(self) -> bool:
        """The markup around it is the winner's, or both are elements of a page."""
        own, winners = self.facts.group.form.markup, self.vote.winner.markup
        return own == winners or own[:1] == winners[:1] == "<"


def vote(labels: Sequence[LabelFacts], odds: Sequence[float]) -> Vote | None:
    """Let the labels vote for a form, each place with the probability that it is a tag; None where there are no labels."""
    strengths: dict[Form, float] = {}
    sizes: dict[Form, int] = {}
    for facts, logit in zip(labels, odds, strict=True):
        form = facts.group.form
        strengths[form] = strengths.get(form, 0.0) + _expected(facts, logit)
        sizes[form] = facts.form.places
    if not strengths:
        return None
    winner = max(strengths, key=strengths.__getitem__)
    total = sum(strengths.values())
    members = [(facts, logit) for facts, logit in zip(labels, odds, strict=True) if facts.group.form is winner]
    taken = [facts for facts, logit in members if logit > 0]
    looks: dict[str, float] = {}
    habits = dict.fromkeys(HABITS, 0.0)
    for facts, logit in members:
        expected = _expected(facts, logit)
        looks[facts.cast] = looks.get(facts.cast, 0.0) + expected
        for habit in HABITS:
            habits[habit] += expected * habit_of(facts, habit)
    mass = max(strengths[winner], 1e-9)
    return Vote(
        winner=winner,
        facts=members[0][0].form,
        strength=strengths[winner],
        shares={form: strength / total for form, strength in strengths.items()},
        keys={facts.group.key: logit for facts, logit in members},
        tags=sorted([place[1] for facts in taken for place in facts.group.places]),
        core=_core(taken),
        printed=frozenset([facts.group.label for facts in taken]),
        bare=frozenset(map(_bare, taken)),
        means={form: strength / sizes[form] for form, strength in strengths.items()},
        looks={look: value / mass for look, value in looks.items()},
        habits={habit: value / mass for habit, value in habits.items()},
    )


def _expected(facts: LabelFacts, logit: float) -> float:
    """How many of a label's places may be expected to be tags."""
    return facts.count / (1.0 + math.exp(-logit))


def _core(taken: Sequence[LabelFacts]) -> tuple[int, int]:
    """Where the talk of those who speak again begins and ends; everywhere, where nobody does."""
    places = [(facts.group.places[0][1], facts.group.places[-1][1]) for facts in taken if facts.count > 1]
    if not places:
        return 0, sys.maxsize
    return min(first for first, _ in places), max(last for _, last in places)


def _bare(facts: LabelFacts) -> str:
    """A label as printed, without what stands in brackets behind it."""
    return facts.group.label.partition("(")[0].rstrip()


def habit_of(facts: LabelFacts, habit: str) -> float:
    """How far a label's places have one of the `HABITS`."""
    share: float = getattr(facts.places, habit)
    return share


def contexts(labels: Sequence[LabelFacts], odds: Sequence[float], outcome: Vote) -> list[LabelContext]:
    """The second look at every label."""
    return [LabelContext(facts=facts, vote=outcome, first=logit) for facts, logit in zip(labels, odds, strict=True)]
