"""Names and handles before words with a blank and nothing else between: `Ada Who counts the boats?`, `@fn004 and then`."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

import attrs
import regex

from inquit.candidates.groups import Form, Group, Scan, key_of
from inquit.candidates.layouts import NAMED
from inquit.candidates.lexicon import FALSE_FRIENDS, STOP_WORDS
from inquit.candidates.view import View

__all__ = ["with_undelimited"]

FEWEST = 8
"""How many turns there must be."""

NAMES_MOST = 12
"""How many may speak."""

HEAD = 100
"""In how many of the first lines half of the paragraphs must begin with a name: tells for most texts."""

COVERED = 0.8
"""What share of the paragraphs, or of the lines where no blank lines are, must begin with one of the names."""

SPOKEN = 0.6
"""What share of them must end as a sentence does, and hold some words in small letters."""

WORDS_FEWEST = 2
"""How many such words are some."""

TURNING = 0.5
"""What share of the steps must change from one name to another."""

TAGGED_MOST = 0.25
"""How many of them may hold a tag of another form with a label that comes again."""

HANDLE = "@"
"""What a handle begins with."""

ENDS = frozenset(".!?…")
QUOTES = " \t\"'”’»)]*_/"
"""What may stand behind the end of a sentence."""

MARKS = ".,;:!?…()[]\"'“”„«»*_"
"""What may stand around a word."""

# `Ada Who counts`, `Ann Lee No.`, `Глаша «Нет»`: a name, the next word, which may be one of the name, or words; `@fn004 and then`
_NAMED = regex.compile(
    r"""
    [ \t]*+ (?:(?P<first>\p{Lu}\p{Ll}[\p{L}\p{M}'’\-]{0,18}+) [ ]
      (?=[\p{Lu}"“«„¿¡(\[…])
      (?:(?P<last>\p{Lu}\p{Ll}[\p{L}\p{M}'’\-]{0,18}+) [ ](?=[\p{Lu}"“«„¿¡(\[…]))?+
    | (?P<first>@[\w.\-]{2,30}+) [ ]{1,4}+ (?=[^\s@]))
    """,
    regex.VERBOSE,
)

Tag = tuple[int, "regex.Match[str]"]
"""The number of a line, and what was matched there."""


def with_undelimited(page: View, found: Scan) -> Scan:
    """The scan with such names as labels, where nearly all that is said begins with one of a few, and no other tags are seen."""
    seen = sum([len(group.places) for group in found.groups if len(group.places) > 1 and group.form.layout.clear])
    for opening in _openings(page.lines) if seen <= TAGGED_MOST * len(page.lines) else ():
        tags = [(number, match) for number in opening if (match := _NAMED.match(page.lines[number], concurrent=False))]
        names = _names(tags)
        tags = [(number, match) for number, match in tags if match["first"] in names]
        if len(tags) >= max(FEWEST, COVERED * len(opening)) and 1 < len(names) <= NAMES_MOST and _talk(page, tags):
            return _with(page, found, tags, names)
    return found


def _openings(lines: Sequence[str]) -> Iterator[Sequence[int]]:
    """The numbers of the lines with something on them, and of those that begin a paragraph, if many of the first ones begin with a name."""
    for kind in (_filled, _first):
        head = kind(lines[:HEAD])
        if 2 * sum([_NAMED.match(lines[number], concurrent=False) is not None for number in head]) >= len(head):
            yield kind(lines)


def _filled(lines: Sequence[str]) -> Sequence[int]:
    """The numbers of the lines with something on them."""
    return [number for number, line in enumerate(lines) if line]


def _first(lines: Sequence[str]) -> Sequence[int]:
    """The numbers of the lines that begin a paragraph."""
    return [number for number, line in enumerate(lines) if line and not (number and lines[number - 1])]


def _with(page: View, found: Scan, tags: Sequence[Tag], names: Mapping[str, str]) -> Scan:
    """The scan with these tags, unless others with labels that come again stand there."""
    tagged = {place[0] for group in found.groups if len(group.places) > 1 for place in group.places}
    if sum([number in tagged for number, _ in tags]) > TAGGED_MOST * len(tags):
        return found
    form = Form(layout=NAMED["wide"], markup="", lead="", alone=False, opens=False)
    groups: dict[str, Group] = {}
    order: list[Group] = []
    for number, match in tags:
        name = names[match["first"]]
        label = name.removeprefix(HANDLE)
        group = groups.setdefault(label, Group(form=form, key=key_of(label), label=label, places=[]))
        start = page.starts[number] + match.start("first")
        end = start + len(name)
        group.places.append((number, start, end - len(label), end, end + 1, ""))
        order.append(group)
    return attrs.evolve(found, groups=(*found.groups, *groups.values()), sequence={**found.sequence, form: order})


def _names(tags: Sequence[Tag]) -> Mapping[str, str]:
    """The names that come again, by their first word: two words where the same one always follows."""
    follow: dict[str, list[str | None]] = {}
    for _, match in tags:
        follow.setdefault(match["first"], []).append(match["last"])
    names: dict[str, str] = {}
    for first, last in follow.items():
        if len(last) > 1 and first.casefold() not in STOP_WORDS and first.casefold() not in FALSE_FRIENDS:
            names[first] = f"{first} {last[0]}" if last[0] is not None and len(set(last)) == 1 else first
    return names


def _talk(page: View, tags: Sequence[Tag]) -> bool:
    """Whether the names take turns, sentences stand behind those that are no handles, and none is a word in small letters elsewhere."""
    said = [page.lines[number][match.end("first") :] for number, match in tags]
    ended = [match["first"].startswith(HANDLE) or _spoken(line) for (_, match), line in zip(tags, said, strict=True)]
    turning = [one["first"] != other["first"] for (_, one), (_, other) in pairwise(tags)]
    if sum(ended) < SPOKEN * len(said) or sum(turning) < TURNING * len(turning):
        return False
    words = frozenset([word.strip(MARKS) for word in page.text.split()])
    return not any(match["first"].lower() in words for _, match in tags if not match["first"].startswith(HANDLE))


def _spoken(line: str) -> bool:
    """Whether a line ends as a sentence does, and holds some words in small letters."""
    return line.rstrip(QUOTES)[-1:] in ENDS and sum(map(str.islower, line.split())) >= WORDS_FEWEST
