"""Turns counted anew after some were added or taken away."""

from collections.abc import Iterable, Mapping

import attrs

from inquit.model import Segment, Turn

__all__ = ["numbered", "referred"]


def numbered(turns: Iterable[Turn]) -> tuple[Turn, ...]:
    """The turns with their positions as indexes."""
    return tuple(turn if turn.index == n else attrs.evolve(turn, index=n) for n, turn in enumerate(turns))


def referred(outside: Iterable[Segment], new: Mapping[int, int]) -> tuple[Segment, ...]:
    """The segments with the new indexes of the turns that they belong to; None where that turn is gone."""
    return tuple(segment if segment.turn is None else attrs.evolve(segment, turn=new.get(segment.turn)) for segment in outside)
