"""Strategies for written talks: texts in every layout, each with the truth about it."""

from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import Any

import attrs
from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from inquit.model import EventKind
from inquit.options import LayoutName
from inquit.testing.forms import FORMS, Form, forms_for
from inquit.testing.noise import Noise
from inquit.testing.people import CASED_STYLES, STYLES, LabelStyle, casts, checked
from inquit.testing.people_words import SCRIPTS, Script
from inquit.testing.speech_words import DID, FALSE_TAGS, FRONTS, LIKE_LATIN, NEAR_MISSES, NOTES, SHORT, SPEECH, WHAT, WHO
from inquit.testing.writing import Listing, Saying, Talk, Truth, told

__all__ = ["near_misses", "sentences", "tagged_texts", "talks"]

ALL = Noise.all()

PEOPLE_MOST = 3

_LISTINGS: tuple[Listing, ...] = ("present", "legend", "cast")

SLIPS = frozenset({"full", "given", "family", "capitals"})
"""Styles whose labels are long enough for a slip."""


TOLD = tuple(f"{who} {did} {what}." for who in WHO for did in DID for what in WHAT)
EVERY = (*SHORT, *(f"Who {did} {what}?" for did in DID for what in WHAT), *TOLD)
NAMELESS = tuple(sentence for sentence in EVERY if "{" not in sentence)
STOCK = (*NAMELESS, *(sentence for sentence in EVERY if "{" in sentence))
"""Sentences that name nobody come first, so that a text that fails for something else loses the names."""


def _stock(script: Script, *, mentions: bool) -> tuple[str, ...]:
    if script in LIKE_LATIN:
        return STOCK if mentions else NAMELESS
    speech = SPEECH[script]
    return (*speech.short, *(speech.frame.format(who, does) for does in speech.does for who in speech.who))


@attrs.frozen
class _Breath:
    """What somebody may say in one breath.

    Hypothesis checks a strategy when it is first drawn from; those that are drawn from for every turn are kept, so that it is done once.
    """

    every: tuple[str, ...]
    """The shortest first, no two alike."""
    one: st.SearchStrategy[str]
    more: st.SearchStrategy[list[str]]

    @classmethod
    def of(cls, every: tuple[str, ...]) -> "_Breath":
        """Strategies for those sentences."""
        one = st.sampled_from(every)
        return cls(every, one, st.lists(one, max_size=2))


BREATHS: Mapping[tuple[Script, bool], _Breath] = MappingProxyType(
    {(script, mentions): _Breath.of(_stock(script, mentions=mentions)) for script in SCRIPTS for mentions in (False, True)}
)
"""By script, and whether in Latin script `{0}` and `{1}` may stand in it, for the family names of the first two of a cast."""

YES_NO = st.booleans()
ONE_IN_SIX = st.integers(0, 5)
PERSON = tuple(st.integers(0, most) for most in range(PEOPLE_MOST))
A_NOTE = st.sampled_from(NOTES)
A_NEAR_MISS = st.sampled_from(NEAR_MISSES)
A_FRONT = st.sampled_from(FRONTS)
A_LISTING = st.sampled_from(_LISTINGS)
A_FALSE_TAG = st.sampled_from(FALSE_TAGS)
A_LINE_END = st.sampled_from(["\r\n", "\r"])


def sentences(*, script: Script = "latin", mentions: bool = False) -> st.SearchStrategy[str]:
    """Something to say; `mentions` as in `BREATHS`."""
    return BREATHS[script, mentions].one


def near_misses() -> st.SearchStrategy[str]:
    """Lines that look a little like tags and are words: `17:30 was the last crossing.`, `for example: salt, rope, tar`, addresses.

    No line holds a line end; none begins with the name of anybody in `names()`.
    """
    return A_NEAR_MISS


@attrs.frozen(kw_only=True)
class _Air:
    """What may be odd about the turns of one text, and how its lines go on."""

    noise: Noise
    script: Script
    flows: bool
    kinds: st.SearchStrategy[str]
    """What is odd about a turn, most often nothing."""
    kinds_with_miss: st.SearchStrategy[str]
    """The same where there is a near miss for it."""

    @classmethod
    def of(cls, form: Form, script: Script, noise: Noise) -> "_Air":
        """The air of one text."""
        kinds = ["notes"] if noise.notes else []
        more = [kind for kind in ("wrapped", "paragraphs") if getattr(noise, kind) and form.flows]
        able = st.sampled_from(["", "", *kinds, *more]) if kinds or more else st.just("")
        with_miss = st.sampled_from(["", "", *kinds, "near_misses", *more])
        return cls(noise=noise, script=script, flows=form.flows, kinds=able, kinds_with_miss=with_miss)

    @property
    def breath(self) -> _Breath:
        """What may be said here."""
        return BREATHS[self.script, self.noise.mentions]

    @property
    def joint(self) -> str:
        """What a further line of a turn begins with."""
        return "\n" if self.flows else " "


def _parts(draw: st.DrawFn, air: _Air, opener: str, miss: str | None) -> tuple[tuple[tuple[str, EventKind | None], ...], frozenset[str]]:
    """What one turn holds, and the kinds of noise in it: at most one, beside no-break blanks."""
    words = " ".join([opener, *draw(air.breath.more)])
    kind = draw(air.kinds_with_miss if miss else air.kinds)
    used = {kind} - {""}
    if " " in words and air.noise.no_break and draw(ONE_IN_SIX) == 5:
        words = words.replace(" ", "\xa0", 1)
        used.add("no_break")
    parts: tuple[tuple[str, EventKind | None], ...] = ((words, None),)
    if kind == "notes":
        note, sort = draw(A_NOTE)
        more = draw(YES_NO)
        parts = ((f"{words} ", None), (note, sort), *(((f" {draw(air.breath.one)}", None),) if more else ()))
    elif kind == "near_misses":
        parts = ((f"{words}{air.joint}{miss}", None),)
    elif kind == "wrapped":
        blanks = [at for at, character in enumerate(words) if character == " "]
        at = draw(st.sampled_from(blanks)) if blanks else -1
        parts = ((f"{words[:at]}\n{words[at + 1 :]}" if at >= 0 else f"{words}\n{draw(air.breath.one)}", None),)
    elif kind == "paragraphs":
        parts = ((f"{words}\n\n{draw(air.breath.one)}", None),)
    return parts, frozenset(used)


@attrs.frozen(kw_only=True)
class _Oddities:
    """What is odd about one text as a whole, as far as its form has room for it."""

    kinds: frozenset[str]
    front: tuple[str, ...]
    listing: Listing
    line_end: str
    false_tag: str


WHOLE = ("false_tags", "typos", "preamble", "declarations", "times", "wide_colons", "no_break", "line_ends", "mark")
"""The knobs that are about a text as a whole."""


def _oddities(draw: st.DrawFn, noise: Noise) -> _Oddities:
    """What is odd about one text: always as many draws, so that a failing text loses what it does not need."""
    kinds = [kind for kind in WHOLE if getattr(noise, kind) and draw(YES_NO)]
    return _Oddities(
        kinds=frozenset(kinds),
        front=draw(A_FRONT),
        listing=draw(A_LISTING),
        line_end=draw(A_LINE_END),
        false_tag=draw(A_FALSE_TAG),
    )


def _order(draw: st.DrawFn, count: int, people: int, *, free: bool) -> list[int]:
    """Who speaks: everybody twice in turn, and then whoever will."""
    order = [number % people for number in range(count)]
    if free and count > 2 * people:
        for at in range(2 * people, count):
            order[at] = (order[at] + draw(PERSON[people - 1])) % people
    return order


def _sayings(draw: st.DrawFn, air: _Air, order: list[int]) -> tuple[list[Saying], frozenset[str]]:
    """What is said, in that order, and the kinds of noise in it; no two turns begin alike while there is more to say."""
    size = len(order)
    every = air.breath
    openers = draw(st.lists(every.one, min_size=size, max_size=size, unique=size <= len(every.every)))
    few = min(size, len(NEAR_MISSES)) if air.noise.near_misses else 0
    misses = [*draw(st.lists(A_NEAR_MISS, min_size=few, max_size=few, unique=True)), *([None] * (size - few))]
    drawn = [_parts(draw, air, opener, miss) for opener, miss in zip(openers, misses, strict=True)]
    used = frozenset[str]().union(*(kinds for _, kinds in drawn))
    return [Saying(person=person, parts=parts) for person, (parts, _) in zip(order, drawn, strict=True)], used


@st.composite
def talks(
    draw: st.DrawFn,
    *,
    forms: Collection[Form] | None = None,
    styles: Collection[LabelStyle] | None = None,
    scripts: Collection[Script] | None = None,
    min_turns: int = 1,
    max_turns: int = 12,
    noise: Noise = ALL,
) -> Talk:
    """Talks among two or three people in some of those forms, before anybody has a name; see `tagged_texts` for the knobs."""
    wanted = forms_for(FORMS if forms is None else forms, styles=styles, scripts=scripts)
    if not wanted:
        raise InvalidArgument("layouts: no form of those asked for goes with those styles and scripts")
    if scripts is None and not noise.scripts:
        wanted = tuple(form for form in wanted if "latin" in form.scripts) or wanted
    if not noise.wide_colons:
        wanted = tuple(form for form in wanted if "：" not in form.tag) or wanted
    form = draw(st.sampled_from(wanted))
    # One draw each, however few there are to choose from: a form with less choice must not stand in the way of a simpler one.
    able_scripts = _scripts(form, scripts, noise)
    script = able_scripts[draw(st.integers(0, len(SCRIPTS) - 1)) % len(able_scripts)]
    able_styles = _styles(form, script, checked("styles", styles, STYLES))
    style = able_styles[draw(st.integers(0, len(STYLES) - 1)) % len(able_styles)]
    odd = _oddities(draw, noise)
    people = draw(st.integers(2, PEOPLE_MOST))
    order = _order(draw, draw(st.integers(min_turns, max_turns)), people, free=noise.order)
    said, used = _sayings(draw, _Air.of(form, script, noise), order)
    kinds: set[str] = set(used)
    if order != [number % people for number in range(len(order))]:
        kinds.add("order")
    if script != "latin":
        kinds.add("scripts")
    if any(place in saying.words for saying in said for place in ("{0}", "{1}")):
        kinds.add("mentions")
    steady = range(2 * people, len(said))
    if "false_tags" in odd.kinds and form.flows and steady:
        at = draw(st.sampled_from(steady))
        said[at] = attrs.evolve(said[at], parts=(*said[at].parts, (f"\n{odd.false_tag}", None)))
        kinds.add("false_tags")
    if "typos" in odd.kinds and style in SLIPS and script == "latin" and steady:
        at = draw(st.sampled_from(steady))
        said[at] = attrs.evolve(said[at], typo=True)
        kinds.add("typos")
    return _dressed(Talk(form=form, style=style, script=script, said=tuple(said), noise=tuple(sorted(kinds))), odd)


def _dressed(talk: Talk, odd: _Oddities) -> Talk:
    """The talk with what is odd about the text as a whole, as far as its form has room for it."""
    form = talk.form
    changes: dict[str, tuple[bool, dict[str, Any]]] = {
        "preamble": (not form.cues, {"front": odd.front}),
        "declarations": (talk.style == "initials" and not form.cues, {"listing": odd.listing}),
        "times": (form.colon and not form.stamps, {"times": True}),
        "wide_colons": (form.tag.endswith(":"), {"wide": True}),
        "no_break": (form.between == " ", {"blank": "\xa0"}),
        "line_ends": (True, {"line_end": odd.line_end}),
        "mark": (True, {"mark": True}),
    }
    kinds = set(talk.noise)
    for kind, (able, change) in changes.items():
        if able and kind in odd.kinds:
            talk = attrs.evolve(talk, **change)
            kinds.add(kind)
    return attrs.evolve(talk, noise=tuple(sorted(kinds)))


def _scripts(form: Form, scripts: Collection[Script] | None, noise: Noise) -> tuple[Script, ...]:
    """The scripts that a talk in this form may be in."""
    asked = checked("scripts", scripts, tuple(SCRIPTS))
    if scripts is None and not noise.scripts and "latin" in form.scripts:
        return ("latin",)
    return tuple(script for script in asked if script in form.scripts) or form.scripts[:1]


def _styles(form: Form, script: Script, asked: tuple[LabelStyle, ...]) -> tuple[LabelStyle, ...]:
    """The styles in which a talk in this form and script may print people."""
    able: tuple[LabelStyle, ...] = tuple(style for style in form.styles if SCRIPTS[script].cased or style not in CASED_STYLES)
    wanted: tuple[LabelStyle, ...] = tuple(style for style in able if style in asked)
    nothing: tuple[LabelStyle, ...] = ("full",)
    return wanted or able or nothing


@st.composite
def tagged_texts(
    draw: st.DrawFn,
    *,
    layouts: Collection[LayoutName] | None = None,
    styles: Collection[LabelStyle] | None = None,
    scripts: Collection[Script] | None = None,
    min_turns: int = 2,
    max_turns: int = 12,
    noise: Noise = ALL,
) -> tuple[str, Truth]:
    """Written transcripts, each with the truth about it: `(text, truth)`.

    `layouts` are names of rows of the layout table, `None` for all of them (`inquit.options.LAYOUT_NAMES`).
    `styles` are the ways in which labels print people, `None` for all that go with the layout.
    `scripts` are those that names and words are drawn in; `None` for Latin, and for all where the noise allows other scripts.
    `noise` says what may be odd about the text.
    Two or three people speak: everybody twice in turn, then as `noise.order` has it.
    Failing draws shrink to the first layout asked for, full names, few turns, short words and no noise.

    Raises `InvalidArgument`, when the first text is drawn, for names that are not known and for bounds that no text meets.
    """
    if not 1 <= min_turns <= max_turns:
        raise InvalidArgument(f"min_turns: expected 1 to max_turns ({max_turns}), got {min_turns}")
    forms = forms_for(layouts=layouts, styles=styles, scripts=scripts)
    talk = draw(talks(forms=forms, styles=styles, scripts=scripts, min_turns=min_turns, max_turns=max_turns, noise=noise))
    return told(talk, draw(casts(scripts=(talk.script,))))
