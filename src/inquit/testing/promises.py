"""The promises that the conformance kit tests: a row each, with the texts it is tried on and what breaks it."""

from collections.abc import Callable, Collection, Sequence
from itertools import pairwise
from typing import Literal, get_args

import attrs
import regex
from hypothesis import strategies as st

from inquit.options import LayoutName
from inquit.testing.forms import forms_for
from inquit.testing.hearing import Heard, Parser, listen
from inquit.testing.mutations import MutationKind, mutated
from inquit.testing.noise import Noise
from inquit.testing.people import PEOPLE, STYLES, LabelStyle, casts, checked, renaming
from inquit.testing.people_words import LATIN, Script
from inquit.testing.rough import texts
from inquit.testing.tagged import tagged_texts, talks
from inquit.testing.writing import Truth, told

__all__ = ["PROMISES", "PROMISE_NAMES", "Case", "Promise", "PromiseName", "Scope"]

PromiseName = Literal["returns", "words", "spans", "order", "renaming", "line-ends", "speakers", "truth", "time"]
"""What a parser may promise; the table of the documentation says what each means."""


@attrs.frozen(kw_only=True)
class Scope:
    """Which texts a parser is tried on."""

    layouts: Collection[LayoutName] | None
    styles: Collection[LabelStyle] | None
    scripts: Collection[Script] | None
    noise: Noise
    min_turns: int
    max_turns: int

    def tagged(self) -> st.SearchStrategy["Case"]:
        """Written transcripts with the truth about them."""
        return tagged_texts(
            layouts=self.layouts,
            styles=self.styles,
            scripts=self.scripts,
            min_turns=self.min_turns,
            max_turns=self.max_turns,
            noise=self.noise,
        ).map(lambda pair: Case(text=pair[0], truth=pair[1]))


def _same(text: str) -> str:
    return text


@attrs.frozen(kw_only=True)
class Case:
    """A text to try a promise on."""

    text: str
    truth: Truth | None = None
    """What the text really holds, where it was written and not thrown together."""
    other: str | None = None
    """Another text that must be heard as this one."""
    how: str = ""
    """How the other differs."""
    rename: Callable[[str], str] = attrs.field(default=_same, repr=False)
    """What turns the words of this text into those of the other."""


@attrs.frozen(kw_only=True)
class Promise:
    """One promise of a parser."""

    name: PromiseName
    says: str
    """What is promised."""
    cases: Callable[[Scope], st.SearchStrategy[Case]]
    breaks: Callable[[Parser, Case], str | None]
    """What is wrong with what the parser hears; empty where the promise is kept, None where it cannot be judged."""


# What is no part of a name: "**Ann:", "[Ann]", "Ann.", "<Ann>"
OUTER = regex.compile(r"[\s\p{P}\p{S}]++")

# A word: "don't", "17", "पाटिल"
WORD = regex.compile(r"[\p{L}\p{M}\p{N}]++")


def folded(text: str) -> str:
    """The text with each run of white space as one blank."""
    return " ".join(text.split())


def key(label: str | None) -> str:
    """A label less case, punctuation and white space around and within it."""
    return OUTER.sub(" ", (label or "").casefold()).strip()


def numbered(turns: Sequence[Heard]) -> list[int]:
    """Who speaks, as numbers in order of first turn; two labels that differ by case or punctuation alone are one."""
    numbers: dict[str, int] = {}
    return [numbers.setdefault(key(turn.speaker), len(numbers)) for turn in turns]


def _known(truth: Truth) -> set[str]:
    """Every way of naming somebody that the text supports."""
    names: set[str] = set()
    for speaker in truth.speakers:
        for name in (speaker.name, *speaker.labels, speaker.id):
            names |= {name, name.removeprefix(speaker.honorific_prefix or ""), f"{speaker.honorific_prefix or ''} {name}"}
    return {key(name) for name in (*names, *(turn.label for turn in truth.turns))} | {""}


def _returns(parser: Parser, case: Case) -> str:
    listen(parser, case.text)
    return ""


def _words(parser: Parser, case: Case) -> str:
    if case.truth is None:
        return ""
    left = WORD.findall(" ".join(f"{turn.speaker or ''} {turn.text}" for turn in listen(parser, case.text)))
    at = 0
    for turn in case.truth.turns:
        for word in WORD.findall(turn.speech):
            try:
                at = left.index(word, at) + 1
            except ValueError:
                return f"the word {word!r} of turn {turn.index} is not heard where it should be"
    return ""


def _spans(parser: Parser, case: Case) -> str | None:
    turns = listen(parser, case.text)
    if all(turn.start is None for turn in turns):
        return None
    for index, turn in enumerate(turns):
        if turn.start is None or turn.end is None:
            return f"turn {index} has no offsets, where others have"
        if not 0 <= turn.start <= turn.end <= len(case.text):
            return f"turn {index} is said to stand at {turn.start} to {turn.end}, in a text of {len(case.text)}"
        if case.text[turn.start : turn.end] != turn.text:
            return f"turn {index} is {turn.text!r}; at {turn.start} to {turn.end} stands {case.text[turn.start : turn.end]!r}"
    return ""


def _order(parser: Parser, case: Case) -> str:
    turns = listen(parser, case.text)
    placed = [(turn.start, turn.end) for turn in turns if turn.start is not None and turn.end is not None]
    if len(placed) == len(turns):
        wrong = [index for index, (one, two) in enumerate(pairwise(placed)) if one[1] > two[0]]
        return f"turn {wrong[0] + 1} begins before turn {wrong[0]} ends" if wrong else ""
    page, at = folded(case.text), 0
    for index, turn in enumerate(turns):
        words = folded(turn.text)
        found = page.find(words, at)
        if found < 0 <= page.find(words):
            return f"turn {index} stands before the turn that is heard before it"
        at = max(at, found + len(words)) if found >= 0 else at
    return ""


def _alike(parser: Parser, case: Case) -> str:
    """Whether the other text is heard as this one."""
    if case.other is None:
        return ""
    one, two = listen(parser, case.text), listen(parser, case.other)
    if len(one) != len(two):
        return f"{len(one)} turns are heard in the text, {len(two)} {case.how}"
    for index, (before, after) in enumerate(zip(one, two, strict=True)):
        if case.rename(folded(before.text)) != folded(after.text):
            return f"turn {index} is heard as {before.text!r} in the text, as {after.text!r} {case.how}"
    if numbered(one) != numbered(two):
        return f"the turns are shared out among other people {case.how}"
    return ""


def _speakers(parser: Parser, case: Case) -> str:
    if case.truth is None:
        return ""
    known = _known(case.truth)
    for turn in listen(parser, case.text):
        if key(turn.speaker) not in known:
            return f"nobody is called {turn.speaker!r}"
    return ""


def _truth(parser: Parser, case: Case) -> str:
    if case.truth is None:
        return ""
    turns = listen(parser, case.text)
    true = case.truth.turns
    if len(turns) != len(true):
        return f"{len(turns)} turns are heard where there are {len(true)}"
    for index, (found, turn) in enumerate(zip(turns, true, strict=True)):
        notes = [event.text for event in turn.events]
        if _without(found.text, notes) != _without(turn.text, notes):
            return f"turn {index} is heard as {found.text!r}, and is {turn.text!r}"
    judged = [index for index in range(len(true)) if index not in case.truth.typos]
    who = numbered([turns[index] for index in judged])
    seen: dict[str, int] = {}
    really = [seen.setdefault(true[index].speaker.id, len(seen)) for index in judged]
    for index, one, two in zip(judged, who, really, strict=True):
        if one != two:
            name = true[index].speaker.name
            return f"turn {index} is {name}'s, and is given to {turns[index].speaker!r}, who is somebody else"
    return ""


def _without(text: str, notes: Sequence[str]) -> str:
    """The words less notes on what is not speech: a parser may keep them or leave them out."""
    for note in notes:
        text = text.replace(note, " ")
    return folded(text)


def _any_text(scope: Scope) -> st.SearchStrategy[Case]:
    return st.one_of(scope.tagged(), _untagged(scope))


def _untagged(_scope: Scope) -> st.SearchStrategy[Case]:
    return texts().map(lambda text: Case(text=text))


def _tagged(scope: Scope) -> st.SearchStrategy[Case]:
    return scope.tagged()


ENDS: tuple[MutationKind, ...] = ("line ends", "mixed line ends", "trailing blanks", "byte order mark", "end of text")


@st.composite
def _changed(draw: st.DrawFn, scope: Scope) -> Case:
    """A text, and the same after another editor."""
    plain = attrs.evolve(scope, noise=scope.noise.less("line_ends", "mark"))
    case = draw(plain.tagged())
    change = draw(mutated(case.text, kinds=ENDS))
    return attrs.evolve(case, other=change.text, how=f"with its lines ended otherwise ({change.kind}: {change.how})")


@st.composite
def _renamed(draw: st.DrawFn, scope: Scope) -> Case:
    """A text, and the same among other people."""
    styles: list[LabelStyle] = [style for style in checked("styles", scope.styles, STYLES) if style != "letters"]
    forms = [form for form in forms_for(layouts=scope.layouts, scripts=LATIN) if any(style in styles for style in form.styles)]
    if not forms:
        return draw(scope.tagged())
    bounds = (scope.min_turns, scope.max_turns)
    talk = draw(talks(forms=forms, styles=styles, scripts=LATIN, min_turns=bounds[0], max_turns=bounds[1], noise=scope.noise))
    cast = draw(casts(count=len(PEOPLE)))
    text, truth = told(talk, cast[:3])
    other, _ = told(talk, cast[3:6])
    return Case(text=text, truth=truth, other=other, how="under other names", rename=renaming(cast[:3], cast[3:6]))


PROMISES: tuple[Promise, ...] = (
    Promise(name="returns", says="Whatever the text, the parser returns.", cases=_untagged, breaks=_returns),
    Promise(name="words", says="No word of any turn is lost.", cases=_tagged, breaks=_words),
    Promise(name="spans", says="The words stand in the text where the offsets say.", cases=_any_text, breaks=_spans),
    Promise(name="order", says="Turns are heard in the order of the text, and do not overlap.", cases=_any_text, breaks=_order),
    Promise(name="renaming", says="Other names for the same people change nothing else.", cases=_renamed, breaks=_alike),
    Promise(name="line-ends", says="Line ends, trailing blanks and a byte order mark change nothing.", cases=_changed, breaks=_alike),
    Promise(name="speakers", says="Nobody is heard who is not there.", cases=_tagged, breaks=_speakers),
    Promise(name="truth", says="Every turn is heard, with its words, from the person who says it.", cases=_tagged, breaks=_truth),
)
"""The promises that are tried on drawn texts; `time` is measured instead."""

PROMISE_NAMES: tuple[PromiseName, ...] = get_args(PromiseName)
