"""The last stage: speakers, cuts and events put together as turns."""

from collections.abc import Sequence

from inquit.model import Segment, Span, Turn
from inquit.parsing.decide import Mark
from inquit.parsing.events import Finder
from inquit.parsing.furniture import rows_for
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
    text = page.text
    finder = Finder(text, source, rows_for(page, marks))
    turns: list[Turn] = []
    between: list[Segment] = []
    for index, (mark, cut, speaker) in enumerate(zip(marks, cuts, people.of_cut, strict=True)):
        begin, end = cut.text_start, cut.text_end
        found = finder.events(begin, end)
        while found and found[-1].span.end == end and _own_lines(text, found[-1].span.start, begin):
            note = found.pop()
            between.append(Segment(kind="heading" if note.kind == "furniture" else "event", span=note.span))
            end = begin + len(text[begin : note.span.start].rstrip())
        closing = mark.group.form.layout.closing
        if closing and text.endswith(closing, begin, end):
            between.append(Segment(kind="tag", span=Span(start=end - len(closing), end=end)))
            end = begin + len(text[begin : end - len(closing)].rstrip())
            found = [event for event in found if event.span.end <= end]
        stamp = mark.place[5]
        begins, ends = milliseconds(stamp) if stamp else (None, None)
        turns.append(
            Turn(
                index=index,
                speaker=people.speakers[speaker],
                label=cut.label,
                tag=source[cut.start : cut.tag_end],
                text=source[begin:end],
                start=cut.start,
                text_start=begin,
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
