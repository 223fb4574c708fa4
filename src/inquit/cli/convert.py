"""`inquit convert`: transcripts into JSON, JSON Lines or CSV, one file each."""

import os
from collections.abc import Sequence
from pathlib import Path

import attrs
import click

from inquit.cli.common import include_option, quiet_option, reading, refuse_empty
from inquit.cli.failures import EXPECTED, complain, located, worded
from inquit.cli.inputs import DASH, PATTERNS, documents
from inquit.cli.outputs import Job, PlanError, deliver, free, is_folder_name, plan
from inquit.cli.progress import Say, followed
from inquit.cli.reading import Reading, transcript
from inquit.cli.terminal import plural
from inquit.formats import FORMATS, Format, dumps
from inquit.formats.table import by_name, by_path
from inquit.model import Transcript

__all__ = ["convert"]

EXISTS = "exists and is kept; --force replaces it"

WRITABLE = tuple(row.name for row in FORMATS if row.writable)

EPILOG = """\
\b
Examples:
  inquit convert talk.txt --to json             to standard output
  inquit convert talk.txt -o talk.csv           the suffix names the format
  inquit convert a.txt b.txt --to csv           a.csv and b.csv, beside them
  inquit convert interviews/ --to json -o out/  out/ mirrors the folder
  inquit convert - --to jsonl < talk.txt        standard input
"""


@attrs.frozen(kw_only=True)
class Writing:
    """What the person said about the outputs."""

    format: Format
    raw_cells: bool
    force: bool
    strict: bool
    allow_empty: bool
    quiet: bool
    say: Say = complain


@click.command(epilog=EPILOG, short_help="Write transcripts as JSON, JSON Lines or CSV.")
@click.argument("files", metavar="FILE...", nargs=-1, required=True, callback=refuse_empty)
@click.option("--to", type=click.Choice(WRITABLE), help="Format of the output; without it, the suffix of -o decides.")
@click.option(
    "-o",
    "--output",
    metavar="OUT|DIR",
    callback=refuse_empty,
    help="File to write, or folder: it is made if missing; - is standard output.",
)
@click.option("--force", is_flag=True, help="Replace outputs that exist; without it they are kept, with a message.")
@click.option("--strict", is_flag=True, help="Refuse a transcript with a problem of severity error.")
@click.option("--allow-empty", is_flag=True, help="Write also what has no turns; without it that is an error.")
@click.option(
    "--raw-cells",
    is_flag=True,
    help="CSV: write cells as they are, also those that a spreadsheet would run as formulas.",
)
@include_option
@quiet_option
@reading
@click.pass_context
def convert(
    context: click.Context,
    /,
    *,
    files: Sequence[str],
    to: str | None,
    output: str | None,
    patterns: Sequence[str],
    how: Reading,
    force: bool,
    strict: bool,
    allow_empty: bool,
    raw_cells: bool,
    quiet: bool,
) -> None:
    """Convert transcripts to JSON, JSON Lines or CSV.

    One FILE goes to standard output, or to -o.
    Several files, or a folder with all folders in it, give one output each: beside the input, or in the folder -o.
    Hidden files and folders are left out.

    Each output is written as a whole or not at all.
    A file that cannot be converted costs that file alone: a message says why, and the exit code is 1 at the end.
    """
    writing = Writing(format=_format(to, output), force=force, strict=strict, allow_empty=allow_empty, raw_cells=raw_cells, quiet=quiet)
    several = len(files) > 1 or Path(files[0]).is_dir()
    _check_output(output, several=several)
    refused: list[OSError] = []
    without = None if output is None or not is_folder_name(output) else Path(output)
    inputs = list(documents(files, patterns=patterns or PATTERNS, without=without, refused=refused.append))
    try:
        jobs = plan(inputs, output=output, suffix=writing.format.suffixes[0], several=several)
    except PlanError as error:
        raise click.UsageError(str(error)) from None
    for unread in refused:
        complain(worded(unread, ""))
    failed = 0
    with followed(jobs, silent=writing.quiet) as (following, say):
        for job in following:
            failed += not _converted(job, how, attrs.evolve(writing, say=say))
    if failed and several:
        complain(f"{failed:,} of {plural(len(jobs), 'file')} not converted")
    if failed or refused:
        context.exit(1)


def _format(to: str | None, output: str | None) -> Format:
    """The format asked for, or that of the output's suffix."""
    if to is not None:
        return by_name(to)
    found = by_path(output or "")
    if found is None or not found.writable:
        raise click.UsageError(f"name the format: --to {'|'.join(WRITABLE)}, or -o with a file name that ends in one")
    return found


def _check_output(output: str | None, *, several: bool) -> None:
    """Refuse one place for several outputs."""
    if not several or output is None:
        return
    if output == DASH:
        raise click.UsageError("several outputs cannot share standard output: name a folder with -o")
    if os.path.lexists(output) and not is_folder_name(output):
        raise click.UsageError(f"{output} is a file, and each input gets an output of its own: name a folder with -o")


def _converted(job: Job, how: Reading, writing: Writing) -> bool:
    """Convert one document; False after saying why not."""
    name = job.source.name
    if job.target is not None and not writing.force and not free(job.target):
        writing.say(f"{job.target}: {EXISTS}")
        return False
    try:
        found = transcript(job.source, how)
        if not _acceptable(found, name, writing):
            return False
        data = _written(found, writing).encode()
    except EXPECTED as error:
        writing.say(worded(error, name))
        return False
    if not _delivered(data, job, writing):
        return False
    if not writing.quiet:
        _mention_problems(found, name, writing.say)
    return True


def _delivered(data: bytes, job: Job, writing: Writing) -> bool:
    """Write one output; False after saying why not."""
    try:
        deliver(data, job, force=writing.force)
    except FileExistsError:
        writing.say(f"{job.target}: {EXISTS}")
    except OSError as error:
        if job.target is None:
            raise
        reason = "its folder does not exist" if isinstance(error, FileNotFoundError) else error.strerror
        writing.say(f"{job.target}: cannot be written: {reason}")
    else:
        return True
    return False


def _written(found: Transcript, writing: Writing) -> str:
    """The transcript in the format asked for."""
    if "spreadsheet_safe" in writing.format.choices:
        return dumps(found, writing.format.name, spreadsheet_safe=not writing.raw_cells)
    return dumps(found, writing.format.name)


def _acceptable(found: Transcript, name: str, writing: Writing) -> bool:
    """Whether the transcript is one to write; False after saying why not."""
    if not found.turns and not writing.allow_empty:
        writing.say(f"{name}: no turns found; 'inquit explain' says why, --allow-empty writes it all the same")
        return False
    errors = tuple(problem for problem in found.problems if problem.severity == "error") if writing.strict else ()
    for line, column, problem in located(found, errors):
        writing.say(f"{name}:{line}:{column}: {problem.code} {problem.message}")
    return not errors


def _mention_problems(found: Transcript, name: str, say: Say) -> None:
    """Say that a person should look, where that is more than a remark."""
    errors = sum(problem.severity == "error" for problem in found.problems)
    warnings = sum(problem.severity == "warning" for problem in found.problems)
    said = [plural(count, noun) for count, noun in ((errors, "error"), (warnings, "warning")) if count]
    if said:
        say(f"{name}: {' and '.join(said)}; 'inquit show' lists them")
