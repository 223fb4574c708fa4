"""Hostile input: what becomes of each kind, stated."""

import csv
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

import inquit
from inquit import SourceError

SAID = ("Why now?", "Because of the rain.", "Who painted the doors?", "My grandmother did.", "Go on.", "I carried eels.", "And then?")
LABELS = {
    "the end of a script": "</script><script>alert(1)</script>",
    "an attribute": '" onmouseover="alert(1)',
    "an escape sequence": "\x1b[31mAnn\x1b[0m",
    "a window title": "Ann\x1b]0;owned\x07",
    "a cleared screen": "\x1b[2J\x9b2JAnn",
    "a path upward": "../../../etc/passwd",
    "an absolute path": "/srv/ann",
    "a formula": "=1+1",
    "a command": "@SUM(A1)",
    "NUL": "An\0n",
    "right to left": "\u202eAnn\u2066",
    "nothing to see": "A\u200bn\u2060n\ufeff",
    "a lone surrogate": "An\ud800n",
    "rich markup": "[red]Ann[/red][link=file:///]",
    "very long": "A" * 100_000,
    "line ends": "Ann\r\nBo: hello",
}
"""Labels that somebody else may come to obey, by what they are."""

MOST_SHOWN = frozenset(map(chr, range(32))) - {"\t", "\n"} | {"\x7f", "\x9b", "\u202e", "\u2066", "\u200b", "\u2060", "\ufeff"}


def dialogue(*labels: str) -> str:
    """These people in turn, for as long as there is something to say."""
    return "".join(f"{labels[number % len(labels)]}: {words}\n" for number, words in enumerate(SAID))


def table(label: str) -> bytes:
    """A CSV file in which somebody has that label: the way by which any label at all gets into a transcript."""
    file = io.StringIO(newline="")
    writer = csv.writer(file)
    writer.writerow(["label", "text"])
    writer.writerows([[(label, "Bo")[number % 2], words] for number, words in enumerate(SAID)])
    return file.getvalue().encode(errors="replace")


def command(*arguments: str, stdin: bytes = b"", cwd: Path | None = None) -> "subprocess.CompletedProcess[bytes]":
    """Run the command line as a process."""
    return subprocess.run([sys.executable, "-m", "inquit", *arguments], input=stdin, capture_output=True, check=False, cwd=cwd)


@pytest.mark.parametrize("label", LABELS.values(), ids=list(LABELS))
def test_a_hostile_label_in_a_text(label: str) -> None:
    """A text with it parses without loss; the label is taken for a speaker or left in the words, and never acted on."""
    text = dialogue(label, "Bo")
    t = inquit.parse(text)
    assert "".join(segment.span.of(text) for segment in t.segments) == text
    assert t.source == text
    assert {turn.label for turn in t.turns} & {"Bo"}
    assert inquit.loads(inquit.dumps(t, "json"), "json") == t


@pytest.mark.parametrize("label", [label for name, label in LABELS.items() if name not in {"a lone surrogate", "line ends"}])
@pytest.mark.parametrize("name", ["show", "speakers", "check"])
def test_a_hostile_label_is_not_obeyed_by_the_terminal(name: str, label: str, tmp_path: Path) -> None:
    """What a terminal would obey or hide is spelt out, in colour as without."""
    (tmp_path / "talk.csv").write_bytes(table(label))
    done = command(name, "talk.csv", "--color", "never", cwd=tmp_path) if name != "check" else command(name, "talk.csv", cwd=tmp_path)
    assert done.returncode in {0, 1}
    assert b"Traceback" not in done.stderr
    assert not MOST_SHOWN & set(done.stdout.decode() + done.stderr.decode())


def test_an_escape_sequence_is_spelt_out() -> None:
    """`show` prints the code point of the escape character where it stands."""
    done = command("show", "-", "--from", "csv", "--color", "always", stdin=table("\x1b[31mAnn"))
    assert "<U+001B>" in done.stdout.decode()
    assert b"\x1b[31m" not in done.stdout


@pytest.mark.parametrize("label", ["../../../etc/passwd", "/srv/ann", "..\\ann", "con", "~", "$(touch owned)", "; touch owned"])
def test_a_path_in_a_label_names_no_file(label: str, tmp_path: Path) -> None:
    """Files are named after files: a label makes none, wherever it points."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "talk.txt").write_text(dialogue(label, "Bo"), encoding="utf-8")
    done = command("convert", "in", "--to", "json", "-o", "out", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    files = sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file())
    assert files == ["in/talk.txt", "out/talk.json"]


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@a", "\t=1", "\r=1", "＝1", " =1", "\u200b=1", '=HYPERLINK("http://x.example")'])
def test_a_formula_is_defused(cell: str) -> None:
    """No cell of a table begins like a formula, in label, name or words, and reading takes the apostrophe away again."""
    t = inquit.loads(inquit.dumps(inquit.loads(table("Ann"), "csv"), "jsonl").replace('"Ann"', json.dumps(cell)), "jsonl")
    text = inquit.dumps(t, "csv")
    for row in csv.reader(io.StringIO(text, newline="")):
        assert not any(value.lstrip(" \t\r\n\0\u200b")[:1] in tuple("=+-@＝") and value for value in row if value != "-1")
    assert {turn.label for turn in inquit.loads(text, "csv").turns} == {cell, "Bo"}


@pytest.mark.parametrize(("real", "fake"), [("Carl", "\u0421arl"), ("Anna", "Ann\u0430"), ("Otto", "\u041etto")])
def test_a_homoglyph_label_is_kept_apart_and_reported(real: str, fake: str) -> None:
    """A label with letters of another script is somebody else, with a warning that says so."""
    t = inquit.parse(dialogue(real, "Bo") + dialogue(fake, "Bo"))
    assert {speaker.name for speaker in t.speakers} >= {real, fake}
    assert "IQ205" in {problem.code for problem in t.problems}


@pytest.mark.parametrize("mark", ["\u202e", "\u2066", "\u200f", "\u200b", "\ufeff", "\u2060"])
def test_marks_of_direction_around_a_label(mark: str) -> None:
    """Characters that cannot be seen beside a label make nobody new, and stay in the source."""
    t = inquit.parse(dialogue("Ann", "Bo") + f"{mark}Ann: I stay.\nBo: So do I.\n")
    assert len(t.speakers) == 2
    assert mark in t.source


@pytest.mark.parametrize("character", ["\0", "\ud800", "\x1a", "\x04", "\uffff", "\U0010ffff"])
def test_odd_characters_in_words(character: str) -> None:
    """They are words like any others, and survive JSON, JSON Lines and CSV, lone surrogates in JSON alone."""
    t = inquit.parse(dialogue("Ann", "Bo").replace("rain", f"ra{character}in"))
    assert any(f"ra{character}in" in turn.text for turn in t.turns)
    assert inquit.loads(inquit.dumps(t, "json"), "json") == t
    kept = "\ufffd" if "\ud800" <= character <= "\udfff" else character
    for name in ("jsonl", "csv"):
        again = inquit.loads(inquit.dumps(t, name), name)
        assert any(f"ra{kept}in" in turn.text for turn in again.turns)


@pytest.mark.slow
@pytest.mark.parametrize("opening", ["[", "{", '{"a":', '[{"turns":', "[[[{"])
@pytest.mark.parametrize("name", ["json", "jsonl"])
def test_json_nested_a_million_deep(name: str, opening: str) -> None:
    """It is a `SourceError` at a place, not a crash: closed or not."""
    for data in (opening * 1_000_000, opening * 1_000_000 + "]" * 1_000_000):
        with pytest.raises(SourceError) as caught:
            inquit.loads(data, name)
        assert len(str(caught.value)) < 2_000


@pytest.mark.parametrize("unit", ["(", "[", "{", "<", "([{<", "**", "(*["])
def test_deep_brackets(unit: str) -> None:
    """Brackets a hundred thousand deep in a turn are words, and nothing is lost."""
    text = f"Ann: Why?\nBo: {unit * 100_000}\nAnn: Go on.\nBo: {unit * 10}Yes.\n"
    t = inquit.parse(text)
    assert "".join(segment.span.of(text) for segment in t.segments) == text
    assert len(inquit.explain(text).candidates) < 100


def test_a_hostile_file_name(tmp_path: Path) -> None:
    """Escape codes in the name of a file are spelt out in messages, too."""
    name = "ta\x1b[31mlk.txt"
    (tmp_path / name).write_bytes(b"\xff\xfe\xff")
    done = command("convert", name, "--to", "json", cwd=tmp_path)
    assert done.returncode == 1
    assert b"\x1b" not in done.stderr


AUDITED = """
import json, sys
import inquit
import inquit.formats.csv, inquit.formats.json, inquit.formats.jsonl, inquit.formats.text
texts = json.load(sys.stdin)
seen = []
sys.addaudithook(lambda event, _: seen.append(event))
for text in texts:
    t = inquit.parse(text)
    inquit.explain(text)
    for name in ("json", "jsonl", "csv"):
        inquit.loads(inquit.dumps(t, name), name)
print(*sorted(set(seen)))
"""
REACHING = ("socket", "subprocess", "os.", "open", "urllib", "http", "exec", "ctypes", "shutil", "tempfile", "webbrowser", "pickle")


def test_reading_reaches_for_nothing() -> None:
    """Parsing, explaining and converting in memory open no file, no connection and no process, and run no code."""
    texts = json.dumps([dialogue(label, "Bo") for label in LABELS.values()])
    done = subprocess.run([sys.executable, "-c", AUDITED], input=texts, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert [event for event in done.stdout.split() if event.startswith(REACHING)] == []
