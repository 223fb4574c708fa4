"""Whether a line closes the record, or heads what a page has behind the talk; and the tags that are such lines."""

from collections.abc import Sequence

from inquit.candidates.view import View
from inquit.evidence.marks import Mark
from inquit.pages.back_words import BACK_HEADINGS
from inquit.pages.lines import CLOSING_ROWS

__all__ = ["below_the_talk", "closes"]

CLOSING_MOST = 300
"""The longest closing line, in code points."""

MARKS = " \t*_-–—=~#[](){}<>|"
"""What may stand around a closing line."""


def closes(line: str) -> bool:
    """Whether a line speaks of the record, or is a heading of what follows the talk.

    >>> closes("© 2024 Harbour Press"), closes("## Further reading"), closes("Further reading is no fun.")
    (True, True, False)
    """
    bare = line.strip(MARKS)
    if not bare or len(bare) > CLOSING_MOST:
        return False
    return bare.rstrip(":：").casefold() in BACK_HEADINGS or any(row.pattern.match(bare, concurrent=False) for row in CLOSING_ROWS)


def below_the_talk(page: View, marks: Sequence[Mark]) -> int:
    """How many of the last tags are closing lines: labels that stand once, as `Labels: seals, ferries`, and not the only tags."""
    count = 0
    for place, group in reversed(marks[1:]):
        if len(group.places) > 1 or not closes(page.lines[place[0]]):
            break
        count += 1
    return count
