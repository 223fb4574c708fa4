"""Labels that end their line where others do not: `MR. LEE.` with its words below, among `MR. LEE.  Good morning.`."""

from inquit.candidates.groups import Form, Group, Scan
from inquit.candidates.lexicon import ROLES
from inquit.candidates.view import View

__all__ = ["unwrapped"]


OFFICE_MOST = 3
"""The longest label with an office, in words: `VICE CHAIRMAN LEE`."""


def unwrapped(_page: View, found: Scan) -> Scan:
    """The scan with such labels in the form of the others, which must have more places.

    A heading in capitals looks the same, `ACT I.`: what joins has an office or an abbreviation, as `CHAIR LEE` and `LEE M.F`.
    """
    alone = [form for form in found.sequence if form.layout.name == "dot" and form.alone]
    for form in alone:
        traits = (form.layout, form.markup, form.lead, form.opens)
        other = next((one for one in found.sequence if (one.layout, one.markup, one.lead, one.opens) == traits and not one.alone), None)
        if other is not None and len(found.sequence[other]) > len(found.sequence[form]):
            found = _joined(found, form, other)
    return found


def _joined(found: Scan, form: Form, other: Form) -> Scan:
    """The scan with the people of one form in another."""
    moved = {group.key: group for group in found.groups if group.form is form and _a_person(group.label)}
    whole: dict[Group, Group] = {}
    for group in found.groups:
        if group.form is other and group.key in moved:
            both = Group(form=other, key=group.key, label=group.label, places=sorted([*group.places, *moved[group.key].places]))
            whole[group] = whole[moved.pop(group.key)] = both
    for group in moved.values():
        whole[group] = Group(form=other, key=group.key, label=group.label, places=group.places)
    groups = tuple(dict.fromkeys([whole.get(group, group) for group in found.groups]))
    order = sorted([(place, n) for n, group in enumerate(groups) if group.form is other for place in group.places])
    rest = [group for group in found.sequence[form] if group not in whole]
    sequence = {**found.sequence, form: rest, other: [groups[n] for _, n in order]}
    return Scan(groups=groups, sequence={one: order for one, order in sequence.items() if order})


def _a_person(label: str) -> bool:
    words = label.casefold().split()
    return label.isupper() and ("." in label or (len(words) <= OFFICE_MOST and not ROLES.isdisjoint(words)))
