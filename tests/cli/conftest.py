"""What the tests of the command line share: an invented interview, and ways to run the command."""

import io
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from inquit.cli import main

INTERVIEW = """\
The ferry has stopped for good, and the village is taking stock.

A Talk With the Last Ferrywoman

Shoreline Gazette (SG): Welcome, Captain Brandt. How many crossings were there?
Capt. Ulla Brandt (UB): Nobody counted. [laughs] Say forty a day.
SG: For how long?
UB: Thirty years, less the winters when the river froze.
SG: And what comes now?
UB: A bridge, they say. Bridges do not wave back.
"""
PROSE = "The river froze early that year. Nobody went out, and nobody came in.\n"


class Outcome(NamedTuple):
    """How a command ended."""

    code: int
    out: str
    err: str


Run = Callable[..., Outcome]


@pytest.fixture(autouse=True)
def _plain_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test depends on the window it runs in."""
    for name in ("NO_COLOR", "FORCE_COLOR", "TTY_COMPATIBLE", "TERM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("COLUMNS", "80")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working folder of a test, with the interview in it as `talk.txt`."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "talk.txt").write_text(INTERVIEW, encoding="utf-8")
    return tmp_path


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run the command in this process, with the bytes given as `stdin`."""

    def running(*arguments: str, stdin: bytes = b"") -> Outcome:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        code = main(arguments)
        said = capsys.readouterr()
        return Outcome(code, said.out, said.err)

    return running


def process(*arguments: str, **settings: object) -> "subprocess.Popen[bytes]":
    """The command in a process of its own, its three streams piped unless `settings` say otherwise."""
    piped = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    return subprocess.Popen([sys.executable, "-m", "inquit", *arguments], **(piped | settings))  # type: ignore[call-overload,no-any-return]  # the settings are Popen's own


@pytest.fixture
def start() -> Callable[..., "subprocess.Popen[bytes]"]:
    """Start the command in a process of its own."""
    return process


@pytest.fixture
def interview() -> str:
    """The invented interview."""
    return INTERVIEW


@pytest.fixture
def prose() -> str:
    """A text in which nobody speaks."""
    return PROSE


@pytest.fixture(autouse=True, scope="session")
def _interruptible() -> None:
    """Whoever runs the tests in the background may have signals ignored, and what a run starts would ignore them, too."""
    for name, usual in (("SIGINT", signal.default_int_handler), ("SIGHUP", signal.SIG_DFL)):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is signal.SIG_IGN:
            signal.signal(number, usual)
