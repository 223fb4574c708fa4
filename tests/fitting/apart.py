"""Hold the repository apart from the transcripts it is measured on: no ten words in a row of theirs stand in a file of ours.

python tests/fitting/apart.py GOLD_FOLDER ...      # names each file that holds some; 1 where one does
"""

import json
import pathlib
import re
import subprocess
import sys
from collections.abc import Iterator

RUN = 10
"""So many words in a row are no coincidence."""

ROOT = pathlib.Path(__file__).parents[2]
WORD = re.compile(r"[^\W\d_]+")
CODE = re.compile(r"[^\W_]+")
MARKS = str.maketrans("", "", "⟦⟧")


def runs(text: str) -> Iterator[tuple[str, ...]]:
    """Every run of words, without numbers and with them, rows of numbers included; punctuation and case say nothing."""
    bare = text.translate(MARKS).casefold()
    for words in (WORD.findall(bare), CODE.findall(bare)):
        yield from zip(*(words[n:] for n in range(RUN)), strict=False)


def ours() -> dict[tuple[str, ...], set[str]]:
    """The runs of the files of the repository, each with the files that hold it."""
    done = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)  # noqa: S607  # any git
    found: dict[tuple[str, ...], set[str]] = {}
    for name in filter(None, done.stdout.split("\0")):
        for run in runs((ROOT / name).read_text(encoding="utf-8", errors="replace")):
            found.setdefault(run, set()).add(name)
    return found


def borrowed(held: dict[tuple[str, ...], set[str]], texts: Iterator[str]) -> dict[str, set[str]]:
    """For each file that holds a run of some text, those runs."""
    found: dict[str, set[str]] = {}
    for text in texts:
        for run in runs(text):
            for name in held.get(run, ()):
                found.setdefault(name, set()).add(" ".join(run))
    return found


def gold(folders: list[str]) -> Iterator[str]:
    """The texts of the gold documents."""
    for path in (path for folder in folders for path in sorted(pathlib.Path(folder).glob("*.jsonl"))):
        for line in path.open(encoding="utf-8"):
            yield json.loads(line)["text"]


def main(folders: list[str]) -> int:
    """Name the files that hold what is not ours."""
    found = borrowed(ours(), gold(folders))
    for name, seen in sorted(found.items()):
        print(f"{name}: {len(seen)} runs of {RUN} words, such as: {min(seen)}")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
