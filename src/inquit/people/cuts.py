"""A turn before its speaker is known: what finding the turns hands to the roster."""

import attrs

__all__ = ["Cut"]


@attrs.frozen(kw_only=True)
class Cut:
    """A tag and the words behind it. Offsets are half-open, in code points, into the source."""

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
