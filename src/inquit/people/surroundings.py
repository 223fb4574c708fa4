"""Everybody whom the text around the turns names: lists, stand-first, introductions, closing lines."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

import attrs
import regex

from inquit.asking import asks
from inquit.model import Span
from inquit.people.cue_words import NAME_QUESTIONS, POINTING, SELF, WELCOMES
from inquit.people.cuts import Cut, Cuts
from inquit.people.folding import bare, fold
from inquit.people.labels import Label
from inquit.people.lists import attendance, declarations, part_lines
from inquit.people.mentions import Known, mention_at, mentions

__all__ = ["Zones", "listed_alone", "people_around", "self_naming", "zones_of"]

_HEAD = 30_000
"""How much of the text before the turns is searched, in code points from either end."""
_OPENING = 800
"""How much of each of the first turns is searched for introductions."""
_TAIL = 12
"""How many of the last tags are looked at for lines that are none."""
_NAME_MOST = 60
"""The longest line that may be the name of a part, in code points."""
_CLOSING = 2_000
"""How much of the end is searched for by-lines and biographies."""


@attrs.frozen(kw_only=True)
class Zones:
    """The stretches outside the tags where people are named."""

    before: tuple[tuple[int, int], ...]
    """Title and preamble."""
    opening: tuple[tuple[int, int], ...]
    """The words of the first turns."""
    first: tuple[int, int]
    """The words of the first turn, where a line of the front matter may have passed for a tag."""
    closing: tuple[int, int]
    """The end of the source, behind the last tag."""


def zones_of(source: str, cuts: Cuts, title: Span | None, preamble: Span | None, labels: Mapping[str, Label]) -> Zones:
    """Where to look, the surest places first."""
    head = cuts.starts[0]
    start = preamble.start if preamble is not None else 0
    before: list[tuple[int, int]] = []
    if title is not None:
        before.append((title.start, title.end))
    if head - start > 2 * _HEAD:
        before += [(start, start + _HEAD), (head - _HEAD, head)]
    elif head > start:
        before.append((start, head))
    opening = tuple((cut.text_start, min(cut.text_end, cut.text_start + _OPENING)) for cut in cuts.first(3))
    if _is_front(cuts, labels):
        before.append((cuts[0].text_start, cuts[0].text_end))
    first = (cuts[0].text_start, min(cuts[0].text_end, cuts[0].text_start + _HEAD))
    closing = (max(_last_words(cuts, labels), len(source) - _CLOSING), len(source))
    return Zones(before=tuple(before), opening=opening, first=first, closing=closing)


def _is_front(cuts: Cuts, labels: Mapping[str, Label]) -> bool:
    """Whether the first tag is likely a line of the front matter, such as `Guests: Ann Lee, Bo Yu`: nobody's full name, and never again."""
    label = labels.get(cuts[0].label)
    if label is None or len(cuts) < _TAIL // 2 or cuts[0].text_end - cuts[0].text_start > _OPENING or label.printed.isupper():
        return False
    return (label.name is None or not label.name.full) and label.printed not in cuts.labels[1:]


def _last_words(cuts: Cuts, labels: Mapping[str, Label]) -> int:
    """Where the words behind the last tag begin; a line such as `About the speaker:` is no tag that hides them."""
    start = cuts.text_starts[-1]
    tail = cuts.labels[-_TAIL:]
    counts = Counter(tail)
    for number in range(1, len(tail) + 1 if len(cuts) >= _TAIL // 2 else 1):
        label = labels.get(tail[-number])
        if counts[tail[-number]] > 1 or label is None or label.kind in {"person", "short"}:
            break
        start = cuts.text_starts[-number]
    return start


def listed_alone(source: str, cuts: Cuts, keys: AbstractSet[str]) -> frozenset[str]:
    """Which of the labels have a line of their own before the second tag, as those of a cast have; none where one alone has."""
    end = cuts.starts[min(1, len(cuts) - 1)]
    front = source[: min(end, cuts.starts[0])] + source[min(end, cuts.tag_ends[0]) : min(end, _HEAD)]
    found = keys & {fold(line) for line in front[:_HEAD].split("\n") if 1 < len(line) < _NAME_MOST}
    return frozenset(found if len(found) > 1 else ())


def people_around(source: str, zones: Zones) -> tuple[Known, ...]:
    """Everybody whom the zones name, the surest places first."""
    people: list[Known] = []
    for start, end in zones.before:
        people += declarations(source, start, end)
        people += attendance(source, start, end)
        people += part_lines(source, start, end)
    people += attendance(source, *zones.first, shouted=True)
    for start, end in zones.before:
        people += mentions(source, start, end, 1)
    for n, (start, end) in enumerate(zones.opening):
        people += _welcomed(source, start, end, credited=n == 0)
    people += part_lines(source, *zones.closing)
    people += mentions(source, *zones.closing, 3, floor=_floor(source, *zones.closing))
    return tuple(people)


def _floor(source: str, start: int, end: int) -> int:
    """Where what says something about a name begins: not in the tag, unless `Interviewer: Ann Lee, Harbour Archive` passed for one.

    A turn whose first line ends as a sentence does is spoken: whom it begins with may be addressed.
    """
    return start if source[start:end].partition("\n")[0].rstrip("\"'”’) ")[-1:] in {".", "?", "!", "…"} else 0


def _welcomed(source: str, start: int, end: int, *, credited: bool) -> Iterator[Known]:
    """Whom a turn names and its host introduces: `With us is Dr. Ann Lee`; with `credited` also who conducted the interview."""
    floor = _floor(source, start, end)
    for known in mentions(source, start, end, 2, floor=floor):
        if credited and known.part == "interviewer":
            yield known
            continue
        before = source[max(floor, known.start - 160) : known.start]
        near = [bare(word) for word in before[before.rfind(". ") + 1 :].split()]
        if not WELCOMES.isdisjoint(near) or near[-2:] in (["us", "is"], ["me", "is"]):
            yield known


# I'm Ann Lee         I'm your host, Ann Lee
_SELF = regex.compile(
    r"""
    (?<!\p{L})(?:\L<phrases>)[ ]
    (?:(?:your|the)[ ](?:\p{L}++[ -]){0,2}+\p{L}++,[ ])?
    """,
    regex.IGNORECASE | regex.VERBOSE,
    phrases=SELF,
)


def _introduces(source: str, end: int, stop: int) -> bool:
    """Whether a name with which a turn begins, and of which the tag has a part, is no address: `Ann Lee, chemist`; not `Ann Lee, why?`."""
    if source[end : end + 1] == ",":
        sentence = source[end:stop].split(". ", 1)[0]
        return "?" not in sentence
    return source[end : end + 1] == "."


def _is_own(source: str, cut: Cut, end: int, stop: int) -> bool:
    """Whether a name with which a turn begins is the speaker's, whatever the tag: `Ann Lee. I'm ...`, or the name was asked for.

    Any other may be that of the one addressed, of somebody asked about, or of a place.
    """
    behind = source[end:stop]
    if behind[:2] == ". " and behind[2:].lower().startswith(_OWN):
        return True
    return behind[:1] in {"", ".", ",", "\n"} and _asks_name(source[max(0, cut.start - _ASKED) : cut.start])


_OWN = tuple(f"{phrase} " for phrase in SELF if phrase not in POINTING)
_ASKED = 200
"""How much before a turn is searched for the question that it answers, in code points."""
# the `.` and `?` of `Thank you. Your name?`
_SENTENCE_END = regex.compile(r"[.?!？。]\s*+")


def _asks_name(before: str) -> bool:
    """Whether the last sentence before a turn asks for the name, or the one before it where the last is no question."""
    text = before.rstrip()
    sentences = [sentence for sentence in _SENTENCE_END.split(text.lower()) if any(map(str.isalpha, sentence))][-2:]
    if asks(text, 0, len(text)):
        sentences = sentences[-1:]
    return any(phrase in sentence for sentence in sentences for phrase in NAME_QUESTIONS)


def self_naming(source: str, wanted: Mapping[int, Label], turns: Mapping[int, Sequence[Cut]]) -> Iterator[Known]:
    """What people call themselves at the beginning of their first turns; `wanted` are labels."""
    for i, label in wanted.items():
        for cut in turns[i][:2]:
            stop = min(cut.text_end, cut.text_start + 260)
            known = mention_at(source, cut.text_start, stop, 2)
            if known is not None and known.start == cut.text_start and known.name.full:
                named = label.kind in {"person", "short"} and _introduces(source, known.end, stop)
                if named or _is_own(source, cut, known.end, stop):
                    yield attrs.evolve(known, owner=i)
            opening = source[cut.text_start : stop].lower()
            if not any(phrase in opening for phrase in SELF):
                continue
            for match in _SELF.finditer(source, cut.text_start, stop, concurrent=False):
                known = mention_at(source, match.end(), stop, 2)
                if known is not None and known.start == match.end():
                    yield attrs.evolve(known, owner=i)
