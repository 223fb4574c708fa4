"""Transcripts in and out of files and strings, in every format of the table."""

import io
import os
from pathlib import Path
from typing import Any, Protocol

from inquit.errors import FormatError
from inquit.files import decode, encode, write_atomically
from inquit.formats.table import FORMATS, Format, Reading, by_name, by_path, by_text, chosen, codec, named
from inquit.model import Transcript
from inquit.options import Options

__all__ = ["FORMATS", "Format", "dumps", "json_schema", "loads", "read", "write"]


class Readable(Protocol):
    """An open file to read, in either mode."""

    def read(self) -> str | bytes:
        """All that is left of it."""
        ...


class Writable(Protocol):
    """An open file to write, in either mode: one that has an `encoding` is a text file."""

    def write(self, data: Any, /) -> object:
        """Take text or bytes."""
        ...


def dumps(transcript: Transcript, format: str, *, indent: int | None = None, spreadsheet_safe: bool | None = None) -> str:  # noqa: A002  # what users of other libraries call it
    """The transcript as text in a format: `json`, `jsonl`, `csv`.

    `indent` (JSON, 2) is how many blanks each level stands in; 0 writes one line.
    `spreadsheet_safe` (CSV, True) puts an apostrophe before cells that a spreadsheet would run as a formula;
    `loads` takes it away again.

    Raises `FormatError` for a format that is not known or only read, and for a transcript whose offsets do not fit
    its source; `OptionsError` for a choice that means nothing to the format.
    """
    row = by_name(format)
    if not row.writable:
        writable = named(row for row in FORMATS if row.writable)
        raise FormatError(f"the format {row.name} can be read, not written: there are {writable}")
    return codec(row).write(transcript, chosen(row, indent=indent, spreadsheet_safe=spreadsheet_safe))


def loads(
    data: str | bytes,
    format: str,  # noqa: A002  # what users of other libraries call it
    *,
    encoding: str | None = None,
    options: Options | None = None,
    source: str = "<string>",
) -> Transcript:
    """The transcript that a string or bytes in a format hold.

    Bytes are decoded as `encoding` says, or else by their byte order mark, or else as UTF-8. `options` are for the format
    `text`, which is parsed; the others hold what a parse decided. `source` is what errors call the data.

    Raises `FormatError` for a format that is not known, `SourceError` for data that is broken, and what
    `parse` raises under `strict=True`.
    """
    row = by_name(format)
    text = data if isinstance(data, str) else decode(data, source=source, encoding=encoding)
    return codec(row).read(text, Reading(source=source, options=options))


def read(
    file: str | os.PathLike[str] | bytes | Readable,
    *,
    format: str | None = None,  # noqa: A002  # what users of other libraries call it
    encoding: str | None = None,
    options: Options | None = None,
) -> Transcript:
    """The transcript in a file: its path, an open file in either mode, or its bytes.

    The format is the one that `format` names; else the one that the suffix of the file's name stands for; else
    JSON where the text begins as inquit's own JSON does; else text, which is parsed.

    Raises what `loads` raises, `OSError` for a file that cannot be read, and `TypeError` for what is no file.
    """
    name, data = _content(file)
    wanted = by_name(format) if format is not None else by_path(name)
    text = data if isinstance(data, str) else decode(data, source=name, encoding=encoding)
    return codec(wanted or by_text(text)).read(text, Reading(source=name, options=options))


def write(  # noqa: PLR0913  # keywords, each of them optional
    transcript: Transcript,
    file: str | os.PathLike[str] | Writable,
    *,
    format: str | None = None,  # noqa: A002  # what users of other libraries call it
    encoding: str = "utf-8",
    exist_ok: bool = True,
    indent: int | None = None,
    spreadsheet_safe: bool | None = None,
) -> None:
    """Write the transcript to a path or an open file, in the format named or the one that the suffix stands for.

    A path is written whole or not at all, as `inquit.files.write_atomically` describes; with `exist_ok=False` an existing
    file is kept and `FileExistsError` raised. `encoding="utf-8-sig"` puts a byte order mark before the
    text, by which Excel knows UTF-8. An open text file encodes as it was opened to.

    Raises what `dumps` raises, `FormatError` where neither name nor suffix tells the format or `encoding` lacks a character,
    `OptionsError` for an encoding that Python does not know, and `OSError`.
    """
    name = os.fspath(file) if isinstance(file, str | os.PathLike) else _name(file)
    row = by_name(format) if format is not None else by_path(name)
    if row is None:
        suffixes = ", ".join(suffix for row in FORMATS if row.writable for suffix in row.suffixes)
        raise FormatError(f"the name {name!r} tells no format: end it in one of {suffixes}, or give format=")
    text = dumps(transcript, row.name, indent=indent, spreadsheet_safe=spreadsheet_safe)
    if isinstance(file, str | os.PathLike):
        write_atomically(file, encode(text, encoding), exist_ok=exist_ok)
    elif hasattr(file, "encoding"):
        file.write(text)
    else:
        _write_all(file, encode(text, encoding))


def json_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of the format `json`; the same stands in `inquit/formats/schema.json`."""
    # Not before it is asked for: msgspec would be a quarter of the time that `import inquit` takes.
    from inquit.formats.wire import schema  # noqa: PLC0415  # loads msgspec on use

    return schema()


def _content(file: str | os.PathLike[str] | bytes | Readable) -> tuple[str, str | bytes]:
    """The name of a file and all that it holds."""
    if isinstance(file, bytes | bytearray | memoryview):
        return "<bytes>", bytes(file)
    if isinstance(file, str | os.PathLike):
        return os.fspath(file), Path(file).read_bytes()
    reader: object = getattr(file, "read", None)
    data: object = reader() if callable(reader) else None
    if not isinstance(data, str | bytes):
        raise TypeError(f"read: expected a path, bytes or an open file whose read() gives all it holds, got {file!r}")
    return _name(file), data


def _name(file: object) -> str:
    """What an open file is called: its path, if it has one."""
    name: object = getattr(file, "name", None)
    return name if isinstance(name, str) else "<file>"


def _write_all(file: Writable, data: bytes) -> None:
    """Write every byte: an unbuffered file may take fewer at a time than it is given."""
    if not isinstance(file, io.RawIOBase):
        file.write(data)
        return
    left = memoryview(data)
    while left:
        left = left[file.write(left) or 0 :]
