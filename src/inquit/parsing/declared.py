"""Declarations: short forms and participants that the text itself announces."""

import regex

from inquit.parsing.lexicon import ATTENDANCE
from inquit.parsing.scan import Scan, key_of
from inquit.parsing.view import View

__all__ = ["declared_keys", "short_form"]

LOOKED_AT = 150
"""How many lines at the top may hold a list of participants."""

# `(MV)` at the end of `Dr. Maren Voss (MV)`
_SHORT_FORM = regex.compile(r"[(\[]([^()\[\]]{1,12})[)\]]$")

# `- Maren Voss (MV)`, `| Maren Voss | MV |`: initials beside a name in a list at the top
_INITIALS = regex.compile(r"\p{Lu}\p{Ll}++[ \t|*]++[(\[]?(\p{Lu}{2,4})[)\]]?[ \t|*.,;]*+$")

# `@Participants:\tCHI Target_Child, MOT Mother`, `**Present:** Ann Lee, Bo Yu`
_LIST = regex.compile(r"^[\s@*_#>\-]*+(\p{L}++)[^:\n]{0,20}:[*_]*+[ \t]*+(.++)$")


def short_form(label: str) -> str:
    """The key in the bracket at the end of a label; empty where there is none."""
    short = _SHORT_FORM.search(label, concurrent=False)
    return short[1].strip().casefold() if short else ""


def declared_keys(page: View, found: Scan) -> frozenset[str]:
    """Keys that another label, or a list at the top, declares to be a person's."""
    keys = {short for group in found.groups if group.label[-1] in ")]" and (short := short_form(group.label))}
    for line in page.lines[:LOOKED_AT]:
        if ":" in line and (listed := _LIST.match(line, concurrent=False)) and listed[1].casefold() in ATTENDANCE:
            for piece in regex.split(r"[,;/]", listed[2][:2000]):
                keys.add(key_of(piece))
                keys.update(word.casefold() for word in piece.split()[:1])
        elif len(line) < 120 and (initials := _INITIALS.search(line, concurrent=False)):
            keys.add(initials[1].casefold())
    keys.discard("")
    return frozenset(keys)
