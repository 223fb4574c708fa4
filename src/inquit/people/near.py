"""Labels that differ from a frequent one by a slip of the keyboard: reported, and joined only on request."""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

from inquit.people.labels import Label

__all__ = ["near_labels"]

_FREQUENT = 3
"""How often a label must stand to be taken for the right spelling."""
_RARE = 2
"""How often one may stand to be taken for a slip."""
_LENGTHS = range(3, 25)


def near_labels(labels: Sequence[Label], counts: Mapping[int, int]) -> Iterator[tuple[int, int]]:
    """Each rare label with the one frequent label that it may be meant for, a letter away.

    One letter too many, too few, wrong or in the other's place; for three letters the last alone, because initials
    that differ in a letter are other people's. Work grows with the letters of the labels, not with their pairs.
    """
    index: dict[str, list[int]] = {}
    frequent = [i for i, count in counts.items() if count >= _FREQUENT and _usable(labels[i])]
    lengths = {len(labels[i].key) for i in frequent}
    rare = [i for i, count in counts.items() if count <= _RARE and _usable(labels[i]) and _close(len(labels[i].key), lengths)]
    if not rare:
        return
    for i in frequent:
        for form in _forms(labels[i].key):
            index.setdefault(form, []).append(i)
    known = {labels[i].key for i in frequent}
    for i in rare:
        key, count = labels[i].key, counts[i]
        if key in known:
            continue
        found = {
            j
            for form in _forms(key)
            for j in index.get(form, ())[:8]
            if counts[j] >= 2 * count + 1 and _distance_is_one(key, labels[j].key)
        }
        if len(found) == 1:
            yield i, found.pop()


def _usable(label: Label) -> bool:
    key = label.key
    return label.kind not in {"blank", "collective"} and len(key) in _LENGTHS and not any(c.isdigit() for c in key)


def _close(length: int, lengths: AbstractSet[int]) -> bool:
    return length in lengths or length + 1 in lengths or length - 1 in lengths


def _forms(key: str) -> set[str]:
    """The word itself and what is left of it when any one letter is dropped."""
    return {key, *(key[:i] + key[i + 1 :] for i in range(len(key)))}


def _distance_is_one(one: str, other: str) -> bool:
    if len(one) > len(other):
        one, other = other, one
    at = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(one))
    if len(one) < len(other):
        return len(one) > 2 and one[at:] == other[at + 1 :]
    swapped = one[at : at + 2] == other[at : at + 2][::-1] and one[at + 2 :] == other[at + 2 :]
    return swapped or (len(one) > 3 and one[at + 1 :] == other[at + 1 :])
