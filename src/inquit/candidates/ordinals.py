"""Numbers before labels that tell people apart, and are none of a list: `1. Citizen`, `2. Citizen`, `1. Citizen`."""

import attrs
import regex

from inquit.candidates.groups import Group, Place, Scan, key_of
from inquit.candidates.view import View

__all__ = ["with_ordinals"]

MOST = 9
"""How many people a number tells apart at most."""

# `2.` in `  2. Citizen`
_NUMBER = regex.compile(r"(?P<number>\d)[.)]?[ ]++")


def with_ordinals(page: View, found: Scan) -> Scan:
    """The scan with one label for each number before it, where those before a label are one, two and so on, and come again."""
    whole: dict[Group, dict[int, Group]] = {}
    for group in found.groups:
        if group.form.lead == "number" and len(group.places) > 2:
            numbers = [_number(page, place) for place in group.places]
            some = set(numbers)
            if some == set(range(1, len(some) + 1)) and 1 < len(some) <= min(MOST, len(numbers) - 1):
                whole[group] = _split(page, group, numbers)
    if not whole:
        return found
    sequence = {form: [*order] for form, order in found.sequence.items()}
    for group, parts in whole.items():
        own = iter([parts[_number(page, place)] for place in group.places])
        sequence[group.form] = [next(own) if one is group else one for one in sequence[group.form]]
    groups = [part for group in found.groups for part in (whole[group].values() if group in whole else (group,))]
    return attrs.evolve(found, groups=tuple(groups), sequence=sequence)


def _number(page: View, place: Place) -> int:
    """The number that leads a tag; 0 where none does, or one too long."""
    match = _NUMBER.match(page.text, place[1], concurrent=False)
    return int(match["number"]) if match and match.end() == place[2] else 0


def _split(page: View, group: Group, numbers: list[int]) -> dict[int, Group]:
    parts: dict[int, Group] = {}
    for place, number in zip(group.places, numbers, strict=True):
        line, start, _, end, behind, stamp = place
        label = page.text[start:end]
        part = parts.setdefault(number, Group(form=group.form, key=key_of(label), label=label, places=[]))
        part.places.append((line, start, start, end, behind, stamp))
    return parts
