"""`inquit check`: the problems of transcripts as linters print them, for people, editors and machines."""

import os
from collections import Counter
from collections.abc import Iterable, Sequence
from types import MappingProxyType

import attrs
import click

from inquit.cli.common import include_option, quiet_option, reading, refuse_empty
from inquit.cli.failures import EXPECTED, complain, worded
from inquit.cli.findings import Finding, Unread, findings_of, json_of, line_of
from inquit.cli.flags import in_flags
from inquit.cli.inputs import PATTERNS, Input, documents
from inquit.cli.reading import Reading, keeps_problems, transcript
from inquit.cli.sarif import sarif_of
from inquit.cli.streams import write_output
from inquit.cli.terminal import plural
from inquit.cli.unheard import IDLE
from inquit.cli.visible import on_line, visible
from inquit.model import Problem, Severity
from inquit.problem_codes import PROBLEM_CODES

__all__ = ["check"]

# From the lightest.
SEVERITIES: tuple[Severity, ...] = ("info", "warning", "error")

# The number of severities that are let pass.
PASSING = MappingProxyType({"info": 0, "warning": 1, "error": 2, "never": 3})

EPILOG = """\
\b
Examples:
  inquit check talk.txt
  inquit check interviews/ --fail-on warning
  inquit check talk.txt --select IQ2 --ignore IQ201
  inquit check interviews/ --format sarif > inquit.sarif
"""


@attrs.frozen(kw_only=True)
class Choice:
    """Which codes are looked at: prefixes of codes, the longer one wins."""

    selected: Sequence[str]
    ignored: Sequence[str]

    def takes(self, problem: Problem) -> bool:
        """Whether the problem is to be reported."""
        chosen = max((len(prefix) for prefix in self.selected if problem.code.startswith(prefix)), default=-1 if self.selected else 0)
        dropped = max((len(prefix) for prefix in self.ignored if problem.code.startswith(prefix)), default=-1)
        return chosen > dropped


def known_codes(_context: click.Context, _parameter: click.Parameter, value: Sequence[str]) -> tuple[str, ...]:
    """Codes and beginnings of codes, with commas between or given again; a code that is none is a usage error."""
    prefixes = [piece.strip().upper() for one in value for piece in one.split(",")]
    for prefix in prefixes:
        if not prefix or not any(code.startswith(prefix) for code in PROBLEM_CODES):
            raise click.BadParameter(f"no code begins with {prefix!r}; there are {', '.join(PROBLEM_CODES)}")
    return tuple(prefixes)


@click.command(epilog=EPILOG, short_help="Report the problems of transcripts, as linters do.")
@click.argument("files", metavar="FILE...", nargs=-1, required=True, callback=refuse_empty)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "sarif"]),
    default="text",
    show_default=True,
    help="A line for each problem, a JSON list, or SARIF 2.1.0.",
)
@click.option(
    "--select",
    "selected",
    metavar="CODE",
    multiple=True,
    callback=known_codes,
    help="Report these codes alone: IQ201, or IQ2 for all that begin so; may be given again.",
)
@click.option("--ignore", "ignored", metavar="CODE", multiple=True, callback=known_codes, help="Leave these codes out.")
@click.option(
    "--fail-on",
    type=click.Choice([*reversed(SEVERITIES), "never"]),
    default="error",
    show_default=True,
    help="The lightest problem that makes the exit code 1.",
)
@include_option
@quiet_option
@reading
@click.pass_context
def check(
    context: click.Context,
    /,
    *,
    files: Sequence[str],
    form: str,
    selected: Sequence[str],
    ignored: Sequence[str],
    fail_on: str,
    patterns: Sequence[str],
    how: Reading,
    quiet: bool,
) -> None:
    """Report what a person should look at, as linters do: FILE:LINE:COLUMN: CODE message.

    Folders are looked into, hidden files and folders left out.
    The exit code is 1 where a problem is an error (see --fail-on), or a file cannot be read.
    """
    refused: list[OSError] = []
    checked = 0
    silent = 0
    inputs = _once(documents(files, patterns=patterns or PATTERNS, refused=refused.append))
    choice = Choice(selected=selected, ignored=ignored)
    unread = [Unread(name=str(error.filename), reason=worded(error, "")) for error in refused]
    found: list[Finding] = []
    idle: list[Finding] = []
    for source in inputs:
        one = _checked(source, how, choice)
        if isinstance(one, Unread):
            unread.append(one)
        else:
            checked += keeps_problems(source, how)
            silent += not keeps_problems(source, how)
            idle += [finding for finding in one if _waits(finding, how)]
            one = [finding for finding in one if not _waits(finding, how)]
            found += one
            if form == "text":
                _write(f"{line_of(finding)}\n" for finding in one)
    slips = _first(idle, how.unheard.slips or ())
    found += slips
    if form == "text":
        _write(f"{line_of(finding)}\n" for finding in slips)
    how.unheard.report(slips=False)
    for failure in unread:
        complain(failure.reason)
    if form == "json":
        _write([json_of(found, unread)])
    elif form == "sarif":
        _write([sarif_of(found, unread)])
    elif not quiet:
        _write([_summary(found, checked, silent, len(unread)), *_hints(found)])
    if unread or any(SEVERITIES.index(finding.problem.severity) >= PASSING[fail_on] for finding in found):
        context.exit(1)


def _once(inputs: Iterable[Input]) -> list[Input]:
    """The documents, in order, less those named before."""
    found: dict[str | None, Input] = {}
    for source in inputs:
        found.setdefault(None if source.path is None else os.path.realpath(source.path), source)
    return list(found.values())


def _checked(source: Input, how: Reading, choice: Choice) -> list[Finding] | Unread:
    """The problems of one document, or why it could not be read."""
    try:
        found = transcript(source, how)
    except EXPECTED as error:
        return Unread(name=source.file, reason=worded(error, source.name))
    problems = found.problems
    if not found.turns and not keeps_problems(source, how):
        problems = (PROBLEM_CODES["IQ101"].at(0, 0, "the table holds no turns"),)
    return list(findings_of(source.file, found, tuple(filter(choice.takes, problems))))


def _write(pieces: Iterable[str]) -> None:
    """Text to standard output as UTF-8; what has no UTF-8 as its backslash form."""
    write_output("".join(pieces).encode(errors="backslashreplace"))


def _hints(found: Sequence[Finding]) -> list[str]:
    """What can be done, a line for each code that was reported."""
    hints = {finding.problem.code: finding.problem.hint for finding in found if finding.problem.hint}
    return [f"{visible(f'{code}: {in_flags(hint)}')}\n" for code, hint in sorted(hints.items())]


def _waits(finding: Finding, how: Reading) -> bool:
    """Whether it is an option that fits nothing in this file, and may fit in another."""
    return finding.problem.code == IDLE and on_line(finding.name) not in how.unheard.decided


def _first(idle: Sequence[Finding], slips: Sequence[str]) -> list[Finding]:
    """The options that fit nothing in any file, each in the first."""
    first = {finding.problem.message: finding for finding in reversed(idle)}
    return [first[message] for message in slips if message in first]


def _summary(found: Sequence[Finding], files: int, silent: int, unread: int) -> str:
    """How much there is to look at, on a line; `silent` files hold turns alone, and were not among the `files` that are checked."""
    left = f" {plural(unread, 'file')} could not be read." if unread else ""
    if silent:
        kept = f"{plural(silent, 'file')} in CSV or JSON Lines, which keep no problems: check the text instead."
        left = f" {kept}{left}"
        if not found and not files:
            return f"{left.strip()}\n"
    if not found:
        return f"No problems in {plural(files, 'file')}.{left}\n"
    counts = Counter(finding.problem.severity for finding in found)
    said = ", ".join(plural(counts[severity], severity) for severity in reversed(SEVERITIES) if counts[severity])
    touched = len({finding.name for finding in found})
    return f"{plural(len(found), 'problem')} in {touched:,} of {plural(files + silent, 'file')}: {said}.{left}\n"
