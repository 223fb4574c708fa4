"""The second look: what the document's vote on its form says about each label."""

import bisect
import math
import sys
from collections.abc import Callable, Mapping, Sequence

import attrs

from inquit.parsing.evidence import Row
from inquit.parsing.facts import FormFacts, LabelFacts
from inquit.parsing.scan import Form

__all__ = ["CONTEXT_ROWS", "LabelContext", "Vote", "contexts", "vote"]


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
    means: Mapping[Form, float]
    """For each form, the mean probability of its places."""
    looks: Mapping[str, float]
    """For each look, the share of the winner's expected tags that have it."""
    usual: tuple[float, ...]
    """What the winner's expected tags mostly have: blank before, closed before, nothing behind, indentation, capital behind, a time."""


@attrs.frozen(kw_only=True, eq=False)
class LabelContext:
    """What the vote says about one label in one form."""

    facts: LabelFacts
    vote: Vote
    first: float
    """The log-odds of the first look."""

    @property
    def inside(self) -> bool:
        return self.facts.group.form is self.vote.winner

    @property
    def mean(self) -> float:
        """How sure the winner is of its places."""
        return self.vote.strength / self.vote.facts.places

    @property
    def known(self) -> bool:
        """The label is taken in the winner, and this is another form."""
        return not self.inside and self.vote.keys.get(self.facts.group.key, -9.0) > 0

    @property
    def same_row(self) -> bool:
        return not self.inside and self.facts.group.form.layout is self.vote.winner.layout

    @property
    def interleaves(self) -> float:
        """Share of its neighbouring places between which the winner has a tag."""
        places = self.facts.group.places
        if len(places) < 2:
            return 0.0
        before = [bisect.bisect(self.vote.tags, place[1]) for place in places]
        return sum(one != two for one, two in zip(before, before[1:], strict=False)) / (len(places) - 1)

    @property
    def same_markup(self) -> bool:
        return self.facts.group.form.markup == self.vote.winner.markup


def vote(labels: Sequence[LabelFacts], odds: Sequence[float]) -> Vote | None:
    """Let the labels vote for a form, each place with the probability that it is a tag."""
    strengths: dict[Form, float] = {}
    for facts, logit in zip(labels, odds, strict=True):
        form = facts.group.form
        strengths[form] = strengths.get(form, 0.0) + facts.count / (1.0 + math.exp(-logit))
    if not strengths:
        return None
    winner = max(strengths, key=strengths.__getitem__)
    total = sum(strengths.values())
    keys: dict[str, float] = {}
    printed: list[str] = []
    sizes: dict[Form, int] = {}
    looks: dict[str, float] = {}
    sums = [0.0] * 6
    won: FormFacts | None = None
    for facts, logit in zip(labels, odds, strict=True):
        sizes[facts.group.form] = facts.form.places
        if facts.group.form is winner:
            won = facts.form
            keys[facts.group.key] = logit
            if logit > 0:
                printed.append(facts.group.label)
            expected = facts.count / (1.0 + math.exp(-logit))
            looks[facts.cast] = looks.get(facts.cast, 0.0) + expected
            for i, value in enumerate(_habits(facts)):
                sums[i] += expected * value
    assert won is not None
    mass = max(strengths[winner], 1e-9)
    return Vote(
        winner=winner,
        facts=won,
        strength=strengths[winner],
        shares={form: strength / total for form, strength in strengths.items()},
        keys=keys,
        tags=sorted(
            place[1]
            for facts, logit in zip(labels, odds, strict=True)
            if logit > 0 and facts.group.form is winner
            for place in facts.group.places
        ),
        core=_core(labels, odds, winner),
        printed=frozenset(printed),
        means={form: strength / sizes[form] for form, strength in strengths.items()},
        looks={look: value / mass for look, value in looks.items()},
        usual=tuple(value / mass for value in sums),
    )


def _core(labels: Sequence[LabelFacts], odds: Sequence[float], winner: Form) -> tuple[int, int]:
    """Where the talk of those who speak again begins and ends; everywhere, where nobody does."""
    places = [
        (facts.group.places[0][1], facts.group.places[-1][1])
        for facts, logit in zip(labels, odds, strict=True)
        if logit > 0 and facts.count > 1 and facts.group.form is winner
    ]
    if not places:
        return 0, sys.maxsize
    return min(first for first, _ in places), max(last for _, last in places)


def _habits(facts: LabelFacts) -> tuple[float, ...]:
    """How a label's places stand on the page."""
    places = facts.places
    return places.blank_before, places.closed_before, places.empty, places.indented, places.capital_after, places.stamped


def contexts(labels: Sequence[LabelFacts], odds: Sequence[float], outcome: Vote) -> list[LabelContext]:
    """The second look at every label."""
    return [LabelContext(facts=facts, vote=outcome, first=logit) for facts, logit in zip(labels, odds, strict=True)]


def _odd(i: int) -> Callable[[LabelContext], float]:
    """How far a label in the winner strays from one of its habits."""
    return lambda c: c.inside * abs(_habits(c.facts)[i] - c.vote.usual[i])


def _look(c: LabelContext) -> float:
    """Share of the expected tags that look like the label."""
    return c.vote.looks.get(c.facts.cast, 0.0)


def _strong(c: LabelContext) -> float:
    return min(1.0, math.log2(1 + c.vote.strength) / 8)


CONTEXT_ROWS: tuple[Row[LabelContext], ...] = (
    Row(name="in the winning form", sign=1, reason="The document keeps to this form.", measure=lambda c: c.inside),
    Row(name="sure winner", sign=1, reason="The winning form is sure of its places.", measure=lambda c: c.inside * c.mean),
    Row(name="strong winner", sign=1, reason="The winning form has many places.", measure=lambda c: c.inside * _strong(c)),
    Row(
        name="covering winner",
        sign=1,
        reason="The winning form is sure and covers the text.",
        measure=lambda c: c.inside * min(1.0, 2 * c.vote.facts.coverage) * c.mean,
    ),
    Row(
        name="against a covering winner",
        sign=-1,
        reason="Another form is sure and opens the paragraphs.",
        measure=lambda c: (not c.inside) * c.mean * c.vote.facts.blocks,
    ),
    Row(name="known elsewhere", sign=1, reason="The winning form has the same label.", measure=lambda c: c.known),
    Row(
        name="printed alike",
        sign=1,
        reason="The winning form has the same label, printed the same.",
        measure=lambda c: not c.inside and c.facts.group.label in c.vote.printed,
    ),
    Row(
        name="declares a known one",
        sign=1,
        reason="The winning form has its short form.",
        measure=lambda c: c.vote.keys.get(c.facts.short, -9.0) > 0,
    ),
    Row(
        name="before the talk",
        sign=-1,
        reason="It stands before anybody who speaks again.",
        measure=lambda c: c.facts.group.places[-1][1] < c.vote.core[0],
    ),
    Row(
        name="declares before the talk",
        sign=1,
        reason="It stands before anybody who speaks again, but declares a short form.",
        measure=lambda c: c.facts.group.places[-1][1] < c.vote.core[0] and c.facts.short != "",
    ),
    Row(
        name="just before the talk",
        sign=1,
        reason="It stands right before the first who speaks again, as a first turn does.",
        measure=lambda c: c.inside and c.facts.group.places[-1][1] < c.vote.core[0] and c.facts.places.long_after > 0,
    ),
    Row(
        name="behind the talk",
        sign=-1,
        reason="It stands behind everybody who speaks again.",
        measure=lambda c: c.facts.group.places[0][1] > c.vote.core[1],
    ),
    Row(
        name="known kin",
        sign=1,
        reason="The winning form has the label; this form differs in markup or place alone.",
        measure=lambda c: c.known and c.same_row,
    ),
    Row(
        name="kin takes turns",
        sign=1,
        reason="It comes again, in turns with the winner's tags, and its form differs in markup or place alone.",
        measure=lambda c: c.interleaves * min(1.0, math.log2(c.facts.count) / 3) if c.same_row else 0.0,
    ),
    Row(name="kin of the winner", sign=1, reason="The winning form is the same but for markup or bullet.", measure=lambda c: c.same_row),
    Row(name="plain kin", sign=1, reason="The winning form is the same but for the bullet.", measure=lambda c: c.same_row * c.same_markup),
    Row(
        name="other markup",
        sign=-1,
        reason="The winning form is marked, and this one is not, or otherwise.",
        measure=lambda c: (not c.inside) * (not c.same_markup) * bool(c.vote.winner.markup),
    ),
    Row(name="first look", sign=1, reason="What the label's own evidence said.", measure=lambda c: max(-3.0, min(3.0, c.first / 5))),
    Row(
        name="first look inside",
        sign=0,
        reason="What the label's own evidence said, inside the winning form.",
        measure=lambda c: c.inside * max(-3.0, min(3.0, c.first / 5)),
    ),
    Row(name="votes", sign=1, reason="Share of the document's votes for this form.", measure=lambda c: c.vote.shares[c.facts.group.form]),
    Row(name="against a strong winner", sign=-1, reason="Another form has many places.", measure=lambda c: (not c.inside) * _strong(c)),
    Row(
        name="once in a sure form",
        sign=-1,
        reason="Seen once, in a form that is sure.",
        measure=lambda c: c.inside * (c.facts.count == 1) * c.mean,
    ),
    Row(
        name="known again",
        sign=1,
        reason="The winning form has the same label, and it recurs here too.",
        measure=lambda c: c.known * (c.facts.count > 1),
    ),
    Row(name="looks alike", sign=1, reason="The winner's labels look like it.", measure=lambda c: c.inside * _look(c)),
    Row(
        name="looks alike elsewhere",
        sign=1,
        reason="The winner's labels look like it, though this is another form.",
        measure=lambda c: (not c.inside) * _look(c),
    ),
    Row(
        name="strange look",
        sign=-1,
        reason="Hardly a label of the winner looks like it.",
        measure=lambda c: c.inside * (_look(c) < 0.1) * c.mean,
    ),
    Row(
        name="strays from blank before",
        sign=-1,
        reason="The winner's tags have a blank line before, and this not, or otherwise.",
        measure=_odd(0),
    ),
    Row(name="strays from closed before", sign=-1, reason="The text before ends otherwise than before the winner's tags.", measure=_odd(1)),
    Row(
        name="strays from nothing behind",
        sign=-1,
        reason="The winner's tags stand alone on their lines, and this not, or otherwise.",
        measure=_odd(2),
    ),
    Row(name="strays from margin", sign=-1, reason="It is indented otherwise than the winner's tags.", measure=_odd(3)),
    Row(
        name="strays from stamped",
        sign=-1,
        reason="The winner's tags have a time beside them, and this not, or otherwise.",
        measure=_odd(5),
    ),
    Row(name="strays from capital behind", sign=-1, reason="What follows begins otherwise than behind the winner's tags.", measure=_odd(4)),
    Row(
        name="sure form",
        sign=1,
        reason="Its own form is sure, though it did not win.",
        measure=lambda c: (not c.inside) * c.vote.means[c.facts.group.form],
    ),
    Row(
        name="unknown elsewhere",
        sign=-1,
        reason="The winner does not have the label, and this is another form.",
        measure=lambda c: not c.inside and not c.known,
    ),
    Row(
        name="unknown in a kin form",
        sign=-1,
        reason="The winner does not have the label; this form differs in markup or bullet alone.",
        measure=lambda c: c.same_row and not c.known,
    ),
)
