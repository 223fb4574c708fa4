"""Hypothesis strategies of these tests, on top of the public ones."""

from hypothesis import strategies as st

from inquit.testing import Noise, damaged, texts
from inquit.testing.people import casts
from inquit.testing.tagged import talks as drawn_talks
from inquit.testing.writing import Talk, told

__all__ = ["ODD", "casts", "damaged_texts", "talks", "texts", "written_talks"]

ODD = Noise.all().less("line_ends", "mark", "scripts")
"""What may be odd about a talk whose line ends and marks a test changes itself."""


def written_talks(*, min_turns: int = 1, noise: Noise = ODD) -> st.SearchStrategy[str]:
    """Talks as text, in Latin script, with LF at the line ends and no byte order mark."""
    drawn = drawn_talks(scripts=["latin"], min_turns=min_turns, noise=noise)
    return st.builds(lambda talk, cast: told(talk, cast)[0], drawn, casts())


def talks(*, least: int = 1) -> st.SearchStrategy[Talk]:
    """Talks before anybody has a name, of so many turns or more, in Latin script, without slips."""
    return drawn_talks(scripts=["latin"], min_turns=least, noise=ODD.less("typos"))


def damaged_texts() -> st.SearchStrategy[str]:
    """Such talks with pieces of anything put in, and stretches taken out."""
    return written_talks().flatmap(damaged)
