"""Tables that people edit: a header and rows, each cell with its place, whatever a spreadsheet made of them."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from difflib import get_close_matches
from itertools import islice

import attrs

from inquit.errors import SourceError
from inquit.formats.cells import restored
from inquit.formats.rfc4180 import CELLS, Broken, Cell, records
from inquit.places import broken

__all__ = ["Line", "lines_of"]

COMMENT = "#"
"""What begins the name of a column that is for people alone."""


@attrs.frozen(kw_only=True)
class Line:
    """The cells of one row by the names of their columns."""

    text: str
    source: str
    start: int
    """Offset of the row."""
    cells: dict[str, Cell]

    def printed(self, column: str) -> str:
        """What stands in a cell, as it stands; empty where there is no such column."""
        cell = self.cells.get(column)
        return "" if cell is None else restored(cell.text).strip()

    def words(self, column: str) -> str:
        """What stands in a cell, on one line; empty where there is no such column."""
        return " ".join(self.printed(column).split())

    def broken(self, column: str, reason: str, hint: str = "") -> SourceError:
        """The error about a cell; where the row has no such cell, about the row."""
        cell = self.cells.get(column)
        return broken(f"{column}: {reason}", self.text, self.start if cell is None else cell.offset, source=self.source, hint=hint)


def lines_of(text: str, *, columns: Sequence[str], needed: Collection[str], source: str) -> Iterator[Line]:
    """The rows of a table below its header.

    Cells may be separated by commas, semicolons or tabs, and lines end as they like; a byte order mark, a line `sep=;`, empty
    rows and empty cells at the end of a row are passed over. A column whose name begins with # is for people.
    Columns come in any order, `needed` says of which there must be one.

    Raises `SourceError` for a header without them, a column that is not known or stands twice, a row with more cells than
    the header has, and quotes that do not close.
    """
    text = text.removeprefix("\ufeff")
    separator = _separator(text, columns)
    try:
        rows = [row for row in records(text, separator) if any(cell.text.strip() for cell in row)]
    except Broken as error:
        raise broken(error.reason, text, error.offset, source=source) from None
    if rows and rows[0][0].text.lower().startswith("sep="):
        del rows[0]
    header, *rest = rows or [[Cell("", 0)]]
    names = [cell.text.strip().lower() for cell in header]
    _check(names, header, columns, needed, text, source)
    for row in rest:
        for cell in row[len(names) :]:
            if cell.text.strip():
                raise broken(f"{len(row)} cells, where the header has {len(names)}", text, cell.offset, source=source)
        cells = {name: cell for name, cell in zip(names, row, strict=False) if name and not name.startswith(COMMENT)}
        yield Line(text=text, source=source, start=row[0].offset, cells=cells)


def _separator(text: str, columns: Collection[str]) -> str:
    """The separator by which the first lines show the most columns that are known."""
    beginning = "\n".join(text[:4000].splitlines()[:3])

    def known(separator: str) -> int:
        try:
            rows = list(islice(records(beginning, separator), 3))
        except Broken:
            return 0
        return max((sum(cell.text.strip().lower() in columns for cell in row) for row in rows), default=0)

    return max(CELLS, key=known)


def _check(names: Sequence[str], header: Sequence[Cell], columns: Sequence[str], needed: Collection[str], text: str, source: str) -> None:
    """Raise unless each column is known, none stands twice, and one of those needed is there."""
    counts = Counter(names)
    for name, cell in zip(names, header, strict=True):
        if not name or name.startswith(COMMENT):
            continue
        if name not in columns:
            close = get_close_matches(name, columns, n=1)
            hint = f"did you mean {close[0]!r}?" if close else f"there are {', '.join(columns)}"
            reason = f"no column is called {name[:40]!r}; the name of one for yourself begins with {COMMENT}"
            raise broken(reason, text, cell.offset, source=source, hint=hint)
        if counts[name] > 1:
            raise broken(f"two columns are called {name!r}", text, cell.offset, source=source)
    if not counts.keys() & set(needed):
        wanted = " or ".join(map(repr, needed))
        raise broken(f"no column is called {wanted}", text, header[0].offset, source=source)
