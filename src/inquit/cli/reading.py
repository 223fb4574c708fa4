"""How one input becomes a transcript or an explanation: the only place that reads for the commands."""

import attrs
import click

from inquit.cli.failures import complain
from inquit.cli.guises import guise
from inquit.cli.inputs import Input
from inquit.cli.unheard import Unheard
from inquit.explanation import Explanation
from inquit.files import decode
from inquit.formats import Format, loads
from inquit.formats.table import by_name, by_path, by_text
from inquit.model import Transcript
from inquit.options import Options
from inquit.parsing import explain, parse
from inquit.rosters import Roster

__all__ = ["Reading", "explained", "keeps_problems", "needed", "transcript", "without_turns"]


@attrs.frozen(kw_only=True)
class Reading:
    """What the person said about the inputs."""

    options: Options = attrs.field(factory=Options)
    encoding: str | None = None
    format: str | None = None
    roster: Roster | None = None
    """The people of the series; their labels are in the options too."""
    unheard: Unheard = attrs.field(factory=Unheard)
    """What becomes of what the person said, over all inputs."""


def transcript(source: Input, how: Reading) -> Transcript:
    """The transcript in one input, of whatever format."""
    text, row = _opened(source, how)
    found = loads(text, row.name, options=how.options, source=source.name)
    if row.name == "text":
        how.unheard.text(found)
    else:
        how.unheard.other(source.name)
    return found if how.roster is None else how.roster.applied(found)


def keeps_problems(source: Input, how: Reading) -> bool:
    """Whether the format of an input holds the problems that were found in its text; what is told by its content does."""
    row = _named(source, how)
    return row is None or row.keeps_problems


def explained(source: Input, how: Reading) -> tuple[Explanation, str]:
    """Why one input is read as it is, and the text that the account points into."""
    text, row = _opened(source, how)
    if row.name != "text":
        text = loads(text, row.name, source=source.name).source
    if how.unheard.told:
        how.unheard.text(parse(text, options=how.options))
    return explain(text, options=how.options), text


def _opened(source: Input, how: Reading) -> tuple[str, Format]:
    """What an input holds, decoded, and its format."""
    text = decode(source.data(), source=source.name, encoding=how.encoding)
    return text, _named(source, how) or by_text(text)


def _named(source: Input, how: Reading) -> Format | None:
    """The format that the person names, or that the suffix stands for."""
    return by_name(how.format) if how.format else by_path(source.path or "")


def needed(source: Input, found: Transcript) -> Transcript:
    """The transcript, which must have turns: else a message and exit code 1."""
    if found.turns:
        return found
    complain(f"{source.name}: {without_turns(found)}")
    raise click.exceptions.Exit(1)


def without_turns(found: Transcript) -> str:
    """What to say of an input without turns: one that looks like our own JSON Lines or CSV was not read as such."""
    if (format_ := guise(found.source)) is not None:
        return f"no turns found; it looks like what 'inquit convert' writes, and --from {format_} reads it"
    return "no turns found; 'inquit explain' says why"
