"""Sets the text of a turn for a column: events dimmed, line breaks kept where they fit or mean something."""

from collections.abc import Iterator
from itertools import pairwise

from rich.console import Console
from rich.text import Text

from inquit.cli.terminal import plain
from inquit.model import Turn

__all__ = ["set_lines", "styled_text"]

EVENT = "dim italic"

# Nobody wraps lines by hand beyond this; longer lines are paragraphs.
WRAPPED_BY_HAND = 100


def styled_text(turn: Turn) -> Text:
    """The text of a turn as printed, with its events in a style of their own."""
    styled = Text()
    at = 0
    for event in turn.events:
        begin, end = event.span.start - turn.text_start, event.span.end - turn.text_start
        styled.append_text(_piece(turn.text[at:begin]))
        styled.append_text(_piece(turn.text[begin:end], EVENT))
        at = end
    return styled.append_text(_piece(turn.text[at:]))


def _piece(text: str, style: str = "") -> Text:
    """A part of a text, its line ends all one kind."""
    return plain(text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n"), style)


def set_lines(text: Text, console: Console, width: int) -> Iterator[Text]:
    """The lines of a text in a column; blank lines between its paragraphs stay, one at most."""
    paragraph: list[Text] = []
    gap = False
    for line in text.split("\n", allow_blank=True):
        line.rstrip()
        if line.plain:
            if gap and not paragraph:
                yield Text()
            gap = False
            paragraph.append(line)
        elif paragraph:
            yield from _paragraph(paragraph, console, width)
            paragraph, gap = [], True
    if paragraph:
        yield from _paragraph(paragraph, console, width)


def _paragraph(lines: list[Text], console: Console, width: int) -> Iterator[Text]:
    """One paragraph: set anew where it was wrapped by hand and does not fit; else line by line."""
    if any(line.cell_len > width for line in lines) and _wrapped_by_hand([line.plain for line in lines]):
        joined = Text(" ").join([lines[0], *(_unindented(line) for line in lines[1:])])
        yield from joined.wrap(console, width)
        return
    for line in lines:
        yield from line.wrap(console, width)


def _wrapped_by_hand(lines: list[str]) -> bool:
    """Whether each line ends where the next word would not have fitted any more.

    >>> _wrapped_by_hand(["one two three four five", "six seven eight nine", "ten."])
    True
    >>> _wrapped_by_hand(["Roses are red", "and", "violets are blue"])
    False
    """
    longest = max(map(len, lines))
    return longest <= WRAPPED_BY_HAND and all(
        len(line) + 1 + len(following.split(maxsplit=1)[0]) > longest - 3 for line, following in pairwise(lines)
    )


def _unindented(line: Text) -> Text:
    """A line without the blanks it begins with."""
    return line[len(line.plain) - len(line.plain.lstrip()) :]
