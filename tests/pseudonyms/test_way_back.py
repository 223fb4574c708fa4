"""The way back: whatever the words, the key of a transcript restores its source."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import inquit

NAMES = ("Rose Penhallow", "Rose Reed", "Ivan Petrov", "Hope Oxley", "Carl McKendry", "Ruth Prell")
WORDS = tuple(word for name in NAMES for word in name.split())
PIECES = (
    *(
        form
        for word in WORDS
        for form in (
            word,
            word.upper(),
            word.lower(),
            word.capitalize(),
            word[:3].swapcase() + word[3:],
            word[:2] + word[2:4].upper() + word[4:],
        )
    ),
    *(form for word in WORDS for form in (word[0], word[0] + ".")),
    *("I", "A", "O", "T", "T.", "will", "RosePenhallow", "ivanpetrov", "Ivanpetrov", "HopeOXLEY", "IP", "RP", "I.P."),
)


@given(st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from((" ", ". ", ", ", ".", "@", "-", "\n"))), max_size=12))
def test_any_words_come_back(pieces: list[tuple[str, str]]) -> None:
    """Words, initials and odd spellings of names, in whatever order."""
    words = "".join(piece + gap for piece, gap in pieces)
    text = "".join(f"{name}: {said}\n" for said in ("So?", "And " + words + "so.", "Yes.") for name in NAMES)
    t = inquit.parse(text)
    done = t.pseudonymised()
    assert done.transcript.restored(done.key).source == t.source


@pytest.mark.parametrize("said", ["I met Rose P. there.", "RoSe, rose, ROSE and roSE.", "P. Rose Penhallow, R. P., Rose R. Penhallow."])
def test_odd_forms_come_back(said: str) -> None:
    """An initial of either word, and single letters in another case; the label stays the form that the key has."""
    text = f"Rose Penhallow: {said}\nTamsin Oake: Oh?\nRose Penhallow: Yes.\nTamsin Oake: Good.\n"
    t = inquit.parse(text)
    done = t.pseudonymised()
    assert {alias.form for alias in done.key.aliases} == {"Rose", "Penhallow", "Tamsin", "Oake"}
    assert done.transcript.restored(done.key).source == text


def test_what_cannot_come_back_is_listed() -> None:
    """A name in a spelling that is not the key's is replaced, and listed."""
    text = "Jürgen Brandvøld: Juergen?\nTamsin Oake: Jurgen BRANDVOLD.\nJürgen Brandvøld: Yes.\nTamsin Oake: Good.\n"
    done = inquit.parse(text).pseudonymised()
    assert [(one.original, one.reason) for one in done.unsure] == [
        (form, "in a spelling that is not the key's") for form in ("Juergen", "Jurgen", "BRANDVOLD")
    ]
