"""Properties of what stands between a text and the terminal: nothing is lost, and nothing gets through."""

from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from inquit.cli.setting import set_lines
from inquit.cli.terminal import plain
from inquit.cli.visible import UNSEEN, visible

TEXTS = st.text(st.sampled_from("abc dé.\n\t 界\u0301\x1b\u202e[]:"), max_size=300) | st.text(max_size=80)


@given(TEXTS)
def test_nothing_unseen_is_left(text: str) -> None:
    """A visible text holds no character that a terminal would obey, and is visible as it is."""
    assert not UNSEEN.search(visible(text))
    assert visible(visible(text)) == visible(text)


@given(TEXTS)
def test_styled_and_plain_agree(text: str) -> None:
    """The styled form of a text says the same as the plain one."""
    assert plain(text).plain == visible(text)


@given(text=TEXTS, width=st.integers(2, 60))
def test_setting_loses_no_word(text: str, width: int) -> None:
    """Whatever the width, the lines hold every character but blanks, in order, and fit."""
    lines = list(set_lines(plain(text), Console(width=width), width))
    assert "".join("".join(line.plain.split()) for line in lines) == "".join(visible(text).split())
    assert all(line.cell_len <= width for line in lines if "\t" not in line.plain)
