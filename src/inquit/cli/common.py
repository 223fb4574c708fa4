"""The parameters that commands share, each gathered into one argument."""

import functools
from collections.abc import Callable, Sequence
from typing import Any

import click

from inquit.cli.inputs import Input, named
from inquit.cli.reading import Reading
from inquit.cli.terminal import NARROWEST, console_for
from inquit.errors import OptionsError
from inquit.formats import FORMATS
from inquit.options import Options

__all__ = ["displaying", "one_input", "quiet_option", "reading", "refuse_empty"]

Command = Callable[..., Any]


def refuse_empty(_context: click.Context, _parameter: click.Parameter, value: str | tuple[str, ...] | None) -> str | tuple[str, ...] | None:
    """Refuse an empty name: an unset variable in a script, which would mean the current folder."""
    if "" in (value if isinstance(value, tuple) else (value,)):
        raise click.BadParameter("the name is empty")
    return value


def reading(command: Command) -> Command:
    """Add the options on how inputs are read; the command gets them as `how`."""

    @click.option(
        "--speaker",
        "speakers",
        metavar="LABEL=NAME",
        multiple=True,
        help="LABEL is a speaker, whatever the text says, and stands for NAME (or for itself, without '=NAME').",
    )
    @click.option("--not-speaker", "not_speakers", metavar="LABEL", multiple=True, help="LABEL is no speaker.")
    @click.option("--encoding", metavar="NAME", help="Encoding of the input; without it UTF-8, or what a byte order mark says.")
    @click.option(
        "--from",
        "format_",
        type=click.Choice([row.name for row in FORMATS]),
        help="Format of the input; without it, the file name and the content decide.",
    )
    @functools.wraps(command)
    def gathered(
        *args: Any,
        speakers: Sequence[str],
        not_speakers: Sequence[str],
        encoding: str | None,
        format_: str | None,
        **rest: Any,
    ) -> Any:
        how = Reading(options=_options(speakers, not_speakers), encoding=_known(encoding), format=format_)
        return command(*args, how=how, **rest)

    return gathered


def _options(speakers: Sequence[str], not_speakers: Sequence[str]) -> Options:
    """The parser's options; a usage error where they cannot be used."""
    pairs = [(label.strip(), (name if equals else label).strip()) for label, equals, name in (s.partition("=") for s in speakers)]
    try:
        return Options(speakers=pairs, not_speakers=tuple(not_speakers))
    except OptionsError as error:
        raise click.UsageError(str(error)) from None


def _known(encoding: str | None) -> str | None:
    """The encoding, if Python knows it: said once, not for each file."""
    if encoding is not None:
        try:
            "".encode(encoding)
        except (LookupError, ValueError):
            raise click.BadParameter(f"{encoding!r} is no encoding that Python knows", param_hint="--encoding") from None
    return encoding


def displaying(command: Command) -> Command:
    """Add the options on how things are shown; the command gets its console as `console`."""

    @click.option("--width", type=click.IntRange(min=NARROWEST), metavar="COLUMNS", help="Width to lay out for; without it the terminal's.")
    @click.option(
        "--color",
        "--colour",
        "colour",
        type=click.Choice(["auto", "always", "never"]),
        default="auto",
        show_default=True,
        help="Colours: on a terminal (and without NO_COLOR), always, or never.",
    )
    @functools.wraps(command)
    def gathered(*args: Any, width: int | None, colour: Any, **rest: Any) -> Any:
        return command(*args, console=console_for(width=width, colour=colour), **rest)

    return gathered


def one_input(command: Command) -> Command:
    """Add the argument FILE; the command gets its `Input` as `source`."""

    @click.argument("file", callback=refuse_empty)
    @functools.wraps(command)
    def gathered(*args: Any, file: str, **rest: Any) -> Any:
        source: Input = named(file)
        return command(*args, source=source, **rest)

    return gathered


quiet_option = click.option("-q", "--quiet", is_flag=True, help="Say nothing but what went wrong.")
