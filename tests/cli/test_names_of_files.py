"""Names of files that would pass for messages of our own."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., tuple[int, str, str]]

NAME = "a\ninquit: all is well.txt"
SHOWN = "a<U+000A>inquit: all is well.txt"


@pytest.mark.skipif("sys.platform == 'win32'", reason="no such names there")
def test_line_feeds_in_names_are_spelt_out(folder: Path, run: Run, prose: str) -> None:
    """In each line of `check` and in every message; for machines the name stays as it is."""
    (folder / NAME).write_text(prose)
    assert run("check", NAME)[1].startswith(f"{SHOWN}:1:1: IQ101 ")
    assert json.loads(run("check", NAME, "--format", "json")[1])[0]["file"] == NAME
    assert run("show", NAME)[2].startswith(f"inquit: {SHOWN}: no turns found")
    assert run("show", f"no{NAME}")[2] == f"inquit: no{SHOWN}: No such file or directory\n"
    assert run("pseudonymise", "talk.txt", "--key", f"{NAME}.csv", "--restore")[2] == f"inquit: {SHOWN}.csv: No such file or directory\n"
    (folder / NAME).write_bytes(b"\xff")
    assert run("show", NAME)[2].startswith(f"inquit: {SHOWN}:1:1: ")
    assert run("convert", "talk.txt", "--to", "json", "-o", NAME)[2] == f"inquit: {SHOWN}: exists and is kept; --force replaces it\n"
    assert run("convert", NAME, NAME, "talk.txt", "--to", "json", "-o", NAME)[2].count(SHOWN) == 1
