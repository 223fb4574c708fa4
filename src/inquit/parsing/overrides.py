"""What the caller says, brought to bear on the evidence: labels, the form of the tags, how sure is sure enough."""

import math
from collections.abc import Mapping, Sequence
from types import MappingProxyType

import attrs

from inquit.candidates.groups import Form, Group, Put, Scan, key_of
from inquit.candidates.scan import scan
from inquit.candidates.view import view
from inquit.errors import OptionsError
from inquit.evidence.facts import LabelFacts
from inquit.explanation import Weight
from inquit.options import PLACE_HOLDER, Options

__all__ = ["GIVEN", "RULES", "STATED", "Likeness", "Overrides", "overrides_of"]

GIVEN = 50.0
"""Log-odds of what the caller said: beyond any evidence."""

STATED = Weight(name="as you say", value=1.0, weight=2.0, reason="You say that tags have this form.")
"""What it adds to a label, and to the verdict, that the caller knows the form."""

RULES: Mapping[str, str] = MappingProxyType(
    {
        "speakers": "said to be a speaker",
        "not_speakers": "said to be no speaker",
        "layout": "said to have another layout",
        "tag_like": "unlike the example of a tag",
        "min_certainty": "less than the certainty asked for",
    }
)
"""The rules that decide in place of the evidence, by the option's name, each with its reason."""

# Labels that stand for NAME while an example is read: rows of the table differ in what a label may be.
_STAND_INS = ("Ann Lee", "Lee")

# What stands behind the example while it is read: nothing where the tag has a line of its own.
_BEHIND = ("", " Good morning.")


@attrs.frozen(kw_only=True)
class Likeness:
    """What a tag must have in common with an example."""

    layout: str
    markup: str
    lead: str
    stamped: bool
    """Whether a time must stand beside it; where the example has none, either will do."""

    def fits(self, form: Form) -> bool:
        """Whether a form is that of the example, its times aside."""
        return (form.layout.name, form.markup, form.lead) == (self.layout, self.markup, self.lead)


@attrs.frozen(kw_only=True)
class Overrides:
    """The options that the decision looks at."""

    given: frozenset[str]
    """Keys of the labels that are speakers."""
    barred: frozenset[str]
    layout: str | None
    likeness: Likeness | None
    floor: float
    """The log-odds that must be exceeded."""

    @property
    def stated(self) -> bool:
        """Whether the caller knows the form of the tags."""
        return self.layout is not None or self.likeness is not None

    def narrowed(self, found: Scan) -> tuple[Scan, Mapping[Form, str]]:
        """The scan with unlike places in forms of their own, and the rule that refuses each refused form."""
        if not self.stated:
            return found, {}
        refused: dict[Form, str] = {}
        unstamped: dict[Form, Form] = {}
        for form in found.sequence:
            if self.layout is not None and form.layout.name != self.layout:
                refused[form] = "layout"
            elif self.likeness is not None and not self.likeness.fits(form):
                refused[form] = "tag_like"
            elif self.likeness is not None and self.likeness.stamped:
                unstamped[form] = attrs.evolve(form)
                refused[unstamped[form]] = "tag_like"
        apart = {group: _told_apart(group, unstamped[group.form]) for group in found.groups if group.form in unstamped}
        return found.put_anew(apart), refused

    def voting(self, labels: Sequence[LabelFacts], odds: Sequence[float], refused: Mapping[Form, str]) -> Sequence[float]:
        """The log-odds that the forms are voted for with: what is settled is not weighed."""
        if not (self.given or self.barred or refused):
            return odds
        return [self._voice(facts.group, one, refused) for facts, one in zip(labels, odds, strict=True)]

    def _voice(self, group: Group, odds: float, refused: Mapping[Form, str]) -> float:
        if group.form in refused or group.key in self.barred:
            return -GIVEN
        return GIVEN if group.key in self.given and not group.form.layout.own_line else odds

    def settled(self, group: Group, odds: float, refused: Mapping[Form, str], *, winner: Form) -> tuple[float, str | None]:
        """The log-odds of a label in a form, and the rule that decides in place of them, if one does."""
        if group.key in self.barred:
            return -GIVEN, "not_speakers"
        if group.form in refused:
            return -GIVEN, refused[group.form]
        # A name alone on its line may be a heading: it takes more than the name to make it a tag.
        if group.key in self.given and (self.stated or group.form is winner or not group.form.layout.own_line):
            return GIVEN, "speakers"
        if self.stated:
            odds += STATED.weight
        return odds, "min_certainty" if 0 < odds <= self.floor else None

    def verdict(self, odds: float, rules: Sequence[str | None]) -> float:
        """The log-odds that the text is a transcript; `rules` are those that decided on the labels that were taken."""
        if "speakers" in rules:
            return GIVEN
        return odds + STATED.weight if self.stated else odds


def overrides_of(options: Options) -> Overrides:
    """What the options say about the decision. Raises `OptionsError` for an example that fits no layout, or not the one given."""
    return Overrides(
        given=frozenset([key_of(label) for label, _ in options.speakers]),
        barred=frozenset([key_of(label) for label in options.not_speakers]),
        layout=options.layout,
        likeness=None if options.tag_like is None else _likeness(options.tag_like, options.layout),
        floor=_log_odds(options.min_certainty),
    )


def _log_odds(certainty: float) -> float:
    """Log-odds of a probability, short of those that are beyond evidence."""
    if certainty in {0, 1}:
        return (GIVEN - 1) * (2 * certainty - 1)
    return max(1 - GIVEN, min(GIVEN - 1, math.log(certainty / (1 - certainty))))


def _likeness(example: str, layout: str | None) -> Likeness:
    """The form of an example, as the scan sees it: one of the layout, where that is given, too."""
    for behind in _BEHIND:
        for stand_in in _STAND_INS:
            found = scan(view(example.replace(PLACE_HOLDER, stand_in) + behind))
            for group in found.groups:
                # Signs about the name, as in `#NAME#:`, belong to the label.
                before, named, after = group.key.partition(key_of(stand_in))
                if named and layout in {None, group.form.layout.name} and not any(map(str.isalnum, before + after)):
                    form = group.form
                    return Likeness(layout=form.layout.name, markup=form.markup, lead=form.lead, stamped=group.places[0][5] != "")
    fits = "no layout" if layout is None else f"not the layout {layout!r}"
    raise OptionsError(f"tag_like: {example!r} fits {fits}: write a tag as the text prints it, such as '[00:12] NAME:' or '**NAME**'")


def _told_apart(group: Group, bare: Form) -> list[Put]:
    """The places of a label in its own form where a time stands beside them, in another where none does."""
    return [(group.form if place[5] else bare, group.label, place) for place in group.places]
