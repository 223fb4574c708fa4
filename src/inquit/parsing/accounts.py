"""The account of a decision, for a person to read."""

from bisect import bisect_right
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from inquit.candidates.groups import Group, Place
from inquit.evidence.marks import Mark
from inquit.evidence.refusals import REFUSED, refusals
from inquit.evidence.tables import CONTEXT_ROWS, LABEL_ROWS
from inquit.evidence.verdict import VERDICT_ROWS
from inquit.evidence.weights import INSIDE, LABEL, OUTSIDE, VERDICT
from inquit.explanation import Candidate, Explanation, LabelAccount, LayoutVote, Link, Weight
from inquit.model import Span
from inquit.parsing.decide import Decision, Judged, account, certainty
from inquit.parsing.overrides import RULES, STATED
from inquit.places import line_starts

__all__ = ["explanation_of"]


def explanation_of(source: str, decision: Decision, marks: Sequence[Mark], bare: Sequence[Mark], links: Sequence[Link]) -> Explanation:
    """Every candidate, taken or refused, with its evidence; `marks` are all tags taken, those within lines and `bare` ones among them."""
    lines = line_starts(source)
    judged = sorted(decision.judged, key=lambda j: j.context.facts.group.places[0])
    said = (STATED,) if decision.stated else ()
    marked = {(place[0], place[1], id(group)) for place, group in decision.marks}
    lacking = {place for place, _ in bare}
    added = [(place, group) for place, group in marks if (place[0], place[1], id(group)) not in marked]
    return Explanation(
        transcript=decision.transcript,
        certainty=certainty(decision.odds),
        weights=_verdict(decision, said),
        layouts=_votes(decision),
        labels=tuple(_label(one, said) for one in judged),
        candidates=tuple(
            sorted(
                (
                    *(_candidate(one, place, marked, decision, lines) for one in judged for place in one.context.facts.group.places),
                    *(_added(place, group, lines, bare=place in lacking) for place, group in added),
                ),
                key=lambda c: c.span,
            )
        ),
        links=tuple(links),
    )


def _added(place: Place, group: Group, lines: Sequence[int], *, bare: bool) -> Candidate:
    """A tag in the middle of a line, or one that lacks its delimiter."""
    _, start, _, _, end, _ = place
    where = "without its delimiter, where a turn may begin" if bare else "within a line, behind the end of a sentence"
    why = f"{where}: its label is taken elsewhere" if group.places else "within a line, behind a question: most have such an answer"
    line = bisect_right(lines, start)
    return Candidate(span=Span(start=start, end=end), label=group.label, layout=group.form.name, line=line, taken=True, reason=why)


def _verdict(decision: Decision, said: Sequence[Weight]) -> tuple[Weight, ...]:
    """What spoke for a transcript, and against it."""
    if decision.case is None:
        return ()
    rows = refusals(decision.case, stated=decision.stated)
    refused = [Weight(name=row.name, value=1.0, weight=REFUSED, reason=row.reason) for row in rows]
    return (*said, *refused, *account(VERDICT_ROWS, VERDICT, decision.case))


def _votes(decision: Decision) -> tuple[LayoutVote, ...]:
    if decision.vote is None:
        return ()
    counts: dict[str, list[int]] = {}
    for one in decision.judged:
        facts = one.context.facts
        row = counts.setdefault(facts.group.form.name, [0, 0])
        row[0] += facts.count
        row[1] += facts.count * one.taken
    shares: dict[str, float] = {}
    for form, share in decision.vote.shares.items():
        shares[form.name] = shares.get(form.name, 0.0) + share
    votes = [LayoutVote(layout=name, candidates=n, taken=taken, votes=shares[name]) for name, (n, taken) in counts.items()]
    return tuple(sorted(votes, key=lambda v: -v.votes))


def _label(one: Judged, said: tuple[Weight, ...]) -> LabelAccount:
    facts = one.context.facts
    context = account(CONTEXT_ROWS, INSIDE if one.context.inside else OUTSIDE, one.context)
    heard = (*one.company, *context, *account(LABEL_ROWS, LABEL, facts))
    heard = tuple(sorted(heard, key=lambda weight: -abs(weight.weight)))
    return LabelAccount(
        label=facts.group.label,
        layout=facts.group.form.name,
        places=facts.count,
        taken=one.taken,
        certainty=certainty(one.odds),
        weights=(*(said if one.veto in {None, "min_certainty"} else ()), *heard),
        veto=one.veto,
    )


def _candidate(one: Judged, place: Place, marked: AbstractSet[tuple[int, int, int]], decision: Decision, lines: Sequence[int]) -> Candidate:
    group = one.context.facts.group
    number, start, _, _, end, _ = place
    taken = (number, start, id(group)) in marked
    return Candidate(
        span=Span(start=start, end=end),
        label=group.label,
        layout=group.form.name,
        line=bisect_right(lines, start),
        taken=taken,
        reason=_place(one, decision, start) or _reason(one, decision, taken=taken),
    )


def _place(one: Judged, decision: Decision, start: int) -> str:
    """Why the place of a tag decided, whatever the label; empty where it did not."""
    if start in decision.withdrawn:
        return decision.withdrawn[start]
    if one.taken and decision.case is not None and start in decision.case.listed_at:
        return "nothing stands right behind it: a heading, one of a list of names, or what stands above or below the tags of others"
    return ""


def _reason(one: Judged, decision: Decision, *, taken: bool) -> str:
    sure = f"{100 * certainty(one.odds):.0f} % likely"
    if one.veto == "min_certainty":
        return f"{sure}, {RULES[one.veto]}"
    if one.veto is not None and taken == one.taken:
        return RULES[one.veto]
    if taken:
        return sure
    if not one.taken:
        return f"only {sure}"
    if not decision.transcript:
        return "the text is no transcript"
    return "another reading of its line is likelier"
