"""Turns without names: a dash before question and answer, a sign for each of two speakers, bold for who asks."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

import attrs
import regex

from inquit.candidates.groups import Form, Group, Scan
from inquit.candidates.layouts import NAMED
from inquit.candidates.view import View

__all__ = ["with_unnamed"]

SIGNS = "-–—―•=○●◯◎■□◆◇▲△▪·*+"
"""What may stand before a turn in the place of a name."""

BOLD = "**"
"""What a question in bold begins with, where nothing else tells who asks."""

DASHES = "-–—―"
"""Signs that are printed for one another."""

SELDOM = 0.1
"""What share of the lines a sign must begin."""

FEWEST = 8
"""How many turns there must be."""

FEWEST_EACH = 4
"""How many there must be of each of two."""

COVERED = 0.2
"""What share of the lines with something on them must begin so."""

STEADY = 0.8
"""What share of the steps must change from one sign to the other, or from question to answer and back."""

ASKING = 0.5
ANSWERING = 0.25
"""What share of the turns of who asks must end in a question, at least, and of who answers, at most."""

QUOTED = 0.8
"""What share of the turns must begin with a quote where nobody asks."""

TAGGED_MOST = 0.25
"""How many of the lines may hold a tag with a label that comes again."""

QUESTIONS = frozenset("?؟;՞")
"""What ends a question; the view has made wide ones plain, and in Greek a semicolon asks."""

QUOTES = " \t\"'”’»«)]*_"
"""What may stand behind it."""

# `– Is it late?`, `=Is it late?`, `**Is it late?**`, `○(M)「もう遅い」`
_TAG = regex.compile(
    rf"""
    [ \t]*+ (?:(?P<sign>\*\*)(?=[^*\n]++\*\*[ ]?$)(?:[-–—―•][ ])?+|(?P<sign>[{SIGNS}])(?!\*))
    (?:\([^()\n]{{1,12}}+\))?+ [ \t]*+
    (?=(?P<quote>[「『])|\*{{0,2}}[\w"“«„‘¿¡(…])
    """,
    regex.VERBOSE,
)


# The number of a line, its sign, and what was matched
Tag = tuple[int, str, "regex.Match[str]"]


def with_unnamed(page: View, found: Scan) -> Scan:
    """The scan with such signs as labels, where questions and answers or two people take turns, and no labels stand behind them."""
    if not any(map(page.holds, SIGNS)):
        return found
    numbers = [number for number, line in enumerate(page.lines) if line and line.lstrip(" \t")[:1] in SIGNS]
    if len(numbers) < FEWEST_EACH:
        return found
    tags = _of_few_signs([(number, match) for number in numbers if (match := _TAG.match(page.lines[number], concurrent=False))])
    tagged = {place[0] for group in found.groups if len(group.places) > 1 for place in group.places}
    if len(tags) < FEWEST_EACH or sum([number in tagged for number, _, _ in tags]) > TAGGED_MOST * len(tags):
        return found
    if not _in_turn(page, tags) and not _answered(page, tags, found):
        return found
    form = Form(layout=NAMED["marker"], markup=BOLD if any(sign == BOLD for _, sign, _ in tags) else "", lead="", alone=False, opens=False)
    groups: dict[str, Group] = {}
    order: list[Group] = []
    for number, sign, match in tags:
        group = groups.setdefault(sign, Group(form=form, key=sign, label=sign, places=[]))
        at = page.starts[number]
        group.places.append((number, at + match.start("sign"), at + match.start("sign"), at + match.end("sign"), at + match.end(), ""))
        order.append(group)
    return attrs.evolve(found, groups=(*found.groups, *groups.values()), sequence={**found.sequence, form: order})


def _of_few_signs(tags: Sequence[tuple[int, "regex.Match[str]"]]) -> Sequence[Tag]:
    """The tags with their signs, less those whose sign is seldom; a dash that is seldom is a slip for the other."""
    counts = Counter([match["sign"] for _, match in tags])
    usual = [sign for sign, count in counts.items() if count > SELDOM * len(tags)]
    slips = dict.fromkeys(DASHES, usual[0]) if len(usual) == 1 and usual[0] in DASHES else {}
    named = {**slips, **{sign: sign for sign in usual}}
    return [(number, named[match["sign"]], match) for number, match in tags if match["sign"] in named]


def _in_turn(page: View, tags: Sequence[Tag]) -> bool:
    """Whether questions and answers take turns: behind one sign, or each behind its own; or two signs do before quotes."""
    if len(tags) < max(FEWEST, COVERED * (len(page.lines) - page.lines.count(""))):
        return False
    signs = [sign for _, sign, _ in tags]
    asks = [page.lines[number].rstrip(QUOTES)[-1:] in QUESTIONS for number, _, _ in tags]
    kinds = sorted(set(signs))
    if len(kinds) == 1:
        return _changes(asks) >= STEADY
    if len(kinds) > 2 or _changes(signs) < STEADY:
        return False
    asking, answering = sorted([_share(asks, signs, kind) for kind in kinds], reverse=True)
    quoted = sum([match["quote"] is not None for _, _, match in tags]) >= QUOTED * len(tags)
    return quoted or (asking >= ASKING and answering <= ANSWERING)


def _answered(page: View, tags: Sequence[Tag], found: Scan) -> bool:
    """Whether a sign stands before questions, and labels that come again before the answers, or the other way round."""
    signed = {number for number, _, _ in tags}
    labelled = {place[0] for group in found.groups if group.form.layout.clear and len(group.places) > 1 for place in group.places} - signed
    if len(labelled) < FEWEST_EACH or len({sign for _, sign, _ in tags}) > 1:
        return False
    turns = sorted(signed | labelled)
    if _changes([number in signed for number in turns]) < STEADY:
        return False
    ends = [(number in signed, " ".join(page.lines[number:below]).rstrip(QUOTES)[-1:] in QUESTIONS) for number, below in pairwise(turns)]
    asked = [[asks for own, asks in ends if own is side] for side in (True, False)]
    first, second = sorted([sum(asks) / len(asks) for asks in asked], reverse=True)
    return first >= ASKING and second <= ANSWERING


def _changes(steps: Sequence[object]) -> float:
    return sum([one != other for one, other in pairwise(steps)]) / (len(steps) - 1)


def _share(asks: Sequence[bool], signs: Sequence[str], sign: str) -> float:
    own = [ask for ask, one in zip(asks, signs, strict=True) if one == sign]
    return sum(own) / len(own)
