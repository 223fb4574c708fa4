"""Turns before their speakers are known: what finding the turns hands to the roster."""

from collections.abc import Sequence
from typing import NamedTuple

import attrs

__all__ = ["Cut", "Cuts"]


class Cut(NamedTuple):
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


@attrs.frozen(kw_only=True)
class Cuts:
    """The cuts of a text in order, a column for each of their fields: few of them are looked at one by one."""

    starts: Sequence[int]
    labels: Sequence[str]
    label_starts: Sequence[int]
    tag_ends: Sequence[int]
    text_starts: Sequence[int]
    text_ends: Sequence[int]

    def __len__(self) -> int:
        return len(self.starts)

    def __getitem__(self, number: int) -> Cut:
        """One of them; a negative number counts from behind. Raises `IndexError` where there is none."""
        return Cut(
            start=self.starts[number],
            label=self.labels[number],
            label_start=self.label_starts[number],
            tag_end=self.tag_ends[number],
            text_start=self.text_starts[number],
            text_end=self.text_ends[number],
        )

    def first(self, count: int) -> list[Cut]:
        """The first of them, fewer where there are not so many."""
        return [self[number] for number in range(min(count, len(self)))]

    @classmethod
    def of(cls, cuts: Sequence[Cut]) -> "Cuts":
        """The columns of some cuts."""
        starts, labels, label_starts, tag_ends, text_starts, text_ends = zip(*cuts, strict=True) if cuts else [()] * 6
        return cls(starts=starts, labels=labels, label_starts=label_starts, tag_ends=tag_ends, text_starts=text_starts, text_ends=text_ends)
