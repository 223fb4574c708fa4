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
    "months that are names": ("Jul. O where is it?\nAug. Behind the quay.\nJul. Then fetch it.\nAug. I cannot swim.\n", ["Jul", "Aug"] * 2),
    "a tab behind initials": ("J. Smith\tWhy?\nT. Bell\tSo.\nJ. Smith\tWhen?\nT. Bell\tNow.\n", ["J. Smith", "T. Bell"] * 2),
    "a dash behind initials": ("J. Smith - Why?\nT. Bell - So.\nJ. Smith - When?\nT. Bell - Now.\n", ["J. Smith", "T. Bell"] * 2),
    "initials on their own line": ("R.H.\nWhy?\n\nT.B.\nSo, by plane.\n\nR.H.\nWhen?\n\nT.B.\nNow.\n", ["R.H.", "T.B."] * 2),
    "an answer that is a name": ("Q. Who was it?\nA. Ann Lee.\nQ. Where?\nA. In Sund.\n", ["Q", "A"] * 2),
    "answers alike": ("Q. Really?\nA. Yes.\nQ. Really?\nA. Yes.\n", ["Q", "A"] * 2),
    "a dash": ("Ann - host: Why?\nBo - guest: So.\nAnn - host: When?\nBo - guest: Now.\n", ["Ann - host", "Bo - guest"] * 2),
    "a firm and a time": (
        "Ann Lee - Acme   0:03\nWhy?\n\nBo Yu - Acme   0:10\nSo.\n\nAnn Lee - Acme   0:19\nWhen?\n\nBo Yu - Acme   0:25\nNow.\n",
        ["Ann Lee - Acme", "Bo Yu - Acme"] * 2,
    ),
    "a firm behind a bar": (
        "Ann Lee | Acme (0:03)\nWhy?\n\nBo Yu | Acme (0:10)\nSo.\n\nAnn Lee | Acme (0:19)\nWhen?\n\nBo Yu | Acme (0:25)\nNow.\n",
        ["Ann Lee | Acme", "Bo Yu | Acme"] * 2,
    ),
    "a time behind a dash": ("Ann - At 9:30\nBo - Why?\nAnn - So be it.\nBo - At 9:30\n", ["Ann", "Bo"] * 2),
    "a colon behind a dash": ("Ann - The thing: why?\nBo - So.\nAnn - When?\nBo - Look: now.\n", ["Ann", "Bo"] * 2),
}


@pytest.mark.parametrize("name", SPEAKING)
def test_the_outer_label_speaks(name: str) -> None:
    """The label goes on to the colon where it comes again there, or is a name; else the first delimiter ends it."""
    text, labels = SPEAKING[name]
    assert [turn.label for turn in inquit.parse(text).turns] == labels
