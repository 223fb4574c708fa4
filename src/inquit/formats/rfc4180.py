"""A reader of RFC 4180 that knows where each cell stands, in linear time and for cells of any length.

The standard library's reader refuses cells of more than 131,072 characters unless a setting of the whole process is
changed, and cannot say where a cell began.
"""

from collections.abc import Iterator
from types import MappingProxyType
from typing import NamedTuple, cast

import regex

__all__ = ["Broken", "Cell", "records"]

# A cell without quotes and what ends it: the separator, the end of a line, the end of the text. It fits everywhere.
# Two of them: mv,Glad to be here.
CELL = r"(?P<words> [^{0}\r\n]*+ ) (?: (?P<separator> {0} ) | \r\n | [\r\n] | \Z )"
CELLS = MappingProxyType({separator: regex.compile(CELL.format(regex.escape(separator)), regex.VERBOSE) for separator in (",", ";", "\t")})


class Cell(NamedTuple):
    """One cell and where it begins."""

    text: str
    offset: int


class Broken(ValueError):  # noqa: N818  # its caller makes the error that users see
    """What is wrong with the text, and where."""

    def __init__(self, reason: str, offset: int) -> None:
        self.reason = reason
        self.offset = offset
        super().__init__(reason)


def records(text: str, separator: str = ",") -> Iterator[list[Cell]]:
    r"""The records of a text, an empty line as one empty cell; lines may end in CR LF, LF or CR.

    The standard knows the comma alone; spreadsheets write semicolons or tabs too, as the country has it.

    >>> [[cell.text for cell in record] for record in records('a,"b ""c"" d"\r\ne,\n')]
    [['a', 'b "c" d'], ['e', '']]
    """
    record: list[Cell] = []
    cell = CELLS[separator]
    at = 0
    while at < len(text) or record:
        start = at
        quoted = None
        if text.startswith('"', at):
            quoted, at = _quoted(text, at)
        rest = cast("regex.Match[str]", cell.match(text, at))
        if quoted is not None and rest["words"]:
            raise Broken("text behind the closing quote; a quote within a cell is doubled", at)
        record.append(Cell(rest["words"] if quoted is None else quoted, start))
        at = rest.end()
        if not rest["separator"]:
            yield record
            record = []


def _quoted(text: str, start: int) -> tuple[str, int]:
    """The words of the quoted cell that begins at an offset, and where it ends: behind the quote that is not doubled."""
    end = start + 1
    doubled = False
    while True:
        end = text.find('"', end)
        if end < 0:
            raise Broken("this quote is never closed", start)
        if not text.startswith('"', end + 1):
            break
        doubled = True
        end += 2
    words = text[start + 1 : end]
    return words.replace('""', '"') if doubled else words, end + 1
