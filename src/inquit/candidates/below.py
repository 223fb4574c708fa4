"""Forms that are one: the words of the same labels stand now behind them on their line, now below."""

from collections.abc import Mapping, Sequence

import attrs

from inquit.candidates.groups import Form, Group, Scan
from inquit.candidates.view import View

__all__ = ["with_words_below"]

SHARED_FEWEST = 2
"""How many labels must stand in both forms."""

FEWEST = 4
"""How many places each form must have."""

SHARED_LEAST = 0.5
"""What share of the places of the form with fewer are theirs."""


def with_words_below(_page: View, found: Scan) -> Scan:
    """The scan with two forms as one that differ in nothing but where the words stand, and share their labels."""
    for form in tuple(found.sequence):
        if form.alone and form.layout.clear and not form.layout.own_line:
            other = next((one for one in found.sequence if not one.alone and _key(one) == _key(form)), None)
            if other is not None and _share(found.sequence[form], found.sequence[other]):
                found = _joined(found, *sorted((form, other), key=lambda one: len(found.sequence[one])))
    return found


def _key(form: Form) -> tuple[object, ...]:
    return form.layout.name, form.markup, form.lead, form.opens


def _share(one: Sequence[Group], other: Sequence[Group]) -> bool:
    """Whether the places of one form, or the other, in order, have enough labels in common."""
    shared = {group.key for group in one}.intersection([group.key for group in other])
    fewer = min((one, other), key=len)
    most = sum([group.key in shared for group in fewer])
    return len(fewer) >= FEWEST and len(shared) >= SHARED_FEWEST and most >= SHARED_LEAST * len(fewer)


def _joined(found: Scan, fewer: Form, more: Form) -> Scan:
    """The scan with the labels of one form in another."""
    ours: Mapping[str, Group] = {group.key: group for group in found.groups if group.form is more}
    whole: dict[Group, Group] = {}
    for group in found.groups:
        if group.form is fewer:
            own = ours.get(group.key)
            places = sorted([*group.places, *(own.places if own else ())])
            one = Group(form=more, key=group.key, label=own.label if own else group.label, places=places)
            whole[group] = one
            if own:
                whole[own] = one
    groups = tuple(dict.fromkeys([whole.get(group, group) for group in found.groups]))
    order = sorted([(place[0], place[1], n) for n, group in enumerate(groups) if group.form is more for place in group.places])
    sequence = {form: list(order) for form, order in found.sequence.items() if form not in {fewer, more}}
    return attrs.evolve(found, groups=groups, sequence={**sequence, more: [groups[n] for _, _, n in order]})
