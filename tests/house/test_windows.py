"""The script that reads parts of real talks measures what it says."""

import json
import pathlib

from tests.fitting import windows

SAID = ("Is it late?", "An hour late.", "Who knows?", "The captain.")


def _talk(count: int) -> windows.Talk:
    lines = [f"{('Ada', 'Olof')[n % 2]}: {SAID[n % 4]}\n" for n in range(count)]
    starts = [len("Present: Ada, Olof\n\n") + sum(map(len, lines[:n])) for n in range(count)]
    tags = tuple((start, start + len(line.partition(" ")[0])) for start, line in zip(starts, lines, strict=True))
    return windows.Talk(name="ferry", text="Present: Ada, Olof\n\n" + "".join(lines), tags=tags)


def test_talks_have_turns_enough(tmp_path: pathlib.Path) -> None:
    """A short talk has no parts to be read; the head of a turn is the start of its line, where that is told."""
    turns = [{"head": 10 * n, "start": 10 * n + 2, "tag": "Ada:"} for n in range(windows.FEWEST)]
    documents = [{"id": str(len(some)), "text": "x", "turns": some} for some in (turns, turns[1:])]
    (tmp_path / "ferry.jsonl").write_text("\n".join(map(json.dumps, documents)), encoding="utf-8")
    [talk] = windows.talks(tmp_path / "ferry.jsonl")
    assert (talk.name, talk.tags[:2]) == ("12", ((0, 6), (10, 16)))


def test_a_part_is_a_text_of_its_own() -> None:
    """What stands before its first turn, the head of the page, is gone."""
    half = windows.part(_talk(8), 1 / 2, 1, 3)
    assert half.text == "Ada: Is it late?\nOlof: An hour late.\nAda: Who knows?\n"
    assert [half.text[head:shut] for head, shut in half.tags] == ["Ada:", "Olof:", "Ada:"]
    assert windows.part(_talk(8), 0, 1, 0) == _talk(8)


def test_what_is_not_found_costs() -> None:
    """Every turn found is 1; what no parser could find is 0."""
    assert windows.f1(_talk(8)) == 1
    assert windows.f1(windows.Talk(name="none", text="It was late.\n", tags=((0, 3),))) == 0
