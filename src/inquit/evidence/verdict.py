"""The verdict: whether a text whose tags have been weighed is a transcript at all."""

import math
from collections.abc import Iterator, Sequence
from itertools import chain, islice, pairwise

import attrs
import regex

from inquit.candidates.groups import Place
from inquit.candidates.lexicon import TALK, TALK_SIGNS
from inquit.candidates.times import STAMP, STAMP_PARTS, lone_stamp
from inquit.candidates.view import View
from inquit.evidence import samples
from inquit.evidence.marks import Mark, counted, marks_of
from inquit.evidence.rows import Row, speaks_against, speaks_for, whole
from inquit.evidence.shapes import Shape
from inquit.evidence.vote import LabelContext, Vote

__all__ = ["VERDICT_ROWS", "Case", "case"]


HEARD = 300
"""How much of what stands behind a tag is listened to, in code points."""

EACH = 3
HEARD_LEAST = 12
"""In how many places of a label, and of all labels, talk is listened for, if there are so many."""

LISTS = "-*•#|"
"""What list items, headings and rows of tables begin with."""

MARKED = f" \t{LISTS}"
"""The same, or blanks before it."""

RULE_LEAST = 16
"""How wide the rules of a page are at least, in code points."""

NAME_MOST = 3
"""How many words a name in small letters has at most."""

LISTS_MOST = 0.2
"""From how much of `Case.lists` on a text is no prose with a talk in it."""

PARAGRAPH = 40
"""How many lines the last words of a talk may have, for the text to end with them."""

QUOTES = tuple('"“„«»「『')
"""What speech begins with where it is set in quotes."""

SAMPLE = 8
"""How many labels are listened to."""

TITLED = 12
TITLE_MOST = 80
"""In how many of the first lines a text calls itself something, and how long such a line is at most, in code points."""

# `# Window Boxes — FAQ`, `Frequently Asked Questions`: a page of questions that nobody has asked
_OFTEN = regex.compile(
    r"""
      \bFAQs?\b | (?i:frequently[ ]asked | h[äa]ufig(?:e|[ ]gestellte)[ ]fragen | foire[ ]aux[ ]questions | preguntas[ ]frecuentes
    | perguntas[ ]frequentes | domande[ ]frequenti | veelgestelde[ ]vragen | vanliga[ ]frågor | często[ ]zadawane | часто[ ]задаваемые)
    | よくあるご?質問 | 常见问题 | 常見問題 | 자주[ ]묻는
    """,
    regex.VERBOSE,
)


# `[12:18] *** dewi has joined`, `# [00:13] * Quits: tom`: what a chat says of itself
_STAMPED = regex.compile(rf"{STAMP_PARTS} [ \t#*>\-]{{0,6}}+{STAMP}[ \t]", regex.VERBOSE)


@attrs.frozen(kw_only=True, eq=False)
class Case:
    """What is known once the labels are taken or refused."""

    marks: tuple[Mark, ...]
    """The tags, in order of the source."""
    listed_at: frozenset[int]
    """Offsets of the tags that are none, because they say nothing: in a list of names, or right above or below the tags of others."""
    taken: Sequence[LabelContext]
    """The labels that are left with a tag, at least one."""
    odds: Sequence[float]
    """Their log-odds."""
    vote: Vote
    lines: int
    """Lines of the document with something on them."""
    talk: tuple[float, float]
    """Over a sample of what stands behind the tags: the share that asks, and that holds a word of talk."""
    listed: float
    """Share of the lines that are list items, headings or rows of a table, and no tags."""
    silent: bool
    """Nothing stands behind any of the tags."""
    small: bool
    """The text has letters with a case, and no capitals."""
    head: Sequence[str]
    """The first lines of the text."""
    span: float
    """From the first line with a tag to the last, or to a list of names behind it, as a share of what stands on all lines."""

    @property
    def places(self) -> int:
        """How many places the taken labels have."""
        return sum(c.facts.count for c in self.taken)

    @property
    def entries(self) -> float:
        """How far nobody comes again, as the entries of a list do not: 0 where somebody does or two labels are all, 1 from six on."""
        if any(c.facts.count > 1 for c in self.taken) or len({c.facts.group.key for c in self.taken}) < len(self.taken):
            return 0.0
        return max(0.0, min(1.0, (len(self.taken) - 2) / 4))

    @property
    def lists(self) -> float:
        """How far lists, headings or tables outweigh the tags."""
        return self.listed * (1 - min(1.0, math.log2(1 + self.places) / 8))

    @property
    def around(self) -> float:
        """Share of the text around the talk; up to half of it forgiven where people ask or come again and talk, amid prose."""
        answered = self.talk[0] > 0 or any(c.facts.count > 1 for c in self.taken)
        amid = len({c.facts.group.key for c in self.taken}) > 1 and self.lists < LISTS_MOST and not self.vote.facts.cycle
        return (1 - self.span) * (1 - self.talk[1] / 2 * (answered and amid))

    @property
    def often(self) -> bool:
        """Whether one of the first lines says that these are questions asked often."""
        return any(_OFTEN.search(line, concurrent=False) for line in self.head if len(line) <= TITLE_MOST)

    @property
    def items(self) -> float:
        """Share of the steps from tag to tag that go from one number of a letter to its next, as `A1` to `A2`, and never again."""
        if not any(c.facts.group.key[-1].isdecimal() for c in self.taken):
            return 0.0
        steps = [_next(one.key, other.key) and len(other.places) == 1 for (_, one), (_, other) in pairwise(self.marks)]
        return sum(steps) / max(1, len(steps))

    def share(self, part: Sequence[float]) -> float:
        """The mean over all places of a number given for each label."""
        return sum(value * c.facts.count for value, c in zip(part, self.taken, strict=True)) / self.places


def case(page: View, taken: Sequence[LabelContext], odds: Sequence[float], outcome: Vote, lines: int) -> Case:
    """The case to decide, from the labels that were taken."""
    marks, names = marks_of(page, taken, odds)
    left = counted(marks)
    taken, odds = zip(*[(c, o) for c, o in zip(taken, odds, strict=True) if c.facts.group in left], strict=True)
    numbers = [place[0] for place, _ in marks]
    first, last = numbers[0], max([numbers[-1], *[place[0] for place, _ in names]])
    ends = chain((place[1] for place, _ in islice(marks, 1, None)), [len(page.text)])
    if len(left) > 1 and _closes(page, marks[-1][0]):
        last = len(page.lines)
    noted = _noted(page, marks)
    if noted:
        first, last = min(first, noted[0]), max(last, noted[-1])
    length = sum(map(len, page.lines))
    signed = "-- " if len(left) > 1 else "\n"  # whom a joke is by
    listed = sum([_listed(line, signed) and not lone_stamp(line) for line in _loose(page, marks, noted)])
    return Case(
        marks=marks,
        listed_at=frozenset([place[1] for place, _ in names]),
        taken=taken,
        odds=odds,
        vote=outcome,
        lines=max(1, lines),
        talk=_talk(page, taken),
        listed=listed / max(1, lines),
        silent=not any(page.text[place[4] : end].strip() for (place, _), end in zip(marks, ends, strict=True)),
        small=page.text.islower(),
        head=page.lines[:TITLED],
        span=(length - sum(map(len, (*page.lines[:first], *page.lines[last + 1 :])))) / length,
    )


def _talk(page: View, taken: Sequence[LabelContext]) -> tuple[float, float]:
    """How much of what stands behind the tags is talk, by a few places of the first labels, more of each where they are few."""
    asks = talks = looked = 0
    signs = [sign for sign in TALK_SIGNS if sign[0] in page.beyond]
    each = max(EACH, HEARD_LEAST // max(1, len(taken)))
    for c in taken[:SAMPLE]:
        places = c.facts.group.places
        for place in places[:: max(1, len(places) // each)][:each]:
            number, end = place[0], place[4] - page.starts[place[0]]
            body = "\n".join((page.lines[number][end:], *page.lines[number + 1 : number + 4]))[:HEARD]
            looked += 1
            asks += "?" in body or "？" in body or "؟" in body
            words = body.casefold().replace(",", " ").replace(".", " ").replace("’", "'").split()
            talks += page.lines[number][end : end + 1] in QUOTES or not TALK.isdisjoint(words) or any(sign in body for sign in signs)
    return asks / looked, talks / looked


def _noted(page: View, marks: Sequence[Mark]) -> Sequence[int]:
    """The numbers of the lines without a tag that begin with a time, where all tags do: what a chat says of itself."""
    if not all(place[5] and place[2] - place[1] >= len(place[5]) for place, _ in marks):
        return ()
    tagged = {place[0] for place, _ in marks}
    return [n for n, line in enumerate(page.lines) if line and n not in tagged and _STAMPED.match(line, concurrent=False)]


def _loose(page: View, marks: Sequence[Mark], noted: Sequence[int]) -> Iterator[str]:
    """The lines without a tag that may be of a list.

    The items below one with a tag, no less deep than it, say more of what is said there, and so does a list right below a tag
    alone; up to a heading or a line at the margin.
    """
    if frozenset(MARKED).isdisjoint([line[:1] for line in page.lines]):
        return
    nowhere = len(page.text)
    ends = {place[0]: place[4] for place, _ in marks}
    skipped = frozenset(noted)
    deep = nowhere
    for number, line in enumerate(page.lines):
        if not line or number in skipped:
            continue
        indent = len(line) - len(line.lstrip(" \t"))
        if number in ends:
            alone = ends[number] >= page.starts[number] + len(line)
            deep = -1 if alone else indent if line[indent : indent + 1] in LISTS else nowhere
        elif line[0] == "#" or (line[0] in MARKED and indent < deep):
            deep = nowhere
            yield line
        elif line[0] not in MARKED:
            deep = nowhere


def _listed(line: str, signed: str) -> bool:
    """Whether a line is an item of a list, a heading or a row of a table; a signature is none, nor is a rule as wide as a page."""
    bare = line.lstrip(" \t")
    return bare[0] in LISTS and not bare.startswith(signed) and (len(line) < RULE_LEAST or line.strip(MARKED) != "")


def _closes(page: View, place: Place) -> bool:
    """Whether the text ends with the paragraph behind a tag, and with whom a joke is by."""
    number, filled = place[0], page.lines[place[0]][place[4] - page.starts[place[0]] :].strip() != ""
    for line in page.lines[number + 1 : number + 1 + PARAGRAPH]:
        if line:
            filled = True
        elif filled:
            return False
    return len(page.lines) <= number + 1 + PARAGRAPH


def _next(one: str, other: str) -> bool:
    """Whether a key is a letter with a number, and the other has the number behind it."""
    numbers = one[1:], other[1:]
    return one[0] == other[0] and all(map(str.isdecimal, numbers)) and int(numbers[1]) == int(numbers[0]) + 1


def _like_sentence(shape: Shape, *, small: bool) -> bool:
    """Whether a label is like a sentence; `small` says that the text has no capitals, so that names have none."""
    return shape.stop_first or shape.false_friend or shape.sentence or (shape.lower and shape.words > (NAME_MOST if small else 1))


VERDICT_ROWS: tuple[Row[Case], ...] = (
    speaks_for(
        "sure tags",
        "Each tag is likely.",
        lambda c: c.share([1 / (1 + math.exp(-o)) for o in c.odds]),
        above=0.95,
        fires=whole(samples.ALLOTMENT),
        spares=whole(samples.VOTES),
    ),
    speaks_against(
        "like sentences",
        "The labels begin like sentences or go on in lower case, or are false friends.",
        lambda c: c.share([_like_sentence(k.facts.shape, small=c.small) for k in c.taken]),
        fires=whole(samples.AUDIENCE),
        spares=whole(samples.INTERVIEW),
    ),
    speaks_for(
        "voices",
        "The labels are marked as voices, in the way of the WebVTT standard.",
        lambda c: c.vote.winner.layout.name == "voice",
        fires=whole(samples.VOICES),
        spares=whole(samples.INTERVIEW),
    ),
    speaks_for(
        "talk",
        "Words of talk stand behind the tags: I, you, yes.",
        lambda c: c.talk[1],
        fires=whole(samples.ALLOTMENT),
        spares=whole(samples.INTERVIEW),
    ),
    speaks_against(
        "data",
        "Numbers, links or code stand behind the tags.",
        lambda c: c.share([k.facts.places.data_after for k in c.taken]),
        fires=whole(samples.SCORES),
        spares=whole(samples.INTERVIEW),
    ),
    speaks_against(
        "records",
        "Labels follow one another in a fixed order.",
        lambda c: c.vote.facts.records,
        fires=whole(samples.RECORDS),
        spares=whole(samples.INTERVIEW),
    ),
    speaks_against(
        "other lists",
        "Lists, headings or tables make up much of the text, and the tags are few.",
        lambda c: c.lists,
        fires=whole(samples.DIGEST),
        spares=whole(samples.INTERVIEW),
    ),
    speaks_against(
        "a part",
        "Only a part of the text has tags.",
        lambda c: c.around,
        above=0.5,
        fires=whole(samples.DIGEST),
        spares=whole(samples.INTERVIEW),
    ),
    speaks_for(
        "declared",
        "Labels declare one another, or a list of participants does.",
        lambda c: c.share([k.facts.declared or k.facts.listed or k.facts.short != "" for k in c.taken]),
        fires=whole(samples.SHORT_FORM),
        spares=whole(samples.NO_SHORT_FORM),
    ),
    speaks_for(
        "names",
        "The labels are name-like.",
        lambda c: c.share([(k.facts.shape.titled or k.facts.shape.role) and k.facts.shape.words <= 5 for k in c.taken]),
        fires=whole(samples.INTERVIEW),
        spares=whole(samples.NICKS),
    ),
    speaks_for(
        "opens blocks",
        "Paragraphs begin with a tag.",
        lambda c: c.vote.facts.blocks,
        fires=whole(samples.INTERVIEW),
        spares=whole(samples.RUN_ON),
    ),
    speaks_against(
        "items",
        "The labels number what is asked: A1, A2, A3.",
        lambda c: c.items,
        fires=whole(samples.FORM),
        spares=whole(samples.NUMBERED),
    ),
    speaks_against(
        "one voice",
        "All tags have one label.",
        lambda c: len(c.taken) == 1,
        fires=whole(samples.MONOLOGUE),
        spares=whole(samples.INTERVIEW),
    ),
    speaks_against(
        "silent entries",
        "Every label stands once, and nothing behind them is asked or said to anybody.",
        lambda c: c.entries * (1 - max(c.talk)),
        fires=whole(samples.GLOSSARY),
        spares=whole(samples.ASKING_PANEL),
    ),
)
