"""Declarations: short forms and participants that the text itself announces."""

from collections.abc import Set as AbstractSet
from itertools import pairwise

import regex

from inquit.candidates.groups import Scan, key_of
from inquit.candidates.lexicon import ATTENDANCE
from inquit.candidates.view import View

__all__ = ["declared_keys", "numbered_voices", "short_form", "short_forms"]

VOICES_FEWEST = 6
"""How many tags numbered voices must have."""

NUMBER_MOST = 3
"""The number of a voice has fewer digits."""

BACK = 0.25
"""What share of the steps from one to another must lead back to a lower number: voices go to and fro, items count up."""

NAME_MOST = 4
"""The longest name before a comma, in words."""

LOOKED_AT = 150
"""How many lines at the top may hold a list of participants."""

# `(MV)` at the end of `Dr. Maren Voss (MV)`
_SHORT_FORM = regex.compile(r"[(\[]([^()\[\]]{1,12})[)\]]$")

# `- Maren Voss (MV)`, `| Maren Voss | MV |`: initials beside a name in a list at the top
_INITIALS = regex.compile(
    r"""
    \p{Lu}\p{Ll}++[ \t|*]++
    [(\[]?(\p{Lu}{2,4})[)\]]?
    [ \t|*.,;]*+$
    """,
    regex.VERBOSE,
)

_TRAILING = " \t|*.,;)]"
"""What may stand behind the initials on their line."""

# `Ann Lee, Bo Yu; Cy Orr / Di Ash`: what stands between the names of a list
_APART = regex.compile(r"[,;/]")

# `@Participants:\tCHI Target_Child, MOT Mother`, `**Present:** Ann Lee, Bo Yu`
_LIST = regex.compile(r"^[\s@*_#>\-]*+(\p{L}++)[^:\n]{0,20}:")


def short_forms(label: str) -> tuple[str, ...]:
    """The keys by which a label may be called later on: that in its bracket, and the surname of a name before a comma.

    >>> short_forms("Maren Voss (MV)"), short_forms("MAREN VOSS, HOST"), short_forms("Maren")
    (('mv',), ('voss',), ())
    """
    if label[-1] in ")]":
        return (short_form(label),)
    name, comma, _ = label.partition(",")
    words = name.split()
    return (key_of(words[-1]),) if comma and 1 < len(words) <= NAME_MOST else ()


def short_form(label: str) -> str:
    """The key in the bracket at the end of a label; empty where there is none."""
    short = _SHORT_FORM.search(label, concurrent=False)
    return key_of(short[1]) if short else ""


def declared_keys(page: View, found: Scan) -> frozenset[str]:
    """Keys that another label, or a list at the top, declares to be a person's."""
    keys = {short for group in found.groups if group.label[-1] in ")]" and (short := short_form(group.label))}
    listing: dict[str, bool] = {}
    for line in page.lines[:LOOKED_AT]:
        field, colon, names = line.partition(":")
        if colon and field not in listing:
            begun = _LIST.match(line, concurrent=False)
            listing[field] = begun is not None and begun[1].casefold() in ATTENDANCE
        if colon and listing[field]:
            for piece in _APART.split(names[:2000].lstrip("*_ \t")):
                keys.add(key_of(piece))
                keys.update(word.casefold() for word in piece.split()[:1])
        elif len(line) < 120 and line.rstrip(_TRAILING)[-2:].isupper() and (initials := _INITIALS.search(line, concurrent=False)):
            keys.add(initials[1].casefold())
    keys.discard("")
    return frozenset(keys)


def numbered_voices(found: Scan) -> AbstractSet[str]:
    """The keys of labels that are one word but for the number behind it, where the numbers go to and fro: `Track 2`, `Track 1`, `Track 2`.

    What is numbered in order is no voice: `Step 1`, `Step 2`, `Step 3`.
    """
    voices: set[str] = set()
    if not any(group.key[-1].isdecimal() for group in found.groups):
        return voices
    for order in found.sequence.values():
        runs: dict[str, list[int]] = {}
        for group in order:
            word, blank, number = group.key.rpartition(" ")
            if blank and number.isdecimal() and len(number) < NUMBER_MOST:
                runs.setdefault(word, []).append(int(number))
        for word, numbers in runs.items():
            steps = [other - one for one, other in pairwise(numbers) if other != one]
            if len(numbers) >= VOICES_FEWEST and sum([step < 0 for step in steps]) > BACK * len(steps):
                voices |= {f"{word} {number}" for number in numbers}
    return voices
