"""What a person should look at: the problems that the decision and the turns leave."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

import regex

from inquit.evidence.marks import Mark
from inquit.model import Problem, Turn
from inquit.options import Options
from inquit.parsing.decide import Decision, certainty
from inquit.parsing.doubts import NEAR, Found, calling, folded, in_lists, mixed, nearly, singles, undeclared, undelimited, unlike
from inquit.parsing.idle import idle
from inquit.people import Roster
from inquit.problem_codes import PROBLEM_CODES

__all__ = ["problems_of"]

MOST = 12
"""How many problems of one code are listed, those about options aside; the last one says how many more there are."""

UNSURE = 0.7
"""The certainty below which a text that was taken for a transcript was nearly refused."""

FRONT_LEAST = 200
"""How much text before the first turn is worth a remark, in code points."""

DAY_MS = 24 * 3_600_000
NIGHT_MS = 6 * 3_600_000
"""By how much a clock that begins a new day falls at least."""

# `2024-01-31` or `31/01/24` in a tag: its clock may fall, because the day has changed
_DATE = regex.compile(r"\d{1,4}[/.\-]\d{1,2}[/.\-]\d{2,4}")


def problems_of(
    source: str, decision: Decision, turns: Sequence[Turn], bare: Sequence[Mark], people: Roster, options: Options
) -> tuple[Problem, ...]:
    """All problems, in order of the source, those of the roster among them; `source` is its view. Linear in labels and turns."""
    found = list(people.problems)
    found += _listed("IQ103", _uncertain(decision))
    found += [PROBLEM_CODES["IQ104"].at(0, len(source), message) for message in idle(decision, options)]
    if not turns:
        found += _listed("IQ101", [(0, len(source), _nothing(decision, options))])
    else:
        found += _listed("IQ102", _front(source, turns[0].start))
        slips = {problem.span.start for problem in people.problems if problem.code == "IQ301"}
        found += _listed("IQ201", [one for one in singles(decision, turns) if one[0] not in slips])
        found += _listed("IQ202", nearly(decision))
        found += _listed("IQ203", (*folded(decision), *in_lists(decision), *unlike(decision)))
        found += _listed("IQ204", undeclared(decision, {link.label for link in people.links if link.joined}))
        found += _listed("IQ205", mixed(decision))
        found += _listed("IQ206", undelimited(source, bare))
        found += _listed("IQ207", calling(decision))
        found += _listed("IQ401", _backwards(turns))
        found += _listed("IQ402", [(t.start, t.start + len(t.tag), f"{t.label!r} says nothing here") for t in turns if not t.text])
    return tuple(sorted(found, key=lambda problem: (problem.span, problem.code)))


def _listed(code: str, found: Iterable[Found]) -> list[Problem]:
    """The first few as problems; the last of them says how many more there are."""
    ordered = sorted(found)
    if not ordered:
        return []
    if (more := len(ordered) - MOST) > 0:
        start, end, message = ordered[MOST - 1]
        ordered[MOST - 1 :] = [(start, end, f"{message} (and {more:,} more like it)")]
    return [PROBLEM_CODES[code].at(*one) for one in ordered]


def _nothing(decision: Decision, options: Options) -> str:
    """That there are no turns; and why, where there would be some if less were asked for."""
    asked = f"{100 * options.min_certainty:g} % asked for"
    if decision.odds > 0:
        return f"no speaker tags found: {100 * certainty(decision.odds):.0f} % sure that this is a transcript, {asked}"
    if any(one.veto == "min_certainty" for one in decision.judged):
        return f"no speaker tags found: no label is sure enough to be a speaker, {asked}"
    return "no speaker tags found"


def _uncertain(decision: Decision) -> Iterator[Found]:
    """A verdict that might have gone the other way, said of the first label in question."""
    sure = certainty(decision.odds)
    if not NEAR <= sure < UNSURE:
        return
    taken = sorted(one.context.facts.group.places[0] for one in decision.judged if one.taken)
    if taken:
        _, _, start, end, _, _ = taken[0]
        verdict = "taken for a transcript" if decision.transcript else "taken for no transcript"
        yield start, end, f"{verdict}, but only {100 * (sure if decision.transcript else 1 - sure):.0f} % sure"


def _front(source: str, first: int) -> Iterator[Found]:
    """More than a third of the text before the first turn."""
    if 3 * first > len(source) and first > FRONT_LEAST:
        head = source[:first]
        if head.strip():
            begin = len(head) - len(head.lstrip())
            end = begin + len(head.strip().partition("\n")[0].rstrip())
            yield begin, end, f"{100 * first / len(source):.0f} % of the text stands before the first turn"


def _backwards(turns: Sequence[Turn]) -> Iterator[Found]:
    """Times that fall from one turn to the next, and turns that end before they begin."""
    timed = [turn for turn in turns if turn.start_ms is not None]
    for before, turn in pairwise(timed):
        one, other = before.start_ms or 0, turn.start_ms or 0
        night = one - other >= NIGHT_MS and one < DAY_MS
        if other < one and not night and not _DATE.search(turn.tag, concurrent=False):
            yield turn.start, turn.start + len(turn.tag), f"this turn begins {_seconds(one - other)} before the one above"
    for turn in timed:
        if turn.end_ms is not None and turn.end_ms < (turn.start_ms or 0):
            yield turn.start, turn.start + len(turn.tag), "this turn ends before it begins"


def _seconds(ms: int) -> str:
    """A length of time in seconds, in words."""
    return f"{ms / 1000:g} second{'' if ms == 1000 else 's'}"
