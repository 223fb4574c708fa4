"""A form counted: how it does in the document, who bears it, who follows whom in it."""

from collections import Counter
from collections.abc import Mapping, Sequence
from heapq import nsmallest
from itertools import pairwise

from inquit.candidates.groups import Form, Group
from inquit.evidence.facts import DocumentFacts, FormFacts, PlaceFacts
from inquit.evidence.shapes import Shape

__all__ = ["Follows", "alternations", "cast_of", "follows_of", "form_facts"]

Follows = Mapping[tuple[int, int], int]
"""How often each label of a form, by the identity of its group, is followed by each."""

FIRST = 64
"""How many of the first tags of a form say how close they stand."""

FEW = 8
"""How many labels beyond two make a list."""


def form_facts(
    document: DocumentFacts,
    form: Form,
    groups: Sequence[Group],
    follows: Follows,
    shapes: Mapping[str, Shape],
    places: Mapping[int, PlaceFacts],
) -> FormFacts:
    """Count one form: its labels, and how often each pair of them stands next to each other."""
    stops = named = bare = 0
    casts: dict[str, list[int]] = {}
    lines: set[int] = set()
    for group in groups:
        count = len(group.places)
        shape = shapes[group.label]
        if shape.stop_first or shape.false_friend or shape.sentence:
            stops += count
        if (shape.titled or shape.role) and shape.words <= 5:
            named += count
        bare += [place[5] for place in group.places].count("")
        own = {place[0] for place in group.places}
        lines |= own
        cast = casts.setdefault(cast_of(shape, places[id(group)]), [0, 0, 0])
        cast[0] += count
        cast[1] += 1
        cast[2] += len(own & document.paragraphs)
    n = sum(cast[0] for cast in casts.values())
    ordered, beyond = _ordered(follows) if len(groups) > 2 else (0, 0.0)
    first = nsmallest(FIRST, [place[0] for group in groups for place in group.places[:FIRST]])
    paragraphs = max(1, len(document.paragraphs))
    return FormFacts(
        places=n,
        coverage=n / max(1, document.lines),
        blocks=len(lines & document.paragraphs) / paragraphs,
        recurrence=_log16(n / len(groups)),
        stops=stops / n,
        named=named / n,
        stamped=1 - bare / n,
        cycle=ordered / max(1, n - 1),
        records=beyond / max(1, n - 1),
        marked=bool(form.markup),
        echoes=_echoes([(group, places[id(group)].bodies) for group in groups]),
        lines=frozenset(lines),
        packed=sum(number + 1 in lines or number + 2 in lines for number in first) / len(first),
        casts={cast: (count / n, _log16(count / labels), opening / paragraphs) for cast, (count, labels, opening) in casts.items()},
    )


def _echoes(said: Sequence[tuple[Group, Sequence[str]]]) -> float:
    """How far more than half of the labels have nothing behind them but what stands behind others as well; a few labels may agree.

    What is said once, on a line of its own, may have the tags of others behind it: it is counted, but echoes nothing.
    """
    if len(said) <= 2:
        return 0.0
    again = {group.label for group, _ in said if len(group.places) > 1}
    spread = Counter([body for _, bodies in said for body in set(bodies)])
    echoing = sum(
        1
        for group, bodies in said
        if bodies and all(spread[body] > 1 for body in bodies) and (len(group.places) > 1 or again.isdisjoint(bodies))
    )
    return max(0.0, 2 * echoing / len(said) - 1) * min(1.0, (len(said) - 2) / FEW)


def follows_of(order: Sequence[Group]) -> Follows:
    """Count the neighbours in a form."""
    return Counter(pairwise(map(id, order)))


def alternations(groups: Sequence[Group], follows: Follows) -> list[tuple[float, float]]:
    """For each label of a form, the share of its neighbours that bear other labels, and of those that bear one which comes again.

    Where it has no neighbour the first is 0.5; the second counts two neighbours for each place, also at either end.
    """
    counts = {id(group): [0, 0, 0] for group in groups}
    again = {id(group) for group in groups if len(group.places) > 1}
    for (one, two), times in follows.items():
        differing = times if one != two else 0
        for mine, other in ((counts[one], two), (counts[two], one)):
            mine[0] += differing
            mine[1] += differing if other in again else 0
            mine[2] += times
    return [
        (differing / all_ if all_ else 0.5, recurring / (2 * len(group.places)))
        for group, (differing, recurring, all_) in zip(groups, counts.values(), strict=True)
    ]


def _ordered(follows: Follows) -> tuple[int, float]:
    """How many steps go from a label to its usual successor, of which it is the usual predecessor, and not to and fro between two.

    The same less those that would by chance: among few people one often follows another.
    """
    successor: dict[int, tuple[int, int]] = {}
    predecessor: dict[int, tuple[int, int]] = {}
    leave: dict[int, int] = {}
    reach: dict[int, int] = {}
    for (one, two), times in follows.items():
        leave[one] = leave.get(one, 0) + times
        reach[two] = reach.get(two, 0) + times
        if times > successor.get(one, (0, 0))[0]:
            successor[one] = (times, two)
        if times > predecessor.get(two, (0, 0))[0]:
            predecessor[two] = (times, one)
    steps = sum(reach.values())
    ordered, beyond = 0, 0.0
    for one, (times, two) in successor.items():
        if one != two and times > 1 and predecessor[two][1] == one and successor.get(two, (0, 0))[1] != one:
            ordered += times
            others = steps - reach.get(one, 0)
            if others > reach[two]:
                beyond += max(0.0, times - leave[one] * reach[two] / others) / (1 - reach[two] / others)
    return ordered, beyond


def _log16(value: float) -> float:
    """0 for 1, 1 for 16 and more."""
    return min(1.0, max(0.0, (value - 1.0) / (value + 6.0) * 1.55))


def cast_of(shape: Shape, places: PlaceFacts) -> str:
    """What the labels of one cast share: their look, a line of their own or none."""
    return f"{shape.look}{' alone' if places.empty > 0.5 else ''}"
