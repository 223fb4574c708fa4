"""A file is written whole or not at all."""

import errno
import os
import stat
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from inquit.files import write_atomically

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="permissions and links of POSIX")


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of a folder and what it holds."""
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def failing(error: BaseException) -> Callable[..., None]:
    """A function that raises."""

    def fail(*_: object, **__: object) -> None:
        raise error

    return fail


@pytest.mark.parametrize(("data", "written"), [("é\r\n\n", b"\xc3\xa9\r\n\n"), (b"\xff\0", b"\xff\0"), ("", b"")])
def test_what_is_written_is_what_was_given(data: str | bytes, written: bytes, tmp_path: Path) -> None:
    """Text as UTF-8 with its line ends as they are, bytes as they are, and nothing beside it."""
    write_atomically(str(tmp_path / "new"), data)
    assert contents(tmp_path) == {"new": written}


def test_an_old_file_is_replaced(tmp_path: Path) -> None:
    """The new words take the place of the old."""
    (tmp_path / "talk").write_bytes(b"a long old text")
    write_atomically(tmp_path / "talk", "new")
    assert contents(tmp_path) == {"talk": b"new"}


def test_a_file_in_the_working_folder_needs_no_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A bare name is enough."""
    monkeypatch.chdir(tmp_path)
    write_atomically("talk", "new")
    assert contents(tmp_path) == {"talk": b"new"}


@pytest.mark.parametrize("error", [OSError(errno.ENOSPC, "No space left on device"), KeyboardInterrupt()])
@pytest.mark.parametrize("step", ["fsync", "replace", "link"])
def test_whatever_fails_the_old_file_stays(step: str, error: BaseException, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A full disk or Ctrl-C, while writing or while moving, leaves the old file and nothing beside it."""
    (tmp_path / "talk").write_bytes(b"old")
    monkeypatch.setattr(os, step, failing(error))
    target = tmp_path / ("talk" if step != "link" else "new")
    with pytest.raises(type(error)):
        write_atomically(target, "new", exist_ok=step != "link")
    assert contents(tmp_path) == {"talk": b"old"}


def test_text_that_cannot_be_encoded_touches_nothing(tmp_path: Path) -> None:
    """A character that the encoding does not have is found before anything is written."""
    (tmp_path / "talk").write_bytes(b"old")
    with pytest.raises(UnicodeEncodeError):
        write_atomically(tmp_path / "talk", "漢", encoding="cp1252")
    assert contents(tmp_path) == {"talk": b"old"}


@POSIX
def test_permissions_are_kept(tmp_path: Path) -> None:
    """A private file stays private."""
    path = tmp_path / "talk"
    path.write_bytes(b"old")
    path.chmod(0o640)
    write_atomically(path, "new")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


@POSIX
def test_a_new_file_has_the_usual_permissions(tmp_path: Path) -> None:
    """They are those that `open` would give it."""
    (tmp_path / "usual").write_bytes(b"")
    write_atomically(tmp_path / "new", "new")
    assert (tmp_path / "new").stat().st_mode == (tmp_path / "usual").stat().st_mode


@POSIX
@pytest.mark.parametrize("there", [True, False])
def test_permissions_can_be_given(there: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: FBT001  # a parameter of the test
    """They win over those of the old file and over the usual ones, and nobody could open the file before it had them."""
    path = tmp_path / "key"
    if there:
        path.write_bytes(b"old")
        path.chmod(0o644)
    before: list[int] = []
    changing = Path.chmod

    def chmod(file: Path, mode: int) -> None:
        before.append(stat.S_IMODE(file.stat().st_mode))
        changing(file, mode)

    monkeypatch.setattr(Path, "chmod", chmod)
    write_atomically(path, "new", mode=0o640)
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert before == [0o600]


@POSIX
def test_a_file_that_may_not_be_written_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """That its folder may be written does not make it fair game."""
    path = tmp_path / "talk"
    path.write_bytes(b"old")
    # The superuser may write everything, so the answer of the system is given for it.
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(PermissionError):
        write_atomically(path, "new")
    assert contents(tmp_path) == {"talk": b"old"}


@POSIX
def test_a_link_keeps_pointing(tmp_path: Path) -> None:
    """The file that a symbolic link points to is replaced, not the link; one that does not exist is made."""
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    (folder / "real").write_bytes(b"old")
    for name in ("real", "missing"):
        link = tmp_path / f"to {name}"
        link.symlink_to(folder / name)
        write_atomically(link, "new")
        assert link.is_symlink()
    assert contents(folder) == {"real": b"new", "missing": b"new"}


@POSIX
def test_a_pipe_is_written_to(tmp_path: Path) -> None:
    """What is no file to replace is written to directly."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()))
    reader.start()
    write_atomically(pipe, "new")
    reader.join(timeout=10)
    assert read == [b"new"]
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    """A name that a folder has is refused, and so is one in a folder that is not there."""
    with pytest.raises((IsADirectoryError, PermissionError)):
        write_atomically(tmp_path, "new")
    with pytest.raises(FileNotFoundError) as caught:
        write_atomically(tmp_path / "missing" / "talk", "new")
    assert caught.value.filename == str(tmp_path / "missing" / "talk")
    assert contents(tmp_path) == {}


def test_an_existing_file_is_kept_where_asked(tmp_path: Path) -> None:
    """`exist_ok=False` raises, naming the file, and changes nothing."""
    path = tmp_path / "talk"
    write_atomically(path, "old", exist_ok=False)
    with pytest.raises(FileExistsError) as caught:
        write_atomically(path, "new", exist_ok=False)
    assert caught.value.filename == str(path)
    assert contents(tmp_path) == {"talk": b"old"}


@POSIX
def test_a_link_that_leads_nowhere_exists(tmp_path: Path) -> None:
    """As `open` in mode x has it."""
    (tmp_path / "link").symlink_to(tmp_path / "missing")
    with pytest.raises(FileExistsError):
        write_atomically(tmp_path / "link", "new", exist_ok=False)
    assert not (tmp_path / "missing").exists()


@pytest.mark.parametrize("links", [True, False], ids=["with hard links", "without"])
def test_a_file_that_comes_meanwhile_is_kept(links: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: FBT001  # a parameter of the test
    """Another program that takes the name while this one writes wins."""
    path = tmp_path / "talk"
    sync = os.fsync

    def overtaken(number: int) -> None:
        sync(number)
        path.write_bytes(b"theirs")

    monkeypatch.setattr(os, "fsync", overtaken)
    if not links:
        monkeypatch.setattr(os, "link", failing(OSError(errno.ENOTSUP, "Operation not supported")))
    with pytest.raises(FileExistsError):
        write_atomically(path, "ours", exist_ok=False)
    assert contents(tmp_path) == {"talk": b"theirs"}


def test_a_file_system_without_hard_links_will_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The name is taken first, and given back when the move fails."""
    monkeypatch.setattr(os, "link", failing(PermissionError(errno.EPERM, "Operation not permitted")))
    write_atomically(tmp_path / "talk", "new", exist_ok=False)
    monkeypatch.setattr(os, "replace", failing(OSError(errno.EIO, "Input/output error")))
    with pytest.raises(OSError, match="Input/output error"):
        write_atomically(tmp_path / "other", "new", exist_ok=False)
    assert contents(tmp_path) == {"talk": b"new"}
