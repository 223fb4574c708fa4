"""What a row of evidence is: a measure with its reason, an example that it fires on and a near miss that it spares."""

from collections.abc import Callable
from typing import Generic, TypeVar

import attrs

__all__ = ["Row", "Sample", "on", "speaks_against", "speaks_either_way", "speaks_for", "tagged", "whole"]

Facts = TypeVar("Facts")


@attrs.frozen(kw_only=True)
class Sample:
    """A small text, and the label in it that a row is tried on."""

    text: str
    label: str = ""
    """As first printed; empty where the row weighs a whole document."""
    form: str = ""
    """The form as `explain` calls it, where the label stands in several; else the first that has it."""


@attrs.frozen(kw_only=True)
class Row(Generic[Facts]):
    """One named piece of evidence."""

    name: str
    reason: str
    sign: int
    """1: can only speak for, -1: only against, 0: either. The fit may not turn it round."""
    measure: Callable[[Facts], float]
    """How far it applies."""
    fires: Sample
    """The measure is above `above` here."""
    spares: Sample
    """A reader might nearly take this for the same, and the measure is not above `above`."""
    above: float = 0.0
    """Where firing begins: 0, but 0.5 or more for shares that no text with a tag brings down to 0."""


def speaks_for(
    name: str, reason: str, measure: Callable[[Facts], float], *, fires: Sample, spares: Sample, above: float = 0.0
) -> Row[Facts]:
    """A row that can only speak for a tag."""
    return Row(name=name, reason=reason, sign=1, measure=measure, fires=fires, spares=spares, above=above)


def speaks_against(
    name: str, reason: str, measure: Callable[[Facts], float], *, fires: Sample, spares: Sample, above: float = 0.0
) -> Row[Facts]:
    """A row that can only speak against it."""
    return Row(name=name, reason=reason, sign=-1, measure=measure, fires=fires, spares=spares, above=above)


def speaks_either_way(
    name: str, reason: str, measure: Callable[[Facts], float], *, fires: Sample, spares: Sample, above: float = 0.0
) -> Row[Facts]:
    """A row whose meaning the fit decides."""
    return Row(name=name, reason=reason, sign=0, measure=measure, fires=fires, spares=spares, above=above)


def on(label: str, text: str, *, form: str = "") -> Sample:
    """A label in a text."""
    return Sample(text=text, label=label, form=form)


def tagged(label: str) -> Sample:
    """A label in the plainest tag there is, for rows that look at nothing else."""
    return Sample(text=f"{label}: Good morning.\n", label=label)


def whole(text: str) -> Sample:
    """A text, for rows that weigh the document."""
    return Sample(text=text)
