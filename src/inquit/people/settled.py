"""What the caller settles about people: labels given one name, typing errors repaired, and what is left to report."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from inquit.model import Problem
from inquit.options import Options
from inquit.people.cuts import Cut
from inquit.people.folding import fold
from inquit.people.labels import Label
from inquit.people.mentions import Known
from inquit.people.names import person_name
from inquit.people.near import near_labels
from inquit.people.roll import Roll, contradict
from inquit.problem_codes import PROBLEM_CODES

__all__ = ["Slip", "given_names", "linking_problems", "repair", "slips", "told"]

Slip = tuple[int, int]
"""A label, and the frequent one, a letter away, that it may be meant for."""

_SAID = "the caller said so"


def told(labels: Sequence[Label], options: Options) -> dict[int, str]:
    """The names that the caller gives, folded and without honorifics, by label: labels with different ones are never joined."""
    names = {i: (person_name(chosen), chosen) for i, chosen in _given(labels, options)}
    return {i: fold(chosen) if name is None else " ".join(name.words) for i, (name, chosen) in names.items()}


def _given(labels: Sequence[Label], options: Options) -> Iterator[tuple[int, str]]:
    """Each label that the caller names, with its name."""
    given = {fold(label): name for label, name in options.speakers}
    for i, label in enumerate(labels) if given else ():
        chosen = given.get(fold(label.printed), given.get(label.key))
        if chosen is not None:
            yield i, chosen


def given_names(roll: Roll, options: Options) -> set[int]:
    """Give labels the names that the caller gives, join those of one name, and say which labels they are."""
    bearers = _bearers(roll) if options.speakers else {}
    settled: set[int] = set()
    for i, chosen in _given(roll.labels, options):
        name = person_name(chosen)
        if name is not None:
            settled.add(i)
            known = Known(name=name, start=-1, end=-1)
            roll.name(i, known, "options", _SAID)
            roll.join(bearers.setdefault(fold(chosen), i), i, "options", _SAID)
            root = roll.root(i)
            called = roll.names[root]
            if called is None or called.words != name.words:  # the other label had read another name off the text
                roll.names[root], roll.known[root] = name, known
    return settled


def _bearers(roll: Roll) -> dict[str, int]:
    """The labels by what they read, and by the full name of their person where one person alone bears it."""
    by_label: dict[str, int] = {}
    by_name: dict[str, int] = {}
    for i, label in enumerate(roll.labels):
        by_label.setdefault(label.key, i)
        name = roll.names[roll.root(i)]
        if name is not None and len(name.words) > 1:
            j = by_name.setdefault(fold(name.name), i)
            if roll.root(j) != roll.root(i):
                by_name[fold(name.name)] = -1
    return {name: i for name, i in by_name.items() if i >= 0} | by_label


def slips(roll: Roll, counts: Mapping[int, int], settled: Collection[int]) -> list[Slip]:
    """The labels that look like typing errors: near a frequent one, and not known to be somebody else."""
    return [slip for slip in near_labels(roll.labels, counts) if slip[0] not in settled and not _told_apart(roll, slip[0], slip[1])]


def _told_apart(roll: Roll, i: int, j: int) -> bool:
    """Whether two labels are one person already, or the text names a person of each: `WIL` and `WILL` on the list of the cast."""
    a, b = roll.root(i), roll.root(j)
    one, other = roll.known.get(a), roll.known.get(b)
    return (
        a == b or contradict(roll.names[a], roll.names[b]) or (one is not None and other is not None and one.name.words != other.name.words)
    )


def repair(roll: Roll, found: Sequence[Slip], *, wanted: bool) -> None:
    """Join each typing error with the label that it is meant for, where that is wanted; else say that it was left alone."""
    for i, j in found:
        if not wanted:
            roll.leave(i, j, "repaired", "1 letter away, but nobody asked to repair tags")
            continue
        name = roll.names[roll.root(j)]
        roll.join(j, i, "repaired", "1 letter from a label that stands often")
        roll.names[roll.root(j)] = name  # never the misspelt one


def linking_problems(
    roll: Roll, counts: Mapping[int, int], turns: Mapping[int, Sequence[Cut]], found: Sequence[Slip], settled: Collection[int]
) -> Iterator[Problem]:
    """What the linking could not settle, and what it repaired."""
    for i, j in found:
        cut, other = turns[i][0], roll.labels[j].printed
        done = "was read as" if roll.root(i) == roll.root(j) else "is near"
        message = f"{cut.label!r} ({counts[i]}x) {done} {other!r} ({counts[j]}x): 1 letter"
        yield PROBLEM_CODES["IQ301"].at(cut.label_start, cut.label_start + len(cut.label), message)
    reported = set(settled)
    for i, _, names, many in roll.ambiguous:
        if i not in reported and i not in roll.known and roll.root(i) == i:
            reported.add(i)
            cut = turns[i][0]
            message = f"{cut.label!r} fits {many}: {', '.join(names)}"
            yield PROBLEM_CODES["IQ302"].at(cut.label_start, cut.label_start + len(cut.label), message)
