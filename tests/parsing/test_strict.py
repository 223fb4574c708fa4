"""Strict mode, and errors that keep their facts wherever they are sent."""

import copy
import pickle

import pytest

import inquit
from inquit import FormatError, InquitError, Options, OptionsError, Problem, SourceError, Span, StrictError
from inquit.errors import MissingExtraError, ProblemError

NOBODY = "Once there was a miller.\n"
TALK = "Ann: Why now?\nBob: Two reasons.\nAnn: Go on.\nBob: The rain.\nElsa: May I?\nAnn: You may.\nBob: Please.\n"


def problem(code: str, start: int) -> Problem:
    """A problem of severity error."""
    return Problem(code=code, severity="error", span=Span(start=start, end=start + 1), message="something \ud800 odd", hint="look")


def test_errors_are_raised_together() -> None:
    """One group holds every problem of severity error, each of them with its facts."""
    with pytest.raises(StrictError) as caught:
        inquit.parse(NOBODY, options=Options(strict=True))
    group = caught.value
    assert group.problems == tuple(p for p in inquit.parse(NOBODY).problems if p.severity == "error")
    assert [error.problem.code for error in group.exceptions if isinstance(error, ProblemError)] == ["IQ101"]
    assert isinstance(group, InquitError)
    assert isinstance(group, ExceptionGroup)
    assert "1 problem of severity error" in str(group)


def test_infos_and_warnings_are_not_raised() -> None:
    """A text with nothing worse gives the same transcript as without `strict`."""
    t = inquit.parse(TALK)
    assert t.problems
    assert inquit.parse(TALK, options=Options(strict=True)) == t


def test_except_star_parts_the_group() -> None:
    """`except*` catches the problems and keeps the kind of the group."""
    caught: list[BaseException] = []
    try:
        inquit.parse(NOBODY, options=Options(strict=True))
    except* ProblemError as group:
        caught.append(group)
    assert isinstance(caught[0], StrictError)


def test_a_part_of_a_group_is_one() -> None:
    """Splitting keeps the kind, and parts the problems."""
    group = StrictError("two", [ProblemError(problem("IQ101", 0)), ProblemError(problem("IQ102", 4))])
    one, other = group.split(lambda error: isinstance(error, ProblemError) and error.problem.code == "IQ101")
    assert isinstance(one, StrictError)
    assert isinstance(other, StrictError)
    assert [p.code for p in one.problems] == ["IQ101"]
    assert [p.code for p in other.problems] == ["IQ102"]


ERRORS = (
    InquitError("so it is"),
    OptionsError("speakers: no"),
    FormatError("no format of that name"),
    MissingExtraError("the command line", "cli"),
    SourceError("a broken line", source="tide.json", line=3, column=9, excerpt="{,}\n ^", hint="mend it"),
    SourceError("nothing else known"),
    ProblemError(problem("IQ101", 0)),
    StrictError("2 problems", [ProblemError(problem("IQ101", 0)), ProblemError(problem("IQ102", 4))]),
)


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
@pytest.mark.parametrize("error", ERRORS, ids=lambda error: f"{type(error).__name__} {error.args[0]!r:.12}")
def test_errors_survive_pickling(error: InquitError, protocol: int) -> None:
    """Kind, message and every fact come back, from a pickle and from a copy."""
    for twin in (pickle.loads(pickle.dumps(error, protocol)), copy.copy(error), copy.deepcopy(error)):  # noqa: S301  # our own pickle
        assert type(twin) is type(error)
        assert str(twin) == str(error)
        assert _facts(twin) == _facts(error)


def _facts(error: BaseException) -> dict[str, object]:
    """The attributes of an error, and those of the errors in it."""
    facts: dict[str, object] = dict(vars(error))
    if isinstance(error, BaseExceptionGroup):
        facts["errors"] = [(type(one), _facts(one)) for one in error.exceptions]
    return facts


def test_a_transcript_survives_pickling() -> None:
    """What a parse returns can be sent to another process and is equal there."""
    t = inquit.parse(TALK)
    assert pickle.loads(pickle.dumps(t)) == t  # noqa: S301  # our own pickle


@pytest.mark.parametrize("error", [OptionsError, FormatError, SourceError])
def test_bad_values_are_value_errors(error: type[InquitError]) -> None:
    """Who knows nothing of inquit catches them as what they are."""
    assert issubclass(error, ValueError)
