"""The command line as a whole: its commands, and how it ends."""

import _thread
import os
import signal
import sys
import threading
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from importlib.metadata import version
from typing import Any

import click

from inquit.cli.check import check
from inquit.cli.convert import convert
from inquit.cli.explain import explain
from inquit.cli.failures import complain, worded
from inquit.cli.pseudonymise import pseudonymise
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


AGAIN_S = 0.01
"""After how many seconds a lost signal is sent again: long enough for the `__del__` to be over."""

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


for command in (convert, show, speakers, pseudonymise, check, explain):
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
    told = sys.unraisablehook
    sys.unraisablehook = partial(_lost, told)
    try:
        yield
    finally:
        sys.unraisablehook = told
        for number in ours:
            signal.signal(number, signal.SIG_DFL)


class _Ended(SystemExit):
    """A signal asks the program to end."""


def _leave(number: int, _frame: object) -> None:
    """End as the signal asks, by way of every `finally`."""
    raise _Ended(128 + number)


def _lost(told: Callable[["sys.UnraisableHookArgs"], object], lost: "sys.UnraisableHookArgs") -> None:
    """Send a signal again that arrived inside a `__del__`, where Python drops what is raised."""
    if isinstance(lost.exc_value, KeyboardInterrupt):
        number = int(signal.SIGINT)
    elif isinstance(lost.exc_value, _Ended) and isinstance(lost.exc_value.code, int):
        number = lost.exc_value.code - 128
    else:
        told(lost)
        return
    again = threading.Timer(AGAIN_S, _thread.interrupt_main, (number,))
    again.daemon = True
    again.start()
