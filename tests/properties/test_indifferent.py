"""Promise 5: byte order mark, line ends, trailing blanks, blank lines between turns and normal forms change no turn."""

import unicodedata
from collections.abc import Callable
from typing import Literal

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import inquit
from inquit.testing import reading_of
from inquit.testing.forms import FORMS, Form
from inquit.testing.people import Person, casts
from inquit.testing.tagged import talks
from inquit.testing.writing import Talk, written
from tests.properties.strategies import ODD, damaged_texts, written_talks
from tests.properties.talks import ACCENTED, plain_talks, talk_of

UNNUMBERED = tuple(form for form in FORMS if not form.cues and "\n" in form.gap)
"""All but captions and turns that share a line.

The number and the time of a cue count as words of the turn before, and so does the blank line between; where turns share a
line, a line break between them makes another layout of it.
"""

ON_LINES = tuple(form for form in FORMS if form.name != "within lines")
"""All but tags within lines, whose surnames are looked for letter by letter: a known fault."""

MARK = "\ufeff"


def certainties(text: str) -> tuple[float, list[tuple[str, str, int, float]]]:
    """How sure the account is of the text, and of each label in each layout."""
    found = inquit.explain(text)
    return found.certainty, [(one.label, one.layout, one.places, one.certainty) for one in found.labels]


CHANGES: dict[str, Callable[[str], str]] = {
    "byte order mark": lambda text: MARK + text,
    "CRLF": lambda text: text.replace("\n", "\r\n"),
    "CR": lambda text: text.replace("\n", "\r"),
    "trailing blank": lambda text: text.replace("\n", " \n"),
    "trailing tab": lambda text: text.replace("\n", "\t\n"),
    "trailing blanks and CRLF": lambda text: text.replace("\n", "  \r\n"),
    "no line end at the end": lambda text: text.rstrip("\n"),
    "blank lines at the end": lambda text: text + "\n\n \n",
    "byte order mark and CRLF": lambda text: MARK + text.replace("\n", "\r\n"),
}


@given(st.sampled_from(sorted(CHANGES)), written_talks())
def test_line_ends_and_trailing_blanks_change_no_turn(change: str, text: str) -> None:
    """A talk reads the same, whoever's editor it went through."""
    assert reading_of(inquit.parse(CHANGES[change](text))) == reading_of(inquit.parse(text))


@given(st.sampled_from(sorted(CHANGES)), damaged_texts().filter(lambda text: "\r" not in text))
def test_damaged_talks_are_no_exception(change: str, text: str) -> None:
    """The same holds for talks with something odd in them."""
    assert reading_of(inquit.parse(CHANGES[change](text))) == reading_of(inquit.parse(text))


@given(st.sampled_from(sorted(CHANGES)), plain_talks(forms=UNNUMBERED), casts())
def test_plain_talks_do_not_hang_on_them(change: str, talk: Talk, cast: tuple[Person, ...]) -> None:
    """Where the evidence is plain, all turns are found either way."""
    text = written(talk, cast)
    t = inquit.parse(text)
    assert len(t.turns) == len(talk.said)
    assert reading_of(inquit.parse(CHANGES[change](text))) == reading_of(t)


@pytest.mark.parametrize("change", CHANGES)
@given(text=written_talks(noise=ODD.less("near_misses")))
def test_they_weigh_nothing(change: str, text: str) -> None:
    """They are no evidence: every label is exactly as likely with them, and so is the verdict."""
    assert certainties(CHANGES[change](text)) == certainties(text)


def test_blanks_behind_a_list_at_the_end_weigh_nothing() -> None:
    """So they are where the last turn ends in a line that is no sentence."""
    said = ["No, not yet.", "Thank you.", "Why now?", "Yes.\n1. Rope", "Go on.", "Because of the rain.", "Oh, Wandel knows."]
    said += ["Who counted the tide tables?", "Who counted seven blue doors?", "Who counted a bucket of eels?"]
    said += ["Who counted what the harbour owes us?\n- and a second rope"]
    text = "".join(f"{('Tilda Brandt', 'Oskar Wandel', 'Petra Vasile')[number % 3]}: {words}\n" for number, words in enumerate(said))
    assert certainties(CHANGES["trailing blanks and CRLF"](text)) == certainties(text)


CLOSE = {
    "a mark is no indentation": (
        "Tilda Brandt\nYes. [laughter]\n",
        "\ufeffTilda Brandt\nYes. [laughter]\n",
    ),
    "a blank line may hold blanks": (
        "Tilda — Yes. [laughter]\n\nOskar — Yes. [laughter]\n",
        "Tilda — Yes. [laughter]\r\n\r\nOskar — Yes. [laughter]\r\n",
    ),
    "the last line end is no blank line": (
        "# Notes\n\nDate: 3 March\n\nTilda Brandt: Yes. [laughter]\nOskar Wandel: Yes. [laughter]\nPetra Vasile: Yes. [laughter]\n",
        "# Notes\n\nDate: 3 March\n\nTilda Brandt: Yes. [laughter]\nOskar Wandel: Yes. [laughter]\nPetra Vasile: Yes. [laughter]",
    ),
    "an event ends before the line does": (
        "Tilda: Yes.\nOskar: Why now?\n\n2\n\nI ask.\nTilda: Yes.\nOskar: Who asks?\n",
        "Tilda: Yes.\r\nOskar: Why now?\r\n\r\n2\r\n\r\nI ask.\r\nTilda: Yes.\r\nOskar: Who asks?\r\n",
    ),
}


@pytest.mark.parametrize(("text", "changed"), CLOSE.values(), ids=CLOSE)
def test_close_decisions_fall_the_same_way(text: str, changed: str) -> None:
    """Short texts whose evidence is slight: what is no evidence must not tip it."""
    assert reading_of(inquit.parse(changed)) == reading_of(inquit.parse(text))


@given(st.data())
def test_one_trailing_blank_changes_no_turn(data: st.DataObject) -> None:
    """It is not needed that all lines end alike."""
    text = data.draw(written_talks())
    lines = text.split("\n")
    ends = data.draw(st.lists(st.sampled_from(["", "", " ", "  ", "\t", "\r"]), min_size=len(lines), max_size=len(lines)))
    changed = "\n".join(line + end for line, end in zip(lines, ends, strict=True))
    assert reading_of(inquit.parse(changed)) == reading_of(inquit.parse(text))


@given(
    talks(forms=UNNUMBERED, scripts=["latin"], min_turns=8, noise=ODD.less("typos")), casts(), st.sampled_from(["\n\n", "\n\n\n", "\n \n"])
)
def test_blank_lines_between_turns_change_no_turn(talk: Talk, cast: tuple[Person, ...], gap: str) -> None:
    """Turns may stand line below line or set apart. In a text of two or three turns, though, blank lines are half of the evidence."""
    apart = written(attrs.evolve(talk, gap=gap), cast)
    assert reading_of(inquit.parse(apart)) == reading_of(inquit.parse(written(talk, cast)))


@given(talks(forms=ON_LINES, scripts=["latin"], noise=ODD), st.permutations(ACCENTED), st.sampled_from(["NFC", "NFD"]))
def test_normal_forms_change_no_turn(talk: Talk, cast: list[Person], form: Literal["NFC", "NFD"]) -> None:
    """An accented letter is the same letter, in one code point or in two."""
    text = written(talk, cast)
    assert reading_of(inquit.parse(unicodedata.normalize(form, text))) == reading_of(inquit.parse(text))


@pytest.mark.parametrize("form", [form for form in FORMS if "given" in form.styles], ids=lambda form: form.name)
@pytest.mark.parametrize("name", ["김민수", "がぎぐ", "Ἀχιλλεύς", "Νίκη", "Йорданка", "Zoë"])
def test_scripts_in_either_normal_form(name: str, form: Form) -> None:
    """Hangul, kana with voicing marks, Greek and Cyrillic read the same composed and decomposed."""
    cast = (Person(given=name, family=name), Person(given="Petra", family="Vasile"))
    text = written(talk_of(form, "given"), cast)
    t = inquit.parse(text)
    assert len(t.turns) == 8
    assert reading_of(inquit.parse(unicodedata.normalize("NFD", text))) == reading_of(t)
