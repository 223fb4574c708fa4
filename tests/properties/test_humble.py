"""Promise 7: words stay as printed, people who only look alike stay apart, and what is open is reported."""

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import inquit
from inquit import Transcript
from inquit.testing import texts
from inquit.testing.forms import FORMS, Form
from inquit.testing.people import Person, casts, label_of
from inquit.testing.speech_words import SAID
from inquit.testing.tagged import sentences
from inquit.testing.writing import Talk, named, written
from tests.properties.talks import WORDLIKE, plain_talks, talk_of


def _sound(form: Form) -> Form:
    """The form without declarations on lines of their own: a known fault."""
    if form.name != "own line with a colon":
        return form
    return attrs.evolve(form, styles=tuple(style for style in form.styles if style != "declared"))


PLAIN = tuple(_sound(form) for form in FORMS if not form.behind and not form.cues)
"""Forms in which the words of a turn are all that stands between two tags."""


def dialogue(labels: tuple[str, ...], words: list[str], form: str = "{}: {}\n") -> str:
    """Those labels in turn, for as long as there are words."""
    return "".join(form.format(labels[n % len(labels)], said) for n, said in enumerate(words))


def people(t: Transcript) -> dict[str, str]:
    """For each label the name of its speaker."""
    return {turn.label: turn.speaker.name for turn in t.turns}


def ids(t: Transcript) -> dict[str, str]:
    """For each label the id of its speaker."""
    return {turn.label: turn.speaker.id for turn in t.turns}


def _words(least: int = 8) -> st.SearchStrategy[list[str]]:
    """What is said in so many turns or more."""
    return st.lists(sentences(), min_size=least, max_size=14)


@given(texts())
def test_words_are_the_source_s_own(text: str) -> None:
    """The words of a turn are a slice of the source, labels are printed there, and names are made of its words."""
    t = inquit.parse(text)
    for turn in t.turns:
        assert text[turn.text_start :].startswith(turn.text)
        assert text[turn.start :].startswith(turn.tag)
    for speaker in t.speakers:
        assert all(label in t.source or label in " ".join(t.source.split()) for label in speaker.labels)


@given(plain_talks(forms=PLAIN), casts())
def test_a_plain_talk_is_read_as_written(talk: Talk, cast: tuple[Person, ...]) -> None:
    """In every form, each turn has its words and its label, and there are as many speakers as people."""
    t = inquit.parse(written(talk, cast))
    assert [turn.text for turn in t.turns] == [named(saying.words, cast) for saying in talk.said]
    seen: dict[int, str] = {}
    for turn, saying in zip(t.turns, talk.said, strict=True):
        person = saying.person
        assert turn.label.removeprefix(talk.form.title) == label_of(talk.style, cast, person, first=person not in seen)
        assert seen.setdefault(person, turn.speaker.id) == turn.speaker.id
    assert len(set(seen.values())) == len(seen) == len(t.speakers)


@given(plain_talks(forms=PLAIN), st.permutations(WORDLIKE))
def test_initials_may_be_words(talk: Talk, cast: list[Person]) -> None:
    """`SO`, `EN` and `IK` speak like anybody else."""
    t = inquit.parse(written(talk, cast))
    assert [turn.text for turn in t.turns] == [named(saying.words, cast) for saying in talk.said]
    assert len(t.speakers) == len({saying.person for saying in talk.said})


def test_declared_initials_are_no_stop_words() -> None:
    """Three people in strict rotation, all of whose initials are small words, are heard from their declarations on."""
    labels = ("Silke Ortiga (SO)", "Edgar Nykvis (EN)", "Ingar Kessel (IK)", *("SO", "EN", "IK") * 3)
    t = inquit.parse("".join(f"{label}: {said}\n" for label, said in zip(labels, (*SAID, *SAID), strict=False)))
    assert [turn.label for turn in t.turns] == list(labels)
    assert [speaker.name for speaker in t.speakers] == ["Silke Ortiga", "Edgar Nykvis", "Ingar Kessel"]


@pytest.mark.parametrize("form", ["{}: {}\n", "**{}:** {}\n\n", "{}\n{}\n\n", "[0:12] {}: {}\n", "{}\t{}\n", "<v {}>{}\n\n"])
@given(cast=casts(count=2), words=_words())
def test_namesakes_stay_two(form: str, cast: tuple[Person, ...], words: list[str]) -> None:
    """Two people with one family name are two, in whatever form."""
    one, two = cast
    t = inquit.parse(dialogue((one.full, f"{two.given} {one.family}"), words, form))
    assert people(t) == {one.full: one.full, f"{two.given} {one.family}": f"{two.given} {one.family}"}
    assert len(t.speakers) == 2


@given(casts(count=2), _words())
def test_a_shared_first_name_stays_two(cast: tuple[Person, ...], words: list[str]) -> None:
    """So are two with one first name."""
    one, two = cast
    labels = (one.full, f"{one.given} {two.family}")
    assert people(inquit.parse(dialogue(labels, words))) == {label: label for label in labels}


@given(casts(count=2), _words(12))
def test_a_bare_family_name_of_two_stays_open(cast: tuple[Person, ...], words: list[str]) -> None:
    """A family name that two people bear is given to neither: it stays as printed, with a problem that says so."""
    one, two = cast
    labels = (one.full, f"{two.given} {one.family}", one.family)
    t = inquit.parse(dialogue(labels, words))
    assert people(t) == {label: label for label in labels}
    assert len(set(ids(t).values())) == 3
    assert [problem.span.of(t.source) for problem in t.problems if problem.code == "IQ302"] == [one.family]


@given(casts(count=2), _words(12))
def test_initials_of_two_stay_open(cast: tuple[Person, ...], words: list[str]) -> None:
    """Initials that fit two people are given to neither, with a problem that says so."""
    one, two = cast
    likeness = f"{one.given[0]}{two.given[1:]} {one.family[0]}{two.family[1:]}"
    labels = (one.full, likeness, one.short)
    t = inquit.parse(dialogue(labels, words))
    assert people(t) == {label: label for label in labels}
    assert len(set(ids(t).values())) == 3
    assert [problem.span.of(t.source) for problem in t.problems if problem.code == "IQ302"] == [one.short]


@given(casts(count=2), _words(12), st.integers(1, 4))
def test_a_letter_apart_stays_two(cast: tuple[Person, ...], words: list[str], place: int) -> None:
    """A label that differs by a letter may be a slip or another person: it is kept apart."""
    one, two = cast
    slip = f"{one.given} {one.family[:place]}x{one.family[place + 1 :]}"
    said = dialogue((one.full, two.full), words) + f"{slip}: {words[0]}\n" + dialogue((two.full, one.full), words)
    t = inquit.parse(said)
    assert set(people(t).values()) >= {one.full, two.full}
    assert people(t).get(slip, slip) == slip


@given(casts(count=1), _words())
def test_mr_and_ms_stay_two(cast: tuple[Person, ...], words: list[str]) -> None:
    """An honorific that tells people apart does."""
    labels = (f"Mr. {cast[0].family}", f"Ms. {cast[0].family}")
    t = inquit.parse(dialogue(labels, words))
    assert set(people(t)) == set(labels)
    assert len(set(ids(t).values())) == 2


@given(casts(count=2), _words())
def test_numbers_tell_apart(cast: tuple[Person, ...], words: list[str]) -> None:
    """`Speaker 1` and `Speaker 2` are two, and neither is one of those whom they mention."""
    spoken = [f"{said} {cast[n % 2].full} said so." for n, said in enumerate(words)]
    t = inquit.parse(dialogue(("Speaker 1", "Speaker 2"), spoken))
    assert people(t) == {"Speaker 1": "Speaker 1", "Speaker 2": "Speaker 2"}


@given(casts(count=2), _words())
def test_a_declared_short_form_is_the_declared_person_s(cast: tuple[Person, ...], words: list[str]) -> None:
    """Where the text ties short forms to names, both labels are one speaker under the name."""
    one, two = cast
    opening = dialogue((f"{one.full} ({one.short})", f"{two.full} ({two.short})"), words[:2])
    t = inquit.parse(opening + dialogue((one.short, two.short), words[2:]))
    assert [speaker.name for speaker in t.speakers] == [one.full, two.full]
    assert [turn.speaker.name for turn in t.turns] == [(one.full, two.full)[n % 2] for n in range(len(words))]


HAN = (Person(given="小梅", family="李", script="han"), Person(given="建国", family="欧阳", script="han"))


@pytest.mark.parametrize("form", [pytest.param(form, id=form.name) for form in FORMS])
def test_every_form_is_heard(form: Form) -> None:
    """The talks of these tests are not read as no transcripts: a plain one has as many turns as were written."""
    cast = (Person(given="Tilda", family="Brandt"), Person(given="Oskar", family="Wandel"))
    people = cast if "latin" in form.scripts else HAN
    for style in form.styles:
        t = inquit.parse(written(talk_of(form, style), people))
        assert [turn.speech for turn in t.turns] == list(SAID)
