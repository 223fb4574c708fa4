"""Rules that join labels with the people whom the text around the turns names."""

from collections import Counter
from collections.abc import Mapping, Sequence

from inquit.model import Role
from inquit.people.folding import composed
from inquit.people.labels import Label
from inquit.people.mentions import DIRECTIONS, Known
from inquit.people.name_words import ARTICLES, INDEFINITE
from inquit.people.names import PersonName
from inquit.people.roll import MANY, Roll, by_name, distinct, fits, is_family, part_keys, short_key, short_keys

__all__ = ["listed", "named", "parts_held", "self_named", "shortened"]


def listed(roll: Roll) -> None:
    """Short forms that lists and legends give."""
    by_short: dict[str, list[Known]] = {}
    for known in roll.people:
        for short in known.shorts:
            by_short.setdefault(short, []).append(known)
    if not by_short:
        return
    taken = by_name(roll)
    for i in roll.roots():
        label = roll.labels[i]
        found = by_short.get(label.key.replace(" ", ""), ())
        if not found or (label.name is not None and label.name.full):
            continue
        people = distinct(found)
        if len(people) == 1:
            roll.identify(i, people[0], taken, "listed", "a list or legend gives the short form")
        else:
            roll.refuse(i, "listed", (known.name.name for known in people))


def self_named(roll: Roll) -> None:
    """What people call themselves in their first turns."""
    taken = by_name(roll)
    said: dict[int, list[Known]] = {}
    for known in roll.people:
        if known.owner is not None:
            said.setdefault(roll.root(known.owner), []).append(known)
    for i, names in said.items():
        label, name = roll.labels[i], roll.names[i]
        if i in roll.known or (name is not None and name.full):
            continue
        found = names
        if name is not None and label.kind == "person":
            found = [known for known in names if name.words[-1] in part_keys(known.name)]
        elif label.kind == "short":
            found = [known for known in names if _initial_key(label) in short_keys(known.name) | {known.name.words[0]}]
        people = distinct(found)
        if len(people) == 1:
            roll.identify(i, people[0], taken, "self_named", "the speaker says so in a first turn")


def _initial_key(label: Label) -> str:
    return label.key.replace(" ", "")


def named(roll: Roll) -> None:
    """Short labels against the full names that the text around the turns gives."""
    by_part, whole = _parts_index(roll)
    if not by_part:
        return
    taken = by_name(roll)
    called: dict[tuple[str, ...], str] = {}
    bearers = Counter(name.words for i in roll.roots() if (name := roll.names[i]) is not None)
    matches = [
        (i, name, distinct(_surest(_meant(roll.labels[i], name, by_part))))
        for i in roll.roots()
        if (name := roll.names[i]) is not None and _is_part(roll.labels[i], name) and i not in roll.known and name.words not in whole
    ]
    matches.sort(key=lambda match: len(match[2]) == 1 and is_family(match[2][0].name, match[1].words[-1]))  # first names first
    for i, name, found in matches:
        if len(found) == 1 and bearers[found[0].name.words] > 1:
            roll.refuse(i, "named", (found[0].name.name, f"a namesake of {found[0].name.name}"))
            continue
        plain = len(found) == 1 and roll.labels[i].kind == "person" and name.prefix is None
        if plain and called.setdefault(found[0].name.words, name.words[-1]) != name.words[-1]:
            roll.refuse(i, "named", (found[0].name.name, f"a namesake of {found[0].name.name}, who has another tag"))
        elif len(found) == 1:
            roll.identify(i, found[0], taken, "named", "the text around the turns names one such person")
        elif found:
            roll.refuse(i, "named", (known.name.name for known in found))


def _is_part(label: Label, name: PersonName) -> bool:
    """Whether a label may be a part of a fuller name."""
    return label.kind == "short" or (label.kind == "person" and short_key(name) is not None)


def _parts_index(roll: Roll) -> tuple[dict[str, list[Known]], set[tuple[str, ...]]]:
    """The full names around the turns by their parts and initials, and the single names that a list gives as they are."""
    by_part: dict[str, list[Known]] = {}
    whole: set[tuple[str, ...]] = set()
    for known in roll.people:
        if known.owner is not None or known.tier == DIRECTIONS:
            continue
        if len(known.name.words) > 1 or (known.tier == 0 and not composed(known.name.name).isalpha()):
            for key in part_keys(known.name) | short_keys(known.name):
                by_part.setdefault(key, []).append(known)
        elif known.tier == 0 and known.name.prefix is None:
            whole.add(known.name.words)
    return by_part, whole


def _meant(label: Label, name: PersonName, by_part: Mapping[str, Sequence[Known]]) -> list[Known]:
    """Whom a short label can mean. A nick in small letters means people on lists alone, and `the` makes no fuller name as `a` does."""
    nick = label.printed[:1].islower()
    found: list[Known] = []
    if label.kind == "short":
        found = [known for known in by_part.get(_initial_key(label), ()) if _initial_key(label) in short_keys(known.name)]
    if not found:
        bearers = by_part.get(short_key(name) or "", ())
        found = list(bearers[:MANY]) if len(bearers) > MANY else [known for known in bearers if fits(known.name, name)]
    found = [
        known
        for known in found
        if not (len(known.name.words[0]) > 1 and known.name.words[0] in ARTICLES - INDEFINITE and known.name.words[1:] == name.words)
    ]
    return [known for known in found if known.tier == 0] if nick else found


def _surest(found: Sequence[Known]) -> list[Known]:
    """Those of the surest kind of place; relatives and photographers only where nobody else is named."""
    best = [known for known in found if not known.beside] or list(found)
    tier = min((known.tier for known in best), default=0)
    return [known for known in best if known.tier == tier]


_CUT_LEAST = 3
"""The shortest beginning of a first name that people are called by, in letters."""


def shortened(roll: Roll) -> None:
    """Full names with the beginning of a first name, `Alek Voss`, against the one person `Aleksander Voss` around the turns."""
    by_family: dict[str, list[Known]] = {}
    for known in roll.people:
        if known.owner is None and known.tier != DIRECTIONS and known.name.full and not known.beside:
            by_family.setdefault(known.name.words[-1], []).append(known)
    taken = by_name(roll)
    for i in roll.roots():
        name = roll.names[i]
        if name is None or len(name.words) != 2 or i in roll.known or len(name.words[0]) < _CUT_LEAST:
            continue
        called = by_family.get(name.words[1], ())
        found = distinct(known for known in called if len(known.name.words) == 2 and known.name.words[0].startswith(name.words[0]))
        if any(known.name.words == name.words or known.name.words in taken for known in found):
            continue  # there is somebody of just that name, or both speak
        if len(found) == 1:
            roll.identify(i, found[0], taken, "shortened", "the first name is cut short, and the text around the turns has one like it")
        elif found:
            roll.refuse(i, "shortened", (known.name.name for known in found))


_INTERVIEWED_MOST = 4
"""How many speak at most in an interview whose interviewer is named beside the text; where more do, one who asks may be anybody."""

_LEADING: frozenset[Role] = frozenset(("interviewer", "moderator"))


def parts_held(roll: Roll) -> None:
    """A role label against the person whom a line, a by-line or a title gives that part."""
    taken = by_name(roll)
    wanted: dict[Role, list[int]] = {}
    for i in roll.roots():
        label = roll.labels[i]
        role: Role = "interviewer" if label.kind == "outlet" else label.role
        if label.kind in {"role", "anonymous", "outlet"} and role != "unknown" and roll.names[i] is None and i not in roll.known:
            wanted.setdefault(role, []).append(i)
    if len(wanted.get("interviewee", ())) == 1 and len(roll.roots()) == 2:
        hero = _protagonist(roll, taken)
        if hero is not None:
            roll.identify(wanted.pop("interviewee")[0], hero, taken, "part_held", "the one person whom the text is about")
    for role, roots in wanted.items():
        if len(roots) == 1 and (role != "interviewer" or len(roll.roots()) <= _INTERVIEWED_MOST):
            _hold(roll, roots[0], role, taken)


def _hold(roll: Roll, root: int, role: Role, taken: dict[tuple[str, ...], int]) -> None:
    """Find who plays the part that one label alone names."""
    found = [known for known in roll.people if known.part == role]
    if not found and role in _LEADING:
        found = [known for known in roll.people if known.part in _LEADING]
    found = distinct(_surest([known for known in found if known.name.words not in taken]))
    if len(found) == 1:
        roll.identify(root, found[0], taken, "part_held", f"the text around the turns names the {role}")
    elif found:
        roll.refuse(root, "part_held", (known.name.name for known in found))


def _protagonist(roll: Roll, taken: Mapping[tuple[str, ...], int]) -> Known | None:
    """Whom a text with two speakers is about: the one on the list, or first in a stand-first that names two at most."""
    asking = {known.name.words for known in roll.people if known.part in _LEADING}
    free = [
        known
        for known in roll.people
        if not (known.beside or known.placed or known.name.words in asking or known.name.words in taken or known.owner is not None)
    ]
    for group in (
        [k for k in free if k.part == "interviewee"],
        [k for k in free if k.tier == 0 and k.name.full],
        [k for k in free if k.tier == 1],
        [k for k in free if k.tier == 2],
    ):
        people = distinct(group)
        if len(people) == 1 or (len(people) == 2 and people[0].tier == 1):
            return people[0]
        if people:
            return None
    return None
