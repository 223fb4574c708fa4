"""From the files that a person names to the jobs to do, and from a result to its place: what the writing commands share."""

import os
from collections.abc import Sequence
from pathlib import Path

import click

from inquit.cli.failures import complain, worded
from inquit.cli.inputs import DASH, PATTERNS, documents
from inquit.cli.outputs import Job, PlanError, deliver, is_folder_name, plan
from inquit.cli.progress import Say
from inquit.cli.visible import on_line
from inquit.formats.table import by_path

__all__ = ["EXISTS", "delivered", "planned"]

EXISTS = "exists and is kept; --force replaces it"


def planned(files: Sequence[str], output: str | None, *, patterns: Sequence[str], suffix: str) -> tuple[list[Job], bool, bool]:
    """The jobs, whether they are several, and whether a folder could not be read; usage errors where they cannot be done."""
    several = len(files) > 1 or Path(files[0]).is_dir()
    _check_output(output, several=several)
    refused: list[OSError] = []
    without = None if output is None or not is_folder_name(output) else Path(output)
    inputs = list(documents(files, patterns=patterns or PATTERNS, without=without, refused=refused.append))
    try:
        jobs = plan(inputs, output=output, suffix=suffix, several=several)
    except PlanError as error:
        raise click.UsageError(str(error)) from None
    for unread in refused:
        complain(worded(unread, ""))
    return jobs, several, bool(refused)


def _check_output(output: str | None, *, several: bool) -> None:
    """Refuse one place for several outputs, and a folder with the name of a file, unless it is there or its last character says so."""
    if not several or output is None:
        return
    if output == DASH:
        raise click.UsageError("several outputs cannot share standard output: name a folder with -o")
    if os.path.lexists(output) and not is_folder_name(output):
        raise click.UsageError(f"{on_line(output)} is a file, and each input gets an output of its own: name a folder with -o")
    if not is_folder_name(output) and by_path(output) is not None:
        shown = on_line(output)
        raise click.UsageError(f"{shown} is the name of a file, and each input gets an output of its own: name a folder, or write {shown}/")


def delivered(data: bytes, job: Job, *, force: bool, say: Say) -> bool:
    """Write one output; False after saying why not."""
    try:
        deliver(data, job, force=force)
    except FileExistsError:
        say(f"{job.place}: {EXISTS}")
    except OSError as error:
        if job.target is None:
            raise
        reason = "its folder does not exist" if isinstance(error, FileNotFoundError) else error.strerror
        say(f"{job.place}: cannot be written: {reason}")
    else:
        return True
    return False
