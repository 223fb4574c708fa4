"""The words of the tables are in the form in which labels are looked up."""

import pytest

import inquit
from inquit.candidates import lexicon, role_words
from inquit.candidates.groups import key_of
from inquit.evidence.shapes import shape_of

KEYED = {
    "abbreviations": lexicon.ABBREVIATIONS,
    "attendance": lexicon.ATTENDANCE,
    "clock words": lexicon.CLOCK_WORDS,
    "cues": lexicon.CUES,
    "false friends": lexicon.FALSE_FRIENDS,
    "honorifics": role_words.HONORIFICS,
    "names of markup": lexicon.MARKUP_NAMES,
    "prepositions": lexicon.PREPOSITIONS,
    "roles": role_words.ROLES,
    "whom one speaks of": lexicon.SPOKEN_OF,
}


@pytest.mark.parametrize("table", KEYED)
def test_no_word_is_out_of_reach(table: str) -> None:
    """A word that no key can have would be there for nothing."""
    assert [word for word in KEYED[table] if key_of(word) != word] == []


def test_stop_words_differ_from_keys_in_apostrophes_alone() -> None:
    """They are looked up as printed, too: `don't` is one word."""
    assert [word for word in lexicon.STOP_WORDS if key_of(word) != word and "'" not in word] == []


@pytest.mark.parametrize("label", ["Πρόεδρος", "Ο Υπουργός", "Journalist", "Председатель"])
def test_offices_whatever_their_last_letter(label: str) -> None:
    """A final sigma is a sigma."""
    assert shape_of(label, key_of(label)).role


@pytest.mark.parametrize("label", ["Don't Forget", "Don’t Forget", "I'm Here"])
def test_elided_words_begin_sentences(label: str) -> None:
    """`Don't` is no `Don`, and what begins with it is no name."""
    shape = shape_of(label, key_of(label))
    assert (shape.stop_first, shape.honorific) == (True, False)
    assert shape_of("Don Ramiro", "don ramiro").honorific


@pytest.mark.parametrize("label", ["Don't Forget", "Wichtig", "Uwaga", "Voorbeeld"])
def test_a_warning_among_turns(label: str) -> None:
    """A line that begins like a sentence, or as one draws attention to something, opens no turn."""
    said = "Ann Reed: Good morning, and what did you find?\nCarl Moss: A wheel, and a great many mice.\n"
    text = f"{said}{label}: the old mill is closed.\n{said}{said}"
    assert {turn.label for turn in inquit.parse(text).turns} == {"Ann Reed", "Carl Moss"}


@pytest.mark.parametrize(("label", "friend"), [("subject_011", False), ("Subject 3", False), ("Subject", True), ("Figure 3", True)])
def test_whom_studies_call_by_number(label: str, friend: bool) -> None:  # noqa: FBT001  # a column of the table
    """What a mail is about has no number."""
    assert shape_of(label, key_of(label)).false_friend is friend


def test_a_name_that_is_an_element_too() -> None:
    """`Mark` is somebody, though pages have an element of that name; `strong` is nobody."""
    assert not shape_of("Mark", "mark").markup_name
    assert shape_of("strong", "strong").markup_name
