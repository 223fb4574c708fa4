"""What a bracket behind a label says: how somebody speaks, or a short form of the name."""

import regex

from inquit.people import name_words as words
from inquit.people.folding import bare, fold

__all__ = ["is_note", "is_short_form", "party_in_brackets"]

_LONGEST = 12
"""The longest short form, in letters: longer first names are no shorter than what stands before the bracket."""

# Anne and Marie of Anne-Marie
_PARTS_OF_WORD = regex.compile(r"[\p{L}\p{M}\p{N}]++")


# the ` /kesk` of Pekka Lehto /kesk
_PARTY = regex.compile(r"[ ]/(?P<party>\p{L}{1,9}+)$")


def party_in_brackets(label: str) -> str:
    """A label with the party behind its slash in brackets, as most sittings print it.

    >>> party_in_brackets("Pekka Lehto /kesk")
    'Pekka Lehto (kesk)'
    """
    return _PARTY.sub(r" (\g<party>)", label, concurrent=False) if " /" in label else label


def is_note(text: str) -> bool:
    """Whether a bracket says how somebody speaks: `via telephone`, `CONT'D`, `quietly`, `after a pause`."""
    folded = fold(text).split()
    if any(w in words.HONORIFICS for w in folded):
        return False
    return any(w in words.NOTES for w in folded) or (bool(folded) and _is_manner(text.strip(), folded))


def _is_manner(text: str, folded: list[str]) -> bool:
    """Whether the words of a bracket in small letters are an adverb, a participle, or begin with a preposition of manner."""
    if not text[0].islower():
        return False
    if folded[0] in words.MANNER_BEFORE:
        return len(folded) > 1
    return any(len(word) > 4 and word.endswith(words.MANNER_ENDINGS) and word not in words.NO_MANNERS for word in (folded[0], folded[-1]))


def is_short_form(short: str, name: str) -> bool:
    """Whether a bracket abbreviates the name before it: its initials or beginnings in order, or one of its words.

    >>> is_short_form("MV", "Dr. Maren Voss"), is_short_form("Voss", "Dr. Maren Voss"), is_short_form("SPD", "Dr. Maren Voss")
    (True, True, False)
    """
    letters = bare(short).replace(".", "").replace(" ", "").replace("-", "")
    parts = [part for word in name.split() for part in _PARTS_OF_WORD.findall(fold(word))]
    if not letters or len(letters) > _LONGEST or not parts or letters.isdigit():
        return False
    if letters in parts:
        return len(parts) > 1
    if len(letters) == 1:
        return len(parts) == 1 and parts[0].startswith(letters)
    titles = words.HONORIFICS | words.ARTICLES
    return any(_begins(letters, those) for those in (parts, [part for part in parts if part not in titles]))


def _begins(letters: str, parts: list[str]) -> bool:
    """Whether letters are the beginnings of words in order, one or more letters of each, particles left out or not."""
    ends: set[int] = {0}
    for part in parts:
        further: set[int] = {
            end + size for end in ends for size in range(1, min(len(part), len(letters) - end) + 1) if letters.startswith(part[:size], end)
        }
        if not further and part not in words.PARTICLES:
            return len(parts) > 2 and len(letters) in ends and len(letters) > 1
        ends = further | (ends if part in words.PARTICLES else set[int]())
    return len(letters) in ends
