"""The last stage: speakers, cuts and events put together as turns."""

from collections.abc import Sequence

from inquit.bulk import made
from inquit.candidates.view import View
from inquit.evidence.marks import Mark, counted
from inquit.model import Event, Segment, Span, Turn
from inquit.pages.events import Finder
from inquit.pages.furniture import rows_for
from inquit.parsing.stamps import lone_times, times_of
from inquit.parsing.wrapping import unwrap
from inquit.people import Roster
from inquit.people.cuts import Cuts

__all__ = ["turns_of"]


def turns_of(source: str, page: View, marks: Sequence[Mark], cuts: Cuts, people: Roster) -> tuple[tuple[Turn, ...], tuple[Segment, ...]]:
    """The turns, each with its speaker, its time and its events; and the notes that stand between turns."""
    if not marks:
        return (), ()
    stamps = [place[5] for place, _ in marks]
    lone = lone_times(page, marks, stamps)
    finder = Finder(page, source, rows_for(page, marks, stamps, lone))
    ends, events, between = _trimmed(page.text, marks, cuts, finder)
    times = times_of(page, marks, stamps, cuts, ends, lone)
    speakers = people.speakers
    turns = made(
        Turn,
        {
            "index": range(len(cuts)),
            "speaker": [speakers[number] for number in people.of_cut],
            "label": cuts.labels,
            "tag": [source[start:end] for start, end in zip(cuts.starts, cuts.tag_ends, strict=True)],
            "text": [source[begin:end] for begin, end in zip(cuts.text_starts, ends, strict=True)],
            "start": cuts.starts,
            "text_start": cuts.text_starts,
            "events": events,
            "start_ms": [start for start, _ in times],
            "end_ms": [end for _, end in times],
        },
    )
    return tuple(turns), tuple(sorted(between, key=lambda segment: segment.span))


def _trimmed(
    text: str, marks: Sequence[Mark], cuts: Cuts, finder: Finder
) -> tuple[Sequence[int], Sequence[tuple[Event, ...]], Sequence[Segment]]:
    """Where the words of each turn end, their events, and what stands between the turns: notes, and what closes a tag."""
    ends = list(cuts.text_ends)
    events: list[tuple[Event, ...]] = [()] * len(cuts)
    between: list[Segment] = []
    forms = {group.form for group in counted(marks)}
    closed = any(form.layout.closing for form in forms)
    for number in range(len(cuts)) if closed else finder.noted(cuts.text_starts, cuts.text_ends):
        begin, end = cuts.text_starts[number], ends[number]
        found = finder.events(begin, end)
        if found:
            end = _without_notes(text, begin, end, found, between)
        _, group = marks[number]
        closings = group.form.layout.closing
        if closings and text.endswith(closings, begin, end):
            closing = next(mark for mark in closings if text.endswith(mark, begin, end))
            between.append(Segment(kind="tag", span=Span(start=end - len(closing), end=end)))
            end = begin + len(text[begin : end - len(closing)].rstrip())
            found = [event for event in found if event.span.end <= end]
        ends[number], events[number] = end, tuple(found)
    if any(form.markup for form in forms):
        unwrap(text, marks, cuts, ends, events, between)
    return ends, events, between


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
