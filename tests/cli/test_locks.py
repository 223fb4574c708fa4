"""Runs that add to one key at the same time."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import inquit
from inquit.cli import locks

if TYPE_CHECKING:
    import subprocess

Run = Callable[..., tuple[int, str, str]]

PEOPLE = (("Ulla Brandt", "Sven Holm"), ("Ruth Ambler", "Tom Petty"), ("Maren Voss", "Jack Oake"), ("Petra Lind", "Hugo Falk"))
TALK = "{0}: Why now?\n{1}: Two reasons.\n{0}: Go on.\n{1}: The river froze.\n"


def test_runs_at_once_lose_nobody(folder: Path, start: "Callable[..., subprocess.Popen[bytes]]") -> None:
    """Whoever is in one of the texts is in the key, and each text leads back to itself."""
    runs = []
    for number, names in enumerate(PEOPLE):
        (folder / f"{number}.txt").write_text(TALK.format(*names))
        runs.append(start("pseudonymise", f"{number}.txt", "--key", "k.csv", "-o", f"p{number}.txt", "-q"))
    assert [one.communicate()[1] for one in runs] == [b""] * len(runs)
    key = inquit.Key.read("k.csv")
    assert {alias.person for alias in key.aliases} >= {name for names in PEOPLE for name in names}
    for number in range(len(PEOPLE)):
        original, back = ((folder / f"{which}{number}.txt").read_text() for which in ("", "p"))
        assert inquit.parse(back).restored(key).source == original
    assert not list(folder.glob("*.lock"))


def test_a_key_that_another_run_holds(folder: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is waited for, and then the lock is named, with what to do where it is stale; nothing is written."""
    monkeypatch.setattr(locks, "WAIT_S", 0.0)
    (folder / "k.csv.lock").write_text("12345\n")
    code, out, err = run("pseudonymise", "talk.txt", "--key", "k.csv", "-o", "out.txt")
    assert (code, out) == (1, "")
    assert err == (
        "inquit: k.csv.lock: another run, process 12345, is adding to the key and does not end; "
        "if there is no such run any more, delete this file and try again\n"
    )
    assert sorted(path.name for path in folder.iterdir()) == ["k.csv.lock", "talk.txt"]


def test_the_lock_goes_whatever_happens(folder: Path) -> None:
    """A run that fails leaves no lock behind."""
    with pytest.raises(ZeroDivisionError), locks.held_alone("k.csv"):
        assert 1 / (not (folder / "k.csv.lock").read_text().strip().isdecimal())
    assert not (folder / "k.csv.lock").exists()


def test_a_device_is_not_held() -> None:
    """There is nothing beside it to make a lock of."""
    with locks.held_alone("/dev/null"):
        assert not Path("/dev/null.lock").exists()
