"""What the person said about tags and speakers, where no document bears it out: said once, at the end of a run."""

import attrs

from inquit.cli.failures import complain
from inquit.model import Transcript

__all__ = ["IDLE", "Unheard"]

IDLE = "IQ104"
"""The code of an option that fits nothing in a text."""


@attrs.define(kw_only=True)
class Unheard:
    """Gathers, document by document, which options fit nothing: one that fits in any of them is no slip."""

    told: bool = False
    """Whether the person said anything about how texts are read."""
    expected: frozenset[str] = frozenset()
    """What may be said of a document: a series has people who are absent from some of its parts."""
    slips: tuple[str, ...] | None = None
    """What is true of every text so far; None before the first."""
    decided: list[str] = attrs.field(factory=list[str])
    """The documents that hold what was decided before, and are not read again."""

    def text(self, found: Transcript) -> None:
        """Take in a text that was read."""
        said = {problem.message: None for problem in found.problems if problem.code == IDLE}
        self.slips = tuple(one for one in (said if self.slips is None else self.slips) if one in said and one not in self.expected)

    def other(self, name: str) -> None:
        """Take in a document in another format, by its name."""
        if name not in self.decided:
            self.decided.append(name)

    def report(self, *, slips: bool = True) -> None:
        """Say on standard error what was not heard; `slips` says whether those of texts are said here."""
        for message in (self.slips or ()) if slips else ():
            complain(message)
        if self.told and self.decided:
            more = f" and {len(self.decided) - 1:,} more" if len(self.decided) > 1 else ""
            complain(f"{self.decided[0]}{more}: what you say about tags and speakers is not used, for they were decided before")
