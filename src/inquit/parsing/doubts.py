"""Doubts about labels: what was nearly taken, folded in, seen once, undeclared, or printed in letters of two scripts."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from operator import attrgetter
from types import MappingProxyType

import regex

from inquit.candidates.groups import Place, key_of
from inquit.evidence.marks import Mark, counted
from inquit.model import Turn
from inquit.parsing.decide import Decision, Judged, certainty
from inquit.parsing.overrides import RULES

__all__ = ["NEAR", "Found", "calling", "folded", "in_lists", "mixed", "nearly", "singles", "undeclared", "undelimited", "unlike"]

Found = tuple[int, int, str]
"""A stretch of source, and what was seen there."""

NEAR = 0.15
"""The certainty from which on what was refused was nearly taken."""

NEAR_ODDS = -1.74
"""The same in log-odds, a little lower: compared first, because most labels end there."""

OTHER_ODDS = -0.85
"""The log-odds from which on the same is said of labels in another row: three in ten."""

FAR_ODDS = -5.0
"""The log-odds below which nobody would take a line for a tag."""

WORDS_MOST = 5
"""The longest label that a reader might take for one, in words."""

DECLARED_LEAST = 3
"""How many declared labels make a document in which labels are declared."""

# `Сarl` with a Cyrillic first letter
_MIXED = regex.compile(
    r"""
      (?<=\p{Latin}) [\p{Cyrillic}\p{Greek}]
    | (?<=[\p{Cyrillic}\p{Greek}]) \p{Latin}
    """,
    regex.VERBOSE,
)

# Cyrillic and Greek letters that are printed as Latin ones are (after Unicode Technical Standard 39, "confusables").
_TWINS: Mapping[int, int] = MappingProxyType(
    str.maketrans(
        "АВЕЅІЈКМНОРСТХУаеѕіјорсхуΑΒΕΖΗΙΚΜΝΟΡΤΥΧο",
        "ABESIJKMHOPCTXYaesijopcxyABEZHIKMNOPTYXo",
    )
)


def singles(decision: Decision, turns: Sequence[Turn]) -> Iterator[Found]:
    """Labels that were taken although they stand only once."""
    counts: dict[str, int] = {}
    for one in decision.judged:
        if one.taken:
            facts = one.context.facts
            counts[facts.group.key] = counts.get(facts.group.key, 0) + facts.count
    if 1 not in counts.values():
        return
    printed = Counter(map(attrgetter("label"), turns))
    for one in decision.judged:
        group = one.context.facts.group
        # `Maren Voss (MV)` stands once by nature: `MV` speaks for it.
        if one.taken and not one.veto and counts[group.key] == 1 and printed[group.label] == 1 and not one.context.facts.short:
            _, _, start, end, _, _ = group.places[0]
            yield start, end, f"the label {group.label!r} stands only once"


def nearly(decision: Decision) -> Iterator[Found]:
    """Refused labels that fell little short: in the winning row of the layouts, or by less in another."""
    near = [one for one in decision.judged if not one.taken and one.odds > (NEAR_ODDS if _kin(one) else OTHER_ODDS)]
    if near:
        marked = _marked(decision)
        for one in near:
            sure = certainty(one.odds)
            place = next((place for place in one.context.facts.group.places if place[1] not in marked), None)
            if place is not None and sure >= NEAR:
                facts = one.context.facts
                places = f", {facts.count} places" if facts.count > 1 else ""
                likely = f"({100 * sure:.0f} % likely{places})"
                if one.veto is None:
                    yield (*_label(place), f"{facts.group.label!r} was nearly taken for a speaker {likely}")
                else:
                    yield (*_label(place), f"{facts.group.label!r} would be a speaker if less were asked for {likely}")


def folded(decision: Decision) -> Iterator[Found]:
    """Refused labels of the winning form that a reader might take for one, inside the turns."""
    if decision.vote is None:
        return
    winner = decision.vote.winner
    far = [
        one
        for one in decision.judged
        if not one.taken and one.odds > FAR_ODDS and one.context.facts.group.form is winner and certainty(one.odds) < NEAR
    ]
    far = [one for one in far if one.veto is None and _labelled(one)]
    if far:
        marked = _marked(decision)
        first = decision.marks[0][0][1]
        for one in far:
            group = one.context.facts.group
            place = next((place for place in group.places if place[1] > first and place[1] not in marked), None)
            if place is not None:
                yield (*_label(place), f"{group.label!r} stands like a tag, and was read as words of the turn")


def in_lists(decision: Decision) -> Iterator[Found]:
    """Labels that were taken, where nothing stands behind them inside the turns: lists of names, what stands above the tags of others."""
    if decision.case is None or not decision.case.listed_at or not decision.marks:
        return
    first = decision.marks[0][0][1]
    for one in decision.judged:
        group = one.context.facts.group
        for place in group.places if one.taken else ():
            if place[1] > first and place[1] in decision.case.listed_at:
                yield (*_label(place), f"{group.label!r} stands like a tag with nothing right behind it, and was read as words of the turn")


def unlike(decision: Decision) -> Iterator[Found]:
    """Labels that speak elsewhere, inside the turns in a form that the caller refused."""
    refused = [
        (one.context.facts.group, RULES[rule])
        for one in decision.judged
        if (rule := one.veto) is not None and rule in {"layout", "tag_like"}
    ]
    if not refused or not decision.marks:
        return
    speaking = {group.key for group in counted(decision.marks)}
    marked, first = _marked(decision), decision.marks[0][0][1]
    for group, reason in refused:
        places = [place for place in group.places if place[1] > first and place[1] not in marked] if group.key in speaking else []
        if places:
            yield (*_label(places[0]), f"{group.label!r} was read as words of the turn: {reason}{_more(places)}")


def calling(decision: Decision) -> Iterator[Found]:
    """Labels within a bracket of somebody's speech, of which the last word is that of one that speaks elsewhere."""
    if not decision.asides or not decision.marks:
        return
    first = decision.marks[0][0][1]
    speaking = {group.key.rpartition(" ")[2] for group in counted(decision.marks)}
    places: dict[str, list[Place]] = {}
    for label, place in decision.asides:
        if place[1] > first and key_of(label).rpartition(" ")[2] in speaking:
            places.setdefault(label, []).append(place)
    for label, each in places.items():
        yield (*_label(each[0]), f"{label!r} calls out within a bracket of what somebody says{_more(each)}")


def undeclared(decision: Decision, linked: AbstractSet[str]) -> Iterator[Found]:
    """Labels without a declaration where most labels have one; `linked` are those known to be of somebody."""
    declared = decision.facts.declared
    if not declared:
        return
    known = {word for key in declared for word in key.split()}
    alone: dict[str, Judged] = {}
    introduced: set[str] = set()
    for one in decision.judged:
        if one.taken:
            facts = one.context.facts
            key = facts.group.key
            if one.veto or facts.group.label in linked or facts.short or facts.shape.bracketed or not known.isdisjoint(key.split()):
                introduced.add(key)
            elif not facts.shape.role:
                alone.setdefault(key, one)
    if len(introduced) >= DECLARED_LEAST and 2 * len(alone) <= len(introduced):
        for one in alone.values():
            group = one.context.facts.group
            yield (*_label(group.places[0]), f"the label {group.label!r} is declared nowhere, as {len(introduced)} others are")


def mixed(decision: Decision) -> Iterator[Found]:
    """Labels with letters of two scripts in one word, or spelt in the look-alikes of another label's letters."""
    odd = [one for one in decision.judged if not one.context.facts.group.label.isascii() and _kin(one)]
    if not odd:
        return
    printed = {one.context.facts.group.label for one in decision.judged if one.taken}
    for one in odd:
        label = one.context.facts.group.label
        place = one.context.facts.group.places[0]
        if _MIXED.search(label, concurrent=False) and (one.taken or _labelled(one)):
            yield (*_label(place), f"the label {label!r} mixes letters of two scripts")
        elif one.taken and (twin := label.translate(_TWINS)) != label and twin in printed:
            yield (*_label(place), f"the label {label!r} looks like {twin!r}, but is written in letters of another script")


def undelimited(source: str, bare: Sequence[Mark]) -> Iterator[Found]:
    """Damaged tags: without their delimiter, with another, with half of their brackets."""
    for place, group in bare:
        _, start, _, label_end, end, _ = place
        missing = source[label_end:end].isspace() and source[start] not in "[("
        lacks = "though its delimiter is missing" if missing else f"damaged as it is: {source[start:end].rstrip()!r}"
        yield (*_label(place), f"{group.label!r} was taken for a tag, {lacks}")


def _more(places: Sequence[Place]) -> str:
    """How many places there are behind the first one."""
    return f" (and {len(places) - 1:,} more like it)" if len(places) > 1 else ""


def _kin(one: Judged) -> bool:
    """Whether it stands in the winning row of the layouts."""
    return one.context.facts.group.form.layout is one.context.vote.winner.layout


def _labelled(one: Judged) -> bool:
    """Whether a reader might take it for a label."""
    shape = one.context.facts.shape
    return shape.words <= WORDS_MOST and not (shape.lower or shape.stop_first or shape.sentence or shape.odd)


def _marked(decision: Decision) -> set[int]:
    """Where tags were taken: another reading of one is no doubt about it."""
    return {place[1] for place, _ in decision.marks}


def _label(place: Place) -> tuple[int, int]:
    """The stretch of the label at a place."""
    return place[2], place[3]
