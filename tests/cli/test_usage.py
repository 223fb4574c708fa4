"""Wrong usage ends with 2 before anything is done; help and version end with 0."""

from collections.abc import Callable
from pathlib import Path

import pytest

import inquit.cli

Run = Callable[..., tuple[int, str, str]]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("convert", "--to", "json"), "Missing argument"),
        (("convert", "", "--to", "json"), "the name is empty"),
        (("convert", "talk.txt", "--to", "json", "-o", ""), "the name is empty"),
        (("show", ""), "the name is empty"),
        (("convert", "talk.txt"), "name the format: --to json|jsonl|csv"),
        (("convert", "talk.txt", "-o", "talk.txt"), "name the format"),
        (("convert", "talk.txt", "--to", "papyrus"), "papyrus"),
        (("convert", "talk.txt", "same.txt", "--to", "json", "-o", "-"), "cannot share standard output"),
        (("convert", "talk.txt", "same.txt", "--to", "json", "-o", "taken"), "taken is a file"),
        (("convert", ".", "--to", "json", "-o", "taken"), "taken is a file"),
        (("convert", "talk.txt", "-", "--to", "json"), "standard input has no name"),
        (("convert", "-", "--to", "json", "-o", "out/"), "standard input has no name"),
        (("convert", "talk.txt", "talk.md", "--to", "json"), "talk.txt and talk.md would both be written to talk.json"),
        (("convert", "talk.txt", "--to", "json", "-o", "talk.txt", "--force"), "talk.txt is an input and would be overwritten"),
        (("convert", "talk.txt", "--to", "json", "-o", "link.txt", "--force"), "link.txt is an input and would be overwritten"),
        (("convert", "old.json", "same.txt", "--to", "json", "--force"), "old.json is an input"),
        (("convert", "talk.txt", "--to", "json", "--encoding", "klingon"), "'klingon' is no encoding"),
        (("show", "talk.txt", "--speaker", "=Ulla"), "neither of them empty"),
        (("show", "talk.txt", "--not-speaker", " "), "none of them empty"),
        (("show", "talk.txt", "--width", "3"), "--width"),
        (("show", "talk.txt", "same.txt"), "same.txt"),
        (("explode",), "explode"),
    ],
)
def test_wrong_usage(folder: Path, run: Run, interview: str, arguments: tuple[str, ...], message: str) -> None:
    """Each way to use the command wrongly ends with 2, says what is wrong, and changes no file."""
    (folder / "same.txt").write_text(interview, encoding="utf-8")
    (folder / "talk.md").write_text(interview, encoding="utf-8")
    (folder / "old.json").write_text(interview, encoding="utf-8")
    (folder / "taken").write_text("", encoding="utf-8")
    (folder / "link.txt").symlink_to("talk.txt")
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    code, out, err = run(*arguments)
    assert (code, out) == (2, "")
    assert message in " ".join(err.split())
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_a_file_named_twice_is_converted_once(folder: Path, run: Run) -> None:
    """The same input under two names is no clash."""
    assert run("convert", "talk.txt", "./talk.txt", ".", "--to", "json") == (0, "", "")
    assert (folder / "talk.json").exists()


def test_folders_with_the_same_names_inside_clash(folder: Path, run: Run, interview: str) -> None:
    """Two folders whose files would mirror to one place are refused before anything is written."""
    for name in ("one", "two"):
        (folder / name).mkdir()
        (folder / name / "day.txt").write_text(interview, encoding="utf-8")
    code, _, err = run("convert", "one", "two", "--to", "json", "-o", "out")
    assert code == 2
    assert "one/day.txt and two/day.txt would both be written to out/day.json" in " ".join(err.split())
    assert not (folder / "out").exists()


@pytest.mark.parametrize("command", [(), ("convert",), ("show",), ("speakers",), ("check",), ("explain",)])
@pytest.mark.parametrize("flag", ["-h", "--help"])
def test_help(run: Run, command: tuple[str, ...], flag: str) -> None:
    """Every command has a help text with examples, within 80 columns, under both names of the option."""
    code, out, err = run(*command, flag)
    assert (code, err) == (0, "")
    assert "Examples:\n" in out
    assert max(map(len, out.splitlines())) <= 80


def test_help_states_the_exit_codes(run: Run) -> None:
    """The exit codes are part of the promise."""
    _, out, _ = run("--help")
    assert [line.split()[0] for line in out.partition("Exit codes:\n")[2].splitlines()] == ["0", "1", "2", "130", "141"]


def test_version(run: Run) -> None:
    """`--version` prints name and version."""
    code, out, _ = run("--version")
    assert code == 0
    assert out.startswith("inquit ")


def test_without_arguments_it_helps(run: Run) -> None:
    """The bare command shows what there is."""
    _, out, err = run()
    assert "convert" in out + err


def test_arguments_default_to_those_of_the_process(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """The console script calls `main` without arguments."""
    monkeypatch.setattr("sys.argv", ["inquit", "--version"])
    assert inquit.cli.main() == 0
    assert capsys.readouterr().out.startswith("inquit ")
