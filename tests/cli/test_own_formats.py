"""What inquit wrote itself, read again: from a pipe, and where it keeps no problems."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., tuple[int, str, str]]


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("form", ["jsonl", "csv"])
def test_our_own_from_a_pipe(run: Run, form: str) -> None:
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


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("name", ["talk.csv", "talk.jsonl"])
def test_formats_that_keep_no_problems(run: Run, name: str) -> None:
    """Nothing is said to be well that cannot be known."""
    run("convert", "talk.txt", "-o", name)
    silent = "1 file in CSV or JSON Lines, which keep no problems: check the text instead."
    assert run("check", name) == (0, f"{silent}\n", "")
    assert run("check", "talk.txt", name) == (0, f"No problems in 1 file. {silent}\n", "")


@pytest.mark.parametrize(("name", "content"), [("none.csv", "speaker_id,label,text\n"), ("none.jsonl", "")])
def test_a_table_without_turns(folder: Path, run: Run, name: str, content: str) -> None:
    """It is what IQ101 is about, in every form of output."""
    (folder / name).write_text(content)
    code, out, _ = run("check", name)
    assert (code, out.splitlines()[0]) == (1, f"{name}:1:1: IQ101 the table holds no turns")
    assert run("check", name, "--ignore", "IQ101")[0] == 0
    assert json.loads(run("check", name, "--format", "json")[1])[0]["code"] == "IQ101"
