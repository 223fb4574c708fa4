"""Real talks in other layouts: the first turns of gold transcripts, printed in every written way that the tests know.

    python -m tests.fitting.relaid ../shared/corpus/dev
    python -m tests.fitting.relaid ../shared/corpus/dev --every 8 "a middle dot before a time"

Prints, for each way, the F1 of the turns as the mean over the talks, and how many talks had none: the worst last.
A way may want labels of its own (one letter, capitals, another script), and reads the others badly: it is the change that tells.
"""

import argparse
import json
import pathlib
from collections.abc import Iterator, Sequence

import inquit
from tests.candidates.ways import WAYS, Way

TURNS = 8
"""How many turns of a talk are printed: the patterns number them with one digit."""

WORDS_MOST = 600
"""How much of a turn is printed at most, in code points: up to the end of a sentence."""

Talk = Sequence[tuple[str, str]]
"""Labels and words."""


def talks(folder: pathlib.Path) -> Iterator[Talk]:
    """The talks of a gold corpus: the labels less what stands in brackets behind them, of neighbouring turns of one label the first."""
    for path in sorted(folder.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            kept: list[tuple[str, str]] = []
            for turn in json.loads(line)["turns"]:
                label, words = turn["tag"].partition("(")[0].strip(" :*_"), shortened(" ".join(turn["body"].split()))
                if label and words and not (kept and kept[-1][0] == label):
                    kept.append((label, words))
            if len({label for label, _ in kept[:TURNS]}) > 1:
                yield kept[:TURNS]


def shortened(words: str) -> str:
    """The words up to the last sentence that fits."""
    if len(words) <= WORDS_MOST:
        return words
    head = words[:WORDS_MOST]
    return head[: max(map(head.rfind, ".?!。？！")) + 1] or head


def printed(way: Way, talk: Talk) -> tuple[str, list[tuple[int, int]]]:
    """A talk as the way has it, and where each turn stands: the start of its line and of its words."""
    text, spans = way.head, list[tuple[int, int]]()
    for number, (label, words) in enumerate(talk, start=1):
        turn = way.pattern.format(label=label, words=words, n=number)
        at = turn.find(words)
        spans.append((len(text), len(text) + (at if at >= 0 else len(turn))))
        text += turn
    return text, spans


def f1(way: Way, talk: Talk) -> float:
    """How well the turns of a talk are found: one is, where a turn begins between the start of its line and its words."""
    text, spans = printed(way, talk)
    starts = [turn.start for turn in inquit.parse(text).turns]
    found = sum(any(begin <= start <= words for start in starts) for begin, words in spans)
    return 2 * found / (len(spans) + len(starts))


def main(folder: pathlib.Path, every: int, names: Sequence[str]) -> None:
    """Print the figures."""
    chosen = list(talks(folder))[::every]
    ways = [way for way in WAYS if not names or way.name in names]
    read = [(way.name, [f1(way, talk) for talk in chosen]) for way in ways]
    for name, figures in sorted(read, key=lambda one: -sum(one[1])):
        print(f"{name:50} {100 * sum(figures) / len(figures):6.2f}  none of {figures.count(0.0)}")
    print(f"{'mean':50} {sum(100 * sum(figures) / len(figures) for _, figures in read) / len(read):6.2f}  {len(chosen)} talks")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Read real talks in other layouts.")
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--every", type=int, default=4)
    parser.add_argument("ways", nargs="*")
    options = parser.parse_intermixed_args()  # ways behind `--every` too
    if unknown := set(options.ways) - {way.name for way in WAYS}:
        parser.error(f"no such way: {', '.join(sorted(unknown))} (the names are in tests/candidates/ways.py)")
    main(options.folder, options.every, options.ways)
