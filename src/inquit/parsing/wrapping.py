"""Markup that a tag opens and the words behind it close: `**Q: Why this press?**`."""

from collections.abc import Sequence

import regex

from inquit.evidence.marks import Mark
from inquit.model import Event, Segment, Span
from inquit.parsing.midline import CLOSING
from inquit.people.cuts import Cuts

__all__ = ["unwrap"]

# The blank line behind a paragraph.
BLANK = regex.compile(r"\n[ \t]*+\n")


def unwrap(text: str, marks: Sequence[Mark], cuts: Cuts, ends: list[int], events: list[tuple[Event, ...]], between: list[Segment]) -> None:
    """Take what closes a tag's markup out of the words: behind their end, or as an event at the end of their first paragraph."""
    for number, (place, group) in enumerate(marks):
        opening = group.form.markup
        if not opening or cuts.text_starts[number] == ends[number]:
            continue
        closing = CLOSING.get(opening, opening)
        if text.count(closing, place[1], cuts.tag_ends[number]) != (closing == opening):
            continue
        begin, end = cuts.text_starts[number], ends[number]
        at = _closed(text, begin, end, opening, closing)
        if at is None:
            continue
        mark = Span(start=at, end=at + len(closing))
        if mark.end == end:
            between.append(Segment(kind="tag", span=mark))
            ends[number] = end = begin + len(text[begin:at].rstrip())
            events[number] = tuple(event for event in events[number] if event.span.end <= end)
        elif all(event.span.end <= mark.start or event.span.start >= mark.end for event in events[number]):
            found = Event(kind="furniture", span=mark, text=closing)
            events[number] = tuple(sorted((*events[number], found), key=lambda event: event.span))


def _closed(text: str, begin: int, end: int, opening: str, closing: str) -> int | None:
    """Where the markup is closed that the tag opened: at the end of the words, or of their first paragraph."""
    blank = BLANK.search(text, begin, end, concurrent=False)
    for stop in (end, *((blank.start(),) if blank else ())):
        paragraph = text[begin:stop].rstrip()
        if paragraph.endswith(closing) and len(paragraph) > len(closing) and _is_one_over(paragraph, opening, closing):
            return begin + len(paragraph) - len(closing)
    return None


def _is_one_over(words: str, opening: str, closing: str) -> bool:
    """Whether the words close what they did not open."""
    times = words.count(closing)
    return times % 2 == 1 if closing == opening else times > words.count(opening)
