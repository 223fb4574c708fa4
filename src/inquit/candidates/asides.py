"""Who calls out within a bracket of a speech: `(Applause. – Ms. Lee: Hear, hear!)`, on one line or over some."""

from collections.abc import Mapping

import attrs
import regex

from inquit.candidates.groups import Group, Place, Put, Scan
from inquit.candidates.view import View

__all__ = ["aside_ends", "in_bracket", "without_asides"]

ASIDE_MOST = 400
"""How long a bracket within a line is at most, to either side of a name in it, in code points."""

# ` (Applause among the ferrymen. – Mr.\nReed: Since when?) ` over few lines of one paragraph; `:(` is a face
_ASIDE = regex.compile(
    r"""
    \((?<![:;=\-]\()
    [^()\n]{1,200}+(?:\n[^()\n]{1,200}+){1,4}+
    \)
    """,
    regex.VERBOSE,
)


def in_bracket(text: str, start: int, end: int) -> bool:
    """Whether a label stands in a bracket that opens before it and closes behind it."""
    if text.rfind("(", max(0, start - ASIDE_MOST), start) <= text.rfind(")", max(0, start - ASIDE_MOST), start):
        return False
    shut = text.find(")", end, end + ASIDE_MOST)
    return shut >= 0 and text.find("(", end, shut) < 0


def aside_ends(page: View) -> Mapping[int, int]:
    """For each line that begins within such a bracket, where that ends."""
    if not page.holds("("):
        return {}
    ends: dict[int, int] = {}
    at = page.text.find("(")
    while at >= 0:  # brackets are found so in a tenth of the time
        match = _ASIDE.match(page.text, at, concurrent=False)
        if match:
            first, last = page.line_at(at) + 1, page.line_at(match.end() - 1)
            ends.update(dict.fromkeys(range(first, last + 1), match.end()))
        at = page.text.find("(", match.end() if match else at + 1)
    return ends


def without_asides(page: View, found: Scan) -> Scan:
    """The scan with the places that stand in brackets over lines among the asides."""
    ends = aside_ends(page)
    if not ends:
        return found
    left: dict[Group, list[Put]] = {}
    asides: list[tuple[str, Place]] = []
    for group in found.groups:
        kept = [place for place in group.places if place[1] >= ends.get(place[0], 0)]
        if len(kept) < len(group.places):
            left[group] = [(group.form, group.label, place) for place in kept]
            asides += [(group.label, place) for place in group.places if place[1] < ends.get(place[0], 0)]
    return attrs.evolve(found.put_anew(left), asides=(*found.asides, *asides))
