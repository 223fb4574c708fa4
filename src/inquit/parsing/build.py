"""The last stage: speakers, cuts and events put together as turns."""

from collections.abc import Sequence

from inquit.model import Event, Speaker, Turn
from inquit.parsing.cuts import Cut
from inquit.parsing.decide import Mark
from inquit.parsing.events import events
from inquit.parsing.furniture import rows_for
from inquit.parsing.times import milliseconds
from inquit.parsing.view import View

__all__ = ["turns_of"]


def turns_of(
    source: str, page: View, marks: Sequence[Mark], cuts: Sequence[Cut], speakers: Sequence[Speaker], of_cut: Sequence[int]
) -> tuple[Turn, ...]:
    """The turns, each with its speaker, its time and its events."""
    rows = rows_for(page, marks)
    times = _times(marks)
    turns = []
    for index, (cut, speaker, (begins, ends)) in enumerate(zip(cuts, of_cut, times, strict=True)):
        found: tuple[Event, ...] = ()
        if rows and cut.text_end > cut.text_start:
            found = tuple(events(rows, page.text, cut.text_start, cut.text_end, source))
        turns.append(
            Turn(
                index=index,
                speaker=speakers[speaker],
                label=cut.label,
                tag=source[cut.start : cut.tag_end],
                text=source[cut.text_start : cut.text_end],
                start=cut.start,
                text_start=cut.text_start,
                events=found,
                start_ms=begins,
                end_ms=ends,
            )
        )
    return tuple(turns)


def _times(marks: Sequence[Mark]) -> list[tuple[int | None, int | None]]:
    """Start and end of each turn, as the stamps beside the tags say."""
    return [milliseconds(mark.place[5]) if mark.place[5] else (None, None) for mark in marks]
