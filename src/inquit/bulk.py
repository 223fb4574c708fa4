"""Frozen objects made many at once: column by column, in about half the time that their constructor takes."""

from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import repeat
from typing import TypeVar

import attrs

__all__ = ["made"]

Kind = TypeVar("Kind", bound=attrs.AttrsInstance)


def made(kind: type[Kind], columns: Mapping[str, Sequence[object]]) -> list[Kind]:
    """Objects of a slotted attrs class without converters or validators, from a column of values for each of its fields.

    A field without a column has its default, a plain value, in all of them.
    Raises `ValueError` for columns that differ in length, `KeyError` for a field without column and default.
    """
    (count,) = {len(column) for column in columns.values()}
    objects = list(map(kind.__new__, repeat(kind, count)))
    for field in attrs.fields(kind):
        column: Iterable[object] = columns.get(field.name, repeat(field.default, count))
        if field.default is attrs.NOTHING:
            column = columns[field.name]
        # What the constructor does for one object after the other, done for one field after the other.
        put: Callable[[object, object], None] = getattr(kind, field.name).__set__
        deque(map(put, objects, column), maxlen=0)
    return objects
