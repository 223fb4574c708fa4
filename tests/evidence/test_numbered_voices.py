"""Labels with numbers: voices go to and fro, items count up."""

import pytest

from inquit.candidates.scan import scan
from inquit.candidates.view import view
from inquit.evidence.declared import numbered_voices


def voices(*numbers: int) -> set[str]:
    """The keys that are voices in a text whose labels have these numbers."""
    return set(numbered_voices(scan(view("".join(f"Track {number}: So it is.\n" for number in numbers)))))


def test_voices_go_to_and_fro() -> None:
    """Whoever answers may have a lower number."""
    assert voices(2, 1, 2, 3, 1, 2) == {"track 1", "track 2", "track 3"}


@pytest.mark.parametrize("numbers", [(1, 2, 3, 4, 5, 6), (1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4, 5), (2, 1, 2, 1, 2), (2, 2, 2, 2, 2, 2)])
def test_items_count_up(numbers: tuple[int, ...]) -> None:
    """Steps of several lists, few labels and one label that comes again are no voices."""
    assert not voices(*numbers)
