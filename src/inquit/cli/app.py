"""The command line as a whole: its commands, and how it ends."""

import os
import signal
import sys
from collections.abc import Generator, Sequence
from contextlib import contextmanager, suppress
from importlib.metadata import version
from typing import Any

import click

from inquit.cli.check import check
from inquit.cli.convert import convert
from inquit.cli.explain import explain
from inquit.cli.failures import complain, worded
from inquit.cli.show import show
from inquit.cli.speakers import speakers

__all__ = ["app", "run"]

# Exit codes beyond 0, 1 and 2 are those a shell gives to a program that a signal ended: 128 and the signal's number.
INTERRUPTED = 130
READER_LEFT = 141


class Application(click.Group):
    """A group that ends quietly when its output breaks off, and with a message when it cannot be written."""

    def make_context(self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: Any) -> click.Context:
        """Read the arguments; help and version are printed here."""
        with _heard_out():
            return super().make_context(info_name, args, parent, **extra)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command and see its output out."""
        with _heard_out():
            result = super().invoke(ctx)
            if sys.stdout is not None:
                sys.stdout.flush()
        return result


@contextmanager
def _heard_out() -> Generator[None]:
    """Turn what befalls standard output into an exit code, before click takes it for something else."""
    try:
        yield
    except BrokenPipeError:
        _let_go_of_output()
        raise click.exceptions.Exit(READER_LEFT) from None
    except OSError as error:
        _let_go_of_output()
        complain(worded(error, "<stdout>"))
        raise click.exceptions.Exit(1) from None


def _let_go_of_output() -> None:
    """Send what is still buffered nowhere, or the interpreter would try to write it on its way out."""
    # A closed stream, or a stand-in without a file behind it, has nothing that would be written.
    with suppress(AttributeError, OSError):
        number = sys.stdout.fileno()
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, number)
        os.close(nowhere)


EPILOG = """\
\b
Examples:
  inquit show talk.txt
  inquit convert talk.txt --to json > talk.json
  inquit convert interviews/ --to csv -o tables/
  inquit check interviews/ --fail-on warning
  curl -s https://example.org/talk.txt | inquit speakers -

\b
Exit codes:
  0    all went well
  1    something was wrong with an input or an output; the message says what
  2    the command was used wrongly; nothing was done
  130  interrupted; no half-written file is left
  141  whatever read the output through a pipe left early
"""


@click.group(cls=Application, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}, epilog=EPILOG)
@click.version_option(version("inquit"), message="%(prog)s %(version)s")
def app() -> None:
    """Turn transcripts (interviews, podcasts, minutes, hearings) into typed turns.

    Nobody has to say who speaks: the text decides, and `inquit explain` tells how.
    A FILE named - is standard input.
    """


for command in (convert, show, speakers, check, explain):
    app.add_command(command)


def run(arguments: Sequence[str]) -> int:
    """Run the command line on these arguments and return the exit code."""
    with _ended_in_order():
        try:
            code = app.main(args=list(arguments), prog_name="inquit", standalone_mode=False)
        except (click.Abort, KeyboardInterrupt):
            complain("interrupted")
            return INTERRUPTED
        except click.ClickException as error:
            error.show()
            return error.exit_code
    return code if isinstance(code, int) else 0


@contextmanager
def _ended_in_order() -> Generator[None]:
    """Let SIGTERM and SIGHUP unwind the stack, so that half-written files are removed; a handler in place stays."""
    names = [name for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    signals = [getattr(signal, name) for name in names]
    ours = [number for number in signals if signal.getsignal(number) is signal.SIG_DFL]
    for number in ours:
        signal.signal(number, _leave)
    try:
        yield
    finally:
        for number in ours:
            signal.signal(number, signal.SIG_DFL)


def _leave(number: int, _frame: object) -> None:
    """End as the signal asks, by way of every `finally`."""
    raise SystemExit(128 + number)
