"""Titles below names: no words of anybody, and no people of their own."""

import pytest

import inquit

TITLES = {
    "Ada Finch": "Quay Cranes Inc. - Chief Executive",
    "Olof Brandt": "Chief Financial Officer",
    "Imogen Hale": "Analyst, Tide Capital LLC",
}
SAID = (
    ("Ada Finch", "We sold nine cranes. That is two more than a year ago."),
    ("Olof Brandt", "Margins were flat."),
    ("Imogen Hale", "Can you say more on the margins?"),
    ("Olof Brandt", "Sure. Steel was dear, and we hired early."),
    ("Imogen Hale", "And for the year?"),
    ("Ada Finch", "We keep our outlook."),
)


@pytest.mark.parametrize("between", ["\n", "\n\n"])
@pytest.mark.parametrize("name", ["{}", "**{}**"])
def test_titles_are_no_words(name: str, between: str) -> None:
    """Who comes again with the same line below the name has a title there; one who comes once in their midst has one, too."""
    text = "".join(f"{name.format(label)}\n{TITLES[label]}{between}{words}\n\n" for label, words in SAID)
    assert [(turn.label, turn.text) for turn in inquit.parse(text).turns] == [*SAID]


@pytest.mark.parametrize("below", ["So it is.", "I see no reason"])
def test_words_that_come_again_are_words(below: str) -> None:
    """What one says twice, and the other does not, is said."""
    said = [(label, below if label == "Ada Finch" else words) for label, words in SAID]
    text = "".join(f"{label}\n{words}\n\n" for label, words in said)
    assert [(turn.label, turn.text) for turn in inquit.parse(text).turns] == said


@pytest.mark.parametrize("dash", ["--", "—"])
def test_a_dash_may_stand_between(dash: str) -> None:
    """Below a dash on a line of its own stands a title, also where no blank line stands above the name."""
    text = "".join(f"{label}\n{dash}\n{TITLES[label]}\n{words}\n" for label, words in SAID)
    assert [(turn.label, turn.text) for turn in inquit.parse(text).turns] == [*SAID]


def test_a_rule_is_no_title() -> None:
    """Words below a dash differ from turn to turn."""
    text = "".join(f"{label}\n--\n{words}\n\n" for label, words in SAID)
    assert [turn.text.removeprefix("--\n") for turn in inquit.parse(text).turns] == [words for _, words in SAID]
