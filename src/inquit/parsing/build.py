"""The last stage: speakers, cuts and events put together as turns."""

from collections.abc import Sequence

from inquit.model import Event, Segment, Span, Turn
from inquit.parsing.events import Finder
from inquit.parsing.furniture import rows_for
from inquit.parsing.marks import Mark
from inquit.parsing.times import milliseconds
from inquit.parsing.view import View
from inquit.people import Roster
from inquit.people.cuts import Cut

__all__ = ["turns_of"]


def turns_of(
    source: str, page: View, marks: Sequence[Mark], cuts: Sequence[Cut], people: Roster
) -> tuple[tuple[Turn, ...], tuple[Segment, ...]]:
    """The turns, each with its speaker, its time and its events; and the notes that stand between turns."""
    if not marks:
        return (), ()
    text, speakers = page.text, people.speakers
    finder = Finder(text, source, rows_for(page, marks))
    turns: list[Turn] = []
    between: list[Segment] = []
    for index, ((place, group), cut, speaker) in enumerate(zip(marks, cuts, people.of_cut, strict=True)):
        start, label, _, tag_end, begin, end = cut
        found = finder.events(begin, end)
        if found:
            end = _without_notes(text, begin, end, found, between)
        closing = next((mark for mark in group.form.layout.closing if text.endswith(mark, begin, end)), "")
        if closing:
            between.append(Segment(kind="tag", span=Span(start=end - len(closing), end=end)))
            end = begin + len(text[begin : end - len(closing)].rstrip())
            found = [event for event in found if event.span.end <= end]
        begins, ends = milliseconds(place[5]) if place[5] else (None, None)
        turns.append(
            Turn(
                index=index,
                speaker=speakers[speaker],
                label=label,
                tag=source[start:tag_end],
                text=source[begin:end],
                start=start,
                text_start=begin,
                events=tuple(found),
                start_ms=begins,
                end_ms=ends,
            )
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
