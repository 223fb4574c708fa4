"""The decision: which candidates are tags, by the weighed evidence of the whole document."""

import math
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Generic, TypeVar

import attrs

from inquit.candidates.groups import Place, Scan
from inquit.candidates.view import View
from inquit.evidence.analysis import analyse
from inquit.evidence.company import company
from inquit.evidence.documents import document_facts
from inquit.evidence.facts import DocumentFacts
from inquit.evidence.marks import Mark
from inquit.evidence.refusals import REFUSED, refusals
from inquit.evidence.rows import Row
from inquit.evidence.tables import CONTEXT_ROWS, LABEL_ROWS
from inquit.evidence.verdict import VERDICT_ROWS, Case, case
from inquit.evidence.vote import LabelContext, Vote, contexts, vote
from inquit.evidence.weights import INSIDE, LABEL, OUTSIDE, VERDICT, Weights
from inquit.explanation import Weight
from inquit.options import Options
from inquit.parsing.overrides import GIVEN, overrides_of
from inquit.parsing.withdrawn import withdrawn

__all__ = ["Decision", "Judged", "account", "decide"]


@attrs.frozen(kw_only=True, eq=False)
class Judged:
    """A label in one form, with its verdict."""

    context: LabelContext
    odds: float
    taken: bool
    veto: str | None = None
    """The option that decided in place of the evidence."""
    company: tuple[Weight, ...] = ()
    """What the tags around it add."""


@attrs.frozen(kw_only=True, eq=False)
class Decision:
    """What the document is read as."""

    transcript: bool
    odds: float
    """Log-odds of the verdict."""
    marks: tuple[Mark, ...]
    """The tags, in order of the source; none where the text is no transcript."""
    judged: tuple[Judged, ...]
    vote: Vote | None
    case: Case | None
    facts: DocumentFacts
    asides: tuple[tuple[str, Place], ...] = ()
    """Labels within a bracket of somebody's speech."""
    withdrawn: Mapping[int, str] = MappingProxyType({})
    """Offsets of tags taken back, each with the reason."""
    stated: bool = False
    """Whether the caller said what form the tags have."""


Facts = TypeVar("Facts")


@attrs.frozen(kw_only=True)
class Scale(Generic[Facts]):
    """A table of evidence with its weights, the rows without weight left out."""

    bias: float
    rows: tuple[tuple[Callable[[Facts], float], float], ...]

    def log_odds(self, facts: Facts) -> float:
        """The bias and every row times its weight."""
        return self.bias + sum([weight * measure(facts) for measure, weight in self.rows])


def scale(rows: Sequence[Row[Facts]], weights: Weights) -> Scale[Facts]:
    """Put weights to a table.

    A test holds that there are as many weights as rows; here they may differ, so that a table can grow and be fitted anew.
    """
    return Scale(
        bias=weights.bias,
        rows=tuple((row.measure, weight) for row, weight in zip(rows, weights.rows, strict=False) if weight),
    )


FIRST_LOOK = scale(LABEL_ROWS, LABEL)
LOOK_INSIDE = scale(CONTEXT_ROWS, INSIDE)
LOOK_OUTSIDE = scale(CONTEXT_ROWS, OUTSIDE)
HEARING = scale(VERDICT_ROWS, VERDICT)

HOPELESS = -5.0
"""First log-odds from which no second look brings back a label outside the winning form."""


def account(rows: Sequence[Row[Facts]], weights: Weights, facts: Facts) -> tuple[Weight, ...]:
    """The rows that spoke, heaviest first."""
    spoken = [
        Weight(name=row.name, value=float(value), weight=weight * value, reason=row.reason)
        for row, weight in zip(rows, weights.rows, strict=True)
        if (value := row.measure(facts))
    ]
    return tuple(sorted(spoken, key=lambda w: -abs(w.weight)))


def decide(page: View, found: Scan, options: Options) -> Decision:
    """Weigh every label twice, then the document. Raises `OptionsError` for an example of a tag that fits no layout."""
    said = overrides_of(options)
    found, refused = said.narrowed(found)
    document = document_facts(page, found)
    labels = analyse(page, found, document)
    first = [FIRST_LOOK.log_odds(facts) for facts in labels]
    outcome = vote(labels, said.voting(labels, first, refused))
    if outcome is None:
        return Decision(transcript=False, odds=-GIVEN, marks=(), judged=(), vote=None, case=None, facts=document)
    seen = contexts(labels, first, outcome)
    second = [_second_look(context) for context in seen]
    judged: list[Judged] = []
    for context, own, added in zip(seen, second, company(seen, second), strict=True):
        odds, veto = said.settled(context.facts.group, own + sum([w.weight for w in added]), refused, winner=outcome.winner)
        judged.append(Judged(context=context, odds=odds, taken=odds > said.floor, veto=veto, company=added))
    taken = [j for j in judged if j.taken]
    odds = -GIVEN
    hearing: Case | None = None
    marks: tuple[Mark, ...] = ()
    if taken:
        hearing = case(page, [j.context for j in taken], [j.odds for j in taken], outcome, document.lines)
        odds = HEARING.log_odds(hearing) + REFUSED * len(refusals(hearing, stated=said.stated))
        odds = said.verdict(odds, [j.veto for j in taken])
        marks = hearing.marks if odds > said.floor else ()
    back = withdrawn(page, marks, lambda group: group.key in said.given)
    return Decision(
        transcript=odds > said.floor,
        odds=odds,
        marks=tuple([mark for mark in marks if mark[0][1] not in back]) if back else marks,
        judged=tuple(judged),
        vote=outcome,
        case=hearing,
        facts=document,
        asides=found.asides,
        withdrawn=back,
        stated=said.stated,
    )


def _second_look(context: LabelContext) -> float:
    """The log-odds of a label, given the vote."""
    if context.inside:
        return LOOK_INSIDE.log_odds(context)
    return LOOK_OUTSIDE.log_odds(context) if context.first > HOPELESS else context.first


def certainty(odds: float) -> float:
    """Probability from log-odds."""
    return 1.0 / (1.0 + math.exp(-max(-GIVEN, min(GIVEN, odds))))
