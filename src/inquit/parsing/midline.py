"""Turns that begin in the middle of a line: only for labels that the line beginnings have established."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

import regex

from inquit.candidates.groups import Group, key_of
from inquit.candidates.lexicon import ANSWERS
from inquit.candidates.view import View
from inquit.evidence.marks import Mark, counted
from inquit.parsing.decide import Decision

__all__ = ["LABELS_MOST", "with_midline"]

LABELS_MOST = 400
"""How many labels are looked for; a document with more keeps to line beginnings."""

CLOSING: Mapping[str, str] = MappingProxyType({"<b>": "</b>", "<strong>": "</strong>", "<i>": "</i>", "<em>": "</em>", r"\textbf{": "}"})
"""What closes markup that is not closed by what opens it."""

# `. ` in `We agree. Ann: Do we?`: what may stand before a tag within a line, the end of a sentence and a blank
BEFORE = regex.compile(r"[.!?…)\]\"”’—–\-。！？][ \t]{1,4}\Z")
REACH = 5
"""How far it reaches back, in code points."""

GLUED = ".!?…。！？"
"""What may stand right before a tag within a line whose blank is gone; its label has more than one letter, and a colon behind it."""

# `Ann Lee: ` in `Why was that?Ann Lee: It rained.` and `Why was that? Ann Lee: It rained.`
WITHIN = regex.compile(
    r"""
    (?<=[.!?…)\]"”][ ]{0,2})
    (?P<label>\p{Lu}[\w'’\-]{0,30}+(?:[ ]\p{Lu}[\w'’.\-]{0,30}+){0,3}+):(?=[ \t])
    """,
    regex.VERBOSE,
)
ANSWERED_FEWEST = 4
"""How many answers there must be where the label alone tells that they are some."""

BULLETS = " \t-–—"
"""What may lead a line, and end a sentence within one."""

INDENTED_MOST = 16
"""How far into a line a bullet may stand, in code points."""


def with_midline(page: View, decision: Decision) -> tuple[Mark, ...]:
    """The tags, with those in the middle of lines added, in order."""
    marks = decision.marks
    if decision.vote is None or not marks:
        return marks
    winner = decision.vote.winner
    delimiter = {"colon": ":", "run-in": ":", "dot": "."}.get(winner.layout.name)
    if delimiter is None or winner.alone:
        return marks
    counts = counted(marks)
    groups = {group.label: group for group in counts if group.form.layout is winner.layout}
    if len(groups) > LABELS_MOST:
        return marks
    markup = winner.markup
    closing = CLOSING.get(markup, markup)
    closings = (closing + delimiter, delimiter + closing) if markup else (delimiter,)
    if sum(map(page.text.count, closings)) <= sum(times for group, times in counts.items() if group.form is winner):
        return marks  # there are no more than those of the tags
    answers = _answers(page, marks, groups, markup, closings)
    found = [*marks, *answers, *_found(page, marks, groups, markup, closings)]
    return _apart(found) if len(found) > len(marks) else marks


def _apart(found: Sequence[Mark]) -> tuple[Mark, ...]:
    """The tags in order, without those within others: `Lee:` in `Dr. Lee:`."""
    apart: list[Mark] = []
    end = 0
    for mark in sorted(found, key=lambda mark: (mark[0][1], -mark[0][4])):
        place, _ = mark
        if place[1] >= end:
            apart.append(mark)
            end = place[4]
    return tuple(apart)


def _answers(page: View, marks: Sequence[Mark], groups: Mapping[str, Group], opening: str, closings: Sequence[str]) -> list[Mark]:
    """The answers to questions on their lines, where no answer begins a line of its own: most of the questions must have one.

    Who answers is told by who asks, or is whoever stands within most of the turns where only one begins lines.
    """
    found: list[Mark] = []
    for asks, answers in ANSWERS.items():
        if asks in groups and answers not in groups:
            group = Group(form=groups[asks].form, key=answers.casefold(), label=answers, places=[])
            some = list(_found(page, marks, {answers: group}, opening, closings))
            found += some if 2 * len(some) >= sum(group is groups[asks] for _, group in marks) else []
    if not found and not opening and len({group for _, group in marks}) == 1:
        label, times = _most_often(page, marks)
        if times >= max(ANSWERED_FEWEST, len(marks) / 2) and label not in groups:
            group = Group(form=marks[0][1].form, key=key_of(label), label=label, places=[])
            found += _found(page, marks, {label: group}, opening, closings)
    return found


def _most_often(page: View, marks: Sequence[Mark]) -> tuple[str, int]:
    """The label that stands most often within lines, and how often."""
    first = marks[0][0][4]
    counts = Counter([match["label"] for match in WITHIN.finditer(page.text, first, concurrent=False)])
    return counts.most_common(1)[0] if counts else ("", 0)


def _found(page: View, marks: Sequence[Mark], groups: Mapping[str, Group], opening: str, closings: Sequence[str]) -> Iterator[Mark]:
    """The tags within lines: wherever what ends a tag stands behind a known label."""
    text, stop = page.text, page.starts[-1] + len(page.lines[-1])
    crowded = any(group.form.layout.crowded for group in groups.values())
    ends: dict[str, list[str]] = {}
    for label in groups:
        ends.setdefault(label[-1], []).append(label)
    for (tag, _), limit in zip(marks, (*[place[1] for place, _ in marks[1:]], len(text)), strict=True):
        first = tag[4] + 2
        for closing in closings:
            at = text.find(closing, first, limit)
            while at >= 0:
                behind = at + len(closing)
                for label in ends.get(text[at - 1], ()):
                    start = at - len(label) - len(opening)
                    if (
                        start >= first
                        and text.startswith(opening + label, start)
                        and behind < stop
                        and _between(text, label, start, behind, crowded=crowded)
                    ):
                        yield (page.line_at(start), start, start + len(opening), at, behind, ""), groups[label]
                at = text.find(closing, behind, limit)


def _between(text: str, label: str, start: int, end: int, *, crowded: bool) -> bool:
    """Whether a blank stands behind the tag on its line, and a sentence has ended before it there: a bullet ends none.

    None needs to where line breaks are gone, for a name of several words: then there are talks without full stops.
    """
    _, broken, bullet = text[max(0, start - INDENTED_MOST) : start].rpartition("\n")
    if not text[end].isspace() or (broken and not bullet.strip(BULLETS)):
        return False
    if text[start - 1] in GLUED:
        return len(label) > 1 and text[end - 1] == ":"
    return (crowded and " " in label and text[start - 1].isspace()) or BEFORE.search(text[max(0, start - REACH) : start]) is not None
