"""The scan: candidates stand where it says, and are gathered by label."""

from itertools import pairwise, takewhile

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import inquit
from inquit.candidates.groups import key_of
from inquit.candidates.layouts import LAYOUTS, NAMED
from inquit.candidates.scan import scan
from inquit.candidates.vetoes import only_words, plain
from inquit.candidates.view import view
from inquit.options import Options
from inquit.testing import texts


@given(texts())
def test_places_are_in_the_text(text: str) -> None:
    """Each place lies on its line: the tag begins, the label begins and ends, the tag ends, in this order."""
    page = view(text)
    for group in scan(page).groups:
        assert group.places
        assert group.label
        for number, start, label_start, label_end, end, stamp in group.places:
            line_end = page.starts[number] + len(page.lines[number])
            assert page.starts[number] <= start <= label_start < label_end <= end <= line_end
            assert key_of(page.text[label_start:label_end]) == group.key
            assert stamp in page.lines[number]
        assert all(one[1] < two[1] for one, two in pairwise(group.places))


@given(texts())
def test_sequences_hold_every_place_once(text: str) -> None:
    """For each form, the groups of its places in order of the text are as many as the places."""
    found = scan(view(text))
    counted: dict[int, int] = {}
    for form, order in found.sequence.items():
        for group in order:
            assert group.form is form
            counted[id(group)] = counted.get(id(group), 0) + 1
    assert counted == {id(group): len(group.places) for group in found.groups}


SAME = [
    ("Maren Voss", "MAREN VOSS"),
    ("Maren  Voss", "Maren Voss"),
    ("Maren Voss (host)", "Maren Voss"),
    ("Maren Voss [by telephone]", "Maren Voss"),
    ("MR. VOSS", "Mr Voss"),
    ("**MV", "MV"),
]
APART = [("Maren Voss", "Maren Vos"), ("Voss", "Maren Voss"), ("Speaker 1", "Speaker 2"), ("Q", "A"), ("MV", "M V")]


@pytest.mark.parametrize(("one", "two"), SAME)
def test_printings_of_one_label(one: str, two: str) -> None:
    """Case, brackets, markup and punctuation do not make another label."""
    assert key_of(one) == key_of(two)


@pytest.mark.parametrize(("one", "two"), APART)
def test_other_labels(one: str, two: str) -> None:
    """Another letter, number or word does."""
    assert key_of(one) != key_of(two)


@given(texts())
def test_any_string_has_a_key(text: str) -> None:
    """A key without blanks around it, in lower case as far as there is one."""
    key = key_of(text)
    assert key == key.strip()


def test_one_label_in_two_forms() -> None:
    """A label with markup and without stands in two forms, under one key."""
    found = scan(view("**Ann:** Yes.\nAnn: No.\n**Ann:** Well.\n"))
    forms = {group.form.name: len(group.places) for group in found.groups if group.form.layout.name == "colon"}
    assert forms == {"colon **": 2, "colon": 1}
    assert {group.key for group in found.groups if group.form.layout.name == "colon"} == {"ann"}


LETTERS = st.text(st.sampled_from("AbÄжअ花Q"), min_size=1, max_size=4)
ODD = st.just("") | st.sampled_from(["1", ".", "  ", "’", " (", ")", "[", "*", "<", "#", "|", "—", "\t", ":"])


@st.composite
def lines(draw: st.DrawFn) -> str:
    """Words before a colon, perhaps a word in brackets or something odd among them, and words behind it."""
    words = draw(st.lists(LETTERS, min_size=1, max_size=4))
    at = draw(st.integers(0, len(words)))
    label = " ".join([*words[:at], *filter(None, [draw(ODD)]), *words[at:]]) + draw(st.sampled_from(["", " (ab)"]))
    return f"{label}: {draw(LETTERS)}"


@given(lines())
def test_the_short_way_to_a_plain_tag(line: str) -> None:
    """What is read without its expression is what the colon row reads; no row that is tried before it reads anything."""
    colon = line.find(":")
    assume(only_words(line, colon))
    match = NAMED["colon"].match(line, timed=False)
    assert match is not None
    assert (match["label"], match.start("label"), match.end()) == (line[:colon], 0, colon + 2)
    assert plain(match["label"])
    assert not any(row.match(line, timed=False) for row in takewhile(lambda row: row.name != "colon", LAYOUTS))


@given(lines())
def test_no_tag_is_missed_on_the_short_way(line: str) -> None:
    """Whatever row reads a line that is taken the short way, the colon row alone proposes what it has."""
    proposed = {group.form.layout.name for group in scan(view(f"{line}\n")).groups}
    taken = proposed == {"colon"} and only_words(line, line.find(":"))
    others = [row.name for row in LAYOUTS if not (row.within or row.own_line or row.name == "colon") and row.match(line, timed=False)]
    assert not (taken and others)


def test_capitals_before_a_word_with_a_colon() -> None:
    """A tag without a delimiter is seen also where a colon stands further on."""
    said = [
        "Good morning to you all.",
        "Good morning, and thank you.",
        "What did you find?",
        "Listen: we found the wheel.",
        "Oh.",
        "Yes, we did.",
    ]
    text = "".join(f"{('ANN LEE', 'BO YU')[n % 2]} {words}\n" for n, words in enumerate(said))
    turns = inquit.parse(text, options=Options(layout="capitals")).turns
    assert [turn.text for turn in turns] == said


def test_the_short_way_is_taken() -> None:
    """Labels of words, with a word in brackets behind them."""
    assert only_words("Ann Lee (host): Yes", 14)
    assert not only_words("Dr. Ann Lee: Yes", 11)


def test_a_time_opens_a_line() -> None:
    """What stands in brackets behind a time is a label, whatever the line above ends with; without a time it may be talk that goes on."""
    lines = "[0:01] (speaker 0) the ferry is\n[0:04] (speaker 1) late, yes\n"
    assert [place[0] for group in scan(view(lines)).groups if group.form.layout.name == "round" for place in group.places] == [0, 1]
    lines = "the member for Sund\n(Ms. Lee) rose\n"
    assert not [group for group in scan(view(lines)).groups if group.form.layout.name == "round"]


def test_a_time_before_words_with_a_colon() -> None:
    """What stands before a colon may hold a tag that ends with a time."""
    talk = "Ada Finch (00:01:10) Is it late?\n\nOlof Brandt (00:02:10) It is.\n\n"
    t = inquit.parse(f"{2 * talk}Ada Finch (00:06:10) Did it change anything: the town, the fares?\n\nOlof Brandt (00:07:10) No.\n")
    assert [turn.label for turn in t.turns] == ["Ada Finch", "Olof Brandt"] * 3


def test_who_calls_out_within_a_speech_as_long_as_a_page() -> None:
    """Speeches of one line each are no text without line breaks: who stands in a bracket calls out, and is told if it speaks elsewhere."""
    speech = "We have a bridge, and we have a ferry, and neither of them is open. " * 18
    called = "(Applause. – Mag. Lund: Hear, hear! – Brandt: Since when?) "
    text = "".join(
        f"{who}: {speech}{called}{speech}\n" for who in ("Ada Lund (Sund)", "Olof Rusk (Quay)", "Ada Lund (Sund)", "Mira Vale (Sund)")
    )
    t = inquit.parse(text)
    assert [turn.label for turn in t.turns] == ["Ada Lund (Sund)", "Olof Rusk (Quay)", "Ada Lund (Sund)", "Mira Vale (Sund)"]
    assert all("Hear, hear!" in turn.text for turn in t.turns)
    told = [p.message for p in t.problems if p.code == "IQ207"]
    assert told == ["'Lund' calls out within a bracket of what somebody says (and 3 more like it)"]


def test_numbers_of_some_beside_names_of_others() -> None:
    """Some are told apart by numbers, others have names: their tags are of one form."""
    said = ("We are here.", "So I see.", "And we wait.", "For whom?", "For the ferry.", "It is late.")
    labels = ("1. Man", "Ada", "2. Man", "Olof", "1. Man", "Ada", "2. Man", "Olof")
    found = scan(view("".join(f"{label}. {words}\n\n" for label, words in zip(labels, (*said, *said), strict=False))))
    forms = {group.label: group.form for group in found.groups if len(group.places) > 1}
    assert set(forms) == {"1. Man", "2. Man", "Ada", "Olof"}
    assert len(set(map(id, forms.values()))) == 1


def test_initials_behind_a_title_and_before_a_surname() -> None:
    """The full stop of the last initial ends no label there; behind a surname it does."""
    found = scan(view("Professor M. S. Lund met Ada Finch:\n\nAda: Why now?\n\nЛунд Е. П. Потому что.\n"))
    labels = {group.label for group in found.groups}
    assert "Professor M. S" not in labels
    assert "Лунд Е. П" in labels
