"""Tags inside tags: the full stop in `J. Reed: Why?` ends no label, the colon does."""

import attrs

from inquit.candidates.groups import Group, Scan

__all__ = ["outermost"]

LETTERS = frozenset("qa")
"""Keys of the letters of questions and answers."""

NAME_MOST = 3
"""How many words may stand between an initial, or an honorific that is not known as one, and the colon of a label that stands once."""


def outermost(found: Scan) -> Scan:
    """The scan less each label of a row without a clear delimiter that ends, at all of its places, inside the label of a colon.

    That one must come again, or go on behind a full stop with nothing but a name: `Dhr. Jansen:`. Questions and answers
    keep their `A.`, though an answer is `A. Yes: I did.`
    """
    unclear = [group for group in found.groups if not (group.form.layout.clear or group.form.layout.own_line)]
    if not unclear:
        return found
    colons = {place[2]: (group, place[3]) for group in found.groups if group.form.layout.name == "colon" for place in group.places}
    answered = LETTERS.issubset([group.key for group in unclear])
    inner: set[Group] = set()
    for group in unclear:
        outer = [colons[place[2]] for place in group.places if place[2] in colons and place[4] < colons[place[2]][1]]
        if len(outer) == len(group.places) and all(_speaks(group, one, alone=answered) for one, _ in outer):
            inner.add(group)
    if not inner:
        return found
    orders = {form: [group for group in order if group not in inner] for form, order in found.sequence.items()}
    return attrs.evolve(
        found,
        groups=tuple([group for group in found.groups if group not in inner]),
        sequence={form: order for form, order in orders.items() if order},
    )


def _speaks(inner: Group, outer: Group, *, alone: bool) -> bool:
    """Whether the label of a colon is one: it comes again, or a name stands behind the full stop; `alone` are letters that need none."""
    if len(outer.places) > 1:
        return True
    words = outer.label[len(inner.label) :].strip(" .").split()
    named = 0 < len(words) <= NAME_MOST and all(word[0].isupper() for word in words)
    return named and inner.form.layout.name == "dot" and not (alone and inner.key in LETTERS)
