"""A turn before its speaker is known: what finding the turns hands to the roster."""

from typing import NamedTuple

__all__ = ["Cut"]


class Cut(NamedTuple):
    """A tag and the words behind it. Offsets are half-open, in code points, into the source.

    A tuple, as there is one for each turn and it lives for one parse: made in half the time of a class of attrs.
    """

    start: int
    """Start of the tag, its markup and time included."""
    label: str
    """The label as printed, without delimiter, markup or time: `Dr. Maren Voss (MV)`."""
    label_start: int
    """Offset of the label's first character."""
    tag_end: int
    """Offset behind the tag."""
    text_start: int
    """Offset of the first character of the words."""
    text_end: int
    """Offset behind the last character of the words, outer white space trimmed."""
