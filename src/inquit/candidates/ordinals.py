"""Numbers before labels that tell people apart, and are none of a list: `1. Citizen`, `2. Citizen`, `1. Citizen`."""

import regex

from inquit.candidates.groups import Form, Group, Place, Put, Scan
from inquit.candidates.view import View

__all__ = ["with_ordinals"]

MOST = 9
"""How many people a number tells apart at most."""

# `2.` in `  2. Citizen`
_NUMBER = regex.compile(r"(?P<number>\d)[.)]?[ ]++")


def with_ordinals(page: View, found: Scan) -> Scan:
    """The scan with one label for each number before it, where those before a label are one, two and so on, and come again."""
    parts: dict[Group, list[Put]] = {}
    for group in found.groups:
        if group.form.lead == "number" and len(group.places) > 2:
            numbers = [_number(page, place) for place in group.places]
            some = set(numbers)
            if some == set(range(1, len(some) + 1)) and 1 < len(some) <= min(MOST, len(numbers) - 1):
                form = _unled(found, group.form)
                parts[group] = [_with_number(page, form, place) for place in group.places]
    return found.put_anew(parts)


def _number(page: View, place: Place) -> int:
    """The number that leads a tag; 0 where none does, or one too long."""
    match = _NUMBER.match(page.text, place[1], concurrent=False)
    return int(match["number"]) if match and match.end() == place[2] else 0


def _unled(found: Scan, led: Form) -> Form:
    """The form of labels without a number before them, which numbers that are a part of labels have, too."""
    traits = (led.layout, led.markup, "", led.alone, led.opens)
    same = (form for form in found.sequence if (form.layout, form.markup, form.lead, form.alone, form.opens) == traits)
    return next(same, led)


def _with_number(page: View, form: Form, place: Place) -> Put:
    """A place whose label begins with its number."""
    line, start, _, end, behind, stamp = place
    return form, page.text[start:end], (line, start, start, end, behind, stamp)
