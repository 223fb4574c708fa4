"""Turns that begin in the middle of a line: only for labels that the line beginnings have established."""

from collections.abc import Iterator, Sequence

import regex

from inquit.parsing.decide import Decision, Mark
from inquit.parsing.scan import Group, key_of
from inquit.parsing.view import View

__all__ = ["with_midline"]

LABELS_MOST = 400
"""How many labels are looked for; a document with more keeps to line beginnings."""

# What may stand before a tag within a line: the end of a sentence, and a blank.
BEFORE = r"(?<=[.!?…)\]\"”’—–\-。！？][ \t\n]{1,4})"

# `MR. LEE.` and `CHAIRMAN LEE.`, also broken over two lines: an office or honorific before a name, in capitals
OFFICE = r"(?:MR|MS|MRS|DR|MISS|GOV|VICE[ ]CHAIRMAN|CHAIRMAN|CHAIR|SENATOR|JUSTICE|CHIEF[ ]JUSTICE)\b\.?\s{1,3}\p{Lu}[\p{Lu}'’\-]++(?:[ ]\p{Lu}[\p{Lu}'’\-]++){0,2}+"


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
    label = r"\L<labels>"
    if _in_capitals(groups):
        label = rf"(?:{label}|{OFFICE})"
    pattern = regex.compile(rf"{BEFORE}{opening}(?P<label>{label}){closing}(?=[ \t\n]\s*+\S)", labels=list(groups))
    taken = [(mark.place[1], mark.place[4]) for mark in marks]
    at = 0
    for match in pattern.finditer(page.text, taken[0][0], concurrent=False):
        start = match.start()
        while at + 1 < len(taken) and taken[at + 1][0] <= start:
            at += 1
        if start <= taken[at][1] + 1 or _begins_line(page.text, start):
            continue
        printed = match["label"]
        group = groups.get(printed) or Group(form=marks[0].group.form, key=key_of(printed), label=" ".join(printed.split()), places=[])
        place = (page.line_at(start), start, match.start("label"), match.end("label"), match.end(), "")
        yield Mark(place=place, group=group)


def _in_capitals(groups: dict[str, Group]) -> bool:
    """Whether the labels are offices or honorifics with names, in capitals."""
    full = [label for label in groups if regex.fullmatch(OFFICE, label)]
    return len(full) * 2 > len(groups)


def _begins_line(text: str, start: int) -> bool:
    """Whether nothing but blanks and quote marks stand before it on its line: the scan has seen it."""
    return not text[text.rfind("\n", 0, start) + 1 : start].strip(" \t>*-_")
