"""Objects made in bulk are those that the constructor makes."""

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inquit.bulk import made
from inquit.model import Span, Turn


@given(st.lists(st.tuples(st.integers(), st.integers())))
def test_as_the_constructor_does(ends: list[tuple[int, int]]) -> None:
    """Every field has its value."""
    spans = made(Span, {"start": [start for start, _ in ends], "end": [end for _, end in ends]})
    assert spans == [Span(start=start, end=end) for start, end in ends]


def test_defaults() -> None:
    """A field without a column has its default."""
    required = {field.name: [None] for field in attrs.fields(Turn) if field.default is attrs.NOTHING}
    (turn,) = made(Turn, required)
    assert (turn.events, turn.start_ms, turn.end_ms) == ((), None, None)


def test_columns_of_different_lengths() -> None:
    """Columns that differ in length are an error, and no half-made objects."""
    with pytest.raises(ValueError, match="too many values"):
        made(Span, {"start": [1, 2], "end": [3]})


def test_a_missing_column() -> None:
    """So is a field without a column and without a default."""
    with pytest.raises(KeyError, match="end"):
        made(Span, {"start": [1]})
