"""The verdict: whether a text whose tags have been weighed is a transcript at all."""

import math
from collections.abc import Sequence

import attrs

from inquit.parsing.context import LabelContext, Vote
from inquit.parsing.evidence import Row
from inquit.parsing.lexicon import TALK, TALK_SIGNS
from inquit.parsing.view import View

__all__ = ["VERDICT_ROWS", "Case", "case"]


SAMPLE = 8
"""How many labels are listened to."""


@attrs.frozen(kw_only=True, eq=False)
class Case:
    """What is known once the labels are taken or refused."""

    taken: Sequence[LabelContext]
    """At least one."""
    odds: Sequence[float]
    """Their log-odds."""
    vote: Vote
    lines: int
    """Lines of the document with something on them."""
    talk: tuple[float, float]
    """Over a sample of what stands behind the tags: the share that asks, and that holds a word of talk."""

    @property
    def places(self) -> int:
        return sum(c.facts.count for c in self.taken)

    def share(self, part: Sequence[float]) -> float:
        """The mean over all places of a number given for each label."""
        return sum(value * c.facts.count for value, c in zip(part, self.taken, strict=True)) / self.places


def case(page: View, taken: Sequence[LabelContext], odds: Sequence[float], outcome: Vote, lines: int) -> Case:
    """The case to decide."""
    return Case(taken=taken, odds=odds, vote=outcome, lines=max(1, lines), talk=_talk(page.text, taken))


def _talk(text: str, taken: Sequence[LabelContext]) -> tuple[float, float]:
    """How much of what stands behind the tags is talk, by a few places of the first labels."""
    asks = talks = looked = 0
    for c in taken[:SAMPLE]:
        places = c.facts.group.places
        for place in places[:: max(1, len(places) // 3)][:3]:
            body = text[place[4] : place[4] + 300]
            looked += 1
            asks += "?" in body or "？" in body or "؟" in body
            words = body.casefold().replace(",", " ").replace(".", " ").split()
            talks += not TALK.isdisjoint(words) or (not body.isascii() and any(sign in body for sign in TALK_SIGNS))
    return asks / looked, talks / looked


VERDICT_ROWS: tuple[Row[Case], ...] = (
    Row(name="many tags", sign=1, reason="There are many tags.", measure=lambda c: math.log2(1 + c.places) / 6),
    Row(name="tags cover", sign=1, reason="Many lines begin with a tag.", measure=lambda c: min(1.0, 2 * c.places / c.lines)),
    Row(name="labels recur", sign=1, reason="Labels come again.", measure=lambda c: c.share([k.facts.count > 1 for k in c.taken])),
    Row(name="one label", sign=-1, reason="Nobody else speaks.", measure=lambda c: len({k.facts.group.key for k in c.taken}) == 1),
    Row(name="turns alternate", sign=1, reason="Labels take turns.", measure=lambda c: c.share([max(k.facts.alternates, k.facts.turns) for k in c.taken])),
    Row(name="sure tags", sign=1, reason="Each tag is likely.", measure=lambda c: c.share([1 / (1 + math.exp(-o)) for o in c.odds])),
    Row(
        name="like sentences",
        sign=-1,
        reason="The labels begin like sentences, or are false friends.",
        measure=lambda c: c.share([k.facts.shape.stop_first or k.facts.shape.false_friend or k.facts.shape.sentence for k in c.taken]),
    ),
    Row(name="asks", sign=1, reason="Questions stand behind the tags.", measure=lambda c: c.talk[0]),
    Row(name="talk", sign=1, reason="Words of talk stand behind the tags: I, you, yes.", measure=lambda c: c.talk[1]),
    Row(
        name="data",
        sign=-1,
        reason="Numbers, links or code stand behind the tags.",
        measure=lambda c: c.share([k.facts.places.data_after for k in c.taken]),
    ),
    Row(name="records", sign=-1, reason="Labels follow one another in a fixed order.", measure=lambda c: c.vote.facts.cycle),
    Row(
        name="few labels, short",
        sign=-1,
        reason="Two or three labels, little text behind.",
        measure=lambda c: (len(c.taken) <= 3) * (1 - c.share([k.facts.places.long_after for k in c.taken])),
    ),
    Row(
        name="fenced",
        sign=-1,
        reason="The tags stand in code or front matter.",
        measure=lambda c: c.share([k.facts.places.fenced for k in c.taken]),
    ),
    Row(
        name="small and covered",
        sign=1,
        reason="A short text that is all tags.",
        measure=lambda c: (c.places < 8) * min(1.0, 2 * c.places / c.lines),
    ),
    Row(name="roles", sign=1, reason="The labels hold roles.", measure=lambda c: c.share([k.facts.shape.role for k in c.taken])),
    Row(name="opens blocks", sign=1, reason="Paragraphs begin with a tag.", measure=lambda c: c.vote.facts.blocks),
    Row(
        name="seen once",
        sign=0,
        reason="Labels stand only once.",
        measure=lambda c: sum(k.facts.count == 1 for k in c.taken) / len(c.taken),
    ),
)
