"""The command as a process: signals, pipes, closed and full outputs, the bar, a missing extra."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

Start = Callable[..., "subprocess.Popen[bytes]"]

# Enough files for a signal to arrive while they are converted, however fast the machine.
MANY = 400


@pytest.fixture
def many(folder: Path, interview: str) -> Path:
    """A folder with many inputs."""
    (folder / "in").mkdir()
    for number in range(MANY):
        (folder / "in" / f"{number:03}.txt").write_text(interview, encoding="utf-8")
    return folder


def until_first_output(running: "subprocess.Popen[bytes]", out: Path) -> None:
    """Wait until the run has written something."""
    deadline = time.monotonic() + 60
    while running.poll() is None and time.monotonic() < deadline and not (out.is_dir() and any(out.glob("*.json"))):
        time.sleep(0.005)


@pytest.mark.skipif(sys.platform == "win32", reason="signals of this kind are POSIX's")
@pytest.mark.parametrize(("number", "code"), [("SIGINT", 130), ("SIGTERM", 143), ("SIGHUP", 129), ("SIGKILL", -9)])
def test_a_signal_leaves_no_half_file(many: Path, start: Start, number: str, code: int) -> None:
    """Interrupted at any moment, each output is whole or absent; whoever can still speak says so in one line."""
    running = start("convert", "in", "--to", "json", "-o", "out")
    until_first_output(running, many / "out")
    running.send_signal(getattr(signal, number))
    out, err = running.communicate(timeout=60)
    assert running.returncode == code
    assert out == b""
    assert b"Traceback" not in err
    written = sorted((many / "out").iterdir())
    assert 0 < len(written) < MANY
    visible = [path for path in written if not path.name.startswith(".")]
    assert all(json.loads(path.read_bytes())["turns"] for path in visible)
    if code > 0:
        assert visible == written, "what was half written is gone"
    if number == "SIGINT":
        assert err.decode().strip() == "inquit: interrupted"


LOST = """
import signal, sys
from inquit.cli import app

class Swallows:
    def __del__(self):
        signal.raise_signal(signal.{name})

with app._ended_in_order():
    try:
        Swallows()
        import time
        for _ in range(400):
            time.sleep(0.05)
    except BaseException as error:
        print(type(error).__name__)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals of this kind are POSIX's")
@pytest.mark.parametrize(("name", "raised"), [("SIGINT", "KeyboardInterrupt"), ("SIGTERM", "_Ended")])
def test_a_signal_inside_a_finaliser_is_not_lost(name: str, raised: str) -> None:
    """Python drops what is raised inside `__del__`; the signal arrives all the same, a moment later."""
    done = subprocess.run([sys.executable, "-c", LOST.format(name=name)], capture_output=True, text=True, timeout=60, check=True)
    assert (done.stdout.strip(), done.stderr) == (raised, "")


@pytest.fixture(params=["", "1"], ids=["buffered", "unbuffered"])
def environment(request: pytest.FixtureRequest) -> dict[str, str]:
    """An environment in which Python buffers what it writes, and one in which it does not."""
    return {**os.environ, "PYTHONUNBUFFERED": request.param}


@pytest.mark.parametrize("arguments", [("show", "long.txt"), ("convert", "long.txt", "--to", "csv")])
def test_a_reader_that_leaves_is_no_error(
    folder: Path, start: Start, interview: str, environment: dict[str, str], arguments: tuple[str, ...]
) -> None:
    """A broken pipe ends the command without a word."""
    (folder / "long.txt").write_text(interview * 500, encoding="utf-8")
    with start(*arguments, env=environment) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.read(10)
        running.stdout.close()
        assert running.stderr.read() == b""
    assert running.returncode == 141


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the device that is always full is Linux's")
@pytest.mark.parametrize(
    "arguments",
    [
        ("show", "talk.txt"),
        ("speakers", "talk.txt", "--json"),
        ("explain", "talk.txt"),
        ("convert", "talk.txt", "--to", "json"),
        ("--help",),
    ],
)
@pytest.mark.usefixtures("folder")
def test_a_full_output_is_an_error(start: Start, environment: dict[str, str], arguments: tuple[str, ...]) -> None:
    """What cannot be written is reported in one line, with exit code 1."""
    with Path("/dev/full").open("wb") as full:
        running = start(*arguments, stdout=full, env=environment)
        _, err = running.communicate(timeout=60)
    assert running.returncode == 1
    assert err == b"inquit: <stdout>: No space left on device\n"


@pytest.mark.skipif(sys.platform == "win32", reason="the shell is POSIX's")
@pytest.mark.parametrize(
    ("command", "message"),
    [
        ("convert talk.txt --to json >&-", "inquit: <stdout>: standard output is closed"),
        ("show talk.txt >&-", "inquit: <stdout>: standard output is closed"),
        ("convert - --to json <&-", "inquit: <stdin>: standard input is closed"),
    ],
)
def test_a_closed_stream_is_an_error(folder: Path, command: str, message: str) -> None:
    """A standard stream that was closed beforehand is reported, with exit code 1."""
    done = subprocess.run(
        ["/bin/sh", "-c", f"{sys.executable} -m inquit {command}"], cwd=folder, capture_output=True, check=False, text=True
    )
    assert (done.returncode, done.stderr.strip()) == (1, message)


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are POSIX's")
def test_a_bar_on_a_terminal(many: Path, start: Start) -> None:
    """On a terminal a bar follows several files, and messages stand above it on lines of their own."""
    import pty  # noqa: PLC0415  # Windows has none

    (many / "in" / "zzz.txt").write_bytes(b"\xff")
    master, slave = pty.openpty()
    environment = {**os.environ, "TERM": "xterm", "COLUMNS": "100"}
    with start("convert", "in", "--to", "json", "-o", "out", stderr=slave, env=environment) as running:
        os.close(slave)
        shown = b""
        while True:
            try:
                piece = os.read(master, 4096)
            except OSError:
                break
            shown += piece
            if not piece:
                break
    os.close(master)
    assert running.returncode == 1
    assert b"/401" in shown
    assert b"converting" in shown
    assert b"inquit: in/zzz.txt:1:1: " in shown


@pytest.mark.usefixtures("many")
def test_no_bar_in_a_pipe(start: Start) -> None:
    """Where nobody watches, a run over many files says nothing at all."""
    running = start("convert", "in", "--to", "json", "-o", "out")
    assert running.communicate(timeout=60) == (b"", b"")
    assert running.returncode == 0


@pytest.mark.parametrize("missing", ["click", "rich"])
def test_without_the_extra_it_says_how_to_get_it(missing: str) -> None:
    """Without click or rich the command names the one command that installs them, and exits with 2."""
    hidden = f"import sys; sys.modules[{missing!r}] = None; import inquit.cli; sys.exit(inquit.cli.main(['--version']))"
    done = subprocess.run([sys.executable, "-c", hidden], capture_output=True, check=False, text=True)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "inquit: the command line needs the extra 'cli': pip install 'inquit[cli]'\n"


@pytest.mark.parametrize("module", ["inquit.model", "inquit.parsing", "inquit.cli.app"])
def test_an_interrupt_while_loading_is_heard(module: str) -> None:
    """Ctrl-C before the command runs gives the same line and exit code as later."""
    breaking = (
        "import sys\n"
        "class Interrupting:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        f"        if name == {module!r}: raise KeyboardInterrupt\n"
        "sys.meta_path.insert(0, Interrupting())\n"
        "from _inquit_command import main\n"
        "sys.exit(main())\n"
    )
    done = subprocess.run([sys.executable, "-c", breaking], capture_output=True, check=False, text=True)
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "inquit: interrupted\n")


def test_a_defect_is_not_taken_for_a_missing_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """Any other module that cannot be found is a defect, and is raised."""
    import inquit.cli  # noqa: PLC0415  # its modules are about to be hidden

    monkeypatch.setitem(sys.modules, "inquit.cli.app", None)
    with pytest.raises(ModuleNotFoundError):
        inquit.cli.main([])


def test_the_package_does_not_import_the_extra() -> None:
    """`import inquit`, and even `import inquit.cli`, leave click and rich alone."""
    check = "import sys, inquit, inquit.cli; sys.exit(bool({'click', 'rich'} & sys.modules.keys()))"
    assert subprocess.run([sys.executable, "-c", check], check=False).returncode == 0


def test_output_that_an_encoding_lacks(folder: Path) -> None:
    """A terminal that knows ASCII alone gets everything, spelt out where it must be."""
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    (folder / "talk.txt").write_text("Åse: Nå?\nBo: Ja.\nÅse: Så.\nBo: Nei.\n", encoding="utf-8")
    for command in ("show", "speakers", "explain"):
        done = subprocess.run(
            [sys.executable, "-m", "inquit", command, "talk.txt"], cwd=folder, env=environment, capture_output=True, check=False
        )
        assert (done.returncode, done.stderr) == (0, b"")
        assert done.stdout.isascii()
        assert rb"\xc5se" in done.stdout
