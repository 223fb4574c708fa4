"""Files with lists of people, not transcripts: which format, which encoding, how they are written."""

import os
from pathlib import Path, PurePath

from inquit.errors import FormatError
from inquit.files import decode, encode, write_atomically

__all__ = ["content", "format_of", "save"]

FORMATS = ("csv", "json")


def format_of(file: str | os.PathLike[str], named: str | None) -> str:
    """The format that is named, else that of the suffix; raises `FormatError` for one that is none."""
    wanted = (PurePath(os.fspath(file)).suffix.removeprefix(".") if named is None else named).lower()
    if wanted not in FORMATS:
        if named is not None:
            raise FormatError(f"no format for this is called {named!r}: there are {', '.join(FORMATS)}")
        raise FormatError(f"the name {os.fspath(file)!r} tells no format: end it in .csv or .json")
    return wanted


def content(file: str | os.PathLike[str], *, format: str | None, encoding: str | None) -> tuple[str, str]:  # noqa: A002  # as in `inquit.read`
    """The text in a file and its format."""
    row = format_of(file, format)
    return decode(Path(file).read_bytes(), source=os.fspath(file), encoding=encoding), row


def save(
    file: str | os.PathLike[str], text: str, row: str, *, encoding: str | None = None, exist_ok: bool = True, mode: int | None = None
) -> None:
    """Write a text in a format, whole or not at all; CSV with the mark by which spreadsheets know UTF-8.

    Raises what `inquit.files.encode` and `write_atomically` raise.
    """
    data = encode(text, encoding or ("utf-8-sig" if row == "csv" else "utf-8"))
    write_atomically(file, data, exist_ok=exist_ok, mode=mode)
