"""What stands behind the talk: the word index that court reporters print at the end."""

from collections.abc import Sequence

import regex

from inquit.candidates.view import View
from inquit.evidence.marks import Mark
from inquit.model import Segment, Span

__all__ = ["back_of"]

LINES_FEWEST = 30
"""A word index has at least so many lines."""

SHARE = 0.6
"""At least so many of its lines refer to a page and a line; the others are letters and running heads."""

DENSITY = 1.5
"""At least so many references stand on a line that has any."""

# `12:9` in `absolutely 6:21 12:9 20:9,11,13`, no time of day with seconds, nor a cue's
REFERENCE = regex.compile(r"(?<![\d:.,])\d{1,4}:\d{1,2}(?![\d:]|\.\d)")


def back_of(page: View, marks: Sequence[Mark]) -> Segment | None:
    """The word index behind the last turn, if there is one."""
    if not marks:
        return None
    (last, *_), _ = marks[-1]
    found: int | None = None
    full = referring = references = 0
    for number in range(len(page.lines) - 1, last, -1):
        line = page.lines[number]
        if not line:
            continue
        full += 1
        count = len(REFERENCE.findall(line, concurrent=False)) if ":" in line else 0
        referring += count > 0
        references += count
        if count and full >= LINES_FEWEST and referring >= SHARE * full and references >= DENSITY * referring:
            found = number
        if full >= 2 * LINES_FEWEST and not referring:
            break
    if found is None:
        return None
    return Segment(kind="postamble", span=Span(start=page.starts[found], end=len(page.text.rstrip())))
