"""Lines and columns of many places in one text, for which it is gone through once."""

from bisect import bisect_right
from typing import Self

import attrs
import regex

__all__ = ["Lines"]

# LF, CR LF and a lone CR, as in text editors and in `inquit.places`.
LINE_END = regex.compile(r"\r\n|\r|\n")


@attrs.frozen(kw_only=True)
class Lines:
    """Where the lines of a text begin."""

    starts: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> Self:
        """The lines of a text."""
        return cls(starts=(0, *(match.end() for match in LINE_END.finditer(text))))

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, both from 1, the column in code points."""
        line = bisect_right(self.starts, offset)
        return line, offset - self.starts[line - 1] + 1
