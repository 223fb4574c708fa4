"""Labels with the number of their turn: `A.1`, `B.2`, `A.3` are `A` and `B`."""

from collections.abc import Sequence
from itertools import pairwise

import regex

from inquit.candidates.groups import Form, Group, Scan
from inquit.candidates.view import View

__all__ = ["unnumbered"]

FEWEST = 6
"""How many turns must be numbered so."""

# `A.12`, `T8`, `INT-3`: a sign of one to three letters, and a number
_NUMBERED = regex.compile(r"(?P<sign>\p{L}{1,3})[.\-_ ]?(?P<number>\d{1,4})")


def unnumbered(_page: View, found: Scan) -> Scan:
    """The scan with labels that differ by the numbers of their turns alone as one, the numbers none of them.

    In one form there must be two signs at least that come again; each label must stand once, and the numbers go up
    throughout the text, by one at most: those of people come again, or do not go on.
    """
    numbered: dict[Form, dict[Group, tuple[str, int]]] = {}
    for group in found.groups:
        match = _NUMBERED.fullmatch(group.label, concurrent=False) if group.label[-1:].isdecimal() and len(group.places) == 1 else None
        if match:
            numbered.setdefault(group.form, {})[group] = match["sign"], int(match["number"])
    signs = {form: groups for form, groups in numbered.items() if _go_up([groups[one] for one in found.sequence[form] if one in groups])}
    return found.renamed({group: sign for groups in signs.values() for group, (sign, _) in groups.items()}, cut=True) if signs else found


def _go_up(turns: Sequence[tuple[str, int]]) -> bool:
    """Whether signs, two of them several times, have the numbers of turns in order."""
    counts: dict[str, int] = {}
    for sign, _ in turns:
        counts[sign] = counts.get(sign, 0) + 1
    steps = [other - one for (_, one), (_, other) in pairwise(turns)]
    return len(turns) >= FEWEST and sum([count > 1 for count in counts.values()]) > 1 and all(0 <= step <= 1 for step in steps)
