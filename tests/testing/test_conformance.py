"""The conformance kit: every promise catches the faults planted for it, and none fires on a parser that keeps it."""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from random import Random
from typing import get_args

import pytest
from hypothesis.errors import InvalidArgument

from inquit.options import LayoutName
from inquit.testing import BrokenPromiseError, Heard, Noise, Parser, by_inquit, check_parser
from inquit.testing.growth import growths
from inquit.testing.hearing import heard
from inquit.testing.promises import PROMISE_NAMES, PROMISES, PromiseName

ALL = Noise.all()
TRIED: tuple[PromiseName, ...] = tuple(promise.name for promise in PROMISES)
CLOSED: list[LayoutName] = [layout for layout in get_args(LayoutName) if layout != "pipe"]
"""All layouts but tables: what closes their rows counts as words, a known fault of the parser."""


def changed(change: Callable[[str, list[Heard]], Sequence[Heard]]) -> Parser:
    """Inquit with a fault planted in what it hears."""
    return lambda text: change(text, by_inquit(text))


def moved(by: int) -> Parser:
    """A parser whose offsets are off by that much."""
    return changed(lambda _, turns: [Heard(t.speaker, t.text, (t.start or 0) + by, (t.end or 0) + by) for t in turns])


def without_offsets(turns: Sequence[Heard]) -> list[Heard]:
    """The same turns from a parser that does not say where they stand."""
    return [Heard(turn.speaker, turn.text) for turn in turns]


def in_bytes(text: str, turns: list[Heard]) -> list[Heard]:
    """Offsets counted in UTF-8."""

    def at(offset: int | None) -> int:
        return len(text[: offset or 0].encode(errors="surrogatepass"))

    return [Heard(turn.speaker, turn.text, at(turn.start), at(turn.end)) for turn in turns]


def joined(_text: str, turns: list[Heard]) -> list[Heard]:
    """Neighbouring turns of one speaker as one."""
    return [Heard(name, " ".join(turn.text for turn in group)) for name, group in groupby(turns, key=lambda turn: turn.speaker)]


def by_line(text: str) -> Iterator[tuple[str, str]]:
    """Every line that has a colon is a turn."""
    for line in text.splitlines():
        label, colon, words = line.partition(":")
        if colon:
            yield label, words.strip()


def only_lf(text: str) -> list[tuple[str, str]]:
    """Lines end in LF; whatever else stands there is words."""
    pattern = re.compile(r"^(?P<label>[^:\n]{1,40}): (?P<words>[^\n]*)\n", re.MULTILINE)
    return [(match["label"], match["words"]) for match in pattern.finditer(text)]


def refuses_the_unusual(text: str) -> list[Heard]:
    """Gives up on a lone surrogate, as whatever encodes its input does."""
    text.encode()
    return by_inquit(text)


def hidden_quadratic(text: str) -> list[Heard]:
    """Counts the lines before each line from the beginning, so fast that short texts do not show it."""
    found: list[Heard] = []
    at = text.find("\n")
    while at >= 0:
        found.append(Heard(None, str(text[:at].count("e"))))
        at = text.find("\n", at + 1)
    return found


def quadratic(text: str) -> list[Heard]:
    """Goes through each line from the beginning of the text, as one does without thinking."""
    lines = text.split("\n")
    return [Heard(None, str(sum(len(before) for before in lines[:number]))) for number in range(len(lines))]


PLANTED: dict[str, tuple[PromiseName, Parser]] = {
    "an encoder gives up": ("returns", refuses_the_unusual),
    "a turn that is no turn": ("returns", lambda text: [turn.text for turn in by_inquit(text)]),
    "lines after the first are dropped": ("words", changed(lambda _, ts: [Heard(t.speaker, t.text.split("\n")[0]) for t in ts])),
    "the last turn is dropped": ("words", changed(lambda _, turns: turns[:-1])),
    "short turns are dropped": ("words", changed(lambda _, turns: [turn for turn in turns if len(turn.text) > 5])),
    "offsets one too small": ("spans", moved(-1)),
    "offsets one too large": ("spans", moved(1)),
    "offsets in bytes": ("spans", changed(in_bytes)),
    "white space folded, offsets kept": (
        "spans",
        changed(lambda _, ts: [Heard(t.speaker, " ".join(t.text.split()), t.start, t.end) for t in ts]),
    ),
    "turns backwards": ("order", changed(lambda _, turns: turns[::-1])),
    "turns backwards, without offsets": ("order", changed(lambda _, turns: without_offsets(turns[::-1]))),
    "turns that overlap": ("order", changed(lambda _, ts: [Heard(t.speaker, t.text, t.start, (t.end or 0) + 30) for t in ts])),
    "vowels begin no name": ("renaming", changed(lambda _, ts: [t for t in ts if (t.speaker or "?")[0] not in "AEIOU"])),
    "CR is a character like any other": ("line-ends", only_lf),
    "a byte order mark is part of the name": ("line-ends", lambda text: [] if text.startswith("\ufeff") else by_inquit(text)),
    "whatever has a colon speaks": ("speakers", by_line),
    "somebody unknown closes": ("speakers", changed(lambda _, turns: [*turns, Heard("Narrator", "")])),
    "neighbours are joined": ("truth", changed(joined)),
    "everybody is one": ("truth", changed(lambda _, turns: [Heard("Speaker", turn.text) for turn in turns])),
    "nobody is the same": ("truth", changed(lambda _, turns: [Heard(str(n), turn.text) for n, turn in enumerate(turns)])),
    "notes are translated": ("truth", changed(lambda _, ts: [Heard(t.speaker, t.text.replace("Yes", "Ja")) for t in ts])),
    "everything is one turn": ("truth", lambda text: [("Somebody", text)]),
    "nothing is heard": ("truth", lambda _: []),
    "lines counted again and again": ("time", hidden_quadratic),
    "lines gone through again and again": ("time", quadratic),
}


@pytest.mark.parametrize(("promise", "parser"), PLANTED.values(), ids=list(PLANTED))
def test_a_planted_fault_is_caught(promise: PromiseName, parser: Parser) -> None:
    """The promise that it breaks is reported as broken, with a text and a reason."""
    report = check_parser(parser, promises=[promise], layouts=["colon"], styles=["full"], max_turns=7, max_examples=250)
    assert report.broken == (promise,)
    found = report[promise].counterexample
    assert found
    assert found.reason
    with pytest.raises(BrokenPromiseError, match=f"broken: {promise}"):
        report.raise_for_broken()


def test_every_promise_has_a_fault() -> None:
    """No promise is left without a parser that breaks it."""
    assert {promise for promise, _ in PLANTED.values()} == set(PROMISE_NAMES)


VOICE = re.compile(r"<v (?P<label>[^>]+)>(?P<words>[^\r\n]*)")


def exact(text: str) -> Iterator[tuple[str, str, int, int]]:
    """A parser that is right by construction, for captions with voice tags alone."""
    for match in VOICE.finditer(text):
        words = match["words"].rstrip()
        yield match["label"], words, match.start("words"), match.start("words") + len(words)


@pytest.mark.parametrize("promise", PROMISE_NAMES)
def test_none_fires_on_a_parser_that_is_right(promise: PromiseName) -> None:
    """Whatever is odd about the texts, in whatever script, an exact parser keeps every promise."""
    report = check_parser(exact, promises=[promise], layouts=["voice"], scripts=None, max_examples=120)
    assert report.broken == (), str(report)
    assert report[promise].kept


@pytest.mark.parametrize("promise", TRIED)
def test_none_fires_on_inquit(promise: PromiseName) -> None:
    """In every layout, inquit reads plain talks as they were meant."""
    report = check_parser(by_inquit, promises=[promise], layouts=CLOSED, styles=["full", "initials", "letters"], noise=Noise())
    assert report.broken == (), str(report)
    assert report[promise].kept


@pytest.mark.parametrize("promise", ["returns", "words", "spans", "order", "renaming", "line-ends"])
def test_none_of_these_fires_on_inquit_whatever_is_odd(promise: PromiseName) -> None:
    """What does not hang on judgement holds with everything odd."""
    report = check_parser(by_inquit, promises=[promise], layouts=CLOSED, noise=ALL.less("declarations", "mentions"), max_examples=120)
    assert report.broken == (), str(report)
    assert report[promise].tried >= 100


@pytest.mark.slow
def test_the_right_parser_takes_linear_time() -> None:
    """Talks in every layout, and trouble, take inquit a time in proportion."""
    report = check_parser(by_inquit, promises=["time"])
    assert report.broken == (), str(report)
    assert report["time"].tried > 20


def test_a_counterexample_is_minimal() -> None:
    """One oddity is left in it, in one turn; how many turns stand beside it hangs on the version of Hypothesis."""
    parser = changed(lambda _, turns: [Heard(turn.speaker, turn.text.split("\n")[0]) for turn in turns])
    found = check_parser(parser, promises=["words"], layouts=["colon"]).results[0].counterexample
    assert found
    assert found.truth
    assert len(found.truth.noise) == 1
    assert sum(len(turn.text.splitlines()) > 1 for turn in found.truth.turns) == 1
    assert found.text.startswith("Tilda Brandt: ")


def test_a_report_is_repeatable_and_to_be_read() -> None:
    """The same parser gets the same report; other chance may draw another text."""
    one, two = (check_parser(by_line, promises=["speakers"], layouts=["colon"], max_turns=8) for _ in range(2))
    assert one == two
    assert "speakers: broken" in str(one)
    assert "    | " in str(one)
    assert check_parser(by_line, promises=["speakers"], random=Random(1)).broken == ("speakers",)


def test_what_cannot_be_judged_is_said() -> None:
    """A parser without offsets is not blamed for them, and not praised."""
    report = check_parser(changed(lambda _, turns: without_offsets(turns)), promises=["spans"], max_examples=20)
    assert report["spans"].kept is None
    assert report.broken == ()
    assert "spans: not judged" in str(report)
    report.raise_for_broken()


def test_what_a_parser_raises_is_its_fault() -> None:
    """The error is the reason, and the kit goes on."""

    def failing(text: str) -> list[Heard]:
        raise KeyError(text[:1])

    report = check_parser(failing, max_examples=5)
    assert set(report.broken) == set(PROMISE_NAMES)
    assert all("KeyError" in result.counterexample.reason for result in report.results if result.counterexample)


def test_two_texts_are_shown_where_two_are_compared() -> None:
    """A difference between two texts is reported with both."""
    report = check_parser(only_lf, promises=["line-ends"], layouts=["colon"], styles=["full"])
    found = report["line-ends"].counterexample
    assert found
    assert found.other is not None
    assert found.other != found.text
    assert "    the other text\n" in str(report)


def test_a_misspelt_promise_is_refused() -> None:
    """So are a layout that is not known and a turn that is none."""
    with pytest.raises(InvalidArgument):
        check_parser(by_inquit, promises=["word"])  # type: ignore[list-item]  # wrong on purpose
    with pytest.raises(InvalidArgument):
        check_parser(by_inquit, layouts=["colum"])  # type: ignore[list-item]  # wrong on purpose
    for turn in (("Ann",), (1, "x"), ("Ann", "x", 1, None), ("Ann", "x", "1", "2")):
        with pytest.raises(TypeError):
            heard(turn)


def test_a_fast_parser_is_not_measured_at_all() -> None:
    """What takes no time even for a long text says nothing about growth."""
    assert list(growths(lambda _: [], ())) == []
