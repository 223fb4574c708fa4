"""Problems with the file, line and column where each stands: as a line of text, and as JSON."""

import json
from collections.abc import Iterable, Iterator

import attrs

from inquit.cli.flags import in_flags
from inquit.cli.lines import Lines
from inquit.cli.visible import on_line, visible
from inquit.model import Problem, Transcript

__all__ = ["Finding", "Unread", "findings_of", "json_of", "line_of"]

UNREAD = "unread"
"""What stands for the code of a problem where a file could not be read."""


@attrs.frozen(kw_only=True)
class Finding:
    """A problem in a file. Lines and columns are counted from 1, columns in code points."""

    name: str
    """What messages call the file."""
    line: int
    column: int
    end_line: int
    end_column: int
    """The column behind the last character."""
    problem: Problem


@attrs.frozen(kw_only=True)
class Unread:
    """A file that could not be read."""

    name: str
    reason: str


def findings_of(name: str, found: Transcript, problems: tuple[Problem, ...]) -> Iterator[Finding]:
    """The problems of a transcript, with their places."""
    lines = Lines.of(found.source if problems else "")
    for problem in problems:
        line, column = lines.place(problem.span.start)
        end_line, end_column = lines.place(problem.span.end)
        yield Finding(name=name, line=line, column=column, end_line=end_line, end_column=end_column, problem=problem)


def line_of(finding: Finding) -> str:
    """The problem as linters print it, on one line."""
    problem = finding.problem
    message = " ".join(f"{problem.code} {problem.message}".split())
    return visible(f"{on_line(finding.name)}:{finding.line}:{finding.column}: {message}")


def json_of(findings: Iterable[Finding], unread: Iterable[Unread]) -> str:
    """A list with an object for each problem; `start` and `end` are offsets into the text, in code points.

    A file that could not be read is an object too, the last ones, without a place in it: else it would look clean.
    """
    listed = [
        {
            "file": finding.name,
            "line": finding.line,
            "column": finding.column,
            "end_line": finding.end_line,
            "end_column": finding.end_column,
            "start": finding.problem.span.start,
            "end": finding.problem.span.end,
            "code": finding.problem.code,
            "severity": finding.problem.severity,
            "message": finding.problem.message,
            "hint": in_flags(finding.problem.hint),
        }
        for finding in findings
    ]
    nowhere = dict.fromkeys(("line", "column", "end_line", "end_column", "start", "end"))
    missed = [
        {"file": failure.name, **nowhere, "code": UNREAD, "severity": "error", "message": failure.reason, "hint": ""} for failure in unread
    ]
    return f"{json.dumps([*listed, *missed], ensure_ascii=False, indent=2)}\n"
