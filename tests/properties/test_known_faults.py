"""Faults that drawn texts have found: what was mended stays mended."""

import unicodedata

import pytest

import inquit
from inquit.testing import reading_of
from inquit.testing.speech_words import SAID

LISTED = "Notes from the ferry office\n\nPresent: Tilda Brandt (TB), Oskar Wandel (OW)\n\n"
CYRILLIC = (
    "ЛОДКИН: Рыбак ждёт прилива. Сторож считает волны. Рыбак несёт ведро\nугрей.\n"
    "МЕЛЬНИК: Старый паром считает волны.\n\nКаждую зиму кто-то красит синюю дверь.\n"
    "ЛОДКИН: Каждую зиму кто-то красит синюю дверь.\n\nКто это помнит?\n"
    "МЕЛЬНИК: Сторож красит синюю дверь. Старый паром слушает ветер. Что было дальше? [laughter]\n"
    "ЛОДКИН: Каждую зиму кто-то слушает ветер.\n\nКаждую зиму кто-то красит синюю дверь.\n"
)
TABLE = "".join(f"| {('Tilda', 'Oskar')[number % 2]} | {said} |\n" for number, said in enumerate(SAID))


def talk(*labels: str, form: str = "{}: {}\n") -> str:
    """These people in turn, eight times."""
    return "".join(form.format(labels[number % len(labels)], said) for number, said in enumerate(SAID))


@pytest.mark.parametrize("text", [TABLE, talk("Tilda", "Oskar", form="<v {}>{}</v>\n\n")], ids=["a bar", "the end of a voice"])
def test_what_closes_a_turn_is_no_word(text: str) -> None:
    """The words of a turn end before what closes its row or its tag."""
    assert [turn.text for turn in inquit.parse(text).turns] == list(SAID)


@pytest.mark.parametrize("labels", [("Brandt", "Wandel"), ("Dr. Brandt", "Dr. Wandel"), ("BRANDT", "WANDEL")])
def test_a_word_before_a_family_name_is_no_given_name(labels: tuple[str, str]) -> None:
    """`Perhaps Brandt counted them` names nobody anew."""
    text = f"{talk(*labels)}{labels[0]}: Perhaps Brandt counted the tide tables.\n"
    assert not any("Perhaps" in speaker.name for speaker in inquit.parse(text).speakers)


def test_a_list_of_those_present_is_read_whatever_ends_its_lines() -> None:
    """CR ends a line as LF does."""
    text = LISTED + talk("TB", "OW", form="[{}] {}\n")
    assert reading_of(inquit.parse(text.replace("\n", "\r"))) == reading_of(inquit.parse(text))


@pytest.mark.parametrize(("one", "two"), [("د. النجار", "د. الحداد"), ("डॉ. नाविक", "डॉ. माली"), ("Δρ. Βαρελά", "Δρ. Ψαράκη")])
def test_an_honorific_in_another_script_is_part_of_the_label(one: str, two: str) -> None:
    """The label is honorific and name, as in Latin script."""
    assert {turn.label for turn in inquit.parse(talk(one, two, form="**{}:** {}\n\n")).turns} == {one, two}


def test_normal_forms_change_no_turn_within_a_line() -> None:
    """A surname in two code points a letter is a surname within lines, too."""
    text = unicodedata.normalize("NFC", "MR. ÅKERLÖF. Yes. MR. ÍÑIGUEZ. No, not yet. MR. ÅKERLÖF. Why now?\n")
    assert reading_of(inquit.parse(unicodedata.normalize("NFD", text))) == reading_of(inquit.parse(text))


def test_a_declaration_on_a_line_of_its_own_opens_a_turn() -> None:
    """The first two tags declare, and what stands below them is said by those whom they name."""
    labels = ("Silke Ortiga (SO)", "Edgar Nykvis (EN)", *("SO", "EN", "SO", "EN", "SO", "EN", "SO"))
    said = ["Yes.", "No, not yet.", "Thank you.", "Why now?", "Go on.", "Because of the rain."]
    said += ["Who counted the tide tables?", "Who counted seven blue doors?", "Who counted a bucket of eels?"]
    text = "\n\n".join(f"{label}:\n{words}" for label, words in zip(labels, said, strict=True))
    assert len(inquit.parse(text).turns) == 9


def test_the_rest_of_a_wrapped_sentence_is_no_label() -> None:
    """A line that begins in lower case goes on with what was said."""
    text = "Q. Yes.\nA. No, not yet.\nQ. Thank you.\nA. Why now?\nQ. Go on.\nA. Because of the rain.\nQ. Who counted the tide tables?\n"
    text += "A. Who counted seven blue doors?\nQ. The\nold ferry carried the tide tables. Yes.\n"
    assert len(inquit.parse(text).turns) == 9


def test_a_sentence_with_a_paragraph_to_itself_is_no_label() -> None:
    """It ends in a full stop, and nothing stands below it."""
    text = CYRILLIC + "МЕЛЬНИК: Рыбак слушает ветер. Рыбак забывает письма. Рыбак красит синюю дверь.\n\nМоя бабушка красит синюю дверь.\n"
    text += "ЛОДКИН: Каждую зиму кто-то ждёт прилива. Сторож слушает ветер.\nЛОДКИН: Сторож считает волны.\n"
    assert {turn.label for turn in inquit.parse(text).turns} == {"ЛОДКИН", "МЕЛЬНИК"}
