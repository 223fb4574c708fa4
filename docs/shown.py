"""Run the code that README.md and these pages show, and bring the outputs in step.

Run it with `python docs/shown.py`; the tests check that it would change nothing.

The language of a fenced block says how it is run: `pycon` as an interactive session, `python` as a script, `console` as
shell commands. The blocks of a page share a namespace and run in order, in a folder that holds a copy of `examples/`.
An output that is already true stays; `...` in it stands for anything, and how many blanks there are does not matter (other
versions of rich draw tables a little wider). What is not true is replaced by what was printed.
Blocks in `sh` set something up and are not run here: `.ci/run` runs those of README.md.
"""

import contextlib
import doctest
import io
import os
import re
import shutil
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
NOT_RUN = frozenset({"sh", "text", "json", "csv", "toml", "markdown"})
FENCE = re.compile(r"^```(?P<language>[^\n]*)\n(?P<text>.*?)^```$", flags=re.MULTILINE | re.DOTALL)


class Block(NamedTuple):
    """A fenced block of a page, directives aside."""

    language: str
    text: str
    line: int
    """Of the fence, from 1."""


def pages() -> tuple[Path, ...]:
    """Every page whose code is run."""
    docs = sorted(path for path in (ROOT / "docs").rglob("*.md") if "_build" not in path.parts)
    return ROOT / "README.md", *docs


def blocks(source: str) -> Iterator[Block]:
    """The fenced blocks of a page's source."""
    for match in FENCE.finditer(source):
        if not match["language"].startswith("{"):
            yield Block(match["language"], match["text"], source.count("\n", 0, match.start()) + 1)


def refreshed(page: Path) -> str:
    """The source of a page with the outputs that its code prints now."""
    namespace: dict[str, object] = {"__name__": "__main__"}

    def run(match: re.Match[str]) -> str:
        language, text = match["language"], match["text"]
        if language == "pycon":
            text = session(text, namespace)
        elif language == "console":
            text = shell(text)
        elif language == "python":
            exec(compile(text, page.name, "exec"), namespace)  # noqa: S102  # our own pages
        elif language not in NOT_RUN and not language.startswith("{"):
            raise ValueError(f"{page.name}: a block in {language!r} would not be run")
        return f"```{language}\n{text}```"

    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        shutil.copytree(ROOT / "examples", "examples")
        return FENCE.sub(run, page.read_text(encoding="utf-8"))


def session(text: str, namespace: dict[str, object]) -> str:
    """An interactive session with its outputs."""
    shown: list[str] = []
    for example in doctest.DocTestParser().get_examples(text):
        first, *rest = example.source.splitlines()
        shown += [f">>> {first}\n", *(f"... {line}".rstrip() + "\n" for line in rest)]
        shown.append(_kept(example.want, _printed(example.source, namespace)))
    return "".join(shown)


def _printed(source: str, namespace: dict[str, object]) -> str:
    """What a statement prints, or how it fails."""
    output = io.StringIO()
    with contextlib.redirect_stdout(output):
        try:
            exec(compile(source, "<page>", "single"), namespace)  # noqa: S102  # our own pages
        except Exception as error:  # noqa: BLE001  # a page may show any
            output.write("Traceback (most recent call last):\n    ...\n" + "".join(traceback.format_exception_only(error)))
    return re.sub(r"^$\n", "<BLANKLINE>\n", output.getvalue(), flags=re.MULTILINE)


def shell(text: str) -> str:
    """Shell commands with what they print, both streams together."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    environment = {**os.environ, "PATH": path, "COLUMNS": "100", "NO_COLOR": "1", "PYTHONUTF8": "1", "LC_ALL": "C.UTF-8"}
    before, *commands = re.split(r"^\$ ", text, flags=re.MULTILINE)
    if before:
        raise ValueError(f"no prompt before {before!r}")
    shown: list[str] = []
    for command in commands:
        line, _, want = command.partition("\n")
        done = subprocess.run(
            ["/bin/sh", "-c", line],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
        )
        got = "".join(row.rstrip() + "\n" for row in done.stdout.splitlines())
        shown += [f"$ {line}\n", _kept(want, got)]
    return "".join(shown)


def _kept(want: str, got: str) -> str:
    """The output as shown where it is true, else as printed."""
    return want if doctest.OutputChecker().check_output(want, got, doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE) else got


def main() -> None:
    """Write the pages whose outputs have changed."""
    for page in pages():
        source = refreshed(page)
        if source != page.read_text(encoding="utf-8"):
            page.write_text(source, encoding="utf-8")
            print("changed", page.relative_to(ROOT))


if __name__ == "__main__":
    main()
