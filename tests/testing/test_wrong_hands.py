"""What the conformance kit says to whom uses it wrongly."""

from typing import Any

import pytest

import inquit
from inquit.testing import check_parser
from inquit.testing.hearing import heard

TURN = inquit.parse("Ann: Why now?\nBo: So.\nAnn: Oh.\nBo: Yes.\n").turns[0]
EXPECTED = r"a turn is a Heard, \(speaker, text\) or \(speaker, text, start, end\), got "


@pytest.mark.parametrize(
    ("turn", "came"),
    [
        ({"speaker": "Ann", "text": "Oh."}, r"dict: \{'speaker': 'Ann'"),
        (TURN, r"inquit.Turn, of which inquit.testing.by_inquit shows what to take: Turn\("),
        ("Oh", "str: 'Oh'"),
        (3, "int: 3"),
        (("Ann", "Oh.", 3), "tuple: "),
        (("Ann", 3), r"\('Ann', 3\)"),
    ],
)
def test_what_is_no_turn(turn: Any, came: str) -> None:
    """It is said what was expected and what came."""
    with pytest.raises(TypeError, match=EXPECTED + came):
        heard(turn)


def test_a_parser_that_gives_dicts() -> None:
    """The report has it as the reason; and a promise that was not tried is no key of it."""
    wrong: Any = lambda _: [{"speaker": "Ann", "text": "Oh."}]  # noqa: E731  # a parser in a line
    report = check_parser(wrong, promises=["returns"], max_examples=3)
    assert report["returns"].counterexample is not None
    assert report["returns"].counterexample.reason.startswith("TypeError: a turn is a Heard, ")
    nothing: Any = "nope"
    with pytest.raises(KeyError, match="'nope' was not tried: there are returns"):
        report[nothing]
