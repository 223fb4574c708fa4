"""The decision: which candidates are tags, by the weighed evidence of the whole document."""

import math
from collections.abc import Mapping, Sequence
from typing import TypeVar

import attrs

from inquit.explanation import Weight
from inquit.options import Options
from inquit.parsing.context import CONTEXT_ROWS, LabelContext, Vote, contexts, vote
from inquit.parsing.evidence import LABEL_ROWS, Row
from inquit.parsing.facts import DocumentFacts, LabelFacts, document_facts, form_facts, label_facts, place_facts
from inquit.parsing.overrides import GIVEN, overrides_of
from inquit.parsing.scan import Group, Place, Scan
from inquit.parsing.shapes import shape_of
from inquit.parsing.verdict import VERDICT_ROWS, Case, case
from inquit.parsing.view import View
from inquit.parsing.weights import INSIDE, LABEL, OUTSIDE, VERDICT, Weights

__all__ = ["Decision", "Judged", "Mark", "account", "analyse", "decide", "log_odds"]


@attrs.frozen(kw_only=True, eq=False)
class Judged:
    """A label in one form, with its verdict."""

    context: LabelContext
    odds: float
    taken: bool
    veto: str | None = None
    """The option that decided in place of the evidence."""


@attrs.frozen(kw_only=True)
class Mark:
    """A tag that was taken."""

    place: Place
    group: Group


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
    stated: bool = False
    """Whether the caller said what form the tags have."""


Facts = TypeVar("Facts")


def log_odds(rows: Sequence[Row[Facts]], weights: Weights, facts: Facts) -> float:
    """The bias and every row times its weight."""
    return weights.bias + sum(weight * row.measure(facts) for row, weight in zip(rows, weights.rows, strict=True))


def account(rows: Sequence[Row[Facts]], weights: Weights, facts: Facts) -> tuple[Weight, ...]:
    """The rows that spoke, heaviest first."""
    spoken = [
        Weight(name=row.name, value=float(value), weight=weight * value, reason=row.reason)
        for row, weight in zip(rows, weights.rows, strict=True)
        if (value := row.measure(facts))
    ]
    return tuple(sorted(spoken, key=lambda w: -abs(w.weight)))


def analyse(page: View, found: Scan, document: DocumentFacts) -> list[LabelFacts]:
    """Count every label in every form."""
    shapes = {group.label: shape_of(group.label, group.key) for group in found.groups}
    places = {id(group): place_facts(page, document, group) for group in found.groups}
    labels = []
    alternations = {id(group): share for order in found.rows.values() for group, share in _alternations(order)}
    for form, order in found.sequence.items():
        counted = form_facts(document, form, order, shapes, places)
        for group, alternates in _alternations(order):
            turns = alternations[id(group)]
            labels.append(label_facts(page, document, group, shapes[group.label], places[id(group)], counted, alternates, turns))
    return labels


def _alternations(order: Sequence[Group]) -> list[tuple[Group, float]]:
    """For each group, the share of its neighbours that bear other labels."""
    counts: dict[int, list[int]] = {}
    groups: dict[int, Group] = {}
    before: Group | None = None
    for group in order:
        mine = counts.setdefault(id(group), [0, 0])
        groups[id(group)] = group
        if before is not None:
            differs = before.key != group.key
            mine[0] += differs
            mine[1] += 1
            theirs = counts[id(before)]
            theirs[0] += differs
            theirs[1] += 1
        before = group
    return [(groups[key], other / all_ if all_ else 0.5) for key, (other, all_) in counts.items()]


def decide(page: View, found: Scan, options: Options) -> Decision:
    """Weigh every label twice, then the document. Raises `OptionsError` for an example of a tag that fits no layout."""
    said = overrides_of(options)
    found, refused = said.narrowed(found)
    document = document_facts(page, found)
    labels = analyse(page, found, document)
    first = [log_odds(LABEL_ROWS, LABEL, facts) for facts in labels]
    outcome = vote(labels, said.voting(labels, first, refused))
    if outcome is None:
        return Decision(transcript=False, odds=-GIVEN, marks=(), judged=(), vote=None, case=None, facts=document)
    judged = []
    for context in contexts(labels, first, outcome):
        odds = log_odds(CONTEXT_ROWS, INSIDE if context.inside else OUTSIDE, context)
        odds, veto = said.settled(context.facts.group, odds, refused, winner=outcome.winner)
        judged.append(Judged(context=context, odds=odds, taken=odds > said.floor, veto=veto))
    taken = [j for j in judged if j.taken]
    odds = -GIVEN
    hearing: Case | None = None
    marks: tuple[Mark, ...] = ()
    if taken:
        hearing = case(page, [j.context for j in taken], [j.odds for j in taken], outcome, document.lines)
        odds = said.verdict(log_odds(VERDICT_ROWS, VERDICT, hearing), [j.veto for j in taken])
        marks = _marks(taken) if odds > said.floor else ()
    return Decision(
        transcript=odds > said.floor,
        odds=odds,
        marks=marks,
        judged=tuple(judged),
        vote=outcome,
        case=hearing,
        facts=document,
        stated=said.stated,
    )


def _marks(taken: Sequence[Judged]) -> tuple[Mark, ...]:
    """One tag where a line begins, the winning form's or the likeliest, and those within lines; none inside another."""
    best: dict[int, tuple[float, Mark]] = {}
    for judged in taken:
        context = judged.context
        rank = judged.odds + (2 * GIVEN if context.inside else 0.0)
        within = context.facts.group.form.layout.within
        for place in context.facts.group.places:
            where = -place[1] - 1 if within else place[0]
            held = best.get(where)
            if held is None or held[0] < rank:
                best[where] = (rank, Mark(place=place, group=context.facts.group))
    marks: list[Mark] = []
    for mark in sorted((mark for _, mark in best.values()), key=lambda mark: mark.place[1]):
        if not marks or mark.place[1] >= marks[-1].place[4]:
            marks.append(mark)
    return tuple(marks)


def certainty(odds: float) -> float:
    """Probability from log-odds."""
    return 1.0 / (1.0 + math.exp(-max(-GIVEN, min(GIVEN, odds))))


def by_form(judged: Sequence[Judged]) -> Mapping[str, list[Judged]]:
    """The labels of each form, by the form's name."""
    forms: dict[str, list[Judged]] = {}
    for one in judged:
        forms.setdefault(one.context.facts.group.form.name, []).append(one)
    return forms
