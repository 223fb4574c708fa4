"""What goes with turns that are left out: markup that closes them, and the lines above their words in captions."""

from collections.abc import Iterator

import attrs
import regex

from inquit.model import Segment, Span, Transcript

__all__ = ["cued"]

# What closes a turn and names nobody: </u>      |
_CLOSING = regex.compile(r"</[^<>\n]*+>|[^\p{L}\p{N}\n:]++")

# What stands above the words of a cue, at the end of a stretch:
# 3⏎00:00:07.200 --> 00:00:10.000
_HEAD = regex.compile(
    r"""
    (?:^[ \t]*+ \d++ [ \t]*+ \r?+ \n)?+              # its number
    ^[ \t]*+ (?:\d++:)?+ \d{1,2}+:\d\d [.,]\d{3}+    # when it begins
    [ \t]*+ --> [^\n]*+ \s*+ \Z
    """,
    regex.VERBOSE | regex.MULTILINE,
)

_LONGEST = 200
"""How long the lines above the words of a cue may be."""


def cued(transcript: Transcript) -> Iterator[tuple[Segment, bool]]:
    """The segments, and whether each is of a turn that is none any more; the lines above the words of a cue stand alone."""
    source = transcript.source
    held: list[tuple[Segment, bool]] = []
    before = True  # nothing that stays
    for segment, head in _parted(transcript):
        if held and (head or segment.turn is not None or (segment.turn is None and segment.kind in {"heading", "preamble"})):
            yield from _settled(held, kept=segment.turn is not None)
            held = []
        goes = segment.turn is None and segment.kind in {"tag", "speech"}
        if goes and segment.kind == "tag" and _closes(segment.span, source):
            goes = before
        if segment.kind not in {"blank", "event"}:  # a note within a turn goes, or stays, with it
            before = goes
        if head or held:
            held.append((segment, goes))
        else:
            yield segment, goes
    yield from _settled(held, kept=False)


def _settled(held: list[tuple[Segment, bool]], *, kept: bool) -> Iterator[tuple[Segment, bool]]:
    """A cue up to its first turn that stays, if any: where there is none its head goes with its turns."""
    for number, (segment, goes) in enumerate(held):
        yield segment, goes or (not number and not kept and any(gone for _, gone in held))


def _parted(transcript: Transcript) -> Iterator[tuple[Segment, bool]]:
    """The segments, and whether each is the head of a cue; a head at the end of another one is parted from it."""
    for segment in transcript.segments:
        head = _head(segment, transcript.source)
        if head is None:
            yield segment, False
            continue
        if head > segment.span.start:
            yield attrs.evolve(segment, span=Span(start=segment.span.start, end=head)), False
        yield attrs.evolve(segment, span=Span(start=head, end=segment.span.end)), True


def _head(segment: Segment, source: str) -> int | None:
    """Where the head of a cue begins that a segment ends in."""
    if segment.kind not in {"heading", "preamble"} or segment.turn is not None:
        return None
    start = max(segment.span.start, segment.span.end - _LONGEST)
    found = _HEAD.search(source[start : segment.span.end])
    return found and start + found.start()


def _closes(span: Span, source: str) -> bool:
    """Whether a tag outside the turns closes one: no label is in it, and something stands before it on its line."""
    if _CLOSING.fullmatch(source, span.start, span.end) is None:
        return False
    at = span.start
    while at and source[at - 1] in " \t":
        at -= 1
    return at > 0 and not source[at - 1].isspace()
