"""Rosters built from labels and words alone: the stage is tested without the stages before it."""

from collections.abc import Callable, Sequence

import pytest

from inquit.model import Span
from inquit.options import Options
from inquit.people.cuts import Cut, Cuts
from inquit.people.roster import Roster, roster


def _cut_up(preamble: str, turns: Sequence[tuple[str, str]], closing: str = "") -> tuple[str, list[Cut]]:
    """A source in which each turn is a line `label: words`, and its cuts."""
    source = preamble
    cuts: list[Cut] = []
    for n, (label, words) in enumerate(turns):
        start = len(source)
        tag_end = start + len(label) + 2
        text = words + (closing if n == len(turns) - 1 else "")
        source += f"{label}: {text}\n"
        cuts.append(Cut(start=start, label=label, label_start=start, tag_end=tag_end, text_start=tag_end, text_end=tag_end + len(text)))
    return source, cuts


def _roster_of(
    preamble: str, turns: Sequence[tuple[str, str]], closing: str = "", *, title: Span | None = None, options: Options | None = None
) -> Roster:
    """The roster of such a source."""
    source, cuts = _cut_up(preamble, turns, closing)
    before = Span(start=0, end=len(preamble)) if preamble else None
    return roster(source, Cuts.of(cuts), title=title, preamble=before, options=options or Options())


@pytest.fixture
def roster_of() -> Callable[..., Roster]:
    """A function from preamble, (label, words) pairs and closing lines to their roster."""
    return _roster_of
