"""Where each document goes: planned and checked as a whole before anything is written."""

import errno
import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path, PurePath

import attrs
import regex

from inquit.cli.inputs import DASH, Input
from inquit.cli.streams import write_output
from inquit.cli.visible import on_line
from inquit.files import write_atomically

__all__ = ["Job", "PlanError", "check_place", "deliver", "free", "is_folder_name", "plan"]

# A file name's suffix, and not the rest of a name with full stops in it.
# "talk.txt" has one, "Interview with Dr. Voss" and "minutes 2024.05.17" have none.
SUFFIX = regex.compile(r"(?<=.)\.[A-Za-z][A-Za-z0-9]{0,9}\Z")


class PlanError(ValueError):
    """What was asked for cannot be done without losing something; nothing was written."""


@attrs.frozen(kw_only=True)
class Job:
    """One document and where it goes."""

    source: Input
    target: Path | None
    """None for standard output."""
    makes_folder: bool = False
    """Whether the target's folder is made where it is missing."""

    @property
    def place(self) -> str:
        """What messages call the target."""
        return "<stdout>" if self.target is None else on_line(str(self.target))


def is_folder_name(name: str) -> bool:
    """Whether a name means a folder: it is one, or says so by its last character."""
    return name.endswith(("/", os.sep)) or Path(name).is_dir()


def plan(inputs: Sequence[Input], *, output: str | None, suffix: str, several: bool) -> list[Job]:
    """The jobs, one for each input, in order; a document named twice is done once.

    `several` says that each input gets a file of its own: beside it or, with `output`, in that folder.
    Raises `PlanError` where two inputs would write one file, or a file that is itself an input.
    """
    return list(_checked([_job(source, output, suffix, several=several) for source in inputs]))


def _job(source: Input, output: str | None, suffix: str, *, several: bool) -> Job:
    """Where one input goes."""
    if output is None and not several:
        return Job(source=source, target=None)
    if output == DASH:
        return Job(source=source, target=None)
    if output is not None and not several and not is_folder_name(output):
        return Job(source=source, target=Path(output))
    if source.path is None:
        raise PlanError("standard input has no name to make a file name of: give it alone, with -o FILE")
    if output is None:
        return Job(source=source, target=source.path.with_name(_renamed(source.path, suffix)))
    return Job(source=source, target=Path(output, source.place.with_name(_renamed(source.place, suffix))), makes_folder=True)


def _renamed(path: PurePath, suffix: str) -> str:
    """The name of an output: the input's with another suffix."""
    return f"{SUFFIX.sub('', path.name)}{suffix}"


def _checked(jobs: Iterable[Job]) -> Iterator[Job]:
    """The jobs less repetitions, no two of which write one file, none of which writes an input."""
    jobs = list(jobs)
    sources = {_identity(job.source.path) for job in jobs if job.source.path is not None}
    taken: dict[str, Job] = {}
    for job in jobs:
        if job.target is None:
            yield job
            continue
        if _identity(job.target) in sources:
            raise PlanError(f"{job.place} is an input and would be overwritten: choose another output with -o")
        rival = taken.setdefault(os.path.realpath(job.target), job)
        if rival is job:
            yield job
        elif _identity(rival.source.path) != _identity(job.source.path):
            raise PlanError(f"{rival.source.name} and {job.source.name} would both be written to {job.place}: convert them apart")


def _identity(path: Path | None) -> object:
    """The same for two names of one file: device and inode where there is a file, else the resolved path."""
    if path is None:
        return None
    try:
        found = path.stat()
    except OSError:
        return os.path.realpath(path)
    return found.st_dev, found.st_ino


def free(target: Path) -> bool:
    """Whether writing there replaces nothing: the name is free, or a device or a pipe has it."""
    return not os.path.lexists(target) or (target.exists() and not target.is_file() and not target.is_dir())


def check_place(path: Path, *, after: Iterable[Job] = ()) -> None:
    """Raise the `OSError` of a file that cannot be written there, as far as can be told before it is tried.

    It is to be written after some jobs, which may make its folder.
    """
    if path.exists() and not path.is_file() and not path.is_dir():
        return
    folder = Path(os.path.realpath(path)).parent
    if not folder.is_dir():
        targets = (job.target for job in after if job.target is not None and job.makes_folder)
        if any(folder == Path(os.path.realpath(parent)) for target in targets for parent in target.parents):
            return
        raise FileNotFoundError(errno.ENOENT, "its folder does not exist", str(path))
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if not os.access(folder, os.W_OK) or (path.exists() and not os.access(path, os.W_OK)):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))


def deliver(data: bytes, job: Job, *, force: bool) -> None:
    """Write the result of a job: the whole of it, or nothing.

    Raises `FileExistsError` without `force` where the target exists, and `OSError` where it cannot be written.
    """
    if job.target is None:
        write_output(data)
        return
    if job.makes_folder:
        job.target.parent.mkdir(parents=True, exist_ok=True)
    device = job.target.exists() and free(job.target)
    write_atomically(job.target, data, exist_ok=force or device)
