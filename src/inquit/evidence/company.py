"""The company of the tags: where nearly all that has the winning form is a tag, the few labels that are left need less to be one."""

from collections.abc import Sequence

from inquit.evidence.vote import LabelContext
from inquit.explanation import Weight

__all__ = ["CHATS", "COMPANY", "MARKED", "company"]

CHATS = frozenset({"nick", "voice", "square", "from", "tab"})
"""The forms that nothing but tags has, mostly; as those with markup."""

FEWEST = 8
"""How many places the winning form must have."""

SHARE = 0.9
"""What share of them must be tags by their own evidence, of two labels at least."""

WORDS_MOST = 4
UNCASED_MOST = 4
"""How many words a label may have, and how many letters in scripts without case."""

COMPANY = Weight(
    name="company",
    value=1.0,
    weight=1.0,
    reason="Nine in ten of the places with the form are tags, and it is printed as a name.",
)
MARKED = Weight(
    name="company with markup",
    value=1.0,
    weight=0.5,
    reason="The same, and the form is one of chats, or has markup around its labels, as other lines hardly have.",
)
"""The weights are not fitted: with them most families gained, and no text without a talk was lost; with six tenths of them, fewer."""


def company(contexts: Sequence[LabelContext], odds: Sequence[float]) -> Sequence[tuple[Weight, ...]]:
    """For each label what the company of the tags adds to its log-odds, `odds` being those of the second look: mostly nothing."""
    inside = [(context.facts.count, one) for context, one in zip(contexts, odds, strict=True) if context.inside]
    counts = [count for count, one in inside if one > 0]
    places = sum([count for count, _ in inside])
    if len(counts) in {0, 1, len(inside)} or places < FEWEST or sum(counts) < SHARE * places:
        return [()] * len(contexts)
    winner = contexts[0].vote.winner
    added = (COMPANY, MARKED) if winner.markup or winner.layout.name in CHATS else (COMPANY,)
    return [added if c.inside and one <= 0 and _like_a_name(c) else () for c, one in zip(contexts, odds, strict=True)]


def _like_a_name(c: LabelContext) -> bool:
    """Whether a label is printed as a name or a nick, and does not begin like a sentence."""
    shape = c.facts.shape
    if c.facts.places.data_after or shape.stop_first or shape.false_friend or shape.sentence or shape.odd or shape.words > WORDS_MOST:
        return False
    if shape.uncased:
        return shape.characters <= UNCASED_MOST
    return shape.titled or shape.capitals or shape.role or shape.words == 1
