"""`inquit convert`: transcripts into JSON, JSON Lines or CSV, one file each."""

from collections.abc import Sequence

import attrs
import click

from inquit.cli.batches import EXISTS, delivered, planned
from inquit.cli.common import include_option, quiet_option, reading, refuse_empty
from inquit.cli.failures import EXPECTED, complain, located, worded
from inquit.cli.outputs import Job, free
from inquit.cli.progress import Say, followed
from inquit.cli.reading import Reading, transcript, without_turns
from inquit.cli.terminal import plural
from inquit.formats import FORMATS, Format, dumps
from inquit.formats.table import by_name, by_path
from inquit.model import Transcript

__all__ = ["convert"]

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
    merge: bool = False
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
@click.option("--merge", is_flag=True, help="Join neighbouring turns of one speaker.")
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
    merge: bool,
    quiet: bool,
) -> None:
    """Convert transcripts to JSON, JSON Lines or CSV.

    One FILE goes to standard output, or to -o.
    Several files, or a folder with all folders in it, give one output each: beside the input, or in the folder -o.
    Hidden files and folders are left out.

    Each output is written as a whole or not at all.
    A file that cannot be converted costs that file alone: a message says why, and the exit code is 1 at the end.
    """
    writing = Writing(
        format=_format(to, output),
        force=force,
        strict=strict,
        allow_empty=allow_empty,
        raw_cells=raw_cells,
        merge=merge,
        quiet=quiet,
    )
    jobs, several, refused = planned(files, output, patterns=patterns, suffix=writing.format.suffixes[0])
    failed = 0
    with followed(jobs, silent=writing.quiet) as (following, say):
        for job in following:
            failed += not _converted(job, how, attrs.evolve(writing, say=say))
    if not quiet:
        how.unheard.report()
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


def _converted(job: Job, how: Reading, writing: Writing) -> bool:
    """Convert one document; False after saying why not."""
    name = job.source.name
    if job.target is not None and not writing.force and not free(job.target):
        writing.say(f"{job.place}: {EXISTS}")
        return False
    try:
        found = transcript(job.source, how)
        if not _acceptable(found, name, writing):
            return False
        data = _written(found.merged() if writing.merge else found, writing).encode()
    except EXPECTED as error:
        writing.say(worded(error, name))
        return False
    if not delivered(data, job, force=writing.force, say=writing.say):
        return False
    if not writing.quiet:
        _mention_problems(found, name, writing.say)
    return True


def _written(found: Transcript, writing: Writing) -> str:
    """The transcript in the format asked for."""
    if "spreadsheet_safe" in writing.format.choices:
        return dumps(found, writing.format.name, spreadsheet_safe=not writing.raw_cells)
    return dumps(found, writing.format.name)


def _acceptable(found: Transcript, name: str, writing: Writing) -> bool:
    """Whether the transcript is one to write; False after saying why not."""
    if not found.turns and not writing.allow_empty:
        writing.say(f"{name}: {without_turns(found)}, --allow-empty writes it all the same")
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
        say(f"{name}: {' and '.join(said)}; 'inquit check' lists them")
