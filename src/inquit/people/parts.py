"""Labels made of role words alone: `The Chair`, `Q`, `Speaker 3`, `Audience member`."""

from typing import Literal

import regex

from inquit.model import Role
from inquit.people import name_words as words
from inquit.people.people_words import JOBS, ORGANISATIONS

__all__ = ["PART_WORDS", "Kind", "part_of_words"]

Kind = Literal["person", "short", "role", "outlet", "anonymous", "collective", "blank"]
"""What a label is: a person's name, initials, a part in the conversation, a newspaper, nobody known, several people."""

# 7      #7      No. 7 less its No.      12a      3º
_NUMBER = regex.compile(r"[#№]?\d{1,4}[.ºª°]?[a-z]?")

# Speaker1
_NUMBERED = regex.compile(r"(?P<what>\p{L}++)\d{1,4}")


def part_of_words(folded: list[str]) -> tuple[Kind | None, Role]:
    """Kind and role of a label made of role words alone; None for any other."""
    nameless = _nameless(folded)
    if nameless is not None:
        return nameless
    counted = [word for word in folded if word not in words.ARTICLES and not _NUMBER.fullmatch(word)] or folded
    if not counted or len(counted) > 4:
        return None, "unknown"
    if len(folded) == 2 and folded[0] in words.NAMES_TOO and folded[1].isalpha() and folded[1] not in _NO_NAMES:
        return None, "unknown"
    stems = [word.rstrip("0123456789") or word for word in counted]
    for vocabulary, kind, role in _PARTS:
        if not vocabulary.isdisjoint(stems) and (
            all(word in PART_WORDS for word in stems) or (kind in {"collective", "anonymous"} and counted[0] in _NAMELESS)
        ):
            return kind, role
    return None, "unknown"


def _nameless(folded: list[str]) -> tuple[Kind, Role] | None:
    """What a label says that begins or ends with a word for somebody without a name: `Speaker 3`, `Audience member`; None for others."""
    first, second, last = (folded[0], folded[1] if len(folded) > 1 else "", folded[-1]) if folded else ("", "", "")
    numbered = _NUMBERED.fullmatch(first) if not second else None
    if (numbered["what"] if numbered else first) in words.ANONYMOUS and (not second or _NUMBER.fullmatch(second) or len(second) == 1):
        return "anonymous", "unknown"
    if len(folded) > 1 and all(word in words.ANONYMOUS for word in folded):
        return "anonymous", "unknown"
    if first in words.COLLECTIVE and last in words.ANONYMOUS:
        return "anonymous", "participant"
    if len(folded) == 2 and last in words.CROWDS and first in ORGANISATIONS | words.ANONYMOUS:
        return "collective", "participant"
    return None


_PARTS: tuple[tuple[frozenset[str], Kind, Role], ...] = (
    (words.INTERPRETING, "role", "interpreter"),
    (words.COLLECTIVE, "collective", "participant"),
    (words.ASKING, "role", "interviewer"),
    (words.ANSWERING, "role", "interviewee"),
    (words.CHAIRING, "role", "moderator"),
    (words.ANONYMOUS, "anonymous", "unknown"),
    (words.OFFICES, "role", "unknown"),
    (words.PLAYING, "role", "unknown"),
)
PART_WORDS = frozenset[str]().union(*(vocabulary for vocabulary, _, _ in _PARTS)) | words.HONORIFICS | {"of", "in", "no"}
_NAMELESS = words.ANONYMOUS | words.COLLECTIVE
_NO_NAMES = PART_WORDS | words.EPITHETS | words.NUMBERS | JOBS
