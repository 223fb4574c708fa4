"""Expected failures as messages on standard error, never as tracebacks."""

from collections.abc import Generator, Iterator
from contextlib import contextmanager

import click

from inquit.cli.lines import Lines
from inquit.cli.visible import on_line, visible
from inquit.errors import InquitError, SourceError
from inquit.model import Problem, Transcript

__all__ = ["EXPECTED", "complain", "guarded", "located", "signed", "worded"]

# What a document, a disk or a machine may do to us; anything else is a defect of inquit and shows its traceback.
EXPECTED = (InquitError, OSError, MemoryError, RecursionError)


def complain(message: str) -> None:
    """One message on standard error, under the command's name."""
    click.echo(signed(message), err=True)


def signed(message: str) -> str:
    """A message under the command's name, its unseen characters spelt out."""
    return f"inquit: {visible(message)}"


def worded(error: BaseException, name: str) -> str:
    """What went wrong with the input or output of that name."""
    name = on_line(name)
    match error:
        case SourceError(source=source):
            return str(error) if source == name else _renamed(error, name)
        case BrokenPipeError():
            return f"{name}: the reader of the output left"
        case OSError(strerror=str(reason)):
            place = error.filename if isinstance(error.filename, str) else name
            return f"{on_line(place)}: {reason}"
        case MemoryError():
            return f"{name}: not enough memory"
        case RecursionError():
            return f"{name}: nested too deeply"
        case _:
            return f"{name}: {error}"


def _renamed(error: SourceError, name: str) -> str:
    """The message of a source error under the name that the person gave."""
    return str(SourceError(error.reason, source=name, line=error.line, column=error.column, excerpt=error.excerpt, hint=error.hint))


def located(transcript: Transcript, problems: tuple[Problem, ...]) -> Iterator[tuple[int, int, Problem]]:
    """Each problem with the line and the column it begins at, both from 1, the column in code points."""
    lines = Lines.of(transcript.source if problems else "")
    for problem in problems:
        yield *lines.place(problem.span.start), problem


@contextmanager
def guarded(name: str) -> Generator[None]:
    """Turn the expected failures of one document into its message and exit code 1."""
    try:
        yield
    except BrokenPipeError:
        raise
    except EXPECTED as error:
        complain(worded(error, name))
        raise click.exceptions.Exit(1) from None
