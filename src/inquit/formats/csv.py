"""CSV as RFC 4180 has it: one row a turn, safe to open in a spreadsheet unless told otherwise."""

import csv
import io
from collections.abc import Sequence
from typing import cast, get_args

import attrs
import regex

from inquit.errors import SourceError
from inquit.formats.cells import defused, exact, restored
from inquit.formats.check import Flaw
from inquit.formats.compose import Row, compose, rows_of
from inquit.formats.rfc4180 import Broken, Cell, records
from inquit.formats.table import Choices, Reading
from inquit.model import Role, SpeakerKind, Transcript
from inquit.places import broken

__all__ = ["COLUMNS", "read", "write"]

COLUMNS = ("index", "speaker_id", "name", "label", "role", "text", "start", "end", "start_ms", "end_ms", "speaker_kind")
"""The columns, in the order in which they are written. The order stays; new ones come behind."""

ALSO_CALLED = (
    ("text", ("words", "utterance", "dialogue", "dialog", "transcript", "transcription", "content", "message", "line")),
    ("label", ("speaker", "speaker_name", "character", "person", "participant", "who", "author", "sender", "user", "username")),
)
"""What others call the two columns that are needed, the likeliest first: asked where a header has no name of ours."""

# A whole number; dataframes write 1500.0 where other rows have none.
WHOLE = regex.compile(r"(?P<number> -?+ [0-9]{1,4000}+ ) (?: \.0++ )?+", regex.VERBOSE)


def write(transcript: Transcript, choices: Choices) -> str:
    """A header and a row for each turn, lines ended by CR LF."""
    treated = defused if choices.spreadsheet_safe else exact
    file = io.StringIO(newline="")
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for turn, row in rows_of(transcript):
        words = [treated(cell) for cell in (row.speaker_id, row.name, row.label, turn.speaker.role, row.text)]
        end = turn.text_start + len(turn.text)
        writer.writerow([turn.index, *words, turn.start, end, row.start_ms, row.end_ms, row.speaker_kind])
    return file.getvalue()


def read(text: str, reading: Reading) -> Transcript:
    """The turns of the rows, in their order; columns may come in any order and number, with any line ends."""
    text = text.removeprefix("\ufeff")
    sheet = _Sheet(text=text, source=reading.source)
    try:
        header, *rest = [record for record in records(text) if any(cell.text for cell in record)] or [[Cell("", 0)]]
    except Broken as error:
        raise broken(error.reason, text, error.offset, source=reading.source) from None
    names = _ours([cell.text.strip().lower() for cell in header])
    _check_header(names, header, sheet)
    lines = [_Line(sheet=sheet, cells=_cells(names, record, sheet)) for record in rest]
    rows = [line.row() for line in lines]
    try:
        return compose(rows)
    except Flaw as flaw:
        number, field = flaw.path
        raise lines[cast("int", number)].broken(str(field), flaw.reason) from None


@attrs.frozen(kw_only=True)
class _Sheet:
    """The text being read and its name."""

    text: str
    source: str

    def broken(self, reason: str, offset: int, hint: str = "") -> SourceError:
        """The error at an offset."""
        return broken(reason, self.text, offset, source=self.source, hint=hint)


@attrs.frozen(kw_only=True)
class _Line:
    """The cells of one record by the names of their columns."""

    sheet: _Sheet
    cells: dict[str, Cell]

    def broken(self, column: str, reason: str) -> SourceError:
        """The error about a cell; where the column is missing, about the record."""
        cell = self.cells.get(column) or next(iter(self.cells.values()))
        return self.sheet.broken(f"{column}: {reason}", cell.offset)

    def words(self, column: str) -> str:
        """The text of a cell; empty where there is no such column."""
        cell = self.cells.get(column)
        return "" if cell is None else restored(cell.text)

    def number(self, column: str) -> int | None:
        """The number in a cell; None where it is empty."""
        text = self.words(column).strip()
        if not text:
            return None
        found = WHOLE.fullmatch(text)
        if found is None:
            raise self.broken(column, f"expected whole milliseconds or nothing, got {text[:40]!r}")
        return int(found["number"])

    def one_of(self, column: str, choices: Sequence[str]) -> str | None:
        """The word in a cell, one of those that it may hold; None where it is empty."""
        word = self.words(column).strip()
        if word and word not in choices:
            raise self.broken(column, f"expected one of {', '.join(choices)}, got {word[:40]!r}")
        return word or None

    def row(self) -> Row:
        """The row that the cells make."""
        return Row(
            text=self.words("text"),
            label=self.words("label" if "label" in self.cells else "name"),
            name=self.words("name"),
            speaker_id=self.words("speaker_id"),
            role=cast("Role | None", self.one_of("role", get_args(Role))),
            speaker_kind=cast("SpeakerKind | None", self.one_of("speaker_kind", get_args(SpeakerKind))),
            start_ms=self.number("start_ms"),
            end_ms=self.number("end_ms"),
        )


def _ours(names: list[str]) -> list[str]:
    """The names of the columns, with ours for the words and for who says them where a header has others."""
    for own, others in ALSO_CALLED:
        if own not in names and not (own == "label" and "name" in names):
            plain = [name.replace(" ", "_") for name in names]
            other = next((name for name in others if plain.count(name) == 1), None)
            names = [own if one == other else name for name, one in zip(names, plain, strict=True)]
    return names


def _check_header(names: Sequence[str], header: Sequence[Cell], sheet: _Sheet) -> None:
    """Raise unless there is a column for the words and one for who says them, and none of ours twice."""
    for number, name in enumerate(names):
        if name in COLUMNS and name in names[:number]:
            raise sheet.broken(f"two columns are called {name!r}", header[number].offset)
    if "text" in names and ("label" in names or "name" in names):
        return
    missing = "'text'" if "text" not in names else "'label' or 'name'"
    other = next((sign for sign in (";", "\t") if len(names) == 1 and sign in names[0]), None)
    hint = "" if other is None else f"cells are separated by commas, not by {other!r}"
    raise sheet.broken(f"no column is called {missing}", 0, hint)


def _cells(names: Sequence[str], record: Sequence[Cell], sheet: _Sheet) -> dict[str, Cell]:
    """The cells of a record by column."""
    if len(record) != len(names):
        raise sheet.broken(f"{len(record)} cells, where the header has {len(names)}", record[0].offset)
    return dict(zip(names, record, strict=True))
