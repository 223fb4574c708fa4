"""Tags to turns: where each text begins and ends."""

from collections.abc import Sequence

from inquit.candidates.view import View
from inquit.evidence.marks import Mark
from inquit.people.cuts import Cut

__all__ = ["cuts_of"]


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
