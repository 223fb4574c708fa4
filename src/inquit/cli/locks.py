"""A file that two runs add to, held by one of them at a time."""

import errno
import os
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

__all__ = ["held_alone"]

WAIT_S = 30.0
"""How long a run waits for another."""

AGAIN_S = 0.05
"""After how many seconds it looks again."""


@contextmanager
def held_alone(name: str) -> Generator[None]:
    """Hold a file, there already or not, so that no other run reads it before this one has written it.

    A file beside it, `.lock` behind its name, says so: it holds the number of this process, and is removed in the end.
    A device or a pipe is not held, nor a file in a folder that may not be written: nothing is replaced there.

    Raises `TimeoutError` where another run holds it for longer than `WAIT_S`, and `OSError` where the lock cannot be made.
    """
    path = Path(os.path.realpath(name))
    if (path.exists() and not path.is_file()) or not os.access(path.parent, os.W_OK):
        yield
        return
    lock = path.with_name(f"{path.name}.lock")
    shown = f"{name}.lock"
    number = _opened(lock, shown)
    try:
        with os.fdopen(number, "w", encoding="ascii") as file:
            file.write(f"{os.getpid()}\n")
        yield
    finally:
        lock.unlink(missing_ok=True)


def _opened(lock: Path, shown: str) -> int:
    """A new file of that name, which nobody else can make as well."""
    until = time.monotonic() + WAIT_S
    while True:
        try:
            return os.open(lock, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        except FileExistsError:
            if time.monotonic() >= until:
                raise TimeoutError(errno.ETIMEDOUT, _reason(lock), shown) from None
        time.sleep(AGAIN_S)


def _reason(lock: Path) -> str:
    """Who holds the file, as far as that is known, and what to do."""
    try:
        holder = lock.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        holder = ""
    run = f"another run, process {holder}," if holder.isdecimal() else "another run"
    return f"{run} is adding to the key and does not end; if there is no such run any more, delete this file and try again"
