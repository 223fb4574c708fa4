"""Tags inside tags: which of two delimiters on a line ends the label."""

import pytest

import inquit

SPEAKING = {
    "initials": ("J. Reed: Why?\nC. Moss: So.\nJ. Reed: When?\nC. Moss: At nine.\n", ["J. Reed", "C. Moss"] * 2),
    "one letter for two people": ("J. Reed: Why?\nJ. Moss: So.\nJ. Reed: When?\nJ. Moss: At nine.\n", ["J. Reed", "J. Moss"] * 2),
    "several initials": ("J. R. Reed: Why?\nK.-H. Moss: So.\nJ. R. Reed: When?\nK.-H. Moss: Now.\n", ["J. R. Reed", "K.-H. Moss"] * 2),
    "an honorific of another language": (
        "Dhr. Jansen: Why?\nMevr. Moss: So.\nDhr. Jansen: When?\nMevr. Moss: Now.\n",
        ["Dhr. Jansen", "Mevr. Moss"] * 2,
    ),
    "each once": ("J. Reed: What did you find?\nC. Moss: A wheel and two stones.\n", ["J. Reed", "C. Moss"]),
    "answers": ("Q. Why?\nA. Yes: I did.\nQ. When?\nA. At nine.\n", ["Q", "A"] * 2),
    "one answer": ("Q. Why?\nA. Yes: I did.\n", ["Q", "A"]),
    "a dash": ("Ann - host: Why?\nBo - guest: So.\nAnn - host: When?\nBo - guest: Now.\n", ["Ann - host", "Bo - guest"] * 2),
    "a colon behind a dash": ("Ann - The thing: why?\nBo - So.\nAnn - When?\nBo - Look: now.\n", ["Ann", "Bo"] * 2),
}


@pytest.mark.parametrize("name", SPEAKING)
def test_the_outer_label_speaks(name: str) -> None:
    """The label goes on to the colon where it comes again there, or is a name; else the first delimiter ends it."""
    text, labels = SPEAKING[name]
    assert [turn.label for turn in inquit.parse(text).turns] == labels
