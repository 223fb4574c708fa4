"""What inquit raises: each error keeps its facts as attributes and survives pickling."""

from collections.abc import Sequence
from textwrap import indent
from typing import Any, Self

from inquit.model import Problem

__all__ = [
    "EditError",
    "FormatError",
    "InquitError",
    "MissingExtraError",
    "OptionsError",
    "ProblemError",
    "SourceError",
    "StrictError",
]


class InquitError(Exception):
    """The base of everything that inquit raises on purpose."""


class OptionsError(InquitError, ValueError):
    """An option has a value that cannot be used."""


class EditError(InquitError, ValueError):
    """A transcript, roster or key cannot be changed as asked: a name that nobody bears, a place that is none."""


class FormatError(InquitError, ValueError):
    """No format of that name, or none that fits that file name."""


class MissingExtraError(InquitError, ImportError):
    """A part of inquit that needs an extra was used without it.

    The message ends with the command that installs the extra.
    """

    def __init__(self, what: str, extra: str) -> None:
        self.what = what
        self.extra = extra
        super().__init__(f"{what} needs the extra {extra!r}: pip install 'inquit[{extra}]'")

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.what, self.extra)


class SourceError(InquitError, ValueError):
    """A file whose bytes or machine format are broken."""

    def __init__(self, reason: str, *, source: str = "<string>", line: int = 1, column: int = 1, excerpt: str = "", hint: str = "") -> None:
        self.reason = reason
        """What is wrong, without the place."""
        self.source = source
        """The name of the file, or `<string>`."""
        self.line = line
        """From 1."""
        self.column = column
        """From 1, in code points (in bytes where nothing could be decoded)."""
        self.excerpt = excerpt
        """The line in question, shortened, with a line below it that marks the place; empty where there is none to show."""
        self.hint = hint
        """What helps; may be empty."""
        super().__init__(self._message())

    def _message(self) -> str:
        parts = [f"{self.source}:{self.line}:{self.column}: {self.reason}"]
        if self.excerpt:
            parts.append(indent(self.excerpt, "    "))
        if self.hint:
            parts.append(f"  {self.hint}")
        return "\n".join(parts)

    def __reduce__(self) -> tuple[Any, ...]:
        facts = {
            "source": self.source,
            "line": self.line,
            "column": self.column,
            "excerpt": self.excerpt,
            "hint": self.hint,
        }
        return _source_error, (type(self), self.reason, facts)


def _source_error(kind: type[SourceError], reason: str, facts: dict[str, Any]) -> SourceError:
    return kind(reason, **facts)


class ProblemError(InquitError):
    """One problem of severity error, raised within a `StrictError`."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        super().__init__(problem)

    def __str__(self) -> str:
        return f"{self.problem.code} at {self.problem.span.start}: {self.problem.message}"


class StrictError(ExceptionGroup[ProblemError], InquitError):
    """All problems of severity error in one text, under `Options(strict=True)`."""

    def __new__(cls, message: str, exceptions: Sequence[ProblemError], /) -> Self:
        return super().__new__(cls, message, exceptions)

    def derive(self, errors: Sequence[ProblemError]) -> Self:  # type: ignore[override]  # a part of a strict error holds nothing else
        return type(self)(self.message, errors)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The problems, in order of the source."""
        return tuple(error.problem for error in self.exceptions if isinstance(error, ProblemError))
