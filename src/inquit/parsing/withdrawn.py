"""Tags taken back once the text is known for a transcript: what heads the talk, stands below it, is a sentence or a sound, and why."""

from collections.abc import Callable, Mapping, Sequence
from operator import itemgetter

from inquit.candidates.groups import Group
from inquit.candidates.view import View
from inquit.evidence.heading import FIELDS_MOST, cast_of, heading_of, presented, prose, sentences
from inquit.evidence.marks import Mark
from inquit.pages.closing import below_the_talk
from inquit.pages.notes import known_kind

__all__ = ["withdrawn"]

HEADING = "a field of the heading: its label speaks further down"
BELOW = "a line below the talk by which the page speaks of itself"
PRESENTED = "it says who presents what, and nothing else wherever it stands"
SENTENCE = "a sentence ends within it"
PROSE = "it reads like prose, stands once, and nobody who comes again is called so"
NOISE = "a sound or a movement in brackets, on a line of its own"

BRACKETED = frozenset({"round", "square"})
"""The layouts whose labels stand in brackets."""

INITIALS_MOST = 3
"""The longest label that may be somebody's initials, in code points, and not `(sic)`."""


def withdrawn(page: View, marks: Sequence[Mark], spoken: Callable[[Group], bool]) -> Mapping[int, str]:
    """The offsets of the tags taken back, each with the reason; the caller's own labels are `spoken`, and stay."""
    headed = max(heading_of(page, marks[:FIELDS_MOST], spoken), cast_of(page, marks, spoken))
    footed = len(marks) - below_the_talk(page, marks)
    groups = set(map(itemgetter(1), marks))
    why = {
        **dict.fromkeys(presented(page, groups, spoken), PRESENTED),
        **dict.fromkeys(sentences(groups, spoken), SENTENCE),
        **dict.fromkeys(prose(groups, spoken), PROSE),
        **dict.fromkeys([group for group in groups if _noise(group) and not spoken(group)], NOISE),
    }
    found = {place[1]: why[group] for place, group in marks if group in why} if why else {}
    found.update(dict.fromkeys([place[1] for place, _ in marks[:headed]], HEADING))
    found.update(dict.fromkeys([place[1] for place, _ in marks[footed:]], BELOW))
    return found


def _noise(group: Group) -> bool:
    """Whether a label is `(LAUGHTER)` on a line of its own: what is not understood may be somebody who is not, `[Inaudible]`."""
    bracketed = group.form.alone and group.form.layout.name in BRACKETED and len(group.label) > INITIALS_MOST
    return bracketed and known_kind(group.label) not in {None, "unclear"}
