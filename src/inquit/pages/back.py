"""What stands behind the talk: closing lines, and the word index that court reporters print at the end."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

import regex

from inquit.candidates.view import View
from inquit.evidence.marks import Mark
from inquit.model import Segment, Span
from inquit.pages.closing import closes

__all__ = ["back_of"]

LINES_FEWEST = 30
"""A word index has at least so many lines."""

SHARE = 0.6
"""At least so many of its lines refer to a page and a line; the others are letters and running heads."""

DENSITY = 1.5
"""At least so many references stand on a line that has any."""

RULES = " \t*_-–—=~#"
"""What a rule above a closing line is made of."""

# `12:9` in `absolutely 6:21 12:9 20:9,11,13`, no time of day with seconds, nor a cue's
REFERENCE = regex.compile(r"(?<![\d:.,])\d{1,4}:\d{1,2}(?![\d:]|\.\d)")


def back_of(page: View, marks: Sequence[Mark]) -> Segment | None:
    """What stands behind the last words, if anything does: the word index, closing lines."""
    if not marks:
        return None
    place, _ = marks[-1]
    found = _index(page, place[0])
    found = _closing(page, place[0], place[4], len(page.lines) if found is None else found)
    if found == len(page.lines):
        return None
    return Segment(kind="postamble", span=Span(start=page.starts[found], end=len(page.text.rstrip())))


def _closing(page: View, last: int, tag_end: int, end: int) -> int:
    """The number of the first closing line above the line `end`, below a blank one or a rule, and nowhere before in the text; else `end`.

    A rule right above it belongs to it.
    """
    before: AbstractSet[str] | None = None
    for number in range(last + 2, end):
        line, above = page.lines[number], page.lines[number - 1]
        if not line or above.strip(RULES) or not closes(line) or (above and page.lines[number - 2]):
            continue
        before = frozenset(page.lines[:last]) if before is None else before
        if line not in before:
            first = number - (above != "")
            # The line of the tag may hold no words: then there must be others above.
            return first if page.text[tag_end : page.starts[first]].strip() else end
    return end


def _index(page: View, last: int) -> int | None:
    """The number of the first line of the word index."""
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
    return found
