"""What stands before the first tag: the title, and the text above and below it."""

from collections.abc import Sequence
from typing import NamedTuple

import attrs
import regex

from inquit.candidates.lexicon import ATTENDANCE, FALSE_FRIENDS
from inquit.candidates.role_words import ROLES
from inquit.candidates.view import View
from inquit.evidence.heading import stands_for
from inquit.model import Segment, Span
from inquit.pages.lines import BYLINE_ROWS

__all__ = ["Front", "front_of", "outside_of"]

TITLE_MOST = 200
"""The longest line that is taken for a title, in code points."""

BLOCK_MOST = 4
"""How many lines the block may have that a title heads: it, what stands under it, who wrote it, when."""

PART_MOST = 3
"""The longest heading of a part of a page, in words."""

FENCES = ("---", "+++")
"""What encloses front matter."""

PARTS = FALSE_FRIENDS | ATTENDANCE | {"webvtt"}
"""What heads a part of a page, and not the page: `Action items`, `Present`."""

# `title: "Talk on the quay"`, `Title = Talk on the quay` in front matter, or among the fields at the top
FIELD = regex.compile(
    r"""
    (?i:title)[ ]*+[:=][ ]*+["'“]?+
    (?P<value>\w[^\n]{0,200}?|[«「『【][^\n]{1,200}?)
    ["'”]?+[ ,]*+$
    """,
    regex.VERBOSE,
)

# `June 12, 2018`, `12. Juni 2018`, `2018-06-12`, `3. Public session`, `2:12 P.M. EDT`, `We met. It rained`
NO_TITLE = regex.compile(
    r"""
      (?:\p{L}++,?[ ])?(?:\p{L}++\.?[ ]\d{1,2}(?:st|nd|rd|th)?|\d{1,2}\.?(?:[ ]de)?[ ]\p{L}++)(?:,|[ ]de)?[ ]\d{4}$
    | \d{1,4}[/.\-]\d{1,2}[/.\-]\d{2,4}$
    | [\d\W]++$
    | \d{1,3}[.)][ ]
    | [^\n]*?(?:\b\d{1,2}[:.]\d\d\b|://|-->|(?<=\p{Ll}{3})[.!?][ ])
    """,
    regex.VERBOSE,
)


@attrs.frozen(kw_only=True)
class Front:
    """What stands before the first tag."""

    preamble: Span | None
    """What stands above the title; all, where there is none."""
    title: Span | None
    rest: Span | None = None
    """What stands between the title and the first tag."""


class _Line(NamedTuple):
    """A line with something on it, blanks around it left out."""

    begin: int
    end: int
    opens: bool
    """Whether nothing or a blank line stands above it."""


def front_of(page: View, first: int) -> Front:
    """Title, and what is about it, of what stands before the offset `first`."""
    head = page.text[:first]
    lines = _lines(head)
    if not lines:
        return Front(preamble=None, title=None)
    found = _title(head, lines)
    if found is None:
        return Front(preamble=Span(start=lines[0].begin, end=lines[-1].end), title=None)
    start, end = found
    above, below = head[:start].rstrip(), head[end:].lstrip()
    return Front(
        preamble=Span(start=lines[0].begin, end=len(above)) if above.strip() else None,
        title=Span(start=start, end=end),
        rest=Span(start=len(head) - len(below), end=lines[-1].end) if below.strip() else None,
    )


def _lines(head: str) -> list[_Line]:
    lines: list[_Line] = []
    at, blank = 0, True
    for line in head.split("\n"):
        bare = line.strip()
        if bare:
            begin = at + len(line) - len(line.lstrip())
            lines.append(_Line(begin, begin + len(bare), blank))
        at += len(line) + 1
        blank = not bare
    return lines


def _title(head: str, lines: Sequence[_Line]) -> tuple[int, int] | None:
    """Where the title stands.

    As front matter says, or a field at the top, or the first heading of a page in Markdown; else the line above the first
    tag, in a block of its own where there are blocks; else the line at the top. Bylines and the like are passed over.
    """
    matter = _front_matter(head, lines)
    block = next((n for n, line in enumerate(lines) if n and line.opens), len(lines))
    for begin, end, _ in lines[: matter or block]:
        match = FIELD.match(head[begin:end], concurrent=False)
        if match:
            return begin + match.start("value"), begin + match.start("value") + len(match["value"].rstrip())
    lines = lines[matter:]
    for begin, end, _ in lines:
        if head.startswith("# ", begin) and end - begin <= TITLE_MOST and not PARTS.issuperset(_words(head[begin + 2 : end])):
            return begin, end
    lines = lines[: next((n for n in range(len(lines), 1, -1) if not _is_byline(head[lines[n - 1].begin : lines[n - 1].end])), 1)]
    block = next((n for n, line in enumerate(lines) if n and line.opens), len(lines))
    last = lines[-1:] if block == len(lines) or lines[-1].opens else ()
    top = lines[:1] if block <= min(BLOCK_MOST, len(lines) - 1) else ()
    if last and last[0] is not lines[0] and head[last[0].begin : last[0].end].islower() and " " not in head[last[0].begin : last[0].end]:
        last = ()  # what stands for a picture, or on a button
    return next(((begin, end) for begin, end, _ in (*last, *top) if _is_title(head[begin:end])), None)


def _front_matter(head: str, lines: Sequence[_Line]) -> int:
    """How many lines front matter takes up."""
    if head[lines[0].begin : lines[0].end] not in FENCES:
        return 0
    return next((n + 1 for n, (begin, end, _) in enumerate(lines) if n and head[begin:end] in {*FENCES, "..."}), 0)


def _is_title(line: str) -> bool:
    """Whether a line reads like a title: no prose, no date, no time, no field and no heading of a part."""
    if len(line) > TITLE_MOST or line[-1] in ".!?。:;,-*_" or not (line[0].isalnum() or line[0] in '"“«「『'):
        return False
    field, colon, said = line.partition(":")
    if colon and stands_for(field.strip(), said.strip()):  # a legend: `AL: Ann Lee`
        return False
    words = _words(field if colon else line)
    if (
        not words
        or (len(words) == 1 and line.islower())
        or (len(words) <= PART_MOST and (words[0] in PARTS or words[-1] in PARTS or (colon and words[-1] in ROLES)))
    ):
        return False
    return NO_TITLE.match(line, concurrent=False) is None and not _is_byline(line)


def _is_byline(line: str) -> bool:
    """Whether a line says who wrote or posted the page, or what a service did."""
    bare = line.strip("*_ ")
    return len(bare) <= TITLE_MOST and any(row.pattern.match(bare, concurrent=False) for row in BYLINE_ROWS)


def _words(line: str) -> list[str]:
    """The words of a line as the tables have them."""
    return [word for word in (piece.strip(".,;:!?\"'()[]") for piece in line.casefold().split()) if word]


def outside_of(front: Front) -> tuple[Segment, ...]:
    """The front as segments, in order."""
    found: list[Segment] = []
    if front.preamble is not None:
        found.append(Segment(kind="preamble", span=front.preamble))
    if front.title is not None:
        found.append(Segment(kind="title", span=front.title))
    if front.rest is not None:
        found.append(Segment(kind="preamble", span=front.rest))
    return tuple(found)
