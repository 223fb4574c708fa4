"""Rules that join labels with the people whom the text around the turns names."""

from collections.abc import Iterable, Mapping, Sequence

from inquit.model import Role
from inquit.parsing.folding import fold
from inquit.parsing.labels import Label
from inquit.parsing.mentions import DIRECTIONS, Known
from inquit.parsing.names import PersonName
from inquit.parsing.roll import Roll, by_name, fits, part_keys, short_key, short_keys

__all__ = ["abbreviated", "listed", "named", "parts_held", "self_named"]


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
        if _people(found) == 1:
            _identify(roll, i, found[0], taken, "listed", "a list or legend gives the short form")
        else:
            roll.refuse(i, "listed", (known.name.name for known in found))


def _people(found: Iterable[Known]) -> int:
    return len({known.name.words for known in found})


def _identify(
    roll: Roll, i: int, known: Known, taken: dict[tuple[str, ...], int], rule: str, reason: str
) -> None:  # a link has so many facts
    """Give a label the name of a known person, and join it with the label that bears that name."""
    roll.name(i, known, rule, reason)
    roll.join(taken.setdefault(known.name.words, i), i, rule, reason)


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
            found = [known for known in names if _initial_key(label) in short_keys(known.name)]
        if _people(found) == 1:
            _identify(roll, i, found[0], taken, "self_named", "the speaker says so in a first turn")


def _initial_key(label: Label) -> str:
    return label.key.replace(" ", "")


def named(roll: Roll) -> None:
    """Short labels against the full names that the text around the turns gives."""
    by_part, whole = _parts_index(roll)
    if not by_part:
        return
    taken = by_name(roll)
    for i in roll.roots():
        label, name = roll.labels[i], roll.names[i]
        if name is None or not _is_part(label, name) or i in roll.known or name.words in whole:
            continue
        found = _surest(_meant(label, name, by_part))
        if _people(found) == 1:
            _identify(roll, i, found[0], taken, "named", "the text around the turns names one such person")
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
        if len(known.name.words) > 1:
            for key in part_keys(known.name) | short_keys(known.name):
                by_part.setdefault(key, []).append(known)
        elif known.tier == 0 and known.name.prefix is None:
            whole.add(known.name.words)
    return by_part, whole


def _meant(label: Label, name: PersonName, by_part: Mapping[str, Sequence[Known]]) -> list[Known]:
    """Whom a short label can mean. A nick in small letters means people on lists alone."""
    nick = label.printed[:1].islower()
    found: list[Known] = []
    if label.kind == "short":
        found = [known for known in by_part.get(_initial_key(label), ()) if _initial_key(label) in short_keys(known.name)]
    if not found:
        found = [known for known in by_part.get(short_key(name) or "", ()) if fits(known.name, name)]
    return [known for known in found if known.tier == 0] if nick else found


def _surest(found: Sequence[Known]) -> list[Known]:
    """Those of the surest kind of place; relatives and photographers only where nobody else is named."""
    best = [known for known in found if not known.beside] or list(found)
    tier = min((known.tier for known in best), default=0)
    return [known for known in best if known.tier == tier]


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
            _identify(roll, wanted.pop("interviewee")[0], hero, taken, "part_held", "the one person whom the text is about")
    for role, roots in wanted.items():
        if len(roots) == 1:
            _hold(roll, roots[0], role, taken)


def _hold(roll: Roll, root: int, role: Role, taken: dict[tuple[str, ...], int]) -> None:
    """Find who plays the part that one label alone names."""
    found = [known for known in roll.people if known.part == role]
    if not found and role in _LEADING:
        found = [known for known in roll.people if known.part in _LEADING]
    found = _surest([known for known in found if known.name.words not in taken])
    if _people(found) == 1:
        _identify(roll, root, found[0], taken, "part_held", f"the text around the turns names the {role}")
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
    ):
        count = _people(group)
        if count == 1 or (count == 2 and group[0].tier == 1):
            return group[0]
        if count:
            return None
    return None


def abbreviated(roll: Roll) -> None:
    """A cut-off word against the names of the cast, of the stage directions or of other labels."""
    cut = [i for i in roll.roots() if _may_be_cut(roll, i)]
    if not cut:
        return
    index, whole = _beginnings(roll)
    taken = by_name(roll)
    for i in cut:
        name = roll.names[i]
        if name is None or name.words[0] in whole:
            continue
        word = _old(name.words[0])
        found = _entries(index.get(word, {}), len(word))
        if len(found) > 1:
            roll.refuse(i, "abbreviated", found)
        for target in found.values() if len(found) == 1 else ():
            if isinstance(target, int):
                roll.join(target, i, "abbreviated", "the beginning of one name and of no other")
            else:
                _identify(roll, i, target, taken, "abbreviated", "the beginning of one name and of no other")


def _beginnings(roll: Roll) -> tuple[dict[str, dict[str, Known | int]], set[str]]:
    """Names by each of their beginnings, and the names themselves."""
    index: dict[str, dict[str, Known | int]] = {}
    whole: set[str] = set()
    for known in roll.people:
        if known.tier in {0, DIRECTIONS} and known.owner is None:
            for word in known.name.words:
                whole.add(word)
                _enter(index, word, known.name.name, known)
    for i, label in enumerate(roll.labels):
        if label.kind == "person" and label.name is not None and len(label.name.words) == 1 and len(label.key) > 4:
            _enter(index, label.name.words[0], label.name.words[0], i)
    return index, whole


def _entries(entered: Mapping[str, Known | int], size: int) -> dict[str, Known | int]:
    """The names under one beginning, spelling variants as one; stage directions count where nothing surer does, for short labels."""
    sure = {text: target for text, target in entered.items() if isinstance(target, int) or target.tier == 0}
    if not sure and size < 6:
        sure = dict(entered)
    return {_old(fold(text)): target for text, target in sure.items()}


def _may_be_cut(roll: Roll, i: int) -> bool:
    label, name = roll.labels[i], roll.names[i]
    if label.kind not in {"person", "short"} or name is None or i in roll.known:
        return False
    return len(name.words) == 1 and 1 < len(name.words[0]) < 7 and "." not in label.core[:-1] and label.core[0].isupper()


def _enter(index: dict[str, dict[str, Known | int]], word: str, text: str, target: Known | int) -> None:
    """Enter a name under each of its beginnings."""
    for size in range(2, min(len(word), 7)):
        index.setdefault(_old(word[:size]), {}).setdefault(text, target)


def _old(word: str) -> str:
    """Letters that old prints interchange made equal."""
    return word.replace("j", "i").replace("v", "u").replace("y", "i").replace("ae", "e").replace("oe", "e")
