"""A roster as text and back: the format's own module does it, imported on use."""

from collections.abc import Sequence

from inquit.formats.lists import format_of
from inquit.model import Speaker

__all__ = ["dumped", "loaded"]


def loaded(text: str, row: str, *, source: str) -> tuple[list[Speaker], set[str]]:
    """The speakers of a roster, and which fields it gives."""
    if format_of("", row) == "csv":
        from inquit.rosters import sheet  # noqa: PLC0415  # on use, as all formats

        return sheet.read(text, source=source)
    from inquit.rosters import document  # noqa: PLC0415  # loads msgspec on use

    return document.read(text, source=source)


def dumped(speakers: Sequence[Speaker], fields: Sequence[str], row: str, *, spreadsheet_safe: bool) -> str:
    """A roster as text."""
    if format_of("", row) == "csv":
        from inquit.rosters import sheet  # noqa: PLC0415  # on use, as all formats

        return sheet.write(speakers, fields, spreadsheet_safe=spreadsheet_safe)
    from inquit.rosters import document  # noqa: PLC0415  # loads msgspec on use

    return document.write(speakers, fields)
