"""Tags inside tags: the full stop in `J. Reed: Why?` ends no label, the colon does."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from inquit.candidates.groups import Group, Scan
from inquit.candidates.view import View

__all__ = ["LETTERS", "outermost"]

OUTER: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "dot": frozenset(("colon", "dash", "tab", "line", "timed", "bold")),
        "dash": frozenset(("colon", "timed")),
        "gap": frozenset(("colon", "timed")),
        "capitals": frozenset(("colon", "timed")),
    }
)
"""For rows without a clear delimiter, those whose labels may hold it."""

LETTERS = frozenset("qa")
"""Keys of the letters of questions and answers."""

NAME_MOST = 3
"""How many words may stand between an initial, or an honorific that is not known as one, and the end of a label that stands once."""


def outermost(_page: View, found: Scan) -> Scan:
    """The scan less each label of a row without a clear delimiter that ends, at all of its places, inside the label of another row.

    That one must come again, or go on behind a full stop with nothing but a name: `Dhr. Jansen:`. Questions and answers
    keep their `A.`, though an answer is `A. Yes: I did.`
    """
    unclear = [group for group in found.groups if group.form.layout.name in OUTER]
    if not unclear:
        return found
    rows = frozenset[str]().union(*(OUTER[group.form.layout.name] for group in unclear))
    labels: dict[int, list[tuple[Group, int]]] = {}
    for group in found.groups:
        for place in group.places if group.form.layout.name in rows else ():
            labels.setdefault(place[2], []).append((group, place[3]))
    answered = LETTERS.issubset([group.key for group in unclear])
    inner = {group for group in unclear if _is_inner(group, labels, alone=answered)}
    return found.without(inner)


def _is_inner(group: Group, labels: Mapping[int, Sequence[tuple[Group, int]]], *, alone: bool) -> bool:
    """Whether a label ends inside others wherever it stands; `labels` are those that begin at an offset, with their ends."""
    outer = OUTER[group.form.layout.name]
    return all(
        any(
            other.form.layout.name in outer and place[4] <= end and _speaks(group, other, alone=alone)
            for other, end in labels.get(place[2], ())
        )
        for place in group.places
    )


def _speaks(inner: Group, outer: Group, *, alone: bool) -> bool:
    """Whether the longer label is one: it comes again, or a name stands behind the full stop; `alone` are letters that need none."""
    own_line = outer.form.layout.own_line
    if len(outer.places) > 1 and not own_line:
        return True
    words = outer.label[len(inner.label) :].partition("(")[0].strip(" .").split()
    named = 0 < len(words) <= NAME_MOST and all(word[0].isupper() for word in words)
    return named and inner.form.layout.name == "dot" and not (inner.key in LETTERS and (alone or own_line))
