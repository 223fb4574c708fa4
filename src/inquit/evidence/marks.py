"""Which taken places are tags in the end: one where a line begins, none inside another, none that says nothing."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import groupby, pairwise, repeat
from operator import itemgetter

from inquit.candidates.groups import Group, Place, key_of
from inquit.candidates.role_words import HONORIFICS
from inquit.candidates.view import View
from inquit.evidence.vote import LabelContext

__all__ = ["Mark", "counted", "marks_of"]


LISTED = 3
"""So many tags in a row with nothing to say make a list."""


CAST_MOST = 100
"""How many lines at the top are looked at for a list of those who speak."""

SELDOM = 0.1
"""How often at most a blank line stands below tags on lines of their own, where it tells a heading; one may always have it."""

MOSTLY = 0.9
"""How often one label must stand below others to belong to them."""


Mark = tuple[Place, Group]
"""A tag that was taken: where it stands, and the group of its label. A bare pair, as there are many: a class costs three times as much."""


def marks_of(page: View, taken: Sequence[LabelContext], odds: Sequence[float]) -> tuple[tuple[Mark, ...], tuple[Mark, ...]]:
    """The tags, and those that say nothing and are none: in lists of names, and right above or below the tags of others.

    One where a line begins, the winning form's or the likeliest, and those within lines; none inside another.
    """
    best: dict[int, Mark] = {}
    # The likeliest comes last, and its first place on a line: what is put there last stays.
    for _, context in sorted(zip(reversed(odds), reversed(taken), strict=True), key=_rank):
        group, places = context.facts.group, context.facts.group.places[::-1]
        within = group.form.layout.within
        where = [-place[1] - 1 for place in places] if within else [place[0] for place in places]
        best.update(zip(where, zip(places, repeat(group)), strict=False))
    if not any(context.facts.group.form.layout.within for context in taken):
        return _apart(page, [best[number] for number in sorted(best)], taken, odds)
    marks: list[Mark] = []
    end = 0
    for mark in sorted(best.values(), key=_start):
        place, _ = mark
        if place[1] >= end:
            marks.append(mark)
            end = place[4]
    return _apart(page, marks, taken, odds)


def counted(marks: Sequence[Mark]) -> Counter[Group]:
    """How often each label stands, the labels in order of the source; without a step in Python for each tag."""
    return Counter(map(itemgetter(1), marks))


def _apart(
    page: View, marks: Sequence[Mark], taken: Sequence[LabelContext], odds: Sequence[float]
) -> tuple[tuple[Mark, ...], tuple[Mark, ...]]:
    """The tags apart from those on lines of their own that have nothing to say: several in a row, a list, or one of two each time."""
    alone = {id(c.facts.group) for c in taken if c.facts.group.form.alone or c.facts.group.form.layout.own_line}
    if not alone:
        return tuple(marks), ()
    likely = {id(c.facts.group): one for c, one in zip(taken, odds, strict=True)}
    idle = _idle(marks, [*_silent(page, marks, alone), _ends(page, marks[-1], alone)], likely)
    kept = [mark for mark in marks if mark[1].key not in idle]
    if not kept:  # everybody stands above somebody, and nobody says a word
        kept, idle = list(marks), set[str]()
    kept = _without_first_words(page, kept, alone, alone.intersection([id(c.facts.group) for c in taken if c.inside]))
    listed = [mark for mark in marks if mark[1].key in idle]
    quiet = [*_silent(page, kept, alone), _ends(page, kept[-1], alone)]
    silent = [still and not place[5] for (place, _), still in zip(kept, quiet, strict=True)]
    keys = {group.key for _, group in kept}
    captions = {
        mark
        for mark, behind, still in zip(kept, kept[1:], silent, strict=False)
        if still and (_heads(mark[1]) or _same(mark[1], behind[1]) or _lists(mark[1].label, keys))
    }
    captions |= _apart_from_words(page, kept, alone)
    listed += captions
    silent = [still for mark, still in zip(kept, silent, strict=True) if mark not in captions]
    kept = [mark for mark in kept if mark not in captions]
    above = bisect_right([place[0] for place, _ in kept], _cast_end(page, kept))
    if above < len(kept):
        listed += kept[:above]
        kept, silent = kept[above:], silent[above:]
    left: list[Mark] = []
    at = 0
    for still, run in groupby(silent):
        stretch = kept[at : at + len(list(run))]
        at += len(stretch)
        (listed if still and len(stretch) >= LISTED else left).extend(stretch)
    if not left:  # nobody says a word
        return tuple(marks), ()
    return tuple(left), tuple(sorted(listed, key=_start))


def _without_first_words(page: View, marks: Sequence[Mark], alone: AbstractSet[int], winners: AbstractSet[int]) -> list[Mark]:
    """The tags less those in another form than the winner's, with words on their line, right below the winner's on lines of their own.

    These are the first words of a turn: `Thank you. The next speaker is ...` below `Mira Lund:`.
    """
    return [
        mark
        for above, mark in zip((None, *marks), marks, strict=False)
        if above is None or id(mark[1]) in alone or id(above[1]) not in winners or not page.text[above[0][4] : mark[0][1]].isspace()
    ]


def _heads(group: Group) -> bool:
    """Whether a label stands once, without a delimiter or an honorific: where it says nothing, it is a heading."""
    return len(group.places) == 1 and not group.form.layout.clear and group.key.partition(" ")[0] not in HONORIFICS


def _same(one: Group, other: Group) -> bool:
    """Whether a label stands without a delimiter above itself in another form: the name of a picture above the tag."""
    return one is not other and one.key == other.key and one.form.layout.own_line


def _cast_end(page: View, marks: Sequence[Mark]) -> int:
    """The number of the last line of a list of those who speak near the top, one name a line, no delimiter; -1 where there is none.

    What stands above it says nothing, though a play may be called like somebody in it.
    """
    keys = {group.key for _, group in marks}
    tagged = {place[0] for place, group in marks[:CAST_MOST] if group.form.layout.clear}
    named = 0
    for number, line in enumerate(page.lines[:CAST_MOST]):
        if line and number not in tagged and key_of(line.partition(",")[0]) in keys:
            named += 1
        elif named >= LISTED:
            return number - 1
        else:
            named = 0
    return -1


def _apart_from_words(page: View, marks: Sequence[Mark], alone: AbstractSet[int]) -> set[Mark]:
    """The headings among tags on lines of their own: blank lines stand below them, and hardly ever below the others."""
    lines = page.lines
    over = [mark for mark in marks if id(mark[1]) in alone and lines[mark[0][0] + 1 : mark[0][0] + 2] == ("",)]
    headings = {mark for mark in over if _heads(mark[1])}
    return headings if len(over) <= max(1, SELDOM * len(marks)) else set()


def _lists(label: str, keys: AbstractSet[str]) -> bool:
    """Whether a label is several, one of which speaks: who is on the stage, at the beginning of a scene: `ANNE, BO`."""
    return "," in label and not keys.isdisjoint(map(key_of, label.split(",")))


def _silent(page: View, marks: Sequence[Mark], alone: AbstractSet[int]) -> list[bool]:
    """For each tag but the last, whether it has a line of its own and nothing stands between it and the next."""
    return [id(group) in alone and page.text[place[4] : behind[1]].isspace() for (place, group), (behind, _) in pairwise(marks)]


def _ends(page: View, mark: Mark, alone: AbstractSet[int]) -> bool:
    """Whether the last tag has a line of its own and nothing behind it."""
    place, group = mark
    return id(group) in alone and not page.text[place[4] :].strip()


def _idle(marks: Sequence[Mark], silent: Sequence[bool], likely: Mapping[int, float]) -> set[str]:
    """The keys that stand again and again with a tag each time and speak nothing: `Watch` above the tags of a page with films.

    Where some always stand below others, those with a time speak; else those of whom there are more; else the likelier.
    """
    times = Counter([group.key for _, group in marks])
    times[marks[-1][1].key] -= silent[-1]
    stamped = {group.key for place, group in marks if place[5]}
    odds = {group.key: likely[id(group)] for _, group in marks}
    under = Counter([behind.key for (_, (_, behind)), quiet in zip(pairwise(marks), silent, strict=False) if quiet])
    above: dict[str, set[str]] = {}
    below: dict[str, list[str]] = {}
    for ((_, one), (_, other)), quiet in zip(pairwise(marks), silent, strict=False):
        if quiet:
            above.setdefault(other.key, set()).add(one.key)
            below.setdefault(one.key, []).append(other.key)
    found: set[str] = set()
    for key, others in below.items():
        if not 1 < len(others) == times[key]:
            continue  # it says something somewhere
        owned = set(others)
        belong = all(under[other] > MOSTLY * times[other] for other in owned)
        more = max(len(above[other]) for other in owned) - len(owned)
        if belong and (key in stamped or more > 0 or (more == 0 and odds[key] > max(odds[other] for other in owned))):
            found |= owned
        elif key not in stamped:
            found.add(key)
    return found


def _rank(judged: tuple[float, LabelContext]) -> tuple[bool, float]:
    """What the places of a label yield to: whatever stands in the winning form, and what is likelier."""
    return judged[1].inside, judged[0]


def _start(mark: Mark) -> int:
    return mark[0][1]
