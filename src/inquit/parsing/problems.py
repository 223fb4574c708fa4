"""What a person should look at: the problems that the decision leaves."""

from collections.abc import Sequence

from inquit.model import Problem, Span
from inquit.parsing.decide import Decision

__all__ = ["problems_of"]


def problems_of(source: str, decision: Decision, others: Sequence[Problem]) -> tuple[Problem, ...]:
    """All problems, in order of the source."""
    found = list(others)
    if not decision.transcript:
        found.append(
            Problem(
                code="IQ101",
                severity="error",
                span=Span(start=0, end=len(source)),
                message="no speaker tags found",
                hint="name the speakers with Options(speakers=...) if there are some",
            )
        )
    else:
        found.extend(_singles(decision))
    return tuple(sorted(found, key=lambda problem: (problem.span, problem.code)))


def _singles(decision: Decision) -> list[Problem]:
    """Labels that were taken although they stand only once."""
    counts: dict[str, int] = {}
    for mark in decision.marks:
        counts[mark.group.key] = counts.get(mark.group.key, 0) + 1
    return [
        Problem(
            code="IQ201",
            severity="info",
            span=Span(start=mark.place[2], end=mark.place[3]),
            message=f"the label {mark.group.label!r} stands only once",
            hint="check that it is a speaker and not a heading or a typing error",
        )
        for mark in decision.marks
        if counts[mark.group.key] == 1
    ]
