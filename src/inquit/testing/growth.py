"""Measures whether a parser takes time in proportion to the text, so that the machine's other work does not matter."""

import gc
import time
from collections.abc import Iterator

import attrs

from inquit.testing.forms import Form
from inquit.testing.hearing import Parser, listen
from inquit.testing.people import PEOPLE, LabelStyle
from inquit.testing.speech_words import SAID
from inquit.testing.writing import Saying, Talk, written

__all__ = ["Growth", "growths"]

TROUBLE = ("(", "[", "*", "_", " ", "\n", " \n", ":", "Ann: ", "Ann Lee\n", "Mr. ", "1:02 ", "A", "# ", "> ", "<", "|")
"""What a pattern may stumble over when it is repeated."""

FLOOR_S = 0.02
"""The shortest time that is worth comparing."""

LEAST, MOST = 2_000, 1_000_000
"""From how many code points to how many the smaller text grows until it takes that long."""

STEP = 4
"""How many times as long the larger text is."""

BOUND = 9.0
"""How many times as much time it may take: in linear time it is 4, in quadratic 16."""

SUSPECT = 6.0
"""From where on longer texts are tried: what is quadratic may hide behind the work for each line until they are long."""


@attrs.frozen(kw_only=True)
class Growth:
    """How time grew with one kind of text."""

    unit: str
    """What the texts repeat."""
    size: int
    """Code points of the smaller text."""
    took_s: float
    larger_took_s: float
    """What the larger text took, four times as long."""

    @property
    def linear(self) -> bool:
        """Whether the larger text took no more than its share, generously counted."""
        return self.larger_took_s <= BOUND * self.took_s

    def __str__(self) -> str:
        sizes = f"{self.size:,} code points took {self.took_s:.3f} s, {self.size * STEP:,} took {self.larger_took_s:.3f} s"
        return f"{self.unit[:60]!r} over and over: {sizes}"


def growths(parser: Parser, forms: tuple[Form, ...]) -> Iterator[Growth]:
    """How time grows with written talks in these forms, one after another, and with trouble.

    A text that takes too long is measured again, twice, and has to take too long each time. Times are processor time, the
    best of several runs.
    """
    for unit in (*map(_talk, forms), *TROUBLE):
        size = LEAST
        while (took := _best(parser, unit, size, runs=2)) < FLOOR_S and size < MOST:
            size *= 2
        if took < FLOOR_S / 4:
            continue  # so fast that nothing can be said, and nobody need
        growth = _confirmed(parser, unit, size)
        while growth.linear and growth.larger_took_s > SUSPECT * growth.took_s and growth.size * STEP <= MOST:
            growth = _confirmed(parser, unit, growth.size * STEP)
        yield growth


def _confirmed(parser: Parser, unit: str, size: int) -> Growth:
    """How time grows from a size on: too much only where it does so each time."""
    for runs in (1, 2, 4):
        growth = Growth(unit=unit, size=size, took_s=_best(parser, unit, size, runs), larger_took_s=_best(parser, unit, size * STEP, runs))
        if growth.linear:
            break
    return growth


def _talk(form: Form) -> str:
    """A short talk in a form."""
    style: LabelStyle = "full" if "full" in form.styles else form.styles[0]
    said = tuple(Saying(person=number % 2, parts=((words, None),)) for number, words in enumerate(SAID))
    return written(Talk(form=form, style=style, said=said), PEOPLE[:3])


def _best(parser: Parser, unit: str, size: int, runs: int) -> float:
    """The least processor time, in seconds, that a text of that size took."""
    text = (unit * (size // len(unit) + 1))[:size]
    collecting = gc.isenabled()
    gc.disable()
    try:
        return min(_once(parser, text) for _ in range(runs))
    finally:
        if collecting:
            gc.enable()


def _once(parser: Parser, text: str) -> float:
    start = time.process_time()
    listen(parser, text)
    return time.process_time() - start
