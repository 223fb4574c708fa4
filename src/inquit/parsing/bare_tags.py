"""Damaged tags: a label that speaks elsewhere begins a line, without its delimiter, with another, or with half of its brackets."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from types import MappingProxyType

import regex

from inquit.candidates.asides import aside_ends
from inquit.candidates.groups import Form, Group
from inquit.candidates.lexicon import STOP_WORDS
from inquit.candidates.times import STAMP, STAMP_PARTS
from inquit.candidates.vetoes import CLOSERS
from inquit.candidates.view import View
from inquit.evidence.marks import Mark, counted
from inquit.parsing.decide import Decision
from inquit.parsing.midline import LABELS_MOST

__all__ = ["bare_tags"]

KNOWN_LEAST = 2
"""How many tags make a label one that may lack its delimiter."""

LOOKED_UP = 100
"""How many words of a document are looked for in it: keeps the look-ups linear."""

COVERED = 0.5
"""The share of lines with a tag from which on a paragraph is a line: then no blank line need stand before such a tag."""

LONG = 60
"""From how many code points on a line need not end as a sentence does."""

LEADS = " \t*_-–—•"
"""Blanks, bullets and markup before a label."""

OTHERS = ".,;:"
"""What stands in a delimiter's place by mistake."""

BRACKETS: Mapping[str, tuple[str, str]] = MappingProxyType({"square": ("[", "]"), "round": ("(", ")")})
"""The brackets of a layout, half of which may be missing."""

STAMPS = "[(<{0123456789"
"""What a time before a label begins with."""

# `[00:12] `, `00:12 - `, and with one of its brackets gone `[00:12 `, `00:12] ` before a label
STAMPED = regex.compile(
    rf"{STAMP_PARTS} (?P<time>{STAMP}|[\[(]?\d{{1,3}}(?::\d\d){{1,2}}[\])]?(?=[ ]))[ \t]*+(?:[-–—|]++[ \t]*+)?+", regex.VERBOSE
)


def bare_tags(page: View, decision: Decision, marks: Sequence[Mark]) -> tuple[Mark, ...]:
    """The damaged tags, in order; none where the tags have lines of their own, or neither a delimiter to lack nor brackets.

    `A Who knows?` among `Q:` and `A:`, `[Ann: Who knows?` among `[Ann]:`. The label must speak elsewhere, somebody else
    before it here, and what stands behind it must begin as a sentence does, unless half a tag tells enough: with a word that
    the text has in lower case, too, or a quote.
    """
    if decision.vote is None or not marks:
        return ()
    winner = decision.vote.winner
    if winner.layout.name not in {"colon", "dot", *BRACKETS} or winner.alone:
        return ()
    opening, closing = BRACKETS.get(winner.layout.name, ("", ""))
    known = _known(marks, winner)
    numbers = [place[0] for place, _ in marks]
    tagged = frozenset(numbers)
    asides = aside_ends(page)
    untagged = [number for number in range(numbers[0], len(page.lines)) if number not in tagged and number not in asides]
    stamped = decision.vote.facts.stamped > 0
    dense = decision.vote.facts.coverage >= COVERED
    found: list[Mark] = []
    looked = 0
    for number in untagged:
        line = page.lines[number]
        stamp = STAMPED.match(line, concurrent=False) if stamped and line[0:1] in STAMPS else None
        bare = (line[stamp.end() :] if stamp else line).lstrip(LEADS)
        opened = bool(opening) and bare.startswith(opening) and closing not in bare
        bare = bare.removeprefix(opening) if opened else bare
        if bare[:1] not in known or not (_begins(page, number, dense=dense) or (winner.lead == "bullet" and line.lstrip()[0] in LEADS)):
            continue
        group = next((one for one in known[bare[0]] if bare.startswith(one.label)), None)
        if group is None or _speaking(marks, numbers, number, found) == group.label:
            continue
        closed = bool(closing) and not opened and bare.startswith(closing, len(group.label))
        if opening and not (opened or closed):
            continue
        delimiter, behind = bare[len(group.label) :][:1], _behind(bare, group.label, closing if closed else "")
        if not behind or looked == LOOKED_UP:
            continue
        if not closed and delimiter not in ".;:":
            looked += 1
            if not _ordinary(bare[behind:], decision.facts.sample, told=delimiter in OTHERS):
                continue
        start = page.starts[number] + len(line) - len(bare)
        first = page.starts[number] + len(line) - len(line.lstrip()) if winner.lead or stamp else start - opened
        found.append(((number, first, start, start + len(group.label), start + behind, stamp["time"] if stamp else ""), group))
    return tuple(found)


def _speaking(marks: Sequence[Mark], numbers: Sequence[int], number: int, found: Sequence[Mark]) -> str:
    """The label of whoever speaks right before a line: the last tag, or the last damaged one."""
    place, group = marks[bisect_left(numbers, number) - 1]
    if found and found[-1][0] > place:
        _, group = found[-1]
    return group.label


def _known(marks: Sequence[Mark], winner: Form) -> Mapping[str, Sequence[Group]]:
    """The labels that come again in the winning layout, by their first letter, the longest first; none where they are too many."""
    counts = counted(marks)
    groups = {group.label: group for group in counts if group.form.layout is winner.layout}
    speaking: Counter[str] = Counter()
    for group, times in counts.items():
        speaking[group.label] += times
    known: dict[str, list[Group]] = {}
    for label in sorted(groups, key=len, reverse=True) if len(groups) <= LABELS_MOST else ():
        if speaking[label] >= KNOWN_LEAST:
            known.setdefault(label[0], []).append(groups[label])
    return known


def _begins(page: View, number: int, *, dense: bool) -> bool:
    """Whether a line may begin a turn: behind a blank one, or, in a text of a line a turn, behind one that has come to an end."""
    before = page.lines[number - 1]
    return not before or (dense and before.rstrip(" |")[-1:] in CLOSERS)


def _behind(line: str, label: str, bracket: str) -> int:
    """Where the words behind a label begin that lacks its delimiter, or has half a bracket; 0 where it does not look like a tag."""
    at = len(label) + len(bracket)
    if line[at : at + 1] in OTHERS:
        short = len(label) <= 2 or label.isupper()
        if line[at : at + 1] == "." and not short:
            return 0
        at += 1
    body = line[at:].lstrip(" \t")
    whole = body.rstrip(" \t|*_")
    if not whole or len(body) == len(line) - at or not (len(whole) > LONG or whole[-1] in CLOSERS):
        return 0
    return len(line) - len(body)


def _ordinary(body: str, sample: str, *, told: bool) -> bool:
    """Whether a text begins as a sentence does: with a quote, or with a word that stands in lower case elsewhere.

    In a script without capitals nothing can be seen of that; there, another delimiter must have told.
    """
    if body[0] in '“"«¿¡':
        return True
    word = body.split(None, 1)[0].rstrip('.,;:!?…”"»').replace("’", "'")
    lower = word.casefold()
    if word == lower == word.upper():
        return told
    return word[:1].isupper() and not word.isupper() and (lower.partition("'")[0] in STOP_WORDS or f" {lower}" in sample)
