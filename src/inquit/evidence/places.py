"""The places of a label counted: what stands before and behind them."""

import math
from bisect import bisect_left
from collections.abc import Sequence
from typing import TypeVar
from unicodedata import normalize

import regex

from inquit.candidates.groups import Group, Place
from inquit.candidates.lexicon import STOP_WORDS
from inquit.candidates.times import STAMP, STAMP_PARTS, lone_stamp
from inquit.candidates.vetoes import CLOSERS
from inquit.candidates.view import View
from inquit.evidence.facts import DocumentFacts, PlaceFacts
from inquit.evidence.shapes import is_small

__all__ = ["place_facts", "talks"]

BRACKETS = "[(<{#"
"""What opens a time in brackets."""

# `[00:00:02] ` before words
STAMPED = regex.compile(rf"{STAMP_PARTS} {STAMP}[ \t]*+(?=[^\s\d])", regex.VERBOSE)

Value = TypeVar("Value")

BEGUN_MOST = 24
"""How much of what is said may be left over on a wide line, in code points."""

WIDE = 72
"""From how many code points on a line may have been wrapped."""

SAMPLE = 24
"""How many places of a label, evenly spread, are looked at: shares settle long before."""

SAME_LEAST = 20
"""From how many code points on it tells something that a label has the same behind it twice."""

MUCH = 1280
"""From how many code points on a text is as much as any."""

RULED = "-=_.*~─━ "
RULE_LEAST = 5
"""What rules are made of, and the shortest, in code points."""

# `</b>`, `<a class="play">`, `<Sync time="1.2"/>` among words
ELEMENTS = regex.compile(r"</?[A-Za-z][^<>\n]{0,120}+>")

DATA = "0123456789`$<{|#/~\\"
"""What numbers, code and paths begin with."""


def _sampled(values: Sequence[Value]) -> Sequence[Value]:
    """The values, or an even sample of them."""
    if len(values) <= SAMPLE:
        return values
    step = len(values) / SAMPLE
    return [values[int(i * step)] for i in range(SAMPLE)]


def talks(page: View, groups: Sequence[Group]) -> list[float]:
    """For each label of a form that stands once, how much text stands behind it before the next tag of the form; 0 for the others.

    From 0 up to 80 code points to 1 from `MUCH` on; what is blank at the ends of lines weighs nothing.
    """
    once = [group for group in groups if len(group.places) == 1]
    if not once:
        return [0.0] * len(groups)
    tags = sorted([place[1] for group in groups for place in group.places])
    return [_talk(page, group.places[0], tags) if len(group.places) == 1 else 0.0 for group in groups]


def _talk(page: View, place: Place, tags: Sequence[int]) -> float:
    """How much text stands behind a place, up to the next of the tags."""
    number, _, _, _, end, _ = place
    at = bisect_left(tags, end)
    last = page.line_at(tags[at]) if at < len(tags) else len(page.lines)
    if last == number:
        return _much(tags[at] - end)
    indent = tags[at] - page.starts[last] if at < len(tags) else -1
    much = max(0, len(page.lines[number]) - (end - page.starts[number])) + last - number + indent
    for line in range(number + 1, last):
        if much >= MUCH:
            break
        much += len(page.lines[line])
    return _much(much)


def place_facts(page: View, document: DocumentFacts, group: Group, talk: float) -> PlaceFacts:
    """Shares over the places of a group, or over an even sample of them; `talk` is measured beside the other labels of the form."""
    places = _sampled(group.places)
    lines, starts = page.lines, page.starts
    numbers = [place[0] for place in places]
    before = [lines[number - 1] if number else "" for number in numbers]
    behind = [lines[number][place[4] - starts[number] :].strip() for number, place in zip(numbers, places, strict=True)]
    if min(map(len, behind)) < BEGUN_MOST:
        behind = [_begun(lines, number, body) for number, body in zip(numbers, behind, strict=True)]
    empty = behind.count("")
    if empty:
        behind = list(
            filter(None, [body or _below(lines, number, again=len(group.places) > 1) for body, number in zip(behind, numbers, strict=True)])
        )
    behind = [_unstamped(body) if body[0] in BRACKETS else body for body in behind]
    last = len(lines) - 1
    capital, closed_after, long_after, data_after, name_after = _behind(behind)
    n = len(places)
    return PlaceFacts(
        blank_before=before.count("") / n,
        closed_before=sum([not line or line[-1] in CLOSERS for line in before]) / n,
        empty=empty / n,
        capital_after=capital / n,
        closed_after=closed_after / n,
        long_after=long_after / n,
        stamped=sum([place[5] != "" or cued for place, cued in zip(places, _cued(group, before), strict=True)]) / n,
        indented=sum([place[1] > starts[place[0]] for place in places]) / n,
        blank_after=sum([number < last and not lines[number + 1] for number in numbers]) / n,
        data_after=data_after / n,
        name_after=name_after / n,
        repeats=1 - len(set(behind)) / len(behind) if len(behind) > 2 or _tells(group, behind) else 0.0,
        fenced=sum([number in document.fenced for number in numbers]) / n if document.fenced else 0.0,
        talk=talk,
        bodies=tuple(behind),
    )


def _tells(group: Group, behind: Sequence[str]) -> bool:
    """Whether it tells something that two places have the same behind them: a good deal, on the line of a clear delimiter."""
    return group.form.layout.clear and not group.form.alone and len(behind) > 1 and len(behind[0]) >= SAME_LEAST


def _cued(group: Group, before: Sequence[str]) -> Sequence[bool]:
    """For each place whether the time of a caption stands right above it: a tag with a clear delimiter; any line may be broken there."""
    if group.form.alone or group.form.layout.own_line or not group.form.layout.clear:
        return [False] * len(before)
    return ["-->" in line and line[:1].isdecimal() for line in before]


def _much(characters: int) -> float:
    """0 for up to 80 code points, 1 for `MUCH` and more, logarithmic between."""
    return min(1.0, math.log2(characters / 80) / 4) if characters > 80 else 0.0


def _behind(bodies: Sequence[str]) -> tuple[int, int, int, int, int]:
    """How many texts behind tags do not begin lower, end as a sentence, are long, data, nothing but a name."""
    lower = closed = long = data = name = 0
    for body in bodies:
        first = body[0]
        lower += is_small(first)
        data += first in DATA or body.startswith(("http", "["))
        if body[-1] in CLOSERS:
            closed += 1
        # `No,` of a line that goes on is no name.
        elif len(body) < 60 and normalize("NFC", body).istitle() and body.rstrip(" ,").casefold() not in STOP_WORDS:
            name += 1
        long += len(body) > 60
    return len(bodies) - lower, closed, long, data, name


def _begun(lines: Sequence[str], number: int, body: str) -> str:
    """What stands behind a tag, with the line below where little fits on a wide one: `Minister for the Ferries [Mira Lund]: Madam`."""
    if 0 < len(body) < BEGUN_MOST and body[-1].isalnum() and len(lines[number]) >= WIDE and number + 1 < len(lines):
        below = lines[number + 1].strip()
        return body if ":" in below else f"{body} {below}".rstrip()
    return body


def _below(lines: Sequence[str], number: int, *, again: bool) -> str:
    """The first line with something on it among the two below a line, below one of elements alone; without elements.

    Below a time there, the one behind it, if the label comes again.
    """
    at = _filled(lines, number)
    if again and at is not None and lone_stamp(lines[at]):
        at = _filled(lines, at)
    if at is not None and lines[at].lstrip()[0] == "<" and not any(map(str.isalnum, _text(lines[at]))):
        at = _filled(lines, at)
    return "" if at is None else _text(lines[at]) or lines[at].strip()


def _text(line: str) -> str:
    """A line without elements."""
    return (ELEMENTS.sub("", line, concurrent=False) if "<" in line else line).strip()


def _filled(lines: Sequence[str], number: int) -> int | None:
    """The first of the two lines below a line with something on it; a rule right below it is part of it."""
    if number + 1 < len(lines) and len(lines[number + 1]) >= RULE_LEAST and not lines[number + 1].strip(RULED):
        number += 1
    return next((line for line in range(number + 1, min(number + 3, len(lines))) if lines[line]), None)


def _unstamped(body: str) -> str:
    """A text without the time in brackets that it begins with; all of it where it is nothing but that."""
    match = STAMPED.match(body, concurrent=False)
    return body[match.end() :] if match else body
