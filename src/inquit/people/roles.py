"""Who asks and who answers: read from the structure of the turns and from declared role words, never from phrases."""

from collections import Counter
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

import attrs

from inquit.asking import asks
from inquit.model import Role
from inquit.people.cuts import Cuts

__all__ = ["Figures", "figures", "roles"]


@attrs.frozen(kw_only=True)
class Figures:
    """What the turns of one speaker look like."""

    turns: int = 0
    asked: int = 0
    """Turns that end in a question mark, a closing quote or bracket aside."""


_SAID = ".!,。！"
"""What most turns that do not ask end with: spares them a closer look."""

_TALK = 0.15
"""Share of the changes of speaker that lead from guest to guest, above which the guests talk to each other."""

_PAIR = 0.4
"""The same of two: where both answer each question it is a third; where it is more, one of them may well ask, too."""


def figures(source: str, cuts: Cuts, speaker_of: Sequence[int], count: int) -> list[Figures]:
    """The figures of `count` speakers, from the turns and the speaker of each."""
    turns = Counter(speaker_of)
    last = [(n, source[end - 1]) for n, end in enumerate(cuts.text_ends)]
    perhaps = [(n, mark) for n, mark in last if mark not in _SAID]
    asked = Counter([speaker_of[n] for n, mark in perhaps if mark == "?" or asks(source, cuts.text_starts[n], cuts.text_ends[n])])
    return [Figures(turns=turns[speaker], asked=asked[speaker]) for speaker in range(count)]


def roles(
    declared: Sequence[Role],
    found: Sequence[Figures],
    speaker_of: Sequence[int],
    hosts: AbstractSet[int] = frozenset(),
    *,
    examined: bool = False,
) -> list[Role]:
    """The role of each speaker, given what labels and lists declare.

    `hosts` are moderators who interview where no guests talk to each other; `examined` says that a witness is heard,
    so that who neither examines nor answers takes part as counsel or officer of the court.
    """
    result: list[Role] = list(declared)
    if result.count("moderator") == 1 and set(result) == {"interviewer", "moderator"}:  # who has the chair elsewhere is asked here
        result[result.index("moderator")] = "interviewee"
    for host in hosts:
        others = frozenset(i for i, role in enumerate(result) if role in {"unknown", "interviewee"})
        if len(others) < 2 or _crossing(speaker_of, others) <= _TALK:
            result[host] = "interviewer"
    _find_leader(result, found, speaker_of)
    asking = [i for i, role in enumerate(result) if role in {"interviewer", "moderator"}]
    free = [i for i, role in enumerate(result) if role == "unknown"]
    if not asking:
        if len(result) > 2:
            _give(result, free, "participant")
        elif "interviewee" in result:
            _give(result, free, "interviewer")
        return result
    guests = [i for i, role in enumerate(result) if role in {"unknown", "interviewee"}]
    bound = _TALK if len(guests) > 2 else _PAIR
    if len(asking) == 1 and declared[asking[0]] == "unknown" and len(guests) > 1 and _crossing(speaker_of, frozenset(guests)) > bound:
        result[asking[0]] = "moderator"
    interviewed = any(result[i] == "interviewer" for i in asking) and not (examined and "interviewee" in result)
    _give(result, free, "interviewee" if interviewed or len(guests) == 1 else "participant")
    return result


def _give(result: list[Role], who: Sequence[int], role: Role) -> None:
    for i in who:
        result[i] = role


def _find_leader(result: list[Role], found: Sequence[Figures], speaker_of: Sequence[int]) -> None:
    """Make the one who stands out by questions the interviewer, where nobody is declared to be, or a chair alone with a witness."""
    led = {role for role in result if role in {"interviewer", "moderator"}}
    if led == {"moderator"} and {"interviewee", "interpreter"}.isdisjoint(result):
        return
    if "interviewer" in led:
        return
    spoken = [Figures() if role == "interpreter" else figure for figure, role in zip(found, result, strict=True)]
    leader = _leader(spoken, [i for i, role in enumerate(result) if role == "unknown"], speaker_of)
    if leader is not None:
        result[leader] = "interviewer"


def _leader(found: Sequence[Figures], free: Sequence[int], speaker_of: Sequence[int]) -> int | None:
    """The one who puts the questions; None where nobody stands out, or nobody else is told apart."""
    if not free or len(found) < 2 or sum(f.turns for f in found) < 2:
        return None
    total = sum(f.asked for f in found)
    if total == 0:
        return None
    first = speaker_of[0]
    alone = {f: found[f].asked / max(1, found[f].turns) for f in free}
    best = max(free, key=lambda i: (found[i].asked + (0.5 if i == first else 0.0)) * (0.5 + alone[i]))
    share = alone[best]
    others = total - found[best].asked
    rest_turns = sum(f.turns for f in found) - found[best].turns
    if found[best].asked * 2 <= total or share < 0.25 or share <= 1.5 * (others / max(1, rest_turns)):
        return None
    return best


def _crossing(speaker_of: Sequence[int], guests: frozenset[int]) -> float:
    """Share of the changes of speaker that lead from one guest to another."""
    changes = crossed = 0
    for one, other in pairwise(speaker_of):
        if one != other:
            changes += 1
            crossed += one in guests and other in guests
    return crossed / changes if changes else 0.0
