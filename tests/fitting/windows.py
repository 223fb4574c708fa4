"""Parts of real talks, read as if they were the whole: what a head of a page, or many turns, did for the rest.

    python -m tests.fitting.windows ../shared/corpus/dev
    python -m tests.fitting.windows ../shared/corpus/dev parl_de_at chat

Prints, for each window, the F1 of turns as the mean over families and the families that lose most, and for the families named the talks.
"""

import argparse
import json
import pathlib
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any

import attrs

import inquit

FEWEST = 12
"""How many turns a talk has at least that parts are taken of."""

WORST = 8
"""How many families are named for each window."""

WINDOWS: Mapping[str, tuple[float, float, int]] = MappingProxyType(
    {
        "whole": (0, 1, 0),
        "second half": (1 / 2, 1, 0),
        "middle third": (1 / 3, 2 / 3, 0),
        "twelve turns": (1 / 3, 1, 12),
        "six turns": (1 / 2, 1, 6),
    }
)
"""Where each begins and ends, as shares of the turns, and how many turns it has at most; 0: any number."""


@attrs.frozen(kw_only=True)
class Talk:
    """A talk, or a part of one."""

    name: str
    text: str
    tags: tuple[tuple[int, int], ...]
    """Where the line of each turn begins, and where its tag ends."""


def talks(path: pathlib.Path) -> Iterator[Talk]:
    """The talks of a family with turns enough."""
    for line in path.read_text(encoding="utf-8").splitlines():
        document: dict[str, Any] = json.loads(line)
        turns = document["turns"]
        if len(turns) >= FEWEST:
            tags = tuple((turn.get("head", turn["start"]), turn["start"] + len(turn["tag"])) for turn in turns)
            yield Talk(name=document["id"], text=document["text"], tags=tags)


def part(talk: Talk, first: float, last: float, most: int) -> Talk:
    """The turns of a talk from one share of them to another, `most` at most, as a text of their own."""
    begin, end = int(first * len(talk.tags)), int(last * len(talk.tags))
    end = min(end, begin + most) if most else end
    start = talk.tags[begin][0] if begin else 0
    stop = talk.tags[end][0] if end < len(talk.tags) else len(talk.text)
    tags = tuple((head - start, shut - start) for head, shut in talk.tags[begin:end])
    return Talk(name=talk.name, text=talk.text[start:stop], tags=tags)


def f1(talk: Talk) -> float:
    """How well the turns are found: one is, where the tag of a turn and its own overlap."""
    read = [(turn.start, max(turn.text_start, turn.start + 1)) for turn in inquit.parse(talk.text).turns]
    found = sum(any(begin < shut and head < end for begin, end in read) for head, shut in talk.tags)
    return 2 * found / (len(talk.tags) + len(read))


def main(folder: pathlib.Path, named: Sequence[str]) -> None:
    """Print the figures."""
    families = {path.stem: list(talks(path)) for path in sorted(folder.glob("*.jsonl"))}
    families = {name: some for name, some in families.items() if some and (not named or name in named)}
    for window, bounds in WINDOWS.items():
        read = {name: [(f1(part(talk, *bounds)), talk.name) for talk in some] for name, some in families.items()}
        means = {name: 100 * sum(figure for figure, _ in some) / len(some) for name, some in read.items()}
        worst = ", ".join(f"{name} {figure:.1f}" for name, figure in sorted(means.items(), key=lambda one: one[1])[:WORST])
        print(f"{window:14} {sum(means.values()) / len(means):6.2f}  {worst}")
        for name in named:
            for figure, talk in sorted(read.get(name, ())):
                print(f"    {100 * figure:5.1f}  {talk}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Read parts of real talks.")
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("families", nargs="*")
    options = parser.parse_args()
    main(options.folder, options.families)
