"""One form that a tag can take: what a row of the table of layouts says of it."""

from functools import cached_property
from typing import Literal, TypedDict, Unpack

import attrs
import regex

from inquit.candidates.pieces import LABEL_MOST
from inquit.candidates.times import BEGINS, STAMP, STAMP_PARTS

__all__ = ["Layout", "row"]


class _Traits(TypedDict, total=False):
    """What a row may say beyond its pattern; see `Layout`."""

    gate: tuple[str, ...]
    beside_time: str
    without: tuple[str, ...]
    reach: int
    clear: bool
    own_line: bool
    needs_time: bool
    sure: bool
    first: Literal["", "capitals", "wide"]
    within: bool
    crowded: bool
    closing: tuple[str, ...]
    most: int
    words: int
    closed: bool
    spare: tuple[str, str]


@attrs.frozen(kw_only=True)
class Layout:
    """One form of a tag."""

    name: str
    example: str
    """A line that it proposes a tag on."""
    spares: str
    """A near miss that it leaves alone."""
    gate: tuple[str, ...] = ()
    """A line without any of these, within `reach`, cannot match; empty: no gate."""
    beside_time: str = attrs.field(default="", repr=False)
    """What a line that holds something like a time must hold as well, an expression: its gate may stand in the time alone."""
    without: tuple[str, ...] = ()
    """A text with any of these has no such tags."""
    reach: int = 240
    """How far into a line its gate, or its whole line, may reach, in code points."""
    source: str = attrs.field(repr=False)
    """The expression, matched at the start of a line; groups: lead, time, open, label, after, close."""
    clear: bool = True
    """Whether the delimiter alone sets the tag off from prose; where it does not, the place on the page counts."""
    own_line: bool = False
    """Whether nothing but the tag stands on its line."""
    needs_time: bool = False
    """Whether only a line that holds something like a time can match."""
    sure: bool = False
    """Whether nobody but a machine that knows who speaks prints such a form, so that the words of the label tell nothing."""
    first: Literal["", "capitals", "wide"] = ""
    """What a line must begin with, a time aside: two capitals, or a character as wide as two letters; empty: anything."""
    within: bool = False
    """Whether it is looked for in the middle of lines and over line breaks; line beginnings alone are left to the other rows."""
    crowded: bool = False
    """Whether it is looked for only in a text whose line breaks are gone: one line, or lines as long as pages."""
    closing: tuple[str, ...] = ()
    """What ends the words of such a tag, where something does: any of these."""
    most: int = LABEL_MOST
    """The longest label, in code points, what stands in brackets behind it aside."""
    words: int = 0
    """How many words may stand before its gate where neither time nor bracket does; 0: any number."""
    closed: bool = False
    """Whether a label of several words is none below a line that goes on: `the member for Sund / (Ms. Lee) rose`."""

    spare: tuple[str, str] = ("", "")
    """A mark, and a piece of the source that only a text with the mark needs."""

    @cached_property
    def stamped(self) -> "regex.Pattern[str]":
        """For lines that hold something like a time."""
        return regex.compile(STAMP_PARTS + self.source if STAMP in self.source else self.source, regex.VERBOSE)

    @cached_property
    def sign(self) -> "regex.Pattern[str] | None":
        """What is looked for first in such lines: a tenth of the price."""
        return regex.compile(self.beside_time, regex.VERBOSE) if self.beside_time else None

    @cached_property
    def plain(self) -> "regex.Pattern[str]":
        """For all other lines: a third of the size, three times as fast."""
        return regex.compile(self.source.replace(BEGINS, "").replace(STAMP, "(?!)"), regex.VERBOSE)

    @cached_property
    def lean(self) -> "regex.Pattern[str]":
        """For a text without that mark: where a colon must then stand in every tag, few places are looked at."""
        return regex.compile(self.source.replace(self.spare[1], "").replace(BEGINS, "").replace(STAMP, "(?!)"), regex.VERBOSE)

    def match(self, head: str, *, timed: bool) -> "regex.Match[str] | None":
        """Match the beginning of a line; `timed` says whether it holds something like a time."""
        if not timed:
            return self.plain.match(head, concurrent=False)
        if self.sign is not None and self.sign.search(head, concurrent=False) is None:
            return None
        return self.stamped.match(head, concurrent=False)


def row(name: str, source: str, *, example: str, spares: str, **traits: Unpack[_Traits]) -> Layout:
    """A row of the table of layouts."""
    return Layout(name=name, source=source, example=example, spares=spares, **traits)
