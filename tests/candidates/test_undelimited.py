"""Names before words with nothing but a blank between."""

import pytest

import inquit

SAID = (
    "Who counts the boats here?",
    "Nobody does. They are gone, and so is the quay.",
    "Then who rings the bell at noon?",
    "The wind, on most days.",
    "And at night?",
    "At night it rings by itself.",
    "That is hard to believe.",
    "You have never slept here.",
)
CASTS = {
    "first names": ("Ada", "Olof"),
    "full names": ("Ada Finch", "Olof Brandt"),
    "Cyrillic": ("Глаша", "Верстов"),
    "handles": ("@fn004", "@mn1988f"),
    "three": ("Ada", "Olof", "Mira"),
}


def lines(cast: tuple[str, ...], said: tuple[str, ...], end: str) -> str:
    """The words of each in turn."""
    return "".join(f"{cast[n % len(cast)]} {words}{end}" for n, words in enumerate(said))


@pytest.mark.parametrize("end", ["\n", "\n\n", "\nSo it goes.\n\n"])
@pytest.mark.parametrize("cast", CASTS.values(), ids=CASTS)
def test_names_without_a_delimiter(cast: tuple[str, ...], end: str) -> None:
    """Lines, or paragraphs of some lines, that begin with one of a few names."""
    t = inquit.parse(lines(cast, SAID + SAID[:1], end))
    assert [turn.label for turn in t.turns] == [cast[n % len(cast)].removeprefix("@") for n in range(len(SAID) + 1)]
    assert [turn.text.partition("\n")[0] for turn in t.turns] == [*SAID, SAID[0]]


NONE = {
    "what people do": lines(("Ada", "Olof"), tuple(f"counted the boats on day {n}." for n in range(9)), "\n"),
    "a litany of words": lines(("Winter", "Summer"), tuple(f"Is {what} the ice in winter." for what in "abcdefghi"), "\n"),
    "a table of medals": lines(("Gold", "Silver"), ("Ada Finch", "Olof Brandt", "Mira Lund", "Tom Quill") * 3, "\n"),
    "one name": lines(("Ada",), SAID * 2, "\n"),
    "small words": lines(("And", "Then"), tuple(f"Ada went to the quay on day {n}." for n in range(9)), "\n"),
}


@pytest.mark.parametrize("text", NONE.values(), ids=NONE)
def test_what_begins_so_and_is_no_talk(text: str) -> None:
    """Words of a sentence, names that stand in the text in small letters, lists, one name alone."""
    assert inquit.parse(text).turns == ()
