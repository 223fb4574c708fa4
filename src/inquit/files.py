"""Bytes to text and back: strict decoding, and writing that leaves the old file or the new one."""

import codecs
import errno
import os
import stat
import sys
from contextlib import suppress
from functools import partial
from pathlib import Path

from inquit.errors import FormatError, OptionsError, SourceError
from inquit.places import broken, line_and_column

__all__ = ["decode", "encode", "write_atomically"]

# Longest first: the mark of UTF-16 little-endian begins that of UTF-32. UTF-8 needs no row: it is the rule.
MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

NAME_IT = "name the encoding: --encoding cp1252 on the command line, encoding='cp1252' in Python"

DAMAGED = "the file is damaged, or was cut short: get it again"
BINARY = "this is no text, or its encoding is another: open it in what made it, and save it as text"

# What a file system answers that knows no hard links.
NO_LINKS = frozenset({errno.EPERM, errno.EOPNOTSUPP, errno.ENOTSUP, errno.ENOSYS, errno.EMLINK, errno.EXDEV})


def decode(data: bytes, *, source: str, encoding: str | None = None) -> str:
    r"""The text of a file.

    Without `encoding` a byte order mark decides between UTF-8, UTF-16 and UTF-32, and text without one is UTF-8;
    nothing is guessed (FF FE 00 00 is the mark of UTF-32). The mark is no part of the text. Everything else is: line
    ends stay as they are, NUL and other controls pass, so that offsets point into what the file holds.

    Raises `SourceError`, naming `source`, for bytes that the encoding does not have, and `OptionsError` for an
    encoding that Python does not know.

    >>> decode(b"\xef\xbb\xbfMV: Glad\r\n", source="talk.txt")
    'MV: Glad\r\n'
    """
    name = encoding or next((name for mark, name in MARKS if data.startswith(mark)), "utf-8")
    try:
        return data.decode(name).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise _undecodable(error, data, name, source=source, named=encoding is not None) from None
    except UnicodeError as error:
        raise SourceError(f"not {name}: {error}", source=source, hint=_hint(data, name, named=encoding is not None)) from None
    except (LookupError, ValueError) as error:
        raise OptionsError(f"encoding: {name!r} is no text encoding that Python knows") from error


def encode(text: str, encoding: str) -> bytes:
    """The bytes of a file.

    Raises `FormatError`, with line and column, for a character that the encoding lacks, and `OptionsError` for an encoding
    that Python does not know.
    """
    try:
        return text.encode(encoding)
    except UnicodeEncodeError as error:
        line, column = line_and_column(text, error.start)
        lacking = f"{text[error.start]!r} at {line}:{column} of the output has no place in {encoding}"
        raise FormatError(f"{lacking}: write it in utf-8, which has every character") from None
    except (LookupError, ValueError):
        raise OptionsError(f"encoding: {encoding!r} is no text encoding that Python knows") from None


def _undecodable(error: UnicodeDecodeError, data: bytes, name: str, *, source: str, named: bool) -> SourceError:
    """What to say of bytes that cannot be decoded: the sound part before them gives line and column."""
    before = data[: error.start].decode(name, errors="ignore").removeprefix("\ufeff")
    bad = data[error.start : error.end]
    shown = "".join(f"\\x{byte:02x}" for byte in bad[:4])
    after = data[error.end : error.end + 80].decode(name, errors="replace")
    what = "byte" if len(bad) == 1 else "bytes"
    official = codecs.lookup(name).name.removesuffix("-sig").upper()
    reason = f"{what} {bad[:4].hex(' ')} cannot be read as {official}: {error.reason}"
    return broken(reason, f"{before}{shown}{after}", len(before), source=source, hint=_hint(data, name, named=named))


def _hint(data: bytes, name: str, *, named: bool) -> str:
    """What helps: another encoding only where the file may be text in one, as a mark or a NUL does not allow."""
    if named:
        return f"if {name} is the wrong encoding, {NAME_IT}"
    if any(data.startswith(mark) for mark, _ in MARKS) or data.startswith(codecs.BOM_UTF8):
        return DAMAGED
    return BINARY if b"\0" in data else NAME_IT


def write_atomically(
    path: str | os.PathLike[str], data: str | bytes, *, exist_ok: bool = True, encoding: str = "utf-8", mode: int | None = None
) -> None:
    """Write a file so that whoever looks finds the old one or the new one, never a piece.

    The bytes go to a file beside it, reach the disk, and are moved into place; whatever fails, Ctrl-C among it,
    leaves the old file as it was and nothing beside it. Line ends are written as they are. An existing
    file keeps its permissions, a symbolic link its target: the file it points to is the one replaced. A device or
    a pipe is written to directly. `mode` gives the file other permissions than the old ones, or than the usual ones.

    Raises `FileExistsError` under `exist_ok=False` where something has that name, also when it came
    while this was writing, and `OSError` as `open` does: a file that may not be written stays.
    """
    named = Path(path)
    content = data.encode(encoding) if isinstance(data, str) else data
    if not exist_ok and os.path.lexists(named):
        raise _os_error(errno.EEXIST, named)
    try:
        old = named.stat()
    except FileNotFoundError:
        old = None
    if old is not None and not stat.S_ISREG(old.st_mode):
        named.write_bytes(content)
        return
    if old is not None and not os.access(named, os.W_OK):
        raise _os_error(errno.EACCES, named)
    target = Path(os.path.realpath(named))
    beside = target.with_name(f".inquit-{os.urandom(8).hex()}.part")
    try:
        _fill(beside, content, old, stat.S_IMODE(old.st_mode) if mode is None and old is not None else mode)
        if exist_ok:
            beside.replace(target)
        else:
            _move_to_free_name(beside, target)
    except OSError as error:
        # Whoever called knows the name they gave, and not that of the file beside it.
        if error.errno is None or error.filename != str(beside):
            raise
        raise _os_error(error.errno, named) from error
    finally:
        # Moved away when all went well, never made when the folder may not be written.
        beside.unlink(missing_ok=True)


def _fill(file: Path, content: bytes, like: os.stat_result | None, mode: int | None) -> None:
    """Write a new file through to the disk, with the owner of another, and these permissions or the usual ones."""
    # Nobody else may open it before it has its permissions: they could read later what is written now.
    with open(file, "xb", opener=partial(os.open, mode=0o666 if mode is None else 0o600)) as opened:
        if like is not None and sys.platform != "win32":
            # Only the superuser may give a file away; for others it is theirs already or stays so.
            with suppress(PermissionError):
                os.chown(file, like.st_uid, like.st_gid)
        if mode is not None:
            file.chmod(mode)
        opened.write(content)
        opened.flush()
        os.fsync(opened.fileno())


def _move_to_free_name(beside: Path, target: Path) -> None:
    """Move a file to a name that nothing has, or raise `FileExistsError`.

    A hard link is made or refused in one step. Where there are none the name is taken by an empty file first,
    which the real one replaces a moment later.
    """
    try:
        target.hardlink_to(beside)
    except FileExistsError:
        raise _os_error(errno.EEXIST, target) from None
    except OSError as error:
        if error.errno not in NO_LINKS:
            raise
        target.touch(exist_ok=False)
        try:
            beside.replace(target)
        except BaseException:
            target.unlink()
            raise


def _os_error(number: int, path: Path) -> OSError:
    """What the system itself would raise: the class follows the number."""
    return OSError(number, os.strerror(number), str(path))
