"""Labels that end their line where others do not: `MR. LEE.` with its words below, among `MR. LEE.  Good morning.`."""

from inquit.candidates.groups import Scan
from inquit.candidates.role_words import ROLES
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
            people = [group for group in dict.fromkeys(found.sequence[form]) if _a_person(group.label)]
            found = found.put_anew({group: [(other, group.label, place) for place in group.places] for group in people})
    return found


def _a_person(label: str) -> bool:
    words = label.casefold().split()
    return label.isupper() and ("." in label or (len(words) <= OFFICE_MOST and not ROLES.isdisjoint(words)))
