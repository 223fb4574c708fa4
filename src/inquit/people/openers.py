"""Words that only begin a sentence, taken out of the names that they stand before: `Clearly Brandt knows`."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

import attrs
import regex

from inquit.people.folding import fold
from inquit.people.joint_words import SUBJECTS
from inquit.people.mentions import Known, mention_at

__all__ = ["without_openers"]

_LIMIT = 200_000
"""How far into the source other uses of a word are looked for, in code points."""
_SPOKEN_OF = frozenset((2, 3))
"""The tiers of people who are named within turns and behind the last tag."""
# the `clearly` of `It clearly rains`
_SMALL = regex.compile(r"(?<![\p{L}\p{M}\p{N}'’-])\p{Ll}[\p{L}\p{M}]{2,}+")
# `Clearly it` of `Clearly it rains`
_BEFORE_SUBJECT = regex.compile(
    r"""
    (?<![\p{L}\p{M}\p{N}'’-])(?P<word>\p{Lu}[\p{L}\p{M}]++)
    [ ](?:\L<subjects>)(?![\p{L}\p{M}'’-])
    """,
    regex.VERBOSE,
    subjects=SUBJECTS,
)
_BEFORE_SENTENCES = ".?!…:：])"
"""What stands before a sentence that begins within its line: the end of another, or a tag."""


def without_openers(source: str, people: Sequence[Known], surnames: AbstractSet[str]) -> Iterator[Known]:
    """The people; whose first word begins a sentence, and is an ordinary word elsewhere in the text, loses it, or is nobody.

    `surnames` are the folded ones that speakers are called by: nobody else is looked at.
    """
    ordinary: frozenset[str] | None = None
    for known in people:
        first = source[known.start : known.end].partition(" ")[0] if _may_open(source, known, surnames) else ""
        if first:
            ordinary = _ordinary(source) if ordinary is None else ordinary
        if not first or ordinary is None or fold(first) not in ordinary:
            yield known
        elif len(known.name.words) > 2:
            shorter = mention_at(source, known.start + len(first) + 1, known.end, known.tier)
            if shorter is not None:
                yield attrs.evolve(shorter, part=known.part, beside=known.beside, owner=known.owner)


def _may_open(source: str, known: Known, surnames: AbstractSet[str]) -> bool:
    """Whether a name of somebody spoken of begins a sentence within its line, and ends as a speaker is called."""
    if known.tier not in _SPOKEN_OF or known.owner is not None or known.name.prefix is not None or known.start < 0:
        return False
    before = source[max(0, known.start - 3) : known.start].rstrip(" *_\u00a0\"'“”»)")
    return known.name.words[-1] in surnames and len(known.name.words) > 1 and before[-1:] != "" and before[-1] in _BEFORE_SENTENCES


def _ordinary(source: str) -> frozenset[str]:
    """The words, folded, that stand in small letters or right before `it`, `the` and the like."""
    stop = min(len(source), _LIMIT)
    small = {match.group() for match in _SMALL.finditer(source, 0, stop, concurrent=False)}
    return frozenset(map(fold, small | {match["word"] for match in _BEFORE_SUBJECT.finditer(source, 0, stop, concurrent=False)}))
