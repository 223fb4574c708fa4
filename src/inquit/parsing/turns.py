"""Tags to turns: where each text begins and ends, and what stands before the first."""

from collections.abc import Sequence

import attrs

from inquit.model import Segment, Span
from inquit.parsing.marks import Mark
from inquit.parsing.view import View
from inquit.people.cuts import Cut

__all__ = ["Front", "cuts_of", "front_of", "outside_of"]

TITLE_MOST = 200
"""The longest line that is taken for a title, in code points."""


@attrs.frozen(kw_only=True)
class Front:
    """What stands before the first tag."""

    preamble: Span | None
    title: Span | None
    rest: Span | None = None
    """What stands between the title and the first tag, where the title is not the last line."""


def cuts_of(page: View, marks: Sequence[Mark], end: int) -> list[Cut]:
    """The stretch of each turn; the last goes on to the offset `end` at most."""
    text = page.text
    cuts: list[Cut] = []
    for (place, _), limit in zip(marks, (*[place[1] for place, _ in marks[1:]], end), strict=False):
        _, start, label_start, label_end, tag_end, _ = place
        # Blank by blank: a copy of the words to strip would cost more than the few blanks around them.
        words, stop = tag_end, limit
        while words < limit and text[words].isspace():
            words += 1
        while stop > words and text[stop - 1].isspace():
            stop -= 1
        while text[tag_end - 1].isspace():
            tag_end -= 1
        if words >= limit:
            words = stop = tag_end
        cuts.append(Cut(start, text[label_start:label_end], label_start, tag_end, words, stop))
    return cuts


def front_of(page: View, first: int) -> Front:
    """Preamble and title of what stands before the offset `first`."""
    head = page.text[:first]
    if not head.strip():
        return Front(preamble=None, title=None)
    lines: list[tuple[int, int]] = []
    at = 0
    for line in head.split("\n"):
        if line.strip():
            begin = at + len(line) - len(line.lstrip())
            lines.append((begin, at + len(line.rstrip())))
        at += len(line) + 1
    begin, end = lines[-1]
    words = head[begin:end]
    top = next((n for n, (at, _) in enumerate(lines[:-1]) if head.startswith("# ", at)), None)
    if top is not None and words.startswith("##"):  # a chapter of a page in Markdown, which has a title
        rest = Span(start=lines[top + 1][0], end=end)
        before = Span(start=lines[0][0], end=lines[top - 1][1]) if top else None
        return Front(preamble=before, title=Span(start=lines[top][0], end=lines[top][1]), rest=rest)
    if len(words) <= TITLE_MOST and words[-1] not in ".!?。:;,-*_" and (words[0].isalnum() or words[0] in '#"“«「『'):
        preamble = Span(start=lines[0][0], end=lines[-2][1]) if len(lines) > 1 else None
        return Front(preamble=preamble, title=Span(start=begin, end=end))
    return Front(preamble=Span(start=lines[0][0], end=end), title=None)


def outside_of(front: Front) -> tuple[Segment, ...]:
    """The front as segments, in order."""
    found: list[Segment] = []
    if front.preamble is not None:
        found.append(Segment(kind="preamble", span=front.preamble))
    if front.title is not None:
        found.append(Segment(kind="title", span=front.title))
    if front.rest is not None:
        found.append(Segment(kind="preamble", span=front.rest))
    return tuple(found)
