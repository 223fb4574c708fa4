"""Forms that are one: the words of the same labels stand now behind them on their line, now below."""

from collections.abc import Sequence

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
                fewer, more = sorted((form, other), key=lambda one: len(found.sequence[one]))
                moved = dict.fromkeys(found.sequence[fewer])
                found = found.put_anew({group: [(more, group.label, place) for place in group.places] for group in moved})
    return found


def _key(form: Form) -> tuple[object, ...]:
    return form.layout.name, form.markup, form.lead, form.opens


def _share(one: Sequence[Group], other: Sequence[Group]) -> bool:
    """Whether the places of one form, or the other, in order, have enough labels in common."""
    shared = {group.key for group in one}.intersection([group.key for group in other])
    fewer = min((one, other), key=len)
    most = sum([group.key in shared for group in fewer])
    return len(fewer) >= FEWEST and len(shared) >= SHARED_FEWEST and most >= SHARED_LEAST * len(fewer)
