"""Labels with a direction behind a comma: `ANNE, rising` and `ANNE, to Bo` are `ANNE`."""

from collections import Counter
from collections.abc import Set as AbstractSet

from inquit.candidates.groups import Group, Scan, key_of
from inquit.candidates.view import View

__all__ = ["undirected"]

NAME_MOST = 4
"""How many words may stand before the comma."""


def undirected(page: View, found: Scan) -> Scan:
    """The scan with labels that differ by a direction alone as one: by what stands behind a comma, in small letters.

    What stands before it must be a label of the same row by itself, or be in capitals and stand with several directions; and
    in capitals on a line of its own, where somebody may be called: `Anne, what is it`. Several lines of the kind, one right
    below the other, are a list of those who act: `ANNE, a widow`.
    """
    heads = {group: head for group in found.groups if "," in group.label and (head := _head(group.label))}
    if not heads:
        return found
    lines = {place[0] for group in heads if _has_lines(group) for place in group.places}
    heads = {group: head for group, head in heads.items() if not (_has_lines(group) and _listed(page, group, lines))}
    bare = {(group.form.layout.name, group.key) for group in found.groups if group not in heads}
    directed = Counter([(group.form.layout.name, key_of(head)) for group, head in heads.items()])
    names: dict[Group, str] = {}
    for group, head in heads.items():
        row, key = group.form.layout.name, key_of(head)
        shouted = head.isupper() and len(head) > 1
        if ((row, key) in bare and (shouted or not _has_lines(group))) or (shouted and directed[row, key] > 1):
            names[group] = head
    return found.renamed(names) if names else found


def _has_lines(group: Group) -> bool:
    """Whether nothing stands behind a label on its lines."""
    return group.form.alone or group.form.layout.own_line


def _listed(page: View, group: Group, lines: AbstractSet[int]) -> bool:
    """Whether a label stands right above or below some lines, a blank line between them or none."""
    for place in group.places:
        number = place[0]
        above = number - 1 if number and page.lines[number - 1] else number - 2
        below = number + 1 if page.lines[number + 1 : number + 2] != ("",) else number + 2
        if above in lines or below in lines:
            return True
    return False


def _head(label: str) -> str:
    """What stands before the comma, where a direction may stand behind it; empty where none does.

    >>> _head("ANNE, rising"), _head("Anne, _to Bo_"), _head("Anne, Bo"), _head("No, no")
    ('ANNE', 'Anne', '', 'No')
    """
    head, _, behind = label.partition(",")
    directed = behind[:1] == " " and behind.strip(" _*")[:1].islower()
    return head if directed and "(" not in head and len(head.split()) <= NAME_MOST else ""
