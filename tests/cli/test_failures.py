"""How the command ends when something befalls it: in one line, never with a traceback."""

import errno
from collections.abc import Callable
from pathlib import Path

import pytest

import inquit.cli.convert
import inquit.cli.show
from inquit.cli.failures import located, worded
from inquit.cli.reading import transcript
from inquit.errors import FormatError, SourceError
from inquit.model import Problem, Span, Transcript

Run = Callable[..., tuple[int, str, str]]


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (SourceError("odd byte", source="<string>", line=3, column=4), "talk.txt:3:4: odd byte"),
        (SourceError("odd byte", source="talk.txt", line=3, column=4, hint="try it"), "talk.txt:3:4: odd byte\n  try it"),
        (PermissionError(errno.EACCES, "Permission denied", "deep/talk.txt"), "deep/talk.txt: Permission denied"),
        (OSError(errno.EIO, "Input/output error"), "talk.txt: Input/output error"),
        (BrokenPipeError(), "talk.txt: the reader of the output left"),
        (MemoryError(), "talk.txt: not enough memory"),
        (RecursionError("maximum recursion depth exceeded"), "talk.txt: nested too deeply"),
        (FormatError("no such format"), "talk.txt: no such format"),
    ],
)
def test_expected_failures_have_words(error: BaseException, message: str) -> None:
    """Each failure names the file that the person knows, and what happened to it."""
    assert worded(error, "talk.txt") == message


def test_places_count_as_editors_count() -> None:
    """LF, CR LF and a lone CR end a line each; lines and columns begin at 1."""
    source = "ab\ncd\r\nef\rgh"
    problems = tuple(
        Problem(code="IQ999", severity="info", span=Span(start=at, end=at), message="") for at in (0, 1, 2, 3, 4, 7, 8, 10, 11, len(source))
    )
    places = [(line, column) for line, column, _ in located(Transcript(source=source), problems)]
    assert places == [(1, 1), (1, 2), (1, 3), (2, 1), (2, 2), (3, 1), (3, 2), (4, 1), (4, 2), (4, 3)]


def befalling(error: BaseException) -> Callable[..., object]:
    """A stand-in for reading a transcript, in the middle of which something happens."""

    def happening(*_: object) -> object:
        raise error

    return happening


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    ("error", "code", "message"),
    [
        (KeyboardInterrupt(), 130, "inquit: interrupted"),
        (BrokenPipeError(), 141, ""),
        (OSError(errno.EIO, "Input/output error"), 1, "inquit: talk.txt: Input/output error"),
        (MemoryError(), 1, "inquit: talk.txt: not enough memory"),
    ],
)
def test_what_may_happen_ends_the_command_in_order(
    run: Run, monkeypatch: pytest.MonkeyPatch, error: BaseException, code: int, message: str
) -> None:
    """Interruptions and failures of the machine become an exit code and at most one line."""
    monkeypatch.setattr(inquit.cli.show, "transcript", befalling(error))
    ended, out, err = run("show", "talk.txt")
    assert (ended, out, err.strip()) == (code, "", message)


@pytest.mark.usefixtures("folder")
def test_a_defect_is_not_hidden(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """What nobody expected is raised as it is, for whoever mends it."""
    monkeypatch.setattr(inquit.cli.show, "transcript", befalling(AssertionError("a defect")))
    with pytest.raises(AssertionError, match="a defect"):
        run("show", "talk.txt")


def test_an_output_that_appears_meanwhile_is_kept(folder: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """An output that somebody else writes while the input is read is not replaced."""

    def slowly(*arguments: object) -> Transcript:
        (folder / "talk.csv").write_text("theirs", encoding="utf-8")
        return transcript(*arguments)  # type: ignore[arg-type]  # handed on as they came

    monkeypatch.setattr(inquit.cli.convert, "transcript", slowly)
    code, _, err = run("convert", "talk.txt", "-o", "talk.csv")
    assert (code, err) == (1, "inquit: talk.csv: exists and is kept; --force replaces it\n")
    assert (folder / "talk.csv").read_text(encoding="utf-8") == "theirs"
    assert sorted(path.name for path in folder.iterdir()) == ["talk.csv", "talk.txt"]


@pytest.mark.parametrize("flags", [(), ("--quiet",)])
def test_the_bar_and_the_messages_share_a_terminal(
    folder: Path, run: Run, monkeypatch: pytest.MonkeyPatch, interview: str, flags: tuple[str, ...]
) -> None:
    """The bar counts to the end, messages keep lines of their own; `--quiet` shows no bar and still says what failed."""
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm")
    (folder / "bytes.txt").write_bytes(b"\xff")
    (folder / "more.txt").write_text(interview, encoding="utf-8")
    code, out, err = run("convert", ".", "--to", "csv", *flags)
    assert (code, out) == (1, "")
    assert "inquit: bytes.txt:1:1: " in err
    assert "inquit: 1 of 3 files not converted\n" in err
    assert ("converting" in err) is not bool(flags)
    assert ("3/3" in err) is not bool(flags)
