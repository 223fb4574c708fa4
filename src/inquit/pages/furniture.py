"""What repeats or surrounds the talk because of the page: running heads, line numbers, a screenplay's action."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from itertools import groupby, pairwise

import attrs
import regex

from inquit.candidates.repeated import REPEATED_LEAST
from inquit.candidates.times import STAMP, STAMP_PARTS
from inquit.candidates.vetoes import CLOSERS
from inquit.candidates.view import View
from inquit.evidence.marks import Mark
from inquit.pages.events import EVENT_ROWS, EventRow, always

__all__ = ["rows_for"]

LINES_FEWEST = 60
"""A text with fewer lines has no running heads."""

WEBVTT = "WEBVTT"
"""What a file of WebVTT begins with."""

SLUGS_FEWEST = 2
"""How many scene headings make a screenplay."""

CROSS_LEAST, CROSS_MOST = 6, 60
CROSS_FEWEST = 2
CROSS_CLOSED = 0.9
"""How long headings between turns are, in code points, how many of several words there must be, and what share of turns must end closed."""

HEAD_LEAST = 6
FIELD_MOST = 40
"""The shortest running head, and how far its colon may stand where it is a sentence: `Disclaimer: This is ...`; in code points."""

# `  Harbour Board Minutes  `, one of the lines that stand alone again and again
HEADS = r"^[ \t]*+\L<heads>[ \t]*+$"

LOUD_LEAST = 4
BLOCK_MOST = 3
LOUD_MOST = 0.25
"""How many letters a headline in capitals has at least, how many lines at most, and how much there is of them beside all that is not."""

SENTENCE_ENDS = '.!?…"”’,;:-–—)'
"""What a headline does not end with."""

NUMBERED_FEWEST = 3
PAGE_LEAST = 600
PAGES_MOST = 4
"""How often the same words with a page's number make a running head, how many code points apart, and how many pages further on."""

LETTERS_LEAST = 3
"""Fewer letters beside a number are an abbreviation: `S. 204`."""

# `Barton 14`, `June 13, 2017 DEBATES 2`, `14 | Harbour voices`: a short title or a name, and the number of the page
NUMBERED = regex.compile(
    r"""
      (?P<words>\p{L}[^\n]{0,58}[^\s\d|–—,\-]) [ \t|–—,\-]++ (?P<page>\d{1,4}) $
    | (?P<page>\d{1,4}) [ \t|–—\-]++ (?P<words>\p{L}[^\d\n]{0,58}[^\s\d.,:;!?]) $
    """,
    regex.VERBOSE,
)

# `22                  MR. LEE:` and ` 7   a law that says`: numbers at the margin of a numbered page
LINE_NUMBER = regex.compile(r"^[ \t]*+\d{1,3}(?=[ \t]{2,}|[ \t]*+$)", regex.MULTILINE)

ELEMENTS_SHARE = 0.8
"""What share of the tags must stand behind an element on their line for the elements of a page to be none of the words."""

# `7 a law that says`, where the lines above and below have the numbers beside it
MARGIN = regex.compile(r"(?m)^[ \t]*+(?P<number>\d{1,4})(?=[ \t]|$)")

SKIPPED_MOST = 3
MARGIN_SHARE = 0.8
"""How far the numbers of a margin may go up from line to line, and what share of the lines must have one."""

STAMPED_LEAST = 3
STAMPED_SHARE = 0.95
"""How many tags, and what share of them, must have a time before their label for a line with a time and no label to be a note."""

BRACKETS = "[(<{#"
"""What a time may stand in."""

# `12/03/2021, 18:33 - Jo left`, `[12:18] *** dewi has joined`: what a chat says of itself
STAMPED = regex.compile(rf"(?m){STAMP_PARTS} ^[ \t]*+{STAMP}[ \t]*+[^\n]*+$", regex.VERBOSE)

# `0:04`, `[00:05:02]`, `(00:29):` on a line of its own
TIMED = regex.compile(rf"(?m){STAMP_PARTS} ^[ \t]*+[*_]{{0,3}}+(?:[Kk]l(?:\.|o)?[ ])?+{STAMP}[*_]{{0,3}}+:?+[ \t]*+$", regex.VERBOSE)

# `INT. HARBOUR OFFICE - DAY`
SLUG = regex.compile(r"^[ \t]*+(?:INT|EXT|EST|INT\./EXT|I/E)[. ]", regex.MULTILINE)

# `4f6c1a5e/19-0` directly below a blank line and directly above `00:00:05.000 --> 00:00:07.000`: the identifier of a cue
CUE_NAME = regex.compile(
    r"""
    ^(?<=\n[ \t]{0,9}\n) [^\n]++ \n
    (?=[ \t]*+(?:\d{1,4}:)?\d\d?:\d\d[.,]\d{1,3}[ \t]*+-->)
    """,
    regex.MULTILINE | regex.VERBOSE,
)

# `NOTE checked by Cy` or `STYLE` below a blank line, and the lines below it
CUE_BLOCK = regex.compile(
    r"^(?<=\n[ \t]{0,9}\n) (?:NOTE|STYLE|REGION)(?:[ \t][^\n]*+)?+$ (?:\n(?=[^\n]*\S)[^\n]++)*+", regex.MULTILINE | regex.VERBOSE
)

# `It rained.</v>`
VOICE_END = regex.compile(r"</v>(?=[ \t]*+$)", regex.MULTILINE)

# `</font></p>`, `<br>`, `<div class="answer">`
ELEMENT = regex.compile(
    r"""
    </?(?:a|article|b|blockquote|body|br|dd|div|dl|dt|em|figure|figcaption|font|h[1-6]|hr|html|i|iframe|img|li|ol|p|section|small|span
    |strong|sub|sup|table|tbody|td|th|tr|u|ul)\b[^<>]{0,300}+>
    """,
    regex.VERBOSE,
)

# The first blank line of a cue in a screenplay, and the action behind it.
ACTION = regex.compile(r"\n[ \t]*+\n(?s:.++)")


def rows_for(page: View, marks: Sequence[Mark], stamps: Sequence[str], lone: Collection[int]) -> tuple[EventRow, ...]:
    """The rows of the event table, and those that this document needs.

    `stamps` are the times of the tags, `lone` the lines, by number, that are times.
    """
    rows = list(EVENT_ROWS)
    _, first = marks[0]
    form = first.form
    if form.lead == "number" and 2 * sum(group.form.lead == "number" for _, group in marks) > len(marks):
        margin = _margin(page)
        rows.append(attrs.evolve(_row("line number", MARGIN), accept=_at(margin)) if margin else _row("line number", LINE_NUMBER))
    heads = [*_running_heads(page, marks), *_numbered_heads(page, marks), *_cross_heads(page, marks), *_headlines(page, marks)]
    if heads:
        rows.append(_row("running head", regex.compile(HEADS, regex.MULTILINE, heads=heads)))
    if lone:
        rows.append(attrs.evolve(_row("time", TIMED), accept=_at([page.starts[number] for number in lone])))
    if not form.layout.closing and _in_elements(page, marks):
        rows.append(attrs.evolve(_row("element", ELEMENT), gate="<"))
    least = max(STAMPED_LEAST + 1, STAMPED_SHARE * len(marks))
    if len(stamps) - stamps.count("") >= least:
        before = [page.text.find(stamp, place[1], place[2]) >= 0 for stamp, (place, _) in zip(stamps, marks, strict=True) if stamp]
        if sum(before) >= least:
            rows.append(attrs.evolve(_row("stamped line", STAMPED), accept=_begins_like(stamps)))
    if page.text.startswith(WEBVTT, page.starts[0]):
        rows += [_row("cue name", CUE_NAME), _row("cue block", CUE_BLOCK), _row("voice end", VOICE_END)]
    if form.layout.own_line and len(SLUG.findall(page.text, concurrent=False)) >= SLUGS_FEWEST:
        rows.append(_row("action", ACTION))
    return tuple(rows)


def _in_elements(page: View, marks: Sequence[Mark]) -> bool:
    """Whether the tags stand in the elements of a page: `<p><b>Ann:</b> Why?</p>`."""
    if "<" not in page.text:
        return False
    heads = [line for line in (page.lines[place[0]].lstrip(" \t") for place, _ in marks) if line[:1] == "<"]
    return len(heads) >= ELEMENTS_SHARE * len(marks) and all(ELEMENT.match(head, concurrent=False) for head in heads)


def _at(offsets: Iterable[int]) -> Callable[[str, str, int, int], bool]:
    """Accepts what begins at one of some offsets."""
    starts = frozenset(offsets)

    def accept(_found: str, _text: str, start: int, _end: int) -> bool:
        return start in starts

    return accept


def _begins_like(stamps: Sequence[str]) -> Callable[[str, str, int, int], bool]:
    """Accepts a line that begins with a time as one of some times does: with the same bracket, or none."""
    openings = {stamp[0] if stamp[0] in BRACKETS else "" for stamp in stamps if stamp}

    def accept(found: str, _text: str, _start: int, _end: int) -> bool:
        first = found.lstrip()[0]
        return (first if first in BRACKETS else "") in openings

    return accept


def _row(name: str, pattern: "regex.Pattern[str]") -> EventRow:
    return EventRow(name=name, example="", spares="", gate="\n", pattern=pattern, kind="furniture", accept=always)


def _margin(page: View) -> list[int]:
    """Where the lines begin that have a number, if nearly all do and the numbers go up and begin anew on each page."""
    found: list[int] = []
    full = last = 0
    for line, start in zip(page.lines, page.starts, strict=True):
        full += bool(line)
        match = MARGIN.match(line, concurrent=False)
        if match and (match["number"] == "1" or 0 < int(match["number"]) - last <= SKIPPED_MOST):
            last = int(match["number"])
            found.append(start)
    return found if len(found) >= MARGIN_SHARE * full else []


def _running_heads(page: View, marks: Sequence[Mark]) -> list[str]:
    """Lines that stand alone between blank lines again and again, and do not end as sentences do, unless they have a label."""
    lines = page.lines
    if len(lines) < LINES_FEWEST or "" not in lines:
        return []
    tagged = {place[0] for place, _ in marks}
    alone = Counter(
        line.strip()
        for n, line in enumerate(lines)
        if len(line) >= HEAD_LEAST and n not in tagged and not (n and lines[n - 1]) and (n + 1 == len(lines) or not lines[n + 1])
    )
    return [line for line, count in alone.items() if count > 2 and (len(line) >= REPEATED_LEAST or line[-1] not in '.!?…"”’)。！？')]


def _headlines(page: View, marks: Sequence[Mark]) -> list[str]:
    """Blocks of lines in capitals, alone or right above a tag, that do not end as sentences do: none where much is in capitals."""
    lines = page.lines
    loud = [n for n in page.short if lines[n].isupper()]
    tagged = {place[0] for place, _ in marks} if loud else frozenset[int]()
    loud = [n for n in loud if n not in tagged and not _uncased(lines[n])]
    if not loud or sum([len(lines[n]) for n in loud]) > LOUD_MOST * sum([len(line) for line in lines if not line.isupper()]):
        return []
    found: list[str] = []
    for _, run in groupby(enumerate(loud), key=lambda one: one[1] - one[0]):
        block = [n for _, n in run]
        first, below = block[0], block[-1] + 1
        if len(block) <= BLOCK_MOST and not (first and lines[first - 1]) and (below == len(lines) or not lines[below] or below in tagged):
            found += [lines[n].strip() for n in block]
    return [bare for bare in found if sum(map(str.isupper, bare)) >= LOUD_LEAST and bare[-1] not in SENTENCE_ENDS]


def _uncased(line: str) -> bool:
    """Whether a line holds letters without case: `CT 檢測` is no shout."""
    return not line.isascii() and any(c.isalpha() and not c.isupper() for c in line)


def _cross_heads(page: View, marks: Sequence[Mark]) -> list[str]:
    """Headings that newspapers and parliaments set between turns: short lines between blank ones, where turns end as sentences do."""
    found: list[str] = []
    closed = 0
    for (above, _), (place, _) in pairwise(marks if "" in page.lines else ()):
        number = place[0] - 1
        while number > above[0]:
            line = page.lines[number].strip()
            if line and not _cross_head(line, page.lines[number - 1], page.lines[number + 1]):
                break
            found += [line] if line else []
            number -= 1
        closed += page.lines[max(number, above[0])][-1:] in CLOSERS
    return found if sum([" " in line for line in found]) >= CROSS_FEWEST and closed >= CROSS_CLOSED * (len(marks) - 1) else []


def _cross_head(line: str, above: str, below: str) -> bool:
    return not above and not below and CROSS_LEAST <= len(line) <= CROSS_MOST and line[0].isupper() and line[-1] not in CLOSERS


def _numbered_heads(page: View, marks: Sequence[Mark]) -> list[str]:
    """Lines of the same words, or none, with the number of a page: a page apart, and the numbers go up by a few: `Barton 14`, `2.`."""
    short = [(n, page.lines[n]) for n in page.short]
    numbered = [(n, line.strip()) for n, line in short if line[-1].isdecimal() or line.lstrip()[:1].isdecimal()]
    if len(numbered) < NUMBERED_FEWEST:
        return []
    tagged = {place[0] for place, _ in marks}
    found: dict[str, list[tuple[int, int, str]]] = {}
    for n, bare in numbered:
        match = NUMBERED.match(bare, concurrent=False) if n not in tagged else None
        if match and sum(map(str.isalpha, match["words"])) >= LETTERS_LEAST:
            found.setdefault(match["words"].casefold(), []).append((int(match["page"]), page.starts[n], bare))
        elif n not in tagged and bare[:-1].isdecimal() and bare[-1] == ".":
            found.setdefault("", []).append((int(bare[:-1]), page.starts[n], bare))
    return [bare for heads in found.values() if _go_on(heads) for _, _, bare in heads]


def _go_on(heads: Sequence[tuple[int, int, str]]) -> bool:
    """Whether lines with the same words, as page and offset, are those of a book's pages."""
    steps = list(pairwise(heads))
    return len(heads) >= NUMBERED_FEWEST and all(
        0 < page - before <= PAGES_MOST and at - last >= PAGE_LEAST for (before, last, _), (page, at, _) in steps
    )
