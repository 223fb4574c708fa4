"""First words that are printed as labels are: `Madam President.` at the beginning of speeches, each below the tag of who speaks."""

from inquit.candidates.groups import Group, Scan
from inquit.candidates.nested import LETTERS
from inquit.candidates.view import View

__all__ = ["without_first_words"]

MOSTLY = 0.9
"""How often such words must stand right below a tag."""


def without_first_words(page: View, found: Scan) -> Scan:
    """The scan less the labels without a clear delimiter that come again and stand right below tags on lines of their own with one.

    Below `BY MS. LEE:` stands a question: `Q.`
    """
    heads = {place[0] for group in found.groups if group.form.alone and group.form.layout.clear for place in group.places}
    if not heads:
        return found
    again = [group for group in found.groups if len(group.places) > 1 and group.key not in LETTERS]
    again = [group for group in again if not (group.form.layout.clear or group.form.alone or group.form.layout.own_line)]
    return found.without({group for group in again if _below(page, group, heads) >= MOSTLY})


def _below(page: View, group: Group, heads: set[int]) -> float:
    """How often a label stands below one of some lines, with nothing between them."""
    return sum([_above(page, place[0]) in heads for place in group.places]) / len(group.places)


def _above(page: View, number: int) -> int:
    """The number of the next line above with something on it."""
    number -= 1
    while number > 0 and not page.lines[number]:
        number -= 1
    return number
