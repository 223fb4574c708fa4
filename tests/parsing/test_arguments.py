"""What is given to `parse`, `explain` and `read` by mistake."""

from pathlib import Path
from typing import Any

import pytest

import inquit

TALK = "Ann: Why now?\nBo: So.\nAnn: Oh.\nBo: Yes.\n"


def test_no_options_are_the_usual_ones() -> None:
    """None means the default, as everywhere."""
    assert inquit.parse(TALK, options=None) == inquit.parse(TALK)
    assert inquit.explain(TALK, options=None) == inquit.explain(TALK)
    assert inquit.read(TALK.encode(), options=None) == inquit.parse(TALK)
    assert inquit.loads(TALK, "text", options=None) == inquit.parse(TALK)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (None, "expected a str, got NoneType"),
        (b"Ann: Oh.", "expected a str, got bytes: decode it, or use inquit.read"),
        (Path("talk.txt"), f"expected a str, got {type(Path()).__name__}: use inquit.read"),
        (["Ann: Oh."], "expected a str, got list"),
    ],
)
def test_what_is_no_text(given: Any, message: str) -> None:
    """It is said what was expected, what came, and what to do."""
    for function in (inquit.parse, inquit.explain):
        with pytest.raises(TypeError, match=rf"{function.__name__}: {message}$"):
            function(given)


def test_what_are_no_options() -> None:
    """A dict is none."""
    wrong: Any = {"strict": True}
    with pytest.raises(TypeError, match=r"parse: options: expected inquit.Options\(...\), got dict"):
        inquit.parse(TALK, options=wrong)


@pytest.mark.parametrize("given", [None, 3, object()])
def test_what_is_no_file(given: Any) -> None:
    """Nothing that could be read."""
    with pytest.raises(TypeError, match="read: expected a path, bytes or an open file"):
        inquit.read(given)
