"""What the conformance kit asks of a parser: a callable from a text to what was heard, turn by turn."""

from collections.abc import Callable, Iterable, Sequence

import attrs

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


Parser = Callable[[str], Iterable[Heard | Sequence[object]]]
"""A parser under test: from a text to turns in order, each a `Heard` or the tuple `(speaker, text)` or `(speaker, text, start, end)`."""


def heard(turn: Heard | Sequence[object]) -> Heard:
    """A turn as a `Heard`; raises `TypeError` for what is none.

    >>> heard(("Ann", "Why now?"))
    Heard(speaker='Ann', text='Why now?', start=None, end=None)
    """
    found = turn if isinstance(turn, Heard) else Heard(*turn)  # type: ignore[arg-type]  # checked below
    offsets = (found.start, found.end)
    if not (
        isinstance(found.speaker, str | None)
        and isinstance(found.text, str)
        and (offsets == (None, None) or all(isinstance(offset, int) for offset in offsets))
    ):
        raise TypeError(f"a turn is (speaker, text) or (speaker, text, start, end), got {turn!r}")
    return found


def listen(parser: Parser, text: str) -> list[Heard]:
    """What a parser hears in a text."""
    return [heard(turn) for turn in parser(text)]


def by_inquit(text: str) -> list[Heard]:
    r"""What inquit hears: the adapter to follow.

    >>> [(turn.speaker, turn.text) for turn in by_inquit("Ann Lee: Why now?\nBo Yu: Because.\nAnn Lee: Go on.\n")]
    [('Ann Lee', 'Why now?'), ('Bo Yu', 'Because.'), ('Ann Lee', 'Go on.')]
    """
    return [Heard(turn.speaker.name, turn.text, turn.text_span.start, turn.text_span.end) for turn in parse(text).turns]
