"""The parameters that commands share, each gathered into one argument."""

import functools
from collections.abc import Callable, Sequence
from typing import Any

import attrs
import click

from inquit.cli.failures import guarded
from inquit.cli.flags import flag
from inquit.cli.inputs import PATTERNS, Input, named
from inquit.cli.reading import Reading
from inquit.cli.terminal import NARROWEST, console_for
from inquit.cli.unheard import Unheard
from inquit.errors import OptionsError
from inquit.formats import FORMATS
from inquit.options import LAYOUT_NAMES, LayoutName, Options
from inquit.parsing.idle import in_no_tag
from inquit.parsing.overrides import overrides_of
from inquit.rosters import Roster

__all__ = ["displaying", "include_option", "one_input", "quiet_option", "reading", "refuse_empty"]

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
    @click.option(
        "--roster",
        "--apply",
        "people",
        metavar="FILE",
        callback=refuse_empty,
        help="A roster saved by 'inquit speakers --save': its labels are speakers, its people take their place.",
    )
    @click.option("--layout", type=click.Choice(LAYOUT_NAMES), metavar="LAYOUT", help=f"Form of the tags: {', '.join(LAYOUT_NAMES)}.")
    @click.option("--tag-like", metavar="EXAMPLE", help="A tag as the text prints it, with NAME for the label: '[00:12] NAME:'.")
    @click.option(
        "--min-certainty",
        type=click.FloatRange(0, 1),
        default=0.5,
        show_default=True,
        metavar="P",
        help="How likely a label must be a speaker, and the text a transcript, from 0 to 1.",
    )
    @click.option("--repair-tags", is_flag=True, help="Read labels that are one letter away from a frequent one as that label.")
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
        people: str | None,
        layout: LayoutName | None,
        tag_like: str | None,
        min_certainty: float,
        repair_tags: bool,
        encoding: str | None,
        format_: str | None,
        **rest: Any,
    ) -> Any:
        said = _pairs(speakers)
        roster = _less(_roster(people), frozenset([*(label for label, _ in said), *not_speakers]))
        options = _options(
            (*said, *(() if roster is None else roster.pairs)),
            not_speakers=not_speakers,
            layout=layout,
            tag_like=tag_like,
            min_certainty=min_certainty,
            repair_tags=repair_tags,
        )
        unheard = Unheard(
            told=options != Options(speakers=() if roster is None else roster.pairs),
            expected=frozenset() if roster is None else frozenset(in_no_tag(label) for label, _ in roster.pairs),
        )
        how = Reading(options=options, encoding=_known(encoding), format=format_, roster=roster, unheard=unheard)
        return command(*args, how=how, **rest)

    return gathered


def _roster(name: str | None) -> Roster | None:
    """The roster in a file; a message and exit code 1 where it cannot be read."""
    if name is None:
        return None
    with guarded(name):
        return Roster.read(name)


def _less(roster: Roster | None, settled: frozenset[str]) -> Roster | None:
    """The roster without the labels that the person settled: what they say comes first."""
    if roster is None or settled.isdisjoint(label for label, _ in roster.pairs):
        return roster
    kept = [attrs.evolve(one, labels=tuple(label for label in one.labels if label not in settled)) for one in roster.speakers]
    return attrs.evolve(roster, speakers=tuple(kept))


def _pairs(speakers: Sequence[str]) -> list[tuple[str, str]]:
    """Labels with their names, as `--speaker` has them."""
    return [(label.strip(), (name if equals else label).strip()) for label, equals, name in (s.partition("=") for s in speakers)]


def _options(speakers: Sequence[tuple[str, str]], **others: Any) -> Options:
    """The parser's options; a usage error where they cannot be used."""
    try:
        options = Options(speakers=speakers, **others)
        # An example of a tag is looked at here, once, and not in the middle of the first document.
        overrides_of(options)
    except OptionsError as error:
        field, colon, reason = str(error).partition(":")
        raise click.UsageError(f"{flag(field)}{colon}{reason}") from None
    return options


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


include_option = click.option(
    "--include",
    "patterns",
    metavar="GLOB",
    multiple=True,
    help=f"Which files of a folder to take, such as '*.log'; may be given again.  [default: {' '.join(PATTERNS)}]",
)

quiet_option = click.option("-q", "--quiet", is_flag=True, help="Say nothing but what went wrong.")
