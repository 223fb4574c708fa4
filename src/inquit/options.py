"""What a caller may decide for the parser: one frozen, keyword-only object."""

from collections.abc import Iterable, Mapping
from typing import Any, Literal, cast, get_args

import attrs

from inquit.errors import OptionsError

__all__ = ["LAYOUT_NAMES", "PLACE_HOLDER", "LayoutName", "Options"]

LayoutName = Literal[
    "voice", "nick", "tier", "colon", "square", "round", "element", "from", "subtitle", "stm", "posted", "pipe", "tab", "quoted", "timed",
    "dot", "dash", "gap", "sign", "capitals", "wide", "marker", "bold", "line", "run-on", "run-in",
]  # fmt: skip
"""The forms that a tag can take, each a row of the layout table: `colon` is `Ann Lee: Good morning.`"""

LAYOUT_NAMES: tuple[str, ...] = get_args(LayoutName)

PLACE_HOLDER = "NAME"
"""What stands for the label in an example of a tag."""

EXAMPLE_MOST = 200
"""The longest example of a tag, in code points."""


def _pairs(value: Mapping[str, str] | Iterable[tuple[str, str] | str]) -> tuple[tuple[str, str], ...]:
    given = cast("Mapping[str, str]", value).items() if isinstance(value, Mapping) else (value,) if isinstance(value, str) else value
    if not isinstance(given, Iterable):
        raise OptionsError(f"speakers: expected labels, each with the name it stands for, got {given!r}")
    pairs: list[tuple[str, str]] = []
    for pair in given:
        parts = (pair, pair) if isinstance(pair, str) else tuple(pair) if isinstance(pair, Iterable) else (pair,)
        if len(parts) != 2 or not all(isinstance(part, str) and part.strip() for part in parts):
            raise OptionsError(f"speakers: expected label and name, neither of them empty, got {' and '.join(map(repr, parts))}")
        pairs.append((parts[0], parts[1]))
    return tuple(pairs)


def _labels(value: Iterable[str]) -> tuple[str, ...]:
    if not isinstance(value, Iterable):
        raise OptionsError(f"not_speakers: expected labels, got {value!r}")
    labels = (value,) if isinstance(value, str) else tuple(value)
    for label in labels:
        if not isinstance(label, str) or not label.strip():
            raise OptionsError(f"not_speakers: expected labels, none of them empty, got {label!r}")
    return labels


def _layout(_options: object, _field: object, value: Any) -> None:
    if value is not None and value not in LAYOUT_NAMES:
        raise OptionsError(f"layout: there is no {value!r}; choose from {', '.join(LAYOUT_NAMES)}")


def _tag_like(_options: object, _field: object, value: Any) -> None:
    if value is None:
        return
    if not isinstance(value, str) or value.count(PLACE_HOLDER) != 1 or len(value.splitlines()) != 1 or len(value) > EXAMPLE_MOST:
        raise OptionsError(f"tag_like: expected one line with {PLACE_HOLDER} once in it, such as '[00:12] NAME:', got {value!r}")


def _yes_or_no(_options: object, field: "attrs.Attribute[bool]", value: Any) -> None:
    if not isinstance(value, bool):
        raise OptionsError(f"{field.name}: expected True or False, got {value!r}")


def _min_certainty(_options: object, _field: object, value: Any) -> None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
        raise OptionsError(f"min_certainty: expected a number from 0 to 1, got {value!r}")


@attrs.frozen(kw_only=True)
class Options:
    """Choices for `parse` and its relatives. A misspelt one is a TypeError, a bad value or a contradiction an OptionsError.

    >>> Options(speakers={"MV": "Maren Voss"}).speakers
    (('MV', 'Maren Voss'),)
    """

    speakers: tuple[tuple[str, str], ...] = attrs.field(default=(), converter=_pairs)
    """Labels that are speakers whatever the text says, each with the name it stands for: a mapping, pairs, or labels alone."""
    not_speakers: tuple[str, ...] = attrs.field(default=(), converter=_labels)
    """Labels that are no speakers, however much they look like it."""
    layout: LayoutName | None = attrs.field(default=None, validator=_layout)
    """The form of this text's tags; places of any other form are refused."""
    tag_like: str | None = attrs.field(default=None, validator=_tag_like)
    """A tag as this text prints them, with NAME for the label and any digits for digits: `[00:12] NAME:`.

    Places of another form, markup or lead are refused, and places without a time where the example has one.
    An example that fits no layout raises an `OptionsError` from the first `parse` or `explain`.
    """
    min_certainty: float = attrs.field(default=0.5, validator=_min_certainty)
    """How likely a label must be a speaker, and the text a transcript, from 0 (everything) to 1 (only `speakers`)."""
    repair_tags: bool = attrs.field(default=False, validator=_yes_or_no)
    """Read a rare label that is one letter away from a frequent one as that label: `WIL` among many `WILL`. Each is a problem IQ301."""
    strict: bool = attrs.field(default=False, validator=_yes_or_no)
    """Raise a `StrictError` with all problems of severity error instead of returning them."""

    def __attrs_post_init__(self) -> None:
        names: dict[str, str] = {}
        for label, name in self.speakers:
            if names.setdefault(label, name) != name:
                raise OptionsError(f"speakers: {label!r} cannot be both {names[label]!r} and {name!r}")
        speaking = {label.strip().casefold() for label in names}
        for label in self.not_speakers:
            if label.strip().casefold() in speaking:
                raise OptionsError(f"not_speakers: {label!r} is among the speakers, too")
