"""The one table of formats, and the rules by which a name or a text finds its row."""

import importlib
import os
from collections.abc import Iterable
from pathlib import PurePath
from typing import Any, Protocol, cast

import attrs

from inquit.errors import FormatError, OptionsError
from inquit.model import Transcript
from inquit.options import Options

__all__ = ["FORMATS", "Choices", "Codec", "Format", "Reading", "by_name", "by_path", "by_text", "chosen", "codec", "named"]


@attrs.frozen(kw_only=True)
class Reading:
    """What a reader is told besides the text."""

    source: str = "<string>"
    """The name of the file, for messages."""
    options: Options | None = None
    """What the caller decides for the parser."""


@attrs.frozen(kw_only=True)
class Choices:
    """What a caller may decide for a writer; the row of a format names those it knows."""

    indent: int = 2
    """Blanks by which each level stands in; 0 writes everything on one line."""
    spreadsheet_safe: bool = True
    """Whether cells that a spreadsheet would run as formulas are defused."""


class Codec(Protocol):
    """What the module of a format holds. Those that cannot be written have no `write`."""

    def read(self, text: str, reading: Reading) -> Transcript:
        """The transcript that a text in this format describes; raises `SourceError` where it is broken."""
        ...

    def write(self, transcript: Transcript, choices: Choices) -> str:
        """The transcript in this format."""
        ...


@attrs.frozen(kw_only=True)
class Format:
    """One row of the table."""

    name: str
    """What `format=` calls it."""
    suffixes: tuple[str, ...]
    """Endings of file names, in lower case, the one to write first."""
    media_type: str
    """As registered with IANA."""
    module: str
    """Where its reader and writer live; imported when first used."""
    writable: bool = True
    choices: frozenset[str] = frozenset()
    """Which fields of `Choices` it heeds."""
    losses: tuple[str, ...] = ()
    """What of a transcript does not come back when it was written and is read again."""

    @property
    def keeps_problems(self) -> bool:
        """Whether the problems of a transcript come back."""
        return NO_PROBLEMS not in self.losses


NO_PROBLEMS = "problems and metadata"
"""The loss of formats in which a transcript without problems cannot be told from one with some."""

TURNS_ALONE = (
    "what stands outside the turns: title, preamble, headings",
    "the source: one is composed anew as lines of `label: text`, and `start` and `end` count in that",
    "speakers without a turn, and labels that no turn bears",
    "the parts of names, jobs, affiliations and their evidence",
    NO_PROBLEMS,
    "lone surrogates, which become U+FFFD",
)

FORMATS = (
    Format(
        name="json",
        suffixes=(".json",),
        media_type="application/json",
        module="inquit.formats.json",
        choices=frozenset({"indent"}),
    ),
    Format(
        name="jsonl",
        suffixes=(".jsonl", ".ndjson"),
        media_type="application/x-ndjson",
        module="inquit.formats.jsonl",
        losses=TURNS_ALONE,
    ),
    Format(
        name="csv",
        suffixes=(".csv",),
        media_type="text/csv",
        module="inquit.formats.csv",
        choices=frozenset({"spreadsheet_safe"}),
        losses=(*TURNS_ALONE, "events: their characters stay in the text, unmarked"),
    ),
    Format(
        name="text",
        suffixes=(".txt", ".text", ".md", ".markdown"),
        media_type="text/plain",
        module="inquit.formats.text",
        writable=False,
    ),
)
"""Every format that inquit knows, in the order in which messages list them."""


def by_name(name: str) -> Format:
    """The row of that name, in any case; raises `FormatError`, listing the names there are."""
    for row in FORMATS:
        if row.name == name.lower():
            return row
    raise FormatError(f"no format is called {name!r}: there are {named(FORMATS)}")


def by_path(path: str | os.PathLike[str]) -> Format | None:
    """The row whose suffix a file name ends in, in any case; None where no row has it."""
    suffix = PurePath(os.fspath(path)).suffix.lower()
    return next((row for row in FORMATS if suffix in row.suffixes), None)


def by_text(text: str) -> Format:
    """The row for a text that came without a telling name.

    inquit's own JSON is told by its first field; everything else is a text to parse.
    """
    beginning = "".join(text[:200].removeprefix("\ufeff").split())
    return by_name("json" if beginning.startswith('{"schema":"inquit/') else "text")


def codec(row: Format) -> Codec:
    """The reader and writer of a format."""
    return cast("Codec", importlib.import_module(row.module))


def chosen(row: Format, **choices: int | None) -> Choices:
    """The choices for a writer; None means that the caller leaves it to the default.

    Raises `OptionsError` for a choice that the format does not know: it would change nothing.
    """
    made: dict[str, Any] = {name: value for name, value in choices.items() if value is not None}
    for name in made:
        if name not in row.choices:
            knowing = [other for other in FORMATS if name in other.choices]
            raise OptionsError(f"{name}: means nothing to the format {row.name}, only to {named(knowing)}")
    if made.get("indent", 0) < 0:
        raise OptionsError(f"indent: expected 0 or more blanks, got {made['indent']}")
    return attrs.evolve(Choices(), **made)


def named(rows: Iterable[Format]) -> str:
    """The names of formats as a list for a sentence."""
    return ", ".join(row.name for row in rows)
