"""Faults: whatever goes wrong around a conversion, the old file or the new one is there, and the message says what to do."""

import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

import inquit

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals, limits and permissions of POSIX")

TALK = "Ulla Brandt: How many crossings were there?\nOtto Tarn: Nobody counted.\nUlla Brandt: And now?\nOtto Tarn: A bridge.\n"
OLD = b'{"old": true}\n'
MOMENTS = 24
"""At how many moments of a run it is killed."""


def command(*arguments: str) -> list[str]:
    """The command line as a process is started with."""
    return [sys.executable, "-m", "inquit", *arguments]


def ran(*arguments: str, cwd: Path, bound: bool = False) -> "subprocess.CompletedProcess[str]":
    """Run the command; `bound` to what permissions say, even as the superuser."""
    line = command(*arguments)
    if bound and os.geteuid() == 0:
        line = ["setpriv", "--bounding-set=-dac_override,-dac_read_search", *line]
    return subprocess.run(line, cwd=cwd, capture_output=True, text=True, check=False)


needs_permissions = pytest.mark.skipif(
    sys.platform != "win32" and os.geteuid() == 0 and shutil.which("setpriv") is None,
    reason="to the superuser nothing is forbidden, and setpriv (util-linux) is not there to change that",
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a talk in it."""
    (tmp_path / "talk.txt").write_text(TALK, encoding="utf-8")
    return tmp_path


@pytest.mark.slow
def test_killed_at_any_moment(folder: Path) -> None:
    """After SIGKILL, whenever it comes, the target is the old file or the new one, and the next run does its work."""
    (folder / "talk.txt").write_text(TALK * 2_000, encoding="utf-8")
    arguments = ("convert", "talk.txt", "-o", "talk.json", "--force")
    start = time.monotonic()
    assert ran(*arguments, cwd=folder).returncode == 0
    whole = time.monotonic() - start
    new = (folder / "talk.json").read_bytes()
    seen: set[bytes] = set()
    for moment in range(MOMENTS):
        (folder / "talk.json").write_bytes(OLD)
        running = subprocess.Popen(command(*arguments), cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(whole * (moment + 1) / MOMENTS)
        running.send_signal(signal.SIGKILL)
        running.wait(timeout=60)
        found = (folder / "talk.json").read_bytes()
        assert found in {OLD, new}
        seen.add(found)
    assert OLD in seen
    assert ran(*arguments, cwd=folder).returncode == 0
    assert (folder / "talk.json").read_bytes() == new


def test_what_a_killed_run_leaves_is_no_input(folder: Path) -> None:
    """The part of a file that SIGKILL leaves is hidden, and no later run takes it for a transcript."""
    (folder / ".inquit-0123456789abcdef.part").write_text(TALK, encoding="utf-8")
    done = ran("convert", ".", "--to", "json", "-o", "out", cwd=folder)
    assert done.returncode == 0
    assert [path.name for path in (folder / "out").iterdir()] == ["talk.json"]


def test_a_full_disk(folder: Path) -> None:
    """When the disk takes no more, the old file stays, nothing is left beside it, and the message names file and reason."""
    (folder / "talk.txt").write_text(TALK * 2_000, encoding="utf-8")
    (folder / "talk.json").write_bytes(OLD)
    line = " ".join(command("convert", "talk.txt", "-o", "talk.json", "--force"))
    done = subprocess.run(["/bin/sh", "-c", f"ulimit -f 8; {line}"], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr == "inquit: talk.json: cannot be written: File too large\n"
    assert (folder / "talk.json").read_bytes() == OLD
    assert sorted(path.name for path in folder.iterdir()) == ["talk.json", "talk.txt"]


@needs_permissions
def test_a_read_only_folder(folder: Path) -> None:
    """Nothing is written, and the message says where it cannot be."""
    (folder / "out").mkdir(mode=0o555)
    done = ran("convert", "talk.txt", "-o", "out/talk.json", cwd=folder, bound=True)
    assert (done.returncode, done.stderr) == (1, "inquit: out/talk.json: cannot be written: Permission denied\n")
    assert list((folder / "out").iterdir()) == []


@needs_permissions
def test_an_unreadable_file(folder: Path) -> None:
    """It costs itself alone: the others are converted, and the exit code says that something was wrong."""
    (folder / "closed.txt").write_text(TALK, encoding="utf-8")
    (folder / "closed.txt").chmod(0)
    done = ran("convert", ".", "--to", "json", "-o", "out", cwd=folder, bound=True)
    assert done.returncode == 1
    assert done.stderr.splitlines() == ["inquit: closed.txt: Permission denied", "inquit: 1 of 2 files not converted"]
    assert [path.name for path in (folder / "out").iterdir()] == ["talk.json"]


@needs_permissions
def test_an_unreadable_folder(folder: Path) -> None:
    """A folder that cannot be looked into is named, and the rest is done."""
    (folder / "closed").mkdir(mode=0)
    done = ran("convert", ".", "--to", "json", "-o", "out", cwd=folder, bound=True)
    (folder / "closed").chmod(0o755)
    assert done.returncode == 1
    assert "closed: Permission denied" in done.stderr
    assert (folder / "out" / "talk.json").exists()


def test_an_input_that_is_not_there(folder: Path) -> None:
    """A missing file and a link that leads nowhere are named, and cost themselves alone."""
    (folder / "gone.txt").symlink_to(folder / "missing.txt")
    done = ran("convert", "gone.txt", "none.txt", "talk.txt", "--to", "json", "-o", "out", cwd=folder)
    assert done.returncode == 1
    assert done.stderr.splitlines() == [
        "inquit: gone.txt: No such file or directory",
        "inquit: none.txt: No such file or directory",
        "inquit: 2 of 3 files not converted",
    ]
    assert [path.name for path in (folder / "out").iterdir()] == ["talk.json"]


VANISHES = """
import sys
from pathlib import Path
from inquit.cli import app

batches = sys.modules["inquit.cli.batches"]
plan = batches.plan
def planned(*arguments, **keywords):
    jobs = plan(*arguments, **keywords)
    Path("gone.txt").unlink()
    return jobs
batches.plan = planned
sys.exit(app.run(["convert", ".", "--to", "json", "-o", "out"]))
"""


def test_an_input_that_vanishes_meanwhile(folder: Path) -> None:
    """A file that was there when the run began, and is not when its turn comes, is named; the others are converted."""
    (folder / "gone.txt").write_text(TALK, encoding="utf-8")
    done = subprocess.run([sys.executable, "-c", VANISHES], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.splitlines() == ["inquit: gone.txt: No such file or directory", "inquit: 1 of 2 files not converted"]
    assert (folder / "out" / "talk.json").exists()


def test_an_input_that_somebody_appends_to(folder: Path) -> None:
    """What is read is a beginning of what the file came to hold, whole as a transcript."""
    stop = threading.Event()

    def append() -> None:
        with (folder / "talk.txt").open("a", encoding="utf-8") as file:
            while not stop.wait(0.001):
                file.write(TALK)
                file.flush()

    writer = threading.Thread(target=append)
    writer.start()
    try:
        outcomes = [ran("convert", "talk.txt", "-o", f"{number}.json", cwd=folder) for number in range(3)]
    finally:
        stop.set()
        writer.join()
    held = (folder / "talk.txt").read_text(encoding="utf-8")
    sizes: list[int] = []
    for number, done in enumerate(outcomes):
        assert done.returncode == 0, done.stderr
        t = inquit.read(folder / f"{number}.json")
        assert held.startswith(t.source)
        sizes.append(len(t.source))
    assert sizes == sorted(set(sizes))


def test_symbolic_links(folder: Path) -> None:
    """A link to a file is read as the file, a link to a folder is not followed, and links that lead nowhere are named."""
    (folder / "in").mkdir()
    (folder / "in" / "link.txt").symlink_to(folder / "talk.txt")
    (folder / "in" / "round").symlink_to(folder / "in", target_is_directory=True)
    (folder / "in" / "ring.txt").symlink_to(folder / "in" / "ring.txt")
    (folder / "in" / "void.txt").symlink_to(folder / "void")
    done = ran("convert", "in", "--to", "json", "-o", "out", cwd=folder)
    assert done.returncode == 1
    assert done.stderr.splitlines()[0] == "inquit: in/ring.txt: Too many levels of symbolic links"
    assert done.stderr.splitlines()[1] == "inquit: in/void.txt: No such file or directory"
    assert [path.name for path in (folder / "out").iterdir()] == ["link.json"]


def test_an_output_that_is_a_link(folder: Path) -> None:
    """The file that it points to is replaced, and it stays a link."""
    (folder / "real.json").write_bytes(OLD)
    (folder / "talk.json").symlink_to("real.json")
    assert ran("convert", "talk.txt", "-o", "talk.json", "--force", cwd=folder).returncode == 0
    assert (folder / "talk.json").is_symlink()
    assert len(json.loads((folder / "real.json").read_bytes())["turns"]) == 4


def test_an_output_inside_the_input_folder(folder: Path) -> None:
    """Outputs of one run are no inputs of the next, and an input is never written over."""
    for _ in range(2):
        done = ran("convert", ".", "--to", "json", "-o", "out", "--force", cwd=folder)
        assert done.returncode == 0, done.stderr
    assert sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()) == ["out/talk.json", "talk.txt"]
    refused = ran("convert", "talk.txt", "--to", "json", "-o", "talk.txt", "--force", cwd=folder)
    assert refused.returncode == 2
    assert "is an input and would be overwritten" in refused.stderr
    assert (folder / "talk.txt").read_text(encoding="utf-8") == TALK


@pytest.mark.parametrize("force", [False, True], ids=["keeping", "replacing"])
def test_two_runs_at_once(folder: Path, force: bool) -> None:  # noqa: FBT001  # a parameter of the test
    """Into one folder: every output is whole, nothing is left beside, and a run that found a file there says so."""
    (folder / "in").mkdir()
    for number in range(60):
        (folder / "in" / f"{number:02}.txt").write_text(TALK * 20, encoding="utf-8")
    line = command("convert", "in", "--to", "json", "-o", "out", *(["--force"] if force else []))
    runs = [subprocess.Popen(line, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) for _ in range(2)]
    said = [run.communicate(timeout=120)[1] for run in runs]
    outputs = sorted((folder / "out").iterdir())
    assert [path.name for path in outputs] == [f"{number:02}.json" for number in range(60)]
    assert all(len(inquit.read(path).turns) == 80 for path in outputs)
    if force:
        assert [run.returncode for run in runs] == [0, 0]
    for run, text in zip(runs, said, strict=True):
        assert "Traceback" not in text
        assert run.returncode == 0 or "exists and is kept; --force replaces it" in text
