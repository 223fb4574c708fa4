"""Numbers before labels that tell people apart, and are none of a list: `1. Citizen`, `2. Citizen`, `1. Citizen`."""

from collections.abc import Sequence

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
    parts: dict[Group, list[Group]] = {}
    for group in found.groups:
        if group.form.lead == "number" and len(group.places) > 2:
            numbers = [_number(page, place) for place in group.places]
            some = set(numbers)
            if some == set(range(1, len(some) + 1)) and 1 < len(some) <= min(MOST, len(numbers) - 1):
                parts[group] = _parts(page, group, numbers)
    if not parts:
        return found
    own = {group: iter(each) for group, each in parts.items()}
    return attrs.evolve(
        found,
        groups=tuple([part for group in found.groups for part in (dict.fromkeys(parts[group]) if group in parts else (group,))]),
        sequence={form: [next(own[group]) if group in own else group for group in order] for form, order in found.sequence.items()},
    )


def _number(page: View, place: Place) -> int:
    """The number that leads a tag; 0 where none does, or one too long."""
    match = _NUMBER.match(page.text, place[1], concurrent=False)
    return int(match["number"]) if match and match.end() == place[2] else 0


def _parts(page: View, group: Group, numbers: Sequence[int]) -> list[Group]:
    """For each place of a label, in order, the label with its number that has it."""
    parts: dict[int, Group] = {}
    for (line, start, _, end, behind, stamp), number in zip(group.places, numbers, strict=True):
        part = parts.get(number)
        if part is None:
            label = page.text[start:end]
            part = parts[number] = Group(form=group.form, key=key_of(label), label=label, places=[])
        part.places.append((line, start, start, end, behind, stamp))
    return [parts[number] for number in numbers]
