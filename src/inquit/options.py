"""What a caller may decide for the parser: one frozen, keyword-only object."""

from collections.abc import Iterable, Mapping

import attrs

from inquit.errors import OptionsError

__all__ = ["Options"]


def _pairs(value: Mapping[str, str] | Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    pairs = tuple(value.items()) if isinstance(value, Mapping) else tuple(value)
    for pair in pairs:
        if len(pair) != 2 or not all(isinstance(part, str) and part.strip() for part in pair):
            raise OptionsError(f"speakers: expected label and name, neither of them empty, got {pair!r}")
    return pairs


def _labels(value: Iterable[str]) -> tuple[str, ...]:
    labels = (value,) if isinstance(value, str) else tuple(value)
    for label in labels:
        if not isinstance(label, str) or not label.strip():
            raise OptionsError(f"not_speakers: expected labels, none of them empty, got {label!r}")
    return labels


@attrs.frozen(kw_only=True)
class Options:
    """Choices for `parse` and its relatives. A misspelt one is a TypeError, a bad value an OptionsError.

    >>> Options(speakers={"MV": "Maren Voss"}).speakers
    (('MV', 'Maren Voss'),)
    """

    speakers: tuple[tuple[str, str], ...] = attrs.field(default=(), converter=_pairs)
    """Labels that are speakers whatever the text says, each with the name it stands for; a mapping will do."""
    not_speakers: tuple[str, ...] = attrs.field(default=(), converter=_labels)
    """Labels that are no speakers, however much they look like it."""
    strict: bool = False
    """Raise a `StrictError` with all problems of severity error instead of returning them."""
