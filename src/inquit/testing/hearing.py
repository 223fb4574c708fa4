"""What the conformance kit asks of a parser: a callable from a text to what was heard, turn by turn."""

from collections.abc import Callable, Iterable, Sequence

import attrs

from inquit.model import Turn
from inquit.parsing import parse

__all__ = ["Heard", "Parser", "by_inquit", "heard", "listen"]


@attrs.frozen
class Heard:
    """One turn, as a parser under test hears it."""

    speaker: str | None
    """Who speaks: any string that is the same for the same person; None where the parser says nobody."""
    text: str
    """The words."""
    start: int | None = None
    """Offset of the words in the text that was parsed, in code points; None from a parser that gives no offsets."""
    end: int | None = None
    """Offset behind the words."""


EXPECTED = "a turn is a Heard, (speaker, text) or (speaker, text, start, end)"

LENGTHS = (2, 4)

Parser = Callable[[str], Iterable[Heard | Sequence[object]]]
"""A parser under test: from a text to turns in order, each a `Heard` or the tuple `(speaker, text)` or `(speaker, text, start, end)`."""


def heard(turn: Heard | Sequence[object]) -> Heard:
    """A turn as a `Heard`; raises `TypeError` for what is none.

    >>> heard(("Ann", "Why now?"))
    Heard(speaker='Ann', text='Why now?', start=None, end=None)
    """
    if isinstance(turn, Heard):
        found = turn
    elif isinstance(turn, Sequence) and not isinstance(turn, str | bytes) and len(turn) in LENGTHS:
        found = Heard(*turn)  # type: ignore[arg-type]  # checked below
    else:
        raise TypeError(f"{EXPECTED}, got {_kind(turn)} {turn!r}")
    offsets = (found.start, found.end)
    if not (
        isinstance(found.speaker, str | None)
        and isinstance(found.text, str)
        and (offsets == (None, None) or all(isinstance(offset, int) for offset in offsets))
    ):
        raise TypeError(f"{EXPECTED}, got {turn!r}")
    return found


def _kind(turn: object) -> str:
    """What was given in place of a turn, and for our own turns what to give."""
    name = type(turn).__name__
    return "inquit.Turn, of which inquit.testing.by_inquit shows what to take:" if isinstance(turn, Turn) else f"{name}:"


def listen(parser: Parser, text: str) -> list[Heard]:
    """What a parser hears in a text."""
    return [heard(turn) for turn in parser(text)]


def by_inquit(text: str) -> list[Heard]:
    r"""What inquit hears: the adapter to follow.

    >>> [(turn.speaker, turn.text) for turn in by_inquit("Ann Lee: Why now?\nBo Yu: Because.\nAnn Lee: Go on.\n")]
    [('Ann Lee', 'Why now?'), ('Bo Yu', 'Because.'), ('Ann Lee', 'Go on.')]
    """
    return [Heard(turn.speaker.name, turn.text, turn.text_span.start, turn.text_span.end) for turn in parse(text).turns]
