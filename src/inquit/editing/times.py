"""Times that a caller gives: whole milliseconds, as in all transcripts."""

from inquit.errors import EditError

__all__ = ["whole_ms"]


def whole_ms(value: object, what: str, *, least: int | None = None) -> int:
    """The value, a whole number and no less than `least`; raises `EditError`, which begins with `what`, for any other.

    >>> whole_ms(90_000, "joined: shift_ms")
    90000
    """
    if isinstance(value, bool) or not isinstance(value, int):
        raise EditError(f"{what}: expected a whole number of milliseconds, got {value!r}: round it, int() does")
    if least is not None and value < least:
        raise EditError(f"{what}: expected {least} or more milliseconds, got {value}")
    return value
