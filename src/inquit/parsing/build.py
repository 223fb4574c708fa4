"""The last stage: speakers, cuts and events put together as turns."""

from collections.abc import Sequence

from inquit.bulk import made
from inquit.candidates.times import milliseconds
from inquit.candidates.view import View
from inquit.evidence.marks import Mark
from inquit.model import Event, Segment, Span, Turn
from inquit.parsing.cues import Times, cued
from inquit.parsing.events import Finder
from inquit.parsing.furniture import rows_for
from inquit.people import Roster
from inquit.people.cuts import Cut

__all__ = ["turns_of"]

NEVER: Times = (None, None)


def turns_of(
    source: str, page: View, marks: Sequence[Mark], cuts: Sequence[Cut], people: Roster
) -> tuple[tuple[Turn, ...], tuple[Segment, ...]]:
    """The turns, each with its speaker, its time and its events; and the notes that stand between turns."""
    if not marks:
        return (), ()
    text = page.text
    finder = Finder(text, source, rows_for(page, marks))
    between: list[Segment] = []
    starts, labels, _, tag_ends, begins, limits = zip(*cuts, strict=True)
    ends: list[int] = []
    events: list[tuple[Event, ...]] = []
    for (_, group), begin, limit in zip(marks, begins, limits, strict=True):
        end = limit
        found = finder.events(begin, end)
        if found:
            end = _without_notes(text, begin, end, found, between)
        closings = group.form.layout.closing
        if closings and text.endswith(closings, begin, end):
            closing = next(mark for mark in closings if text.endswith(mark, begin, end))
            between.append(Segment(kind="tag", span=Span(start=end - len(closing), end=end)))
            end = begin + len(text[begin : end - len(closing)].rstrip())
            found = [event for event in found if event.span.end <= end]
        ends.append(end)
        events.append(tuple(found))
    times = cued(page, starts, ends) if "-->" in text else [NEVER] * len(marks)
    if any(place[5] for place, _ in marks):
        times = [milliseconds(place[5]) if place[5] else time for (place, _), time in zip(marks, times, strict=True)]
    speakers = people.speakers
    turns = made(
        Turn,
        {
            "index": range(len(cuts)),
            "speaker": [speakers[number] for number in people.of_cut],
            "label": labels,
            "tag": [source[start:end] for start, end in zip(starts, tag_ends, strict=True)],
            "text": [source[begin:end] for begin, end in zip(begins, ends, strict=True)],
            "start": starts,
            "text_start": begins,
            "events": events,
            "start_ms": [start for start, _ in times],
            "end_ms": [end for _, end in times],
        },
    )
    return tuple(turns), tuple(sorted(between, key=lambda segment: segment.span))


def _without_notes(text: str, begin: int, end: int, found: list[Event], between: list[Segment]) -> int:
    """Where the words end before the notes that stand on lines of their own behind them; these are moved out of the turn."""
    while found and found[-1].span.end == end and _own_lines(text, found[-1].span.start, begin):
        note = found.pop()
        between.append(Segment(kind="heading" if note.kind == "furniture" else "event", span=note.span))
        end = begin + len(text[begin : note.span.start].rstrip())
    return end


def _own_lines(text: str, start: int, begin: int) -> bool:
    """Whether what starts here starts a line of a text that began on an earlier one."""
    line = text.rfind("\n", begin, start) + 1
    return line > begin and not text[line:start].strip()
