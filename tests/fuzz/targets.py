"""What is fuzzed: functions from bytes to nothing, which raise when a promise is broken. They need no fuzzer to run."""

import sys
from collections.abc import Callable, Mapping
from contextlib import redirect_stderr, redirect_stdout
from io import BytesIO, TextIOWrapper
from pathlib import Path
from types import MappingProxyType

import inquit
from inquit import SourceError, Transcript

__all__ = ["SEEDS", "TARGETS"]

SEEDS = Path(__file__).parent / "seeds"
"""A folder of inputs for each target, and what was found with it."""

COMMANDS = ("show", "speakers", "check", "explain", "convert")
FLAGS = (
    (),
    ("--layout", "colon"),
    ("--min-certainty", "0"),
    ("--speaker", "A=Ann"),
    ("--not-speaker", "Note"),
    ("--encoding", "utf-8-sig"),
    ("--from", "json"),
    ("--from", "csv"),
)
ENDS = frozenset({0, 1, 2})
"""The exit codes that the command line promises where no signal is sent."""


def true(t: Transcript) -> None:
    """Raise unless the segments are the source and every offset is true."""
    at = 0
    for segment in t.segments:
        if segment.span.start != at:
            raise AssertionError(f"{segment} begins behind or before {at}")
        at = segment.span.end
    if at != len(t.source):
        raise AssertionError(f"the segments end at {at}")
    for turn in t.turns:
        if turn.tag_span.of(t.source) != turn.tag or turn.text_span.of(t.source) != turn.text:
            raise AssertionError(f"{turn} is not where it says")
        if any(event.span.of(t.source) != event.text for event in turn.events):
            raise AssertionError(f"an event of {turn} is not where it says")


def parse(data: bytes) -> None:
    """Any text parses, twice alike, and survives JSON."""
    text = data.decode("utf-8", errors="surrogateescape")
    t = inquit.parse(text)
    true(t)
    if t != inquit.parse(text):
        raise AssertionError("read twice, it is read in two ways")
    if inquit.loads(inquit.dumps(t, "json"), "json") != t:
        raise AssertionError("it does not come back from JSON")
    for name in ("jsonl", "csv"):
        again = inquit.loads(inquit.dumps(t, name), name)
        if len(again.turns) != len(t.turns):
            raise AssertionError(f"turns were lost on the way through {name}")
    if inquit.explain(text).transcript != bool(t.turns):
        raise AssertionError("the account says otherwise")


def reader(name: str) -> Callable[[bytes], None]:
    """The reader of a format: data is a transcript whose offsets are true, or a `SourceError`."""

    def read(data: bytes) -> None:
        try:
            t = inquit.loads(data, name)
        except SourceError as error:
            if error.line < 1 or error.column < 1:
                raise AssertionError("a place before the first") from error
            return
        true(t)
        if inquit.loads(inquit.dumps(t, name), name).turns != inquit.loads(inquit.dumps(t, name).encode(), name).turns:
            raise AssertionError("text and bytes are read in two ways")

    return read


def command(data: bytes) -> None:
    """The command line on standard input: it ends with a code that is documented, whatever the input."""
    from inquit.cli.app import run  # noqa: PLC0415  # so that the other targets load no terminal

    first, second = (data[:2] + b"\0\0")[:2]
    name = COMMANDS[first % len(COMMANDS)]
    arguments = [name, "-", *FLAGS[second % len(FLAGS)], *(("--to", ("json", "jsonl", "csv")[second % 3]) if name == "convert" else ())]
    old, sys.stdin = sys.stdin, TextIOWrapper(BytesIO(data[2:]))
    out, err = TextIOWrapper(BytesIO(), encoding="utf-8"), TextIOWrapper(BytesIO(), encoding="utf-8")
    try:
        with redirect_stdout(out), redirect_stderr(err):
            code = run(arguments)
    finally:
        sys.stdin = old
    if code not in ENDS:
        raise AssertionError(f"{arguments} ended with {code}")


TARGETS: Mapping[str, Callable[[bytes], None]] = MappingProxyType(
    {"parse": parse, "json": reader("json"), "jsonl": reader("jsonl"), "csv": reader("csv"), "command": command}
)
"""Each target by its name; the folder of its seeds is called so, too."""
