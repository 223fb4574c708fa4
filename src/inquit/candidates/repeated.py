"""Lines that come again word for word, as at the foot of pages: what stands before their colon is no label."""

import regex

from inquit.candidates.groups import Group, Scan
from inquit.candidates.role_words import ROLES
from inquit.candidates.view import View

__all__ = ["REPEATED_LEAST", "without_repeated"]

REPEATED_LEAST = 80
TIMES_LEAST = 3
"""From how many code points on nobody says the same so many times."""

FOOT_LEAST = 20
"""The same where nothing but numbers differ, none of them a time: those of pages."""

BESIDE = 0.25
"""How many places, beside those of a button, the labels with a delimiter must have that come again."""

# `2` in `Museum of Ferries, page 2`
_NUMBER = regex.compile(r"\d++")


def without_repeated(page: View, found: Scan) -> Scan:
    """The scan less the labels with the same long words behind them wherever they stand: `Disclaimer: The electronic version ...`.

    At the foot of pages their number differs: `Ref: 31, Museum of Ferries, page 2`.

    A chorus may say the same again and again, a time is beside no foot of a page, and somebody else must come as often.
    """
    again = {group for group in found.groups if len(group.places) >= TIMES_LEAST}
    strays = {group for group in again if _same(page, group)} | _buttons(found)
    return found.without(strays) if strays < again else found


def _buttons(found: Scan) -> set[Group]:
    """The labels on lines of their own, no office, that alone come again in their form, where labels with a delimiter do, too.

    Below each paragraph of a page with a film stands `Play from here`.
    """
    again = {form: {group for group in order if len(group.places) >= TIMES_LEAST} for form, order in found.sequence.items()}
    told = [sum([len(group.places) for group in groups]) for form, groups in again.items() if form.layout.clear and len(groups) > 1]
    return {
        group
        for form, groups in again.items()
        if form.layout.name == "line" and len(groups) == 1 and told
        for group in groups
        if max(told) >= BESIDE * len(group.places) and ROLES.isdisjoint(group.key.split()) and " " in group.key
    }


def _same(page: View, group: Group) -> bool:
    said = page.rest(group.places[0][0], group.places[0][4])
    if group.form.layout.name != "colon" or group.places[0][5] or len(said) < FOOT_LEAST or not ROLES.isdisjoint(group.key.split()):
        return False
    if len(said) >= REPEATED_LEAST and all(page.rest(place[0], place[4]) == said for place in group.places[1:]):
        return True
    words = _NUMBER.sub("", said, concurrent=False)
    if words == said or ":" in said:
        return False
    others = {page.rest(place[0], place[4]) for place in group.places}
    return len(others) == len(group.places) and all(_NUMBER.sub("", other, concurrent=False) == words for other in others)
