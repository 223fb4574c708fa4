"""From the names on the command line to the documents to read: files, folders, standard input."""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from fnmatch import fnmatchcase
from pathlib import Path, PurePath

import attrs

from inquit.cli.streams import input_bytes
from inquit.cli.visible import on_line
from inquit.formats import FORMATS

__all__ = ["DASH", "PATTERNS", "Input", "below", "documents", "named"]

DASH = "-"
"""Standard input or standard output."""

PATTERNS = tuple(f"*{suffix}" for row in FORMATS if not row.writable for suffix in row.suffixes)
"""Which files of a folder are taken for transcripts, case aside: nothing that `convert` writes is among them."""


@attrs.frozen(kw_only=True)
class Input:
    """One document to read."""

    path: Path | None
    """None for standard input."""
    place: PurePath
    """Its path below the folder that was named, or its bare file name: a folder of outputs mirrors this."""

    @property
    def name(self) -> str:
        """What messages call it: all on one line."""
        return on_line(self.file)

    @property
    def file(self) -> str:
        """What machines call it: its path as it is."""
        return "<stdin>" if self.path is None else str(self.path)

    @property
    def comes_once(self) -> bool:
        """Whether it is gone when it has been read: standard input, a pipe, a device."""
        return self.path is None or not self.path.is_file()

    def data(self) -> bytes:
        """All its bytes."""
        return input_bytes().read() if self.path is None else self.path.read_bytes()


def named(name: str) -> Input:
    """The input of one name: a path, or `-`."""
    if name == DASH:
        return Input(path=None, place=PurePath("stdin"))
    return Input(path=Path(name), place=PurePath(Path(name).name))


def documents(
    names: Iterable[str], *, patterns: Sequence[str], without: Path | None = None, refused: Callable[[OSError], object]
) -> Iterator[Input]:
    """The documents that the names stand for, folders looked into; a folder that gives none goes to `refused`."""
    for name in names:
        if name == DASH or not Path(name).is_dir():
            yield named(name)
            continue
        errors: list[OSError] = []
        inside = list(below(Path(name), patterns=patterns, without=without, refused=errors.append))
        if not inside and not errors:
            errors.append(FileNotFoundError(0, f"no file named {' or '.join(patterns)}; --include takes others", name))
        for error in errors:
            refused(error)
        yield from inside


def below(folder: Path, *, patterns: Iterable[str], without: Path | None, refused: Callable[[OSError], object]) -> Iterator[Input]:
    """The files below a folder whose names match, in order of name, folder by folder.

    Hidden files and folders are left out, links to folders are not followed, and `without` (where the
    outputs go) is not looked into. A link that leads nowhere is among them: reading it says so.
    A folder that cannot be read goes to `refused`, and the walk goes on.
    """
    wanted = tuple(pattern.casefold() for pattern in patterns)
    left_out = None if without is None else os.path.realpath(without)
    for root, folders, files in os.walk(folder, onerror=refused):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and os.path.realpath(Path(root, name)) != left_out)
        for name in sorted(files):
            path = Path(root, name)
            if not name.startswith(".") and any(fnmatchcase(name.casefold(), p) for p in wanted) and _to_be_read(path):
                yield Input(path=path, place=path.relative_to(folder))


def _to_be_read(path: Path) -> bool:
    """Whether it is a file, or a link that leads to nothing at all; pipes and devices are left out."""
    return path.is_file() or (path.is_symlink() and not path.exists())
