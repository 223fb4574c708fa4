"""The scan: every place that might be a tag, gathered by label within each form."""

from collections.abc import Callable, Mapping

import regex

from inquit.candidates.asides import in_bracket, without_asides
from inquit.candidates.below import with_words_below
from inquit.candidates.directed import undirected
from inquit.candidates.fields import told_by_fields
from inquit.candidates.first_words import without_first_words
from inquit.candidates.groups import Form, Group, Place, Scan, key_of
from inquit.candidates.layout import Layout
from inquit.candidates.layouts import LAYOUTS, NAMED
from inquit.candidates.nested import outermost
from inquit.candidates.notations import of_one_notation
from inquit.candidates.numbered import unnumbered
from inquit.candidates.ordinals import with_ordinals
from inquit.candidates.quoting import without_saying
from inquit.candidates.repeated import without_repeated
from inquit.candidates.role_words import HONORIFICS
from inquit.candidates.times import lone_stamp
from inquit.candidates.undelimited import with_undelimited
from inquit.candidates.unnamed import with_unnamed
from inquit.candidates.vetoes import CLOSERS, could_stand_alone, goes_on, label_of, lone_sentence, only_words, plain
from inquit.candidates.view import View
from inquit.candidates.wrapped import unwrapped
from inquit.people.folding import closed_up

__all__ = ["scan"]

HEAD = 240
HEAD_ELEMENT = 900
"""How far into a line a tag may reach, in code points: a label with its time, its link and its markup; an element with its attributes."""

OPENING = 60
"""How many lines at the top say whether blank lines set paragraphs off."""

HEADED = 400
"""How many lines at the top say whether lines begin at the margin."""

SHORT_MOST = 8
"""How many indented paragraphs of one line each may stand one below the other."""

PAGE = 1000
"""How long lines are that are pages, in code points; where they hold half of a text, its line breaks are gone."""

PAGE_WIDE = 250
"""The same in scripts whose characters are words or syllables."""

GATED = "".join(sorted({c for layout in LAYOUTS for mark in layout.gate for c in mark}))
"""The characters of all gates: a row whose gate has another is not tried on a text without it, which costs next to nothing to know."""

COLON = NAMED["colon"]

CAPITALS_MOST = 4
"""How many words the row `capitals` takes for a label at most."""

OFFICE_MORE = 9
"""How many more words a label may have whose name is in capitals or has an honorific: `MS. LEE, Minister of the Harbours and of Sund`."""

FEW = 3
"""In so few lines with something on them, one that holds more than half of the text is one of a text without line breaks."""

CROWD = 2
"""How many tags a line as long as a page holds in the mean where line breaks are gone, if there are several; any line holds one."""

NAME_MOST = 20
"""How far into a line half a bracket may open the words behind a name in Latin letters."""

WIDE = "\u2e80"
"""Where the blocks of characters as wide as two letters begin (Unicode Standard Annex 11)."""

# `1:02` somewhere in a line
_CLOCK = regex.compile(r"\d:\d\d")

# `[12.5]` or `(1m02s)` somewhere in a line, `12.50 `, `04 01 12 07  `, `1200  3400  ` (tabs)
# or `31.1.24 klo 18.42` at its beginning
_SECONDS = regex.compile(
    r"""
      [\[(][ ]?(?:-?\d{1,6}(?:\.\d|s\b|[ ]?(?:h|m|min|['’′]):?[ ]?\d)|1\d{9})
    | ^[ \t]*+(?:1\d{9}|\d{1,6}\.\d{1,4}s?[ \t]|\d{1,6}s[ \t]|(?:\d\d[ ]){4}(?=[ ]|\p{Lu}{2})|\d{1,8}\t\d{1,8}\t
      |\[?\d{1,4}[/.\-]\d{1,2}[/.\-]\d{2,4},?[ ](?:\p{Ll}{2,3}\.?[ ])?\d{1,2}\.\d\d)
    """,
    regex.VERBOSE,
)

# A tag seen before: its group; where to add a place, and the group to the order of its form; the offsets of tag, label and
# delimiter in the line; what must follow, from the colon on.
Known = tuple[Group, Callable[[Place], None], Callable[[Group], None], int, int, int, int, str]


def _lead_of(lead: str | None) -> str:
    mark = (lead or "").strip()
    if not mark:
        return ""
    if mark.endswith("#"):
        return "heading"
    if "<" in mark:  # `<p>- `: elements are no part of it
        return _lead_of(mark.rpartition(">")[2])
    if mark[0] == ">":
        return "quote"
    return "number" if mark[0].isdigit() or mark[-1].isdigit() or mark[0] in "([" else "bullet"


def _markup_of(opening: str | None) -> str:
    """The markup that opens a label, an element without its attributes: `<span class="name">` as `<span>`."""
    element, blank, _ = (opening or "").rstrip(" \t").partition(" ")
    return f"{element}>" if blank else element


def scan(page: View, wanted: str | None = None) -> Scan:
    """Propose tags on every line of the view; the row `wanted` also where it is looked for in few texts alone."""
    found = _Scanner(wanted).run(page)
    for step in STEPS:
        found = step(page, found)
    return found


STEPS: tuple[Callable[[View, Scan], Scan], ...] = (
    without_asides, without_saying, told_by_fields, with_words_below, with_ordinals, unnumbered, unwrapped, of_one_notation, outermost,
    without_first_words, without_repeated, undirected, with_unnamed,
    with_undelimited,
)  # fmt: skip
"""What the whole text tells of places that fit a row: what is one label, what is none, and what is one without a name."""


class _Scanner:
    """The state of one scan; lives for one call."""

    def __init__(self, wanted: str | None) -> None:
        self.wanted = wanted
        self.forms: dict[tuple[str, str, str, bool, bool], Form] = {}
        self.groups: dict[tuple[int, str], Group] = {}
        self.sequence: dict[Form, list[Group]] = {}
        self.keys: dict[str, str] = {}
        self.asides: list[tuple[str, Place]] = []
        # What a line's beginning up to its first colon turned out to be.
        self.known: dict[str, Known] = {}
        # The rows that anything in the text lets through; and those of them that a line may fit which holds a time or not, may
        # stand alone or not, and begins as it does.
        self.rows: tuple[Layout, ...] = ()
        self.open_to: dict[tuple[bool, bool, str], tuple[Layout, ...]] = {}
        # Whether a good part of the lines begin at the margin, so that an indented one begins a paragraph.
        self.flush = False

    def run(self, page: View) -> Scan:
        text, known = page.text, self.known
        letters = frozenset(filter(page.holds, GATED))
        used = [
            layout
            for layout in LAYOUTS
            if (not layout.gate or any(map(letters.issuperset, layout.gate))) and not any(mark in text for mark in layout.without)
        ]
        self.rows = tuple([layout for layout in used if not layout.within])
        head = [line[0] for line in page.lines[:HEADED] if line]
        self.flush = len(head) < 4 * sum([first not in " \t" for first in head])
        # The first line opens a paragraph where blank lines set paragraphs off.
        before = page.lines[0] if all(page.lines[1:OPENING]) else ""
        others: list[str] = []
        for number, (line, at) in enumerate(zip(page.lines, page.starts, strict=True)):
            colon = line.find(":", 0, HEAD)
            hit = known.get(line[:colon]) if colon > 0 else None
            if hit is not None:
                group, add, follow, start, label_start, label_end, end, shut = hit
                # What is short and has a digit may be a time behind the tag, and belong to it.
                if line.startswith(shut, colon) and (end + 12 < len(line) or not any(map(str.isdigit, line[end:]))):
                    add((number, at + start, at + label_start, at + label_end, at + end, ""))
                    follow(group)
                    before = line
                    continue
            if line:
                self.propose(page, number, at, line, colon, before)
                others.append(line)
            before = line
        rest = "\n".join(others)
        filled = len(page.lines) - page.lines.count("")
        wide = 2 * len(page.beyond) > len(text) and 2 * sum(map(WIDE.__le__, page.beyond)) > len(text)
        pages = [length for length in map(len, page.lines) if length >= (PAGE_WIDE if wide else PAGE)]
        crowded = 2 * (max(map(len, page.lines)) if filled <= FEW else sum(pages)) > len(text)
        for layout in used:
            if (
                layout.within
                and (crowded or not layout.crowded or layout.name == self.wanted)
                and any(mark in (text if layout.crowded else rest) for mark in layout.gate)
            ):
                self.propose_within(page, layout, max(filled, CROWD * len(pages)) if filled > 1 else 0)
        return Scan(groups=tuple(self.groups.values()), sequence=self.sequence, asides=tuple(self.asides))

    def propose(self, page: View, number: int, at: int, line: str, colon: int, before: str) -> None:
        """Try every row of the table on one line."""
        head = line if len(line) <= HEAD else line[: HEAD_ELEMENT if line.lstrip()[0] == "<" else HEAD]
        timed = _timed(head, colon)
        first = _first(line)
        sole = colon > 0 and _sole(line[:colon], first)
        if not timed and sole and only_words(line, colon):
            group, order = self.group(self.form(COLON, {}, alone=False, opens=False), line[:colon])
            group.places.append((number, at, at, at + colon, at + colon + 2, ""))
            order.append(group)
            self.known[line[:colon]] = (group, group.places.append, order.append, 0, 0, colon, colon + 1, ": ")
            return
        short = could_stand_alone(line)
        rows = self.open_to.get((timed, short, first))
        if rows is None:
            rows = tuple([layout for layout in self.rows if _open_to(layout, timed=timed, short=short, first=first)])
            self.open_to[timed, short, first] = rows
        for layout in rows:
            match = layout.match(head, timed=timed) if _lets_in(layout, line, timed=timed) else None
            label = label_of(layout, match) if match is not None else None
            if match is None or label is None:
                continue
            label_start = match.start("label")
            label_end = label_start + len(label)
            found = match.groupdict()
            start = _start(found, match)
            alone = layout.own_line or not line[match.end() :].strip(" \t*_\\")
            if alone and layout.words and lone_sentence(label):
                continue
            # Below a line that begins as this one does, nothing needs to have come to an end.
            if (
                layout.closed
                and " " in label
                and number
                and goes_on(before)
                and not found.get("time")
                and before.lstrip()[0] != line.lstrip()[0]
            ):
                continue
            opens = not layout.clear and not found.get("open") and self.opens(page, number, line, before)
            form = self.form(layout, found, alone=alone, opens=opens)
            group, order = self.group(form, label)
            stamp = found.get("time") or found.get("inner") or found.get("after") or found.get("late") or found.get("tail") or ""
            group.places.append((number, at + start, at + label_start, at + label_end, at + match.end(), stamp))
            order.append(group)
            if layout.name == "colon" and not stamp and not alone:
                shut = found.get("shut") or ""
                clean = sole and head.startswith(shut, colon + 1) and head[label_end:colon].strip("*_ ") == ""
                if clean and plain(head[label_start:label_end]):
                    end = colon + 1 + len(shut)
                    self.known[head[:colon]] = (
                        group,
                        group.places.append,
                        order.append,
                        start,
                        label_start,
                        label_end,
                        end,
                        f":{shut} ",
                    )
                    return

    def opens(self, page: View, number: int, line: str, before: str) -> bool:
        """Whether a line begins a paragraph, also below a time, and as one of several that have a line each, all indented."""
        indent = _indent(line)
        if not before or before.isspace() or indent > _indent(before) or lone_stamp(before):
            return True
        if not (self.flush and indent):
            return False
        for above in reversed(page.lines[max(0, number - SHORT_MOST) : number]):
            if not above or _indent(above) < indent:
                return True
            if _indent(above) > indent or above[-1] not in CLOSERS:
                return False
        return number < SHORT_MOST

    def propose_within(self, page: View, layout: Layout, fewest: int) -> None:
        """Try a row that looks in the middle of lines on the whole text; what other rows see as well does not count for it.

        One that is for crowded texts alone must find at least `fewest` tags.
        """
        pattern = layout.plain if layout.spare[0] in page.text else layout.lean
        matches: list[regex.Match[str]] = []
        asides: list[regex.Match[str]] = []
        for match in pattern.finditer(page.text, concurrent=False):
            (asides if in_bracket(page.text, *match.span("label")) else matches).append(match)
        self.asides += [_within(page, match) for match in asides]
        if layout.crowded and layout.name != self.wanted and len(matches) < fewest:
            return
        if not any(_hidden(page.text, match) for match in matches):
            return
        for match in matches:
            label, place = _within(page, match)
            group, order = self.group(self.form(layout, match.groupdict(), alone=False, opens=False), label)
            group.places.append(place)
            order.append(group)

    def form(self, layout: Layout, found: Mapping[str, str | None], *, alone: bool, opens: bool) -> Form:
        key = (layout.name, _markup_of(found.get("open")), _lead_of(found.get("lead")), alone, opens)
        form = self.forms.get(key)
        if form is None:
            form = self.forms[key] = Form(layout=layout, markup=key[1], lead=key[2], alone=alone, opens=opens)
        return form

    def group(self, form: Form, label: str) -> tuple[Group, list[Group]]:
        key = self.keys.get(label)
        if key is None:
            key = self.keys[label] = key_of(label)
        group = self.groups.get((id(form), key))
        if group is None:
            group = self.groups[(id(form), key)] = Group(form=form, key=key, label=label, places=[])
        order = self.sequence.get(form)
        if order is None:
            order = self.sequence[form] = []
        return group, order


def _start(found: Mapping[str, str | None], match: "regex.Match[str]") -> int:
    """Where the tag begins: behind indentation, with its bullet, time and markup."""
    lead = found.get("lead")
    if lead is None:
        return match.start() + len(match.group()) - len(match.group().lstrip())
    return len(lead) - len(lead.lstrip(" \t"))


def _open_to(layout: Layout, *, timed: bool, short: bool, first: str) -> bool:
    """Whether a row may fit a line that holds a time or not, may stand alone or not, and begins so."""
    if layout.own_line:
        return short
    if layout.needs_time and not timed:
        return False
    return layout.first in {"", first} or (timed and layout.first == "capitals")


def _lets_in(layout: Layout, line: str, *, timed: bool) -> bool:
    """Whether it is worth while to match a row: whether a mark of its gate stands in its reach, behind no more words than a label has."""
    if layout.own_line:
        return not layout.gate or any(mark in line for mark in layout.gate)
    for mark in layout.gate:
        at = line.find(mark, 0, layout.reach)
        if at >= 0:
            return not layout.words or timed or line.count(" ", 0, at) < layout.words or not _crowded(line[:at], layout.words)
    return not layout.gate


def _sole(label: str, first: str) -> bool:
    """Whether no row without a delimiter can see a tag of its own in what stands before a colon: `BO YU Listen:`, `Q Tell me this:`."""
    words = label.split(" ")
    if len(words) == 1:
        return True
    if first == "capitals":
        return len(words) <= CAPITALS_MOST and all(len(word) > 1 and all(map(str.isupper, word)) for word in words)
    return not first and words[0] != "Q"


def _crowded(head: str, most: int) -> bool:
    """Whether more words stand before a delimiter than any label has.

    Fewer where no comma sets an office off, more behind a name in capitals or with an honorific.
    """
    name, comma, _ = head.partition(",")
    titled = " " in name and (name.isupper() or name.lstrip(" \t*_").partition(" ")[0].rstrip(".").casefold() in HONORIFICS)
    most += (OFFICE_MORE if titled else 0) if comma else -2
    return "(" not in head and len(closed_up(head.lstrip()).split(None, most)) > most


def _timed(head: str, colon: int) -> bool:
    """Whether the beginning of a line holds something like a time."""
    if colon >= 0 and _CLOCK.search(head, concurrent=False) is not None:
        return True
    return ("[" in head or "(" in head or head.lstrip()[:1].isdigit()) and _SECONDS.search(head, concurrent=False) is not None


def _first(line: str) -> str:
    """What a line begins with: two capitals, a character as wide as two letters, or anything else."""
    if line[0] < WIDE and not line.isascii() and "「" in line[:NAME_MOST]:
        return "wide"  # `Ann「Good morning.」`
    if line[1:2].islower() and line[0].isalpha() and line[0] < WIDE:
        return ""  # most lines of prose
    begin = line.lstrip(" \t*_<[")[:5]
    begin = begin if begin[1:3].isdecimal() else begin[:4]  # `T12 Good morning.`
    letters = "".join(filter(str.isalpha, begin))[:2]  # a combining mark may stand between them
    if len(letters) == 2 and all(map(str.isupper, letters)):
        return "capitals"
    return "wide" if begin[:1] >= WIDE or begin[:1] in "―─—" else ""


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" \t"))


def _within(page: View, match: "regex.Match[str]") -> tuple[str, Place]:
    """The label of a tag within a line, and its place."""
    start, end = match.span("label")
    return " ".join(match["label"].split()), (page.line_at(start), start, start, end, match.end(), "")


def _hidden(text: str, match: "regex.Match[str]") -> bool:
    """Whether a tag is broken, or does not begin its line: no row that looks at line beginnings sees it."""
    start, end = match.start(), match.end("label") + 2
    return "\n" in text[start:end] or bool(text[text.rfind("\n", 0, start) + 1 : start].strip())
