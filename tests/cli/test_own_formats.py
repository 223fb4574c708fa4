"""What inquit wrote itself, read again: from a pipe, and where it keeps no problems."""

from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., tuple[int, str, str]]


@pytest.mark.parametrize("form", ["jsonl", "csv"])
def test_our_own_from_a_pipe(folder: Path, run: Run, form: str) -> None:
    """Nothing is guessed: the message says which option reads it, and that option does."""
    piped = run("convert", "talk.txt", "--to", form)[1].encode()
    hint = f"it looks like what 'inquit convert' writes, and --from {form} reads it"
    assert run("speakers", "-", stdin=piped)[::2] == (1, f"inquit: <stdin>: no turns found; {hint}\n")
    assert hint in run("convert", "-", "--to", "json", stdin=piped)[2]
    assert hint in run("pseudonymise", "-", "--key", "k.csv", stdin=piped)[2]
    assert run("speakers", "-", "--from", form, stdin=piped)[0] == 0


@pytest.mark.parametrize("text", ['{"speaker_id": 1}\n', "{broken\n", "[" * 3000, "speaker_id,label\n", ""])
def test_what_is_not_ours(run: Run, text: str) -> None:
    """Other JSON and other tables are texts like any other."""
    assert "--from" not in run("speakers", "-", stdin=text.encode())[2]
