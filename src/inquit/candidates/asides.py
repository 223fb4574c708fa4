"""Who calls out within a bracket that goes on over lines: `(Applause. – Ms.`, and below it `Lee: Hear, hear!)`."""

from collections.abc import Mapping

import regex

from inquit.candidates.groups import Group, Put, Scan
from inquit.candidates.view import View

__all__ = ["aside_ends", "without_asides"]

# ` (Applause among the ferrymen. – Mr.\nReed: Since when?) ` over few lines of one paragraph; `:(` is a face
_ASIDE = regex.compile(
    r"""
    \((?<![:;=\-]\()
    [^()\n]{1,200}+(?:\n[^()\n]{1,200}+){1,4}+
    \)
    """,
    regex.VERBOSE,
)


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
    """The scan less the places that stand in such brackets."""
    ends = aside_ends(page)
    if not ends:
        return found
    asides: dict[Group, list[Put]] = {}
    for group in found.groups:
        kept = [place for place in group.places if place[1] >= ends.get(place[0], 0)]
        if len(kept) < len(group.places):
            asides[group] = [(group.form, group.label, place) for place in kept]
    return found.put_anew(asides)
