"""Encodings that cannot take what is to be written."""

from io import BytesIO
from pathlib import Path

import pytest

import inquit

TALK = inquit.parse("Zoë: Why now?\nBo: So.\nZoë: Oh.\nBo: Yes.\n")
LACKING = r"'ë' at 2:\d+ of the output has no place in ascii: write it in utf-8, which has every character"


def test_an_encoding_that_lacks_a_character(tmp_path: Path) -> None:
    """The error names the character and its place, and nothing is written."""
    with pytest.raises(inquit.FormatError, match=LACKING):
        inquit.write(TALK, tmp_path / "talk.csv", encoding="ascii")
    with pytest.raises(inquit.FormatError, match=LACKING):
        inquit.write(TALK, BytesIO(), format="csv", encoding="ascii")
    with pytest.raises(inquit.FormatError, match="has no place in ascii"):
        TALK.roster().write(tmp_path / "people.csv", encoding="ascii")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", ["nope", "rot13", "a\0b"])
def test_an_encoding_that_there_is_not(tmp_path: Path, name: str) -> None:
    """The same error as in reading."""
    with pytest.raises(inquit.OptionsError, match="is no text encoding that Python knows"):
        inquit.write(TALK, tmp_path / "talk.csv", encoding=name)
    assert not list(tmp_path.iterdir())
