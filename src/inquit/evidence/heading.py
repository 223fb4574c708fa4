"""The fields of a heading: what stands behind a label that gives a part to somebody, and says nothing."""

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet

from inquit.candidates.groups import Group
from inquit.candidates.lexicon import PARTICLES, SPOKEN_OF
from inquit.candidates.role_words import HONORIFICS, PRESENTED
from inquit.candidates.vetoes import CLOSERS
from inquit.candidates.view import View
from inquit.evidence.marks import Mark
from inquit.evidence.shapes import PROSE_LEAST, shape_of
from inquit.people.joint_words import GREETINGS

__all__ = [
    "FIELDS_MOST",
    "LOOKED_AT",
    "NAME_MOST",
    "cast_of",
    "gives_a_name",
    "heading_of",
    "presented",
    "prose",
    "sentences",
    "stands_for",
]

LOOKED_AT = 12
"""How many words behind a label are looked at for a name."""

NAME_MOST = 4
"""The longest name, in words."""

FIELDS_MOST = 8
"""How many tags at the top may be fields of a heading."""

CAST_FEWEST = 3
CAST_MOST = 40
"""How many names make a list of those who speak."""

MOSTLY = 0.7
"""What share of them must speak, and what share of the turns must end as sentences do."""

SENTENCES_LEAST = 60
"""From how many code points on a label holds no end of a sentence."""

INITIAL_MOST = 4
"""The longest initial or abbreviation with its full stop, in code points: it ends no sentence."""

ENDS = ".!?…:"
"""What the line of a field does not end with: it is no sentence."""


def gives_a_name(said: str) -> bool:
    """Whether a text begins with a full name and goes on as if it spoke of it.

    >>> gives_a_name("Dr. Maren Voss, pilot"), gives_a_name("Maren Voss is a pilot."), gives_a_name("Maren, why?")
    (True, True, False)

    Whoever is greeted is not given, and an office before a name is a part of it.

    >>> gives_a_name("Hello Maren, how are you?"), gives_a_name("President Maren Voss")
    (False, True)

    A name behind a sentence is called.

    >>> gives_a_name("Silence. Maren Voss, please."), gives_a_name("Maren St. Clair, pilot")
    (False, True)
    """
    words = said[:120].split()[:LOOKED_AT]
    first = 0
    while first < len(words) and (
        words[first].replace(".", "").casefold() in HONORIFICS or (words[first][-1] == "." and len(words[first]) < 6)
    ):
        first += 1
    if first < len(words) and words[first].rstrip(",.!").casefold() in GREETINGS:
        return False
    named, before = 0, "."
    for word in words[first:]:
        if named and before[-1] in ENDS and len(before) > INITIAL_MOST:
            return False
        before = word
        if word[0].isupper() and not word.isupper():
            named += 1
            if word[-1] in ",;)" or named > NAME_MOST:
                break
        elif word not in PARTICLES or not named:
            return 2 <= named <= NAME_MOST and (word in SPOKEN_OF or word[0] in "(–—-")
    return 2 <= named <= NAME_MOST


def stands_for(label: str, said: str) -> bool:
    """Whether a label is the initials of a name, and nothing else is said.

    >>> stands_for("MV", "Dr. Maren Voss, pilot"), stands_for("MV", "Maren Voss is here."), stands_for("M", "Maren")
    (True, False, False)
    """
    name = said.partition(",")[0].partition("(")[0].split()
    words = [word for word in name if word.rstrip(".").casefold() not in HONORIFICS and word not in PARTICLES]
    letters = "".join([word[0] for word in words])
    return 2 <= len(words) <= NAME_MOST and letters.isupper() and letters == label.replace(".", "").replace(" ", "")


def heading_of(page: View, tags: Sequence[Mark], spoken: Callable[[Group], bool]) -> int:
    """How many of the first tags are fields of a heading: parts or initials that speak later on, each with a name behind it, no sentence.

    `Moderator: Ann Lee, editor` before `Moderator: Welcome.`, and not `Moderator: Ann Lee, welcome.`; `AL: Ann Lee`
    before `AL: Welcome.`; a part above all others that is given each time, `President: Ann Lee` twice.
    The caller's own labels are `spoken` wherever they stand.
    """
    count = 0
    for place, group in tags:
        if len(group.places) < 2 or spoken(group):
            break
        said = page.rest(place[0], place[4])
        if not (shape_of(group.label, group.key).role or stands_for(group.label, said)):
            break
        if not said or said[-1] in ENDS or not gives_a_name(said):
            break
        if gives_a_name(page.rest(group.places[-1][0], group.places[-1][4])) and any(
            one is not group for _, one in tags[: len(group.places)]
        ):
            break
        count += 1
    return count


def cast_of(page: View, tags: Sequence[Mark], spoken: Callable[[Group], bool]) -> int:
    """How many of the first tags are a list of those who speak, with who they are behind each: `Wirya : keeper of the light, forty`.

    On lines one below the other, each label once, hardly one that does not speak further down; nothing ends as a sentence, as what
    is said below the list does, unless a colon above announces it; and something stands between the two.
    """
    first = tags[0][0][0] if tags else 0
    ends = ENDS.replace(".", "") if first and page.lines[first - 1][-1:] == ":" else ENDS
    listed: list[Group] = []
    for place, group in tags[: CAST_MOST + 1]:
        said = page.rest(place[0], place[4])
        if place[0] != first + len(listed) or group in listed or spoken(group) or not said or said[-1] in ends:
            break
        listed.append(group)
    count = len(listed)
    rest = tags[count:]
    if not CAST_FEWEST <= count <= CAST_MOST or not rest or rest[0][0][0] - tags[count - 1][0][0] == 1:
        return 0
    speaking = {group.key for _, group in rest}
    speak = sum([group.key in speaking for group in listed])
    ended = sum([page.lines[place[0]][-1:] in CLOSERS for place, _ in rest])
    return count if speak >= MOSTLY * count and ended >= MOSTLY * len(rest) else 0


def presented(page: View, groups: AbstractSet[Group], spoken: Callable[[Group], bool]) -> frozenset[Group]:
    """The labels that give a part to somebody wherever they stand, and say nothing: `Presenter: Ann Lee (AL)` above each topic.

    None of those that the caller has given, and none where nobody else speaks.
    """
    parts = [group for group in groups if group.key in PRESENTED and len(group.places) > 1 and not spoken(group)]
    given = frozenset([group for group in parts if all(map(_only_a_name, [page.rest(place[0], place[4]) for place in group.places]))])
    return given if given < groups else frozenset()


def sentences(groups: AbstractSet[Group], spoken: Callable[[Group], bool]) -> frozenset[Group]:
    """The long labels, once each, within which a sentence ends: `The bell is mended. It will be rung on Friday, and I am told`."""
    long = [group for group in groups if len(group.label) >= SENTENCES_LEAST and len(group.places) == 1 and not spoken(group)]
    return frozenset([group for group in long if shape_of(group.label, group.key).sentence])


def prose(groups: AbstractSet[Group], spoken: Callable[[Group], bool]) -> frozenset[Group]:
    """The labels, once each, that read like prose before a full stop or a dash: `My second point concerns the fares`.

    Where somebody comes again who is called in such a way (`the woman with the lamp`), none is meant, nor one with a time.
    """
    long = [group for group in groups if not group.form.layout.clear and group.label.count(" ") >= PROSE_LEAST - 1]
    like = [group for group in long if shape_of(group.label, group.key).prose]
    again = {group.form for group in like if len(group.places) > 1}
    return frozenset([group for group in like if group.form not in again and not group.places[0][5] and not spoken(group)])


def _only_a_name(said: str) -> bool:
    return said != "" and said[-1] not in ENDS and len(said.split()) <= LOOKED_AT and gives_a_name(said)
