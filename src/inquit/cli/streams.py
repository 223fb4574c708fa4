"""The standard streams, which whoever starts a program may have closed."""

import errno
import sys
from typing import IO, TextIO

__all__ = ["input_bytes", "standard_output", "write_output"]


def standard_output() -> TextIO:
    """Standard output; raises `OSError` where it is closed."""
    return _open(sys.stdout, "standard output")


def write_output(data: bytes) -> None:
    """Write bytes to standard output, all of them; raises `OSError` where they cannot be."""
    stream = standard_output().buffer
    # Unbuffered, as under PYTHONUNBUFFERED, a stream may take a part and say how much.
    left = memoryview(data)
    while left:
        left = left[stream.write(left) :]
    stream.flush()


def input_bytes() -> IO[bytes]:
    """Standard input for bytes; raises `OSError` where it is closed."""
    return _open(sys.stdin, "standard input").buffer


def _open(stream: TextIO | None, name: str) -> TextIO:
    """The stream, if there is one: Python has None for one that was closed before it began."""
    if stream is None:
        raise OSError(errno.EBADF, f"{name} is closed")
    return stream
