"""The account that `explain` gives: every candidate, taken or refused, and the evidence that decided."""

import attrs

from inquit.model import Span

__all__ = ["Candidate", "Explanation", "LabelAccount", "LayoutVote", "Link", "Weight"]


@attrs.frozen(kw_only=True)
class Weight:
    """One row of the evidence table, as it spoke for one label or for the document."""

    name: str
    """The row's name: `recurs`."""
    value: float
    """How far the row applies, from 0 to 1 for most rows."""
    weight: float
    """Log-odds that it added; negative where it spoke against."""
    reason: str
    """The row's reason, one line."""


@attrs.frozen(kw_only=True)
class Candidate:
    """A place that might be a tag."""

    span: Span
    """The whole tag: markup, time, label, delimiter."""
    label: str
    """The label as printed."""
    layout: str
    """Name of the form it was seen in: the row of the layout table, with the markup and the lead that the tags have."""
    line: int
    """Line number, from 1; a line ends with LF, CR LF or CR."""
    taken: bool
    reason: str
    """Why it was taken or refused, in words."""


@attrs.frozen(kw_only=True)
class LabelAccount:
    """The evidence on one label in one layout: all its places share it."""

    label: str
    """As first printed."""
    layout: str
    places: int
    """How many candidates bear it."""
    taken: bool
    certainty: float
    """Probability that it is a speaker, from 0 to 1."""
    weights: tuple[Weight, ...]
    """The rows that spoke, heaviest first."""
    veto: str | None = None
    """The option that decided in place of the weights: `speakers`, `not_speakers`, `layout`, `tag_like` or `min_certainty`."""


@attrs.frozen(kw_only=True)
class LayoutVote:
    """How one layout did in the document's vote."""

    layout: str
    candidates: int
    taken: int
    votes: float
    """Share of the document's votes, from 0 to 1."""


@attrs.frozen(kw_only=True)
class Link:
    """A rule that joined two labels into one speaker, or refused to."""

    rule: str
    """Name of the rule: `declared`, `surname`."""
    label: str
    other: str
    """The label or name it was compared with."""
    joined: bool
    reason: str


@attrs.frozen(kw_only=True)
class Explanation:
    """Why the document was read as it was."""

    transcript: bool
    """Whether the text was taken for a transcript at all."""
    certainty: float
    """Probability that the text is a transcript, from 0 to 1."""
    weights: tuple[Weight, ...]
    """The rows that decided that."""
    layouts: tuple[LayoutVote, ...]
    """The vote, winner first."""
    labels: tuple[LabelAccount, ...]
    """The account of each label, in order of first appearance."""
    candidates: tuple[Candidate, ...]
    """Every place that might have been a tag, in order of the source."""
    links: tuple[Link, ...]
    """What the linking rules did, in order."""
