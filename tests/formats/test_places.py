"""Lines, columns and marked excerpts of error messages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inquit.places import broken, line_and_column, marked

LINES = st.text("ab\n\r\té漢\u0301\x1b\ud800", max_size=200)


@given(LINES, st.data())
def test_lines_and_columns_are_those_of_an_editor(text: str, data: st.DataObject) -> None:
    """Counting line ends one by one gives the same, wherever no CR LF is torn."""
    offset = data.draw(st.integers(0, len(text)))
    if text[offset - 1 : offset + 1] == "\r\n" and offset:
        offset -= 1
    before = text[:offset].replace("\r\n", "\n").replace("\r", "\n")
    assert line_and_column(text, offset) == (before.count("\n") + 1, len(before) - before.rfind("\n"))


@given(LINES, st.data())
def test_an_excerpt_is_short_and_harmless(text: str, data: st.DataObject) -> None:
    """It is two lines at most, holds no control characters, and can be encoded."""
    excerpt = marked(text, data.draw(st.integers(0, len(text))))
    assert len(excerpt.splitlines()) <= 2
    assert all(len(line) < 90 for line in excerpt.splitlines())
    assert not set(excerpt.encode().decode()) & set("\t\r\x1b")


@pytest.mark.parametrize(
    ("text", "offset", "excerpt"),
    [
        ("one,two", 4, "one,two\n    ^"),
        ("one\ntwo\nsix", 5, "two\n ^"),
        ("漢字 x", 3, "漢字 x\n\u3000\u3000 ^"),
        ("e\u0301 x", 3, "e\u0301 x\n  ^"),
        ("a\x1b[2J", 2, "a\ufffd[2J\n  ^"),
        ("a" * 100, 50, f"...{'a' * 70}...\n{' ' * 43}^"),
        ("one\n\ntwo", 4, ""),
        ("", 0, ""),
        ("one", 3, "one\n   ^"),
    ],
)
def test_the_caret_stands_below_the_place(text: str, offset: int, excerpt: str) -> None:
    """Wide characters take two columns, marks that combine none; long lines are cut on both sides."""
    assert marked(text, offset) == excerpt


def test_an_error_has_its_facts() -> None:
    """Line, column and excerpt are those of the offset."""
    error = broken("too odd", "one\ntwo", 5, source="talk.txt", hint="make it even")
    assert (error.line, error.column, error.reason, error.hint) == (2, 2, "too odd", "make it even")
    assert str(error) == "talk.txt:2:2: too odd\n    two\n     ^\n  make it even"
