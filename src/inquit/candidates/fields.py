"""A field that says who speaks, `SPEAKER: S1` above the words: what stands behind it is the label."""

import attrs

from inquit.candidates.groups import Form, Group, Place, Scan, key_of
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
                found = _with_values(page, found, group, values)
    return found


def _value(page: View, place: Place) -> str:
    """What stands behind a field on its line, if it may be a label; empty otherwise."""
    value = page.rest(place[0], place[4]).strip("*_ ")
    return value if 0 < len(value) <= VALUE_MOST and value[0].isalnum() and value[-1] not in f"{PROSE_ENDS}:" else ""


def _with_values(page: View, found: Scan, field: Group, values: list[str]) -> Scan:
    form = attrs.evolve(field.form, alone=True)
    groups: dict[str, Group] = {}
    order: list[Group] = []
    for (number, start, _, _, end, stamp), value in zip(field.places, values, strict=True):
        first = page.starts[number] + page.lines[number].index(value, end - page.starts[number])
        key = key_of(value)
        group = groups.get(key)
        if group is None:
            group = groups[key] = Group(form=form, key=key, label=value, places=[])
        group.places.append((number, start, first, first + len(value), page.starts[number] + len(page.lines[number]), stamp))
        order.append(group)
    kept = found.without({field})
    sequence: dict[Form, list[Group]] = {**kept.sequence, form: order}
    return Scan(groups=(*kept.groups, *groups.values()), sequence=sequence)
