"""A field that says who speaks, `SPEAKER: S1` above the words: what stands behind it is the label."""

import attrs

from inquit.candidates.groups import Form, Place, Put, Scan
from inquit.candidates.lexicon import FIELDS
from inquit.candidates.vetoes import PROSE_ENDS
from inquit.candidates.view import View

__all__ = ["told_by_fields"]

FEWEST = 4
"""How many such lines there must be."""

EACH = 2
"""How many of them there must be for each value: what somebody called Speaker says does not come again."""

VALUE_MOST = 60
"""The longest value, in code points."""


def told_by_fields(page: View, found: Scan) -> Scan:
    """The scan with the values of such fields for their names, where each has a short one and few differ."""
    for group in found.groups:
        if group.key in FIELDS and group.form.layout.name == "colon" and len(group.places) >= FEWEST:
            values = [_value(page, place) for place in group.places]
            if all(values) and 1 < len(set(values)) <= len(values) / EACH:
                form = attrs.evolve(group.form, alone=True)
                puts = zip(group.places, values, strict=True)
                found = found.put_anew({group: [_with_value(page, form, place, value) for place, value in puts]})
    return found


def _value(page: View, place: Place) -> str:
    """What stands behind a field on its line, if it may be a label; empty otherwise."""
    value = page.rest(place[0], place[4]).strip("*_ ")
    return value if 0 < len(value) <= VALUE_MOST and value[0].isalnum() and value[-1] not in f"{PROSE_ENDS}:" else ""


def _with_value(page: View, form: Form, place: Place, value: str) -> Put:
    """A place whose label is the value of its field, and whose words stand below."""
    number, start, _, _, end, stamp = place
    begin = page.starts[number]
    first = begin + page.lines[number].index(value, end - begin)
    return form, value, (number, start, first, first + len(value), begin + len(page.lines[number]), stamp)
