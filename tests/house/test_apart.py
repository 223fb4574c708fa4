"""The check that keeps other people's text out of the repository can fail."""

import pytest

from tests.fitting import apart

THEIRS = "The ferry left the quay at noon, with two goats and a piano on deck."


@pytest.mark.parametrize("text", [THEIRS, "⟦Q. ⟧THE FERRY LEFT the quay, at 12 noon — with two\ngoats and a piano on"])
def test_a_borrowed_run_is_named(text: str) -> None:
    """Ten words in a row, whatever stands between them."""
    assert set(apart.borrowed({run: {"ours.txt"} for run in apart.runs(text)}, iter([THEIRS]))) == {"ours.txt"}


def test_nine_words_are_a_phrase() -> None:
    """What anybody might say is nobody's."""
    nine = " ".join(THEIRS.split()[:9])
    assert not apart.borrowed({run: {"ours.txt"} for run in apart.runs(f"{nine} nobody waved")}, iter([THEIRS]))


def test_a_row_of_numbers_is_a_run() -> None:
    """The margin of a page that real courts print, too, is made shorter rather than let through."""
    margin = "\n".join(map(str, range(11, 21)))
    assert apart.borrowed({run: {"ours.txt"} for run in apart.runs(margin)}, iter([f"MS. FINCH: Yes.\n{margin}\n"]))
