"""Turns that begin in the middle of a line: only for labels that the line beginnings have established."""

from collections.abc import Iterator, Sequence

import regex

from inquit.parsing.decide import Decision, Mark
from inquit.parsing.scan import Group
from inquit.parsing.view import View

__all__ = ["with_midline"]

LABELS_MOST = 400
"""How many labels are looked for; a document with more keeps to line beginnings."""

# What may stand before a tag within a line: the end of a sentence, and a blank.
BEFORE = r"(?<=[.!?…)\]\"”’—–\-。！？][ \t\n]{1,4})"


def with_midline(page: View, decision: Decision) -> tuple[Mark, ...]:
    """The tags, with those in the middle of lines added, in order."""
    marks = decision.marks
    if decision.vote is None or not marks:
        return marks
    winner = decision.vote.winner
    delimiter = {"colon": ":", "dot": r"\."}.get(winner.layout.name)
    if delimiter is None or winner.alone:
        return marks
    groups = {mark.group.label: mark.group for mark in marks if mark.group.form.layout is winner.layout}
    if len(groups) > LABELS_MOST:
        return marks
    found = [*marks, *_found(page, marks, groups, delimiter, winner.markup)]
    return tuple(sorted(found, key=lambda mark: mark.place[1])) if len(found) > len(marks) else marks


def _found(page: View, marks: Sequence[Mark], groups: dict[str, Group], delimiter: str, markup: str) -> Iterator[Mark]:
    """The tags within lines."""
    opening = regex.escape(markup)
    closing = rf"(?:{opening}{delimiter}|{delimiter}{opening})" if markup else delimiter
    pattern = regex.compile(rf"{BEFORE}{opening}(?P<label>\L<labels>){closing}(?=[ \t\n]\s*+\S)", labels=list(groups))
    taken = [(mark.place[1], mark.place[4]) for mark in marks]
    at = 0
    for match in pattern.finditer(page.text, taken[0][0], concurrent=False):
        start = match.start()
        while at + 1 < len(taken) and taken[at + 1][0] <= start:
            at += 1
        if start <= taken[at][1] + 1 or _begins_line(page.text, start):
            continue
        group = groups[match["label"]]
        place = (page.line_at(start), start, match.start("label"), match.end("label"), match.end(), "")
        yield Mark(place=place, group=group)


def _begins_line(text: str, start: int) -> bool:
    """Whether nothing but blanks and quote marks stand before it on its line: the scan has seen it."""
    return not text[text.rfind("\n", 0, start) + 1 : start].strip(" \t>*-_")
