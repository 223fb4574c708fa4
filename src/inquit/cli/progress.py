"""A progress bar on standard error, for a person who waits; nothing in a pipe."""

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.text import Text

from inquit.cli.failures import complain, signed
from inquit.cli.outputs import Job
from inquit.cli.visible import on_line

__all__ = ["Say", "followed"]

Say = Callable[[str], None]
"""How to send a message."""


@contextmanager
def followed(jobs: Sequence[Job], *, silent: bool) -> Generator[tuple[Iterable[Job], Say]]:
    """The jobs to go through, and how to send messages meanwhile.

    Where there are several jobs and somebody can see it, a bar follows them and messages appear above it.
    """
    console = Console(stderr=True, markup=False, highlight=False, emoji=False)
    if silent or len(jobs) < 2 or not console.is_terminal:
        yield jobs, complain
        return
    columns = (
        TextColumn("converting", markup=False),
        BarColumn(complete_style="color(33)", finished_style="color(33)"),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        TextColumn("{task.fields[name]}", style="dim", markup=False),
    )
    with Progress(*columns, console=console, transient=True) as progress:
        yield _counted(jobs, progress), lambda message: console.print(Text(signed(message)), soft_wrap=True)


def _counted(jobs: Sequence[Job], progress: Progress) -> Iterator[Job]:
    """The jobs, each of which moves the bar on when the next is asked for."""
    task = progress.add_task("", total=len(jobs), name="")
    for job in jobs:
        progress.update(task, name=on_line(job.source.place.name))
        yield job
        progress.advance(task)
