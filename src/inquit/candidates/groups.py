"""What a scan finds: places that might be tags, gathered by label within each form."""

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from operator import itemgetter

import attrs
import regex

from inquit.candidates.layout import Layout
from inquit.people.folding import closed_up

__all__ = ["Form", "Group", "Place", "Put", "Scan", "key_of"]

# `Ann Lee (host)` and `ANN LEE [via telephone]`: what stands in brackets is no part of a label's key
_BRACKETS = regex.compile(
    r"""
    [ \t]*+[(\[][^()\[\]]*+
    (?:\([^()]*+\)[^()\[\]]*+)?+
    [)\]]?+
    """,
    regex.VERBOSE,
)

# Blanks and punctuation around a label and between its words.
_BETWEEN = regex.compile(r"[\s.,_*\\\"'’]++")

KASHIDA = "\u0640"
"""What Arabic letters are drawn out with, to fill a line."""

# A place: line number; offsets of the tag, of the label and of its end, of the end of the tag and its markup
# behind the label; the stamp beside it as printed, or "".
Place = tuple[int, int, int, int, int, str]


@attrs.frozen(kw_only=True, eq=False)
class Form:
    """A layout as a document uses it: the row, the markup around the label and what leads the line."""

    layout: Layout
    markup: str
    lead: str
    """`bullet`, `heading`, `quote`, `number` or empty."""
    alone: bool
    """Nothing stands behind the tag on its line."""
    opens: bool
    """The tag's line begins a paragraph: a blank line before it, or deeper indentation. False for rows with a clear delimiter."""

    @property
    def name(self) -> str:
        """How `explain` calls it: `colon ** bullet`."""
        alone = "alone" if self.alone and not self.layout.own_line else ""
        return " ".join(part for part in (self.layout.name, self.markup, self.lead, alone, "opening" if self.opens else "") if part)


@attrs.frozen(kw_only=True, eq=False)
class Group:
    """All places of one label in one form; they share their evidence."""

    form: Form
    key: str
    label: str
    """As first printed."""
    places: list[Place]


# A place put anew: the form and the label it then has.
Put = tuple[Form, str, Place]


@attrs.frozen(kw_only=True)
class Scan:
    """What the scan of one view found."""

    groups: tuple[Group, ...]
    """In order of first appearance."""
    sequence: Mapping[Form, list[Group]]
    """For each form the group of each of its places, in order of the text."""
    asides: tuple[tuple[str, Place], ...] = ()
    """Labels of those who call out within a bracket of somebody's speech: candidates no more."""

    def without(self, groups: AbstractSet[Group]) -> "Scan":
        """The scan less some labels."""
        if not groups:
            return self
        orders = {form: [group for group in order if group not in groups] for form, order in self.sequence.items()}
        return Scan(
            groups=tuple([group for group in self.groups if group not in groups]),
            sequence={form: order for form, order in orders.items() if order},
            asides=self.asides,
        )

    def put_anew(self, places: Mapping[Group, Iterable[Put]]) -> "Scan":
        """The scan with the places of some labels under other labels or in other forms; those that are the same then are one."""
        if not places:
            return self
        kept = [(group, place) for group in self.groups if group not in places for place in group.places]
        put = [(group.form, group.key, group.label, place) for group, place in kept]
        put += [(form, key_of(label), label, place) for each in places.values() for form, label, place in each]
        put.sort(key=itemgetter(3))
        whole: dict[tuple[Form, str], Group] = {}
        sequence: dict[Form, list[Group]] = {form: [] for form in self.sequence}
        for form, key, label, place in put:
            group = whole.get((form, key))
            if group is None:
                group = whole[form, key] = Group(form=form, key=key, label=label, places=[])
            group.places.append(place)
            sequence.setdefault(form, []).append(group)
        return Scan(
            groups=tuple(whole.values()),
            sequence={form: order for form, order in sequence.items() if order},
            asides=self.asides,
        )

    def renamed(self, names: Mapping[Group, str], *, cut: bool = False) -> "Scan":
        """The scan with some labels by what they begin with; `cut` ends them there."""
        return self.put_anew({group: [_named(group, place, name, cut=cut) for place in group.places] for group, name in names.items()})


def _named(group: Group, place: Place, name: str, *, cut: bool) -> Put:
    """A place under a name that its label begins with, and ends with where it is cut."""
    number, start, label, end, behind, stamp = place
    return group.form, name, (number, start, label, label + len(name) if cut else end, behind, stamp)


def key_of(label: str) -> str:
    """What two printings of a label must share to be one label: no case, brackets, punctuation, letters set apart.

    A label without letters, `???`, is its own key.

    >>> key_of("Dr.  Maren VOSS (MV)"), key_of("V o s s"), key_of("عمـــر") == key_of("عمر")
    ('dr maren voss', 'voss', True)
    """
    if label.isalnum() and KASHIDA not in label:
        return label.casefold()
    bare = label
    if "(" in label or "[" in label:
        bare = _BRACKETS.sub("", label, concurrent=False) or label
    if KASHIDA in bare:
        bare = bare.replace(KASHIDA, "")
    return closed_up(_BETWEEN.sub(" ", bare, concurrent=False).strip(" :-–—?").strip().casefold()) or label.strip()
