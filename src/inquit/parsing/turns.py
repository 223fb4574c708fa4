"""Tags to turns: where each text begins and ends."""

from collections.abc import Sequence

from inquit.candidates.view import View
from inquit.evidence.marks import Mark
from inquit.people.cuts import Cuts

__all__ = ["cuts_of"]

GAPS = ("   ", "  ,", "  (", "  [")
"""What stands within a label where markup stood."""


def cuts_of(page: View, marks: Sequence[Mark], end: int) -> Cuts:
    """The stretch of each turn; the last goes on to the offset `end` at most."""
    text = page.text
    places = [place for place, _ in marks]
    starts = [place[1] for place in places]
    tag_ends: list[int] = []
    begins: list[int] = []
    ends: list[int] = []
    for place, limit in zip(places, (*starts[1:], end), strict=False):
        tag_end = words = place[4]
        stop = limit
        # Blank by blank: a copy of the words to strip would cost more than the few blanks around them.
        while words < limit and text[words].isspace():
            words += 1
        while stop > words and text[stop - 1].isspace():
            stop -= 1
        while text[tag_end - 1].isspace():
            tag_end -= 1
        if words >= limit:
            words = stop = tag_end
        tag_ends.append(tag_end)
        begins.append(words)
        ends.append(stop)
    labels = [text[place[2] : place[3]] for place in places]
    printed = {label: _printed(label) for label in set(labels)}
    return Cuts(
        starts=starts,
        labels=[printed[label] for label in labels],
        label_starts=[place[2] for place in places],
        tag_ends=tag_ends,
        text_starts=begins,
        text_ends=ends,
    )


def _printed(label: str) -> str:
    """A label without the gaps that markup within it leaves: `De heer **Vos**`, `**Vos**, host`; those between letters set apart stay."""
    if ("  " in label and any(gap in label for gap in GAPS)) and max(map(len, label.split())) > 1:
        return " ".join(label.split()).replace(" ,", ",")
    return label
