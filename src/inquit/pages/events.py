"""What stands inside a turn without being speech: stage notes, applause, cue times, page furniture."""

from collections.abc import Callable, Iterable, Iterator, Sequence

import attrs
import regex

from inquit.candidates.view import View
from inquit.model import Event, EventKind, Span
from inquit.pages.notes import is_said, kind_of, known_kind, talks
from inquit.people.examination import BY, BY_LINE

__all__ = ["EVENT_ROWS", "EventRow", "Finder", "always"]

NOTE_MOST = 3
"""The longest note in round brackets within a line of talk, in words."""

YEAR = 4
"""How many digits a year has."""

NEAR = 12
"""How far from a number a line is seen to be empty, in code points."""

FULL_STOPS = (".", "。")
SENTENCE_ENDS = ".!?…。！？؟"
"""What closes a sentence."""

BESIDE = " \t*_-0123456789"
BEHIND = " \t*_-."
"""What may share a line with a note that has it to itself, before it and behind it."""

# `[inaudible 00:12:03]`, not the text of a link
SQUARE = regex.compile(r"\[[^\[\]\n]{1,200}+\](?!\()")

# `(Applause.)`, over line ends too; `((phone rings))`, as analysts of conversation have it
ROUND = regex.compile(r"\(\([^()\n]{1,200}+\)\)|\((?:[^()\n]|\n(?![ \t]{0,8}+\n)){1,600}+\)")

# `(Not moving.)` where the words of a turn begin and go on behind it
DIRECTION = regex.compile(r"\G[*_]{0,3}+\(\p{L}[^()\n.]{1,120}+\.\)[*_]{0,3}+(?=[ \t]+[^\s(])")

# `{vocalsound}`
CURLY = regex.compile(r"\{[^{}\n]{1,60}+\}")

# `00:00:01.000 --> 00:00:04.000 align:start`, with the number of the cue above it
CUE = regex.compile(
    r"""
    ^(?:[ \t]*+\d{1,6}[ \t]*+\n)?+
    [ \t]*+(?:\d{1,3}:)?\d\d?:\d\d?(?:[.,]\d{1,3})?
    [ \t]*+-->
    [ \t]*+(?:\d{1,3}:)?\d\d?:\d\d?[^\n]*+$
    """,
    regex.MULTILINE | regex.VERBOSE,
)

# `%mor:\tpro|I v|be`, `@Comment:\ta picnic`, `@End`: the dependent tiers and headers of CHAT
TIER = regex.compile(
    r"""
    ^(?:(?:%[a-z][a-z\d]{2,8}+|@\p{Lu}[\w \-]{2,20}+):(?=[ \t]|$)|@(?:Begin|End|UTF8|New[ ]Episode|[BE]g|G)\b(?![ ]\w))
    [^\n]*+(?:\n\t[^\n]++)*+$
    """,
    regex.MULTILINE | regex.VERBOSE,
)

# `#00:00:21-9#`, as f4 and MAXQDA print when something ends
END_TIME = regex.compile(r"\#\d\d:\d\d:\d\d(?:-\d)?\#")

# `- 12 -`, `Page 3 of 9`, `  17`, `Page 17133`
PAGE = regex.compile(
    r"""
    ^[ \t]*+[-–—\[|]*+
    [ \t]*+(?:page[ \t]++\d{0,2}+)?\d{1,4}(?:[ \t]++of[ \t]++\d{1,4}|/\d{1,4})?
    [ \t]*+[-–—\]|]*+[ \t]*+$
    """,
    regex.MULTILINE | regex.IGNORECASE | regex.VERBOSE,
)

# `## Early years`, `* * *`, `-----`, `....................`
RULE = regex.compile(
    r"""
    ^[ \t]*+
    (?: \#{1,6}[ \t]++[^\n]++
      | (?:[*_=~\-][ \t]*+){3,}
      | \.{20,}+
    )$
    """,
    regex.MULTILINE | regex.VERBOSE,
)


# `EXAMINATION`, `CROSS-EXAMINATION (continued)`, `DIRECT EXAMINATION BY MS. LIND:`
EXAMINATION = regex.compile(
    r"""
    ^[ \t\d]*+(?:FURTHER[ ]|VOIR[ ]DIRE[ ])?(?:(?:RE-?)?(?:DIRECT|CROSS)[ \-])?EXAMINATION
    (?:[ ]\([^()\n]{1,40}+\))?
    (?:[ ]BY[ ][^\n]{1,40}+)?
    :?[ \t]*+$
    """,
    regex.MULTILINE | regex.VERBOSE,
)

# `Maren Voss - Direct`, `O5S1 Voss - Cross`: whose testimony the page has, and in which part
WITNESS_HEAD = regex.compile(
    r"""
    ^[ \t\d]*+(?:[\dA-Z]{6,12}[ ])?\p{Lu}[\p{L}'’ .]{1,30}+
    [-–][ ](?:Direct|Cross|Redirect|Recross)(?:[ ][-–/][ ]\p{L}[\w .]{0,30}+)?[ \t]*+$
    """,
    regex.MULTILINE | regex.VERBOSE,
)


@attrs.frozen(kw_only=True)
class EventRow:
    """One kind of matter that is not speech."""

    name: str
    example: str
    """A text in which it finds something."""
    spares: str
    """A near miss that it leaves alone."""
    gate: str
    """A text without it holds nothing for this row."""
    pattern: "regex.Pattern[str]"
    kind: EventKind | None
    """None: read off the words in the brackets."""
    accept: Callable[[str, str, int, int], bool]
    """Whether a match, given as text and offsets, counts."""


def always(_found: str, _text: str, _start: int, _end: int) -> bool:
    """Every match counts."""
    return True


def _alone(_found: str, text: str, start: int, end: int) -> bool:
    """Whether nothing but blanks, punctuation and the number of the line share it: told by its neighbours, not by the whole line."""
    while start and text[start - 1] in BESIDE:
        start -= 1
    while end < len(text) and text[end] in BEHIND:
        end += 1
    return text[start - 1 : start] in {"", "\n"} and text[end : end + 1] in {"", "\n"}


def _note(found: str, text: str, start: int, end: int) -> bool:
    """Whether a bracket holds a note on the talk and not words of it: on a line with words, a short one that says what is heard or seen."""
    known = len(found.split()) <= NOTE_MOST and known_kind(found) is not None
    return known or (found.startswith("((") and found[2].isalpha()) or _alone(found, text, start, end)


def _directs(found: str, _text: str, _start: int, _end: int) -> bool:
    """Whether a sentence in brackets is no talk."""
    return not talks(found)


def _unsaid(found: str, text: str, start: int, end: int) -> bool:
    """Whether a square bracket holds a note and no words of the talk."""
    return not is_said(found, text, start, end)


def _page(found: str, text: str, start: int, end: int) -> bool:
    """Whether a number on a line of its own is a page's: four digits without a sign may be a year that somebody names."""
    if len(found.strip()) != YEAR or not found.strip().isdecimal():
        return True
    above, below = text[max(0, start - NEAR) : max(0, start - 1)].rstrip(" \t"), text[end : end + NEAR].replace(" ", "").replace("\t", "")
    return above.endswith("\n") or below.startswith("\n\n")


EVENT_ROWS: tuple[EventRow, ...] = (
    EventRow(
        name="cue time",
        example="one\n\n2\n00:00:01.000 --> 00:00:04.000\ntwo",
        spares="a --> b",
        gate="-->",
        pattern=CUE,
        kind="furniture",
        accept=always,
    ),
    EventRow(
        name="tier",
        example="ja .\n%mor:\tco|ja .",
        spares="ja .\n%80 of it: yes",
        gate="\n%",
        pattern=TIER,
        kind="furniture",
        accept=always,
    ),
    EventRow(
        name="header",
        example="ja .\n@Comment:\ta picnic",
        spares="Look.\n@bob can you check this for us?",
        gate="\n@",
        pattern=TIER,
        kind="furniture",
        accept=always,
    ),
    EventRow(
        name="rule",
        example="one\n\n## Early years\n\ntwo",
        spares="issue #12 is open",
        gate="\n",
        pattern=RULE,
        kind="furniture",
        accept=always,
    ),
    EventRow(
        name="page", example="one\n- 12 -\ntwo", spares="In which year?\n1912\nSo.", gate="\n", pattern=PAGE, kind="furniture", accept=_page
    ),
    *(
        EventRow(
            name=f"examiner {mark.lower()} {before}".strip(),
            example=f"You may inquire.\n{before}{mark}R. LIND:\n",
            spares=f"It was seen\n{mark}R. PELL AND OTHERS that day.",
            gate=mark,
            pattern=BY_LINE,
            kind="furniture",
            accept=always,
        )
        for mark, before in zip(BY, ("", "", "Examination ", "Examination "), strict=True)
    ),
    EventRow(
        name="examination",
        example="Thank you.\nCROSS-EXAMINATION (continued)\n",
        spares="The CROSS-EXAMINATION was short.",
        gate="EXAMINATION",
        pattern=EXAMINATION,
        kind="furniture",
        accept=always,
    ),
    *(
        EventRow(
            name=f"witness head {part.lower()}",
            example=f"Yes.\nMaren Voss - {part}\nNo.",
            spares=f"Yes.\nThe flight - {part} and cheap - was full.",
            gate=f" - {part}",
            pattern=WITNESS_HEAD,
            kind="furniture",
            accept=always,
        )
        for part in ("Direct", "Cross", "Redirect", "Recross")
    ),
    EventRow(
        name="square bracket",
        example="Yes [laughter] I do.",
        spares="I was there for [about eight] or nine years.",
        gate="[",
        pattern=SQUARE,
        kind=None,
        accept=_unsaid,
    ),
    EventRow(name="curly bracket", example="Yes {vocalsound} I do.", spares="a { brace", gate="{", pattern=CURLY, kind=None, accept=always),
    EventRow(
        name="direction",
        example="(Not moving.) It was set fair.",
        spares="(I was there.) It was fair.",
        gate="(",
        pattern=DIRECTION,
        kind=None,
        accept=_directs,
    ),
    EventRow(
        name="round bracket",
        example="Yes.\n(Applause.)",
        spares="We met (as agreed) at noon.",
        gate="(",
        pattern=ROUND,
        kind=None,
        accept=_note,
    ),
    EventRow(
        name="end time",
        example="Then it rained. #00:00:21-9#",
        spares="Issue #12 is open, #13 is not.",
        gate="#",
        pattern=END_TIME,
        kind="furniture",
        accept=always,
    ),
)


class Finder:
    """Looks through one text for what is not speech, stretch by stretch in order; a gate is looked for once, not in each stretch."""

    def __init__(self, page: View, source: str, rows: Iterable[EventRow]) -> None:
        self._text, self._source = page.text, source
        gates: dict[str, list[EventRow]] = {}
        for row in rows:
            gates.setdefault(row.gate, []).append(row)
        # One character is looked for so much faster than several that it pays to look for each of them first.
        there = [_Gate(gate, opened) for gate, opened in gates.items() if all(map(page.holds, gate)) and gate in page.text]
        # What begins a line is looked for in stretches of several lines alone.
        self._lines = [gate for gate in there if gate.mark[0] == "\n"]
        self._others = [gate for gate in there if gate.mark[0] != "\n"]
        # The nearest of the others, as far as is known.
        self._nearest = -1

    def noted(self, starts: Sequence[int], ends: Sequence[int]) -> Iterator[int]:
        """The numbers of the stretches in which there may be something else than speech; each is looked through before the next."""
        find = self._text.find
        for number, (start, end) in enumerate(zip(starts, ends, strict=True)):
            if end > self._nearest or find("\n", start, end) >= 0:
                yield number

    def events(self, start: int, end: int) -> list[Event]:
        """What in `text[start:end]` is not speech, in order and without overlap."""
        text = self._text
        several = text.find("\n", start, end) >= 0
        found: list[tuple[int, int, EventKind]] = []
        for gate in (*self._lines, *self._others) if several else self._others:
            if gate.after(text, start) < end:
                for row in gate.rows:
                    found += _matches(row, text, start, end)
        self._nearest = min([gate.at for gate in self._others], default=len(text))
        return list(_apart(sorted(found, key=_outermost), start, self._source)) if found else []


class _Gate:
    """What must stand in a stretch for some rows to find anything in it."""

    def __init__(self, mark: str, rows: Sequence[EventRow]) -> None:
        self.mark, self.rows = mark, rows
        # Where it comes next, as far as is known.
        self.at = -1

    def after(self, text: str, start: int) -> int:
        """Where it comes next from `start` on; the length of the text where it does not."""
        if self.at < start:
            at = text.find(self.mark, start)
            self.at = len(text) if at < 0 else at
        return self.at


def _matches(row: EventRow, text: str, start: int, end: int) -> Iterator[tuple[int, int, EventKind]]:
    for match in row.pattern.finditer(text, start, end, concurrent=False):
        begin, stop = match.start(), match.start() + len(match.group().rstrip())
        if begin < stop and row.accept(match.group(), text, match.start(), match.end()):
            yield (*(_widened(text, begin, stop, start, end) if row.kind is None else (begin, stop)), row.kind or kind_of(match.group()))


def _widened(text: str, begin: int, stop: int, start: int, end: int) -> tuple[int, int]:
    """A note with the markup around it, and the full stop behind it where the sentence before has its own."""
    while start < begin and stop < end and text[begin - 1] in "*_" and text[stop] == text[begin - 1]:
        begin, stop = begin - 1, stop + 1
    if text[stop : min(stop + 1, end)] in FULL_STOPS and text[stop : stop + 2] != "..":
        before = begin
        while before > start and text[before - 1].isspace():
            before -= 1
        if start < before and text[before - 1] in SENTENCE_ENDS:
            stop += 1
    return begin, stop


def _outermost(one: tuple[int, int, EventKind]) -> tuple[int, int]:
    """By place, the longest first."""
    return one[0], -one[1]


def _apart(found: Sequence[tuple[int, int, EventKind]], at: int, source: str) -> Iterator[Event]:
    for begin, stop, kind in found:
        if begin >= at:
            yield Event(kind=kind, span=Span(start=begin, end=stop), text=source[begin:stop])
            at = stop
