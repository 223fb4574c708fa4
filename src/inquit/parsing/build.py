"""The last stage: speakers, cuts and events put together as turns."""

from collections.abc import Sequence

from inquit.model import Event, Segment, Span, Speaker, Turn
from inquit.parsing.decide import Mark
from inquit.parsing.events import events
from inquit.parsing.furniture import rows_for
from inquit.parsing.times import milliseconds
from inquit.parsing.view import View
from inquit.people.cuts import Cut

__all__ = ["turns_of"]


def turns_of(
    source: str, page: View, marks: Sequence[Mark], cuts: Sequence[Cut], speakers: Sequence[Speaker], of_cut: Sequence[int]
) -> tuple[tuple[Turn, ...], tuple[Segment, ...]]:
    """The turns, each with its speaker, its time and its events; and the notes that stand between turns."""
    rows = rows_for(page, marks)
    times = _times(marks)
    turns: list[Turn] = []
    between: list[Segment] = []
    for index, (mark, cut, speaker, (begins, ends)) in enumerate(zip(marks, cuts, of_cut, times, strict=True)):
        found: list[Event] = []
        end = cut.text_end
        if rows and end > cut.text_start:
            found = list(events(rows, page.text, cut.text_start, end, source))
            while found and found[-1].span.end == end and _own_lines(page.text, found[-1].span.start, cut.text_start):
                note = found.pop()
                between.append(Segment(kind="heading" if note.kind == "furniture" else "event", span=note.span))
                end = cut.text_start + len(page.text[cut.text_start : note.span.start].rstrip())
        closing = mark.group.form.layout.closing
        if closing and page.text.endswith(closing, cut.text_start, end):
            between.append(Segment(kind="tag", span=Span(start=end - len(closing), end=end)))
            end = cut.text_start + len(page.text[cut.text_start : end - len(closing)].rstrip())
            found = [event for event in found if event.span.end <= end]
        turns.append(
            Turn(
                index=index,
                speaker=speakers[speaker],
                label=cut.label,
                tag=source[cut.start : cut.tag_end],
                text=source[cut.text_start : end],
                start=cut.start,
                text_start=cut.text_start,
                events=tuple(found),
                start_ms=begins,
                end_ms=ends,
            )
        )
    return tuple(turns), tuple(sorted(between, key=lambda segment: segment.span))


def _own_lines(text: str, start: int, begin: int) -> bool:
    """Whether what starts here starts a line of a text that began on an earlier one."""
    line = text.rfind("\n", begin, start) + 1
    return line > begin and not text[line:start].strip()


def _times(marks: Sequence[Mark]) -> list[tuple[int | None, int | None]]:
    """Start and end of each turn, as the stamps beside the tags say."""
    return [milliseconds(mark.place[5]) if mark.place[5] else (None, None) for mark in marks]
